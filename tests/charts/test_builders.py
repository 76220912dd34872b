"""What each builder says with its marks."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics import charts, exports
from analytics.charts import Measure, Spec, Surface, completed
from analytics.charts.classes import limits
from analytics.places import PROVINCES_34, PROVINCES_63, Units

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


def test_a_share_outside_its_rule_is_so_many_points_off_not_percent() -> None:
    frame = one(value=12.5, low=15.0, high=None, documents="Chỉ thị 35-CT/TW", verdict="below")
    share = Measure("Tỷ lệ nữ", "%", 1)
    assert table(charts.against_norm(frame, share, Surface()))[0]["figure"] == "12,5% (−2,5)"


def test_a_rule_with_one_bound_or_none_is_said_as_such() -> None:
    assert norm(low=None)["rule"].startswith("≤ 340")
    assert norm(low=None, high=None, verdict="no_norm")["rule"] == "không có quy định"


def test_a_line_across_a_boundary_change_is_dashed() -> None:
    later = one(congress="hue/tinh/2025-2030", term="2025-2030", value=400.0, flag="boundary_change")
    spec = charts.over_time(pd.concat([one(term="2020-2025", flag=""), later], ignore_index=True), MEASURE, Surface())
    [step] = table(spec, "steps")
    assert [step["term"], step["next_column"], step["next_value"], step["changed"]] == [
        "2020-2025",
        1,
        400.0,
        True,
    ]


def test_the_median_of_each_term_is_written() -> None:
    frame = pd.concat(
        [one(term="2020-2025", congress=f"c{n}/2020-2025", value=n) for n in (0, 1, 1, 2, 2, 9, 9, 9)],
        ignore_index=True,
    ).assign(congress=[f"c{n}/2020-2025" for n in range(8)])
    assert [row["words"] for row in table(charts.over_time(frame, MEASURE, Surface()), "medians")] == ["Trung vị\n2"]


def test_a_few_provinces_have_no_median() -> None:
    spec = over(term(2015), term(2020), term(2015, "Nghệ An"), term(2020, "Nghệ An"))
    assert table(spec, "medians") == []


def test_a_few_provinces_are_named_beside_their_last_figure_in_their_colour_and_apart() -> None:
    spec = over(term(2015), term(2020), term(2020, "Nghệ An", 50.1), term(2020, "Huế", 90))
    ends = table(spec, "ends")
    assert [end["label"] for end in ends] == ["Huế 90", "Nghệ An 50", "Ninh Bình 50"]
    assert all(low["y"] - high["y"] >= 14 for high, low in pairwise(ends))
    inks = {dot["province"]: dot["ink"] for dot in table(spec, "dots")}
    assert {end["province"]: end["ink"] for end in ends} == inks
    assert len(set(inks.values())) == 3


@given(st.lists(st.integers(0, 10**7).map(lambda tenths: tenths / 10), min_size=1, max_size=5))
def test_the_scale_of_terms_holds_every_figure_between_round_numbers(values: list[float]) -> None:
    spec = over(*(term(2020, province, value) for province, value in zip(WHOLE, values, strict=False)))
    low, high = (next(param["value"] for param in spec["params"] if param["name"] == end) for end in ("low", "high"))
    assert low <= min(values) <= max(values) <= high
    assert low < high


def test_many_provinces_are_not_named_and_a_term_of_a_few_has_no_median() -> None:
    spec = over(*(term(2020, province) for province in WHOLE), term(2015))
    assert table(spec, "ends") == []
    assert [median["term"] for median in table(spec, "medians")] == ["2020-2025"]


WHOLE = ("Hà Nội", "Huế", "Nghệ An", "Cao Bằng", "Lai Châu", "Sơn La")
"""Provinces that were not merged, more than the few that stand out by name."""


def over(*rows: pd.DataFrame) -> Spec:
    return charts.over_time(pd.concat(rows, ignore_index=True), Measure("Ủy viên", "người", 0), Surface())


def term(first: int, province: str = "Ninh Bình", value: float = 50.0) -> pd.DataFrame:
    key = f"{province}/tinh/{first}-{first + 5}"
    return one(congress=key, province=province, term=f"{first}-{first + 5}", value=value)


def test_a_merger_between_terms_is_said_and_what_crosses_it_is_dashed() -> None:
    others = [term(first, province) for province in WHOLE for first in (2015, 2020, 2025)]
    spec = over(term(2015), term(2020), term(2025, value=100.0), *others)
    assert [(rule["column"], rule["words"]) for rule in table(spec, "merger")] == [(2, "sáp nhập tỉnh 01/07/2025")]
    assert [step["changed"] for step in table(spec, "steps") if step["province"] == "Ninh Bình"] == [False, True]
    assert [median["changed"] for median in table(spec, "medians")][:2] == [False, True]


def test_provinces_that_stayed_whole_meet_no_merger() -> None:
    spec = over(term(2020, "Nghệ An"), term(2025, "Nghệ An"))
    assert table(spec, "merger") == []
    assert not table(spec, "steps")[0]["changed"]


def test_below_the_province_and_from_the_first_term_on_no_merger_is_drawn() -> None:
    assert table(over(term(2020).assign(tier="grassroots"), term(2025).assign(tier="grassroots")), "merger") == []
    assert table(over(term(2025)), "merger") == []


def test_equal_figures_stand_side_by_side_and_those_far_apart_in_the_middle() -> None:
    dots = table(over(term(2020, "Huế"), term(2020, "Nghệ An"), term(2020, "Cà Mau"), term(2020, "Hà Nội", 90)), "dots")
    assert sorted(dot["slot"] for dot in dots if dot["value"] == 50) == [-1, 0, 1]
    assert [dot["slot"] for dot in dots if dot["value"] == 90] == [0]


def test_a_median_between_two_whole_numbers_keeps_its_half() -> None:
    values = dict(zip(WHOLE, (50, 50, 50, 53, 53, 53), strict=True))
    spec = over(*(term(2020, province, value) for province, value in values.items()))
    assert table(spec, "medians")[0]["words"] == "Trung vị\n51,5"


@pytest.mark.parametrize(("units", "provinces"), [(63, PROVINCES_63), (34, PROVINCES_34)])
def test_each_province_has_a_tile_and_each_archipelago_an_inset_beside_it(units: Units, provinces: Any) -> None:  # noqa: ANN401
    spec = charts.tile_map(completed(one().head(0), provinces), MEASURE, Surface(), units)
    rows = {tile["province"]: tile["row"] for tile in table(spec, "tiles")}
    assert sorted(rows) == sorted(province.name for province in provinces)
    insets = table(spec, "insets")
    assert [inset["words"] for inset in insets] == ["Quần đảo Hoàng Sa|(Đà Nẵng)", "Quần đảo Trường Sa|(Khánh Hòa)"]
    assert all(inset["row"] == rows[inset["province"]] for inset in insets)
    assert {isle["province"] for isle in table(spec, "islands")} == {"Đà Nẵng", "Khánh Hòa"}


def test_islands_have_the_colour_of_their_province_and_stand_inside_their_frame(frame: pd.DataFrame) -> None:
    spec = charts.tile_map(frame.assign(value=range(len(frame))), MEASURE, Surface(), 63)
    fills = {tile["province"]: tile["fill"] for tile in table(spec, "tiles")}
    isles = table(spec, "islands")
    assert all(isle["fill"] == fills[isle["province"]] for isle in isles)
    assert all(0 < isle[side] < 1 for isle in isles for side in ("east", "south"))


@pytest.mark.parametrize(("units", "provinces"), [(63, PROVINCES_63), (34, PROVINCES_34)])
def test_the_map_has_the_shape_of_each_province_and_both_archipelagos(units: Units, provinces: Any) -> None:  # noqa: ANN401
    spec = charts.shape_map(completed(one().head(0), provinces), MEASURE, Surface(), units)
    shapes = next(layer["data"]["values"]["features"] for layer in spec["layer"] if "values" in layer.get("data", {}))
    parts = [(shape["properties"]["name"], shape["properties"].get("part")) for shape in shapes]
    insets = {(home, part) for home in ("Đà Nẵng", "Khánh Hòa") for part in ("frame", "islands")}
    assert set(parts) == {(province.name, None) for province in provinces} | insets
    assert [inset["province"] for inset in table(spec, "insets")] == ["Đà Nẵng", "Khánh Hòa"]


@pytest.mark.parametrize(("units", "provinces"), [(63, PROVINCES_63), (34, PROVINCES_34)])
def test_the_tiles_of_a_phone_hold_whole_names_but_of_two_known_by_their_letters(
    units: Units,
    provinces: Any,  # noqa: ANN401
) -> None:
    spec = charts.tile_map(completed(one().head(0), provinces), MEASURE, Surface(narrow=True), units)
    written = {tile["province"]: tile["short"] for tile in table(spec, "tiles")}
    short = {name: words for name, words in written.items() if words.replace("\n", " ") != name}
    assert short == ({"Bà Rịa - Vũng Tàu": "BRVT", "Thừa Thiên Huế": "TTH"} if units == 63 else {})
    lines = [line for words in written.values() for line in words.split("\n")]
    assert max(map(len, lines)) <= 6
    assert max(words.count("\n") for words in written.values()) == 1


def test_the_map_marks_and_explains_a_province_about_which_sources_disagree() -> None:
    spec = charts.shape_map(completed(one(rivals=1), PROVINCES_34), MEASURE, Surface(), 34)
    [mark] = table(spec, "disputed")
    assert [mark["province"], round(mark["longitude"]), round(mark["latitude"])] == ["Huế", 108, 16]
    assert "split" in {line["kind"] for line in table(spec, "legend")}


def test_a_map_explains_only_what_is_drawn() -> None:
    def kinds(**columns: object) -> set[str]:
        province = {"province": "Huế", "order": 1}
        return {
            line["kind"]
            for line in table(charts.tile_map(one(**province, **columns), MEASURE, Surface(), 34), "legend")
        }

    assert kinds() == {"class"}
    assert kinds(rivals=1) == {"class", "split"}
    assert kinds(value=None) == {"missing"}


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


def test_the_distance_from_the_deadline_stands_in_the_row_of_a_congress() -> None:
    days = {"preparatory_date": None, "opened_date": "2020-10-02", "closed_date": None, "duration_days": None}
    known, unknown = (
        charts.timeline(one(**days, deadline_date=due, before_deadline_days=left), Surface())
        for due, left in (("2020-10-31", 29), (None, None))
    )
    assert [bar["left"] for bar in table(known, "bars")] == ["sớm 29 ngày"]
    assert [bar["left"] for bar in table(unknown, "bars")] == [""]


def test_a_long_name_is_written_in_lines_and_its_row_is_higher() -> None:
    name = "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh Tây Ninh"
    long, short = (charts.by_province(one(name=said), MEASURE, Surface(narrow=True)) for said in (name, "Tây Ninh"))
    [row] = table(long)
    assert row["label"].replace("\n", " ") == name
    assert row["label"].count("\n") == 2
    assert long["height"] - short["height"] == 2 * 14


def test_a_province_without_a_day_is_named_below_the_calendar() -> None:
    days = {"preparatory_date": None, "opened_date": None, "closed_date": None, "deadline_date": None}
    spec = charts.timeline(one(**days, duration_days=None, before_deadline_days=None), Surface())
    assert table(spec, "bars") == []
    assert [(line["kind"], line["words"]) for line in table(spec, "keys")] == [("missing", "chưa có số liệu (1): Huế")]


def test_each_stair_is_named_where_it_ends_and_the_later_name_stands_higher() -> None:
    day = {"deadline_date": "2020-10-31", "completed_count": 4, "known_count": 4, "completed_pct": 100.0}
    ends = [("2015-2020", "2020-10-21"), ("2020-2025", "2020-10-11")]
    frame = pd.DataFrame([day | {"term": term, "closed_date": closed} for term, closed in ends])
    named = table(charts.completion(frame, Surface()), "ends")
    assert [end["words"] for end in named] == ["2015-2020: 4/4 đại hội", "2020-2025: 4/4 đại hội"]
    assert named[0]["y"] < named[1]["y"]


def test_completion_is_counted_in_days_to_the_deadline() -> None:
    day = {"term": "2020-2025", "closed_date": "2020-10-21", "deadline_date": "2020-10-31"}
    frame = pd.DataFrame([day | {"completed_count": 3, "known_count": 4, "completed_pct": 75.0}])
    [step] = table(charts.completion(frame, Surface()), "steps")
    assert [step["days"], step["count_said"], step["days_said"]] == [-10, "3/4 đại hội", "trước hạn 10 ngày"]


def test_a_target_says_its_comparator_by_shape_and_its_range_by_two_ends() -> None:
    goal = one(qualifier="range", value=10.0, value_max=10.5, by_year=2030)
    [row] = table(charts.targets(goal, Measure("GRDP", "%"), Surface()))
    assert [row["figure"], row["top"], row["year"]] == ["10–10,5%", 10.5, "2030"]
    [row] = table(charts.targets(one(qualifier="at_least", value_max=None), Measure("GRDP", "%"), Surface()))
    assert [row["figure"], row["shape"]] == ["≥ 350%", "triangle-right"]


def test_what_the_former_term_reached_is_drawn_beside_a_goal_said_and_explained() -> None:
    beside = one(
        qualifier="exact", value=10.0, value_max=None, former=7.5, former_qualifier="about", former_source="Báo Huế"
    )
    spec = charts.targets(beside, Measure("GRDP", "%/năm"), Surface())
    [row] = table(spec)
    assert [row["reached"], row["reached_said"], row["said"]] == [True, "≈ 7,5%/năm (Báo Huế)", "10%/năm"]
    assert [line["kind"] for line in table(spec, "keys")] == ["reached"]
    [alone] = table(charts.targets(beside.assign(value=None), Measure("GRDP", "%/năm"), Surface(), by_region=True))
    assert [alone["missing"], alone["reached"]] == [True, False]


def test_an_appointed_secretary_is_said_in_words_and_is_not_missing() -> None:
    vote = one(secretary_name="Trần Thị Bình", secretary_vote_pct=None, selection="appointed")
    [row] = table(charts.elections(vote, Surface()))
    assert [row["figure"], row["missing"]] == ["được chỉ định", False]
    [row] = table(charts.elections(vote.assign(selection="unknown"), Surface()))
    assert row["missing"]


def test_the_key_has_a_dispute_only_where_its_mark_is_drawn() -> None:
    vote = one(secretary_name="Trần Thị Bình", secretary_vote_pct=None, selection="unknown", rivals=1)
    assert table(charts.elections(vote, Surface()), "keys") == []
    assert [
        line["kind"] for line in table(charts.elections(vote.assign(selection="appointed"), Surface()), "keys")
    ] == ["split"]


@pytest.mark.parametrize(("verdict", "said"), [("inside", "trong quy định"), ("below", "dưới quy định")])
def test_the_legend_of_verdicts_has_those_that_are_drawn(verdict: str, said: str) -> None:
    frame = one(low=300.0, high=400.0, documents="Chỉ thị 35-CT/TW", verdict=verdict)
    drawn = exports.svg({**charts.against_norm(frame, MEASURE, Surface()), "width": 900})
    assert [words for words in ("trên quy định", "trong quy định", "dưới quy định") if words in drawn] == [said]


@pytest.mark.parametrize("builder", [charts.against_norm, charts.against_former])
def test_another_legend_is_no_other_chart(builder: Callable[..., Spec]) -> None:
    columns = {"low": 300.0, "high": 400.0, "documents": "", "value_former": 340, "change_pct": None}
    columns |= {"change_qualifier": "exact", "parts_named": "", "parts_missing": ""}
    kinds = [{"verdict": "inside", "change_count": 10, "parts_count": 1}]
    kinds += [{"verdict": "above", "change_count": 20, "parts_count": 2}]
    first, second = (charts.steady(builder(one(**columns, **kind), MEASURE, Surface())) for kind in kinds)
    assert first["layer"] == second["layer"]
    assert first["params"] == second["params"]


def test_parts_of_a_whole_are_given_as_shares() -> None:
    frame = pd.DataFrame({"name": ["a", "a", "b"], "label": ["x", "y", "x"], "value": [1, 3, 0]})
    parts = table(charts.shares(frame, "Thành phần", Surface()), "parts")
    assert [(part["label"], part["figure"]) for part in parts] == [("x", "25%"), ("y", "75%")]


def test_a_cell_of_the_matrix_says_its_state() -> None:
    frame = one(field="guests", label="Khách mời", state="conflict")
    spec = charts.matrix(frame, Surface())
    assert table(spec, "cells")[0]["said"] == "các nguồn nêu khác nhau"
    assert "1/1" in spec["description"]
