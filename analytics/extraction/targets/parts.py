"""What the parts of a page leave for the lines below: headings, lists, and paragraphs that go on with the one above.

Knows cues and layout; nothing of sentences and figures.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analytics.extraction.document import Document, Sentence
from analytics.extraction.targets.cue import Mode, Turn
from analytics.extraction.targets.matters import answers, begins_other, continues, of_other_matter, presents
from analytics.extraction.targets.outline import inside, numbered
from analytics.extraction.targets.told import Told


class State(NamedTuple):
    """What the lines above leave behind: mode and trust for a list below, and the kind of bullet that headed it."""

    mode: Mode = "none"
    trust: int = 0
    cue: str = ""
    bullet: str = ""
    listing: bool = False
    loud: bool = False
    items: str = ""


NOTHING = State()


# A heading that only names a field of work stands under the heading above it.
_THEME = re.compile(
    r"^\W*(?:(?:p\.? ?v|phóng viên|hỏi)\s?[.:]\s?)?(?:[ivx\da-zđ]{1,4}[.)] ?)?(?:(?:còn|thế|và|vậy|riêng|trong|trên"
    r"|với|ở"
    r"|về|mặt|mảng|phần|nhóm|lĩnh vực|công tác|các|chỉ tiêu|mục tiêu|phát triển) ){0,5}"
    r"(?:kinh tế|văn hóa|xã hội|an sinh|đời sống|môi trường|quốc phòng|an ninh|xây dựng đảng|xây dựng hệ thống"
    r"|xây dựng tổ chức|hệ thống chính trị|đảng)\b"
)


def is_heading(document: Document, line: list[Sentence], section: State) -> bool:
    """A heading, or the question of an interview: both say what the lines below are about."""
    start, end = line[0].start, line[-1].end
    if document.low[end - 1] == "?" and end - start < 300:
        return True
    if end - start < _LONGEST_ITEM and _IN_BRACKETS("", document.text[start:end]).isupper():
        return True
    # A short line with a figure in a list of goals is one of them, though it looks like a heading.
    looks = line[0].zone in {"heading", "byline"}
    return looks and not (section.listing and COUNTED.search(document.low, start, end))


_IN_BRACKETS = re.compile(r"\([^()]*\)").sub
COUNTED = re.compile(r"(?<![\d.-])(?!20\d\d)\d[\d.,]*\s?(?:%|[^\W\d_]{2,} [^\W\d_])")


# What a congress does besides setting goals; nothing below such a heading is one.
_OTHER_PART = re.compile(r"nhân sự|bầu cử|danh sách|tổ chức thực hiện|khen thưởng|cơ cấu (?:cấp ủy|đại biểu)|kết quả")


def heading(said: str, kind: str, found: list[Turn], above: State, now: int | None) -> State:
    """What a heading leaves for the lines below: its own turn, or what the heading above it said."""
    section, loud = said.lower(), said.isupper()
    if (loud and not numbered(kind)) or said.endswith("?"):
        kind = ""  # its items may bear the same mark, and so may the answer
    if kind == "letter" and said.strip()[:1].isupper() and above.bullet != "roman":
        kind = "capital"
    own_term = re.search(r"20\d\d ?- ?(20\d\d)", section)
    if found:
        return State(found[-1].mode, 1, f"heading: {found[-1].name}", kind, listing=True, loud=loud)
    if own_term and now and int(own_term[1]) > now and not re.search(r"đại hội|nhân sự|danh sách", section):
        return State("goal", 1, "heading: period", kind, listing=True, loud=loud)
    if asks(section, 0, len(section)):
        return State("goal", 1, "heading: indicators", listing=True)  # the answer may bear the question's bullet
    inner = inside(kind, above.bullet) if kind and above.bullet else _THEME.search(section)
    inner = inner or (above.loud and not loud)
    return above if inner and not _OTHER_PART.search(section) else NOTHING


def leaves(low: str, start: int, end: int, kind: str, section: State) -> bool:
    """Whether the line at [start:end] is past the part that *section* heads: the next part, or another matter."""
    if not section.listing:
        return False
    if kind:
        return not inside(kind, section.bullet)
    # A paragraph behind items with bullets.
    behind = bool(section.items) and low[end - 1] == "." and end - start > _LONGEST_ITEM and not continues(low, start)
    return (behind or begins_other(low, start)) and not answers(low, start)


def asks(low: str, start: int, end: int) -> bool:
    """Whether the line at [start:end] asks for goals: "Còn các mục tiêu về xã hội, thưa ông?"."""
    return low[end - 1] == "?" and _ASKED.search(low, start, end) is not None


_ASKED = re.compile(
    r"(?:chỉ|mục) tiêu(?!.*(?:vừa qua|nhiệm kỳ qua|đã |chưa |hoàn thành))"
    r"|(?:đại hội|nghị quyết) (?:quyết nghị|chốt|đặt ra|đặt|hứa|xác định|hướng tới)[\w ]{0,20}(?:gì|nào|bao nhiêu)"
)
_LONGEST_ITEM = 120


def entering(document: Document, line: list[Sentence], kind: str, above: State, section: State, told: Told) -> State:
    """The mode in which a line begins."""
    first = line[0]
    if above.listing and (kind != above.bullet or not kind):
        short = first.end - first.start < 260
        if kind or short:
            return above._replace(trust=max(above.trust, 2))
    beside = bool(kind) and kind == above.bullet and COUNTED.search(document.low, first.start, line[-1].end)
    if above.mode == "goal" and not above.listing and _goes_on(document.low, line, told, beside=bool(beside)):
        return above._replace(trust=2)
    if section.listing and (not kind or kind != section.bullet):
        return section._replace(trust=2) if first.end - first.start < 160 else section
    return NOTHING


def _goes_on(low: str, line: list[Sentence], told: Told, *, beside: bool) -> bool:
    """Whether a paragraph below goals says that it goes on with them, or is a list of figures that looks ahead.

    `beside` says that it is an item beside them.
    """
    start, end = line[0].start, line[0].end
    if continues(low, start):
        return True
    if told.reviewed or begins_other(low, start) or of_other_matter(low, start, end):
        return False
    found = [turn for turn in told.of(line) if not (turn.name == "duration" and within(low, turn))]
    if any(turn.mode != "goal" for turn in found):
        return False
    found = found if COUNTED.search(low, start, end) else []
    return bool(found) or beside or low.count("; ", start, line[-1].end) >= ITEMS


ITEMS = 2  # marks between the items of a list


def leaving(document: Document, line: list[Sentence], kind: str, entered: State, state: State, above: State) -> State:
    """What a line leaves for the next one: a list goes on, a line that ends in a colon begins one."""
    tail = document.low[line[-1].end - 1 : line[-1].end]
    if (
        tail == ":"
        or document.low[line[-1].start : line[-1].end].endswith(("sau", "như sau"))
        or _names(document, line, kind, state)
    ):
        return state._replace(bullet=kind, listing=True, trust=2)
    if presents(document.low, line[-1].start, line[-1].end):
        return State("goal", 2, "indicators", kind, listing=True)
    if above.listing and entered.mode == above.mode and (kind or line[-1].end - line[0].start < 260):
        return above
    return state._replace(bullet=kind, listing=False) if state.mode == "goal" else NOTHING


# "▪ Chỉ tiêu tới năm 2030": an item that only names what the items below it state.
_NAMING = frozenset({"indicators", "goal", "next term", "resolution"})


def _names(document: Document, line: list[Sentence], kind: str, state: State) -> bool:
    start, end = line[0].start, line[-1].end
    short = bool(kind) and end - start < _LONGEST_NAME and document.low[end - 1].isalnum()
    return short and state.cue in _NAMING and not any(map(str.isdigit, _YEARS.sub("", document.low[start:end])))


_LONGEST_NAME = 60
_YEARS = re.compile(r"20\d\d")


def within(low: str, turn: Turn) -> bool:
    """Whether the number of years at *turn* is a time within which something is to be done."""
    found = _WITHIN(low, max(0, turn.at - 16), turn.at)
    return found is not None and (found[1] == "trong" or _LOOKS_BACK(low, turn.at) is None)


_WITHIN = re.compile(r"\b(trong|sau) \S{1,4}\Z").search
_LOOKS_BACK = re.compile(
    r" năm (?:qua|thực hiện|triển khai|phấn đấu|xây dựng|nỗ lực|thành lập|hoạt động|đổi mới)"
).match
