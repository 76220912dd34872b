"""Where a document speaks of goals: the stretches between the turns, carried over lists and under headings.

Knows cues and layout; nothing of figures.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from analytics.extraction.document import READABLE, Document, Sentence
from analytics.extraction.targets.cue import Mode, Turn
from analytics.extraction.targets.cues import overruled, settled, turns
from analytics.extraction.targets.outline import bullet, inside, past_bullet, titles
from analytics.extraction.targets.whose import of_other
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


_NOTHING = _State()
_ASIDE = re.compile(r"\([^()]{0,300}\)")


REVIEWS = {"midterm_review", "evaluation"}


class _Turns:
    """The turns of a text, found once and asked for by place."""

    def __init__(self, low: str, now: int | None, congress: Congress) -> None:
        self._low = low
        self._organisation = congress.organisation or ""
        self.reviewed = reviewed = congress.event in REVIEWS
        # A review names limits and the running stage of its results as well.
        vague = {"limit", "period"} if reviewed else frozenset[str]()
        self._turns = [turn for turn in turns(low, now) if turn.mode == "past" or turn.name not in vague]
        self._places = [turn.at for turn in self._turns]

    def between(self, start: int, end: int) -> list[Turn]:
        """The turns that stand in [start:end]."""
        first = bisect_left(self._places, start)
        return self._turns[first : bisect_left(self._places, end, first)]

    def of(self, line: list[Sentence]) -> list[Turn]:
        """The turns that count in a line."""
        return [turn for sentence in line for turn in self.shown(sentence)]

    def shown(self, sentence: Sentence) -> Iterable[Turn]:
        """The turns that count in a sentence: not what is said aside in parentheses, nor what was resolved long ago."""
        found = self.between(sentence.start, sentence.end)
        return self._shown(sentence, found) if found else ()

    def _shown(self, sentence: Sentence, found: list[Turn]) -> Iterator[Turn]:
        aside = self._aside(sentence)
        long_ago = False
        for turn in found:
            while aside and aside[0][1] <= turn.at:
                aside.popleft()
            if (aside and aside[0][0] < turn.at) or (long_ago and overruled(turn)):
                continue
            long_ago = settled(self._low, turn)
            other = turn.mode == "goal" and of_other(self._low, sentence.start, turn.at, self._organisation)
            yield turn._replace(mode="none") if other else turn

    def _aside(self, sentence: Sentence) -> deque[tuple[int, int]]:
        if self._low.find("(", sentence.start, sentence.end) < 0:
            return deque()
        return deque(place.span() for place in _ASIDE.finditer(self._low, sentence.start, sentence.end))


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
    told = _Turns(document.low, now, congress)
    for line in _lines(document, told):
        if above.mode == "none" == section.mode and not told.between(line[0].start, line[-1].end):
            continue
        kind = bullet(document.low, line[0].start)
        if titles(document.low, line[0].start, line[-1].end, kind) or _is_heading(document, line, section):
            above = section = _heading(document.low[line[0].start : line[-1].end], kind, told.of(line), section, now)
            continue
        if _leaves(document.low, line[0].start, kind, section):
            above = section = _NOTHING
        entered = state = _entering(document, line[0], kind, above, section)
        for sentence in line:
            found, state = _sentence(document, sentence, state, told)
            yield from found
        above = _leaving(document, line, kind, entered, state, above)


def _lines(document: Document, told: _Turns) -> Iterator[list[Sentence]]:
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


def _stray(sentence: Sentence, told: _Turns) -> bool:
    """A line in capitals that speaks of time ahead or behind is a heading, though it looks like an author's name."""
    return sentence.zone == "byline" and bool(told.between(sentence.start, sentence.end))


def _is_heading(document: Document, line: list[Sentence], section: _State) -> bool:
    """A heading, or the question of an interview: both say what the lines below are about."""
    start, end = line[0].start, line[-1].end
    if line[0].zone in {"heading", "byline"} or (document.low[end - 1] == "?" and end - start < 300):
        # A short line with a figure in a list of goals is one of them, though it looks like a heading.
        return not (section.listing and _COUNTED.search(document.low, start, end))
    return False


_COUNTED = re.compile(r"(?<![\d.-])(?!20\d\d)\d[\d.,]*\s?(?:%|[^\W\d_]{2,} [^\W\d_])")


# What a congress does besides setting goals; nothing below such a heading is one.
_OTHER_PART = re.compile(r"nhân sự|bầu cử|danh sách|tổ chức thực hiện|khen thưởng|cơ cấu (?:cấp ủy|đại biểu)|kết quả")


def _heading(section: str, kind: str, found: list[Turn], above: _State, now: int | None) -> _State:
    """What a heading leaves for the lines below: its own turn, or what the heading above it said."""
    own_term = re.search(r"20\d\d ?- ?(20\d\d)", section)
    if found:
        return _State(found[-1].mode, 1, f"heading: {found[-1].name}", kind, listing=True)
    if own_term and now and int(own_term[1]) > now and not re.search(r"đại hội|nhân sự|danh sách", section):
        return _State("goal", 1, "heading: period", kind, listing=True)
    below = inside(kind, above.bullet) if kind and above.bullet else _THEME.search(section)
    return above if below and not _OTHER_PART.search(section) else _NOTHING


