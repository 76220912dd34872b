"""Named persons with the role that a text gives them. Knows offices and how newspapers join them to names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analytics.extraction.document import Document
from analytics.extraction.offices import CALLING, OFFICE, Offices
from analytics.extraction.triggers import Triggers
from analytics.model import Congress, Person, fold

_RANK = r"(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá)|đại úy|thượng úy)"
_HONOUR = r"(?:(?:các )?(?:đồng chí|đ/c|ông|bà|anh|chị|vị)|(?:pgs\.? ?|gs\.? ?|ts\.? ?|ths\.? ?|bs\.? ?){1,3})"
# Words at which the office ends and the sentence goes on.
_GOES_ON = re.compile(
    r"[\s,;(-](?:(?:đã|cùng|và(?= đồng chí| ông| bà| các| hơn| lãnh| đại biểu| \d|$)|tới|đến|về"
    r"|dự(?! khuyết)|tham dự|tham gia|chủ trì|chủ tọa|điều hành|phát biểu|nhấn mạnh|trình bày|báo cáo"
    r"|khẳng định|yêu cầu|đề nghị|cho biết|cho rằng|ghi nhận|biểu dương|trao|tặng|chúc mừng|thừa|thay mặt|đọc"
    r"|khai mạc|bế mạc|được|tái|trúng|đắc cử"
    r"|giữ|làm|là|kiêm nhiệm|nêu|chỉ đạo|kết luận|đánh giá|lưu ý|gợi ý|bày tỏ|tiếp thu|gửi|công bố|chia sẻ|nói|kể"
    r"|với|tại (?=đại hội|hội nghị|phiên)|vừa|từ|trong|do|sẽ"
    r"|một số|nguyên (?=lãnh đạo)|lãnh đạo|các (?:đồng chí|đại biểu|vị|ủy viên)|\d|đồng chí|ông|bà|đến từ"
    r"|thống nhất|quán triệt|thăm|bỏ phiếu|phụ trách (?=đại hội)|đạt|nhận|còn|vẫn|tham luận|xúc động|tâm sự"
    r"|khóa này))"
    r"(?=[\s,.;:)]|$)"
)
_AGED = r"(?:[,(] ?(?:\d\d tuổi|sinh (?:năm|ngày) [\d/. -]{4,10}|quê [\w -]{2,40}|(?:người )?dân tộc [\w' -]{1,12}))"
_OFFICE_AFTER = re.compile(
    rf"\s?(?:\([^()]{{1,40}}\)\s?)?{_AGED}{{0,2}}(?:[,:(]|-|–)?\s?(?:{_RANK}, )?"
    rf"(?P<office>{OFFICE}|(?<=[,(] ){CALLING}|(?<=\(){CALLING})\b"
)
_CHAIR = r"(?:chức(?: vụ| danh)?|cương vị|trọng trách|vai trò|vị trí|quyền|ghế|nhiệm vụ|tư cách)"
# What one does with a post that is called one; without that word fewer verbs tell who holds an office.
_WITH_CHAIR = (
    "giữ|nắm giữ|đảm nhiệm|đảm nhận|đảm trách|gánh vác|nhận|giao|trao|kiêm|kiêm nhiệm|tái cử|tái đắc cử|tái nhiệm"
    "|đắc cử|trúng cử|tiếp tục|vào|bầu|ngồi|ở|trên|với|trở lại|về"
)
_BECOMES = re.compile(
    r"\s?,?\s?(?:[\w ,()/%-]{0,60}?)?\b"
    r"(?:(?:bầu|chỉ định|phân công|điều động|bổ nhiệm|giới thiệu|cử) (?:tiếp tục )?)?"
    rf"(?:(?:{_WITH_CHAIR}) {_CHAIR}|làm|là|tái (?:đắc )?cử|tái nhiệm|đắc cử|trúng(?: cử)?|đảm (?:nhiệm|nhận)"
    rf"|kiêm(?: nhiệm)?|trở thành|được bầu) (?:\d |hai |ba )?(?:chức (?:danh |vụ )?)?(?P<office>{OFFICE})\b"
)
# "Chức danh Bí thư được Đại hội trao cho đồng chí …": the office comes first, and is the one that is given.
_GIVEN = r"(?:được|đã được)(?: \w+){0,4}? (?:trao|giao|gửi|gửi gắm|dành|phó thác|tín nhiệm)(?: \w+)?? cho"
_GIVEN_TO = tuple(f"cho{holder}" for holder in ("", " đồng chí", " đ/c", " ông", " bà", " các đồng chí"))
# "Chức danh Phó Bí thư do đồng chí A đảm nhiệm": what follows the name says that the office is his.
_HELD_BY = tuple(f" do{holder}" for holder in ("", " đồng chí", " đ/c", " ông", " bà"))
_HOLDS = re.compile(r"[^,.;:\n]{4,40}? (?:đảm nhiệm|đảm nhận|đảm đương|đảm trách|nắm giữ|phụ trách)\b").match
# What may stand between an office and its holder: "Phó Bí thư: 2 (ông", "Bí thư là đồng chí".
_LINK = re.compile(
    r"(?:,? (?:còn|vẫn|tiếp tục|không ai khác,?)(?= (?:là|thuộc về)))?"
    rf"(?: {_GIVEN}|\s?(?:,|:|-|\(|(?<=\w) là| gồm(?: có)?:?| có| thuộc về| do)?(?:\s?\d{{1,2}})?\s?\(?)\s?"
    rf"(?:(?:{_HONOUR}|{_RANK})[ :]{{1,2}}){{0,2}}$"
)
_SEATED = re.compile(rf"\b(?:{_WITH_CHAIR}) {_CHAIR} $")
_IS_HE = re.compile(r"\s?là (?:đồng chí|đ/c|ông|bà|anh|chị)$")
_BRACKET = re.compile(r"\([^()]*\)")
_COMMA = re.compile(rf"\s?,\s(?!(?:{_HONOUR}|{_RANK})\b)")
_RANK_BEFORE = re.compile(rf"({_RANK})\s(?:{_HONOUR}\s)?$")
# Verbs between an office and a name part the two: "Bí thư Tỉnh ủy trao hoa cho ông …".
_PARTED = re.compile(
    r"\b(?:yêu cầu|đề nghị|cùng|dự|chủ trì|phát biểu|trao|tặng|bầu|giao|chúc mừng|thay mặt|cho biết|với|đã|từ|khi"
    r"|nhấn mạnh|báo cáo|trình bày|thống nhất|do|được|nhận|tại|sau|theo|còn|và (?:đồng chí|ông|bà)|đến(?! nay)|thăm|gặp"
    r"|mời|cảm ơn|tri ân|đánh giá|biểu dương|khen|giới thiệu|chọn|của (?:ông|bà|anh|chị|đồng chí|gia đình)"
    r"|(?<!kỳ )(?<!- )(?<!-)\d{3,})\b"
    r"|của(?: \w+){0,2} $|(?<![,-]) (?:cụ|em|cháu|bé|liệt s[ĩỹ]|anh hùng|nhà thơ|nhà văn|nhạc sĩ|tác giả|già làng) $"
)
_JOINS = re.compile(rf"\s?(?:,|;|và|, và|/|&)\s?(?:(?:{_HONOUR}|{_RANK}):?\s)?$|\s?,?\s?(?:và )?(?:{_HONOUR})\s$")
# Without one of these nobody is remembered: they spare most names the pattern.
_MEMORIALS = Triggers.of(
    re.findall(
        r"[^|]+",
        "mộ|tượng|đường|phố|nghĩa trang|lưu niệm|đền thờ|quê hương|trường|học viện|hợp tác xã|htx|giải thưởng|tư tưởng"
        "|đạo đức|phong cách|làm theo|quỹ|cung|nhà hát|bảo tàng|tp|lăng",
    )
)
_NOT_LIVING = re.compile(
    r"(?:khu mộ|mộ|tượng đài|tượng|đường|phố|nghĩa trang|lưu niệm|đền thờ|quê hương|(?<!trưởng )trường|học"
    r" viện|hợp tác xã|htx"
    r"|giải thưởng"
    r"|tư tưởng|đạo đức|phong cách|làm theo|quỹ|cung|nhà hát|bảo tàng|thành phố|tp|tp\.|lăng)"
    r"(?: (?:đại tướng|chủ tịch|bác|đồng chí|tổng bí thư|cố|bí thư|anh hùng|liệt sĩ|chính trị|(?!và )[\w]+)){0,3} $"
)
_HISTORIC = frozenset(
    ["ho chi minh", "ton duc thang", "vo nguyen giap", "nguyen ai quoc", "le hong phong", "tran phu", "nguyen van cu"]
)


class _Name(NamedTuple):
    start: int
    end: int


def read_people(document: Document, congress: Congress) -> tuple[Person, ...]:
    """Each person whom *document* names with a role, once, in the order of the text."""
    if congress.event == "other" or not document.text:
        return ()
    people: dict[str, Person] = {}
    offices = Offices(document.low)
    for sentence in document.readable():
        # A person without an office is none of ours: most sentences name no office and need no search for names.
        if offices.may_stand(sentence.start, sentence.end):
            for key, person in _Sentence(document, offices, sentence.start, sentence.end).people():
                people[key] = _merged(people[key], person) if key in people else person
    return tuple(people.values())


def _merged(known: Person, again: Person) -> Person:
    """One person's roles together: what a later sentence adds stands behind a semicolon."""
    old, new = (set(re.findall(r"\w+", fold(role))) for role in (known.role, again.role))
    if new <= old:
        return known
    role = again.role if old <= new else f"{known.role}; {again.role}"
    return Person(known.name, role, known.span, known.quote)


