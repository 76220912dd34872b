"""The zones of a page: header, headline, lead, body, captions, related links, tags, byline, footer; and its sentences.

Knows how pages of newspapers and portals are laid out; nothing of what the sentences say.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from analytics.extraction.cells import BLANKED
from analytics.extraction.headlines import NAMED, Page, headline_of, menu
from analytics.extraction.links import leads_away
from analytics.extraction.sentences import split
from analytics.extraction.triggers import Triggers
from analytics.extraction.wrapping import BULLET, DATE, DATE_LINE

Zone = Literal["header", "headline", "lead", "body", "caption", "heading", "related", "tags", "byline", "footer"]
READABLE: frozenset[Zone] = frozenset({"headline", "lead", "body", "caption", "heading"})


class Line(NamedTuple):
    """A paragraph: a half-open place in the folded text, and its zone."""

    start: int
    end: int
    zone: Zone


class Sentence(NamedTuple):
    """A sentence: a half-open place in the folded text, its zone, its paragraph's number, the heading it stands under.

    `section` is the text in lower case of the nearest heading above, "" where there is none.
    """

    start: int
    end: int
    zone: Zone
    line: int
    section: str


# All patterns but those of shape run on lower case.
_HAS_DAY = re.compile(rf"{DATE}|\d{{1,2}} tháng \d{{1,2}},? (?:năm )?\d{{4}}")
# What stands anywhere on a page, and ends nothing.
_TOOL = re.compile(r"\W*(?:quảng cáo|chia sẻ|in bài|xem bản in|theo dõi|thích \()")
_SCENE = re.compile(r"(?:quang cảnh|toàn cảnh|các đại biểu|đại biểu|ra mắt|ảnh)\b")
_SHOWN = "phát biểu|ra mắt|bỏ phiếu|tặng hoa|chúc mừng|biểu quyết|chụp ảnh|chủ trì|tham quan|điều hành|chủ tọa|chào cờ"
_ACT = re.compile(rf"\b(?:{_SHOWN})\b")
_ACTS = Triggers.of(_SHOWN.split("|"))
_CREDIT = re.compile(r"\W{0,3}(?:tin|bài|ảnh|bài viết|thực hiện|nguồn)(?:[,\w& -]{0,16}):")
_READERS = re.compile(r"đọc nhiều|lượt (?:đọc|xem)|bình luận")
_LAST_FIGURE = re.compile(r"\d\W*$")
_TAIL = 12  # a line's last figure stands among so many of its last characters
_LINK = 160  # a longer line is no link
_SENTENCE = 70  # a line as long as this with a stop at its end is a sentence, and no headline
_ITEM = re.compile(r"\d{1,2}[.)]\s")
_BELOW = 0.55  # a footer above the middle of the page is a line of its own, with text below it
_TOOLS_LENGTH = 60
_SHORT = 200  # a longer one is no caption, heading or byline
_LONG = 700  # a longer line is a paragraph, whatever it begins with
# A figure that is no year. It begins with what it looks for: a look around first would be tried at each letter.
_FIGURE = re.compile(r"\d(?<!năm \d)(?<!\d\d)(?!(?<=1)9\d\d(?!\d)|(?<=2)0\d\d(?!\d))")
_WORD = re.compile(r"[^\W\d_]+")
_PHOTO = re.compile(r"\(?\bảnh\s?:?\s?[^.]{0,40}\)?\.?$")
_BYLINE = re.compile(
    r"(?:(?:tin|bài|ảnh|thực hiện|nguồn|theo|tác giả|pv|ctv|nhóm pv)\b[\w, ]{0,20}:?\s?)?"
    r"(?:[^\W\d_]{1,12}\.?(?:[ ,/&-]{1,3}|$)){1,10}\W{0,3}(?:\([^)]{1,20}\))?$",
)


def zoned_lines(text: str, low: str, title: str | None = None) -> tuple[Line, ...]:
    """The paragraphs of a folded, joined text, each with its zone; *low* is the text in lower case."""
    page, starts = Page([], []), []
    start = 0
    for line, small in zip(text.split("\n"), low.split("\n"), strict=True):
        if line and not line.isspace():
            page.lines.append(line.lstrip())
            page.low.append(small.lstrip())
            starts.append(start + len(line) - len(page.lines[-1]))
        start += len(line) + 1
    headline = headline_of(page, title)
    found: list[Line] = []
    zone: Zone = "header"
    started = False
    for number, (start, line) in enumerate(zip(starts, page.lines, strict=True)):
        if number <= headline:
            zone = "headline" if number == headline else "header"
        else:
            zone = _zone(page, number, zone, started=started)
            started = started or zone == "lead"
        found.append(Line(start, start + len(line), zone))
    return tuple(found)


def _zone(page: Page, number: int, last: Zone, *, started: bool) -> Zone:
    """The zone of a line below the headline, from its words, its place and the *last* zone above it."""
    length = len(page.lines[number])
    if last == "footer" and length < 400 and number > len(page.lines) * _BELOW:
        return "footer"
    marked = _marked(page, number, started=started, last=last) if length < _LONG else None
    if not marked and length < _LONG and leads_away(page.lines[number], page.low[number]):
        return "related" if page.lines[number].endswith(":") else "tags"
    return marked or (_short_zone(page, number) if length <= _SHORT else None) or ("body" if started else "lead")


def _marked(page: Page, number: int, *, started: bool, last: Zone) -> Zone | None:
    """The zone that a line's own words name: tags, related links, footer, header."""
    line = page.low[number]
    named = NAMED.match(line)
    kind = named.lastgroup if named else None
    if kind == "tags":
        return "tags"
    if named and kind == "related":
        introduces = len(line) < 60 or line.endswith(("]", ")")) or ":" in line[: named.end() + 20]
        if introduces or "|" in line:
            return "related"
    counted = "|" in line and _READERS.search(line)
    if kind == "footer" and _TOOL.match(line):
        if len(line) < _TOOLS_LENGTH:
            return "tags"
        kind = kind if "|" in line else None  # "Theo dõi và chỉ đạo Đại hội có …" is a sentence
    if counted or (kind == "footer" and (started or "|" in line or len(line) < 40)):
        return "footer" if started else "header"
    if last == "related" and _goes_on_with_links(page.lines[number]):
        return "related"
    may_be_dated = not started and len(line) < 90 and BLANKED not in line
    return "header" if may_be_dated and (DATE_LINE.match(line) or menu(line) or _dated(line)) else None


