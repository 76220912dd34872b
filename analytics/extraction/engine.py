"""The dull part: tries each rule on each sentence and keeps what no earlier rule has spent.

Knows how to match and to place; every word of Vietnamese stands in `rules`, every judgement in `context`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from analytics.extraction.context import (
    ELECTED,
    Frame,
    last_topic,
    speaks_of_former,
    speaks_of_former_body,
    speaks_of_other,
)
from analytics.extraction.document import READABLE, Document, Sentence
from analytics.extraction.lexer import Lexed, lex
from analytics.extraction.occasions import days_in
from analytics.extraction.resolve import Calendar
from analytics.extraction.rules import RULES, Rule
from analytics.extraction.rules.index import RuleIndex
from analytics.extraction.tokens import Token
from analytics.fields import FIELDS
from analytics.model import Congress, Fact, Value

# What a sentence must hold before it is turned into classes: a word of a rule, and a figure, a day or an election.
_TRIGGERS = (
    "đồng chí|đảng viên|chi bộ|đảng bộ|ủy viên|chấp hành|thường vụ|bí thư|hội nghị|chỉ tiêu|mục tiêu|phiếu|đ/c|bch|btv"
    "|kiểm tra|ubkt|tuổi|khách|tham luận|ý kiến|khai mạc|bế mạc|trù bị|nữ|tái cử|đương nhi|chỉ định|tổ chức đảng|cơ sở đảng|đơn vị|vắng"
    "|đảng ủy|chi ủy|chi, đảng|trúng cử|đạt, vượt|lần đầu|ứng cử|tcc|dân tộc|đbct|đại biểu|đại hội| đv |bt "
).split("|")
_FIGURE = re.compile(
    r"\d|\b(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười) (?:mươi|trăm|nghìn|ngàn|vạn|đồng chí|đại biểu|ủy viên|người|vị|thành viên|phó|lượt|ý kiến"
    r"|chi |đảng|tổ chức|chỉ tiêu|tham luận|khách|nữ|gương|cán bộ|dự khuyết|đoàn|một|hai|ba|bốn|lăm|sáu|bảy|tám|chín|lần|đ/c|trong|trên|bài)"
    r"|cùng ngày|\b(?:nay|mai|qua)\b"
)
_ELECTION = ("bầu", "cử", "chỉ định", "giữ", "tín nhiệm", "thuộc về", "làm", "tân ", ":")


def _elected(words: str) -> bool:
    """A secretary and an election in one sentence."""
    return ("bí thư" in words or "bt " in words) and any(word in words for word in _ELECTION)


_INDEX = RuleIndex(RULES)
_ROW_LENGTH = 80  # a shorter paragraph is a row of a list and keeps the topic of its heading


class Found(NamedTuple):
    """One match of a rule: what it read, where, and why it was rejected, if it was."""

    rule: str
    field: str
    value: Value | None
    start: int
    end: int
    rejected: str | None = None


@dataclass(slots=True)
class State:
    """What earlier sentences leave behind: topic, last day, facts, near misses."""

    frame: Frame
    calendar: Calendar
    before: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)


def read_facts(document: Document, congress: Congress, published: str | None = None) -> tuple[list[Fact], list[Found]]:
    """The facts that *document* states of *congress*, in the order they stand, and every match with its fate."""
    state = State(Frame.of(congress), Calendar(published, congress.term))
    line = -1
    for sentence in document.sentences:
        if sentence.zone not in READABLE:
            continue
        if sentence.line != line and sentence.zone in {"body", "lead"} and sentence.end - sentence.start > _ROW_LENGTH:
            state.before.clear()
        line = sentence.line
        words = document.low[sentence.start : sentence.end]
        if any(word in words for word in _TRIGGERS) and (_FIGURE.search(words) or _elected(words)):
            lexed = lex(document.low, document.text, sentence.start, sentence.end)
            _read_sentence(document, sentence, lexed, state)
        state.before.append(words)
    return _settled(state.facts), state.found


def _read_sentence(document: Document, sentence: Sentence, lexed: Lexed, state: State) -> None:
    spent: set[int] = set()
    kinds = frozenset(token.kind for token in lexed.tokens.values())
    for rule in _INDEX.able(lexed.text, kinds):
        match = rule.search(lexed.text)
        while match:
            places = [match.start(name) for name, _ in rule.groups if match.start(name) >= 0]
            if not places or any(place in spent for place in places):
                match = rule.search(lexed.text, match.start() + 1)
                continue
            before = len(state.found)
            state.facts += _facts(document, sentence, lexed, rule, match, state)
            if any(found.rejected != "implausible" for found in state.found[before:]):
                spent.update(places)
            match = rule.search(lexed.text, match.end())
    _read_days(document, sentence, lexed, state)


def _read_days(document: Document, sentence: Sentence, lexed: Lexed, state: State) -> None:
    """The days of the occasion that the sentence tells."""
    congress = state.frame.congress
    opened = next((fact.value for fact in state.facts if fact.field == "date_opened"), None)
    for said in days_in(lexed, congress.event, state.calendar, str(opened) if opened else None):
        start, end = lexed.place(said.start), lexed.place(said.end, end=True)
        other = speaks_of_other(state.frame, document, sentence, end) and " và " not in document.low[end - 60 : end]
        if congress.event in {"midterm_review", "evaluation"} and said.field != "date_opened":
            other = True
        rejected = "another body" if other else None if FIELDS[said.field].plausible(said.iso) else "implausible"
        state.found.append(Found(f"day-{said.field}", said.field, said.iso, start, end, rejected))
        if not rejected:
            span = document.span(*_trimmed(document, start, end, said.token))
            quote = document.quote(span)
            state.facts.append(Fact(said.field, said.iso, "exact", None, said.confidence, f"day-{said.field}", span, quote))


def _facts(
    document: Document, sentence: Sentence, lexed: Lexed, rule: Rule, match: re.Match[str], state: State
) -> Iterator[Fact]:
    """The facts of one match; a match that the context forbids spends its figures and gives none."""
    for name, fields in rule.groups:
        place = match.start(name)
        if place < 0:
            continue
        token = lexed.tokens[place]
        for side, asked in enumerate(fields):
            known = _complete(asked, lexed.text, place, state)
            value = _value(token, side, known, state)
            rejected = _forbidden(document, sentence, lexed, rule, known, value, place, state)
            start, end = lexed.place(match.start()), lexed.place(match.end(), end=True)
            state.found.append(Found(rule.name, known, value, start, end, rejected))
            if rejected or value is None:
                continue
            span = document.span(*_trimmed(document, start, end, token))
            confidence = rule.prior - (0.05 if sentence.zone in {"caption", "heading"} else 0)
            yield Fact(
                known,
                value,
                token.qualifier if token.kind in {"N", "P"} else "exact",
                FIELDS[known].unit["vi"] or None,
                round(confidence, 3),
                rule.name,
                span,
                document.quote(span),
            )


def _trimmed(document: Document, start: int, end: int, token: Token) -> tuple[int, int]:
    """A quote begins and ends with a word and stays short: what lies far from the figure is left out."""
    start = max(start, token.start - 160) if token.start - start > 160 else start
    while start < end and document.low[start] in " -,;:.(":
        start += 1
    while end > start and document.low[end - 1] in " ,;:.(-":
        end -= 1
    return start, end


def _complete(asked: str, text: str, place: int, state: State) -> str:
    """The field's full name: a `*` stands for what the sentence speaks of there."""
    if not asked.startswith("*"):
        return asked
    said = (text[:place], *reversed(state.before))
    topic = next((topic for words in said if (topic := last_topic(words))), "")
    if topic == "candidates" and ELECTED.search(text, 0, place):
        topic = "committee"
    if asked[1:] in {"reelected", "new", "mean_age", "young", "young_pct"} and topic == "":
        topic = "committee"
    return f"{topic}_{asked[1:]}"


