"""The body that holds the occasion a text reports, told by the words around its namings; knows no province."""

from __future__ import annotations

import re
from typing import NamedTuple

from analytics.extraction.bodies import PLACE, UPPER, Body, body_at, holder
from analytics.extraction.document import Document
from analytics.model import Event
from analytics.places import find_alias, provinces_of_place


class _Scored(NamedTuple):
    body: Body
    likeness: tuple[str, str | None]
    weight: float


_WEIGHT = {"headline": 3.0, "lead": 3.0, "caption": 0.5, "body": 1.0, "heading": 0.7}
_CONGRESS_BEFORE = re.compile(
    r"đại hội(?: đại biểu| đảng viên| điểm| toàn thể| trù bị| thí điểm){0,2}(?: lần thứ \w+,?)?(?: của)?\s$"
)
_HOLDS_AFTER = re.compile(
    r"\s?(?:\([^)]{1,90}\)\s?|- [^-.;]{1,90} - |, [^,.;]{1,60}, )?(?:đã |vừa |chính thức |long trọng |lần thứ \w+,?"
    r" |khóa \w+,? |nhiệm kỳ [\d"
    r" -]{9,13},? ){0,4}"
    r"(?:tổ chức|khai mạc|tiến hành|đại hội|họp|bế mạc|bước vào|diễn ra|xác định|hoàn tất|hoàn thành|khép lại|mở)\b"
)
_HOLDS = 3.0
"""How much it weighs that a body is said to hold the occasion; a mere naming weighs a half."""
_PASSING = 0.2
"""The share of a body's namings below which a place was named in passing."""
_LEADING = 3  # paragraphs that tell the news
_SURE_PLACE = 0.2
"""How much the namings of a place must weigh that no gazetteer knows."""
_FULL_NAME_WITHIN = 25  # lines of a page
# What stands before a body that is no host: it is spoken of, or names an office.
_SPOKEN = (
    "dự", "chào mừng", "hướng tới", "tiến tới", "chuẩn bị", "chuẩn bị cho", "nghị quyết", "văn kiện", "chỉ tiêu",
    "trình", "góp ý", "ủy viên ban chấp hành", "ủy viên", "bí thư", "thường vụ", "ban chấp hành", "trực thuộc",
    "cơ sở trong",
    "chỉ đạo của", "thành công của", "thừa lệnh", "thay mặt",
)  # fmt: skip
_BETWEEN = ("vào", "các", "dự thảo", "văn kiện", "đại hội", "đại biểu")
_ABOVE_ENDS = (*_SPOKEN, *_BETWEEN)
_ABOVE = re.compile(rf"(?:{'|'.join(_SPOKEN)})\s?{''.join(f'(?:{word} )?' for word in _BETWEEN)}$")
_OTHERS_CONGRESS = re.compile(
    r"(?:(?<!về )(?<!để )dự|đại diện[^.;]{0,40} tại|chào mừng|hướng tới|tiến tới|chuẩn bị(?: cho)?|văn"
    r" kiện|trình)\s\S{0,3}\s?đại hội"
)
# A committee that meets or organises something else is not the host of a congress.
_OFFICES = ("tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy")
_PARTS = ("văn phòng ", "cơ quan ", "ban tổ chức ", "ban tuyên giáo ", "ban dân vận ", "hội trường ", "trụ sở ")
_RESOLUTION = re.compile(r"nghị quyết(?: \(nq\))?(?: của)? đại hội")
_EVALUATES = re.compile(r" tổ chức|,? chủ tịch[^.;]{0,40}chủ trì")
_CHAIRS = re.compile(r"[^.;]{0,80}chủ trì")


def own_body(document: Document, event: Event) -> Body | None:
    """The body that headline and lead speak of as holding the occasion; the fullest of its namings."""
    scored = _scored(document, event)
    if event in {"congress", "preparatory"} and (nation := _national(document, scored)):
        return nation
    if not scored:
        return next((body for line in document.opening if (body := holder(document.text, line.start, line.end))), None)
    totals: dict[tuple[str, str | None], float] = {}
    for _, likeness, weight in scored:
        totals[likeness] = totals.get(likeness, 0) + weight
    best = max(totals, key=lambda key: totals[key])
    namings = [item for item in scored if item.likeness == best]
    place = _named_most(namings, totals[best])
    named = [item for item in namings if item.body.place == place] or namings
    fullest = max(named, key=lambda item: (len(item.body.name), item.weight)).body
    if fullest.kind == "unit":
        fullest = _in_full(document, fullest)
    if place is None and fullest.kind in {"district", "commune"}:
        place = (
            _headline_place(document) or _named_place(document, fullest.area or "") or _headline_begins_with(document)
        )
    return fullest if place == fullest.place else fullest._replace(place=place)


