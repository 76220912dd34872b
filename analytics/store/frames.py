"""The store's tables as frames: one query each, columns named and typed. Knows no writing."""

from __future__ import annotations

from typing import Any

import pandas as pd
from sqlalchemy import Connection, Select, String, Table, func, select
from sqlalchemy.sql.sqltypes import Double, Integer

from analytics.store.schema import claims, people, readings, rulings, sources, targets

Query = Select[Any]
_ATTRIBUTES = ["organisation", "province", "tier", "event", "ordinal", "term"]


def frame_of(db: Connection, query: Select[Any]) -> pd.DataFrame:
    """The rows of *query*: text as `str`, whole numbers as `Int64`, fractions as `float64`, truths as `bool`."""
    result = db.execute(query)
    rows = list(zip(*result.all(), strict=True)) or [()] * len(result.keys())
    series = {
        str(column.name): pd.Series(list(row), dtype=_dtype(column.type))
        for column, row in zip(query.selected_columns, rows, strict=True)
    }
    return pd.DataFrame(series)


def _dtype(kind: object) -> Any:  # noqa: ANN401 - pandas' stubs take a literal here and no union of literals
    if isinstance(kind, Double):
        return "float64"
    return "Int64" if isinstance(kind, Integer) else "str" if isinstance(kind, String) else "bool"


def _all_but_position(table: Table) -> Select[Any]:
    columns = [column for column in table.columns if column.name != "position"]
    return select(*columns).order_by(table.c.source, table.c.position)


CLAIMS = _all_but_position(claims)
TARGETS = _all_but_position(targets)
PEOPLE = _all_but_position(people)
RULINGS = select(rulings).order_by(rulings.c.ruling)
READINGS = select(readings).order_by(readings.c.source, readings.c.position)
SOURCES = select(
    *(sources.c[name] for name in ("source", "address", "title", "publisher", "published")),
    sources.c.characters.is_not(None).label("has_text"),
    *(sources.c[name] for name in ("origin", "sha256", "reader")),
).order_by(sources.c.source)

_SPOKEN_OF = select(readings.c.congress, *(readings.c[name] for name in _ATTRIBUTES), func.count().label("times"))
SPOKEN_OF = (
    _SPOKEN_OF.where((readings.c.tier != "none") | (readings.c.event != "other"))
    .group_by(readings.c.congress, *(readings.c[name] for name in _ATTRIBUTES))
    .order_by(readings.c.congress)
)


def congresses_of(spoken_of: pd.DataFrame) -> pd.DataFrame:
    """One row a congress out of what each source calls it: the attribute named most often, then the smallest.

    A congress and its preparatory session share a key; the congress gives the row its event.
    """
    table = spoken_of[["congress"]].drop_duplicates(ignore_index=True)
    for attribute in _ATTRIBUTES:
        votes = spoken_of.groupby(["congress", attribute])["times"].sum().reset_index()
        if attribute == "event":
            votes["times"] = votes["times"].where(votes["event"] != "congress", votes["times"].max() + 1)
        votes = votes.sort_values(["congress", "times", attribute], ascending=[True, False, True])
        table = table.merge(votes.drop_duplicates("congress")[["congress", attribute]], how="left", on="congress")
    return table
