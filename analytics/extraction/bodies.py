"""Which Party body a phrase names: kind, tier, standard name. Knows how bodies are called, not where they meet."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from analytics.model import Tier
from analytics.places import PROVINCES, find_alias, provinces_of_place

Kind = Literal["national", "province", "bloc", "force", "office", "district", "commune", "unit"]

UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_NO_PLACE = (
    r"(?i:đại hội|lần|nhiệm kỳ|khóa|hội nghị|khai mạc|bế mạc|tổ chức|đảng|tỉnh|thành công|bầu|là|và|có|tiến hành"
    r"|trọng thể|sáng|chiều|tối|ngày)\b"
    r"|[IVX]+\b"
)
# A place in capitals at its words' heads: "Bà Rịa - Vũng Tàu", "Cư M'gar", "Tân Phú 2", but no new sentence after it.
PLACE = rf"(?!{_NO_PLACE})[{UPPER}][\w'’]*(?:\s(?:-\s)?(?!{_NO_PLACE})[{UPPER}][\w'’]*){{0,3}}"
# "Phó Bí thư Quận ủy Lê Thị …" names a person behind the office; family names that also begin districts are left out.
_NO_PERSON = (
    r"(?!(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô)\s"
    rf"[{UPPER}][\w'’]*\s[{UPPER}])"
)
_AREA = r"(?i:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?|xã|phường|thị trấn|đặc khu)"


def _at(kind: str) -> str:
    return rf"(?:\s(?P<{kind}_area>{_AREA})(?:\s(?P<{kind}_place>{PLACE}))?)"


_BLOC = (
    r"(?i:khối\s(?:các\s)?(?:cơ quan|ccq|cơ quan đảng|doanh nghiệp|dn|trường(?: đại học)?[^.;:()\"]{0,25}?)"
    r"(?:\s?(?:và|-|&)\s?(?:các\s)?(?:cơ quan|doanh nghiệp|dn))?)(?i:\s\((?:ccq|dn|ccq&dn"
    r"|cq\s?-\s?dn)\))?(?i:\strung ương)?"
)
PROVINCE = rf"(?i:{'|'.join(re.escape(known.name) for known in PROVINCES)})\b"
_FORCE = r"(?i:(?:(?:bộ|ban) chỉ huy\s)?(?:quân sự|công an|bộ đội biên phòng|bđbp|bộ đội bp))"
_OFFICE = (
    r"(?i:(?:các\s)?cơ quan (?:của )?đảng|ủy ban nhân dân|ubnd|hđnd|chính quyền"
    r"|các cơ quan (?:mặt trận|đảng, đoàn thể)[^.;:()\"]{0,20}?)"
)
_UNIT_HEADS = (
    "sở|trường|nhà trường|bệnh viện|công ty|tổng công ty|tập đoàn|cục|chi cục|văn phòng|trung tâm|viện|học viện|đại"
    " học|chi nhánh"
    "|bảo hiểm xã hội|viễn thông|điện lực|hải quan|kiểm lâm|báo|đài|bưu điện|ngân hàng|kho bạc|thanh tra|tòa án|viện"
    " kiểm sát|quân khu"
    "|quân đoàn|quân chủng|sư đoàn|trung đoàn|lữ đoàn|tổng cục|nhà máy|xí nghiệp|nông trường|cảng|ban|đồn|hội"
    "|liên đoàn|thôn|cơ quan"
    "|phòng|khoa|khu phố|tổ dân phố|ấp|bản|buôn|làng|xóm"
)
_NO_UNIT = (
    r"(?!(?i:khối|các|việt nam|đảng|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|đại hội|lần"
    r"|nhiệm kỳ|khóa)\b)"
)
_UNIT = (
    rf"(?:(?i:{_UNIT_HEADS})\b|(?i:vùng)\s(?=[{UPPER}\d])|{_NO_UNIT}[{UPPER}][^\W\d_{UPPER}][\w'’]*)[^.,;:()\"\n]{{0,60}}?"
    r"(?=\s(?i:lần|nhiệm kỳ|khóa|đã|khai mạc|bế mạc|tổ chức|tiến hành|vừa|long trọng|chính thức|diễn ra|họp|sẽ|có|gồm"
    r"|với|đại hội|hoàn tất|hoàn thành|mở|khép lại|bước vào"
    r"|thành công|là|do|trực thuộc|gắn|luôn|tiếp tục|trong|nhiệm|bầu|phải|đạt|cần|trọng thể|trang trọng|vinh dự"
    r"|phấn khởi|hân hoan|hiện|được|vẫn|đang|thông qua|nhất trí|xác định|đề ra|phấn đấu|kết thúc|hôm|sáng|chiều|trưa"
    r"|ngày|vào|tại|theo|về)\b|[.,;:()\"\n]|\s-\s|$"
    rf"|\svà\s(?![{UPPER}]))"
)
BODY = re.compile(
    r"\b(?P<head>(?i:đảng bộ|đảng ủy|chi bộ(?: cơ sở)?|đảng đoàn))\s"
    rf"(?:(?P<bloc>{_BLOC}){_at('bloc')}?|(?P<force>{_FORCE})(?:{_at('force')}|\s(?P<force_home>{PROVINCE}))|(?P<office>{_OFFICE}){_at('office')}"
    rf"|(?P<land>{_AREA})(?:(?:\s|(?<=\.))(?P<name>{PLACE}(?:\s\d{{1,2}}(?![\d/.,:-]|\s(?:đồng|đại"
    rf" biểu|năm|ngày|tháng|giờ|người)))?|(?:(?<=[Qq]uận )|(?<=[Pp]hường ))\d{{1,2}}\b))?"
    rf"|(?P<home>{PROVINCE})(?!\s[{UPPER}]|\s-)|(?P<unit>{_UNIT}))"
    r"|\b(?P<short>(?i:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy))(?:\s(?P<seat>" + _NO_PERSON + PLACE + "))?"
)
# Bodies of the army, of ministries and of groups of companies have grassroots organisations below them.
_ABOVE_GRASSROOTS = re.compile(
    r"(?i:chính phủ|quốc hội|quân đội|tập đoàn|quân khu|quân đoàn|quân chủng|binh chủng|sư đoàn|tổng cục|bộ(?! phận)"
    r"|đại học (?:quốc gia|huế|đà nẵng|thái nguyên)|học viện)\b"
)
# Those of ministries and national groups belong to no province, wherever they meet.
_OF_THE_NATION = re.compile(r"(?i:chính phủ|quốc hội|quân đội|tập đoàn|bộ (?!phận|chỉ|tư|đội|môn))")
_WIDE = re.compile(r"(?i:tổng công ty|đại học)\b")
# Each is looked for by its own letters.
_HEADS = tuple(
    re.compile(head)
    for head in (
        "(đảng) (?:bộ|ủy|đoàn)",
        "(chi) bộ",
        "ủy(?:(?<=(tỉnh) ủy)|(?<=(thành) ủy)|(?<=(huyện) ủy)|(?<=(quận) ủy)|(?<=(thị) ủy))",
    )
)
_BORDER_GUARD = re.compile(r"bđbp|(?:bộ|ban) chỉ huy |bộ đội bp")
_BRACKET = re.compile(r"\s\([^)]*\)")
_SEAT_AREA = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "quận": "quận", "thị": "thị xã"}
_SHORT_AREA = {"tp": "thành phố", "tx": "thị xã"}
CENTRAL = frozenset({"hà nội", "hải phòng", "đà nẵng", "cần thơ", "hồ chí minh", "huế"})


class Body(NamedTuple):
    """One mention: what kind of body, its words before the place, the area's kind and the place's name, if given."""

    kind: Kind
    name: str
    area: str | None
    place: str | None
    start: int
    end: int
    cell: bool = False

    @property
    def likeness(self) -> tuple[str, str | None]:
        """Namings of one body share this: kind, and the area where bodies of one kind differ by it."""
        detail = self.area if self.kind in {"district", "commune"} else None
        if self.kind == "unit":
            detail = self.name.lower()
        if self.kind == "force":
            detail = _BORDER_GUARD.sub("bộ đội biên phòng", self.name.lower())[:8]
        return self.kind if self.area != "thành phố" or self.name else "city", detail

    @property
    def of_the_nation(self) -> bool:
        """Whether the body belongs to no province: the Party's own, a ministry's, a national group's."""
        return self.kind == "national" or (self.kind == "unit" and _OF_THE_NATION.match(self.name) is not None)

    def tier(self, *, merged: bool, above: bool = False, stated: bool = False) -> Tier:
        """The tier of the contract.

        *merged*: on or after 1 July 2025, when communes stand above the grassroots; *above*: grassroots organisations
        are said to stand below a body of which not all of its kind have any; *stated*: the page says so in so many
        words.
        """
        if self.kind in {"national", "province"}:
            return "national" if self.kind == "national" else "province"
        if self.kind == "commune":
            return "intermediate" if merged and not self.cell else "grassroots"
        if self.kind in {"force", "office"}:
            city = self.area == "thành phố" and (self.place or "").lower() not in CENTRAL
            return (
                "intermediate"
                if self.area in {None, "tỉnh"} or (self.area == "thành phố" and not city)
                else "grassroots"
            )
        if self.kind == "unit":
            higher = stated or _ABOVE_GRASSROOTS.match(self.name) or (above and _WIDE.match(self.name))
            return "intermediate" if higher else "grassroots"
        return "intermediate"


