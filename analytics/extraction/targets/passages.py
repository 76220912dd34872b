"""Where a document speaks of goals: the stretches between the turns, carried over lists and under headings.

Knows cues and layout; nothing of figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from analytics.extraction.document import READABLE, Document, Sentence
from analytics.extraction.targets.cues import Mode, turns


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one sentence that speaks of goals; `trust` is 3 by its own cue or list, 2 carried, 1 by heading."""

    start: int
    end: int
    trust: int
    cue: str


@dataclass(frozen=True, slots=True)
class _State:
    """What the lines above leave behind: mode and trust for a list below, and the kind of bullet that headed it."""

    mode: Mode = "none"
    trust: int = 0
    cue: str = ""
    bullet: str = ""
    listing: bool = False


_BULLETS = {
    "roman": r"[ivx]{1,5}[.)/-]\s",
    "digit.": r"\d{1,2}\.(?!\d)",
    "digit)": r"\d{1,2}[)/]",
    "letter": r"[a-zđ][.)/]\s?",
    "plus": r"\+",
    "star": r"[*►■□✓→]",
    "dash": r"-",
}
_BULLET = re.compile("|".join(f"(?P<b{n}>{wording})" for n, wording in enumerate(_BULLETS.values())))
_NAMES = tuple(_BULLETS)
# A heading that only names a field of work stands under the heading above it.
_THEME = re.compile(
    r"^\W*(?:[ivx\d]{1,4}[.)] ?)?(?:về |nhóm |các chỉ tiêu (?:về )?|chỉ tiêu (?:về )?|lĩnh vực |công tác )?"
    r"(?:kinh tế|văn hóa|xã hội|môi trường|quốc phòng|an ninh|xây dựng đảng|xây dựng hệ thống|hệ thống chính trị|đảng)\b"
)


def passages(document: Document, now: int | None) -> Iterator[Passage]:
    """The goal passages of *document* in order; *now* is the year in which it speaks."""
    above, section, section_mode = _State(), "", _State()
    readable = (sentence for sentence in document.sentences if sentence.zone in READABLE)
    for _, group in groupby(readable, key=lambda sentence: sentence.line):
        line = list(group)
        if line[0].section != section and line[0].zone != "heading":
            section = line[0].section
            section_mode = _heading(section, section_mode, now)
            above = section_mode
        state = _entering(document, line[0], above, section_mode)
        inside = state
        for sentence in line:
            found, inside = _sentence(document, sentence, inside, now)
            yield from found
        above = _leaving(document, line, state, inside, above)


def _heading(section: str, above: _State, now: int | None) -> _State:
    found = list(turns(section, 0, len(section), now))
    own_term = re.search(r"20\d\d ?- ?(20\d\d)", section)
    if found:
        return _State(found[-1].mode, 1, f"heading: {found[-1].name}", listing=True)
    if own_term and now and int(own_term[1]) > now and not re.search(r"đại hội|nhân sự|danh sách", section):
        return _State("goal", 1, "heading: period", listing=True)
    return above if _THEME.search(section) else _State()


def _bullet(document: Document, sentence: Sentence) -> str:
    found = _BULLET.match(document.low, sentence.start)
    return _NAMES[int((found.lastgroup or "b0")[1:])] if found else ""


def _entering(document: Document, first: Sentence, above: _State, section: _State) -> _State:
    """The mode in which a line begins."""
    bullet = _bullet(document, first)
    if above.listing and (bullet != above.bullet or not bullet):
        short = first.end - first.start < 260
        if bullet or short:
            return replace(above, trust=max(above.trust, 2) if bullet else above.trust)
    if section.listing:
        return section
    return _State()


def _sentence(document: Document, sentence: Sentence, state: _State, now: int | None) -> tuple[list[Passage], _State]:
    found: list[Passage] = []
    at = sentence.start
    for turn in turns(document.low, sentence.start, sentence.end, now):
        if state.mode == "goal" and turn.at > at:
            found.append(Passage(at, turn.at, state.trust, state.cue))
        at = turn.at
        state = replace(state, mode=turn.mode, trust=2 if turn.name == "wish" else 3, cue=turn.name)
    if state.mode == "goal":
        found.append(Passage(at, sentence.end, state.trust, state.cue))
    return _joined(found), replace(state, trust=min(state.trust, 2))


def _joined(found: list[Passage]) -> list[Passage]:
    """Neighbouring stretches of one sentence are one."""
    joined: list[Passage] = []
    for passage in found:
        if joined and joined[-1].end == passage.start:
            joined[-1] = replace(joined[-1], end=passage.end, trust=max(joined[-1].trust, passage.trust))
        else:
            joined.append(passage)
    return joined


def _leaving(document: Document, line: list[Sentence], entered: _State, inside: _State, above: _State) -> _State:
    """What a line leaves for the next one: a list goes on, a line that ends in a colon begins one."""
    bullet = _bullet(document, line[0])
    tail = document.low[line[-1].end - 1 : line[-1].end]
    if tail == ":" or document.low[line[-1].start : line[-1].end].endswith(("sau", "như sau")):
        return replace(inside, bullet=bullet, listing=True, trust=2)
    if above.listing and entered.mode == above.mode and (bullet or line[-1].end - line[0].start < 260):
        return above
    return _State()
