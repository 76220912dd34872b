"""Where a document speaks of goals: the stretches between the turns, carried over lists and under headings.

Knows cues and layout; nothing of figures.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from itertools import zip_longest
from typing import NamedTuple

from analytics.extraction.document import READABLE, Document, Sentence
from analytics.extraction.targets.cue import Turn
from analytics.extraction.targets.matters import (
    begins_other,
    continues,
    of_other_congress,
    of_other_matter,
    presents,
    sums_up,
)
from analytics.extraction.targets.outline import bullet, labels, past_bullet, titles
from analytics.extraction.targets.parts import (
    COUNTED,
    ITEMS,
    NOTHING,
    State,
    asks,
    entering,
    heading,
    is_heading,
    leaves,
    leaving,
    within,
)
from analytics.extraction.targets.told import Told
from analytics.model import Congress


class Passage(NamedTuple):
    """A stretch of one sentence that speaks of goals; `trust` is 3 by its own cue or list, 2 carried, 1 by heading."""

    start: int
    end: int
    trust: int
    cue: str


def passages(document: Document, now: int | None, congress: Congress) -> Iterator[Passage]:
    """The goal passages of *document* in order; *now* is the year in which it speaks.

    A text that reviews results sets goals only in words that look ahead; goals of other bodies are left out.
    """
    above = section = NOTHING
    told = Told(document.low, now, congress)
    label = None
    lines = list(_lines(document, told))
    for line, below in zip_longest(lines, lines[1:]):
        start, end = line[0].start, line[-1].end
        asked = asks(document.low, start, end)
        if above.mode == "none" == section.mode and not told.between(start, end) and not asked:
            if presents(document.low, line[-1].start, line[-1].end):
                above = State("goal", 2, "indicators", listing=True)
            continue
        if of_other_congress(document.low, start, (congress.organisation or "").lower()):
            continue
        kind = bullet(document.low, start)
        if titles(document.low, start, end, kind) or is_heading(document, line, section):
            if section.listing and below and labels(document.low, start, end, below[0].start, below[-1].end):
                label = start
                continue
            parent = section if section.mode != "none" or not above.listing else above  # "Ba là, chỉ tiêu:"
            above = section = heading(document.text[start:end], kind, told.of(line), parent, now)
            continue
        if leaves(document.low, start, end, kind, section):
            above = section = NOTHING
        if kind and not section.items:
            section = section._replace(items=kind)
        entered = entering(document, line, kind, above, section, told)
        state = yield from _paragraph(document, line, entered, told, label)
        above = leaving(document, line, kind, entered, state, above)
        label = None


def _paragraph(
    document: Document, line: list[Sentence], state: State, told: Told, label: int | None
) -> Generator[Passage, None, State]:
    """The goal passages of a line that begins in *state*, and the state in which it ends.

    *label* is where a line begins that only names what this one states.
    """
    summed = max((n for n, sentence in enumerate(line) if sums_up(document.low, sentence.start)), default=0)
    dense = state.mode == "none" and _is_dense(document.low, line, told)
    for number, sentence in enumerate(line):
        if (number < summed or dense) and state.mode == "none":
            state = State("goal", 2, "sum" if number < summed else "list")
        found, state = _sentence(document, sentence, state, told)
        if dense:
            found = [passage._replace(cue="list") if passage.cue in _WEAK else passage for passage in found]
        yield from found if label is None else (passage._replace(start=label) for passage in found[:1])
    return state


def _is_dense(low: str, line: list[Sentence], told: Told) -> bool:
    """Whether a paragraph that says nothing of the past heaps figures to be reached: "… mỗi năm. … tối thiểu …"."""
    if told.reviewed or len(COUNTED.findall(low, line[0].start, line[-1].end)) < _HEAP:
        return False
    turns = [turn for turn in told.of(line) if turn.name != "duration"]
    if len(turns) < _HEAP - 1 or any(turn.mode != "goal" for turn in turns):
        return False
    return _OF_A_SITTING(low, line[0].start, turns[0].at) is None


def _lines(document: Document, told: Told) -> Iterator[list[Sentence]]:
    """The readable sentences of *document*, line by line."""
    line: list[Sentence] = []
    for sentence in document.sentences:
        if sentence.zone not in READABLE and not _stray(document, sentence, told, line):
            continue
        if line and line[0].line != sentence.line:
            yield line
            line = []
        line.append(sentence)
    if line:
        yield line


def _stray(document: Document, sentence: Sentence, told: Told, above: list[Sentence]) -> bool:
    """Whether a line that is not read else is a heading or an item of a list, or goes on with the one *above*.

    A line in capitals, or that speaks of time ahead or behind, may head a part, though it looks like a name; one that
    ends in a semicolon is no headline of other news, nor is the one below it.
    """
    low = document.low
    if sentence.zone == "related":
        listed = bool(above) and above[0].zone == "related"
        last = listed and (low[above[-1].end - 1] == ";" or bool(told.between(sentence.start, sentence.end)))
        return low[sentence.end - 1] == ";" or (last and low[sentence.end - 1] == ".")
    loud = document.text[sentence.start : sentence.end].isupper()
    return sentence.zone == "byline" and (loud or bool(told.between(sentence.start, sentence.end)))


def _ends(low: str, sentence: Sentence, found: list[Turn], *, reviewed: bool, carried: bool) -> bool:
    """Whether the sentence, without a goal's cue, does not go on with the goals before it."""
    start, end = sentence.start, sentence.end
    # In a review a goal named in one sentence is most often followed by how far it was reached.
    if carried and low.endswith("?", 0, start - 1):
        return False  # who answers comes before the answer
    if carried and ((reviewed and not continues(low, start)) or begins_other(low, start)):
        return True
    if any(turn.mode == "goal" for turn in found) or bullet(low, start):
        return False
    # A year or a deed of the past at its end dates all that the sentence says.
    dated = bool(found) and _DIGIT(low, found[-1].at + _YEAR_LONG, end) is None
    return dated or of_other_matter(low, start, end)