def heads(low: str) -> list[int]:
    """Where a body may be named in folded lower-case text: the places of "đảng bộ", "tỉnh ủy" and their like."""
    return sorted(found.start(found.lastindex or 0) for head in _HEADS for found in head.finditer(low))


def body_at(text: str, head: int, end: int) -> Body | None:
    """The Party body that is named from *head* on in folded text, case kept, of which no more is read than up to *end*.

    >>> text = "Đảng bộ Khối các cơ quan tỉnh Hải Dương và Huyện ủy Ba Tơ"
    >>> found = [body_at(text, head, len(text)) for head in heads(text.lower())]
    >>> [(body.kind, body.name, body.area, body.place) for body in found]
    [('bloc', 'Khối các cơ quan', 'tỉnh', 'Hải Dương'), ('district', '', 'huyện', 'Ba Tơ')]
    """
    found = BODY.match(text, head, end)
    body = _body(found) if found else None
    if body and body.place and found and found["short"] and text.endswith(_HOLDERS, 0, head) and _is_person(body.place):
        return body._replace(place=None, end=found.end("short"))
    if body and body.kind == "unit" and (land := _LAND_BEFORE.search(text, max(0, head - 7), head)):
        area = _SEAT_AREA[land[1].lower()]
        return body._replace(kind=_area_kind(area, body.name), name="", area=area, place=body.name)
    return body


