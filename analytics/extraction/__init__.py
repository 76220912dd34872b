"""Text to facts: what one source says of one congress, each statement with the place it stands.

Pure Python on strings: no SQL, no frames, no network.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from analytics.extraction.document import Document, prepare
from analytics.extraction.engine import Found, read_facts
from analytics.extraction.identity import Identity, identify
from analytics.extraction.people import read_people
from analytics.extraction.targets import read_targets
from analytics.model import Reading, Source, Span, Value

__all__ = ["Miss", "explain", "read"]


class Miss(NamedTuple):
    """What a rule matched and the reader did not take: the place, its words, and why not."""

    rule: str
    field: str
    value: Value | None
    why: str
    span: Span
    quote: str


def read(source: Source) -> Reading:
    """Read *source*: whose congress, its facts, targets and people, with exact spans into `source.text`.

    The Reading's source is *source* with title and day of publication filled in where the text shows them. A text
    about no Party congress gives event `other`, tier `none` and nothing else.
    """
    return _read(source)[0]


def explain(source: Source) -> tuple[Reading, tuple[Miss, ...]]:
    """The Reading of *source*, and the near misses: matches that the context or a trap forbade, in their order."""
    reading, document, found = _read(source)
    misses = []
    for match in found:
        if match.rejected:
            span = document.span(match.start, match.end)
            misses.append(Miss(match.rule, match.field, match.value, match.rejected, span, document.quote(span)))
    return reading, tuple(misses)


def _read(source: Source) -> tuple[Reading, Document, list[Found]]:
    document = prepare(source)
    identity = identify(document)
    congress = identity.congress
    if congress.event == "other":
        return Reading(_known(source, identity), congress), document, []
    facts, found = read_facts(document, congress, identity.published)
    targets, people = read_targets(document, congress), read_people(document, congress)
    known = _known(source, identity)
    return Reading(known, congress, identity.evidence, tuple(facts), targets, people), document, found


def _known(source: Source, identity: Identity) -> Source:
    """The source with what its own text tells of it."""
    return replace(source, title=identity.title, published=identity.published)