def _named_most(namings: list[_Scored], total: float) -> str | None:
    """The place that the namings of one body give it; *total* is what they weigh."""
    kind, area = namings[0].likeness[0], namings[0].body.area
    places: dict[str, float] = {}
    for body, _, weight in namings:
        if body.place:
            places[body.place] = places.get(body.place, 0) + weight
    if kind == "province" or (namings[0].body.name and area == "tỉnh"):
        places = {name: weight for name, weight in places.items() if find_alias(name)}
    # What is named in passing far down may be a person or the next sentence: a place that the gazetteer knows is none.
    if kind in {"district", "commune"}:
        known = {name: weight for name, weight in places.items() if provinces_of_place(name) or name.isdigit()}
        places = known or {name: weight for name, weight in places.items() if weight >= _SURE_PLACE}
    place = max(places, key=lambda name: places[name]) if places else None
    # "Đảng bộ Quân sự tỉnh" in headline and lead: another one, named in passing, does not lend it its province.
    return None if place and kind == "force" and places[place] < _PASSING * total else place


# "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng đã khai mạc", "Bế mạc Đại hội XIII của Đảng".
_NATIONAL = r"đại hội(?: đại biểu)?(?: toàn quốc)?(?: lần thứ)? \w{1,6} (?:của )?đảng(?! bộ| ủy)"
_NATIONAL_HELD = re.compile(
    rf"(?:khai mạc|bế mạc|trù bị|diễn ra|tổ chức)(?: trọng thể)? {_NATIONAL}"
    rf"|{_NATIONAL}(?: cộng sản việt nam)?,?(?: đã| chính thức| vừa| trọng thể| long trọng){{0,3}}"
    r" (?:khai mạc|bế mạc|diễn ra|họp|bước vào|bầu|tiến hành|thành công)"
)


def _national(document: Document, scored: list[_Scored]) -> Body | None:
    """The Party itself, where headline or lead report its national congress and no other body is said to hold one."""
    if any(one.weight >= _HOLDS * _WEIGHT["body"] for one in scored):
        return None
    told = (_NATIONAL_HELD.search(document.low, line.start, line.end) for line in document.opening[:_LEADING])
    found = next((one for one in told if one), None)
    return Body("national", "", None, None, *found.span()) if found else None


def _in_full(document: Document, body: Body) -> Body:
    """The first naming of a unit whose own name is a bare "Công ty" or "Nhà trường" that says which one it is."""
    if _ABBREVIATED.search(body.name) and not body.name.isupper():
        return _spelt_out(document, body)
    if " " in body.name.lower().removeprefix("công ").removeprefix("nhà ").removeprefix("bệnh "):
        return body
    fuller = (
        named
        for line in document.lines[:_FULL_NAME_WITHIN]
        for named in document.bodies_in(line.start, line.end)
        if named.kind == "unit" and named.name.lower().startswith(f"{body.name.lower()} ")
    )
    return next(fuller, None) or _named_alone(document, body) or _in_header(document, body)


_ABBREVIATED = re.compile(rf"\b(?!UBND|HĐND)[{UPPER}]{{3,}}\b")


def _spelt_out(document: Document, body: Body) -> Body:
    """The unit's longer name that begins and ends as the short one: "Bệnh viện ĐKKV Triệu Hải"."""
    first, last = body.name.lower().split()[0], body.name.lower().split()[-1]
    longer = (
        named
        for line in document.opening
        for named in document.bodies_in(line.start, line.end)
        if named.kind == "unit" and len(named.name) > len(body.name) and not _ABBREVIATED.search(named.name)
    )
    return next((one for one in longer if one.name.lower().startswith(first) and one.name.lower().endswith(last)), body)


_SMALL_WORDS = re.compile(r"(?: (?![^\W\d_]*[A-ZĐ])[^\W\d_]+)+$")  # behind a name's last capital the sentence goes on


def _named_alone(document: Document, body: Body) -> Body | None:
    """The unit as the opening names it without its Party body: "về hội trường Công ty TNHH Cao su Phú Riềng"."""
    alone = re.compile(rf"(?i:(?<!\bcơ )\b{re.escape(body.name)})\s(?=[{UPPER}])")
    for start, end, _ in document.opening:
        for found in alone.finditer(document.text, start, end):
            said = f"Đảng bộ {document.text[found.start() : end]}"
            named = body_at(said, 0, len(said))
            if named and named.kind == "unit" and " " in named.name.removeprefix(body.name).strip():
                return body._replace(name=_SMALL_WORDS.sub("", named.name))
    return None


