"""Which province a text speaks of, by weighed evidence: names, newspapers, places, leaders. Knows no congress.

Weights were set by hand: a name beside the Party body outweighs a newspaper, which outweighs a district's name.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache

from analytics.bundle import DATA
from analytics.extraction.bodies import CENTRAL, UPPER
from analytics.extraction.document import Document, Line
from analytics.extraction.names import proper
from analytics.extraction.triggers import Triggers
from analytics.model import slug
from analytics.places import (
    MERGER,
    PROVINCES,
    domain_of,
    find_alias,
    newspaper_by_domain,
    newspapers,
    province,
    provinces_of_place,
    successor,
)

Evidence = list[tuple[str, float, str]]
"""Province (as named in the text), weight, the words it rests on."""

_UNSURE = 1.2
_PLENTY = 3.5  # so much from the first lines that the rest need not be asked
_FIRST = 10


@cache
def _names() -> tuple[Triggers, dict[str, str]]:
    known = {p.name.lower(): p.name for p in PROVINCES}
    known |= {"tp.hcm": "Hồ Chí Minh", "tp hcm": "Hồ Chí Minh", "tphcm": "Hồ Chí Minh", "đăk lăk": "Đắk Lắk"}
    known |= {"đăk nông": "Đắk Nông", "bà rịa-vũng tàu": "Bà Rịa - Vũng Tàu", "thừa thiên - huế": "Thừa Thiên Huế"}
    return Triggers.of(known), known


def province_names(low: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int, int]]:
    """Each province named in folded lower-case text, with its place; "phong cách Hồ Chí Minh" names none."""
    names, known = _names()
    for first, last, _ in names.longest(low, start, end):
        if (first and low[first - 1].isalnum()) or (last < len(low) and low[last].isalnum()):
            continue
        said = low[first:last]
        if said == "hồ chí minh" and not low[max(0, first - 10) : first].endswith(_CITY):
            continue
        yield known[said], first, last


_CITY = ("tp ", "tp. ", "thành phố ")
_OWNER = re.compile(
    r"(?:tỉnh ủy|thành ủy|tỉnh|đảng bộ|toàn tỉnh|nhân dân|tỉnh đoàn|ubnd tỉnh|bí thư|xây dựng|quê hương)\s$"
)
_AREA = re.compile(
    r"(?:huyện|thị xã|thành phố|tp\.?|quận|tx\.?|xã|phường|thị trấn|đảo|(?<!cp )(?<!phần )(?<!máy"
    r" )đường)\s$"
)
_FORMER = re.compile(r"(?:cũ|trước đây|trước sáp nhập|nguyên|sang|về|từ)\b")


def _named(document: Document, lines: tuple[Line, ...]) -> Evidence:
    """Provinces named in *lines* of the text; in headline and lead they count more."""
    if not lines:
        return []
    found: Evidence = []
    behind = iter(lines)
    line = next(behind)
    for name, start, end in province_names(document.low, line.start, lines[-1].end):
        while line.end <= start:
            line = next(behind)
        if line.zone in {"related", "tags", "footer", "byline"}:
            continue
        weight = 2.0 if line.zone in {"headline", "lead", "header"} else 0.7
        weight *= _weight_beside(document.low, start, end)
        if weight:
            found.append((name, weight, document.text[start:end]))
    return found


def _weight_beside(low: str, start: int, end: int) -> float:
    """What the words beside a province's name make of its weight; nothing where it names a district or a street."""
    before = low[max(0, start - 14) : start]
    if _AREA.search(before) and not before.endswith(_CITY):
        return 0.0
    weight = 2.0 if _OWNER.search(before) else 1.0
    return weight * 0.3 if _FORMER.match(low[end : end + 16].strip(" )(,")) else weight


_KINDS = Triggers.of(
    ("huyện", "thị xã", "thành phố", "tp", "tx", "quận", "xã", "phường", "thị trấn", "thị ủy", "thành ủy")
)
_DISTRICT = re.compile(
    r"(?:[hH]uyện(?: ủy)?|[tT]hị xã|[tT]hành phố|TP\.?|TX\.?|[qQ]uận|[xX]ã|[pP]hường|[tT]hị trấn|[tT]hị ủy"
    r"|[tT]hành ủy)\s"
    rf"(?P<name>[{UPPER}][\w'’]*(?:\s(?:-\s)?[{UPPER}][\w'’]*){{0,3}})"
)


