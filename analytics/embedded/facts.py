"""The embedded facts as nouns of the model: what each page says of each congress, without its text."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from analytics.bundle import DATA
from analytics.embedded.marks import confidence
from analytics.embedded.tables import Row, read_rows
from analytics.errors import BadEmbeddedData
from analytics.fields import FIELDS
from analytics.model import Comparator, Congress, Event, Fact, Person, Qualifier, Reading, Source, Target, Tier, Value
from analytics.places import domain_of, newspaper_by_domain, newspaper_by_mark

FACTS = DATA / "facts"
RULE = "collected"


@dataclass(frozen=True, slots=True)
class Result:
    """What the former term reached, as one page states it for one congress (its key)."""

    congress: str
    indicator: str
    indicator_id: str | None
    comparator: Comparator
    value: float | None
    value_max: float | None
    unit: str | None
    year: int | None
    marks: tuple[str, ...]
    address: str


@cache
def version() -> str:
    """Sixteen hexadecimal digits that change with every byte of the embedded facts."""
    content = hashlib.sha256()
    for path in sorted([*FACTS.glob("*.csv"), DATA / "marks.csv", DATA / "newspapers.csv"]):
        content.update(path.name.encode() + b"\0" + path.read_bytes())
    return content.hexdigest()[:16]


def readings() -> Iterator[Reading]:
    """Every embedded reading, one for each page and congress; readings of one page follow each other.

    A page that states results alone has a reading without facts, for it is a source as well.

    The `source` of those is equal, so `itertools.groupby(readings(), key=lambda reading: reading.source)` gives
    all that one page says. Raises BadEmbeddedData where a row names an unknown page, congress or field.
    """
    congresses = {row["congress"]: _congress(row) for row in read_rows(FACTS / "congresses.csv")}
    sources = {row["address"]: _source(row) for row in read_rows(FACTS / "sources.csv")}
    facts, targets, reached = _by_page("facts"), _by_page("targets"), _by_page("results")
    for address, key in sorted(facts.keys() | targets.keys() | reached.keys()):
        stated = tuple(_fact(row) for row in facts.get((address, key), ()))
        goals = tuple(_target(row) for row in targets.get((address, key), ()))
        if address not in sources or key not in congresses:
            raise BadEmbeddedData(file="facts/facts.csv", row=f"{key} {address}", reason="unknown page or congress")
        yield Reading(sources[address], congresses[key], (), stated, goals, tuple(_people(stated)))


def results() -> tuple[Result, ...]:
    """Every embedded result of a former term, in the order of the table."""
    return tuple(
        Result(
            row["congress"],
            row["indicator"],
            row["indicator_id"] or None,
            cast("Comparator", row["comparator"]),
            _number(row["value"]),
            _number(row["value_max"]),
            row["unit"] or None,
            int(row["year"]) if row["year"] else None,
            tuple(row["marks"].split()),
            row["address"],
        )
        for row in read_rows(FACTS / "results.csv")
    )


def _by_page(table: str) -> dict[tuple[str, str], list[Row]]:
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in read_rows(FACTS / f"{table}.csv"):
        found[row["address"], row["congress"]].append(row)
    return found


def _congress(row: Row) -> Congress:
    return Congress(
        row["organisation"] or None,
        row["province"] or None,
        cast("Tier", row["tier"]),
        cast("Event", row["event"]),
        int(row["ordinal"]) if row["ordinal"] else None,
        row["term"] or None,
    )


def _source(row: Row) -> Source:
    address = row["address"]
    return Source(address, None, row["title"] or None, row["published"] or None, publisher_of(address))


def publisher_of(address: str) -> str | None:
    """Who published the page at *address*: the paper of its domain, else the domain; of a printed mark, its paper.

    >>> publisher_of("https://www.baogialai.com.vn/1.html"), publisher_of("https://example.org/1")
    ('Báo Gia Lai', 'example.org')
    """
    if "://" in address:
        paper = newspaper_by_domain(address)
        return paper.name if paper else domain_of(address)
    paper = newspaper_by_mark(address.partition(":")[0])
    return paper.name if paper else None


def _fact(row: Row) -> Fact:
    field = FIELDS.get(row["field"])
    if field is None:
        raise BadEmbeddedData(file="facts/facts.csv", row=f"{row['congress']} {row['field']}", reason="unknown field")
    value: Value = row["value"]
    if field.kind not in {"date", "name"}:
        value = int(row["value"]) if field.kind == "count" else float(row["value"])
    marks = tuple(row["marks"].split())
    return Fact(
        field.id, value, cast("Qualifier", row["qualifier"]), row["unit"] or None, confidence(marks), RULE, marks=marks
    )


def _target(row: Row) -> Target:
    marks = tuple(row["marks"].split())
    return Target(
        row["indicator"],
        cast("Comparator", row["comparator"]),
        _number(row["value"]),
        _number(row["value_max"]),
        row["unit"] or None,
        int(row["year"]) if row["year"] else None,
        row["indicator_id"] or None,
        confidence(marks),
        RULE,
        marks=marks,
    )


def _number(text: str) -> float | None:
    return float(text) if text else None


def _people(facts: tuple[Fact, ...]) -> Iterator[Person]:
    """The secretary is a person too; the pages' other names were not collected."""
    for fact in facts:
        if fact.field == "secretary_name":
            yield Person(str(fact.value), FIELDS[fact.field].label["vi"])
