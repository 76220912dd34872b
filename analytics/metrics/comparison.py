"""Several measures of several provinces, one term beside the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pandas as pd

from analytics.metrics.bodies import former_term
from analytics.metrics.figures import against
from analytics.metrics.units import in_units
from analytics.places import Units, parts

_OF_TERM: Final = ("value", "qualifier", "basis", "method", "part", "claims", "rivals", "flag")
COLUMNS: Final = [
    *("measure", "province", "body", "order"),
    *_OF_TERM,
    *(f"{name}_former" for name in _OF_TERM),
    *("change_count", "change_pct", "change_qualifier", "note"),
]
"""Columns of `side_by_side`. `body` is the former province that a row stands for, "" for the province itself; `note`
says what must be known of the comparison, one of `NOTES` or "". Columns in `_former` are of the term before."""

NOTES: Final = ("boundary_change", "partial_sum", "part", "merged")
"""The former figure is a sum over what was merged since; a sum lacks provinces; the row is a former province, whose
figure may not be added; the province is part of another now."""


def side_by_side(figures: pd.DataFrame, measures: Sequence[str], term: str, units: Units) -> pd.DataFrame:
    """One row for each of *measures*, in their order, and province of *units*, *term* beside its former term.

    `change_count` = value − former value, `change_pct` = that over the former value × 100; blank where either is
    unknown or a sum that lacks parts. What may not be added over a merger has a row for each former province.

    Reads   `figures.COLUMNS`, of several metrics one below the other; gives `COLUMNS`
    """
    of_provinces = figures[figures["measure"].isin(measures) & (figures["tier"] == "province")]
    rows = in_units(of_provinces, units)
    rows = rows.assign(body=rows["part"].where(rows["method"] == "part", ""))
    key = ["measure", "province", "body", "order"]
    now, before = (rows.loc[rows["term"] == when, [*key, *_OF_TERM]] for when in (term, former_term(term)))
    both = now.merge(before, on=key, how="outer", suffixes=("", "_former"))
    both = pd.concat([both, _silent_parts(both)], ignore_index=True).astype({"order": both["order"].dtype})
    words = ["qualifier", "basis", "method", "part", "claims", "flag"]
    both = both.fillna({f"{name}{end}": "" for name in words for end in ("", "_former")})
    note = _notes(both)
    change = (both["value"] - both["value_former"]).mask(note == "partial_sum")
    qualifiers = (both[f"qualifier{end}"].replace("", "exact") for end in ("", "_former"))
    both = both.assign(
        change_count=change,
        change_pct=change / both["value_former"].where(both["value_former"] != 0) * 100,
        change_qualifier=against(*qualifiers),
        note=note,
        rank=both["measure"].map({measure: place for place, measure in enumerate(measures)}),
    )
    return both.sort_values(["rank", "order", "body"], ignore_index=True)[COLUMNS]


def _silent_parts(both: pd.DataFrame) -> pd.DataFrame:
    """A row without a figure for each former province that nobody speaks of, beside those that have rows."""
    key = ["measure", "province", "order"]
    known = both[both["body"] != ""].groupby(key)["body"].agg(set).reset_index().to_dict("records")
    silent = [
        {**{name: row[name] for name in key}, "body": part}
        for row in known
        for part in parts(str(row["province"]))
        if part not in row["body"]
    ]
    return pd.DataFrame(silent, columns=[*key, "body"])


def _notes(both: pd.DataFrame) -> pd.Series:
    summed = both["method_former"].isin(["sum", "weighted"]) & (both["method"] == "own")
    partial = (both["flag"] == "partial_sum") | (both["flag_former"] == "partial_sum")
    note = pd.Series("", index=both.index, dtype="str").mask(summed, "boundary_change").mask(partial, "partial_sum")
    return note.mask(both["body"] != "", "part").mask(both["method"] == "merged", "merged")