def _leaves(low: str, at: int, kind: str, section: _State) -> bool:
    """Whether the line at *at* is past the part that *section* heads: the next part, or what the congress did then."""
    if not section.listing:
        return False
    if kind:
        return not inside(kind, section.bullet)
    return bool(_NEW_MATTER.match(low, at)) and not _SPEAKER.match(low, at)


# "Ông An: …": who answers the question above.
_SPEAKER = re.compile(r"\W{0,3}(?:đồng chí|ông|bà|đ/c|bí thư)[^.,:;\d]{0,40}:\s")


# A paragraph that goes on with the goals of the one above.
_CONTINUES = re.compile(
    r"\W*(?:về(?! nhân sự| công tác nhân sự| bầu| kết quả)|(?:trên |trong |ở |với )?lĩnh vực|cùng với đó|đồng thời"
    r"|bên cạnh đó|ngoài ra|trong đó|cụ thể|theo đó|đối với"
    r"|riêng|cùng với|song song)\b"
)


def _entering(document: Document, first: Sentence, kind: str, above: _State, section: _State) -> _State:
    """The mode in which a line begins."""
    if above.listing and (kind != above.bullet or not kind):
        short = first.end - first.start < 260
        if kind or short:
            return above._replace(trust=max(above.trust, 2))
    if above.mode == "goal" and not above.listing and _CONTINUES.match(document.low, first.start):
        return above._replace(trust=2)
    if section.listing and (not kind or kind != section.bullet):
        return section._replace(trust=2) if first.end - first.start < 160 else section
    return _NOTHING


# Who speaks or what the congress does next ends a list of goals that a sentence before began.
_NEW_MATTER = re.compile(
    r"\W*(?:(?:cũng |ngay |và )?(?:phát biểu|kết luận|tại đại hội|tại hội nghị|trước đó|dịp này|nhân dịp|thay mặt"
    r"|theo chương trình"
    r"|ngay sau|bế mạc|sau khi|sáng|chiều|tối|hôm|ngày|tham gia|các đại biểu|tiếp thu|với tinh thần|đại tá"
    r"|thiếu tướng|thượng tá)\b"
    r"|(?:đồng chí|ông|bà|bí thư|phó bí thư|chủ tịch|đại biểu)\b|(?:tại )?đại hội (?:đã |cũng |còn )?(?:bầu"
    r"|tiến hành|nghe|thông qua|trao|sẽ|tặng|bế mạc|nhất trí bầu|tín nhiệm))"
)


def _ends(low: str, at: int, *, reviewed: bool) -> bool:
    """Whether the sentence at *at* does not go on with the goals of the one before it."""
    # In a review a goal named in one sentence is most often followed by how far it was reached.
    return bool((reviewed and not _CONTINUES.match(low, at)) or _NEW_MATTER.match(low, at))


def _sentence(document: Document, sentence: Sentence, state: _State, told: _Turns) -> tuple[list[Passage], _State]:
    found: list[Passage] = []
    at = past_bullet(document.low, sentence.start)
    carried = state.trust == 2 and not state.listing
    if carried and _ends(document.low, sentence.start, reviewed=told.reviewed):
        state = _NOTHING
    for turn in told.shown(sentence):
        if turn.name == "limit" and state.mode == "goal":
            continue
        opens = turn.of_time and turn.mode == "goal" and state.mode == "none"
        if state.mode == "goal" and turn.at > at:
            found.append(Passage(at, turn.at, state.trust, state.cue))
        if not opens:
            at = _subject(document.low, at, turn) if state.mode == "none" else max(at, turn.at)
        state = _State(turn.mode, 2 if turn.name == "wish" else 3, turn.name, state.bullet, state.listing)
    if state.mode == "goal":
        found.append(Passage(at, sentence.end, state.trust, state.cue))
    if state.listing or state.trust > 2:
        state = state._replace(trust=min(state.trust, 2), listing=False)
    return _joined(found) if len(found) > 1 else found, state


def _subject(low: str, start: int, turn: Turn) -> int:
    """Where the clause of *turn* begins: "thu nhập | sẽ đạt …" names before its verb what is measured."""
    if turn.name not in {"wish", "plan"}:
        return turn.at
    return max(start, *(low.rfind(mark, start, turn.at) + 1 for mark in ",;:"))


def _joined(found: list[Passage]) -> list[Passage]:
    """Neighbouring stretches of one sentence are one."""
    joined: list[Passage] = []
    for passage in found:
        if joined and joined[-1].end == passage.start:
            joined[-1] = joined[-1]._replace(end=passage.end, trust=max(joined[-1].trust, passage.trust))
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
    if above.listing and entered.mode == above.mode and (kind or line[-1].end - line[0].start < 260):
        return above
    return state._replace(bullet=kind, listing=False) if state.mode == "goal" else _NOTHING
