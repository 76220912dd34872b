"""From collected rows "indicator|value" to goals and to results: indicator ids, ranges from their two halves."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from analytics.embedded.cleaning import LeftOut, publisher_marks
from analytics.embedded.collected import Row
from analytics.embedded.marks import read_marks
from analytics.indicators import indicator_id, measure_of, whole_term, wording_key
from analytics.model import Comparator

_ASIDE = re.compile(r"\s*\(([^)]*)\)")
_RESERVATIONS = frozenset({"draft", "planned"})
YEARS = range(2010, 2051)


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal (field `target`) or result (field `result`) with the row or the two rows it came from."""

    rows: tuple[Row, ...]
    indicator: str
    indicator_id: str | None
    comparator: Comparator
    value: float | None
    value_max: float | None
    unit: str | None
    year: int | None
    marks: frozenset[str]
    note: str | None


def read_goal(row: Row) -> Goal | LeftOut:
    """The goal or result of one row; a row that names no number is a milestone."""
    wording, _, number = row.value.rpartition("|")
    if not wording or (number and not re.fullmatch(r"-?\d+(?:\.\d+)?", number)):
        return LeftOut(row, "no_indicator_or_number")
    year = last_year(row.as_of)
    if year is not None and year not in YEARS:
        return LeftOut(row, "out_of_range")
    marks, unit = read_marks(row.unit)
    marks |= read_marks(wording)[0] & _RESERVATIONS
    if whole_term(wording) or whole_term(row.as_of) or "whole_term" in marks:
        marks = marks - {"whole_term"} if measure_of(unit) in {"percent", "points"} else marks | {"whole_term"}
    return Goal(
        (row,),
        _without_reservation(wording),
        indicator_id(wording, unit),
        "milestone" if not number else row.qualifier,  # type: ignore[arg-type]  # checked by the schema on writing
        float(number) if number else None,
        None,
        unit or None,
        year,
        marks | publisher_marks(row.address),
        row.unit if row.unit not in {"", unit} else None,
    )


def last_year(as_of: str) -> int | None:
    """The year that a day, a year or a period of years ends in; None for "each year" and the like.

    >>> [last_year(text) for text in ("2020-05-31", "2020-2025", "2030", "each year")]
    [2020, 2025, 2030, None]
    """
    years = re.findall(r"(?<!\d)20\d\d(?!\d)", as_of)
    return int(years[-1]) if years else None


def _without_reservation(wording: str) -> str:
    """The wording without asides that the marks keep: "(giá hiện hành)" stays, a draft's aside goes."""
    return _ASIDE.sub(lambda aside: "" if read_marks(aside[1])[0] & _RESERVATIONS else aside[0], wording)


def join_ranges(goals: Iterable[Goal]) -> list[Goal | LeftOut]:
    """The goals with each pair of a lower and an upper bound of one page made one range.

    A pair whose lower bound is the higher one contradicts itself and is left out, both rows.
    """
    grouped: dict[tuple[object, ...], list[Goal]] = defaultdict(list)
    for goal in goals:
        row = goal.rows[0]
        key = (row.address, row.congress.key, row.field, wording_key(goal.indicator), goal.unit, goal.year)
        grouped[key].append(goal)
    joined: list[Goal | LeftOut] = []
    for group in grouped.values():
        joined += _joined(group)
    return joined


def _joined(group: list[Goal]) -> list[Goal | LeftOut]:
    lower, upper = ([goal for goal in group if goal.comparator == end] for end in ("at_least", "at_most"))
    if len(lower) != 1 or len(upper) != 1:
        return list(group)
    low, high = lower[0], upper[0]
    rest: list[Goal | LeftOut] = [goal for goal in group if goal is not low and goal is not high]
    if low.value is None or high.value is None or low.value > high.value:
        return [*rest, *(LeftOut(goal.rows[0], "bounds_crossed") for goal in (low, high))]
    both = replace(
        low, rows=low.rows + high.rows, comparator="range", value_max=high.value, marks=low.marks | high.marks
    )
    return [*rest, both]