class _Sentence:
    """The names of a sentence and the offices around them."""

    def __init__(self, document: Document, offices: Offices, start: int, end: int) -> None:
        self._document = document
        self._low = document.low
        self._offices = offices
        self._start, self._end = start, end
        self._names = [_Name(a, b) for a, b in document.names_in(start, end)]

    def people(self) -> Iterator[tuple[str, Person]]:
        """The persons with a role, in order, each behind the folded name that makes one of several mentions."""
        document = self._document
        for number, name in enumerate(self._names):
            key = fold(" ".join(document.text[name.start : name.end].split()))
            if key in _HISTORIC or self._is_remembered(name):
                continue
            place = self._role(number)
            if place is None:
                continue
            role = self._ranked(name, " ".join(document.text[place[0] : place[1]].split()).strip(" ,;:-(|"))
            span = document.span(min(name.start, place[0]), max(name.end, place[1]))
            yield key, Person(document.name_at(name.start, name.end), role, span, document.quote(span))

    def _is_remembered(self, name: _Name) -> bool:
        """Whether the name is that of a street, a school, a prize."""
        since = max(self._start, name.start - 50)
        seen = _MEMORIALS.seen(self._low, since, name.start)
        return bool(seen and _NOT_LIVING.search(self._low, since, name.start))

    def _ranked(self, name: _Name, role: str) -> str:
        """The role with the rank that stands between it and the name."""
        since = max(self._start, name.start - 30)
        before = self._low[since : name.start]
        if "tướng " not in before and "tá " not in before and "úy " not in before:
            return role
        rank = _RANK_BEFORE.search(self._low, since, name.start)
        if not rank or rank[1] in role.lower():
            return role
        return f"{self._document.text[rank.start(1) : rank.end(1)]}, {role}"

    def _role(self, number: int) -> tuple[int, int] | None:
        """The place of the role of one name: behind it, before it, or shared with the names it is listed with."""
        name, until = self._names[number], self._until(number)
        if self._offices.may_stand(name.end, min(until, name.end + _AFTER)):
            after = _OFFICE_AFTER.match(self._low, name.end, until)
            if after and not self._is_next_ones(after.start("office"), number):
                return _trim(self._low, after.start("office"), until)
        since = self._names[number - 1].end if number else self._start
        place = self._before(since, name.start) or self._becomes(name.end, until) or self._shared(number)
        return place or self._headed(name.start)

    def _is_next_ones(self, office: int, number: int) -> bool:
        """Whether the *office* behind a name belongs to the next: "Bí thư A, Phó Bí thư B" gives each his own."""
        name, until = self._names[number], self._until(number)
        theirs = self._before(name.end, until) if until < self._end else None
        if theirs is None or theirs[0] != office or "," in self._low[theirs[1] : until]:
            return False
        since = self._names[number - 1].end if number else self._start
        return self._before(since, name.start) is not None

    def _until(self, number: int) -> int:
        return self._names[number + 1].start if number + 1 < len(self._names) else self._end

    def _becomes(self, start: int, end: int) -> tuple[int, int] | None:
        """The place of the office that the name that ends at *start* is elected to."""
        found = _BECOMES.match(self._low, start, end) if self._offices.may_stand(start, end) else None
        return _trim(self._low, found.start("office"), end) if found else None

    def _before(self, since: int, end: int) -> tuple[int, int] | None:
        """The place of an office that ends where a name begins at *end*; what opens a quotation bears no office."""
        if self._low.startswith('"', end - 1):
            return None
        for start, _ in self._offices.between(max(since, end - 160), end):
            said = self._low[start:end]
            if len(said) > 130 or _BREAKS.search(said):
                continue
            link = _LINK.search(said)
            office = said[: link.start()] if link else said
            if self._ends_list(start, start + len(office)) or self._is_parted(start, said, office):
                continue
            if link and _COMMA.match(link[0]):
                return None
            stop = start + link.start() if link else end
            return (start, stop) if stop > start else None
        return None

    def _is_parted(self, start: int, said: str, office: str) -> bool:
        """Whether a verb in what is *said* from the office at *start* to the name keeps the two apart.

        None does where the post is called one and its holder is named at last: "Giữ chức Bí thư … theo quyết định là".
        """
        link = said[len(office) :].rstrip()
        if _SEATED.search(self._low, max(self._start, start - 24), start) and _IS_HE.match(link):
            return False
        holds = link.endswith(_HELD_BY) and _HOLDS(self._low, start + len(said), self._end) is not None
        told = office if holds or link.endswith(_GIVEN_TO) else said
        return _PARTED.search(_BRACKET.sub("", told)) is not None

    def _ends_list(self, start: int, end: int) -> bool:
        """Whether a later office stands behind a colon: "Thường trực Tỉnh ủy: Bí thư A" names what A is."""
        colon = self._low.find(":", start, end)
        return colon >= 0 and self._offices.may_stand(colon, end)

    def _shared(self, number: int) -> tuple[int, int] | None:
        """The role of a list of names: "các đồng chí A, B làm Phó Bí thư", "Phó Bí thư là A và B"."""
        names, last = self._names, number
        while last + 1 < min(len(names), number + _LIST) and self._joined(last):
            last += 1
        if last > number and (place := self._becomes(names[last].end, self._until(last))):
            return place
        first = number
        while first > max(0, number - _LIST) and self._joined(first - 1):
            first -= 1
        if first == number:
            return None
        return self._before(names[first - 1].end if first else self._start, names[first].start)

    def _headed(self, at: int) -> tuple[int, int] | None:
        """The office at the head of a list of which some bear others as well: "làm Phó Bí thư: A (Chủ tịch), B, C"."""
        colon = self._low.rfind(":", self._start, at)
        if colon < 0 or _NEXT_ACT.search(self._low, colon, at):
            return None
        head = _HEADS_LIST.search(self._low, max(self._start, colon - 130), colon)
        return head.span("office") if head else None

    def _joined(self, number: int) -> bool:
        """Whether the name and the next one are two of one list."""
        return _JOINS.fullmatch(self._low[self._names[number].end : self._names[number + 1].start]) is not None


