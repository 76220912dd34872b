"""Where a text turns towards goals for the coming term, and where back to results of the past one.

Each cue is found by its triggers, plain words that one pass finds before any pattern is tried. Knows no figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from analytics.extraction.targets.cue import OPENS, Cue, Mode, Turn
from analytics.extraction.targets.goal_cues import GOAL_CUES
from analytics.extraction.targets.past_cues import PAST_CUES
from analytics.extraction.targets.resolution_cues import RESOLUTION_CUES
from analytics.extraction.targets.years import turns_of_years
from analytics.extraction.triggers import Triggers

CUES = (*GOAL_CUES, *RESOLUTION_CUES, *PAST_CUES)


class _Rule(NamedTuple):
    """A cue made ready: its patterns, each with how far before the trigger it may begin."""

    mode: Mode
    name: str
    wording: Callable[[str, int], re.Match[str] | None]
    before: Callable[[str, int, int], re.Match[str] | None] | None
    before_reach: int
    unless: Callable[[str, int, int], re.Match[str] | None] | None
    unless_reach: int


def _rule(cue: Cue) -> _Rule:
    before, unless = (re.compile(f"(?:{said})\\Z").search if said else None for said in (cue.before, cue.unless))
    return _Rule(
        cue.mode, cue.name, re.compile(cue.wording).match, before, _reach(cue.before), unless, _reach(cue.unless)
    )


def _reach(wording: str) -> int:
    return 60 if "{" in wording else 24


# Of several cues at one place the last one turns it: so it is tried first, and none after it.
_RULES = {
    trigger: tuple(_rule(cue) for cue in reversed(CUES) if trigger in cue.triggers)
    for trigger in dict.fromkeys(trigger for cue in CUES for trigger in cue.triggers)
}
_TRIGGERS = Triggers.of(_RULES)


def turns(low: str, now: int | None) -> list[Turn]:
    """All turns of the lower-case text *low*, in order; *now* is the year of the article."""
    found = {turn.at: turn for turn in turns_of_years(low, now)} if now else {}
    for at, end in _triggers(low):
        if low[at].isalnum() and at and low[at - 1].isalnum():
            continue  # "nhà nước đạt" holds no "ước đạt"
        for mode, name, wording, before, before_reach, unless, unless_reach in _RULES[low[at:end]]:
            if (
                wording(low, at)
                and (before is None or before(low, at - before_reach, at))
                and (unless is None or not unless(low, at - unless_reach, at))
            ):
                found[at] = Turn(at, mode, name)
                break
    return [_dated(low, found[at], now) for at in sorted(found)]


_TERM = re.compile(r"(?:nhiệm kỳ|giai đoạn) 20\d\d ?- ?(20\d\d)").match


def _dated(low: str, turn: Turn, now: int | None) -> Turn:
    """*turn*, but to the past where it speaks of the end of a term that is over: "đến hết nhiệm kỳ 2020-2025"."""
    said = _TERM(low, turn.at) if now and turn.name == "end of term" else None
    return turn._replace(mode="past", name="past term") if said and now and int(said[1]) <= now else turn


def _triggers(low: str) -> list[tuple[int, int]]:
    """The places of the triggers in *low*; of those that overlap the one that begins first, of these the longest."""
    found: list[tuple[int, int]] = []
    for at, end, _ in _TRIGGERS.places(low):  # in the order of the ends
        while found and at <= found[-1][0]:
            found.pop()
        if not found or at >= found[-1][1]:
            found.append((at, end))
    return found


def settled(low: str, turn: Turn) -> bool:
    """Whether *turn* puts its whole sentence into the past, resolutions of that time included."""
    return turn.mode == "past" and bool(OPENS(low, max(0, turn.at - 12), turn.at))


# "Khi đó, nghị quyết đề ra …": a sentence that opens in the past keeps what was then resolved there.
_RESOLVED = frozenset({"goal", "indicators", "resolution", "wish"})


def overruled(turn: Turn) -> bool:
    """Whether *turn* says nothing in a sentence that is settled in the past."""
    return turn.name in _RESOLVED


# "…, hiện nay là 62%;": where a goal sets out from, said aside; the goals go on behind it.
_STANDING = re.compile(
    r"hiện(?: nay| tại)?(?: (?:đã|mới|chỉ|là|còn|đang|đạt|có|ở mức|khoảng|gần|trên|hơn|được)){0,4} \d[^;:\n]{0,24}?"
    r"(?:[,;.)]\s|[;.)\n]|\Z)"
).match


def standing(low: str, turn: Turn) -> bool:
    """Whether *turn* only adds to a goal, aside, how things stand today."""
    if turn.name == "year" and turn.mode == "past":
        return _FROM_YEAR(low, turn.at) is not None and _SETS_OUT(low, max(0, turn.at - 60), turn.at) is not None
    if turn.name != "done":
        return False
    if low.endswith((", ", " - "), 0, turn.at):
        return _STANDING(low, turn.at) is not None
    return _FROM_TODAY(low, turn.at) is not None and _SETS_OUT(low, max(0, turn.at - 60), turn.at) is not None


# "Từ mức 65 triệu đồng hiện nay, thu nhập sẽ là 90 triệu đồng"
_FROM_TODAY = re.compile(r"hiện (?:nay|tại|có),? ").match
# A goal that sets out from a past year: "từ 30% năm 2024 lên 45% năm 2030".
_FROM_YEAR = re.compile(
    r"(?:vào |cuối |trong )?(?:cuối )?năm 20\d\d\)?,? (?:nâng |tăng |giảm |phấn đấu |sẽ )?(?:lên|xuống|còn|đến|đạt) "
).match
_SETS_OUT = re.compile(r"\btừ (?:mức |con số )?(?:khoảng |gần |trên |hơn )?\d[\d.,]*[^,;.\n]{0,30} \Z").search
