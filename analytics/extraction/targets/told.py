"""The turns of a text that count: found once, asked for by place, without those that say nothing of the goals.

Knows whose goals and which sides a sentence speaks of; nothing of lists and headings.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator

from analytics.extraction.document import Sentence
from analytics.extraction.targets.cue import Turn
from analytics.extraction.targets.cues import overruled, settled, standing, turns
from analytics.extraction.targets.whose import of_other
from analytics.extraction.targets.years import turns_of_congresses
from analytics.model import Congress

REVIEWS = {"midterm_review", "evaluation"}


_ASIDE = re.compile(r"\([^()]{0,300}\)")


class Told:
    """The turns of a text, found once and asked for by place."""

    def __init__(self, low: str, now: int | None, congress: Congress) -> None:
        self._low = low
        self._congress = congress
        self.reviewed = reviewed = congress.event in REVIEWS
        # A review names limits and the running stage of its results as well.
        vague = {"limit", "period"} if reviewed else frozenset[str]()
        found = [turn for turn in turns(low, now) if turn.mode == "past" or turn.name not in vague]
        before = list(turns_of_congresses(low, congress.ordinal))
        self._turns = sorted([*found, *before], key=lambda turn: turn.at) if before else found
        self._places = [turn.at for turn in self._turns]

    def between(self, start: int, end: int) -> list[Turn]:
        """The turns that stand in [start:end]."""
        first = bisect_left(self._places, start)
        return self._turns[first : bisect_left(self._places, end, first)]

    def of(self, line: list[Sentence]) -> list[Turn]:
        """The turns that count in a line."""
        return [turn for sentence in line for turn in self.shown(sentence)]

    def shown(self, sentence: Sentence) -> list[Turn]:
        """The turns that count in a sentence: not what is said aside, nor what was resolved long ago."""
        found = self.between(sentence.start, sentence.end)
        return list(self._shown(sentence, found)) if found else []

    def _shown(self, sentence: Sentence, found: list[Turn]) -> Iterator[Turn]:
        aside = self._aside(sentence)
        long_ago = False
        for turn in found:
            while aside and aside[0][1] <= turn.at:
                aside.popleft()
            if (aside and aside[0][0] < turn.at) or (long_ago and overruled(turn)) or standing(self._low, turn):
                continue
            long_ago = settled(self._low, turn)
            other = turn.mode == "goal" and of_other(self._low, sentence.start, turn.at, self._congress)
            yield turn._replace(mode="none") if other else turn

    def _aside(self, sentence: Sentence) -> deque[tuple[int, int]]:
        if self._low.find("(", sentence.start, sentence.end) < 0:
            return deque()
        return deque(place.span() for place in _ASIDE.finditer(self._low, sentence.start, sentence.end))
