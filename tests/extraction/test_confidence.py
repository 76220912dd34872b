"""Confidence: signs for and against a fact move it the right way, and what can hardly be right is no fact."""

import csv

import pytest

from analytics.extraction import explain, read
from analytics.extraction.confidence import LEAST, WEIGHTS_FILE
from analytics.extraction.document import prepare
from analytics.extraction.doubts import signs
from analytics.extraction.rules import RULES
from analytics.model import Congress, Fact, Source
from analytics.records import REVIEW_BELOW

HEAD = """Bế mạc Đại hội Đảng bộ huyện Ba Tơ lần thứ XV

Thứ Tư, 12/08/2020 - 09:15

Sáng 12/8, Đại hội đại biểu Đảng bộ huyện Ba Tơ (Quảng Ngãi) lần thứ XV, nhiệm kỳ 2020 - 2025 bế mạc.

"""
SIZE = "Đại hội bầu Ban Chấp hành gồm 41 đồng chí. "


def sure(text: str) -> dict[str, float]:
    return {fact.field: fact.confidence for fact in read(Source("bai.txt", HEAD + text)).facts}


def weights() -> list[str]:
    with WEIGHTS_FILE.open(encoding="utf-8", newline="") as file:
        return [row["sign"] for row in csv.DictReader(file)]


def test_a_plain_statement_is_sure() -> None:
    assert sure(SIZE)["committee_size"] > 0.85  # alone; what stands beside it in an article makes it surer


def test_more_women_than_members_make_both_doubtful() -> None:
    assert sure(SIZE + "Trong Ban Chấp hành có 44 đồng chí nữ.")["committee_size"] < sure(SIZE)["committee_size"] - 0.05


def test_a_share_that_fits_its_parts_is_surer_than_one_that_does_not() -> None:
    fits, misfit = (sure(f"{SIZE}Trong đó có 8 đồng chí nữ, chiếm {share}%.") for share in ("19,5", "29,5"))
    assert fits["committee_women_pct"] > misfit["committee_women_pct"]
    assert fits["committee_size"] > sure(SIZE)["committee_size"]


def test_what_the_end_of_a_text_says_against_its_beginning_is_a_near_miss() -> None:
    news = "Tin vắn trong huyện được nhiều bạn đọc quan tâm trong những ngày qua. " * 20
    text = HEAD + SIZE + "\n\n" + news + "\n\nĐại hội bầu Ban Chấp hành gồm 15 đồng chí."
    reading, misses = explain(Source("bai.txt", text))
    assert [fact.value for fact in reading.facts if fact.field == "committee_size"] == [41]
    assert [(miss.value, miss.why) for miss in misses if miss.field == "committee_size"] == [(15, "unlikely")]


def test_between_no_fact_and_a_chart_there_is_room_for_review() -> None:
    assert LEAST < REVIEW_BELOW


def test_weights_are_of_rules_and_signs_that_exist() -> None:
    rules = {f"rule {rule.name}" for rule in RULES}
    named = {name for name in weights() if name.startswith("rule ") and not name.startswith("rule day-")}
    assert named <= rules


@pytest.mark.parametrize(
    ("facts", "sign"),
    [
        ([Fact("committee_size", 41), Fact("committee_women", 44)], "impossible"),
        ([Fact("date_opened", "2020-08-12"), Fact("date_closed", "2020-08-11")], "impossible"),
        ([Fact("date_opened", "2020-08-12"), Fact("date_closed", "2020-09-11")], "impossible"),
        ([Fact("delegates_present", 195), Fact("delegates_absent", 5), Fact("delegates_convened", 200)], "fits"),
        ([Fact("committee_size", 41), Fact("committee_size", 43)], "contested"),
        ([Fact("party_members", 14)], "few"),
        ([Fact("party_members", 5000, "more_than")], "rough"),
    ],
)
def test_facts_show_how_they_fit_one_another(facts: list[Fact], sign: str) -> None:
    shown = signs(prepare(Source("bai.txt", HEAD)), Congress("Đảng bộ huyện Ba Tơ", tier="intermediate"), facts, ())
    assert all(sign in seen for seen in shown)


def test_a_rough_number_and_the_exact_one_do_not_quarrel() -> None:
    facts = [Fact("party_members", 5000, "more_than"), Fact("party_members", 5067)]
    shown = signs(prepare(Source("bai.txt", HEAD)), Congress(), facts, ())
    assert not any("contested" in seen for seen in shown)
