"""The 63 and the 34: what may be added is added, what may not is shown in parts, nothing is divided."""

from collections.abc import Callable

import pandas as pd
import pytest

from analytics.metrics.committees import committees
from analytics.metrics.delegates import delegates
from analytics.metrics.figures import COLUMNS
from analytics.metrics.units import IN_UNITS, METHODS, compared, in_units

Records = Callable[..., pd.DataFrame]
DUONG = {"delegates_official": 350, "party_members": 105000, "delegates_women": 70, "committee_size": 50}
PHONG = {"delegates_official": ">300", "party_members": 120000, "delegates_women": 90, "committee_size": 53}


def row(table: pd.DataFrame, measure: str, province: str) -> pd.Series:
    [(_, found)] = table[(table["measure"] == measure) & (table["province"] == province)].iterrows()
    return found


@pytest.fixture
def both(records: Records) -> pd.DataFrame:
    return records(("Hải Dương", "2020-2025", DUONG), ("Hải Phòng", "2020-2025", PHONG))


def test_delegates_of_former_provinces_are_added(both: pd.DataFrame) -> None:
    found = row(in_units(delegates(both), 34), "delegates_count", "Hải Phòng")
    assert (found["value"], found["qualifier"], found["method"]) == (650, "more_than", "sum")
    assert (found["parts_known_count"], found["parts_count"], found["flag"]) == (2, 2, "")
    assert (found["part"], len(found["claims"].split())) == ("Hải Dương, Hải Phòng", 2)


def test_a_share_of_several_provinces_is_the_ratio_of_their_sums(both: pd.DataFrame) -> None:
    table = in_units(delegates(both), 34)
    women = row(table, "delegates_women_pct", "Hải Phòng")
    assert (women["value"], women["method"]) == (pytest.approx((70 + 90) / (350 + 300) * 100), "weighted")
    assert row(table, "members_per_delegate_ratio", "Hải Phòng")["value"] == pytest.approx(225000 / 650)


def test_a_share_whose_base_is_unknown_is_shown_in_parts(records: Records) -> None:
    table = records(
        ("Hải Dương", "2020-2025", {"delegates_women_pct": 20}), ("Hải Phòng", "2020-2025", {"delegates_women_pct": 30})
    )
    found = in_units(delegates(table), 34)
    assert found[["province", "part", "value", "method"]].to_numpy().tolist() == [
        ["Hải Phòng", "Hải Dương", 20.0, "part"],
        ["Hải Phòng", "Hải Phòng", 30.0, "part"],
    ]


def test_committees_are_never_added(both: pd.DataFrame) -> None:
    table = in_units(committees(both), 34)
    sizes = table[table["measure"] == "committee_size_count"]
    assert sizes["value"].tolist() == [50, 53]
    assert set(sizes["method"]) == {"part"}


def test_a_sum_that_lacks_a_part_is_a_lower_bound_and_says_so(records: Records) -> None:
    found = row(in_units(delegates(records(("Hải Dương", "2020-2025", DUONG))), 34), "delegates_count", "Hải Phòng")
    assert (found["value"], found["qualifier"], found["flag"]) == (350, "at_least", "partial_sum")
    assert (found["parts_known_count"], found["parts_count"]) == (1, 2)


def test_what_lacks_a_part_is_at_least_so_much_even_where_the_rest_is_rounded(records: Records) -> None:
    rounded = {"party_members": "~105000"}
    found = row(
        in_units(delegates(records(("Hải Dương", "2020-2025", rounded))), 34), "party_members_count", "Hải Phòng"
    )
    assert (found["qualifier"], found["flag"]) == ("at_least", "partial_sum")


def test_an_unmerged_province_stands_under_its_former_name_among_the_63(records: Records) -> None:
    table = in_units(delegates(records(("Huế", "2025-2030", DUONG), ("Nghệ An", "2025-2030", DUONG))), 63)
    rows = table[table["measure"] == "delegates_count"]
    assert sorted(rows["province"]) == ["Nghệ An", "Thừa Thiên Huế"]
    assert set(rows["method"]) == {"own"}


def test_an_unmerged_province_keeps_its_own_figure_under_its_name_of_today(records: Records) -> None:
    table = in_units(delegates(records(("Thừa Thiên Huế", "2020-2025", DUONG), ("Nghệ An", "2020-2025", DUONG))), 34)
    rows = table[table["measure"] == "delegates_count"]
    assert rows["province"].tolist() == ["Nghệ An", "Huế"]
    assert set(rows["method"]) == {"own"}
    assert set(rows["region"]) == {"north-central"}


def test_a_merged_province_gives_its_parts_no_figure(records: Records) -> None:
    table = in_units(delegates(records(("Hải Phòng", "2025-2030", {"delegates_official": 445}))), 63)
    rows = table[table["measure"] == "delegates_count"]
    assert rows[["province", "part", "method"]].to_numpy().tolist() == [
        ["Hải Dương", "Hải Phòng", "merged"],
        ["Hải Phòng", "Hải Phòng", "merged"],
    ]
    assert rows["value"].isna().all()


