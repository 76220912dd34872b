"""Rows as they were collected from public pages, and the congress that each speaks of. Knows no fields."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from analytics.embedded.tables import read_rows
from analytics.model import Congress, Event, Tier, body_slug
from analytics.places import MERGER, find_alias, province

T = TypeVar("T")

_COMMUNES = re.compile(r"(?:xa|phuong|thi-tran|dac-khu)-")
_GRASSROOTS = re.compile(r"(?:chi-bo|so|van-phong|ban|quy|co-quan-ubnd|truong|benh-vien|doan-dai-bieu)-")


@dataclass(frozen=True, slots=True)
class Row:
    """One collected row: where it stood, what it says, and from which page. All values are still text."""

    file: str
    line: int
    congress: Congress
    field: str
    value: str
    qualifier: str
    unit: str
    as_of: str
    address: str
    title: str
    published: str


def tidy(text: str) -> str:
    """Composed letters and single spaces: the same words, always the same characters."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def read_collected(path: Path) -> Iterator[Row]:
    """The rows of one collected table, with congresses as that row alone tells them."""
    # The first data line of a table is line 2, as an editor counts.
    for line, raw in enumerate(read_rows(path), start=2):
        said = {column: tidy(value) for column, value in raw.items()}
        yield Row(
            path.name,
            line,
            _congress(said),
            said["field"],
            said["value"],
            said["qualifier"],
            said["unit"],
            said["as_of"],
            said["source_url"],
            said["source_title"],
            said["source_published"],
        )


def _congress(said: Mapping[str, str]) -> Congress:
    # A preparatory session is a part of its congress: one body, one key, one set of figures.
    event = "congress" if said["event"] == "preparatory" else said["event"]
    return Congress(
        said["organisation"] or None,
        find_alias(said["province"]) or said["province"] or None,
        "none",
        cast("Event", event),
        int(said["ordinal"]) if said["ordinal"] else None,
        said["term"] or None,
    )


def settle_congresses(rows: Iterable[Row]) -> list[Row]:
    """The rows with one congress for each key: its usual name, the ordinal most rows give, its tier."""
    rows = list(rows)
    alike: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        alike[row.congress.key].append(row)
    settled = {key: _settled(group) for key, group in alike.items()}
    return [replace(row, congress=settled[row.congress.key]) for row in rows]


def _settled(group: list[Row]) -> Congress:
    congress = group[0].congress
    ordinal = _most_common(row.congress.ordinal for row in group if row.congress.ordinal is not None)
    return replace(
        congress,
        organisation=_most_common(row.congress.organisation for row in group),
        ordinal=ordinal,
        tier=tier_of(congress.organisation, congress.province, after_merger=_after_merger(group)),
    )


def _most_common(values: Iterable[T]) -> T | None:
    ranked = sorted(Counter(values).items(), key=lambda item: (-item[1], str(item[0])))
    return ranked[0][0] if ranked else None


def _after_merger(group: list[Row]) -> bool:
    """Whether the event fell after the merger, by its dates, else by the province's name, else by the first ordinal."""
    days = [row.value for row in group if row.field.startswith("date_")]
    if days:
        return min(days) >= MERGER.isoformat()
    home = group[0].congress
    if home.province is None or province(home.province, MERGER) is None:
        return False
    return (home.term or "") >= "2025" and home.ordinal in {None, 1}


def tier_of(organisation: str | None, home: str | None, *, after_merger: bool) -> Tier:
    """The level of the body called *organisation*: a commune is directly above the grassroots since the merger.

    >>> [tier_of(f"Đảng bộ {name}", "Phú Thọ", after_merger=True) for name in ("tỉnh Phú Thọ", "xã Dân Chủ", "Sở Y tế")]
    ['province', 'intermediate', 'grassroots']
    >>> tier_of("Đảng bộ xã Dân Chủ", "Phú Thọ", after_merger=False)
    'grassroots'
    """
    body = body_slug(organisation, home)
    if body == "tinh":
        return "province"
    if _COMMUNES.match(body):
        return "intermediate" if after_merger else "grassroots"
    return "grassroots" if _GRASSROOTS.match(f"{body}-") else "intermediate"


def full_day(text: str) -> str | None:
    """A full ISO date, or None: a page that gives only its month has no day to compare by.

    >>> full_day("2020-10-13"), full_day("2020-10")
    ('2020-10-13', None)
    """
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
