"""From goal passages to targets: which clauses are goals, how each is named, how sure that is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from analytics.extraction.document import Document
from analytics.extraction.targets.acceptance import accepted
from analytics.extraction.targets.clauses import Clause, clauses
from analytics.extraction.targets.columns import column_rows
from analytics.extraction.targets.figures import figures
from analytics.extraction.targets.milestones import Milestone, milestones
from analytics.extraction.targets.naming import PACE, PACED, by_year, comparator, indicator, name, paced
from analytics.extraction.targets.passages import Passage, passages
from analytics.extraction.targets.tables import Row, goals_beside_results, rows
from analytics.extraction.targets.told import REVIEWS
from analytics.indicators import indicator_id
from analytics.model import Congress, Target


def read_targets(document: Document, congress: Congress) -> tuple[Target, ...]:
    """The goals that *document* sets for the coming term, in the order of the text, each goal once."""
    if congress.event == "other" or not document.text:
        return ()
    table = _table(document, congress)
    starts = [row.start for row in table]
    read = [goal for row in table if (goal := _of_row(document, row))]
    headline: list[Target] = []
    body = max((line.end for line in document.lines if line.zone == "headline"), default=0)
    for passage in passages(document, _now(document, congress), congress):
        row = bisect_left(starts, passage.end) - 1
        if row < 0 or table[row].end <= passage.start:
            (read if passage.start >= body else headline).extend(_of_passage(document, passage))
    # Of a goal that is said twice the text says more than its headline.
    read += [goal for goal in headline if not any(_says(goal, other) for other in read)]
    return tuple(sorted(_once(read), key=lambda target: target.span.start if target.span else 0))


def _table(document: Document, congress: Congress) -> list[Row]:
    """The rows of all tables in order, each once: a head that names its columns is surer than one run together."""
    table: list[Row] = []
    # Of two at one place the first stays first.
    beside = goals_beside_results(document) if congress.event in REVIEWS else []
    for row in sorted([*column_rows(document), *rows(document), *beside], key=lambda row: row.start):
        if not table or row.start >= table[-1].end:
            table.append(row)
    return table


# A goal said twice stands near its twin; a text of thousands of equal figures must not cost their square.
_MEMORY = 40


def _once(read: list[Target]) -> Iterator[Target]:
    """Each goal once: same figures in the same unit, and names that share most of their words."""
    known: dict[tuple[float | None, float | None], list[Target]] = {}
    for target in read:
        twins = known.setdefault((target.value, target.value_max), [])
        if not any(_same(target, other) or _repeats(target, other) for other in twins[-_MEMORY:]):
            twins.append(target)
            yield target


def _of_row(document: Document, row: Row) -> Target | None:
    """A row of a table: the last column is the goal, the columns before it are what was reached."""
    said = f"{row.goal} {row.unit}"
    figure = next(figures(said, 0, len(said)), None)
    if figure is None:
        return None
    said_of, span = name(document, *row.name), document.span(row.start, row.end)
    unit = row.unit or figure.unit
    unit = f"{unit}/năm" if PACE.search(said_of.lower()) and unit in PACED else unit
    return Target(
        indicator=said_of,
        comparator=figure.comparator,
        value=figure.value,
        value_max=figure.value_max,
        unit=unit or None,
        indicator_id=indicator_id(said_of, unit),
        confidence=0.93,
        rule="table",
        span=span,
        quote=document.quote(span),
    )


_DATE = re.compile(r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(20\d\d)(?!\d)|tháng \w{1,4},? (?:năm )?(20\d\d)")


_TERM = 6  # years from the congress to the next one, both counted


def _now(document: Document, congress: Congress) -> int | None:
    """The year in which the article speaks: of its publication, its first full date, or its congress."""
    if document.source.published:
        return int(document.source.published[:4])
    if not congress.term:
        found = _DATE.search(document.low)
        return int(found[1] or found[2]) if found else None
    first = int(congress.term[:4])
    if congress.event not in REVIEWS:
        return first  # a congress opens its term; figures as of the year before are dated earlier
    # A review looks back from the middle of its term; what it dates earlier is the congress that it reviews.
    for found in _DATE.finditer(document.low):
        year = int(found[1] or found[2])
        if first < year < first + _TERM:
            return year
    return first + 2


def _same(one: Target, other: Target) -> bool:
    a, b = set(one.indicator.lower().split()), set(other.indicator.lower().split())
    return bool(a and b) and len(a & b) >= 0.7 * len(a | b)


_APART = 300  # characters between a goal and its repetition in a closing speech


def _repeats(target: Target, told: Target) -> bool:
    """Whether a goal said far below is one *told* before, in fewer words or more."""
    if target.span is None or told.span is None or target.span.start - told.span.end < _APART:
        return False
    a, b = set(target.indicator.lower().split()), set(told.indicator.lower().split())
    return a <= b or b <= a


def _says(headline: Target, told: Target) -> bool:
    """Whether a goal of the headline is one that the text has *told* in more words."""
    figures = (headline.value, headline.value_max) == (told.value, told.value_max)
    return figures and set(headline.indicator.lower().split()) <= set(told.indicator.lower().split())


def _of_passage(document: Document, passage: Passage) -> Iterator[Target]:
    low = document.low
    places: list[tuple[int, Target]] = []
    pace = False
    for clause in clauses(
        low,
        passage.start,
        passage.end,
        sorted(figures(low, passage.start, passage.end), key=lambda figure: figure.start),
    ):
        pace = paced(low, clause, before=pace)
        if target := _target(document, passage, clause, yearly=pace):
            places.append((clause.figure.start, target))
    for milestone in milestones(low, passage.start, passage.end):
        if not any(milestone.start <= at < milestone.end for at, _ in places):
            places.append((milestone.start, _milestone(document, passage, milestone)))
    yield from (target for _, target in sorted(places, key=lambda place: place[0]))


def _milestone(document: Document, passage: Passage, milestone: Milestone) -> Target:
    span = document.span(milestone.start, milestone.end)
    return Target(
        indicator=name(document, *milestone.indicator),
        comparator="milestone",
        by_year=milestone.by_year,
        confidence=0.93 if milestone.by_year else 0.6,
        rule=f"milestone/{passage.cue}",
        span=span,
        quote=document.quote(span),
    )


# Measured on written articles that no rule was made from: of goals so marked, this share was right, rounded down.
_CONFIDENCE = {(3, True): 0.97, (3, False): 0.88, (2, True): 0.8, (2, False): 0.7, (1, True): 0.7, (1, False): 0.45}


def _confidence(passage: Passage, *, known: bool) -> float:
    """How sure a goal is: by its passage's trust, and whether the registry knows what it measures."""
    confidence = _CONFIDENCE[passage.trust, known]
    return min(confidence, 0.6) if passage.cue == "limit" else confidence


