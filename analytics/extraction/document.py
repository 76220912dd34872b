"""A text made ready for the rules: folded, with zones and sentences, and the way back to the text as received.

This is the interface between the engine and its rule rooms:

    facts    = engine.read_facts(document, congress)
    targets  = targets.read_targets(document, congress)      -> tuple[model.Target, ...]
    people   = people.read_people(document, congress)        -> tuple[model.Person, ...]

Patterns run on `document.low` (lower case) or `document.text` (case kept): same length, same offsets, already in
the normal form of `text.fold_text` (NFC, Đ, "hòa"/"ủy", plain hyphens, quotes and spaces, "3.400" for "3 400", no
line break inside a sentence, bullets "•" are "-"). What is found at [start:end] there is
`document.span(start, end)` in the text as received, and `document.quote(span)` are its words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from analytics.extraction.bodies import Body, body_at, heads
from analytics.extraction.heads import NO_COLUMNS, Columns, columns
from analytics.extraction.names import find_names, proper
from analytics.extraction.slips import mended
from analytics.extraction.text import Folded, fold_text
from analytics.extraction.wrapping import join_wrapped
from analytics.extraction.zones import READABLE, Line, Sentence, Zone, sentences, zoned_lines
from analytics.model import Source, Span

_OPENING = 12
_ENOUGH = 160
__all__ = ["READABLE", "Document", "Line", "Sentence", "Zone", "prepare"]


@dataclass(frozen=True)
class Document:
    """A source's text in normal form with its zones and sentences; offsets count in `text` and `low`."""

    source: Source
    text: str
    low: str
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]
    folded: Folded
    _bodies: dict[tuple[int, int], tuple[Body, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def bodies_in(self, start: int, end: int) -> tuple[Body, ...]:
        """The mentions of Party bodies in `text[start:end]`, in order; none inside another's name."""
        heads = self._heads
        first = bisect_left(heads, start)
        if first == len(heads) or heads[first] >= end:
            return ()
        if (start, end) not in self._bodies:
            near = heads[first : bisect_left(heads, end)]
            named: list[Body] = []
            for head in near:
                body = None if named and head < named[-1].end else body_at(self.text, head, end)
                named += [body] if body else []
            self._bodies[start, end] = tuple(named)
        return self._bodies[start, end]

    @cached_property
    def _heads(self) -> list[int]:
        return heads(self.low)

    def names_in(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The places of persons' names in the sentence `text[start:end]`, in order."""
        known = self._names.get((start, end))
        if known is None:
            known = self._names[start, end] = tuple(find_names(self.text, self.low, start, end))
        return known

    def name_at(self, start: int, end: int) -> str:
        """A person's name at a place as a sentence writes it, with the apostrophe of the text as received: "H’Bơ"."""
        name = proper(" ".join(self.text[start:end].split()))
        return name.replace("'", "’") if "'" in name and "’" in self.quote(self.span(start, end)) else name

    @cached_property
    def _names(self) -> dict[tuple[int, int], tuple[tuple[int, int], ...]]:
        return {}

    @cached_property
    def columns(self) -> Columns:
        """What the heads of tables say of the figures below them."""
        tables = "|" in self.low or "tỷ lệ" in self.low or "tỉ lệ" in self.low
        return columns(self.low, self.lines) if tables else NO_COLUMNS

    @cached_property
    def headline(self) -> str:
        """The headline, "" where the text begins with its body."""
        return "\n".join([self.text[start:end] for start, end, zone in self.lines if zone == "headline"])

    @cached_property
    def opening(self) -> tuple[Line, ...]:
        """The first readable paragraphs: they say whose congress it is."""
        return tuple(line for line in self.lines if line.zone in READABLE)[:_OPENING]

    @cached_property
    def lead(self) -> str:
        """The headline's news: the first paragraphs until they say enough, in lower case."""
        said = ""
        for line in self.lines:
            if line.zone in {"lead", "body"} and len(said) < _ENOUGH:
                said += self.low[line.start : line.end] + "\n"
        return said

    def span(self, start: int, end: int) -> Span:
        """The place in the text as received of a half-open place in the normal form, less blanks at its ends."""
        words = self.text[start:end]
        return self.folded.span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))

    def quote(self, span: Span) -> str:
        """The words at *span* in the text as received."""
        return span.of(self.source.text or "")

    def readable(self) -> Iterator[Sentence]:
        """The sentences that may state facts: those of headline, lead, body, captions and headings."""
        return (sentence for sentence in self.sentences if sentence.zone in READABLE)

    def said(self, *zones: Zone) -> str:
        """The lines of *zones*, in order, in lower case."""
        return "\n".join([self.low[start:end] for start, end, zone in self.lines if zone in zones])


def prepare(source: Source) -> Document:
    """Fold, join, zone and split the text of *source*; a source without text gives an empty document."""
    folded = fold_text(source.text or "")
    text = mended(join_wrapped(folded.text))
    low = folded.low if text == folded.text else text.lower()
    lines = zoned_lines(text, low, source.title)
    return Document(source, text, low, lines, sentences(text, low, lines), folded)