def _in_header(document: Document, body: Body) -> Body:
    """The unit as the page's header calls it: TRƯỜNG ĐẠI HỌC SƯ PHẠM above the news of "Đảng bộ Trường"."""
    for start, end, zone in document.lines[:_FULL_NAME_WITHIN]:
        if zone == "header" and document.low.startswith(f"{body.name.lower()} ", start):
            return body._replace(name=document.text[start:end].strip(" .-|"))
    return body


def _scored(document: Document, event: Event) -> list[_Scored]:
    found: list[_Scored] = []
    paragraphs = 0
    for start, end, zone in document.opening:
        paragraphs += zone in {"body", "lead"}
        for body in document.bodies_in(start, end):
            weight = _WEIGHT[zone] * (0.3 if paragraphs > 2 else 1.0) * _held_by(document, body, event)
            found.append(_Scored(body, body.likeness, weight))
    return found


def _held_by(document: Document, body: Body, event: Event) -> float:
    """How much the words around a mention speak for its being the host."""
    before = document.low[max(0, body.start - 60) : body.start]
    after = document.low[body.end : body.end + 150]
    if event == "evaluation":
        hosts = _EVALUATES.match(after) or before.endswith("bí thư ") or _CHAIRS.match(after)
        return 4.0 if hosts else 0.3 if body.kind in {"province", "district"} else 0.1
    if "đại hội" in before and _CONGRESS_BEFORE.search(before):
        above = _OTHERS_CONGRESS.search(before) or (event != "midterm_review" and _RESOLUTION.search(before))
        return 0.1 if above else _HOLDS
    office = document.low.startswith(_OFFICES, body.start)
    if office and before.endswith(("trực thuộc ", *_PARTS)):
        return 0.05
    if _HOLDS_AFTER.match(after) and not (office and event == "congress" and "đại hội" not in after[:36]):
        return _HOLDS
    if before.rstrip().endswith(_ABOVE_ENDS) and _ABOVE.search(before):
        return 0.05
    return 0.3 if office and event == "congress" else 0.5


_PLACE_FIRST = re.compile(
    r"(?:(?i:huyện|thị xã|thành phố|tp\.?|quận|xã|phường|thị trấn)\s)?([^\W\d_][\w'’]*(?:\s[\w'’]+){0,3})\s?[:-]\s"
)


# "Văn Miếu - Quốc Tử Giám: …" is one name.
_TWO_PLACES_FIRST = re.compile(r"([^\W\d_][\w'’]*(?:\s[\w'’]+){0,2} - [^\W\d_][\w'’]*(?:\s[\w'’]+){0,2}):\s")


def _headline_place(document: Document) -> str | None:
    """Such as "Huyện Ba Tơ: …": the place before a headline's colon."""
    found = _TWO_PLACES_FIRST.match(document.headline) or _PLACE_FIRST.match(document.headline)
    if not found or not found[1][0].isupper():
        return None
    return None if _NO_PLACE.search(found[1].lower()) else found[1]


# Labels of a kind of page stand where a place would: "Chùm ảnh: …".
_NO_PLACE = re.compile(
    r"đại hội|đảng|^(?:chùm ảnh|ảnh|phóng sự|video|clip|infographic|podcast|emagazine|trực tiếp|cập nhật|toàn văn"
    r"|danh sách|chân dung|cận cảnh|tin|hình ảnh|bài|kỳ|phỏng vấn|hỏi|đối thoại|góc nhìn|ký sự)\b"
)


_PLACE_AT_ONCE = re.compile(PLACE)


def _headline_begins_with(document: Document) -> str | None:
    """The place that a headline begins with and the gazetteer knows: "Phổ Yên soi lại nửa chặng đường"."""
    found = _PLACE_AT_ONCE.match(document.headline)
    return found[0] if found and provinces_of_place(found[0]) else None


def _named_place(document: Document, area: str) -> str | None:
    """The place that the opening names behind the area's word: "Huyện đảo Côn Đảo", "phường Dĩ An"."""
    named = re.compile(rf"(?i:{re.escape(area)})(?: đảo| biên giới| miền núi| vùng cao)? (?P<place>{PLACE})")
    headers = (line for line in document.lines[:_FULL_NAME_WITHIN] if line.zone == "header")
    found = (named.search(document.text, line.start, line.end) for line in (*document.opening, *headers))
    return next((one["place"] for one in found if one), None) if area else None