_HOLDERS = (
    *("Bí thư ", "bí thư ", "Tổ chức ", "Tuyên giáo ", "Dân vận ", "Nội chính ", "Kiểm tra ", "Thường trực "),
    *("Văn phòng ", "Thường vụ ", "Kinh tế "),
)
# "Huyện Đảng bộ Ba Tơ", as older papers say; "hợp nhất thành Đảng bộ Trường" is none.
_LAND_BEFORE = re.compile(r"\b(Tỉnh|Thành|[Hh]uyện|[Qq]uận|Thị) $")


def _is_person(place: str) -> bool:
    """Whether the name behind "Bí thư Huyện ủy" is the holder's: of three words or more, and no known place's."""
    long = place.count(" ") > 1 and " - " not in place
    return long and not find_alias(place) and not provinces_of_place(place)


_HOLDER = re.compile(
    rf"(?P<land>{_AREA})\s(?P<name>{PLACE})[^.;]{{0,60}}?\s(?i:tổ chức|khai mạc|tiến hành|mở|bước vào)\s"
    r"(?:\w+\s){0,3}?(?i:đại hội)\s(?:[^.;]{0,30}\s)?(?i:đảng bộ)"
)


IN_FULL = {
    "bđbp": "Bộ đội Biên phòng", "bộ đội bp": "Bộ đội Biên phòng", "ccq": "các cơ quan", "dn": "Doanh nghiệp",
    "đh": "Đại học", "ptnt": "Phát triển nông thôn", "nn&ptnt": "Nông nghiệp và Phát triển nông thôn",
    "nn và ptnt": "Nông nghiệp và Phát triển nông thôn", "nn-ptnt": "Nông nghiệp và Phát triển nông thôn",
    "gd&đt": "Giáo dục và Đào tạo", "gd-đt": "Giáo dục và Đào tạo", "tn&mt": "Tài nguyên và Môi trường",
    "lđ-tb&xh": "Lao động - Thương binh và Xã hội", "lđtbxh": "Lao động - Thương binh và Xã hội",
    "kh&cn": "Khoa học và Công nghệ", "vh,tt&dl": "Văn hóa, Thể thao và Du lịch", "gtvt": "Giao thông vận tải",
    "tt&tt": "Thông tin và Truyền thông", "kh&đt": "Kế hoạch và Đầu tư", "bhxh": "Bảo hiểm xã hội",
}  # fmt: skip
"""The abbreviations in names of bodies, in lower case, that a name in standard form spells out."""
_SPELT_OUT = {short: full.lower() for short, full in IN_FULL.items()} | {
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "cp": "cổ phần", "tct": "tổng công ty",
}  # fmt: skip


