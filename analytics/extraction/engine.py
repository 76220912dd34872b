"""The dull part: tries each rule on each sentence and keeps what no earlier rule has spent.

Knows how to match and to place; every word of Vietnamese stands in `rules`, every judgement in `context`.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice
from typing import NamedTuple

from analytics.extraction.context import ELECTED, Frame, counted_topic, last_topic, speaks_of_other, topics
from analytics.extraction.document import READABLE, Document, Sentence
from analytics.extraction.first_look import worth_reading
from analytics.extraction.lexer import Lexed, lex
from analytics.extraction.occasions import Said, days_in
from analytics.extraction.passing import closing_in_passing, days_in_passing
from analytics.extraction.pronouns import secretary_by_pronoun, secretary_interviewed
from analytics.extraction.resolve import Calendar
from analytics.extraction.rules import RULES, Rule
from analytics.extraction.rules.index import RuleIndex
from analytics.extraction.settle import settled
from analytics.extraction.tokens import Token
from analytics.extraction.verdicts import Candidate, Reason, verdict
from analytics.fields import FIELDS
from analytics.model import Congress, Fact, Value

_INDEX = RuleIndex(RULES)
_LEFT_FOR_OTHERS = ("implausible", "its own congress", "no plan told")
"""Reasons for which a figure is not what the rule takes it for, and may be what a later one does."""
_MEMORY = 6  # sentences back that a topic may have been named
_REACH = 400  # characters back in the sentence itself
_ROW_LENGTH = 80  # a shorter paragraph is a row of a list and keeps the topic of its heading, as items do
_ITEM = ("- ", "+ ", "* ")
_GOES_ON = ("cơ cấu cụ thể", "về cơ cấu", "cơ cấu:", "cụ thể,", "cụ thể:", "trong đó", "trong số")
"""How a paragraph begins that goes on with what the one before counts."""


class Found(NamedTuple):
    """One match of a rule: what it read, where, and why it was rejected, if it was."""

    rule: str
    field: str
    value: Value | None
    start: int
    end: int
    rejected: Reason | None = None


@dataclass(slots=True)
class State:
    """What earlier sentences leave behind: topic, last day, facts, near misses."""

    frame: Frame
    calendar: Calendar
    before: deque[str] = field(default_factory=lambda: deque(maxlen=_MEMORY))
    facts: list[Fact] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)


def read_facts(document: Document, congress: Congress, published: str | None = None) -> tuple[list[Fact], list[Found]]:
    """The facts that *document* states of *congress*, in the order they stand, and every match with its fate."""
    state = State(Frame.of(congress), Calendar(published, congress.term))
    line = -1
    for sentence in document.sentences:
        if sentence.zone not in READABLE:
            continue
        words = document.low[sentence.start : sentence.end]
        long = sentence.zone in {"body", "lead"} and len(words) > _ROW_LENGTH and not words.startswith(_ITEM)
        if sentence.line != line and long and not words.startswith(_GOES_ON):
            state.before.clear()
        line = sentence.line
        if worth_reading(document.low, sentence):
            lexed = lex(document, sentence.start, sentence.end)
            _Reader(document, sentence, lexed, state).read()
        state.before.append(words)
    state.facts += [*days_in_passing(document, congress, state.calendar, state.facts)]
    state.facts += [*closing_in_passing(document, congress, state.calendar, state.facts)]
    if congress.event == "congress" and not any(fact.field == "secretary_name" for fact in state.facts):
        in_other_words = chain(secretary_by_pronoun(document, congress), secretary_interviewed(document, congress))
        state.facts += islice(in_other_words, 1)
    return settled(state.facts), state.found


@dataclass(frozen=True)
class _Reader:
    """A sentence in its document, in classes, with what is known so far."""

    document: Document
    sentence: Sentence
    lexed: Lexed
    state: State

    def read(self) -> None:
        """Try the rules in their order; a figure that one has read or spent is no matter for the next."""
        text = self.lexed.text
        spent: set[int] = set()
        kinds = {token.kind for token in self.lexed.tokens.values()}
        for rule in _INDEX.able(text, kinds):
            match = rule.search(text, 0)
            while match:
                places = [place for name, _ in rule.groups if (place := match.start(name)) >= 0]
                if not places or not spent.isdisjoint(places):
                    match = rule.search(text, match.start() + 1)
                    continue
                before = len(self.state.found)
                self.state.facts += self._facts(rule, match)
                if any(found.rejected not in _LEFT_FOR_OTHERS for found in self.state.found[before:]):
                    spent.update(places)
                match = rule.search(text, match.end())
        if "D" in kinds:
            self._read_days()

    def _facts(self, rule: Rule, match: re.Match[str]) -> Iterator[Fact]:
        """The facts of one match; a match that the context forbids spends its figures and gives none."""
        start, end = self.lexed.place(match.start()), self.lexed.place(match.end(), end=True)
        for name, fields in rule.groups:
            place = match.start(name)
            if place < 0:
                continue
            token = self.lexed.tokens[place]
            for side, asked in enumerate(fields):
                known = self._complete(asked, place) if asked.startswith("*") else asked
                value = _value(token, side, known, self.state)
                candidate = Candidate(
                    self.document, self.sentence, self.state.frame, rule, known, value, self.lexed, place
                )
                rejected = verdict(candidate)
                self.state.found.append(Found(rule.name, known, value, start, end, rejected))
                if not rejected and value is not None:
                    yield self._fact(rule, known, value, token, start, end)

    def _complete(self, asked: str, place: int) -> str:
        """The field's full name: the `*` stands for what the sentence speaks of there, or what the figure counts."""
        counted = counted_topic(self.lexed.text, place + 1)
        before = next((named for at, named in reversed(self._topics) if at < place), self._earlier)
        # "9 nữ cán bộ, tương đương 22%, đã trúng cử Ban Chấp hành": where nothing before tells, what comes next does.
        topic = counted or before or next((named for at, named in self._topics if at > place), "")
        if topic == "candidates" and ELECTED.search(self.lexed.text, max(0, place - _REACH), place):
            topic = "committee"
        if asked[1:] in {"reelected", "new", "mean_age", "young", "young_pct"} and topic == "":
            topic = "committee"
        return f"{topic}_{asked[1:]}"

    @cached_property
    def _topics(self) -> list[tuple[int, str]]:
        return topics(self.lexed.text)

    @cached_property
    def _earlier(self) -> str:
        """The topic that the sentences before leave."""
        return next((last for words in reversed(self.state.before) if (last := last_topic(words))), "")

    def _fact(self, rule: Rule, known: str, value: Value, token: Token, start: int, end: int) -> Fact:
        span = self.document.span(*_trimmed(self.document, start, end, token))
        qualifier = token.qualifier if token.kind in {"N", "P"} else "exact"
        confidence = round(rule.prior - (0.05 if self.sentence.zone in {"caption", "heading"} else 0), 3)
        unit = FIELDS[known].unit["vi"] or None
        return Fact(known, value, qualifier, unit, confidence, rule.name, span, self.document.quote(span))

    def _read_days(self) -> None:
        """The days of the occasion that the sentence tells."""
        state = self.state
        days = [fact for fact in state.facts if fact.field == "date_opened"]
        opened = max(days, key=lambda fact: fact.confidence).value if days else None  # the first of the surest
        event = state.frame.congress.event
        for said in days_in(self.lexed, event, state.calendar, str(opened) if opened else None):
            start, end = self.lexed.place(said.start), self.lexed.place(said.end, end=True)
            rejected = self._no_day(said, end)
            state.found.append(Found(f"day-{said.field}", said.field, said.iso, start, end, rejected))
            if not rejected:
                span = self.document.span(*_trimmed(self.document, start, end, said.token))
                quote, rule = self.document.quote(span), f"day-{said.field}"
                state.facts.append(Fact(said.field, said.iso, "exact", None, said.confidence, rule, span, quote))

    def _no_day(self, said: Said, end: int) -> Reason | None:
        """Why a day is none of this congress."""
        if self.state.frame.congress.event in {"midterm_review", "evaluation"} and said.field != "date_opened":
            return "another body"
        low = self.document.low
        stop = low.rfind(";", self.sentence.start, end)
        apart = stop >= 0 and not self.document.bodies_in(stop, end)  # "…; bế mạc chiều 15/7" goes on with the congress
        joined = apart or any(word in low[max(0, end - 60) : end] for word in (" và ", " rồi "))
        if not joined and speaks_of_other(self.state.frame, self.document, self.sentence, end):
            return "another body"
        return None if FIELDS[said.field].plausible(said.iso) else "implausible"


def _trimmed(document: Document, start: int, end: int, token: Token) -> tuple[int, int]:
    """A quote begins and ends with a word and stays short: what lies far from the figure is left out."""
    start = max(start, token.start - 160) if token.start - start > 160 else start
    while start < end and document.low[start] in " -,;:.(":
        start += 1
    while end > start and document.low[end - 1] in " ,;:.(-":
        end -= 1
    return start, end


def _value(token: Token, side: int, known: str, state: State) -> Value | None:
    if known not in FIELDS:
        return None
    if token.days:
        return state.calendar.iso(token.days[0])
    if isinstance(token.value, tuple):
        value = token.value[side if len(token.value) > side else 0]
        return value if isinstance(value, (int, float)) else None
    return token.value