def _goes_on_with_links(line: str) -> bool:
    """A line below links that is one as well: short, or behind a bullet, and no sentence of the article."""
    if BULLET.match(line):
        return True
    return len(line) < _LINK and not (len(line) > _SENTENCE and line.endswith((".", '."', ".”", ":")))


def _short_zone(page: Page, number: int) -> Zone | None:
    """Captions, headings and bylines: short lines that are no paragraph."""
    line, low = page.lines[number], page.low[number]
    if len(line) < 70 and ":" in line and _CREDIT.match(low):
        return "byline"
    open_end = not line.endswith((".", ";", "!", "?"))
    if _is_repeated(page, number) or _is_caption(line, low, open_end=open_end):
        return "caption"
    following = page.lines[number + 1] if number + 1 < len(page.lines) else ""
    last = number > len(page.lines) // 3 and not following.endswith((".", ";"))
    if len(line) < 70 and last and _proper(line) and _BYLINE.match(low):
        return "byline"
    return "heading" if open_end and _is_heading(line, following) else None


def _is_repeated(page: Page, number: int) -> bool:
    """A line that says again what stands beside it."""
    near = page.lines[max(0, number - 2) : number + 2]
    return near.count(page.lines[number]) > 1


def _is_caption(line: str, low: str, *, open_end: bool) -> bool:
    """A line that names its photographer, or tells what is seen and states no figure."""
    if len(line) > 25 and "ảnh" in low[-60:] and _PHOTO.search(low[-60:]):
        return True
    if not open_end or len(line) >= 160 or _row(line) or BULLET.match(line):
        return False
    return bool(_SCENE.match(low) or (_ACTS.seen(low) and _ACT.search(low)))


def _row(line: str) -> bool:
    """A line of a table: a label and its figure."""
    return ":" in line or "|" in line or bool(_LAST_FIGURE.search(line, len(line) - _TAIL))


def _is_heading(line: str, following: str) -> bool:
    if len(line) >= 120 or line.startswith(("-", "+")):
        return False
    listed = following.startswith(("- ", "+ ", "1.", "01.")) and len(line) < 90 and not _ITEM.match(line)
    return listed or line.endswith(":") or line.isupper() or not _FIGURE.search(line)


def _dated(line: str) -> bool:
    """A line that names a paper and a day, and says nothing."""
    return (
        bool(_HAS_DAY.search(line))
        and not line.endswith(".")
        and not any(word in line for word in ("đại hội", "đồng chí", "trình bày"))
    )


def _proper(line: str) -> bool:
    """All words are capitalised, as names are; a sentence in capitals is none."""
    if line.isupper() and line.endswith("."):
        return False
    told = line.rsplit(":", maxsplit=1)[-1]
    return bool(_WORD.search(told)) and all(word[0][0].isupper() for word in _WORD.finditer(told))


def sentences(text: str, low: str, lines: tuple[Line, ...]) -> tuple[Sentence, ...]:
    """The sentences of each paragraph, in order; *low* is the text in lower case."""
    found: list[Sentence] = []
    section = ""
    places = split(text, [(start, end) for start, end, _ in lines])
    for number, ((first, last, zone), inside) in enumerate(zip(lines, places, strict=True)):
        if zone == "heading":
            section = low[first:last]
        found += [Sentence(start, end, zone, number, section) for start, end in inside]
    return tuple(found)
