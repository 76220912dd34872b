"""Where a text turns towards goals for the coming term, and where back to results of the past one.

Each cue is found by its triggers, plain strings that are searched before any pattern is tried. Knows no figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from analytics.extraction.targets.cue import COMPARED, Mode
from analytics.extraction.targets.goal_cues import GOAL_CUES
from analytics.extraction.targets.past_cues import PAST_CUES

CUES = (*GOAL_CUES, *PAST_CUES)


@dataclass(frozen=True, slots=True)
class Turn:
    """From `at` on the sentence is in `mode`; `name` says by which cue."""

    at: int
    mode: Mode
    name: str

    @property
    def of_time(self) -> bool:
        """Whether a year or period turned the sentence: then its beginning is meant as well."""
        return self.name in {"year", "period", "end of term", "limit"}


def _ending(wording: str) -> tuple[re.Pattern[str], int] | None:
    """The pattern of what ends right before a trigger, and how far back it may begin."""
    return (re.compile(f"(?:{wording})\\Z"), 60 if "{" in wording else 24) if wording else None


_COMPILED = tuple((cue, re.compile(cue.wording), _ending(cue.before), _ending(cue.unless)) for cue in CUES)
_BY_TRIGGER = {
    trigger: [rule for rule in _COMPILED if trigger in rule[0].triggers] for cue in CUES for trigger in cue.triggers
}


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of *words* that tries first letters before words: they stand for most of its time."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, reverse=True):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


_TRIGGER = re.compile(_any_of(_BY_TRIGGER))
# "Khi đó, nghị quyết đề ra …": a sentence that opens in the past keeps what was then resolved there.
_RESOLVED = {"goal", "indicators", "resolution", "wish"}
_OPENS = re.compile(r"(?:^|[\n.!?;:]\s?)[^\w\n]{0,4}(?:trong |ở |của |với |\d\. |\w{1,4}\) |[ivx]{1,4}\. )?\Z")


def turns(low: str, now: int | None) -> list[Turn]:
    """All turns of the lower-case text *low*, in order; *now* is the year of the article."""
    low = low.replace("nhiệm kì", "nhiệm kỳ")
    found = {turn.at: turn for turn in _time_turns(low, now)}
    for trigger in _TRIGGER.finditer(low):
        at = trigger.start()
        for cue, wording, before, unless in _BY_TRIGGER[trigger[0]]:
            if (
                wording.match(low, at)
                and (before is None or before[0].search(low, at - before[1], at))
                and (unless is None or not unless[0].search(low, at - unless[1], at))
            ):
                found[at] = Turn(at, cue.mode, cue.name)
    return [found[at] for at in sorted(found)]


def settled(low: str, turn: Turn) -> bool:
    """Whether *turn* puts its whole sentence into the past, resolutions of that time included."""
    return turn.mode == "past" and bool(_OPENS.search(low, max(0, turn.at - 12), turn.at))


def overruled(turn: Turn) -> bool:
    """Whether *turn* says nothing in a sentence that is settled in the past."""
    return turn.name in _RESOLVED


_YEAR = re.compile(r"20\d\d(?!\d)")
_PERIOD_END = re.compile(r" ?- ?(20\d\d)(?!\d)")
_SINGLE = re.compile(r"(?:năm|đến|tới|vào) \Z")


def _time_turns(low: str, now: int | None) -> Iterator[Turn]:
    """Years and periods turn the sentence to whichever side of the present they stand on."""
    if now is None:
        return
    done = 0
    for found in _YEAR.finditer(low):
        at = found.start()
        if at < done or low[at - 1 : at].isdigit() or low[at - 1 : at] in {"/", "."}:
            continue
        last = _PERIOD_END.match(low, found.end())
        done = last.end() if last else found.end()
        if last or _SINGLE.search(low, max(0, at - 5), at):
            year = int(last[1] if last else found[0])
            if turn := _time_turn(low, at, year, now, first=int(found[0]) if last else None):
                yield turn


_STAGE = re.compile(r"(?:nhiệm kỳ|giai đoạn|thời kỳ|năm)? ?\Z")
_UNTIL = re.compile(r"(?:(?:đến|vào|trước|tới|hướng đến|hướng tới|hết|trong)(?: hết| cuối)? )?(?:cuối )?(?:năm )?\Z")


def _time_turn(low: str, at: int, year: int, now: int, *, first: int | None) -> Turn | None:
    """The turn that a year, or a period from *first* to *year*, makes at *at*."""
    lead = (_UNTIL if first is None else _STAGE).search(low, max(0, at - 24), at)
    start = lead.start() if lead else at
    if _YARDSTICK.search(low, max(0, start - 30), start) or _MEASURED_BY.search(low, max(0, start - 70), start):
        return None
    if first is None or year <= now:
        return Turn(start, "goal" if year > now else "past", "year" if first is None else "period")
    # The coming term is also the congress's own name; it points ahead where it opens a sentence.
    opens = low.startswith("giai đoạn", start) or (first >= now - 1 and _OPENS.search(low, max(0, start - 12), start))
    return Turn(start, "goal", "period") if opens else None


# "bằng 83% mục tiêu đến năm 2025", "khó đạt đến năm 2025": results held against the goal.
_MEASURED_BY = re.compile(
    r"(?:%|bằng|so với|vượt|trong \d+)[^;.\n]{0,30}(?:mục tiêu|chỉ tiêu|kế hoạch|nghị quyết)[^;.,\n]{0,30}\Z"
    r"|(?<!để )(?<!đấu )đạt (?:kế hoạch|chỉ tiêu|mục tiêu)(?: đề ra)? \Z"
    r"|(?:dự báo|dự ước|ước)[^;,.\n]{0,20}\Z|(?:khó|không|khả năng|chưa)(?: thể)? (?:đạt|hoàn thành)(?: được)? \Z"
)
_YARDSTICK = re.compile(f"(?:{COMPARED})\\Z")
