"""Named persons with the role that a text gives them. Knows offices and how newspapers join them to names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.extraction.document import Document
from analytics.extraction.names import find_names, proper
from analytics.model import Congress, Person, fold

# How the words of an office begin, on the lower-case normal form.
_OFFICE = (
    r"(?:(?:nguyên|quyền|tân|cựu) )?(?:ủy viên|uv|bí thư|phó (?:bí thư|chủ tịch|chủ nhiệm|trưởng|ban|giám đốc|tổng"
    r"|thủ tướng|chánh|chính ủy|tư lệnh|hiệu trưởng"
    r"|viện trưởng|cục trưởng|vụ trưởng|chỉ huy|tham mưu|đoàn|đội|phòng|bí|khoa|văn phòng|thường trực|cn|ct)"
    r"|tổng (?:bí thư|giám đốc|biên tập|kiểm toán|cục)"
    r"|chủ tịch|chủ nhiệm|trưởng (?:ban|đoàn|phòng|khoa|công an|cơ quan|tiểu ban|thôn|bản|ấp|khu|trạm|bộ môn)"
    r"|giám đốc|thứ trưởng|bộ trưởng|thủ tướng|chánh"
    r"|viện trưởng|chính ủy|chính trị viên|chỉ huy trưởng|tư lệnh|hiệu trưởng|thường trực|đại biểu quốc hội"
    r"|cục trưởng|vụ trưởng|đội trưởng|tổ trưởng"
    r"|tham mưu trưởng|trợ lý|phụ trách|đồn trưởng|hội trưởng|trạm trưởng|kế toán trưởng|ubnd|hđnd|ubvttq|bt\b"
    r"|pbt\b|uvbtv|uvbch|ubtvqh)"
)
_RANK = r"(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá)|đại úy|thượng úy)"
_HONOUR = r"(?:(?:các )?(?:đồng chí|đ/c|ông|bà|anh|chị|vị)|(?:pgs\.? ?|gs\.? ?|ts\.? ?|ths\.? ?|bs\.? ?){1,3})"
# Words at which the office ends and the sentence goes on.
_GOES_ON = re.compile(
    r"(?:^|[\s,;(-])(?:(?:đã|cùng|và(?= đồng chí| ông| bà| các| hơn| lãnh| đại biểu| \d|$)|tới|đến|về"
    r"|dự(?! khuyết)|tham dự|tham gia|chủ trì|chủ tọa|điều hành|phát biểu|nhấn mạnh|trình bày|báo cáo"
    r"|khẳng định|yêu cầu|đề nghị|cho biết|cho rằng|ghi nhận|biểu dương|trao|tặng|chúc mừng|thừa|thay mặt|đọc"
    r"|khai mạc|bế mạc|được|tái|trúng|đắc cử"
    r"|giữ|làm|là|kiêm nhiệm|nêu|chỉ đạo|kết luận|đánh giá|lưu ý|gợi ý|bày tỏ|tiếp thu|gửi|công bố|chia sẻ|nói|kể"
    r"|với|tại (?=đại hội|hội nghị|phiên)|vừa|từ|trong|do|sẽ"
    r"|một số|nguyên (?=lãnh đạo)|lãnh đạo|các (?:đồng chí|đại biểu|vị|ủy viên)|\d|đồng chí|ông|bà|đến từ"
    r"|thống nhất|quán triệt|thăm|bỏ phiếu|phụ trách (?=đại hội)))(?=[\s,.;:)]|$)"
)
_OFFICE_AFTER = re.compile(rf"\s?(?:\([^()]{{1,40}}\)\s?)?(?:[,:(]|-|–)?\s?(?:{_RANK}, )?(?P<office>{_OFFICE})\b")
_BECOMES = re.compile(
    r"\s?,?\s?(?:[\w ,()/%-]{0,60}?)?\b(?:(?:tiếp tục |được |vinh dự |tái |tín nhiệm |trực tiếp ){0,4}(?:bầu "
    r"|chỉ định |phân công |điều động |bổ nhiệm |giới thiệu |cử )?(?:tiếp tục )?"
    r"(?:giữ (?:chức(?: vụ| danh)?|cương vị|trọng trách)|làm|là|tái (?:đắc )?cử(?: chức(?: vụ| danh)?)?"
    r"|đắc cử(?: chức(?: vụ| danh)?)?|trúng cử(?: chức(?: vụ| danh)?)?"
    rf"|đảm (?:nhiệm|nhận)(?: chức(?: vụ| danh)?)?|kiêm(?: nhiệm)?|trở thành|vào chức(?: vụ| danh)?|bầu chức(?: vụ"
    rf"| danh)?)) (?:chức (?:danh |vụ )?)?(?P<office>{_OFFICE})\b"
)
_OFFICE_BEGINS = re.compile(rf"(?:^|(?<=[\s,;:(\"-])){_OFFICE}\b")
# What may stand between an office and its holder: "Phó Bí thư: 2 (ông", "Bí thư là đồng chí".
_LINK = re.compile(
    r"\s?(?:,|:|-|\(|(?<=\w) là| gồm(?: có)?| có)?(?:\s?\d{1,2})?\s?\(?\s?"
    rf"(?:(?:{_HONOUR}|{_RANK})[ :]{{1,2}}){{0,2}}$"
)
_COMMA = re.compile(rf"\s?,\s(?!(?:{_HONOUR})\b)")
_RANK_BEFORE = re.compile(rf"({_RANK})\s(?:{_HONOUR}\s)?$")
# Verbs between an office and a name part the two: "Bí thư Tỉnh ủy trao hoa cho ông …".
_PARTED = re.compile(
    r"\b(?:yêu cầu|đề nghị|cùng|dự|chủ trì|phát biểu|trao|tặng|bầu|giao|chúc mừng|thay mặt|cho biết|với|đã|từ|khi"
    r"|nhấn mạnh|báo cáo|trình bày|thống nhất|do|được|nhận|tại|sau|theo|và (?:đồng chí|ông|bà)|\d{3,})\b"
)
_JOINS = re.compile(rf"\s?(?:,|;|và|, và|/|&)\s?(?:(?:{_HONOUR}|{_RANK}):?\s)?$|\s?,?\s?(?:và )?(?:{_HONOUR})\s$")
_NOT_LIVING = re.compile(
    r"(?:khu mộ|mộ|tượng đài|tượng|đường|phố|nghĩa trang|lưu niệm|đền thờ|quê hương|trường|học viện|giải thưởng"
    r"|tư tưởng|đạo đức|phong cách|làm theo|quỹ|cung|nhà hát|bảo tàng|thành phố|tp|tp\.|lăng)"
    r"(?: (?:đại tướng|chủ tịch|bác|đồng chí|tổng bí thư|cố|bí thư|anh hùng|liệt sĩ|chính trị|[\w]+)){0,3} $"
)
_HISTORIC = frozenset(
    ["ho chi minh", "ton duc thang", "vo nguyen giap", "nguyen ai quoc", "le hong phong", "tran phu", "nguyen van cu"]
)


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int


def read_people(document: Document, congress: Congress) -> tuple[Person, ...]:
    """Each person whom *document* names with a role, once, in the order of the text."""
    if congress.event == "other" or not document.text:
        return ()
    people: dict[str, Person] = {}
    offices = sorted(at for word in _OFFICE_WORDS for at in _places(document.low, word))
    for sentence in document.readable():
        # A person without an office is none of ours: most sentences name no office and need no search for names.
        if bisect_left(offices, sentence.start) == bisect_left(offices, sentence.end):
            continue
        for person in _of_sentence(document, sentence.start, sentence.end):
            key = fold(person.name)
            people[key] = _merged(people[key], person) if key in people else person
    return tuple(people.values())


# Each office holds one of these.
_OFFICE_WORDS = [
    "bí thư",
    "ủy viên",
    "chủ tịch",
    "trưởng",
    "chủ nhiệm",
    "giám đốc",
    "phó ",
    "chánh",
    "chính ủy",
    "chính trị viên",
    "tư lệnh",
    "thủ tướng",
    "thường trực",
    "đại biểu quốc hội",
    "tổng ",
    "trợ lý",
    "phụ trách",
    "uv",
    "ubnd",
    "hđnd",
    "ubvttq",
    "bt ",
    "pbt",
    "ubtvqh",
]


def _places(low: str, word: str) -> Iterator[int]:
    at = low.find(word)
    while at >= 0:
        yield at
        at = low.find(word, at + 1)


def _merged(known: Person, again: Person) -> Person:
    """One person's roles together: what a later sentence adds stands behind a semicolon."""
    old, new = (set(re.findall(r"\w+", fold(role))) for role in (known.role, again.role))
    if new <= old:
        return known
    role = again.role if old <= new else f"{known.role}; {again.role}"
    return Person(known.name, role, known.span, known.quote)


