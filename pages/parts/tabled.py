"""The rows of a view as a person reads them: named columns of one kind each, for the screen and for files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pandas as pd
from pandas.api.types import is_datetime64_any_dtype, is_numeric_dtype

from analytics.fields import FIELDS
from analytics.language import day, number, text
from pages.parts import loading
from pages.parts.view import View

_CODES = ("qualifier", "change_qualifier", "former_qualifier", "flag", "selection", "verdict", "standing")
"""Columns of codes whose words stand in the language files as `COLUMN-CODE`; all qualifiers have the same words."""

_AS_THEY_ARE = (
    *("name", "province", "organisation", "term", "label", "stated", "others", "state_said", "why_said"),
    *("source", "secretary_name", "documents", "addresses", "unit", "parts_named", "parts_missing"),
    *("former_source", "former_address"),
)


def table(view: View) -> pd.DataFrame:
    """The columns that *view* names, with their titles; numbers as numbers, days as days."""
    return pd.DataFrame({_title(column, view): _cells(column, view) for column in view.columns})


def written(table: pd.DataFrame, lang: str) -> Any:  # noqa: ANN401 - pandas' Styler has no stable type
    """*table* with its cells written in the form of *lang*; Streamlit alone would follow the browser's language."""
    forms: dict[Any, Callable[[Any], str]] = {}
    for column in table:
        if is_datetime64_any_dtype(table[column]):
            forms[column] = partial(_day, lang=lang)
        elif is_numeric_dtype(table[column]):
            forms[column] = partial(number, lang=lang)
    return table.style.format(forms, na_rep="")  # type: ignore[arg-type]  # the stubs know no callable of one kind


def _day(moment: pd.Timestamp, lang: str) -> str:
    return day(moment.date().isoformat(), lang)


def _title(column: str, view: View) -> str:
    if column == "value" and view.measure:
        return f"{view.measure.label} ({view.measure.unit})" if view.measure.unit else view.measure.label
    return text(f"column-{column}", view.choice.lang)


def _cells(column: str, view: View) -> Any:  # noqa: ANN401 - a column of any kind
    rows, lang = view.rows, view.choice.lang
    if column in _AS_THEY_ARE:
        return rows[column].fillna(view.choice.term if column == "term" else "")
    if column in _CODES:
        words = column if not column.endswith("_qualifier") else "qualifier"
        return [text(f"{words}-{said}", lang) if isinstance(said, str) and said else "" for said in rows[column]]
    if column == "by_year":  # no count: 2030, never 2.030
        return ["" if pd.isna(year) else str(int(year)) for year in rows[column]]
    if column == "address":
        return [next((source.address for source in said), "") for said in loading.cited(rows["claims"])]
    if column == "basis":
        return [_basis(said, lang) for said in rows[column]]
    return pd.to_datetime(rows[column]) if column.endswith("_date") else _numbers(rows[column], view)


def _numbers(stated: pd.Series, view: View) -> pd.Series:
    """Numbers with the decimals of the measure, those without as they were stated."""
    figures = pd.to_numeric(stated).astype("float64")
    as_stated = view.measure is not None and view.measure.decimals is None
    return figures if as_stated else figures.round(view.measure.decimals or 0 if view.measure else 1)


def _basis(fields: object, lang: str) -> str:
    said = fields.split("/") if isinstance(fields, str) else []
    return " / ".join(FIELDS[field].label[lang] if field in FIELDS else field for field in said)
