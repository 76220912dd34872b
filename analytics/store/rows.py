"""A source's readings as rows with ids made from their content: the same reading always gives the same rows."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from analytics.model import Congress, Fact, Person, Reading, Source, Span, Target

Origin = Literal["embedded", "read"]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SourceRows:
    """All that the store keeps of one source: its own row, its packed text, and the rows of each table."""

    source: Row
    text: Row | None
    tables: dict[str, list[Row]]


def content_id(*parts: object) -> str:
    """Sixteen hexadecimal digits that stand for *parts*: no chance, no counter."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def source_id(address: str, origin: Origin) -> str:
    """The id of a source: what a person reads in never overwrites what came with the program."""
    return content_id(origin, address)


def unpack(body: bytes) -> str:
    """The text that `rows_of` packed."""
    return zlib.decompress(body).decode("utf-8", "surrogatepass")


def rows_of(readings: Sequence[Reading], origin: Origin, reader: str) -> SourceRows:
    """The rows of one source, given all its *readings* (one for each congress it speaks of)."""
    source = readings[0].source
    key = source_id(source.address, origin)
    by_congress = [(reading, _congress_key(reading.congress, key)) for reading in readings]
    tables = {
        "readings": [_reading(reading, congress) for reading, congress in by_congress],
        "claims": _once(
            "claim", (_claim(key, congress, fact) for said, congress in by_congress for fact in said.facts)
        ),
        "targets": _once(
            "target", (_target(key, congress, to) for said, congress in by_congress for to in said.targets)
        ),
        "people": [_person(congress, person) for said, congress in by_congress for person in said.people],
    }
    for rows in tables.values():
        for position, row in enumerate(rows):
            row.update(source=key, position=position)
    body = None if source.text is None else source.text.encode("utf-8", "surrogatepass")
    about = _source(source, key, origin)
    about.update(digest=_digest(about, body, tables), reader=reader)
    return SourceRows(about, None if body is None else {"source": key, "body": zlib.compress(body)}, tables)


def _congress_key(congress: Congress, source: str) -> str:
    """The congress's own key; one that the text does not fully name stays alone, lest strangers quarrel in one cell."""
    return congress.key if congress.identified else f"{congress.key}/{source[:8]}"


def _once(name: str, rows: Iterable[Row]) -> list[Row]:
    """Each id once: of two rows that say the same thing in the same place, the one with fewer reservations."""
    kept: dict[str, Row] = {}
    for row in rows:
        rival = kept.get(row[name])
        if rival is None or (-row["confidence"], len(row["marks"])) < (-rival["confidence"], len(rival["marks"])):
            kept[row[name]] = row
    return list(kept.values())


def _digest(about: Row, body: bytes | None, tables: dict[str, list[Row]]) -> str:
    said = json.dumps([about, tables], ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(said.encode() + b"\x00" + (body or b"")).hexdigest()[:32]


def _storable(text: str | None) -> str | None:
    """*text* as both databases can hold it: PostgreSQL knows no NUL, and neither knows half a surrogate pair."""
    if text is None:
        return None
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")


def _source(source: Source, key: str, origin: Origin) -> Row:
    return {
        "source": key,
        "address": _storable(source.address),
        "title": _storable(source.title),
        "publisher": _storable(source.publisher),
        "published": source.published,
        "sha256": source.sha256,
        "characters": None if source.text is None else len(source.text),
        "origin": origin,
    }


def _reading(reading: Reading, key: str) -> Row:
    congress = reading.congress
    return {
        "congress": key,
        "organisation": _storable(congress.organisation),
        "province": _storable(congress.province),
        "tier": congress.tier,
        "event": congress.event,
        "ordinal": congress.ordinal,
        "term": congress.term,
        "province_evidence": json.dumps(reading.province_evidence, ensure_ascii=True),
        "warnings": json.dumps(reading.warnings, ensure_ascii=True),
    }


def _place(span: Span | None, quote: str | None) -> Row:
    return {
        "start": span.start if span else None,
        "end": span.end if span else None,
        "quote": _storable(quote),
    }


def _rank(marks: Sequence[str]) -> str:
    """A mark of the embedded data may settle a known quarrel beforehand."""
    return next((mark for mark in ("rejected", "preferred") if mark in marks), "normal")


def _claim(source: str, congress: str, fact: Fact) -> Row:
    start = fact.span.start if fact.span else None
    value = fact.value if isinstance(fact.value, str) else float(fact.value)
    return {
        "claim": content_id(source, congress, fact.field, value, fact.qualifier, start),
        "congress": congress,
        "field": fact.field,
        "number": value if isinstance(value, float) else None,
        "text": _storable(value) if isinstance(value, str) else None,
        "qualifier": fact.qualifier,
        "unit": fact.unit,
        "marks": " ".join(fact.marks),
        "rank": _rank(fact.marks),
        "confidence": fact.confidence,
        "rule": fact.rule,
        **_place(fact.span, fact.quote),
    }


def _target(source: str, congress: str, goal: Target) -> Row:
    start = goal.span.start if goal.span else None
    return {
        "target": content_id(
            *(source, congress, goal.indicator, goal.comparator, goal.value, goal.value_max, goal.by_year, start)
        ),
        "congress": congress,
        "indicator": _storable(goal.indicator),
        "indicator_id": goal.indicator_id,
        "comparator": goal.comparator,
        "value": goal.value,
        "value_max": goal.value_max,
        "unit": goal.unit,
        "by_year": goal.by_year,
        "marks": " ".join(goal.marks),
        "confidence": goal.confidence,
        "rule": goal.rule,
        **_place(goal.span, goal.quote),
    }


def _person(congress: str, person: Person) -> Row:
    return {
        "congress": congress,
        "name": _storable(person.name),
        "role": _storable(person.role),
        **_place(person.span, person.quote),
    }