def _of_sentence(document: Document, start: int, end: int) -> Iterator[Person]:
    text, low = document.text, document.low
    names = [_Name(a, b) for a, b in find_names(text, low, start, end)]
    for number, name in enumerate(names):
        if fold(text[name.start : name.end]) in _HISTORIC or _NOT_LIVING.search(
            low, max(start, name.start - 50), name.start
        ):
            continue
        place = _role(low, start, end, names, number)
        if place is None:
            continue
        role = " ".join(text[place[0] : place[1]].split()).strip(" ,;:-(")
        rank = _RANK_BEFORE.search(low, max(start, name.start - 30), name.start)
        if rank and low[rank.start(1) : rank.end(1)] not in role.lower():
            role = f"{text[rank.start(1) : rank.end(1)]}, {role}"
        span = document.span(min(name.start, place[0]), max(name.end, place[1]))
        yield Person(proper(" ".join(text[name.start : name.end].split())), role, span, document.quote(span))


def _role(low: str, start: int, end: int, names: list[_Name], number: int) -> tuple[int, int] | None:
    """The place of the role of one name: behind it, before it, or shared with the names it is listed with."""
    name = names[number]
    until = names[number + 1].start if number + 1 < len(names) else end
    after = _OFFICE_AFTER.match(low, name.end, until)
    if after:
        return _trim(low, after.start("office"), until)
    since = names[number - 1].end if number else start
    before = _before(low, max(since, name.start - 160), name.start)
    if before:
        return before
    becomes = _BECOMES.match(low, name.end, until)
    if becomes:
        return _trim(low, becomes.start("office"), until)
    return _shared(low, start, end, names, number)


