"""One Reading as the JSON object that `daihoi read` and `daihoi export --format jsonl` print. Knows the nouns alone."""

from __future__ import annotations

from typing import Any

import msgspec

from analytics.model import Fact, Person, Reading, Target

_ENCODER = msgspec.json.Encoder()


def line(reading: Reading) -> bytes:
    """The object of *reading* as one line of UTF-8, with the line's end."""
    return _ENCODER.encode(document(reading)) + b"\n"


def document(reading: Reading) -> dict[str, Any]:
    """Source, congress, facts, targets, people and warnings of one document.

    `start` and `end` count code points of the text as received; they and `quote` are null where no text is known.
    """
    source, congress = reading.source, reading.congress
    return {
        "source": {
            "path": source.address,
            "sha256": source.sha256,
            "title": source.title,
            "published": source.published,
            "newspaper": source.publisher,
            "characters": len(source.text or ""),
        },
        "congress": {
            "organisation": congress.organisation,
            "province": congress.province,
            "province_evidence": reading.province_evidence,
            "tier": congress.tier,
            "event": congress.event,
            "ordinal": congress.ordinal,
            "term": congress.term,
        },
        "facts": [_fact(fact) for fact in reading.facts],
        "targets": [_target(target) for target in reading.targets],
        "people": [{"name": person.name, "role": person.role, **_place(person)} for person in reading.people],
        "warnings": reading.warnings,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "field": fact.field,
        "value": fact.value,
        "qualifier": fact.qualifier,
        "unit": fact.unit,
        "confidence": round(fact.confidence, 4),
        "rule": fact.rule,
        **_place(fact),
    }


def _target(target: Target) -> dict[str, Any]:
    return {
        "indicator": target.indicator,
        "indicator_id": target.indicator_id,
        "comparator": target.comparator,
        "value": target.value,
        "value_max": target.value_max,
        "unit": target.unit,
        "by_year": target.by_year,
        **_place(target),
    }


def _place(said: Fact | Target | Person) -> dict[str, Any]:
    """Where it stands, and the words there."""
    span = said.span
    return {"start": span.start if span else None, "end": span.end if span else None, "quote": said.quote}
