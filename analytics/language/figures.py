"""Writes numbers, dates and stated values the way a language writes them, whatever the machine's own settings."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

from babel.dates import get_month_names

from analytics.language.messages import text
from analytics.model import Value

MARKS: Final = {
    "exact": "",
    "more_than": "> ",
    "less_than": "< ",
    "about": "≈ ",
    "at_least": "≥ ",
    "at_most": "≤ ",
}
"""The mark before a value for each qualifier; other comparators (`range`, `milestone`) have none."""

_SWAP = str.maketrans(",.", ".,")
_STATED_DECIMALS = 6  # more than any newspaper writes; keeps 0.1 + 0.2 from showing its tail


def number(value: float | None, decimals: int | None = None, lang: str = "vi") -> str:
    """Write *value* with the thousands and decimal marks of *lang*.

    `decimals` None keeps those that the value has. None and NaN are written as “no figure”, never as 0.

    >>> number(1234567.5), number(95.0), number(-8.45, 1), number(1234.5, lang="en")
    ('1.234.567,5', '95', '−8,5', '1,234.5')
    """
    if value is None or math.isnan(value):
        return text("no-figure", lang)
    # By way of Decimal, so that 8,45 becomes 8,5 as people round it, not 8,4 as its binary form would.
    places = _STATED_DECIMALS if decimals is None else decimals
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    written = f"{abs(rounded):,.{places}f}"
    if decimals is None:
        written = written.rstrip("0").rstrip(".")
    if rounded < 0:
        written = "−" + written
    return written.translate(_SWAP) if lang == "vi" else written


def with_unit(words: str, unit: str) -> str:
    """*words* of a number and its *unit* behind it: apart, unless that is a sign.

    >>> with_unit("10", "%/năm"), with_unit("5.000", "USD"), with_unit("5", "")
    ('10%/năm', '5.000 USD', '5')
    """
    return f"{words}{unit}" if unit.startswith("%") else f"{words} {unit}".strip()


def signed(value: float, decimals: int | None = None, lang: str = "vi") -> str:
    """Write a change with its sign.

    >>> signed(52), signed(-8.45, 1), signed(0)
    ('+52', '−8,5', '0')
    """
    return "+" * (value > 0) + number(value, decimals, lang)


def change(value: float, qualifier: str, decimals: int | None = None, lang: str = "vi") -> str:
    """Write a change with its sign; one of which only a bound is known in words, for “> −30” misleads.

    >>> change(52, "exact"), change(-30, "less_than"), change(-30, "more_than")
    ('+52', 'giảm hơn 30', 'giảm chưa đến 30')
    """
    bounds = {"more_than": 1, "less_than": -1}
    if qualifier not in bounds or not value:
        return MARKS.get(qualifier, "") + signed(value, decimals, lang)
    way = "up" if value > 0 else "down"
    bound = "more" if value * bounds[qualifier] > 0 else "less"
    return text(f"change-{way}-{bound}", lang, by=number(abs(value), decimals, lang))


def day(iso: str, lang: str = "vi") -> str:
    """Write an ISO date (or year-month, or year) in the short form used in tables.

    >>> day("2020-07-11"), day("2020-07"), day("2020-07-11", "en")
    ('11/07/2020', '07/2020', '11 Jul 2020')
    """
    parts = _parts(iso)
    if lang == "vi":
        return "/".join([*(f"{part:02}" for part in reversed(parts[1:])), str(parts[0])])
    return _english_day(parts, "abbreviated")


def day_long(iso: str, lang: str = "vi") -> str:
    """Write an ISO date (or year-month, or year) in the form used in sentences.

    >>> day_long("2020-07-11"), day_long("2020-07-11", "en")
    ('ngày 11 tháng 7 năm 2020', '11 July 2020')
    """
    parts = _parts(iso)
    if lang == "vi":
        # Numbers as strings: Fluent would give a year a thousands mark.
        variables = dict(zip(("year", "month", "day"), map(str, parts), strict=False))
        return text(("date-year", "date-month", "date-day")[len(parts) - 1], lang, **variables)
    return _english_day(parts, "wide")


def _parts(iso: str) -> list[int]:
    return [int(part) for part in iso[:10].split("-")]


def _english_day(parts: list[int], width: Literal["abbreviated", "wide"]) -> str:
    names = get_month_names(width, locale="en")
    return " ".join([*map(str, parts[2:]), *(names[month] for month in parts[1:2]), str(parts[0])])


def figure(value: Value | None, qualifier: str = "exact", kind: str = "count", lang: str = "vi") -> str:
    """Write a stated value with the mark of its qualifier, by the kind that its field has.

    Counts and years plain, shares (0 to 100) with %, dates short, names as they are.

    >>> figure(5000, "more_than"), figure(95.5, "exact", "share"), figure("2020-07-11", "exact", "date")
    ('> 5.000', '95,5%', '11/07/2020')
    """
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return text("no-figure", lang)
    mark = MARKS.get(qualifier, "")
    if isinstance(value, str):
        return mark + (day(value, lang) if kind == "date" else value)
    return mark + number(value, lang=lang) + ("%" if kind == "share" else "")


def span(low: float, high: float, decimals: int | None = None, lang: str = "vi") -> str:
    """Write a range of two numbers.

    >>> span(8, 8.5)
    '8–8,5'
    """
    return f"{number(low, decimals, lang)}–{number(high, decimals, lang)}"
