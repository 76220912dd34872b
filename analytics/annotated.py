"""A source's text with notes on it: what was read at each place and what was rejected, in words. Draws nothing.

Whoever shows it, terminal or page, cuts the text at `pieces` and writes the notes beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from analytics.extraction import Miss
from analytics.fields import FIELDS
from analytics.language import figure, number, span, text
from analytics.model import Fact, Person, Reading, Span, Target, slug

Kind = Literal["fact", "target", "person", "miss"]


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of one place of a text: `said` is what was read there, `why` by which rule, or why it was not taken.

    `said` and `why` are in the language of the user; `rule` is None for a person.
    """

    span: Span
    kind: Kind
    said: str
    why: str
    rule: str | None = None


class Piece(NamedTuple):
    """A half-open place of a text that lies in the same spans from end to end; `covers` are their numbers from 0."""

    start: int
    end: int
    covers: tuple[int, ...]


def notes(reading: Reading, misses: Iterable[Miss], lang: str = "vi") -> tuple[Note, ...]:
    """A note for each fact, target and person of *reading* and for each of *misses*, in the order they stand."""
    made = [_of_fact(fact, place, lang) for fact in reading.facts if (place := fact.span)]
    made += [_of_target(target, place, lang) for target in reading.targets if (place := target.span)]
    made += [_of_person(person, place) for person in reading.people if (place := person.span)]
    made += [_of_miss(miss, lang) for miss in misses]
    return tuple(sorted(made, key=lambda note: (note.span.start, note.span.end)))


def pieces(start: int, end: int, spans: Sequence[Span]) -> Iterator[Piece]:
    """`text[start:end]` cut wherever one of *spans* begins or ends; spans may overlap and reach beyond.

    >>> [tuple(piece) for piece in pieces(0, 9, [Span(2, 6), Span(4, 12)])]
    [(0, 2, ()), (2, 4, (0,)), (4, 6, (0, 1)), (6, 9, (1,))]
    """
    inside = {place for one in spans for place in (one.start, one.end) if start < place < end}
    cuts = [start, *sorted(inside), end]
    for first, last in pairwise(cuts):
        if first < last:
            covers = (number for number, one in enumerate(spans) if one.start <= first and last <= one.end)
            yield Piece(first, last, tuple(covers))


def _of_fact(fact: Fact, place: Span, lang: str) -> Note:
    field = FIELDS[fact.field]
    said = f"{field.label[lang]}: {figure(fact.value, fact.qualifier, field.kind, lang)}"
    return Note(place, "fact", said, _by_rule(fact.rule, fact.confidence, lang), fact.rule)


def _of_target(target: Target, place: Span, lang: str) -> Note:
    parts = [_goal(target, lang)]
    if target.by_year:
        parts.append(text("explain-by-year", lang, year=str(target.by_year)))
    said = f"{target.indicator}: {', '.join(part for part in parts if part)}"
    return Note(place, "target", said, _by_rule(target.rule, target.confidence, lang), target.rule)


def _goal(target: Target, lang: str) -> str:
    if target.value is None:
        return text("qualifier-milestone", lang)
    if target.value_max is not None:
        value = span(target.value, target.value_max, lang=lang)
    else:
        value = figure(target.value, target.comparator, lang=lang)
    return f"{value} {target.unit or ''}".rstrip()


def _of_person(person: Person, place: Span) -> Note:
    return Note(place, "person", person.name, person.role)


def _of_miss(miss: Miss, lang: str) -> Note:
    field = FIELDS.get(miss.field)
    said = text("explain-figure", lang)
    if field is not None:
        said = f"{field.label[lang]}: {figure(miss.value, kind=field.kind, lang=lang)}"
    why = text(f"explain-why-{slug(miss.why)}", lang)
    return Note(miss.span, "miss", said, text("explain-miss", lang, why=why, rule=miss.rule), miss.rule)


def _by_rule(rule: str, confidence: float, lang: str) -> str:
    return text("explain-rule", lang, rule=rule, share=number(100 * confidence, 0, lang))
