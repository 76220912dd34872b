"""What is known of whom, how many publishers agree, and where they do not."""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.metrics.bodies import FIRST_TERM_AFTER_MERGER, PROPER, with_places
from analytics.metrics.figures import ABOUT
from analytics.places import PROVINCES_34, PROVINCES_63

_CELL: Final = ["term", "tier", "field"]


def coverage(records: pd.DataFrame) -> pd.DataFrame:
    """How far each field is known: one row for each term, tier and field that anybody has stated.

    Gives   term, tier, field, known_count (bodies; at the provincial tier provinces), whole_count, known_pct,
            agreed_count (cells that two publishers or more agree on), conflict_count (cells with rivals),
            conflict_pct (of the known cells). The whole is the 63 or 34 provinces of the term, and below them the
            congresses that any source speaks of: how many there were, no source says.
    """
    homes = with_places(records)
    proper = records[records["event"].isin(PROPER) & records["term"].notna()]
    groups = proper.assign(agreed=proper["support"] > 1, conflict=proper["rivals"] > 0).groupby(_CELL)
    table = groups.agg(
        cells=("congress", "nunique"),
        provinces=("province", "nunique"),
        agreed_count=("agreed", "sum"),
        conflict_count=("conflict", "sum"),
    ).reset_index()
    spoken_of = homes.groupby(["term", "tier"])["congress"].nunique()
    late = table["term"] >= FIRST_TERM_AFTER_MERGER
    provinces = late.map({True: len(PROVINCES_34), False: len(PROVINCES_63)}).astype("int64")
    provincial = table["tier"] == "province"
    bodies = spoken_of.reindex(pd.MultiIndex.from_frame(table[["term", "tier"]])).array
    table["known_count"] = table["cells"].mask(provincial, table["provinces"])
    table["whole_count"] = provinces.where(provincial, pd.Series(bodies, index=table.index))
    table["known_pct"] = table["known_count"] / table["whole_count"] * 100
    table["conflict_pct"] = table["conflict_count"] / table["cells"] * 100
    counts = ["known_count", "whole_count", "known_pct", "agreed_count", "conflict_count", "conflict_pct"]
    return table[[*_CELL, *counts]]


def disputed(records: pd.DataFrame) -> pd.DataFrame:
    """The cells on which sources disagree, most rivals first.

    Gives   the columns `figures.ABOUT` of congresses proper, field, number, text, qualifier, unit, why, support,
            rivals, claim
    """
    said = ["congress", "field", "number", "text", "qualifier", "unit", "why", "support", "rivals", "claim"]
    rows = records.loc[records["rivals"] > 0, said].merge(with_places(records), on="congress", validate="many_to_one")
    rows = rows.sort_values(
        ["rivals", "term", "order", "congress", "field"], ascending=[False, False, True, True, True]
    )
    return rows[[*ABOUT, *said[1:]]].reset_index(drop=True)
