"""Where a document speaks of goals: the stretches between the turns, carried over lists and under headings.

Knows cues and layout; nothing of figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from analytics.extraction.document import READABLE, Document, Sentence
from analytics.extraction.targets.cue import Mode, Turn
from analytics.extraction.targets.matters import answers, begins_other, continues, of_other_matter, presents
from analytics.extraction.targets.outline import bullet, inside, labels, past_bullet, titles
from analytics.extraction.targets.told import Told
from analytics.model import Congress


class Passage(NamedTuple):
    """A stretch of one sentence that speaks of goals; `trust` is 3 by its own cue or list, 2 carried, 1 by heading."""

    start: int
    end: int
    trust: int
    cue: str


class _State(NamedTuple):
    """What the lines above leave behind: mode and trust for a list below, and the kind of bullet that headed it."""

    mode: Mode = "none"
    trust: int = 0
    cue: str = ""
    bullet: str = ""
    listing: bool = False
    loud: bool = False
    items: str = ""


_NOTHING = _State()


# A heading that only names a field of work stands under the heading above it.
_THEME = re.compile(
    r"^\W*(?:[ivx\da-zđ]{1,4}[.)] ?)?(?:(?:còn|thế|về|nhóm|lĩnh vực|công tác|các|chỉ tiêu|mục tiêu|phát triển) ){0,5}"
    r"(?:kinh tế|văn hóa|xã hội|môi trường|quốc phòng|an ninh|xây dựng đảng|xây dựng hệ thống|hệ thống chính trị"
    r"|đảng)\b"
)


def passages(document: Document, now: int | None, congress: Congress) -> Iterator[Passage]:
    """The goal passages of *document* in order; *now* is the year in which it speaks.

    A text that reviews results sets goals only in words that look ahead; goals of other bodies are left out.
    """
    above = section = _NOTHING
    told = Told(document.low, now, congress)
    label = None
    lines = list(_lines(document, told))
    for line, below in zip_longest(lines, lines[1:]):
        start, end = line[0].start, line[-1].end
        asked = _asks(document.low, start, end)
        if above.mode == "none" == section.mode and not told.between(start, end) and not asked:
            if presents(document.low, line[-1].start, line[-1].end):
                above = _State("goal", 2, "indicators", listing=True)
            continue
        kind = bullet(document.low, start)
        if titles(document.low, start, end, kind) or _is_heading(document, line, section):
            if section.listing and below and labels(document.low, start, end, below[0].start, below[-1].end):
                label = start
                continue
            above = section = _heading(document.text[start:end], kind, told.of(line), section, now)
            continue
        if _leaves(document.low, start, end, kind, section):
            above = section = _NOTHING
        if kind and not section.items:
            section = section._replace(items=kind)
        entered = state = _entering(document, line, kind, above, section, told)
        for sentence in line:
            found, state = _sentence(document, sentence, state, told)
            yield from found if label is None else (passage._replace(start=label) for passage in found[:1])
        above = _leaving(document, line, kind, entered, state, above)
        label = None


def _lines(document: Document, told: Told) -> Iterator[list[Sentence]]:
    """The readable sentences of *document*, line by line."""
    line: list[Sentence] = []
    for sentence in document.sentences:
        if sentence.zone not in READABLE and not _stray(sentence, told):
            continue
        if line and line[0].line != sentence.line:
            yield line
            line = []
        line.append(sentence)
    if line:
        yield line


def _stray(sentence: Sentence, told: Told) -> bool:
    """A line in capitals that speaks of time ahead or behind is a heading, though it looks like an author's name."""
    return sentence.zone == "byline" and bool(told.between(sentence.start, sentence.end))


def _is_heading(document: Document, line: list[Sentence], section: _State) -> bool:
    """A heading, or the question of an interview: both say what the lines below are about."""
    start, end = line[0].start, line[-1].end
    if document.low[end - 1] == "?" and end - start < 300:
        return True
    # A short line with a figure in a list of goals is one of them, though it looks like a heading.
    looks = line[0].zone in {"heading", "byline"}
    return looks and not (section.listing and _COUNTED.search(document.low, start, end))


_COUNTED = re.compile(r"(?<![\d.-])(?!20\d\d)\d[\d.,]*\s?(?:%|[^\W\d_]{2,} [^\W\d_])")


# What a congress does besides setting goals; nothing below such a heading is one.
_OTHER_PART = re.compile(r"nhân sự|bầu cử|danh sách|tổ chức thực hiện|khen thưởng|cơ cấu (?:cấp ủy|đại biểu)|kết quả")


