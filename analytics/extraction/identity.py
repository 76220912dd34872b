"""Whose congress a text reports: organisation, province, tier, event, ordinal, term, day of publication."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from analytics.extraction.bodies import CENTRAL, Body
from analytics.extraction.dates import DATE, Day, days_of, published_on
from analytics.extraction.document import Document
from analytics.extraction.events import event_of
from analytics.extraction.homes import weigh
from analytics.extraction.ordinals import ordinal_value
from analytics.model import Congress, Event
from analytics.places import MERGER, find_alias


@dataclass(frozen=True, slots=True)
class Identity:
    """The congress with the words its province rests on, and the page's day of publication and title."""

    congress: Congress
    evidence: tuple[str, ...]
    published: str | None
    title: str | None


class _Scored(NamedTuple):
    body: Body
    weight: float


_WEIGHT = {"headline": 3.0, "lead": 3.0, "caption": 0.5, "body": 1.0, "heading": 0.7}
_CONGRESS_BEFORE = re.compile(
    r"đại hội(?: đại biểu| đảng viên| điểm| toàn thể| trù bị| thí điểm){0,2}(?: lần thứ \w+,?)?(?: của)?\s$"
)
_HOLDS_AFTER = re.compile(
    r"\s?(?:\([^)]{1,30}\)\s?)?(?:đã |vừa |chính thức |long trọng |lần thứ \w+,? |khóa \w+,? |nhiệm kỳ [\d"
    r" -]{9,13},? ){0,4}"
    r"(?:tổ chức|khai mạc|tiến hành|đại hội|họp|bế mạc|bước vào|diễn ra|xác định)\b"
)
_ABOVE = re.compile(
    r"(?:dự|chào mừng|hướng tới|tiến tới|chuẩn bị(?: cho)?|nghị quyết|văn kiện|chỉ tiêu|trình|góp ý|ủy viên ban chấp"
    r" hành|ủy viên"
    r"|bí thư|thường vụ|ban chấp hành|trực thuộc|chỉ đạo của|thành công của|thừa lệnh|thay mặt)\s?"
    r"(?:vào )?(?:các )?(?:dự thảo )?(?:văn kiện )?(?:đại hội )?(?:đại biểu )?$"
)


def identify(document: Document) -> Identity:
    """Read whose congress *document* reports; `other` and empty where it reports none."""
    published = document.source.published or _published(document)
    title = document.source.title or document.headline or None
    event = event_of(document)
    if event == "other":
        return Identity(Congress(), (), published, title)
    day = date.fromisoformat(published) if published else None
    own = _own_body(document, event)
    term = _term(document, event)
    day = day or (date(int(term[:4]), 10, 1) if term else None)
    place = own.place if own and own.area in {"tỉnh", "thành phố"} and own.place else None
    home, evidence = weigh(document, place if place and _is_province(own, place) else None, day)
    congress = _congress(own, home, event, day)
    ordinal = None if event == "evaluation" else _ordinal(document, own)
    return Identity(replace(congress, ordinal=ordinal, term=term), evidence, published, title)


def _is_province(own: Body | None, place: str) -> bool:
    if own is None or not find_alias(place):
        return False
    return own.area == "tỉnh" or place.lower() in CENTRAL


def _published(document: Document) -> str | None:
    near = None
    for sentence in document.sentences:
        found = DATE.search(document.low, sentence.start, sentence.end) if sentence.zone in {"lead", "body"} else None
        if found:
            near = days_of(found)[0]
            break
    headline = next((line.start for line in document.lines if line.zone == "headline"), 0)
    headers = [line for line in document.lines if line.zone == "header"]
    headers.sort(key=lambda line: line.start < headline)
    told = published_on("\n".join(document.low[line.start : line.end] for line in headers), near=near)
    return told or published_on(document.low[:1500], near=near if isinstance(near, Day) else None)


def _own_body(document: Document, event: Event) -> Body | None:
    """The body that headline and lead speak of as holding the occasion; the fullest of its namings."""
    scored = _scored(document, event)
    if not scored:
        return None
    totals: dict[tuple[str, str | None], float] = {}
    for body, weight in scored:
        totals[_same(body)] = totals.get(_same(body), 0) + weight
    best = max(totals, key=lambda key: totals[key])
    namings = [item for item in scored if _same(item.body) == best]
    places: dict[str, float] = {}
    for body, weight in namings:
        if body.place:
            places[body.place] = places.get(body.place, 0) + weight
    if best[0] == "province" or (namings[0].body.name and namings[0].body.area == "tỉnh"):
        places = {name: weight for name, weight in places.items() if find_alias(name)}
    place = max(places, key=lambda name: places[name]) if places else None
    named = [item for item in namings if item.body.place == place] or namings
    fullest = max(named, key=lambda item: (len(item.body.name), item.weight)).body
    if place is None and fullest.kind in {"district", "commune"}:
        place = _headline_place(document)
    return fullest._replace(place=place)