def _value(token: Token, side: int, known: str, state: State) -> Value | None:
    if known not in FIELDS:
        return None
    if token.days:
        return state.calendar.iso(token.days[0])
    if isinstance(token.value, tuple):
        value = token.value[side if len(token.value) > side else 0]
        return value if isinstance(value, (int, float)) else None
    return token.value


_OWN_BODY_FIELDS = frozenset(name for name in FIELDS if not name.startswith(("targets_", "upper_", "date_", "completed")))
_COMMITTEE_FIELDS = frozenset(name for name in FIELDS if "committee" in name or name in {"deputy_secretaries", "secretary_name"})
_CAMPAIGN = frozenset({"congresses_completed", "congresses_total", "first_round_full", "direct_election_secretary"})
_DEMANDED = re.compile(r"\b(?:yêu cầu|phấn đấu|đề nghị|dự kiến|chuẩn bị|tập trung lãnh đạo|sẽ)\b")
_CONFERENCE_FIELDS = frozenset(
    ["date_opened", "completed_on", "congresses_completed", "congresses_total", "first_round_full", "direct_election_secretary", "speeches", "party_members", "subordinate_organisations", "targets_met", "targets_total", "delegates_present"]
)


def _forbidden(
    document: Document,
    sentence: Sentence,
    lexed: Lexed,
    rule: Rule,
    known: str,
    value: Value | None,
    place: int,
    state: State,
) -> str | None:
    """Why the context forbids a match, None where it allows it."""
    if known not in FIELDS:
        return "spent"
    if value is None or not FIELDS[known].plausible(value):
        return "implausible"
    congress = state.frame.congress
    review = congress.event in {"midterm_review", "evaluation"}
    if review and known not in _CONFERENCE_FIELDS:
        return "not of a conference"
    at = lexed.place(place)
    before = document.low[sentence.start : at]
    if known.startswith("targets_") and speaks_of_former_body(state.frame, document, sentence, at):
        return "another body"
    if "former" in rule.marks and not (state.frame.past.search(before) or (review and "còn lại" not in before)):
        return "the new term's targets"
    if (known in _CAMPAIGN or (review and known == "delegates_present")) and _DEMANDED.search(before):
        return "asked for, not done"
    if known == "secretary_name" and _of_a_cell(document, congress, at, sentence.end):
        return "another body"
    if rule.free:
        return None
    if known in _OWN_BODY_FIELDS and speaks_of_other(state.frame, document, sentence, at):
        return "another body"
    stop = max(lexed.text.rfind(";", 0, place), lexed.text.rfind("(", 0, place) if ")" in lexed.text[place:] else -1)
    if known in _COMMITTEE_FIELDS and speaks_of_former(state.frame, _plain(document, lexed, stop + 1, place)):
        return "former term"
    return None


