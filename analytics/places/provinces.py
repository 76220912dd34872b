"""The 63 provinces before 1 July 2025 and the 34 since: names, codes, order, regions, which became which.

Knows the tables in `data/places/`, and no facts about congresses.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Literal, cast

from analytics.bundle import DATA
from analytics.model import fold

Units = Literal[63, 34]
MERGER = date(2025, 7, 1)
"""From this day on there are 34 provinces (Resolution 202/2025/QH15)."""


@dataclass(frozen=True, slots=True)
class Province:
    """One province as it was from `valid_from` up to, not including, `valid_to` (None: open at that end).

    `id` names the territory: two provinces of equal id are the same place, so Bắc Ninh of the 34, which took in
    Bắc Giang, is `bac-ninh-2025`, and Thừa Thiên Huế keeps the id `hue` through its change of name. `order`
    counts in the Vietnamese alphabet inside its set; `iso` is None where ISO 3166-2 has no code for the territory.
    """

    id: str
    name: str
    kind: str
    units: Units
    code_gso: str
    iso: str | None
    region: str
    order: int
    valid_from: date | None
    valid_to: date | None
    successor: str | None

    def stands_on(self, day: date) -> bool:
        """Whether this was a province on *day*."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day < self.valid_to)


@dataclass(frozen=True, slots=True)
class Region:
    """A socio-economic region: label by language, and in which of the two sets it is used."""

    id: str
    order: int
    units: frozenset[int]
    label: dict[str, str]


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / "places" / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _province(row: dict[str, str]) -> Province:
    return Province(
        row["id"],
        row["name"],
        row["kind"],
        cast("Units", int(row["units"])),
        row["code_gso"],
        row["iso"] or None,
        row["region"],
        int(row["order"]),
        _day(row["valid_from"]),
        _day(row["valid_to"]),
        row["successor"] or None,
    )


PROVINCES = tuple(_province(row) for row in _rows("provinces.csv"))
"""Every state of every province; one more than 63 + 34, for Huế between its change of name and the merger."""

PROVINCES_63 = tuple(p for p in PROVINCES if p.units == 63 and p.name != "Huế")
PROVINCES_34 = tuple(p for p in PROVINCES if p.units == 34)

REGIONS = {
    row["id"]: Region(
        row["id"],
        int(row["order"]),
        frozenset(int(n) for n in row["units"].split()),
        {"vi": row["label_vi"], "en": row["label_en"]},
    )
    for row in _rows("regions.csv")
}

_OLD = {p.name: p for p in PROVINCES if p.units == 63}
_NEW = {p.name: p for p in PROVINCES_34}
_NOT_IN_A_KEY = re.compile(r"[^a-z0-9]+")


def place_key(text: str) -> str:
    """The form in which names of places are compared: folded, letters and digits only.

    >>> place_key("Bà Rịa-Vũng Tàu") == place_key("BÀ RỊA – VŨNG TÀU")
    True
    """
    return _NOT_IN_A_KEY.sub("", fold(text))


_BY_KEY = {place_key(name): name for name in (*_OLD, *_NEW)} | {
    place_key(row["alias"]): row["name"] for row in _rows("aliases.csv")
}
_KIND = re.compile(r"^\s*(?:tỉnh|thành\s+phố|tp\.?(?=\s)|tp\.)\s*", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"[,;/\n]|\bvà\b|\band\b")


@lru_cache(maxsize=1024)
def find_alias(text: str) -> str | None:
    """The province that *text*, all of it, is a spelling of; None where it is no province.

    >>> [find_alias(s) for s in ("TP.HCM", "tỉnh Đăk Lăk", "Hoà Bình", "TT-Huế", "TP. Huế", "Hải Hậu")]
    ['Hồ Chí Minh', 'Đắk Lắk', 'Hòa Bình', 'Thừa Thiên Huế', 'Huế', None]
    """
    return _BY_KEY.get(place_key(text)) or _BY_KEY.get(place_key(_KIND.sub("", text, count=1)))


