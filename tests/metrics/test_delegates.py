"""Delegates and committees, with numbers worked by hand."""

from collections.abc import Callable

import pandas as pd
import pytest

from analytics.metrics import QUANTITIES, Quantity
from analytics.metrics.committees import committees
from analytics.metrics.delegates import delegates
from analytics.metrics.figures import COLUMNS, FLAGS

Records = Callable[..., pd.DataFrame]
Metric = Callable[[pd.DataFrame], pd.DataFrame]

HALL = {
    "delegates_official": 350,
    "delegates_convened": 352,
    "delegates_present": 345,
    "party_members": 98000,
    "delegates_women": 84,
    "delegates_exofficio": 49,
    "delegates_elected": 294,
    "delegates_appointed": 7,
    "delegates_ethnic_minority_pct": 3.5,
    "delegates_ethnic_minority": 12,
}
SEATS = {
    "committee_size": 48,
    "committee_planned_size": 50,
    "standing_committee_size": 15,
    "party_members": 96000,
    "committee_women": 6,
    "committee_young_pct": 8.3,
    "committee_new": 12,
    "committee_reelected": 36,
    "inspection_committee_size": 11,
    "deputy_secretaries": 3,
    "committee_mean_age": 48.5,
    "committee_ethnic_minority_pct": 4.2,
}


def values(metric: Metric, table: pd.DataFrame) -> dict[str, float]:
    return dict(metric(table)[["measure", "value"]].itertuples(index=False))


def test_each_quantity_about_delegates_is_computed_as_it_is_defined(records: Records) -> None:
    found = values(delegates, records(("Hải Dương", "2020-2025", HALL)))
    assert found == pytest.approx(
        {
            "delegates_count": 350,
            "delegates_official_count": 350,
            "delegates_convened_count": 352,
            "delegates_present_count": 345,
            "party_members_count": 98000,
            "delegates_women_count": 84,
            "delegates_exofficio_count": 49,
            "delegates_elected_count": 294,
            "delegates_appointed_count": 7,
            "delegates_ethnic_minority_count": 12,
            "delegates_ethnic_minority_pct": 3.5,
            "attendance_pct": 345 / 352 * 100,
            "members_per_delegate_ratio": 280,
            "delegates_women_pct": 24,
            "delegates_exofficio_pct": 14,
            "delegates_elected_pct": 84,
            "delegates_appointed_pct": 2,
        }
    )


def test_each_quantity_about_committees_is_computed_as_it_is_defined(records: Records) -> None:
    found = values(committees, records(("Hải Dương", "2020-2025", SEATS)))
    assert found == pytest.approx(
        {
            "committee_size_count": 48,
            "committee_planned_size_count": 50,
            "standing_committee_size_count": 15,
            "inspection_committee_size_count": 11,
            "deputy_secretaries_count": 3,
            "committee_mean_age_years": 48.5,
            "standing_share_pct": 31.25,
            "committee_per_1000_members_ratio": 0.5,
            "committee_women_pct": 12.5,
            "committee_young_pct": 8.3,
            "committee_ethnic_minority_pct": 4.2,
            "committee_new_pct": 25,
            "committee_reelected_pct": 75,
            "committee_vacancies_count": 2,
        }
    )


@pytest.mark.parametrize(
    ("stated", "value", "basis"),
    [
        ({"delegates_official": 350, "delegates_convened": 352, "delegates_present": 345}, 350, "delegates_official"),
        ({"delegates_convened": 352, "delegates_present": 345}, 352, "delegates_convened"),
        ({"delegates_present": ">300"}, 300, "delegates_present"),
    ],
)
def test_the_comparable_number_says_which_number_it_is(
    records: Records, stated: dict[str, float | str], value: float, basis: str
) -> None:
    table = delegates(records(("Hải Dương", "2020-2025", stated))).set_index("measure")
    assert (table.loc["delegates_count", "value"], table.loc["delegates_count", "basis"]) == (value, basis)


def test_attendance_falls_back_to_the_official_number_and_flags_more_present_than_there_are(records: Records) -> None:
    table = delegates(records(("Hải Dương", "2020-2025", {"delegates_official": 300, "delegates_present": 750})))
    row = table.set_index("measure").loc["attendance_pct"]
    assert (row["value"], row["flag"], row["basis"]) == (250, "over_whole", "delegates_present/delegates_official")