def _heading(said: str, kind: str, found: list[Turn], above: _State, now: int | None) -> _State:
    """What a heading leaves for the lines below: its own turn, or what the heading above it said."""
    section, loud = said.lower(), said.isupper()
    own_term = re.search(r"20\d\d ?- ?(20\d\d)", section)
    if found:
        return _State(found[-1].mode, 1, f"heading: {found[-1].name}", kind, listing=True, loud=loud)
    if own_term and now and int(own_term[1]) > now and not re.search(r"đại hội|nhân sự|danh sách", section):
        return _State("goal", 1, "heading: period", kind, listing=True, loud=loud)
    if _asks(section, 0, len(section)):
        return _State("goal", 1, "heading: indicators", listing=True)  # the answer may bear the question's bullet
    inner = inside(kind, above.bullet) if kind and above.bullet else _THEME.search(section)
    inner = inner or (above.loud and not loud)
    return above if inner and not _OTHER_PART.search(section) else _NOTHING


def _leaves(low: str, start: int, end: int, kind: str, section: _State) -> bool:
    """Whether the line at [start:end] is past the part that *section* heads: the next part, or another matter."""
    if not section.listing:
        return False
    if kind:
        return not inside(kind, section.bullet)
    # A paragraph behind items with bullets.
    behind = bool(section.items) and low[end - 1] == "." and end - start > _LONGEST_ITEM and not continues(low, start)
    return (behind or begins_other(low, start)) and not answers(low, start)


def _asks(low: str, start: int, end: int) -> bool:
    """Whether the line at [start:end] asks for goals: "Còn các mục tiêu về xã hội, thưa ông?"."""
    return low[end - 1] == "?" and _ASKED.search(low, start, end) is not None


_ASKED = re.compile(r"(?:chỉ|mục) tiêu(?!.*(?:vừa qua|nhiệm kỳ qua|đã |chưa |hoàn thành))")
_LONGEST_ITEM = 120


def _entering(
    document: Document, line: list[Sentence], kind: str, above: _State, section: _State, told: Told
) -> _State:
    """The mode in which a line begins."""
    first = line[0]
    if above.listing and (kind != above.bullet or not kind):
        short = first.end - first.start < 260
        if kind or short:
            return above._replace(trust=max(above.trust, 2))
    if above.mode == "goal" and not above.listing and _goes_on(document.low, line, told):
        return above._replace(trust=2)
    if section.listing and (not kind or kind != section.bullet):
        return section._replace(trust=2) if first.end - first.start < 160 else section
    return _NOTHING


def _goes_on(low: str, line: list[Sentence], told: Told) -> bool:
    """Whether a paragraph below goals says that it goes on with them, or is a list of figures that looks ahead."""
    start, end = line[0].start, line[0].end
    if continues(low, start):
        return True
    if told.reviewed or begins_other(low, start) or of_other_matter(low, start, end):
        return False
    found = told.of(line)
    if any(turn.mode != "goal" for turn in found):
        return False
    return bool(found) or low.count("; ", start, line[-1].end) >= _ITEMS


_ITEMS = 2  # marks between the items of a list


def _ends(low: str, sentence: Sentence, found: list[Turn], *, reviewed: bool, carried: bool) -> bool:
    """Whether the sentence, without a goal's cue, does not go on with the goals before it."""
    start, end = sentence.start, sentence.end
    # In a review a goal named in one sentence is most often followed by how far it was reached.
    if carried and ((reviewed and not continues(low, start)) or begins_other(low, start)):
        return True
    if any(turn.mode == "goal" for turn in found) or bullet(low, start):
        return False
    # A year or a deed of the past at its end dates all that the sentence says.
    dated = bool(found) and _DIGIT(low, found[-1].at + _YEAR_LONG, end) is None
    return dated or of_other_matter(low, start, end)


_DIGIT = re.compile(r"\d").search
_YEAR_LONG = len("vào cuối năm 2020")


# Among goals these say no more than what is said already.
_WEAK = {"limit", "wish"}