def find_aliases(text: str) -> tuple[list[str], list[str]]:
    """The provinces that *text* lists in any spelling, one after the other, and the words that name none.

    >>> find_aliases("nghe an, Hải Dương; TP.HCM và Atlantis")
    (['Nghệ An', 'Hải Dương', 'Hồ Chí Minh'], ['Atlantis'])
    """
    words = [word.strip() for word in _BETWEEN_NAMES.split(text) if word.strip()]
    found = {word: find_alias(word) for word in words}
    return [name for name in found.values() if name], [word for word, name in found.items() if not name]


def province(name: str, on: date | None = None) -> Province | None:
    """The province called *name* (any spelling) on a day; without a day, the newest that bore the name.

    None where no province bore the name on that day.

    >>> province("Bắc Ninh", date(2025, 6, 30)).id, province("Bắc Ninh", date(2025, 7, 1)).id
    ('bac-ninh', 'bac-ninh-2025')
    >>> province("Bắc Giang", date(2025, 7, 1)) is None
    True
    """
    known = find_alias(name)
    states = [p for p in PROVINCES if p.name == known]
    if on is not None:
        return next((p for p in states if p.stands_on(on)), None)
    return states[-1] if states else None


def successor(name: str) -> str:
    """The province of the 34 in which the province *name* of the 63 lies now.

    Raises KeyError for what is no province.

    >>> successor("Bắc Giang"), successor("Thừa Thiên Huế")
    ('Bắc Ninh', 'Huế')
    """
    known = find_alias(name) or name
    return cast("str", _OLD[known].successor)


def parts(name: str) -> tuple[str, ...]:
    """The provinces of the 63 that the province *name* of the 34 was made of, in fixed order.

    Raises KeyError for what is no province of the 34.

    >>> parts("Phú Thọ"), parts("Huế")
    (('Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc'), ('Thừa Thiên Huế',))
    """
    home = _NEW[find_alias(name) or name].name
    return tuple(p.name for p in PROVINCES_63 if p.successor == home)


_ORDER = {name: place for place, name in enumerate([p.name for p in PROVINCES if p.units == 63])}


def order_key(name: str | None) -> tuple[int, str]:
    """Key that sorts provinces of either set in the Vietnamese alphabet; what is no province comes last.

    >>> sorted(["Đà Nẵng", "Hải Dương", "Hà Giang", "An Giang"], key=order_key)
    ['An Giang', 'Đà Nẵng', 'Hà Giang', 'Hải Dương']
    """
    known = find_alias(name) if name else None
    return (_ORDER[known], "") if known else (len(_ORDER), fold(name or ""))


def region_of(name: str, on: date | None = None) -> Region | None:
    """The socio-economic region of the province *name* on a day; without a day, of its newest state.

    The 63 are grouped by Resolution 81/2023/QH15, the 34 by Resolution 306/NQ-CP of 2025: six regions each.

    >>> region_of("Lâm Đồng", date(2020, 10, 1)).label["vi"], region_of("Lâm Đồng").label["vi"]
    ('Tây Nguyên', 'Duyên hải Nam Trung Bộ và Tây Nguyên')
    """
    home = province(name, on)
    return REGIONS[home.region] if home else None


def _spellings(name: str) -> Iterator[str]:
    """The name and its other tone placements, for text that is searched as it stands."""
    yield name
    for old, new in (("òa", "oà"), ("óa", "oá")):
        if old in name:
            yield name.replace(old, new)


@cache
def _mention_pattern() -> re.Pattern[str]:
    aliases = [row["alias"] for row in _rows("aliases.csv")]
    names = {spelling for name in (*_OLD, *aliases) for spelling in _spellings(name)}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    joined = "|".join(re.escape(name).replace(r"\ ", r"\s+").replace(r"\-", "[-–]") for name in longest_first)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


def mentions(text: str) -> Iterator[tuple[str, int, int]]:
    """Each province named in *text* (composed letters, NFC), with the place: name, start, end.

    >>> list(mentions("Sáng 15-8, tỉnh Hoà Bình và TP.HCM"))
    [('Hòa Bình', 16, 24), ('Hồ Chí Minh', 28, 34)]
    """
    for match in _mention_pattern().finditer(text):
        name = find_alias(match.group())
        if name:
            yield name, match.start(), match.end()
