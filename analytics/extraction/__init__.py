"""Text to facts: what one source says of one congress, each statement with the place it stands.

Pure Python on strings: no SQL, no frames, no network.
"""

from __future__ import annotations

from dataclasses import replace

from analytics.extraction.document import prepare
from analytics.extraction.engine import read_facts
from analytics.extraction.identity import identify
from analytics.extraction.people import read_people
from analytics.extraction.targets import read_targets
from analytics.model import Reading, Source

__all__ = ["read"]


def read(source: Source) -> Reading:
    """Read *source*: whose congress, its facts, targets and people, with exact spans into `source.text`.

    The Reading's source is *source* with title, day of publication filled in where the text shows them. A text about
    no Party congress gives event `other`, tier `none` and nothing else.
    """
    document = prepare(source)
    identity = identify(document)
    known = replace(source, title=identity.title, published=identity.published)
    if identity.congress.event == "other":
        return Reading(known, identity.congress)
    congress = identity.congress
    facts, _ = read_facts(document, congress, identity.published)
    targets, people = read_targets(document, congress), read_people(document, congress)
    return Reading(known, congress, identity.evidence, tuple(facts), targets, people)
