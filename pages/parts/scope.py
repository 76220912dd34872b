"""What a choice of filters leaves of a table, and how it is said in words. Draws nothing."""

from __future__ import annotations

import pandas as pd

from analytics.language import text
from analytics.places import REGIONS, parts, successor
from pages.parts.filters import ALL, UNITS, Choice, units_of


def in_words(choice: Choice) -> tuple[tuple[str, str], ...]:
    """The filters in force as (name, value), as files and captions say them."""
    lang = choice.lang
    pairs = [
        (text("filter-term", lang), choice.term),
        (text("filter-tier", lang), text(f"tier-{choice.tier}", lang)),
        (text("filter-units", lang), text(f"units-{choice.units}", lang)),
    ]
    if choice.region != ALL:
        pairs.append((text("filter-region", lang), REGIONS[choice.region].label[lang]))
    if choice.provinces:
        pairs.append((text("filter-province", lang), ", ".join(choice.provinces)))
    return tuple(pairs)


def among(table: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The rows of *table* (columns term, tier, province by the name of the day) that all filters leave."""
    return within(of_tier(table[table["term"] == choice.term], choice), choice)


def of_tier(table: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The rows of *table* (column tier) of the chosen tier, of every term."""
    return table[table["tier"] == choice.tier]


def within(table: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The rows of *table* (column province by the name of the day) that lie in the chosen region and provinces."""
    if not choice.within:
        return table
    return table[table["province"].isin({*choice.within, *day_before(choice)})]


def today(choice: Choice) -> tuple[str, ...]:
    """The provinces that the view is narrowed to by the names of today's 34."""
    if choice.units == UNITS[-1]:
        return choice.within
    return tuple(dict.fromkeys(successor(name) for name in choice.within))


def day_before(choice: Choice) -> tuple[str, ...]:
    """The provinces that the view is narrowed to by the names of the 63 before the merger."""
    if choice.units != UNITS[-1]:
        return choice.within
    return tuple(part for name in choice.within for part in parts(name))


def of_the_day(choice: Choice) -> tuple[str, ...]:
    """The provinces of the term's own day that lie wholly in what the view is narrowed to.

    A province of today whose parts are not all chosen is none of them: its figure says nothing of a part.
    """
    ground = day_before(choice)
    if units_of(choice.term) != UNITS[-1]:
        return ground
    return tuple(name for name in today(choice) if set(parts(name)) <= set(ground))
