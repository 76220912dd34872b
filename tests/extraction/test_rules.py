"""Every rule proves itself: it reads the sentence that stands beside it, and skips the decoy."""

import pytest

from analytics.extraction.document import prepare
from analytics.extraction.engine import read_facts
from analytics.extraction.rules import RULES, Rule
from analytics.extraction.rules.days import DAY_RULES, DayRule
from analytics.model import Congress, Fact, Source

CONGRESS = Congress("Đảng bộ tỉnh Hải Dương", "Hải Dương", "province", "congress", 17, "2020-2025")
REVIEW = Congress("Đảng bộ tỉnh Hải Dương", "Hải Dương", "province", "midterm_review", 17, "2020-2025")


def facts(text: str, congress: Congress = CONGRESS) -> list[Fact]:
    return read_facts(prepare(Source("note.txt", text)), congress, "2020-10-22")[0]


def values(text: str, congress: Congress = CONGRESS) -> dict[str, object]:
    return {fact.field: fact.value for fact in facts(text, congress)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_sentence(rule: Rule) -> None:
    assert values(rule.reads) == dict(rule.values)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.skips], ids=lambda rule: rule.name)
def test_a_rule_skips_its_decoy(rule: Rule) -> None:
    assert not set(values(rule.skips)) & set(rule.values)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_rule_itself_matches_its_sentence(rule: Rule) -> None:
    found = read_facts(prepare(Source("note.txt", rule.reads)), CONGRESS, "2020-10-22")[1]
    assert rule.name in {one.rule for one in found}


@pytest.mark.parametrize("rule", DAY_RULES, ids=lambda rule: rule.occasion)
def test_a_word_of_an_occasion_reads_its_day(rule: DayRule) -> None:
    congress = REVIEW if rule.occasion == "conference" else CONGRESS
    assert values(rule.reads, congress) == rule.values
    assert not rule.skips or values(rule.skips, congress) == {}


def test_names_of_rules_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.values], ids=lambda rule: rule.name)
def test_the_quote_is_the_text_at_its_span_wherever_the_sentence_stands(rule: Rule) -> None:
    text = f"Sáng nay, tại hội trường.\n\n{rule.reads}\n\nTHU HÀ"
    for fact in facts(text):
        assert fact.span is not None
        assert fact.span.of(text) == fact.quote