_HEAP = 4  # figures
# What a congress does, or where it comes from; no goals of it.
_OF_A_SITTING = re.compile(r"phát biểu|thảo luận|tham luận|ý kiến|đề nghị|dự thảo|nhiệm kỳ|đại biểu|cũ\b|tổ\b").search
_DIGIT = re.compile(r"\d").search
_YEAR_LONG = len("vào cuối năm 2020")


# Among goals these say no more than what is said already.
_WEAK = {"limit", "wish"}


def _sentence(document: Document, sentence: Sentence, state: State, told: Told) -> tuple[list[Passage], State]:
    low, turns = document.low, told.shown(sentence)
    if state.mode == "goal" and not state.listing and _resolves_late(sentence, turns):
        state = NOTHING
    if turns:
        turns = list(_returning(low, sentence, turns, ahead=state.mode == "goal", reviewed=told.reviewed))
    carried = state.trust == 2 and not state.listing
    if state.mode == "goal" and _ends(low, sentence, turns, reviewed=told.reviewed, carried=carried):
        state = NOTHING
    found, state = _stretches(document, sentence, state, turns, reviewed=told.reviewed)
    found = _joined(found)
    if not told.reviewed:
        found = [_listed(low, passage) for passage in found]
    if state.listing or state.trust > 2:
        state = state._replace(trust=min(state.trust, 2), listing=False)
    return found, state


def _stretches(
    document: Document, sentence: Sentence, state: State, turns: list[Turn], *, reviewed: bool
) -> tuple[list[Passage], State]:
    """The stretches of goals between the *turns* of a sentence, and the state in which they leave it."""
    found: list[Passage] = []
    at = past_bullet(document.low, sentence.start)
    for turn in turns:
        if state.mode == "goal" and (turn.name in _WEAK or _spans(document.low, turn, state)):
            continue
        opens = turn.of_time and turn.mode == "goal" and state.mode == "none"
        # A review holds the goal that it names against what was reached.
        if reviewed and turn.name in {"done", "results"}:
            found = [passage for passage in found if ";" in document.low[passage.start : turn.at]]
        elif state.mode == "goal" and turn.at > at:
            found.append(Passage(at, turn.at, state.trust, state.cue))
        if not opens:
            at = _subject(document.low, at, turn) if state.mode == "none" else max(at, turn.at)
        state = State(turn.mode, 2 if turn.name == "wish" else 3, turn.name, state.bullet, state.listing)
    if state.mode == "goal":
        found.append(Passage(at, _summed(document.low, sentence, state.cue, turns), state.trust, state.cue))
    return found, state


def _summed(low: str, sentence: Sentence, cue: str, turns: list[Turn]) -> int:
    """Where the goals of a sentence end: before the words that call them goals: "… là hai trong các chỉ tiêu"."""
    if cue != "sum" or not turns or _DIGIT(low, turns[-1].at, sentence.end):
        return sentence.end
    return sentence.start + len(_CALLS.sub("", low[sentence.start : turns[-1].at]))


