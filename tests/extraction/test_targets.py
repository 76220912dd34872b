"""Goals: what a congress sets for the coming term is read once, with its limit, unit and year; results are not."""

import csv
import json
import time
import unicodedata
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.extraction.document import prepare
from analytics.extraction.targets import read_targets
from analytics.extraction.targets.cue import Cue
from analytics.extraction.targets.cues import CUES, turns
from analytics.model import Congress, Source, Target

TERM_2020 = Congress("Đảng bộ huyện X", "Y", "intermediate", "congress", 5, "2020-2025")
TERM_2025 = Congress("Đảng bộ xã X", "Y", "intermediate", "congress", 1, "2025-2030")
REVIEW = Congress("Đảng bộ huyện X", "Y", "intermediate", "midterm_review", 5, "2020-2025")
HEAD = {
    TERM_2020: "Bế mạc Đại hội Đảng bộ huyện X lần thứ V\n\n12/08/2020 09:00\n\nNgày 12/8, Đại hội đại biểu Đảng bộ"
    " huyện X lần thứ V, nhiệm kỳ 2020 - 2025 bế mạc với 200 đại biểu.\n\n",
    TERM_2025: "Đại hội Đảng bộ xã X lần thứ I\n\n12/08/2025 09:00\n\nNgày 12/8, Đại hội đại biểu Đảng bộ xã X lần"
    " thứ I, nhiệm kỳ 2025 - 2030 khai mạc với 200 đại biểu.\n\n",
    REVIEW: "Huyện X sơ kết giữa nhiệm kỳ\n\n12/07/2023 09:00\n\nSáng 12/7, Huyện ủy X sơ kết nửa nhiệm kỳ thực hiện"
    " Nghị quyết Đại hội lần thứ V, nhiệm kỳ 2020 - 2025.\n\n",
}


# Texts of goals and of results, written for the tests, with the figures that a careful reader takes from each.
with Path(__file__).with_name("goals.csv").open(encoding="utf-8", newline="") as _rows:
    TEXTS = list(csv.DictReader(_rows))


def texts(kind: str) -> list[tuple[str, list[object]]]:
    """The texts of *kind* with their figures: a number, a pair for a range, None for a milestone."""
    return [(row["text"], json.loads(row["figures"])) for row in TEXTS if row["kind"] == kind]


def read(text: str, congress: Congress = TERM_2020) -> tuple[Target, ...]:
    return read_targets(prepare(Source("x", HEAD[congress] + text)), congress)


def values(text: str, congress: Congress = TERM_2020) -> list[object]:
    """The figures read, ranges as pairs, None for a milestone."""
    return [t.value if t.value_max is None else [t.value, t.value_max] for t in read(text, congress)]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.name}: {cue.reads[:30]}")
def test_a_cue_turns_its_sentence_and_leaves_its_decoy(cue: Cue) -> None:
    assert cue.mode in {turn.mode for turn in turns(cue.reads.lower(), 2020)}
    assert cue.name not in {turn.name for turn in turns(cue.skips.lower(), 2020)}


@pytest.mark.parametrize(("text", "figures"), texts("goals_2020"))
def test_goals_of_a_congress_of_2020_are_read_in_order(text: str, figures: list[object]) -> None:
    assert values(text) == figures


@pytest.mark.parametrize(("text", "figures"), [*texts("goals_2025"), *texts("lists_2025")])
def test_goals_of_a_congress_of_2025_are_read_in_order(text: str, figures: list[object]) -> None:
    assert values(text, TERM_2025) == figures


@pytest.mark.parametrize(("text", "figures"), texts("tables"))
def test_the_last_column_of_a_flattened_table_is_the_goal(text: str, figures: list[object]) -> None:
    assert values(text) == figures


@pytest.mark.parametrize(("text", "figures"), texts("reviews"))
def test_a_review_sets_goals_only_for_the_time_that_is_left(text: str, figures: list[object]) -> None:
    assert values(text, REVIEW) == figures


@pytest.mark.parametrize(("text", "figures"), texts("results_2020"))
def test_results_elections_and_gifts_of_2020_are_no_goals(text: str, figures: list[object]) -> None:
    assert values(text) == figures


@pytest.mark.parametrize(("text", "figures"), texts("results_2025"))
def test_results_and_descriptions_of_2025_are_no_goals(text: str, figures: list[object]) -> None:
    assert values(text, TERM_2025) == figures


