"""Goals on common scales: what is put beside what, in which unit, and which of several statements counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest

from analytics.metrics.targets import against_results, claims, scale, targets, targets_met, with_results
from analytics.metrics.units import in_units
from analytics.records import settle

CONGRESSES = pd.DataFrame(
    [
        (key, f"Đảng bộ tỉnh {province}", province, "province", "congress", None, key[-9:])
        for key, province in (
            ("hai-duong/tinh/2020-2025", "Hải Dương"),
            ("nghe-an/tinh/2020-2025", "Nghệ An"),
        )
    ],
    columns=["congress", "organisation", "province", "tier", "event", "ordinal", "term"],
).astype({"ordinal": "Int64"})
PAGES = {"a": "https://baonghean.vn/1", "b": "https://vnexpress.net/2", "c": "https://tuoitre.vn/3"}
SOURCES = pd.DataFrame(
    [(source, address, None, None, "2020-10-20") for source, address in PAGES.items()],
    columns=["source", "address", "title", "publisher", "published"],
)
RULINGS = pd.DataFrame(
    {name: pd.Series(dtype="str") for name in ("ruling", "claim", "decision", "text")}
    | {"number": pd.Series(dtype=float)}
)


def goal(value: float, unit: str = "%/năm", indicator_id: str | None = "E01", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - columns of any kind
    row: dict[str, Any] = {
        "congress": "nghe-an/tinh/2020-2025",
        "indicator": "tốc độ tăng trưởng GRDP",
        "indicator_id": indicator_id,
        "comparator": "exact",
        "value": value,
        "value_max": None,
        "unit": unit,
        "by_year": 2025,
        "marks": "",
        "confidence": 1.0,
        "rule": "r",
        "source": "a",
        "start": 0,
    }
    return row | more


def stated(*goals: dict[str, Any]) -> pd.DataFrame:
    numbers = {"value": "float64", "value_max": "float64", "by_year": "Int64"}
    table = pd.DataFrame([row | {"target": f"t{place}"} for place, row in enumerate(goals)])
    return claims(table.astype(numbers), CONGRESSES)


def settled(*goals: dict[str, Any]) -> pd.DataFrame:
    return settle(stated(*goals), SOURCES, CONGRESSES, RULINGS)


@pytest.mark.parametrize(
    ("indicator", "unit", "name", "words", "factor"),
    [
        ("E01", "%", "E01-percent", "%/năm", 1.0),
        ("E03", "triệu tỷ đồng", "E03-dong", "tỷ đồng", 1e6),
        ("E04", "USD/người", "E04-usd", "USD/người", 1.0),
        ("E04", "triệu đồng/người/năm", "E04-dong", "triệu đồng/năm", 1.0),
        ("E09", "tỷ USD", "E09-usd", "triệu USD", 1000.0),
        ("E24", "triệu lượt", "E24-count", "lượt khách", 1e6),
        ("P02", "đảng viên/năm", "P02-count-year", "đảng viên/năm", 1.0),
        ("S15", "xã", "S15-count", "xã", 1.0),
        ("S02", "điểm %/năm", "S02-points", "điểm %/năm", 1.0),
    ],
)
def test_a_unit_leads_to_one_scale_of_its_indicator(
    indicator: str, unit: str, name: str, words: str, factor: float
) -> None:
    found, times = scale(indicator, unit)
    assert (found.id, found.unit, times) == (name, words, factor)


def test_goals_are_turned_into_the_unit_of_their_scale() -> None:
    table = stated(goal(0.35, "triệu tỷ đồng", "E03", value_max=0.4, comparator="range"))
    assert table[["field", "number", "number_max", "unit"]].to_numpy().tolist() == [
        ["E03-dong", 350000.0, 400000.0, "tỷ đồng"]
    ]


def test_what_cannot_be_compared_is_left_out() -> None:
    vague, milestone = goal(5, indicator_id=None), goal(float("nan"), comparator="milestone")
    vision, undated = goal(9, by_year=2045), goal(8, by_year=pd.NA)
    assert list(stated(vague, milestone, vision, undated)["number"]) == [8]


def test_a_sum_of_the_whole_term_stands_apart_from_that_of_its_last_year() -> None:
    last = goal(20000, "tỷ đồng", "E05", indicator="thu ngân sách năm 2025")
    whole = goal(90000, "tỷ đồng", "E05", indicator="thu ngân sách 5 năm")
    assert sorted(settled(last, whole)["field"]) == ["E05-dong", "E05-dong-term"]


def test_a_value_inside_a_range_agrees_with_it_and_one_outside_is_its_rival() -> None:
    between = goal(8, value_max=9, comparator="range")
    [agreed] = settled(between, goal(8.5, source="b")).to_dict("records")
    assert agreed["rivals"] == 0
    [disputed] = settled(between, goal(8.5, source="b"), goal(11, source="c")).to_dict("records")
    assert disputed["rivals"] == 1


def test_a_draft_gives_way_to_what_the_congress_resolved() -> None:
    [record] = settled(goal(8.5, marks="draft"), goal(8, source="b")).to_dict("records")
    assert (record["number"], record["why"]) == (8, "unmarked")


def test_goals_of_a_merged_province_are_those_of_its_parts() -> None:
    rows = in_units(targets(settled(goal(8, congress="hai-duong/tinh/2020-2025"))), 34)
    assert rows[["province", "part", "method", "value"]].to_numpy().tolist() == [["Hải Phòng", "Hải Dương", "part", 8]]


def test_a_goal_stands_beside_what_the_same_body_reports_of_the_former_term() -> None:
    goals = targets(settled(goal(8), goal(9, congress="hai-duong/tinh/2020-2025")))
    reached = pd.DataFrame(
        [goal(7.2, by_year=2020, comparator="about", target="r1"), goal(6, by_year=2019, target="r2")]
    )
    reached = reached.astype({"value_max": "float64", "by_year": "Int64"})
    said = claims(reached, CONGRESSES, "first")
    results = settle(said, SOURCES, CONGRESSES, RULINGS).merge(said[["claim", "comparator", "number_max"]], on="claim")
    beside = with_results(goals, results).set_index("province")
    beside_one = beside[["value", "former", "former_qualifier"]].to_dict("index")
    assert list(beside["former_claims"].dropna()) == ["r1"]
    assert beside_one["Nghệ An"] == {"value": 8, "former": 7.2, "former_qualifier": "about"}
    assert beside["former"].isna().to_dict() == {"Hải Dương": True, "Nghệ An": False}


def test_the_share_of_targets_met_keeps_what_was_said_of_the_number(records: Callable[..., pd.DataFrame]) -> None:
    table = records(("Hà Tĩnh", "2020-2025", {"targets_met": ">18", "targets_total": 24}))
    [row] = targets_met(table).to_dict("records")
    assert (row["value"], row["qualifier"]) == (75, "more_than")


def test_members_of_each_year_are_not_those_of_a_term() -> None:
    yearly = goal(800, "đảng viên", "P02", indicator="kết nạp đảng viên hằng năm")
    assert list(stated(yearly, goal(4675, "đảng viên", "P02"))["field"]) == ["P02-count-year", "P02-count"]


def test_a_range_is_as_precise_as_a_single_value() -> None:
    late = goal(5.8, value_max=6.0, comparator="range", source="b")
    [record] = settled(goal(5, source="a"), late).to_dict("records")
    assert record["why"] != "most-precise"


@pytest.mark.parametrize(
    ("said", "reached", "side"),
    [
        ((10, 11, "range"), (9, None, "exact"), "above"),
        ((10, 11, "range"), (10.2, None, "exact"), None),
        ((10, None, "more_than"), (10, None, "exact"), "above"),
        ((7, None, "at_least"), (8, None, "exact"), None),
        ((7, None, "exact"), (8, 9, "range"), "below"),
        ((2, None, "at_most"), (3, None, "exact"), "below"),
    ],
)
def test_a_goal_is_held_against_a_result_only_where_their_bounds_decide(
    said: tuple[object, ...], reached: tuple[object, ...], side: str | None
) -> None:
    names = ["value", "value_max", "qualifier", "former", "former_max", "former_qualifier"]
    rows = pd.DataFrame([[*said, *reached]], columns=names).astype({"value_max": "float64", "former_max": "float64"})
    assert [found if isinstance(found, str) else None for found in against_results(rows)] == [side]
