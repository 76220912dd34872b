"""Two terms side by side: what may be compared is, what may not says why."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest

from analytics.metrics.committees import committees
from analytics.metrics.comparison import COLUMNS, NOTES, side_by_side
from analytics.metrics.delegates import delegates
from analytics.places import Units

Records = Callable[..., pd.DataFrame]
MEASURES = ("delegates_count", "members_per_delegate_ratio", "committee_size_count")
THEN = {"delegates_official": 400, "party_members": 180_000, "committee_size": 64}
NOW = {"delegates_official": 500, "party_members": ">210000", "committee_size": 68}


def compared(table: pd.DataFrame, units: Units = 34) -> list[dict[str, Any]]:
    figures = pd.concat([delegates(table), committees(table)])
    rows = side_by_side(figures, MEASURES, "2025-2030", units)
    assert list(rows.columns) == COLUMNS
    assert set(rows["note"]) <= {"", *NOTES}
    return [{str(name): value for name, value in row.items()} for row in rows.to_dict("records")]


def test_each_measure_stands_in_both_terms_with_its_change(records: Records) -> None:
    count, ratio, size = compared(records(("Nghệ An", "2020-2025", THEN), ("Nghệ An", "2025-2030", NOW)))
    assert (count["value_former"], count["value"], count["change_count"], count["change_pct"]) == (400, 500, 100, 25)
    assert (ratio["value_former"], ratio["value"], ratio["change_pct"]) == (450, 420, pytest.approx(-6.667, abs=0.001))
    assert (ratio["qualifier"], ratio["change_qualifier"]) == ("more_than", "more_than")
    assert (size["change_count"], size["note"]) == (4, "")


def test_measures_and_provinces_keep_their_order(records: Records) -> None:
    rows = compared(records(*((name, "2025-2030", NOW) for name in ("Thanh Hóa", "Hà Tĩnh", "Nghệ An"))))
    assert [row["measure"] for row in rows[::3]] == list(MEASURES)
    assert [row["province"] for row in rows[:3]] == ["Hà Tĩnh", "Nghệ An", "Thanh Hóa"]


def test_a_figure_of_one_term_alone_has_no_change(records: Records) -> None:
    rows = compared(records(("Nghệ An", "2020-2025", {"committee_size": 64})))
    assert [(row["measure"], pd.isna(row["value"]), row["value_former"]) for row in rows] == [
        ("committee_size_count", True, 64)
    ]
    assert pd.isna(rows[0]["change_count"])


def test_delegates_of_what_was_merged_are_summed_and_said_so_and_committees_stand_apart(records: Records) -> None:
    old = (("Hải Dương", "2020-2025", THEN), ("Hải Phòng", "2020-2025", THEN))
    count, ratio, *sizes = compared(records(*old, ("Hải Phòng", "2025-2030", NOW)))
    assert (count["value_former"], count["change_count"], count["note"]) == (800, -300, "boundary_change")
    assert (count["part_former"], ratio["value_former"]) == ("Hải Dương, Hải Phòng", 450)
    assert [(row["body"], row["note"]) for row in sizes] == [("", ""), ("Hải Dương", "part"), ("Hải Phòng", "part")]
    assert all(pd.isna(row["change_count"]) for row in sizes)


def test_a_former_province_that_nobody_speaks_of_has_its_row_all_the_same(records: Records) -> None:
    old = {"committee_size": 53}
    _, *sizes = compared(records(("Hải Phòng", "2020-2025", old), ("Hải Phòng", "2025-2030", {"committee_size": 78})))
    assert [(row["body"], row["note"]) for row in sizes] == [("Hải Dương", "part"), ("Hải Phòng", "part")]
    assert [pd.isna(row["value_former"]) for row in sizes] == [True, False]


def test_a_sum_that_lacks_a_part_gives_no_change(records: Records) -> None:
    count, *_ = compared(records(("Hải Dương", "2020-2025", THEN), ("Hải Phòng", "2025-2030", NOW)))
    assert (count["value_former"], count["note"], pd.isna(count["change_count"])) == (400, "partial_sum", True)


def test_by_the_63_a_merged_province_has_no_figure_of_its_own(records: Records) -> None:
    rows = compared(records(("Hải Dương", "2020-2025", THEN), ("Hải Phòng", "2025-2030", NOW)), 63)
    duong = next(row for row in rows if row["province"] == "Hải Dương")
    assert (duong["value_former"], pd.isna(duong["value"]), duong["note"]) == (400, True, "merged")
    assert duong["part"] == "Hải Phòng"


def test_nothing_in_gives_every_column(records: Records) -> None:
    assert compared(records()) == []
