"""Near misses: what a rule matched and the reader did not give, with the reason. Knows matches and facts, no rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple, get_args

from analytics.extraction.document import Document
from analytics.extraction.engine import Found
from analytics.extraction.verdicts import Reason
from analytics.fields import FIELDS
from analytics.model import Fact, Span, Value

REASONS: Final = (*get_args(Reason), "said again", "surer elsewhere", "unlikely")
"""Every reason that a Miss may have."""


class Miss(NamedTuple):
    """What a rule matched and the reader did not take: the place, its words, and why not (one of `REASONS`)."""

    rule: str
    field: str
    value: Value | None
    why: str
    span: Span
    quote: str


def near_misses(
    document: Document, found: Iterable[Found], facts: Iterable[Fact], unlikely: Iterable[Fact] = ()
) -> tuple[Miss, ...]:
    """The matches that gave none of *facts*, in their order; the other side of a ratio that gave one is no miss.

    *unlikely* are facts that were read and then not given, for they are too doubtful.
    """
    matches = [(match, document.span(match.start, match.end)) for match in found]
    given = {(fact.rule, fact.field, fact.value): fact.span for fact in facts}
    values = {(fact.field, fact.value) for fact in facts}
    doubtful = {(fact.field, fact.value) for fact in unlikely}
    taken = {(match.rule, span) for match, span in matches if not match.rejected}
    misses = []
    for match, span in matches:
        if match.rejected and match.field not in FIELDS and (match.rule, span) in taken:
            continue
        why = match.rejected or _given_up(match, span, given, values)
        if why == "surer elsewhere" and (match.field, match.value) in doubtful:
            why = "unlikely"
        if why:
            misses.append(Miss(match.rule, match.field, match.value, why, span, document.quote(span)))
    return tuple(misses)


def _given_up(
    match: Found,
    span: Span,
    given: dict[tuple[str, str, Value], Span | None],
    values: set[tuple[str, Value]],
) -> str | None:
    """Why a match that nothing speaks against is none of the facts; None where it is one."""
    if match.value is None:
        return None
    place = given.get((match.rule, match.field, match.value))
    if place is not None and span.start <= place.start and place.end <= span.end:
        return None
    return "said again" if (match.field, match.value) in values else "surer elsewhere"
