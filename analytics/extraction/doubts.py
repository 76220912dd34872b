"""Signs that a fact is right or wrong: how its words stand in the text, and how it fits the other facts of the text.

Knows no weights: `confidence` weighs what is seen here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from itertools import product

from analytics.extraction.document import Document
from analytics.extraction.engine import Found
from analytics.extraction.rules.nearby import NEARBY
from analytics.extraction.triggers import Triggers
from analytics.model import Congress, Fact, Value

_PLANNED, _FORMER, _EXAMPLE = (1 << place for place in range(3))
_WORDS = Triggers.marked(
    {
        _PLANNED: (
            "dự kiến", "đề án", "phương án", "chuẩn bị", "sẽ", "danh sách", "giới thiệu", "nhân sự để", "đề nghị",
        ),
        _FORMER: (
            "nhiệm kỳ trước", "nhiệm kỳ qua", "nhiệm kỳ cũ", "khóa trước", "trước đây", "trước khi",
            "trước sáp nhập", "cũ", "so với", "hồi đầu",
        ),
        _EXAMPLE: (
            "riêng", "trong khi", "điển hình", "đơn cử", "cùng tuần", "cùng ngày", "cùng kỳ", "tại các", "ở nơi", "mỗi",
            "nguyên",
        ),
    }
)  # fmt: skip
_SIGNS = (("planned", _PLANNED), ("former", _FORMER), ("example", _EXAMPLE))
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_CROWD = 8  # figures in one sentence
_FAR = 70  # characters from the first word of a match to its last
_LATE = 0.75  # of the text; there pages have other news
_DAYS = 7  # no congress is longer
_NEAR = 0.25  # "hơn 5.000" and 5.067 do not quarrel
_SESSIONS = 0.03  # nor do 196 present in the morning and 199 in the afternoon
# A number of the first field above one of the second cannot be.
_ABOVE = (
    ("delegates_present", "delegates_convened"),
    ("delegates_women", "delegates_convened"),
    ("delegates_women", "delegates_official"),
    ("delegates_elected", "delegates_official"),
    ("delegates_appointed", "delegates_official"),
    ("delegates_exofficio", "delegates_official"),
    ("committee_women", "committee_size"),
    ("committee_young", "committee_size"),
    ("committee_new", "committee_size"),
    ("committee_reelected", "committee_size"),
    ("committee_size", "committee_planned_size"),
    ("standing_committee_size", "committee_size"),
    ("inspection_committee_size", "committee_size"),
    ("deputy_secretaries", "standing_committee_size"),
    ("upper_delegation_alternate", "upper_delegation_official"),
    ("targets_met", "targets_total"),
    ("congresses_completed", "congresses_total"),
    ("first_round_full", "congresses_total"),
    ("direct_election_secretary", "congresses_total"),
    ("subordinate_organisations", "party_members"),
)
_DAYS_IN_ORDER = (("date_preparatory", "date_opened"), ("date_opened", "date_closed"))
_DELEGATES = ("delegates_official", "delegates_convened", "delegates_present")
# The first is so much of one of the others as its share says.
_SHARES = (
    ("delegates_women", _DELEGATES, "delegates_women_pct"),
    ("delegates_ethnic_minority", _DELEGATES, "delegates_ethnic_minority_pct"),
    ("committee_women", ("committee_size",), "committee_women_pct"),
    ("committee_young", ("committee_size",), "committee_young_pct"),
)
_ROUNDING = 0.06  # a share of one decimal
# The first two together are the third.
_SUMS = (
    ("delegates_present", "delegates_absent", "delegates_convened"),
    ("committee_new", "committee_reelected", "committee_size"),
    ("delegates_exofficio", "delegates_elected", "delegates_official"),
    ("delegates_exofficio", "delegates_appointed", "delegates_official"),
    ("delegates_exofficio", "delegates_appointed", "delegates_convened"),
)
# Fewer than these are rarely all the delegates, members or organisations of a body above the grassroots.
_FEW = {**dict.fromkeys(_DELEGATES, 40), "party_members": 200, "subordinate_organisations": 5}
Values = Mapping[str, set[Value]]


def signs(document: Document, congress: Congress, facts: Sequence[Fact], found: Iterable[Found]) -> list[set[str]]:
    """For each of *facts* the names of the signs that it shows; *found* are all matches of the rules."""
    said: dict[tuple[str, Value], list[Found]] = defaultdict(list)
    for match in found:
        if not match.rejected and match.value is not None:
            said[match.field, match.value].append(match)
    values: dict[str, set[Value]] = defaultdict(set)
    for fact in facts:
        values[fact.field].add(fact.value)
    related = list(_related(values))
    # Facts of one sentence, and they are many, share what it shows.
    of_sentence = lru_cache(maxsize=None)(partial(_of_sentence, document))
    shown = []
    for fact in facts:
        matches = said[fact.field, fact.value]
        own = next((match for match in matches if match.rule == fact.rule), None)
        seen = {*_of_place(document, own), *of_sentence(_sentence(document, own))} if own else set()
        seen |= {sign for sign, fields in related if fact.field in fields}
        seen |= set(_of_value(fact, congress, facts))
        shown.append(seen | {"repeated"} if len({match.start for match in matches}) > 1 else seen)
    return shown


def _sentence(document: Document, match: Found) -> int:
    """The number of the sentence of *match*."""
    return max(bisect_right(document.sentences, match.start, key=lambda sentence: sentence.start) - 1, 0)


def _of_sentence(document: Document, number: int) -> frozenset[str]:
    """What a sentence shows of all that is said in it."""
    sentence = document.sentences[number]
    low = document.low
    bits = 0
    for start, end, bit in _WORDS.places(low, sentence.start, sentence.end):
        if not bits & bit and not low[start - 1 : start].isalnum() and not low[end : end + 1].isalnum():
            bits |= bit
    seen = {sign for sign, bit in _SIGNS if bits & bit}
    if sentence.zone in {"caption", "heading", "headline", "lead"}:
        seen.add(sentence.zone)
    if len(_FIGURE.findall(low, sentence.start, sentence.end)) > _CROWD:
        seen.add("crowded")
    return frozenset(seen)


def _of_place(document: Document, match: Found) -> Iterator[str]:
    """Where *match* stands in the text, and how far its words lie apart."""
    if match.start > _LATE * len(document.low):
        yield "late"
    if match.end - match.start > _FAR:
        yield "far"


# What only stands near a word says nothing against what a closer rule has read.
_LAST_RESORT = frozenset(rule.name for rule in NEARBY)


def _of_value(fact: Fact, congress: Congress, facts: Sequence[Fact]) -> Iterator[str]:
    """Whether the value is a rough or a small one, and whether the text states another of the same field."""
    if fact.qualifier != "exact":
        yield "rough"
    if isinstance(fact.value, str):
        return
    if fact.value < _FEW.get(fact.field, 0) and congress.tier != "grassroots":
        yield "few"
    rivals = [one for one in facts if one.field == fact.field and one.rule not in _LAST_RESORT and _quarrel(one, fact)]
    if rivals:
        yield "contested"
    if any(one.span and fact.span and one.span.start < fact.span.start for one in rivals):
        yield "second"


def _quarrel(one: Fact, two: Fact) -> bool:
    """Two values of which not both can be meant; a rough one beside an exact one that is near it is no quarrel."""
    if isinstance(one.value, str) or isinstance(two.value, str) or one.value == two.value:
        return False
    rough = one.qualifier != "exact" or two.qualifier != "exact"
    near = _NEAR if rough else _SESSIONS if one.field == "delegates_present" else 0.0
    return abs(one.value - two.value) > near * max(one.value, two.value)


def _related(values: Values) -> Iterator[tuple[str, set[str]]]:
    """A sign and the fields that show it, for each rule of arithmetic that the values keep or break."""
    for low, high in _ABOVE:
        if values.get(low) and values.get(high) and min(map(_number, values[low])) > max(map(_number, values[high])):
            yield "impossible", {low, high}
    for early, late in _DAYS_IN_ORDER:
        if not all(0 <= _days(one, two) <= _DAYS for one, two in _pairs(values, early, late)):
            yield "impossible", {early, late}
    for part, wholes, share in _SHARES:
        yield from _of_shares(values, part, wholes, share)
    for one, two, whole in _SUMS:
        sums = {_number(a) + _number(b) for a, b in _pairs(values, one, two)}
        if sums & set(map(_number, values.get(whole, ()))):
            yield "fits", {one, two, whole}


def _of_shares(values: Values, part: str, wholes: tuple[str, ...], share: str) -> Iterator[tuple[str, set[str]]]:
    """Whether part and share fit one of the wholes, or none of those that are stated."""
    stated = [whole for whole in wholes if values.get(whole)]
    pairs = [(_number(a), _number(b)) for a, b in _pairs(values, part, share)]
    fitting = {
        whole
        for whole in stated
        for number, (some, percent) in product(map(_number, values[whole]), pairs)
        if abs(100 * some / number - percent) < _ROUNDING
    }
    if fitting:
        yield "fits", {part, share, *fitting}
    elif stated and pairs:
        yield "misfit", {part, share}


def _pairs(values: Values, one: str, two: str) -> Iterator[tuple[Value, Value]]:
    return product(values.get(one, ()), values.get(two, ()))


def _number(value: Value) -> float:
    return float(value)


def _days(one: Value, two: Value) -> int:
    return (date.fromisoformat(str(two)) - date.fromisoformat(str(one))).days
