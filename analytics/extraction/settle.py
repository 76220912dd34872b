"""Many readings of one text become its facts: the surest of each value, one day an occasion, one secretary."""

from __future__ import annotations

from collections.abc import Iterable

from analytics.model import Fact, Value

# "350 đại biểu" beside "350 đại biểu chính thức" says the same thing with less.
_BARE_COUNTS = frozenset({"present", "came", "present-colon", "row-delegates"})
_SURE = 0.9


def settled(facts: Iterable[Fact]) -> list[Fact]:
    """The facts to give, in the order they stand in the text."""
    best: dict[tuple[str, Value], Fact] = {}
    for fact in facts:
        key = (fact.field, fact.value)
        if key not in best or fact.confidence > best[key].confidence:
            best[key] = fact
    kept = _one_secretary(_one_day_each(_without_doubtful(list(best.values()))))
    named = {fact.value for fact in kept if fact.field in {"delegates_official", "delegates_convened"}}
    kept = [fact for fact in kept if not (fact.rule in _BARE_COUNTS and fact.value in named)]
    return sorted(kept, key=lambda fact: fact.span.start if fact.span else 0)


def _without_doubtful(facts: list[Fact]) -> list[Fact]:
    """A figure that only stands near a word is given up where a closer wording gives another."""
    told = {fact.field for fact in facts if not fact.rule.startswith("near-")}
    return [fact for fact in facts if not (fact.rule.startswith("near-") and fact.field in told)]


def _one_secretary(facts: list[Fact]) -> list[Fact]:
    named = [fact for fact in facts if fact.field == "secretary_name"]
    chosen = max(named, key=lambda fact: fact.confidence, default=None)
    return [fact for fact in facts if fact.field != "secretary_name" or fact is chosen]


def _one_day_each(facts: list[Fact]) -> list[Fact]:
    """Of each occasion the surest day; a day derived from a stretch is no opening where it was the preparatory one."""
    days: dict[str, Fact] = {}
    for occasion in ("date_preparatory", "date_opened", "date_closed"):
        told = [fact for fact in facts if fact.field == occasion]
        if occasion == "date_opened" and "date_preparatory" in days:
            eve = days["date_preparatory"].value
            told = [fact for fact in told if fact.confidence > _SURE or fact.value != eve]
        if told:
            days[occasion] = max(told, key=lambda fact: fact.confidence)
    return [fact for fact in facts if fact.field not in _OCCASIONS or days.get(fact.field) is fact]


_OCCASIONS = frozenset({"date_preparatory", "date_opened", "date_closed"})