@pytest.mark.parametrize(
    ("text", "indicator", "comparator", "unit", "by_year", "code"),
    [
        (
            "Phấn đấu tỷ lệ lao động qua đào tạo từ 70% trở lên.",
            "tỷ lệ lao động qua đào tạo",
            "at_least",
            "%",
            None,
            "S05",
        ),
        ("Mục tiêu: GRDP tăng bình quân trên 8%/năm.", "GRDP tăng bình quân", "more_than", "%/năm", None, "E01"),
        (
            "Phấn đấu đến năm 2025, thu nhập bình quân đầu người đạt khoảng 70 triệu đồng/năm.",
            "thu nhập bình quân đầu người",
            "about",
            "triệu đồng/năm",
            2025,
            "E04",
        ),
        (
            "Phấn đấu hằng năm có 90% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ.",
            "tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ",
            "exact",
            "%/năm",
            None,
            "P03",
        ),
        ("Mục tiêu: tỷ lệ hộ nghèo còn dưới 1%.", "tỷ lệ hộ nghèo", "less_than", "%", None, "S01"),
        ("Phấn đấu không để tỷ lệ hộ nghèo vượt quá 2%.", "không để tỷ lệ hộ nghèo", "at_most", "%", None, "S01"),
        ("Phấn đấu mỗi năm kết nạp 40 - 50 đảng viên.", "kết nạp đảng viên", "range", "đảng viên/năm", None, "P02"),
        (
            "Phấn đấu đón 18,5 triệu lượt khách du lịch.",
            "đón lượt khách du lịch",
            "exact",
            "triệu lượt khách",
            None,
            "E24",
        ),
        ("Phấn đấu tăng trưởng kinh tế đạt hai con số.", "tăng trưởng kinh tế", "more_than", "%", None, "E01"),
        (
            "Phấn đấu trở thành thành phố trực thuộc Trung ương trước năm 2030.",
            "thành phố trực thuộc Trung ương",
            "milestone",
            None,
            2030,
            None,
        ),
    ],
)
def test_a_goal_says_what_is_measured_how_limited_and_by_when(
    text: str, indicator: str, comparator: str, unit: str | None, by_year: int | None, code: str | None
) -> None:
    [goal] = read(text)
    assert (goal.indicator, goal.comparator, goal.unit) == (indicator, comparator, unit)
    assert (goal.by_year, goal.indicator_id) == (by_year, code)


def test_a_year_reaches_no_further_than_its_own_clause() -> None:
    first, second = read("Mục tiêu: đến năm 2025, thu ngân sách đạt 900 tỷ đồng; tỷ lệ đô thị hóa 40%.")
    assert (first.by_year, second.by_year) == (2025, None)


@pytest.mark.parametrize("aside", ["(năm 2019 mới được 14%)", "(gấp đôi năm 2019)", "gấp đôi năm 2019"])
def test_a_year_that_goals_are_held_against_is_no_deadline(aside: str) -> None:
    [goal] = read(f"Mục tiêu: thu ngân sách đạt 900 tỷ đồng {aside}.")
    assert goal.by_year is None


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        (
            "Phấn đấu kim ngạch xuất khẩu đạt 3 tỷ USD, tăng bình quân 13%/năm.",
            ["kim ngạch xuất khẩu", "kim ngạch xuất khẩu tăng bình quân"],
        ),
        ("Phấn đấu 75% chi, đảng bộ cơ sở trong sạch vững mạnh.", ["chi, đảng bộ cơ sở trong sạch vững mạnh"]),
    ],
)
def test_a_clause_is_named_by_what_it_goes_on_with(text: str, indicators: list[str]) -> None:
    assert [goal.indicator for goal in read(text)] == indicators


def test_what_stands_in_parentheses_is_a_baseline_and_no_goal() -> None:
    assert values("Phấn đấu thu nhập đạt 70 triệu đồng/người (hiện nay 45 triệu đồng/người).") == [70]


def test_magnitudes_stay_in_the_unit_and_number_words_are_counted_out() -> None:
    goals = read("Phấn đấu tổng vốn đầu tư 60 nghìn tỷ đồng; kết nạp ba trăm đảng viên; đón 7 triệu rưỡi lượt khách.")
    assert [(goal.value, goal.unit) for goal in goals] == [
        (60, "nghìn tỷ đồng"),
        (300, "đảng viên"),
        (7.5, "triệu lượt khách"),
    ]


def test_a_goal_said_in_headline_and_body_is_read_once() -> None:
    said = "Phấn đấu thu nhập bình quân đầu người đạt 70 triệu đồng."
    assert values(f"{said}\n\nĐồng chí nhắc lại: {said}") == [70]


def test_a_meeting_that_is_no_congress_sets_no_goals() -> None:
    other = Congress(event="other", tier="none")
    assert read_targets(prepare(Source("x", "Phấn đấu đạt 90% hộ gia đình văn hóa.")), other) == ()


ALL = " ".join(text for text, _ in texts("goals_2020"))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@given(st.integers(0, len(ALL)), st.integers(0, 400))
def test_every_span_points_at_its_quote_in_the_text_as_received(
    form: Literal["NFC", "NFD"], start: int, length: int
) -> None:
    source = Source("x", unicodedata.normalize(form, HEAD[TERM_2020] + ALL[start : start + length]))
    for goal in read_targets(prepare(source), TERM_2020):
        assert goal.span is not None
        assert goal.span.of(source.text or "") == goal.quote != ""


@given(st.text(alphabet="phấn đấuẠ1234567890%.,;:()-–/\n≥tỷ đồngnăm20đến kết nạp", max_size=300))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    "piece",
    ["phấn đấu 1% a; ", "(1% ", "mục tiêu ", "1, 2, 3 ", "đến năm 2025 là đô thị ", "kết nạp 5 - 6 đảng viên, "],
)
def test_the_time_of_reading_goals_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(copies: int) -> float:
        document = prepare(Source("x", "phấn đấu " + piece * copies))
        start = time.process_time()
        read_targets(document, TERM_2020)
        return time.process_time() - start

    assert seconds(4000) < 40 * seconds(400) + 0.5
