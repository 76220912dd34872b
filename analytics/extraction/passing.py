"""The day of the congress where no word of an occasion stands beside it: one that the news names in passing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from analytics.extraction.document import Document
from analytics.extraction.lexer import CLASS, Lexed, lex
from analytics.extraction.occasions import Stretch, ends_of, stretches_in, tells_of_it
from analytics.extraction.resolve import Calendar
from analytics.model import Congress, Event, Fact

_NEWS = 6  # sentences in which the news stands
_FRESH = 4  # days after which it is none
_SAYS = 16  # characters; what is shorter dates the page
_OPENS: dict[Event, str] = {
    "congress": "date_opened",
    "preparatory": "date_preparatory",
    "midterm_review": "date_opened",
    "evaluation": "date_opened",
}
# "(QNO) - Sáng 24-6, …": what a page begins with took place on that day.
_FIRST_WORDS = re.compile(
    r"(?:[^.;:]{0,24}\s?-\s)?\W{0,3}(?:(?:trong|vào|từ|đến|hôm|cả|suốt|trọn|các|hai|ba|\S) ){0,3}"
    r"(?:(?:buổi|sáng|trưa|chiều|tối|ngày|nay|qua),? ?){0,4}\(?"
)

_OTHER_DAY = re.compile(
    r"\b(?:bầu|tiếp tục|bế mạc|kết thúc|ngày (?:làm việc )?(?:thứ|cuối)|dâng|viếng|báo công|họp báo|diễn tập)\b"
)


def days_in_passing(
    document: Document, congress: Congress, calendar: Calendar, facts: Sequence[Fact]
) -> Iterator[Fact]:
    """The days that the news names and no occasion claims, where *facts*, those that have been read, hold none.

    "Sáng 17/6, hội trường kín người." above "Đại hội được tiến hành": what the page tells took place on that day.
    Where the closing or another day is told, the next sentence must say that it opened. A conference took place on
    the day beside the words for it.
    """
    told, dated = {fact.field for fact in facts}, {fact.value for fact in facts}
    opens = _OPENS.get(congress.event)
    if not opens or opens in told:
        return
    alone = not any(field in told for field in ("date_closed", "date_preparatory"))
    news = islice((sentence for sentence in document.sentences if sentence.zone in {"lead", "body"}), _NEWS)
    lexed = [lex(document, sentence.start, sentence.end) for sentence in news]
    held = congress.event == "congress" and any(tells_of_it(one, {"open", "hold"}) for one in lexed)
    for one, following in zip_longest(lexed, lexed[1:]):
        opened = following is not None and tells_of_it(following, {"open"})
        for at in stretches_in(one) if len(one.text) > _SAYS else ():
            first, last = ends_of(at, calendar, None)
            if not first or not last or not calendar.is_fresh(last, _FRESH):
                continue
            surely = opened or (alone and held)
            if surely or (alone and first not in dated and _is_told_on(congress.event, one, following, at)):
                sure = 0.75 if surely else 0.6
                yield _fact(document, opens, first, at, sure)
                if last != first and opens == "date_opened" and "date_closed" not in told:
                    yield _fact(document, "date_closed", last, at, sure)
                return


# "Sáng 15/7 khai mạc. Chiều, đại hội kết thúc.", "Đại hội thành công, bế mạc lúc 16h30."
_O = CLASS["O"]
_CLOSES = re.compile(
    rf"(?:\b(?:chiều|trưa|tối)\b|trong ngày|{_O})[^;]{{0,70}}?đại hội[^.;]{{0,24}}?"
    rf"(?P<closed>bế mạc|kết thúc(?= ?[.,;]|$| tốt| thành công)|khép lại|hạ màn)"
    rf"|đại hội[^;]{{0,70}}? (?P<closed_at>bế mạc|kết thúc|khép lại) (?:vào |lúc |trong )*(?:chiều|trưa|tối|{_O})"
)


_NOT_YET = re.compile(r"\b(?:dự kiến|sẽ|chiều thứ|sáng thứ|đại hội (?:đoàn|công đoàn|hội|chi bộ))\b")


def closing_in_passing(
    document: Document, congress: Congress, calendar: Calendar, facts: Sequence[Fact]
) -> Iterator[Fact]:
    """The day of a closing that is told with no day beside it, but with its hour: the day named last before it.

    None where *facts*, those that have been read, hold a day of closing.
    """
    if congress.event != "congress" or any(fact.field == "date_closed" for fact in facts):
        return
    day = None
    before = ""
    for sentence in document.sentences:
        low = document.low[sentence.start : sentence.end]
        if sentence.zone not in {"lead", "body", "caption"} or not _MAY_TELL.search(low):
            continue
        lexed = lex(document, sentence.start, sentence.end)
        silent = stretches_in(lexed) or _NOT_YET.search(lexed.text)
        found = None if silent else _CLOSES.search(f"{before} {lexed.text}")
        if found and day and (place := low.find(found[found.lastgroup or 0])) >= 0:
            span = document.span(sentence.start + place, sentence.start + place + len(found[found.lastgroup or 0]))
            yield Fact("date_closed", day, "exact", None, 0.6, "closing-in-passing", span, document.quote(span))
            return
        for at in stretches_in(lexed)[-1:]:
            _, last = ends_of(at, calendar, None)
            day = last if last and calendar.is_fresh(last, _FRESH) else day
        before = lexed.text[-_NEAR:]


_MAY_TELL = re.compile(r"\d|bế mạc|kết thúc|khép lại|hạ màn|nay|qua")
_NEAR = 60  # characters of the sentence before that may name the hour


def _is_told_on(event: Event, lexed: Lexed, following: Lexed | None, at: Stretch) -> bool:
    """Whether what the page is about took place on the day.

    Of a congress the sentence begins with the day, and what it tells is neither of the eve nor of a later day; of
    another occasion it names the meeting.
    """
    if event != "congress":
        return _MEETS.search(lexed.text) is not None
    said = lexed.text + (following.text if following else "")
    first = _FIRST_WORDS.fullmatch(lexed.text, 0, at.start) is not None
    return first and "đại hội" in said and not _OTHER_DAY.search(lexed.text)


_MEETS = re.compile(
    r"\b(?:hội nghị|họp|gặp mặt|ngồi lại|tập trung về|nhìn lại|sơ kết|tổng kết|giao ban|kiểm điểm|trù bị|buổi)\b"
)


def _fact(document: Document, field: str, iso: str, at: Stretch, confidence: float) -> Fact:
    span = document.span(at.first.start, at.last.end)
    return Fact(field, iso, "exact", None, confidence, "day-in-passing", span, document.quote(span))
