"""What each builder says with its marks."""

from typing import Any

import pandas as pd
import pytest

from analytics import charts
from analytics.charts import Measure, Spec, Surface, completed
from analytics.charts.classes import limits
from analytics.places import PROVINCES_34, PROVINCES_63

MEASURE = Measure("Đại biểu", "người")


def one(**columns: object) -> pd.DataFrame:
    """A frame of one congress; name only what matters."""
    row = {"congress": "hue/tinh/2020-2025", "province": "Huế", "region": "central-coast", "order": 1, "value": 350.0}
    return pd.DataFrame([row | columns])


def table(spec: Spec, name: str = "rows") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = spec["datasets"][name]
    return rows


def drawn(frame: pd.DataFrame, **surface: Any) -> dict[str, Any]:  # noqa: ANN401  # fields of Surface
    return table(charts.by_province(frame, MEASURE, Surface(**surface)))[0]


@pytest.mark.parametrize(
    ("qualifier", "figure"), [("exact", "350"), ("more_than", "> 350"), ("about", "≈ 350"), ("at_least", "≥ 350")]
)
def test_a_qualifier_stands_before_the_number_and_makes_the_mark_hollow(qualifier: str, figure: str) -> None:
    row = drawn(one(qualifier=qualifier))
    assert [row["figure"], row["said"], row["inexact"]] == [figure, f"{figure} người", qualifier != "exact"]


def test_a_missing_figure_is_said_in_words_and_drawn_as_no_bar() -> None:
    row = drawn(one(value=None))
    assert [row["value"], row["missing"], row["figure"]] == [None, True, "chưa có số liệu"]


def test_rivals_split_the_mark_and_are_counted_in_the_tooltip() -> None:
    assert drawn(one(rivals=2))["split"]
    assert "2" in drawn(one(rivals=2))["agreement"]
    assert not drawn(one(rivals=0, support=3))["split"]


def test_the_key_explains_only_the_marks_that_are_there() -> None:
    kinds = [line["kind"] for line in table(charts.by_province(one(qualifier="about"), MEASURE, Surface()), "keys")]
    assert kinds == ["inexact"]
    assert table(charts.by_province(one(), MEASURE, Surface()), "keys") == []


def test_a_warning_of_the_metric_reaches_the_tooltip() -> None:
    assert "địa giới" in drawn(one(flag="boundary_change"))["agreement"]


def test_a_share_has_its_sign_and_the_decimals_of_its_measure() -> None:
    row = table(charts.by_province(one(value=95.46), Measure("Có mặt", "%", 1), Surface("en")))[0]
    assert [row["figure"], row["said"]] == ["95.5%", "95.5%"]


def test_bars_start_at_zero() -> None:
    low = {param["name"]: param.get("value") for param in charts.by_province(one(), MEASURE, Surface())["params"]}
    assert [low["low"], low["high"]] == [0, 350]


def test_completed_adds_each_province_that_lacks_and_counts_them(frame: pd.DataFrame) -> None:
    assert len(completed(one(province="Cà Mau"), PROVINCES_34)) == 34
    assert len(completed(frame, PROVINCES_63)) == 63
    assert "45/63" in charts.by_province(frame, MEASURE, Surface())["description"]


def test_rows_stand_by_region_then_value_with_the_missing_last(frame: pd.DataFrame) -> None:
    rows = pd.DataFrame(table(charts.by_province(frame, MEASURE, Surface())))
    for _, region in rows.groupby("region"):
        known = region[~region["missing"]]
        assert known["value"].is_monotonic_decreasing
        assert region["missing"].is_monotonic_increasing


def test_a_ranking_names_the_missing_below_instead_of_drawing_them(frame: pd.DataFrame) -> None:
    spec = charts.by_province(frame, MEASURE, Surface(), by_region=False)
    assert len(table(spec)) == 45
    assert any("(18)" in line["words"] for line in table(spec, "keys"))


def test_two_panels_on_a_wide_surface_and_one_on_a_phone(frame: pd.DataFrame) -> None:
    panels = [
        {row["panel"] for row in table(charts.by_province(frame, MEASURE, Surface(narrow=n)))} for n in (False, True)
    ]
    assert panels == [{0, 1}, {0}]


def test_many_rows_are_cut_and_the_chart_says_how_many_more() -> None:
    many = pd.concat([one(congress=f"c{n}", value=n) for n in range(200)], ignore_index=True)
    spec = charts.by_province(many, MEASURE, Surface(), by_region=False)
    assert len(table(spec)) == 90
    assert "110" in table(spec, "heads")[-1]["words"]


def test_an_empty_frame_is_a_chart_that_says_so() -> None:
    spec = charts.by_province(one().head(0), MEASURE, Surface())
    assert "chưa có số liệu" in spec["description"]


def norm(**columns: object) -> dict[str, Any]:
    frame = one(**({"low": 300.0, "high": 340.0, "documents": "Chỉ thị 35-CT/TW", "verdict": "above"} | columns))
    return table(charts.against_norm(frame, MEASURE, Surface()))[0]


def test_a_figure_outside_its_rule_says_by_how_much_and_names_the_directive() -> None:
    assert norm()["figure"] == "350 (+10)"
    assert norm(value=290.0, verdict="below")["figure"] == "290 (−10)"
    assert norm()["rule"] == "300–340 (Chỉ thị 35-CT/TW)"


def test_a_rule_with_one_bound_or_none_is_said_as_such() -> None:
    assert norm(low=None)["rule"].startswith("≤ 340")
    assert norm(low=None, high=None, verdict="no_norm")["rule"] == "không có quy định"


