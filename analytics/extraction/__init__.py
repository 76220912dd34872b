"""Text to facts: what one source says of one congress, each statement with the place it stands.

Pure Python on strings: no SQL, no frames, no network.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from analytics.extraction.confidence import LEAST, weighed
from analytics.extraction.document import prepare
from analytics.extraction.engine import read_facts
from analytics.extraction.identity import Identity, identify
from analytics.extraction.misses import REASONS, Miss, near_misses
from analytics.extraction.people import read_people
from analytics.extraction.targets import read_targets
from analytics.model import Reading, Source

__all__ = ["REASONS", "Miss", "explain", "read"]


def read(source: Source) -> Reading:
    """Read *source*: whose congress, its facts, targets and people, with exact spans into `source.text`.

    The Reading's source is *source* with title and day of publication filled in where the text shows them. A text
    about no Party congress gives event `other`, tier `none` and nothing else.
    """
    return _read(source)[0]


def explain(source: Source) -> tuple[Reading, tuple[Miss, ...]]:
    """The Reading of *source*, and the near misses: matches that the context, a trap or a surer word forbade."""
    reading, misses = _read(source)
    return reading, misses()


def _read(source: Source) -> tuple[Reading, Callable[[], tuple[Miss, ...]]]:
    """The Reading, and how to tell its near misses, which few ask for."""
    document = prepare(source)
    identity = identify(document)
    congress = identity.congress
    if congress.event == "other":
        return Reading(_known(source, identity), congress), tuple
    stated, found = read_facts(document, congress, identity.published)
    stated = weighed(document, congress, stated, found)
    facts = tuple(fact for fact in stated if fact.confidence >= LEAST)
    targets, people = read_targets(document, congress), read_people(document, congress)
    known = _known(source, identity)
    reading = Reading(known, congress, identity.evidence, facts, targets, people)
    return reading, partial(near_misses, document, found, facts, set(stated) - set(facts))


def _known(source: Source, identity: Identity) -> Source:
    """The source with what its own text tells of it."""
    return replace(source, title=identity.title, published=identity.published)