def _before(low: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of an office that ends where a name begins at *end*."""
    for office in _OFFICE_BEGINS.finditer(low, start, end):
        said = low[office.start() : end]
        if len(said) > 130 or _BREAKS.search(said) or _PARTED.search(said):
            continue
        link = _LINK.search(said)
        if link and _COMMA.match(link[0]):
            return None
        stop = office.start() + link.start() if link else end
        return (office.start(), stop) if stop > office.start() else None
    return None


_BREAKS = re.compile(r"[.;\n]")
# A list of more names than this shares no office.
_LIST = 30


def _shared(low: str, start: int, end: int, names: list[_Name], number: int) -> tuple[int, int] | None:
    """The role of a list of names: "các đồng chí A, B làm Phó Bí thư", "Phó Bí thư là A và B"."""
    last = number
    while last + 1 < min(len(names), number + _LIST) and _JOINS.fullmatch(low[names[last].end : names[last + 1].start]):
        last += 1
    if last > number:
        until = names[last + 1].start if last + 1 < len(names) else end
        becomes = _BECOMES.match(low, names[last].end, until)
        if becomes:
            return _trim(low, becomes.start("office"), until)
    first = number
    while first > max(0, number - _LIST) and _JOINS.fullmatch(low[names[first - 1].end : names[first].start]):
        first -= 1
    if first < number:
        since = names[first - 1].end if first else start
        return _before(low, max(since, names[first].start - 160), names[first].start)
    return None


_OFFICES_END = re.compile(rf"[.;:\n)]|, (?!(?:nguyên |quyền )?{_OFFICE}|\w+ (?:thành|tỉnh|huyện|thị|đảng) ủy)")


def _trim(low: str, start: int, end: int) -> tuple[int, int]:
    """The words of an office from *start*: up to the verb, the next person or the end of the clause."""
    stop = _OFFICES_END.search(low, start, end)
    end = stop.start() if stop else end
    goes_on = _GOES_ON.search(low, start, end)
    if goes_on and goes_on.start() > start:
        end = goes_on.start()
    while end > start and low[end - 1] in " ,;:-(":
        end -= 1
    return start, end