_OFFICES = {"huyện ủy": "huyện", "thị ủy": "thị xã", "thành ủy": "thành phố"}
_SMALL = frozenset({"xã", "phường", "thị trấn"})


def _placed(document: Document) -> Evidence:
    """Provinces of the districts and communes that the text names; shared names share their weight."""
    found: Evidence = []
    seen: set[str] = set()
    free = 0
    for start, _, _ in _KINDS.places(document.low):
        match = _DISTRICT.match(document.text, start) if start >= free else None
        if match is None:
            continue
        free = match.end()
        said, words = document.low[start : match.start("name")].strip(), match["name"].split()
        kind = _OFFICES.get(said, said)
        for length in range(len(words), 0, -1):
            name = f"{kind} {' '.join(words[:length])}"
            homes = provinces_of_place(name) if name not in seen else frozenset()
            if name in seen:
                break
            if homes:
                seen.add(name)
                weak = 0.5 if kind in _SMALL else 1.0
                found += [(home, 2.0 * weak / len(homes) ** 2, name) for home in homes if len(homes) <= 4]
                break
        if len(seen) >= 12:
            break
    return found


_MARK = re.compile(r"^\W{0,2}(?P<mark>[A-ZĐ][\w.]{1,14}?)\)?\s?-\s|^\((?P<bracket>[A-ZĐ][\w.-]{1,10})\)\s")
_SITE = re.compile(r"\.(?:vn|com|net)")
_DOMAIN = re.compile(r"(?<![@\w.])(?:[a-z0-9-]{1,30}\.){1,3}(?:vn|com|net)(?:/[\w-]{1,30})?\b")


@cache
def _papers() -> dict[str, str]:
    """The newspapers' provinces by their names in lower case."""
    return {paper.name.lower(): paper.province for paper in newspapers() if paper.name and paper.province}


@cache
def _paper_names() -> Triggers:
    return Triggers.of(_papers())


@cache
def _marks() -> dict[str, tuple[str, ...]]:
    """The provinces that a mark before the lead may stand for."""
    marks = {paper.mark.upper(): (paper.province,) for paper in newspapers() if paper.mark and paper.province}
    # The mark of most papers is the letters of the province and N (online), O, T or TV; see data/newspapers.csv.
    letters: dict[str, set[str]] = {}
    for p in PROVINCES:
        short = "".join(word[0] for word in p.name.replace("-", " ").split()).upper()
        for end in ("O", "TO", "NĐT", "ĐT"):
            for head in ("", "B"):
                letters.setdefault(f"{head}{short}{end}", set()).add(p.name)
        letters.setdefault(f"TH{short}", set()).add(p.name)  # a television station's
    derived = {mark: tuple(sorted(homes)) for mark, homes in letters.items()}
    return {**derived, **marks}


def _published(document: Document) -> Evidence:
    """Provinces of the newspaper, by its address, its mark before the lead, and its name in header or footer."""
    found: Evidence = []
    for address in (document.source.address, document.source.publisher or ""):
        if "." in address and "/" in address:
            found += _of_paper(address, 2.0)
    low = document.low
    names_sites = ".vn" in low or ".com" in low or ".net" in low
    for start, end, zone in document.lines:
        if zone in {"lead", "body"}:
            found += _marked(document.text[start : start + 40])
        if names_sites and zone not in {"related", "tags"}:
            for domain in _DOMAIN.findall(low, start, end) if _SITE.search(low, start, end) else ():
                found += _of_paper(domain, 1.5)
        if zone in {"header", "footer", "byline"}:
            named = [low[first:last] for first, last, _ in _paper_names().longest(low, start, end)]
            found += [(_papers()[title], 2.0, title) for title in named]
    return found


def _of_paper(address: str, weight: float) -> Evidence:
    """The province of the newspaper at *address*, with *weight*."""
    paper = newspaper_by_domain(address)
    home = paper.province if paper else _spelt_in(domain_of(address))
    return [(home, weight, address)] if home else []


# "baohanam.vn", "hanamonline.vn"; a bare name only in "travinh.gov.vn", for companies bear names of provinces too.
_LABEL = re.compile(
    r"(?:(?:bao|dai|ptth|tinhuy|ubnd)([a-z]{3,12}?)(?:online|tv)?|([a-z]{3,12}?)(?:online|tv|rtv)"
    r"|([a-z]{3,12})(?=\.gov\.vn$))(?=\.)"
)