def _sentence(document: Document, sentence: Sentence, state: _State, told: Told) -> tuple[list[Passage], _State]:
    found: list[Passage] = []
    at = past_bullet(document.low, sentence.start)
    turns = told.shown(sentence)
    if turns and not told.reviewed:
        turns = list(_returning(document.low, sentence, turns, ahead=state.mode == "goal"))
    carried = state.trust == 2 and not state.listing
    if state.mode == "goal" and _ends(document.low, sentence, turns, reviewed=told.reviewed, carried=carried):
        state = _NOTHING
    for turn in turns:
        if state.mode == "goal" and (turn.name in _WEAK or _spans(document.low, turn, state)):
            continue
        opens = turn.of_time and turn.mode == "goal" and state.mode == "none"
        # A review holds the goal that it names against what was reached.
        if told.reviewed and turn.name in {"done", "results"}:
            found = [passage for passage in found if ";" in document.low[passage.start : turn.at]]
        elif state.mode == "goal" and turn.at > at:
            found.append(Passage(at, turn.at, state.trust, state.cue))
        if not opens:
            at = _subject(document.low, at, turn) if state.mode == "none" else max(at, turn.at)
        state = _State(turn.mode, 2 if turn.name == "wish" else 3, turn.name, state.bullet, state.listing)
    if state.mode == "goal":
        found.append(Passage(at, sentence.end, state.trust, state.cue))
    if state.listing or state.trust > 2:
        state = state._replace(trust=min(state.trust, 2), listing=False)
    return _joined(found) if len(found) > 1 else found, state


def _returning(low: str, sentence: Sentence, turns: list[Turn], *, ahead: bool) -> Iterator[Turn]:
    """The *turns* of a sentence, and those back to its goals behind an item that names its past on the way."""
    goal = Turn(sentence.start, "goal", "list") if ahead else None
    for turn, following in zip_longest(turns, turns[1:]):
        yield turn
        if turn.mode == "goal":
            goal = goal or turn
        elif goal is None or turn.mode == "none" or not _aims_before(low, goal.at, turn.at):
            goal = None
        elif (stop := low.find("; ", turn.at, following.at if following else sentence.end)) >= 0:
            yield goal._replace(at=stop + 1)


def _aims_before(low: str, start: int, at: int) -> bool:
    """Whether a figure of a goal stands before the past at *at*, and that does not open an item of its own."""
    return not _OPENS_ITEM(low, at - 3, at) and _COUNTED.search(low, start, at) is not None


_OPENS_ITEM = re.compile(r"[;:.]\s?\Z").search


def _spans(low: str, turn: Turn, state: _State) -> bool:
    """Whether a number of years says for how long goals are meant: in a list of them, and "trong 5 năm" anywhere."""
    return turn.name == "duration" and (state.listing or _WITHIN(low, max(0, turn.at - 16), turn.at) is not None)


_WITHIN = re.compile(r"\btrong \S{1,4}\Z").search


# "thu nhập phấn đấu đạt 60 triệu đồng, …": where the figure follows the cue, what it measures stands before.
_FIGURE_FOLLOWS = re.compile(
    r"\w+(?: \w+)?(?: (?:đạt|còn|ở|mức|là|khoảng|trên|dưới|lên|xuống|từ|hơn|giảm|tăng|tối thiểu|ít nhất|chiếm)){0,4}"
    r" (?:\d[\d.,]*(?:\s?(?:-|đến)\s?\d[\d.,]*)?\s?(?:%|[\w/ ]{2,30}?)|hai con số)(?:/năm| mỗi năm)?"
    r"(?=[,;.)\n]|$| (?:vào|đến|trước|trong|trở)\b)"
).match


def _subject(low: str, start: int, turn: Turn) -> int:
    """Where the clause of *turn* begins, if it names before its verb what is measured: "thu nhập | sẽ đạt …"."""
    if turn.mode != "goal" or not (turn.name in {"wish", "plan"} or _FIGURE_FOLLOWS(low, turn.at)):
        return turn.at
    return max(start, *(low.rfind(mark, start, turn.at) + 1 for mark in ",;:"))


def _joined(found: list[Passage]) -> list[Passage]:
    """Neighbouring stretches of one sentence are one."""
    joined: list[Passage] = []
    for passage in found:
        if joined and joined[-1].end == passage.start:
            before = joined[-1]
            cue = passage.cue if before.cue in _WEAK else before.cue
            joined[-1] = Passage(before.start, passage.end, max(before.trust, passage.trust), cue)
        else:
            joined.append(passage)
    return joined


def _leaving(
    document: Document, line: list[Sentence], kind: str, entered: _State, state: _State, above: _State
) -> _State:
    """What a line leaves for the next one: a list goes on, a line that ends in a colon begins one."""
    tail = document.low[line[-1].end - 1 : line[-1].end]
    if tail == ":" or document.low[line[-1].start : line[-1].end].endswith(("sau", "như sau")):
        return state._replace(bullet=kind, listing=True, trust=2)
    if presents(document.low, line[-1].start, line[-1].end):
        return _State("goal", 2, "indicators", kind, listing=True)
    if above.listing and entered.mode == above.mode and (kind or line[-1].end - line[0].start < 260):
        return above
    return state._replace(bullet=kind, listing=False) if state.mode == "goal" else _NOTHING