def _same(body: Body) -> tuple[str, str | None]:
    """Namings of one body share this: kind, and the area where bodies of one kind differ by it."""
    detail = body.name.lower() if body.kind == "unit" else body.area if body.kind in {"district", "commune"} else None
    if body.kind == "force":
        detail = re.sub(r"bđbp|bộ chỉ huy |bộ đội bp", "bộ đội biên phòng", body.name.lower())[:8]
    return body.kind if body.area != "thành phố" or body.name else "city", detail


def _scored(document: Document, event: Event) -> list[_Scored]:
    found: list[_Scored] = []
    paragraphs = 0
    for line in document.opening:
        weight = _WEIGHT[line.zone]
        paragraphs += line.zone in {"body", "lead"}
        if paragraphs > 2:
            weight *= 0.3
        found += [
            _Scored(body, weight * _held_by(document, body, event)) for body in document.bodies_in(line.start, line.end)
        ]
    return [item for item in found if item.weight > 0]


def _held_by(document: Document, body: Body, event: Event) -> float:
    """How much the words around a mention speak for its being the host."""
    before = document.low[max(0, body.start - 60) : body.start]
    after = document.low[body.end : body.end + 60]
    reviews = event in {"midterm_review", "evaluation"}
    if event == "evaluation":
        hosts = re.match(r"(?: tổ chức|,? chủ tịch[^.;]{0,40}chủ trì)", after) or _is_host_office(before, after)
        return 4.0 if hosts else 0.3 if body.kind in {"province", "district"} else 0.1
    if _CONGRESS_BEFORE.search(before):
        above = re.search(
            r"(?:dự|chào mừng|hướng tới|tiến tới|chuẩn bị(?: cho)?|văn kiện|trình)\s\S{0,3}\s?đại hội", before
        )
        resolution = re.search(r"nghị quyết(?: \(nq\))?(?: của)? đại hội", before)
        return 0.1 if above or (resolution and not reviews) else 3.0
    if _HOLDS_AFTER.match(after):
        return 3.0
    if _ABOVE.search(before):
        return 0.05
    return 0.5


def _is_host_office(before: str, after: str) -> bool:
    return before.endswith("bí thư ") or bool(re.match(r"[^.;]{0,80}chủ trì", after))


def _headline_place(document: Document) -> str | None:
    """Such as "Huyện Ba Tơ: …": the place before a headline's colon."""
    found = re.match(
        r"(?:(?i:huyện|thị xã|thành phố|tp\.?|quận|xã|phường|thị trấn)\s)?([^\W\d_][\w'’]*(?:\s[\w'’]+){0,3})\s?[:-]\s",
        document.headline,
    )
    return found[1] if found and found[1][0].isupper() and not re.search(r"(?i)đại hội|đảng", found[1]) else None


def _congress(own: Body | None, home: str | None, event: Event, day: date | None) -> Congress:
    merged = bool(day and day >= MERGER)
    if own is None:
        name = f"Đảng bộ {'thành phố' if home and home.lower() in CENTRAL else 'tỉnh'} {home}" if home else None
        return Congress(name, home, "province" if home else "none", event)
    tier = own.tier(merged=merged)
    if own.area == "thành phố" and not own.name and _stands_for_province(own, home):
        tier = "province"
    return Congress(_organisation(own, home, tier), home, tier, event)


def _stands_for_province(own: Body, home: str | None) -> bool:
    """A "Thành ủy" without a name is the central city's own where the city is the province."""
    return bool(home and home.lower() in CENTRAL) and (own.place is None or find_alias(own.place) == home)


_IN_FULL = {"bđbp": "Bộ đội Biên phòng", "bộ đội bp": "Bộ đội Biên phòng", "ccq": "các cơ quan", "dn": "Doanh nghiệp"}
_SHORT = re.compile(rf"\b(?:{'|'.join(_IN_FULL)})\b", re.IGNORECASE)


def _spelt_out(name: str) -> str:
    """A body's name without abbreviations, and not in capitals."""
    name = _SHORT.sub(lambda found: _IN_FULL[found[0].lower()], name)
    return name.capitalize() if name.isupper() else name