def _is_pace(unit: str | None) -> bool:
    """Whether the figure is reached every year: what a year behind it bounds is the term, not the goal."""
    return unit is not None and unit.endswith("/năm") and "đồng" not in unit and "triệu" not in unit


_WHEN = re.compile(r"(?:mỗi|hằng|hàng|/ ?)\s?năm|nhiệm kỳ|(?:đến|trước|vào) (?:cuối )?(?:năm )?20\d\d").search


def _is_doubtful(low: str, passage: Passage, clause: Clause) -> bool:
    """Whether a weak cue speaks of what the registry does not know.

    A limit alone makes a goal of its own figure only, not of all that its sentence counts; a wish of what has a time.
    """
    if passage.cue not in {"limit", "wish"} or clause.figure.comparator in {"at_least", "at_most"}:
        return False
    return passage.cue == "limit" or _WHEN(low, passage.start, clause.end) is None


def _target(document: Document, passage: Passage, clause: Clause, *, yearly: bool) -> Target | None:
    low, figure = document.low, clause.figure
    said = indicator(document, clause)
    if not said or not accepted(low, passage, clause, said):
        return None
    unit = f"{figure.unit}/năm" if yearly and figure.unit in PACED else figure.unit or None
    code = indicator_id(said, unit)
    if code is None and _is_doubtful(low, passage, clause):
        return None
    span = document.span(clause.start, clause.end)
    return Target(
        indicator=said,
        comparator=comparator(low, clause),
        value=figure.value,
        value_max=figure.value_max,
        unit=unit,
        by_year=None if _is_pace(unit) else by_year(low, clause),
        indicator_id=code,
        confidence=_confidence(passage, known=code is not None),
        rule=f"figure/{passage.cue}",
        span=span,
        quote=document.quote(span),
    )