@pytest.mark.parametrize(
    ("province", "flag"), [("Quảng Ninh", ""), ("Hải Phòng", "boundary_change"), ("Hồ Chí Minh", "boundary_change")]
)
def test_change_since_the_former_term_says_when_borders_moved(records: Records, province: str, flag: str) -> None:
    table = records(
        (province, "2020-2025", {"delegates_official": 350, "committee_size": 50}),
        (province, "2025-2030", {"delegates_official": 420, "committee_size": 48}),
    )
    found = pd.concat([delegates(table), committees(table)]).set_index("measure")
    changes = found[found.index.str.contains("change")]
    assert changes["value"].to_dict() == {
        "delegates_change_count": 70,
        "delegates_change_pct": 20,
        "committee_change_count": -2,
        "committee_change_pct": -4,
    }
    assert set(changes["flag"]) == {flag}
    assert set(changes["term"]) == {"2025-2030"}


def test_a_change_of_bounds_is_a_bound(records: Records) -> None:
    table = records(
        ("Quảng Ninh", "2020-2025", {"delegates_official": ">300"}),
        ("Quảng Ninh", "2025-2030", {"delegates_official": 360}),
    )
    row = delegates(table).set_index("measure").loc["delegates_change_count"]
    assert (row["value"], row["qualifier"]) == (60, "less_than")
    assert len(row["claims"].split()) == 2


def test_more_elected_than_planned_is_flagged(records: Records) -> None:
    table = committees(records(("Hà Nam", "2020-2025", {"committee_size": 51, "committee_planned_size": 50})))
    row = table.set_index("measure").loc["committee_vacancies_count"]
    assert (row["value"], row["flag"]) == (-1, "over_whole")


@pytest.mark.parametrize("metric", [delegates, committees])
def test_nothing_known_gives_no_rows_but_every_column(records: Records, metric: Metric) -> None:
    assert list(metric(records()).columns) == COLUMNS
    assert metric(records()).empty


@pytest.mark.parametrize("metric", [delegates, committees])
def test_every_row_is_of_a_known_quantity_and_flag(records: Records, metric: Metric) -> None:
    table = metric(records(("Hải Phòng", "2020-2025", HALL | SEATS), ("Hải Phòng", "2025-2030", HALL | SEATS)))
    assert set(table["measure"]) <= set(QUANTITIES)
    assert set(table["flag"]) <= {"", *FLAGS}
    assert table["claims"].str.len().min() > 0
    assert not table.duplicated(["congress", "measure"]).any()


def test_terms_stand_in_time_and_provinces_in_their_fixed_order(records: Records) -> None:
    provinces = ("Tây Ninh", "Đà Nẵng", "Hà Nội", "An Giang")
    table = delegates(
        records(
            *(
                (name, term, {"guests": 1, "delegates_official": 300})
                for term in ("2020-2025", "2015-2020")
                for name in provinces
            )
        )
    )
    rows = table[table["measure"] == "delegates_count"]
    assert rows["province"].tolist() == ["An Giang", "Đà Nẵng", "Hà Nội", "Tây Ninh"] * 2
    assert rows["term"].tolist() == ["2015-2020"] * 4 + ["2020-2025"] * 4


@pytest.mark.parametrize("quantity", QUANTITIES.values(), ids=lambda quantity: quantity.id)
def test_every_quantity_is_named_defined_and_ends_in_its_kind(quantity: Quantity) -> None:
    endings = {"count": "_count", "share": "_pct", "change": "_pct", "ratio": "_ratio", "years": "_years"}
    assert quantity.id.endswith(endings[quantity.kind])
    for words in (quantity.label, quantity.unit, quantity.definition):
        assert set(words) == {"vi", "en"}
        assert all(words.values())


@pytest.mark.parametrize(
    ("field", "measure"),
    [
        *(("standing_committee_size", "standing_share_pct"), ("committee_new", "committee_new_pct")),
        *(("committee_reelected", "committee_reelected_pct"), ("delegates_elected", "delegates_elected_pct")),
    ],
)
def test_more_in_a_part_than_in_its_whole_is_flagged(records: Records, field: str, measure: str) -> None:
    said = records(("Hà Nam", "2020-2025", {"committee_size": 10, "delegates_official": 10, field: 12}))
    found = pd.concat([committees(said), delegates(said)]).set_index("measure").loc[measure]
    assert (found["value"], found["flag"]) == (pytest.approx(120), "over_whole")


@pytest.mark.parametrize("name", ["ethnic_minority_pct", "mean_age_years", "women_pct"])
def test_a_stated_share_or_age_weighs_as_much_as_its_committee(records: Records, name: str) -> None:
    field = f"committee_{name}".removesuffix("_years")
    said = records(("Hà Nam", "2020-2025", {"committee_size": 48, field: 20}))
    assert committees(said).set_index("measure").loc[f"committee_{name}", "weight"] == 48