@cache
def _by_letters() -> dict[str, str]:
    return {slug(place.name).replace("-", ""): place.name for place in PROVINCES}


def _spelt_in(domain: str) -> str | None:
    """The province that a domain of no known publisher has in its letters."""
    labels = (found.start() for found in re.finditer(r"(?<![^.])", domain))
    said = (_LABEL.match(domain, start) for start in labels)
    letters = (one[one.lastindex or 0] for one in said if one)
    return next((_by_letters()[known] for known in letters if known in _by_letters()), None)


def _marked(opening: str) -> Evidence:
    """The provinces that the mark at the beginning of a paragraph may stand for."""
    said = _MARK.match(opening) if "-" in opening or opening[0] == "(" else None
    if said is None:
        return []
    mark = said["mark"] or said["bracket"]
    homes = _marks().get(mark.upper(), ())
    return [(home, 2.5 / len(homes), mark) for home in homes]


@cache
def _leaders() -> dict[str, tuple[tuple[str, int], ...]]:
    with (DATA / "places" / "leaders.csv").open(encoding="utf-8", newline="") as rows:
        led: dict[str, tuple[tuple[str, int], ...]] = {}
        for row in csv.DictReader(rows):
            terms = tuple((row["province"], int(term[:4])) for term in row["terms"].split())
            led[row["name"]] = led.get(row["name"], ()) + terms
    return led


_SECRETARY = re.compile(r"^[^.;:]{0,60}?bí thư (?:tỉnh|thành) ủy")


def _led(document: Document, day: date | None) -> Evidence:
    """Provinces of the first secretaries whom the text names as such, by term."""
    found: Evidence = []
    for sentence in document.readable():
        if "bí thư" not in document.low[sentence.start : sentence.end]:
            continue
        for start, end in document.names_in(sentence.start, sentence.end):
            name = proper(document.text[start:end])
            office = _SECRETARY.match(document.low[end : min(end + 90, sentence.end)])
            if name not in _leaders() or not (office or document.low[:start].endswith("bí thư tỉnh ủy ")):
                continue
            homes = _leaders()[name]
            near = [home for home, year in homes if day is None or year - 1 <= day.year <= year + 5]
            found += [(home, 2.0 / len(set(near)), name) for home in set(near)]
    return found


@lru_cache(maxsize=1024)
def _on(name: str, day: date | None) -> str:
    """The name that the province bore on *day*."""
    if day and day >= MERGER:
        here = province(name, day)
        return here.name if here else successor(name)
    if day and name == "Huế" and day < date(2025, 1, 1):
        return "Thừa Thiên Huế"
    return name


def weigh(
    document: Document, own: str | None, day: date | None, *, of_city: bool = True
) -> tuple[str | None, tuple[str, ...]]:
    """The province of the event on *day*, with the words it rests on; None where nothing points clearly.

    *own* is the place in the body's own name, where that is a province: it settles the matter. Not *of_city*: the body
    is one of a "tỉnh", and none of a central city, whatever guests came from there.
    """
    if own and (known := find_alias(own)):
        return _on(known, day), (own,)
    evidence = _named(document, document.lines[:_FIRST]) + _published(document)
    totals = _totals(evidence, day, of_city=of_city)
    if not _clear(totals) or max(totals.values()) < _PLENTY:
        evidence += _named(document, document.lines[_FIRST:])
        totals = _totals(evidence, day, of_city=of_city)
    if not _clear(totals):
        evidence += _led(document, day) + _placed(document)
        totals = _totals(evidence, day, of_city=of_city)
    if not totals:
        return None, ()
    best = max(totals, key=lambda name: totals[name])
    if totals[best] < _UNSURE or not _clear(totals):
        return None, ()
    words = dict.fromkeys(words for name, _, words in evidence if _on(name, day) == best)
    return best, tuple(words)[:8]


def _totals(evidence: Evidence, day: date | None, *, of_city: bool) -> dict[str, float]:
    totals: dict[str, float] = {}
    for name, weight, _ in evidence:
        here = _on(name, day)
        if not of_city and here.lower() in CENTRAL:
            continue
        totals[here] = totals.get(here, 0) + weight
    return totals


def _clear(totals: dict[str, float]) -> bool:
    """The first has enough, and clearly more than the second."""
    ranked = sorted(totals.values(), reverse=True)
    return bool(ranked) and ranked[0] >= _UNSURE and (len(ranked) == 1 or ranked[0] >= 1.3 * ranked[1])
