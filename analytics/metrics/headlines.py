"""One number for a whole term: what its provincial congresses add up to, and how that moved since the former term."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import pandas as pd

from analytics.metrics.bodies import former_term
from analytics.metrics.figures import combined
from analytics.metrics.quantities import QUANTITIES
from analytics.metrics.units import compared, former_provinces


@dataclass(frozen=True, slots=True)
class Headline:
    """A measure over provinces of a term: `value` is their sum, or their median where they may not be added.

    `qualifier` says how sure it is: a sum of which one part is “more than” is so itself.

    `known` of the provinces have a figure; `change_pct` (of a sum) and `change` (of a median) are against the former
    term, None where nothing can be compared; `compared` provinces stand behind a change.
    """

    measure: str
    value: float
    qualifier: str
    known: int
    change_pct: float | None
    change: float | None
    compared: int


def headline(figures: pd.DataFrame, measure: str, term: str, within: Collection[str] | None = None) -> Headline | None:
    """The headline of *measure* in *term* over the provinces *within* (names of the term's day; None: all of them).

    None where no provincial congress of them states it.

    A sum is compared over the territories of today that have a whole figure in both terms, so that neither a merger
    nor a gap looks like growth; a median with the median of the former term's own provinces.

    Reads   `figures.COLUMNS`
    """
    own = figures[(figures["measure"] == measure) & (figures["tier"] == "province") & figures["value"].notna()]
    late, early = own[own["term"] == term], own[own["term"] == former_term(term)]
    if within is not None:
        late = late[late["province"].isin(within)]
        early = early[early["province"].isin([former for name in within for former in former_provinces(name, term)])]
    if late.empty:
        return None
    if QUANTITIES[measure].across != "sum":
        median = float(late["value"].median())
        change = median - float(early["value"].median()) if len(early) else None
        return Headline(measure, median, "exact", len(late), None, change, len(early))
    pairs = compared(pd.concat([late, early]), measure, term).dropna(subset=["change_count"])
    before = float(pairs["value_former"].sum())
    percent = float(pairs["change_count"].sum()) / before * 100 if before else None
    qualifier = combined(frozenset(late["qualifier"]))
    return Headline(measure, float(late["value"].sum()), qualifier, len(late), percent, None, len(pairs))