def same_name(one: str, other: str) -> bool:
    """Whether two names may call one body: both begin alike, and all words of the shorter stand in the longer in order.

    >>> same_name("Công ty Than Hà Lầm", "Công ty CP Than Hà Lầm - Vinacomin"), same_name("Sở Y tế", "Sở Công Thương")
    (True, False)
    """
    short, long = sorted((_words(one), _words(other)), key=len)
    rest = iter(long)
    return short[:1] == long[:1] and all(word in rest for word in short)


def _words(name: str) -> list[str]:
    words = (_SPELT_OUT.get(word, word) for word in name.lower().split())
    return " ".join(words).split()


def holder(text: str, start: int, end: int) -> Body | None:
    """The area that holds a congress without its Party body being named: "huyện Ba Tơ tổ chức Đại hội Đảng bộ"."""
    found = _HOLDER.search(text, start, end)
    if not found:
        return None
    land = _area(found["land"])
    return Body(_area_kind(land, found["name"]), "", land, found["name"], *found.span())


def _body(found: re.Match[str]) -> Body:
    start, end = found.span()
    if found["short"]:
        seat = _SEAT_AREA[found["short"].split()[0].lower()]
        home = _trimmed(found["seat"])
        return Body(_area_kind(seat, home), "", seat, home, start, end)
    cell = found["head"].lower().startswith("chi bộ")
    if found["land"]:
        land = _area(found["land"])
        home = _trimmed(found["name"])
        return Body(_area_kind(land, home), "", land, home, start, end, cell)
    if found["home"]:
        return Body("province", "", _area_of(found["home"]), found["home"], start, end, cell)
    if found["unit"]:
        return Body("unit", found["unit"].rstrip(), None, None, start, end, cell)
    kinds: tuple[Kind, ...] = ("bloc", "force", "office")
    for kind in kinds:
        if found[kind]:
            name = _BRACKET.sub("", found[kind])
            area = _area(found[f"{kind}_area"]) if found[f"{kind}_area"] else None
            if found["force_home"]:
                home = found["force_home"]
                return Body(kind, name, _area_of(home), home, start, end, cell)
            return Body(kind, name, area, _trimmed(found[f"{kind}_place"]), start, end, cell)
    raise ValueError(found[0])


# In a sentence all in capitals a place ends before the first of these.
_NO_NAME = re.compile(
    r"(?:^|\s)(?:đã|nhất|bầu|có|gồm|và|với|là|được|của|đến|từ|tại|trong|ngày|sáng|chiều|trưa|họp|xác|lãnh|tiếp"
    r"|vừa|sẽ|cho"
    r"|cùng|về|vào|dự|khóa|nhiệm|lần|tổ|khai|bế|do|ông|hiện|luôn|nêu|đề|ban|trên|ở|theo|long trọng|đại hội|đồng chí"
    r"|thành công|sơ kết|tổng kết|kiểm điểm|hội nghị"
    r"|tiến hành|phát biểu|phát huy|chính thức|phó|diễn ra|bằng|các|toàn)(?:\s|$)"
)


def _trimmed(place: str | None) -> str | None:
    """The name of a place without the words that follow it in capitals."""
    if place is None or not place.isupper():
        return place
    stop = _NO_NAME.search(place.lower())
    return (place[: stop.start()] or None) if stop else place


def _area_of(home: str) -> str:
    return "thành phố" if home.lower() in CENTRAL else "tỉnh"


def _area(word: str) -> str:
    low = word.lower()
    return _SHORT_AREA.get(low.replace(".", ""), low)


def _area_kind(area: str, place: str | None) -> Kind:
    if area == "tỉnh":
        return "province"
    if area == "thành phố":
        return "province" if place and place.lower() in CENTRAL else "district"
    return "commune" if area in {"xã", "phường", "thị trấn", "đặc khu"} else "district"
