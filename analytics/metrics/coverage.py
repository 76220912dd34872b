"""What is known of whom, how many publishers agree, where they do not, and how far apart they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import pandas as pd

from analytics.metrics.bodies import FIRST_TERM_AFTER_MERGER, PROPER, with_places
from analytics.metrics.elections import secretaries
from analytics.metrics.figures import ABOUT
from analytics.places import PROVINCES_34, PROVINCES_63

STATES: Final = ("missing", "not_due", "one", "agreed", "conflict")
"""What can be known of a cell: nothing, that there is nothing to know, one publisher's word, several that agree,
values that do not fit."""

GAPS: Final = ("under_1", "under_5", "under_20", "over_20", "other_day", "other_name")
"""How far the other values lie from the chosen one: up to 1, 5, 20 % of it, further; another day or person."""

_LIMITS: Final = (1, 5, 20)
_DAY: Final = r"\d{4}-\d{2}-\d{2}"
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


def field_coverage(records: pd.DataFrame, tier: str, terms: Sequence[str], fields: Sequence[str]) -> pd.DataFrame:
    """`coverage` of one tier as a full grid: each of *fields* in each of *terms*, 0 known where nobody states it.

    Gives   field, term, known_count, whole_count, known_pct, agreed_count, conflict_count; the fields best known in
            the first of *terms* come first. Terms of which no congress is known are left out.
    """
    table = coverage(records)
    table = table[(table["tier"] == tier) & table["term"].isin(terms)].set_index(["field", "term"])
    wholes = table.groupby("term")["whole_count"].first()
    known = [term for term in terms if term in wholes.index]
    grid = table.reindex(pd.MultiIndex.from_product([fields, known], names=["field", "term"])).reset_index()
    counts = ["known_count", "known_pct", "agreed_count", "conflict_count"]
    grid[counts] = grid[counts].fillna(0)
    grid["whole_count"] = grid["term"].map(wholes)
    grid = grid.astype(dict.fromkeys(["known_count", "whole_count", "agreed_count", "conflict_count"], "int64"))
    newest = grid[grid["term"].isin(known[:1])].set_index("field")["known_pct"]
    rank = newest.sort_values(ascending=False, kind="stable").index
    grid = grid.sort_values("field", key=lambda names: names.map(rank.get_loc), kind="stable", ignore_index=True)
    return grid[["field", "term", *counts[:1], "whole_count", *counts[1:]]]


def cells(records: pd.DataFrame, term: str, tier: str, fields: Sequence[str]) -> pd.DataFrame:
    """One row for each province and each of *fields* in *term*, whether anybody states it or not.

    Where a secretary was appointed nobody voted: a blank share of the votes is not due there.

    Gives   province, order, field, state (one of `STATES`), congress (also of an unknown field, where the province
            has a congress), term, and of the stated: number, text, qualifier, support, rivals, claim. At the
            provincial tier each of the 63 or 34 provinces of the term stands here; below it those of whose congresses
            any source speaks, each field with its most disputed, else best supported figure.
    """
    of_term = records[(records["term"] == term) & (records["tier"] == tier) & records["event"].isin(PROPER)]
    homes = with_places(of_term).dropna(subset=["province"]).drop_duplicates("province").set_index("province")
    units = PROVINCES_34 if term >= FIRST_TERM_AFTER_MERGER else PROVINCES_63
    names = [place.name for place in units if tier == "province" or place.name in homes.index]
    state = np.select([of_term["rivals"] > 0, of_term["support"] > 1], ["conflict", "agreed"], "one")
    stated = of_term.assign(state=state).sort_values(["rivals", "support"], ascending=False, kind="stable")
    stated = stated.drop_duplicates(["province", "field"]).set_index(["province", "field"])
    grid = pd.MultiIndex.from_product([names, fields], names=["province", "field"])
    said = ["state", "congress", "number", "text", "qualifier", "support", "rivals", "claim"]
    table = stated[said].reindex(grid).reset_index()
    table["state"] = table["state"].mask(table["state"].isna() & _not_due(table, of_term), "not_due").fillna("missing")
    table["congress"] = table["congress"].fillna(table["province"].map(homes["congress"]).astype("str"))
    counts = table[["support", "rivals"]].fillna(0).astype("int64")
    order = table["province"].map({name: place for place, name in enumerate(names)})
    return table.assign(**counts, order=order, term=term)


def _not_due(table: pd.DataFrame, of_term: pd.DataFrame) -> pd.Series:
    told = secretaries(of_term)
    appointed = told.loc[told["vote_state"] == "not_applicable", "province"]
    return (table["field"] == "secretary_vote_pct") & table["province"].isin(appointed)


def extent(claims: pd.DataFrame, publishers: pd.Series) -> dict[str, int]:
    """How much stands behind *claims*: `congress_count`, `claim_count`, `source_count`, `publisher_count`.

    Reads   claims (congress, source), publishers (who stands behind each source, indexed by source)
    """
    return {
        "congress_count": claims["congress"].nunique(),
        "claim_count": len(claims),
        "source_count": claims["source"].nunique(),
        "publisher_count": claims["source"].map(publishers).nunique(),
    }


def known(table: pd.DataFrame) -> dict[str, float]:
    """Of the cells that `cells` gives: `known_count`, `whole_count`, `known_pct`, `agreed_count`, `conflict_count`.

    The whole is without the cells that are not due.
    """
    states = table["state"].value_counts()
    whole = len(table) - int(states.get("not_due", 0))
    stated = whole - int(states.get("missing", 0))
    return {
        "known_count": stated,
        "whole_count": whole,
        "known_pct": stated / whole * 100 if whole else np.nan,
        "agreed_count": int(states.get("agreed", 0)),
        "conflict_count": int(states.get("conflict", 0)),
    }


def disagreements(cells_in_dispute: pd.DataFrame, said: pd.DataFrame) -> pd.DataFrame:
    """What else is said in each cell of *cells_in_dispute* (as `disputed` gives them), and how far off it lies.

    Reads   said: the claims of these cells with their `state`, best first (`records.claims_of`)
    Gives   the columns of `disputed`, `others` (ids of claims, space separated: the best of each other value),
            `gap_pct` (the largest distance of another number from the chosen one, in percent of it), `gap` (one of
            `GAPS`)
    """
    key = ["congress", "field"]
    rivals = said[said["state"] == "rival"].drop_duplicates([*key, "number", "text"])
    rivals = rivals.merge(cells_in_dispute[[*key, "number"]], on=key, suffixes=("", "_chosen"))
    rivals["gap_pct"] = (rivals["number"] - rivals["number_chosen"]).abs() / rivals["number_chosen"].abs() * 100
    found = rivals.groupby(key).agg(others=("claim", " ".join), gap_pct=("gap_pct", "max")).reset_index()
    table = cells_in_dispute.merge(found, on=key, how="left", validate="one_to_one")
    steps = [table["gap_pct"] <= limit for limit in _LIMITS]
    worded = table["text"].notna()
    days = table["text"].str.fullmatch(_DAY).fillna(value=False)
    gap = np.select([worded & days, worded, *steps], ["other_day", "other_name", *GAPS[: len(steps)]], "over_20")
    return table.assign(others=table["others"].fillna(""), gap=gap)