def _organisation(own: Body, home: str | None, tier: str) -> str:
    head = "Chi bộ" if own.cell else "Đảng bộ"
    own = own._replace(name=_spelt_out(own.name))
    words = [head]
    if own.kind == "unit" and home and own.name.endswith((" tỉnh", " Tỉnh")):
        return f"{head} {own.name} {home}"
    if own.name:
        words.append(own.name[0].upper() + own.name[1:])
    if own.area:
        words.append(own.area)
        place = own.place
        if place is None and (tier == "province" or (own.area in {"tỉnh", "thành phố"} and own.name)):
            place = home
        if place:
            words.append(place.title() if place.isupper() else place)
    elif own.kind in {"bloc", "force", "office"} and home:
        words += ["thành phố" if home.lower() in CENTRAL else "tỉnh", home]
    return " ".join(words)


_TERM = re.compile(r"(?:nhiệm kỳ|nk)\s?:?\s?(?:mới )?\(?(?P<first>(?:19|20)\d{1,2})\s?[-/]\s?(?P<last>(?:19|20)\d\d)")
_BARE_TERM = re.compile(r"(?<!\d)(?P<first>(?:19|20)\d\d)\s?-\s?(?P<last>(?:19|20)\d\d)(?!\d)")


def _sound_term(found: re.Match[str]) -> str | None:
    """A term of two to five years; a slip of the first year ("202-2025") is mended from the last."""
    first, last = found["first"], int(found["last"])
    if len(first) < 4:
        return f"{last - 5}-{last}"
    return f"{first}-{last}" if 2 <= last - int(first) <= 5 else None


def _term(document: Document, event: Event) -> str | None:
    """The term that headline and lead name first, else the one named most."""
    for said in (document.said("headline"), document.lead):
        found = _TERM.search(said)
        if found and (told := _sound_term(found)):
            return told
    readable = document.said("headline", "lead", "body", "heading", "caption")
    counts: dict[str, int] = {}
    for pattern in (_TERM, _BARE_TERM):
        for found in pattern.finditer(readable):
            term = _sound_term(found)
            if term and int(term[5:]) - int(term[:4]) == 5:
                counts[term] = counts.get(term, 0) + 1
        if counts:
            latest = max(counts)
            return latest if event == "congress" else max(counts, key=lambda term: counts[term])
    return None


_ORDINAL = re.compile(
    r"(?:lần(?: thứ)?|khóa|đại hội)\s"
    r"(?P<value>[ivxl]{1,6}|\d{1,2}|(?:hai|ba) mươi(?: (?:mốt|hai|ba|tư|lăm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba"
    r"|bốn|tư|lăm|sáu|bảy|tám|chín))?"
    r"|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)\b"
)


def _ordinal(document: Document, own: Body | None) -> int | None:
    """The ordinal nearest behind a naming of the own body's congress, body text before headline."""
    votes: dict[int, float] = {}
    low = document.low
    key = _same(own) if own else None
    for line in document.opening:
        weight = {"headline": 1.5, "lead": 3.0, "body": 1.0}.get(line.zone, 0.5)
        if not _ORDINAL.search(low, line.start, line.end):
            continue
        namings = document.bodies_in(line.start, line.end)
        for found in _ORDINAL.finditer(low, line.start, line.end):
            value = ordinal_value(found["value"])
            if value is None:
                continue
            votes[value] = votes.get(value, 0) + weight * _speaks_of(low, found, namings, key)
    votes = {value: weight for value, weight in votes.items() if weight > 0.4}
    return max(votes, key=lambda value: votes[value]) if votes else None


def _speaks_of(low: str, found: re.Match[str], namings: tuple[Body, ...], key: tuple[str, str | None] | None) -> float:
    """How likely an ordinal counts the congress of the own body."""
    before = low[max(0, found.start() - 70) : found.start()]
    if re.search(r"(?:hội nghị|phiên họp|kỳ họp|họp|phiên|đợt|toàn quốc)\s?$", before) or "toàn quốc" in before[-22:]:
        return 0.0
    if re.search(r"(?:hội nghị|kỳ họp)[^.;,]{0,50}$", before) and "đại hội" not in before[-50:]:
        return 0.0
    last = next((b for b in reversed(namings) if b.end <= found.start() and found.start() - b.end < 60), None)
    if last is not None and key is not None and _same(last) != key:
        return 0.0
    spoken = re.search(
        r"(?:dự|văn kiện|nghị quyết|chào mừng|tiến tới|hướng tới)\s(?:các )?(?:đại hội|đh)[^.;]{0,60}$", before
    )
    weight = 0.3 if spoken else 1.0
    if found[0].startswith("đại hội"):
        weight *= 0.3
    return (
        weight
        * (1.0 if found[0].startswith("lần") else 0.35)
        * (1.5 if last is not None or "đại hội" in before else 0.6)
    )
