"""The day of the congress where no word of an occasion stands beside it: one that the news names in passing."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import islice, zip_longest

from analytics.extraction.document import Document
from analytics.extraction.lexer import Lexed, lex
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


def days_in_passing(document: Document, congress: Congress, calendar: Calendar, told: Container[str]) -> Iterator[Fact]:
    """The days that the news names and no occasion claims; *told* are the fields that have been read.

    "Sáng 17/6, hội trường kín người." above "Đại hội được tiến hành": what the page tells took place on that day.
    Where the closing or another day is told, the next sentence must say that it opened.
    """
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
            if opened or (alone and held):
                yield _fact(document, opens, first, at, 0.75)
                return
            if alone and (congress.event != "congress" or _begins(one, following, at)):
                yield _fact(document, opens, first, at, 0.6)
                if last != first and congress.event == "congress":
                    yield _fact(document, "date_closed", last, at, 0.6)
                return


def _begins(lexed: Lexed, following: Lexed | None, at: Stretch) -> bool:
    """A sentence about a congress begins with the day, and what it tells is neither of the eve nor of a later day."""
    said = lexed.text + (following.text if following else "")
    first = _FIRST_WORDS.fullmatch(lexed.text, 0, at.start) is not None
    return first and "đại hội" in said and not _OTHER_DAY.search(lexed.text)


def _fact(document: Document, field: str, iso: str, at: Stretch, confidence: float) -> Fact:
    span = document.span(at.first.start, at.last.end)
    return Fact(field, iso, "exact", None, confidence, "day-in-passing", span, document.quote(span))
