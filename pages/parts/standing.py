"""How complete the chosen view is: provinces known, sources behind it, the newest of them. Draws nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from analytics.language import day, number, text
from analytics.metrics.bodies import PROPER
from pages.parts import filters, loading, scope
from pages.parts.filters import Choice


@dataclass(frozen=True, slots=True)
class Standing:
    """`known` of `whole` provinces of the term's day have a congress that sources speak of; `newest` is an ISO day."""

    known: int
    whole: int
    sources: int
    newest: str


@loading.kept
def _spoken() -> dict[tuple[str, str], pd.DataFrame]:
    """For each term and tier which source speaks of which province, once each: province, term, tier, source, published.

    Kept in these parts, so that a click costs as little among many congresses as among few.
    """
    congresses, sources = loading.frame("congresses"), loading.frame("sources")
    pairs = loading.frame("claims")[["congress", "source"]].drop_duplicates()
    proper = congresses.loc[congresses["event"].isin(PROPER), ["congress", "province", "term", "tier"]]
    rows = pairs.merge(proper, on="congress").merge(sources[["source", "published"]], on="source")
    rows = rows.drop(columns="congress").drop_duplicates()
    return {(str(term), str(tier)): part for (term, tier), part in rows.groupby(["term", "tier"])}


def of(choice: Choice) -> Standing:
    """What stands behind *choice*, whatever its language."""
    return _of(replace(choice, lang=""))


@loading.kept
def _of(choice: Choice) -> Standing:
    spoken = _spoken().get((choice.term, choice.tier))
    whole = filters.units_of(choice.term)
    asked = scope.today(choice) if whole == filters.UNITS[-1] else {*choice.within, *scope.day_before(choice)}
    names = {place.name for place in filters.places(whole) if place.name in asked or not choice.within}
    if spoken is None:
        return Standing(0, len(names), 0, "")
    rows = scope.within(spoken, choice)
    days = rows["published"].dropna()
    newest = str(days.max())[:10] if len(days) else ""
    return Standing(len(names & set(rows["province"])), len(names), rows["source"].nunique(), newest)


def in_words(choice: Choice) -> str:
    """Filters, coverage, sources and the day of the newest, in one line."""
    lang, found = choice.lang, of(choice)
    parts = [value for _, value in scope.in_words(choice)]
    parts.append(text("coverage-provinces", lang, known=found.known, all=found.whole))
    parts.append(text("scope-sources", lang, count=number(found.sources, lang=lang)))
    if found.newest:
        parts.append(text("scope-newest", lang, day=day(found.newest, lang)))
    return " · ".join(parts)