_NEXT_ACT = re.compile(r"[.;\n]|\b(?:bầu|giữ|làm|được|trao|tặng|do|cùng|dự|với)\b")
_HEADS_LIST = re.compile(
    rf"(?:^|(?<=[.;:\n] )|(?<=\n)|\b(?:làm|tham gia|giữ(?: các)? chức(?: vụ| danh)?|các|\d{{1,2}}|hai|ba|bốn"
    rf"|năm) )(?P<office>{OFFICE}\b[^,.;:()]{{0,50}}?|ban thường vụ(?: \w+ ủy)?)"
    rf"(?:,? (?:còn )?(?:gồm(?: có)?|có|là|lại)| khác)?"
    rf"(?: các| \d{{1,2}}| hai| ba| bốn| năm)?(?: đồng chí| ông| bà| người)?\s?$"
)
# An office behind a name begins within so many characters.
_AFTER = 64
_BREAKS = re.compile(r"[;\n]|\.(?!\w)(?<!ts\.)(?<!gs\.)(?<!bs\.)(?<!hs\.)(?<!tp\.)(?<!tx\.)")
# A list of more names than this shares no office.
_LIST = 30
_OFFICES_END = re.compile(rf"[.;:\n)]|, (?!(?:nguyên |quyền )?{OFFICE}|\w+ (?:thành|tỉnh|huyện|thị|đảng) ủy)")


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