def _of_a_cell(document: Document, congress: Congress, start: int, end: int) -> bool:
    """The first post named behind is that of a cell's secretary, and the congress is none of a cell."""
    post = document.low.find("bí thư", start, end)
    return document.low.startswith("bí thư chi bộ", post) and not (congress.organisation or "").startswith("Chi bộ")


def _plain(document: Document, lexed: Lexed, start: int, end: int) -> str:
    return document.low[lexed.place(start) : lexed.place(end)]


def _settled(facts: list[Fact]) -> list[Fact]:
    """One fact for each field and value, the surest; one day for each occasion; no bare count beside its better name."""
    best: dict[tuple[str, Value], Fact] = {}
    for fact in facts:
        key = (fact.field, fact.value)
        if key not in best or fact.confidence > best[key].confidence:
            best[key] = fact
    kept = _one_day_each(list(best.values()))
    secretaries = [fact for fact in kept if fact.field == "secretary_name"]
    chosen = max(secretaries, key=lambda fact: fact.confidence, default=None)
    kept = [fact for fact in kept if fact.field != "secretary_name" or fact is chosen]
    named = {fact.value for fact in kept if fact.field in {"delegates_official", "delegates_convened"}}
    kept = [fact for fact in kept if not (fact.rule in _BARE_COUNTS and fact.value in named)]
    return sorted(kept, key=lambda fact: fact.span.start if fact.span else 0)


_BARE_COUNTS = frozenset({"present", "present-colon"})


def _one_day_each(facts: list[Fact]) -> list[Fact]:
    days = {}
    for field_id in ("date_preparatory", "date_opened", "date_closed"):
        told = [fact for fact in facts if fact.field == field_id]
        if field_id == "date_opened" and "date_preparatory" in days:
            eve = days["date_preparatory"].value
            told = [fact for fact in told if fact.confidence > 0.9 or fact.value != eve]
        if told:
            days[field_id] = max(told, key=lambda fact: fact.confidence)
    return [fact for fact in facts if days.get(fact.field, fact) is fact]
