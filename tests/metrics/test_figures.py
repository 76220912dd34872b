"""Arithmetic of figures: bounds stay bounds, doubts stay doubts, and nothing is divided by nothing."""

from collections.abc import Callable

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.metrics.bodies import former_congresses, with_places
from analytics.metrics.figures import combined, difference, figure, first_of, ratio, share

Records = Callable[..., pd.DataFrame]
QUALIFIERS = ("exact", "more_than", "less_than", "about", "at_least", "at_most")


@pytest.mark.parametrize(
    ("part", "whole", "value", "qualifier"),
    [
        *((98000, 350, 280, "exact"), (">98000", 350, 280, "more_than"), (98000, ">350", 280, "less_than")),
        *((">98000", ">350", 280, "about"), (">98000", "<350", 280, "more_than"), ("~98000", 350, 280, "about")),
        *(("≥98000", 350, 280, "at_least"), (98000, "≥350", 280, "at_most"), (">98000", "≤350", 280, "at_least")),
    ],
)
def test_a_ratio_leans_the_way_its_parts_lean(
    records: Records, part: float | str, whole: float | str, value: float, qualifier: str
) -> None:
    table = records(("Hải Dương", "2020-2025", {"party_members": part, "delegates_official": whole}))
    [row] = ratio(figure(table, "party_members"), figure(table, "delegates_official")).to_dict("records")
    assert (row["value"], row["qualifier"], row["weight"]) == (value, qualifier, 350)


def test_a_ratio_has_the_claims_of_both_the_weaker_support_and_the_rivals_of_both(records: Records) -> None:
    members = records(
        ("Hải Dương", "2020-2025", {"party_members": 700}, {"support": 3, "rivals": 2, "marks": "planned"})
    )
    delegates = records(("Hải Dương", "2020-2025", {"delegates_official": 350}, {"support": 2, "rivals": 1}))
    [row] = ratio(figure(members, "party_members"), figure(delegates, "delegates_official")).to_dict("records")
    assert (row["support"], row["rivals"], row["marks"]) == (2, 3, "planned")
    assert row["claims"].split() == [
        f"hai-duong/tinh/2020-2025:{name}" for name in ("party_members", "delegates_official")
    ]
    assert row["basis"] == "party_members/delegates_official"


def test_nothing_is_divided_by_zero_or_by_the_unknown(records: Records) -> None:
    table = records(
        ("Hải Dương", "2020-2025", {"party_members": 700, "delegates_official": 0}),
        ("Hà Nam", "2020-2025", {"party_members": 700}),
    )
    assert ratio(figure(table, "party_members"), figure(table, "delegates_official")).empty


@pytest.mark.parametrize(("part", "flag"), [(350, ""), (351, "over_whole")])
def test_a_part_larger_than_its_whole_is_flagged(records: Records, part: int, flag: str) -> None:
    table = records(("Hải Dương", "2020-2025", {"delegates_present": part, "delegates_convened": 350}))
    present, convened = figure(table, "delegates_present"), figure(table, "delegates_convened")
    assert ratio(present, convened, 100, within=True)["flag"].tolist() == [flag]
    assert difference(convened, present, within=True)["flag"].tolist() == [flag]
    assert ratio(present, convened, 100)["flag"].tolist() == [""]


def test_a_stated_share_goes_before_a_computed_one(records: Records) -> None:
    table = records(
        ("Hải Dương", "2020-2025", {"delegates_women": 70, "delegates_official": 350, "delegates_women_pct": 21.5}),
        ("Hà Nam", "2020-2025", {"delegates_women": 70, "delegates_official": 350}),
    )
    found = share(*(figure(table, name) for name in ("delegates_women_pct", "delegates_women", "delegates_official")))
    assert found["value"].to_dict() == {"hai-duong/tinh/2020-2025": 21.5, "ha-nam/tinh/2020-2025": 20.0}
    assert found["weight"].tolist() == [350, 350]


def test_the_first_figure_that_is_stated_is_taken(records: Records) -> None:
    table = records(
        ("Hải Dương", "2020-2025", {"guests": 1, "speeches": 2}),
        ("Hà Nam", "2020-2025", {"speeches": 3}),
    )
    taken = first_of(figure(table, "guests"), figure(table, "speeches"))
    assert taken["value"].tolist() == [1, 3]
    assert taken["basis"].tolist() == ["guests", "speeches"]


@given(st.frozensets(st.sampled_from(QUALIFIERS), min_size=1))
def test_a_sum_is_exact_only_where_every_part_is(qualifiers: frozenset[str]) -> None:
    assert (combined(qualifiers) == "exact") == (qualifiers == {"exact"})
    assert combined(qualifiers) in QUALIFIERS


@given(st.sampled_from(QUALIFIERS))
def test_an_exact_part_changes_no_qualifier(qualifier: str) -> None:
    assert combined(frozenset({qualifier, "exact"})) == qualifier


def test_a_congress_stands_in_the_region_of_its_day(records: Records) -> None:
    table = records(("Lâm Đồng", "2020-2025", {"guests": 1}), ("Lâm Đồng", "2025-2030", {"guests": 1}))
    homes = with_places(table).set_index("term")
    assert homes["region"].to_dict() == {"2020-2025": "central-highlands", "2025-2030": "south-central-highlands"}


def test_a_review_is_no_congress_proper(records: Records) -> None:
    table = records(("Lâm Đồng", "2020-2025", {"guests": 1}, {"event": "midterm_review"}))
    assert with_places(table).empty


def test_the_former_congress_is_that_of_the_same_body_and_says_whether_borders_moved(records: Records) -> None:
    bodies = [
        (name, term, {"guests": 1}) for name in ("Quảng Ninh", "Hải Phòng") for term in ("2020-2025", "2025-2030")
    ]
    table = records(*bodies, ("Hải Phòng", "2015-2020", {"guests": 1}), ("Hà Nam", "2015-2020", {"guests": 1}))
    former = former_congresses(with_places(table))
    assert former["former"].to_dict() == {
        "quang-ninh/tinh/2025-2030": "quang-ninh/tinh/2020-2025",
        "hai-phong/tinh/2025-2030": "hai-phong/tinh/2020-2025",
        "hai-phong/tinh/2020-2025": "hai-phong/tinh/2015-2020",
    }
    assert former.index[former["is_boundary_change"]].tolist() == ["hai-phong/tinh/2025-2030"]