_CALLS = re.compile(
    r"[\s,-]+(?:(?:đều )?(?:là|làm|thành) )?(?:(?:một|hai|ba|bốn|\d) )?(?:trong )?(?:số )?(?:các "
    r"|những )?\Z"
)


_OPENING = 24  # a cue so near to the beginning of its sentence opens it


def _returning(low: str, sentence: Sentence, turns: list[Turn], *, ahead: bool, reviewed: bool) -> Iterator[Turn]:
    """The *turns* of a sentence, and those back to its goals behind an item that names its past on the way.

    A review tells of results among goals; there the sentence must open with its goals.
    """
    goal = Turn(sentence.start, "goal", "list") if ahead and not reviewed else None
    for turn, following in zip_longest(turns, turns[1:]):
        yield turn
        if turn.mode == "goal":
            goal = goal or (turn if not reviewed or turn.at - sentence.start < _OPENING else None)
        elif goal is None or turn.mode == "none" or not _aims_before(low, goal.at, turn.at):
            goal = None
        elif (stop := low.find("; ", turn.at, following.at if following else sentence.end)) >= 0:
            yield goal._replace(at=stop + 1)


def _aims_before(low: str, start: int, at: int) -> bool:
    """Whether a figure of a goal stands before the past at *at*, and that does not open an item of its own."""
    return not _OPENS_ITEM(low, at - 3, at) and COUNTED.search(low, start, at) is not None


_OPENS_ITEM = re.compile(r"[;:.]\s?\Z").search


def _spans(low: str, turn: Turn, state: State) -> bool:
    """Whether a number of years says for how long goals are meant: in a list of them, and "trong 5 năm" anywhere."""
    return turn.name == "duration" and (state.listing or within(low, turn))


def _resolves_late(sentence: Sentence, turns: list[Turn]) -> bool:
    """Whether a sentence comes to a resolution behind how things stand: "Hộ nghèo còn 34 hộ; nghị quyết ghi: …"."""
    return bool(turns) and turns[0].name == "resolution" and turns[0].at > sentence.start + _OPENING


# "thu nhập phấn đấu đạt 60 triệu đồng, …": where the figure follows the cue, what it measures stands before.
_FIGURE_FOLLOWS = re.compile(
    r"\w+(?: \w+){0,2}?(?: (?:phấn đấu|đạt|còn|ở|mức|là|khoảng|trên|dưới|lên|xuống|từ|hơn|giảm|tăng|tối thiểu"
    r"|ít nhất|chiếm)){0,4}"
    r" (?:\d[\d.,]*(?:\s?(?:-|đến)\s?\d[\d.,]*)?\s?(?:%|[\w/ ]{2,30}?)|hai con số)(?:/năm| mỗi năm)?"
    r"(?=[,;.)\n]|$| (?:vào|đến|trước|trong|trở)\b)"
).match


def _subject(low: str, start: int, turn: Turn) -> int:
    """Where the clause of *turn* begins, if it names before its verb what is measured: "thu nhập | sẽ đạt …"."""
    if turn.name == "limit":  # "GRDP tăng từ 10% trở lên; …" stands behind its figure
        return max(start, *(low.rfind(mark, start, turn.at) + 1 for mark in ("; ", ": ", ", ")))
    if turn.mode != "goal" or not (turn.name in {"wish", "plan"} or _FIGURE_FOLLOWS(low, turn.at)):
        return turn.at
    begin = max(start, *(low.rfind(mark, start, turn.at) + 1 for mark in ",;:"))
    # "Thu nhập, thước đo quan trọng nhất, được Đại hội ấn định ở mức …": only who decides stands behind the comma.
    return start if _DECIDES(low, begin, turn.at) else begin


_DECIDES = re.compile(r"\s?(?:được |do |mà )?(?:đại hội|nghị quyết|đảng bộ|các đại biểu)? ?(?:đã |vừa )?").fullmatch


def _listed(low: str, passage: Passage) -> Passage:
    """A list is no weak sign of goals, though no more than its limits says that they are some."""
    if passage.cue not in _WEAK:
        return passage
    items = low.count("; ", passage.start, passage.end)
    yearly = _EACH_YEAR(low, passage.start) is not None
    sure = items >= ITEMS or yearly or (items and _AHEAD(low, passage.start, passage.end))
    return passage._replace(cue="list") if sure else passage


_EACH_YEAR = re.compile(r"\W{0,3}(?:hằng|hàng|mỗi) năm,? (?:có )?").match
_AHEAD = re.compile(r"(?:mỗi|hằng|hàng) năm|nhiệm kỳ|đến năm").search


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