def test_a_line_across_a_boundary_change_is_dashed() -> None:
    later = one(congress="hue/tinh/2025-2030", term="2025-2030", value=400.0, flag="boundary_change")
    spec = charts.over_time(pd.concat([one(term="2020-2025", flag=""), later], ignore_index=True), MEASURE, Surface())
    [step] = table(spec, "steps")
    assert [step["term"], step["next_term"], step["next_value"], step["changed"]] == [
        "2020-2025",
        "2025-2030",
        400.0,
        True,
    ]


def test_the_median_of_each_term_is_written() -> None:
    frame = pd.concat(
        [one(term="2020-2025", congress=f"c{n}/2020-2025", value=n) for n in (1, 2, 9)], ignore_index=True
    )
    assert [row["words"] for row in table(charts.over_time(frame, MEASURE, Surface()), "medians")] == ["Trung vị 2"]


@pytest.mark.parametrize(("units", "count"), [(63, 63), (34, 34)])
def test_each_province_has_a_tile_of_its_own_and_the_archipelagos_theirs(units: int, count: int) -> None:
    provinces = PROVINCES_63 if units == 63 else PROVINCES_34
    spec = charts.tile_map(completed(one().head(0), provinces), MEASURE, Surface(), units)
    places = {(tile["column"], tile["row"]) for tile in table(spec, "tiles") + table(spec, "islands")}
    assert len(table(spec, "tiles")) == count
    assert len(places) == count + 2
    assert [tile["province"] for tile in table(spec, "islands")] == ["Hoàng Sa", "Trường Sa"]


@pytest.mark.parametrize(("units", "provinces"), [(63, PROVINCES_63), (34, PROVINCES_34)])
def test_the_map_has_the_shape_of_each_province_and_both_archipelagos(units: int, provinces: Any) -> None:  # noqa: ANN401
    spec = charts.shape_map(completed(one().head(0), provinces), MEASURE, Surface(), units)
    shapes = next(layer["data"]["values"]["features"] for layer in spec["layer"] if "values" in layer.get("data", {}))
    names = {shape["properties"]["name"] for shape in shapes}
    assert names == {province.name for province in provinces} | {"Hoàng Sa", "Trường Sa"}
    assert [isle["words"] for isle in table(spec, "islands")] == [
        "Quần đảo Hoàng Sa|(Đà Nẵng)",
        "Quần đảo Trường Sa|(Khánh Hòa)",
    ]


def test_classes_are_round_and_part_the_values_evenly() -> None:
    cuts = limits(pd.Series(range(26_000, 480_000, 1_000), dtype=float))
    assert all(cut % 10_000 == 0 for cut in cuts)
    assert len(cuts) == 4
    assert limits(pd.Series([350.0, 350.0])) == []


def test_a_congress_of_one_day_is_one_day_wide_and_a_late_one_is_marked() -> None:
    days = {"preparatory_date": None, "opened_date": "2020-11-02", "closed_date": None, "deadline_date": "2020-10-31"}
    frame = one(**days, duration_days=None, before_deadline_days=-2)
    [bar] = table(charts.timeline(frame, Surface()), "bars")
    assert [bar["start"], bar["stop"], bar["late"], bar["days_said"]] == [
        "2020-11-02",
        "2020-11-03",
        True,
        "sau hạn 2 ngày",
    ]


def test_completion_is_counted_in_days_to_the_deadline() -> None:
    day = {"term": "2020-2025", "closed_date": "2020-10-21", "deadline_date": "2020-10-31"}
    frame = pd.DataFrame([day | {"completed_count": 3, "known_count": 4, "completed_pct": 75.0}])
    [step] = table(charts.completion(frame, Surface()), "steps")
    assert [step["days"], step["count_said"], step["days_said"]] == [-10, "3/4 đại hội", "trước hạn 10 ngày"]


def test_a_target_says_its_comparator_by_shape_and_its_range_by_two_ends() -> None:
    goal = one(comparator="range", value=10.0, value_max=10.5, by_year=2030)
    [row] = table(charts.targets(goal, Measure("GRDP", "%"), Surface()))
    assert [row["figure"], row["top"], row["year"]] == ["10–10,5%", 10.5, "2030"]
    [row] = table(charts.targets(one(comparator="at_least", value_max=None), Measure("GRDP", "%"), Surface()))
    assert [row["figure"], row["shape"]] == ["≥ 350%", "triangle-right"]


def test_an_appointed_secretary_is_said_in_words_and_is_not_missing() -> None:
    vote = one(secretary_name="Trần Thị Bình", secretary_vote_pct=None, selection="appointed")
    [row] = table(charts.elections(vote, Surface()))
    assert [row["figure"], row["missing"]] == ["được chỉ định", False]
    [row] = table(charts.elections(vote.assign(selection="unknown"), Surface()))
    assert row["missing"]


def test_parts_of_a_whole_are_given_as_shares() -> None:
    frame = pd.DataFrame({"name": ["a", "a", "b"], "label": ["x", "y", "x"], "value": [1, 3, 0]})
    parts = table(charts.shares(frame, "Thành phần", Surface()), "parts")
    assert [(part["label"], part["figure"]) for part in parts] == [("x", "25%"), ("y", "75%")]


def test_a_cell_of_the_matrix_says_its_state() -> None:
    frame = one(field="guests", label="Khách mời", state="conflict")
    spec = charts.matrix(frame, Surface())
    assert table(spec, "cells")[0]["said"] == "các nguồn nêu khác nhau"
    assert "1/1" in spec["description"]
