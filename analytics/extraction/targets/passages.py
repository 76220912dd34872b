"""Where a document speaks of goals: the stretches between the turns, carried over lists and under headings.

Knows cues and layout; nothing of figures.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from analytics.extraction.document import READABLE, Document, Sentence
from analytics.extraction.targets.cue import Mode, Turn
from analytics.extraction.targets.cues import overruled, settled, turns


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


class _Turns:
    """The turns of a text, found once and asked for by place."""

    def __init__(self, low: str, now: int | None, *, reviewed: bool) -> None:
        self._low = low
        self.reviewed = reviewed
        # A review names limits and the running stage of its results as well.
        vague = {"limit", "period"} if reviewed else frozenset[str]()
        self._turns = [turn for turn in turns(low, now) if turn.mode == "past" or turn.name not in vague]
        self._places = [turn.at for turn in self._turns]

    def between(self, start: int, end: int) -> list[Turn]:
        """The turns that stand in [start:end]."""
        return self._turns[bisect_left(self._places, start) : bisect_left(self._places, end)]

    def shown(self, sentence: Sentence) -> Iterator[Turn]:
        """The turns that count in a sentence: not what is said aside in parentheses, nor what was resolved long ago."""
        found = self.between(sentence.start, sentence.end)
        aside = self._aside(sentence) if found else deque()
        long_ago = False
        for turn in found:
            while aside and aside[0][1] <= turn.at:
                aside.popleft()
            if (aside and aside[0][0] < turn.at) or (long_ago and overruled(turn)):
                continue
            long_ago = settled(self._low, turn)
            yield turn

    def _aside(self, sentence: Sentence) -> deque[tuple[int, int]]:
        if self._low.find("(", sentence.start, sentence.end) < 0:
            return deque()
        return deque(place.span() for place in _ASIDE.finditer(self._low, sentence.start, sentence.end))


_BULLETS = {
    "roman": r"[ivx]{1,5}[.)/-]\s",
    "digit.": r"\d{1,2}\.(?!\d)",
    "digit)": r"\d{1,2}[)/]",
    "letter": r"[a-zđ][.)/]\s?",
    "plus": r"\+",
    "star": r"[*►■□✓✔•▪●→]",
    "dash": r"-",
}
_BULLET = re.compile("|".join(f"(?P<b{n}>{wording})" for n, wording in enumerate(_BULLETS.values())))
_NAMES = tuple(_BULLETS)
# A heading that only names a field of work stands under the heading above it.
_THEME = re.compile(
    r"^\W*(?:[ivx\da-zđ]{1,4}[.)] ?)?(?:(?:còn|thế|về|nhóm|lĩnh vực|công tác|các|chỉ tiêu|mục tiêu|phát triển) ){0,5}"
    r"(?:kinh tế|văn hóa|xã hội|môi trường|quốc phòng|an ninh|xây dựng đảng|xây dựng hệ thống|hệ thống chính trị"
    r"|đảng)\b"
)


def passages(document: Document, now: int | None, *, reviewed: bool = False) -> Iterator[Passage]:
    """The goal passages of *document* in order; *now* is the year in which it speaks.

    A text that reviews results (*reviewed*) sets goals only in words that look ahead.
    """
    above = section = _NOTHING
    told = _Turns(document.low, now, reviewed=reviewed)
    for line in _lines(document, told):
        if above.mode == "none" == section.mode and not told.between(line[0].start, line[-1].end):
            continue
        bullet = _bullet(document.low, line[0].start)
        if _is_heading(document, line) and not (section.listing and _holds_figure(document, line)):
            section = _heading(
                document.low[line[0].start : line[-1].end], told.between(line[0].start, line[-1].end), section, now
            )
            above = section = section._replace(bullet=bullet or section.bullet)
            continue
        state = inside = _entering(document, line[0], bullet, above, section)
        for sentence in line:
            found, inside = _sentence(document, sentence, inside, told)
            yield from found
        above = _leaving(document, line, bullet, state, inside, above)


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


def _is_heading(document: Document, line: list[Sentence]) -> bool:
    """A heading, or the question of an interview: both say what the lines below are about."""
    last = document.low[line[-1].end - 1 : line[-1].end]
    return line[0].zone in {"heading", "byline"} or (last == "?" and line[-1].end - line[0].start < 300)


_COUNTED = re.compile(r"(?<![\d.-])(?!20\d\d)\d[\d.,]*\s?(?:%|[^\W\d_]{2,} [^\W\d_])")


def _holds_figure(document: Document, line: list[Sentence]) -> bool:
    """A short line with a figure in a list of goals is one of them, though it looks like a heading."""
    return bool(_COUNTED.search(document.low, line[0].start, line[-1].end))


def _heading(section: str, found: list[Turn], above: _State, now: int | None) -> _State:
    own_term = re.search(r"20\d\d ?- ?(20\d\d)", section)
    if found:
        return _State(found[-1].mode, 1, f"heading: {found[-1].name}", listing=True)
    if own_term and now and int(own_term[1]) > now and not re.search(r"đại hội|nhân sự|danh sách", section):
        return _State("goal", 1, "heading: period", listing=True)
    return above if _THEME.search(section) else _State()


def _bullet(low: str, at: int) -> str:
    """The kind of bullet at *at*; a line that begins with two letters has none."""
    if low[at : at + 1].isalpha() and low[at + 1 : at + 2].isalpha() and low[at] not in "ivx":
        return ""
    found = _BULLET.match(low, at)
    return _NAMES[int((found.lastgroup or "b0")[1:])] if found else ""


# A paragraph that goes on with the goals of the one above.
_CONTINUES = re.compile(
    r"\W*(?:về|lĩnh vực|trên lĩnh vực|cùng với đó|đồng thời|bên cạnh đó|ngoài ra|trong đó|cụ thể|theo đó|đối với"
    r"|riêng|cùng với|song song)\b"
)


def _entering(document: Document, first: Sentence, bullet: str, above: _State, section: _State) -> _State:
    """The mode in which a line begins."""
    if above.listing and (bullet != above.bullet or not bullet):
        short = first.end - first.start < 260
        if bullet or short:
            return above._replace(trust=max(above.trust, 2))
    if above.mode == "goal" and not above.listing and _CONTINUES.match(document.low, first.start):
        return above._replace(trust=2)
    if section.listing and (not bullet or bullet != section.bullet):
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
    at = sentence.start
    carried = state.trust == 2 and not state.listing
    if carried and _ends(document.low, sentence.start, reviewed=told.reviewed):
        state = _NOTHING
    for turn in told.shown(sentence):
        opens = turn.of_time and turn.mode == "goal" and state.mode == "none"
        if state.mode == "goal" and turn.at > at:
            found.append(Passage(at, turn.at, state.trust, state.cue))
        at = at if opens else turn.at
        state = _State(turn.mode, 2 if turn.name == "wish" else 3, turn.name, state.bullet, state.listing)
    if state.mode == "goal":
        found.append(Passage(at, sentence.end, state.trust, state.cue))
    if state.listing or state.trust > 2:
        state = state._replace(trust=min(state.trust, 2), listing=False)
    return _joined(found), state


def _joined(found: list[Passage]) -> list[Passage]:
    """Neighbouring stretches of one sentence are one."""
    if len(found) < 2:
        return found
    joined: list[Passage] = []
    for passage in found:
        if joined and joined[-1].end == passage.start:
            joined[-1] = joined[-1]._replace(end=passage.end, trust=max(joined[-1].trust, passage.trust))
        else:
            joined.append(passage)
    return joined


def _leaving(
    document: Document, line: list[Sentence], bullet: str, entered: _State, inside: _State, above: _State
) -> _State:
    """What a line leaves for the next one: a list goes on, a line that ends in a colon begins one."""
    tail = document.low[line[-1].end - 1 : line[-1].end]
    if tail == ":" or document.low[line[-1].start : line[-1].end].endswith(("sau", "như sau")):
        return inside._replace(bullet=bullet, listing=True, trust=2)
    if above.listing and entered.mode == above.mode and (bullet or line[-1].end - line[0].start < 260):
        return above
    return inside._replace(bullet=bullet, listing=False) if inside.mode == "goal" else _NOTHING