def test_units_of_the_day_change_nothing(both: pd.DataFrame) -> None:
    before = delegates(both)
    after = in_units(before, 63)
    key = ["measure", "congress"]
    assert after[COLUMNS].sort_values(key, ignore_index=True).equals(before.sort_values(key, ignore_index=True))


def test_bodies_below_the_province_only_change_the_name_of_their_province(records: Records) -> None:
    body = {"organisation": "Đảng bộ huyện Cẩm Giàng", "tier": "intermediate"}
    rows = [("Hải Dương", "2020-2025", DUONG, body), ("Hải Phòng", "2020-2025", PHONG)]
    table = in_units(delegates(records(*rows)), 34)
    below = table[(table["tier"] == "intermediate") & (table["measure"] == "delegates_count")]
    assert below[["province", "value", "method"]].to_numpy().tolist() == [["Hải Phòng", 350.0, "own"]]


def test_a_merged_province_is_compared_with_the_sum_of_its_parts(both: pd.DataFrame, records: Records) -> None:
    late = records(("Hải Phòng", "2025-2030", {"delegates_official": 455}))
    [found] = compared(delegates(pd.concat([both, late])), "delegates_count", "2025-2030").to_dict("records")
    assert (found["value"], found["value_former"], found["change_count"]) == (455, 650, -195)
    assert (found["change_pct"], found["qualifier"], found["method"]) == (-30, "less_than", "sum")
    assert len(found["claims"].split()) == 3


def test_a_comparison_names_what_was_summed_and_that_the_borders_changed(both: pd.DataFrame, records: Records) -> None:
    late = records(("Hải Phòng", "2025-2030", {"delegates_official": 455}))
    [found] = compared(delegates(pd.concat([both, late])), "delegates_count", "2025-2030").to_dict("records")
    assert (found["parts_named"], found["parts_missing"]) == ("Hải Dương, Hải Phòng", "")
    assert found["flag"] == "boundary_change"


def test_a_comparison_names_what_is_missing_from_the_sum(records: Records) -> None:
    table = records(("Hải Dương", "2020-2025", DUONG), ("Hải Phòng", "2025-2030", {"delegates_official": 455}))
    [found] = compared(delegates(table), "delegates_count", "2025-2030").to_dict("records")
    assert (found["parts_named"], found["parts_missing"]) == ("Hải Dương", "Hải Phòng")


def test_an_unmerged_province_is_compared_with_itself(records: Records) -> None:
    late = {"delegates_official": 400}
    table = records(("Thừa Thiên Huế", "2020-2025", DUONG), ("Huế", "2025-2030", late), ("Sơn La", "2025-2030", late))
    hue, son_la = compared(delegates(table), "delegates_count", "2025-2030").to_dict("records")[::-1]
    assert (hue["change_count"], hue["flag"], hue["parts_named"], hue["parts_count"]) == (50, "", "Thừa Thiên Huế", 1)
    assert (son_la["flag"], son_la["parts_missing"], pd.isna(son_la["change_count"])) == ("no_former", "Sơn La", True)


@pytest.mark.parametrize(("former", "term"), [("2015-2020", "2020-2025"), ("2025-2030", "2030-2035")])
def test_where_no_merger_lies_between_a_province_is_compared_with_itself(
    records: Records, former: str, term: str
) -> None:
    table = records(("Hải Phòng", former, DUONG), ("Hải Phòng", term, PHONG))
    [found] = compared(delegates(table), "delegates_count", term).to_dict("records")
    assert (found["province"], found["flag"], found["parts_count"], found["change_count"]) == ("Hải Phòng", "", 1, -50)


def test_no_change_is_given_against_a_partial_sum(records: Records) -> None:
    table = records(("Hải Dương", "2020-2025", DUONG), ("Hải Phòng", "2025-2030", {"delegates_official": 455}))
    [found] = compared(delegates(table), "delegates_count", "2025-2030").to_dict("records")
    assert (found["flag"], found["parts_known_count"], found["parts_count"]) == ("partial_sum", 1, 2)
    assert pd.isna(found["change_count"])


@pytest.mark.parametrize("units", [63, 34])
def test_nothing_in_gives_every_column_out(records: Records, units: int) -> None:
    table = in_units(delegates(records()), units)  # type: ignore[arg-type]
    assert (list(table.columns), len(table)) == (IN_UNITS, 0)


def test_every_method_is_a_known_one(both: pd.DataFrame, records: Records) -> None:
    late = records(("Hải Phòng", "2025-2030", {"delegates_official": 455}), ("Nghệ An", "2025-2030", DUONG))
    table = pd.concat([delegates(both), delegates(late), committees(both)])
    methods = {method for units in (63, 34) for method in in_units(table, units)["method"]}
    assert methods == set(METHODS)
