"""What is known, cell by cell and field by field, and how far sources lie apart."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest

from analytics.metrics.coverage import GAPS, cells, coverage, disagreements, disputed, extent, field_coverage, known
from analytics.places import PROVINCES_34, PROVINCES_63

Records = Callable[..., pd.DataFrame]
FIELDS = ("guests", "speeches")


@pytest.fixture
def table(records: Records) -> pd.DataFrame:
    return records(
        ("Hà Nam", "2020-2025", {"guests": 7}),
        ("Hà Giang", "2020-2025", {"guests": 8, "speeches": 3}, {"support": 2}),
        ("Nghệ An", "2020-2025", {"guests": 9}, {"support": 3, "rivals": 1}),
        ("Nghệ An", "2025-2030", {"speeches": 1}),
    )


def states(found: pd.DataFrame, province: str) -> dict[str, str]:
    return dict(found[found["province"] == province].set_index("field")["state"])


def test_a_cell_is_missing_or_known_by_one_or_agreed_or_disputed(table: pd.DataFrame) -> None:
    found = cells(table, "2020-2025", "province", FIELDS)
    assert states(found, "Hà Nam") == {"guests": "one", "speeches": "missing"}
    assert states(found, "Hà Giang") == {"guests": "agreed", "speeches": "agreed"}
    assert states(found, "Nghệ An")["guests"] == "conflict"
    assert states(found, "Cà Mau") == {"guests": "missing", "speeches": "missing"}


def test_a_vote_is_not_due_where_the_secretary_was_appointed_and_missing_elsewhere(records: Records) -> None:
    said = records(
        ("Hải Phòng", "2025-2030", {"secretary_name": "Lê Tiến Châu"}, {"marks": "appointed"}),
        ("Huế", "2025-2030", {"secretary_name": "Nguyễn Đình Trung"}),
        ("Nghệ An", "2025-2030", {"secretary_name": "Nguyễn Khắc Thận", "secretary_vote_pct": 100.0}),
    )
    found = cells(said, "2025-2030", "province", ["secretary_vote_pct"])
    named = found.set_index("province")["state"]
    assert named[["Hải Phòng", "Huế", "Nghệ An"]].to_list() == ["not_due", "missing", "one"]
    assert known(found)["whole_count"] == len(PROVINCES_34) - 1


def test_there_is_a_cell_for_each_province_of_the_day_and_field(table: pd.DataFrame) -> None:
    assert len(cells(table, "2020-2025", "province", FIELDS)) == len(PROVINCES_63) * len(FIELDS)
    assert len(cells(table, "2025-2030", "province", FIELDS)) == len(PROVINCES_34) * len(FIELDS)
    assert len(cells(table, "2015-2020", "province", FIELDS)) == len(PROVINCES_63) * len(FIELDS)


def test_an_unknown_field_leads_to_the_congress_where_the_province_has_one(table: pd.DataFrame) -> None:
    found = cells(table, "2020-2025", "province", FIELDS).set_index(["province", "field"])["congress"]
    assert found["Hà Nam", "speeches"] == "ha-nam/tinh/2020-2025"
    assert pd.isna(found["Cà Mau", "speeches"])


def test_below_the_province_a_cell_shows_the_most_disputed_congress(records: Records) -> None:
    def body(name: str, **more: int) -> dict[str, Any]:
        return {"organisation": f"Đảng bộ huyện {name}", "tier": "intermediate", **more}

    table = records(
        ("Hà Nam", "2020-2025", {"guests": 1}, body("Một", support=4)),
        ("Hà Nam", "2020-2025", {"guests": 2}, body("Hai", rivals=1)),
    )
    [cell] = cells(table, "2020-2025", "intermediate", ["guests"]).to_dict("records")
    assert (cell["province"], cell["state"], cell["number"]) == ("Hà Nam", "conflict", 2)


def test_known_counts_cells_by_their_state(table: pd.DataFrame) -> None:
    found = known(cells(table, "2020-2025", "province", FIELDS))
    assert (found["known_count"], found["agreed_count"], found["conflict_count"]) == (4, 2, 1)
    assert found["whole_count"] == 126
    assert found["known_pct"] == pytest.approx(4 / 126 * 100)


def test_of_no_cells_no_share_is_known(table: pd.DataFrame) -> None:
    assert np.isnan(known(cells(table, "2020-2025", "grassroots", FIELDS))["known_pct"])


def test_the_grid_of_fields_has_zero_where_nobody_states_one(table: pd.DataFrame) -> None:
    found = field_coverage(table, "province", ["2025-2030", "2020-2025"], ["guests", "speeches", "date_opened"])
    by_cell = found.set_index(["field", "term"])
    assert by_cell["known_count"].to_dict() == {
        ("speeches", "2025-2030"): 1, ("speeches", "2020-2025"): 1,
        ("guests", "2025-2030"): 0, ("guests", "2020-2025"): 3,
        ("date_opened", "2025-2030"): 0, ("date_opened", "2020-2025"): 0,
    }  # fmt: skip
    assert by_cell.loc[("guests", "2020-2025"), "known_pct"] == pytest.approx(3 / 63 * 100)
    assert by_cell["whole_count"].groupby("term").first().to_dict() == {"2020-2025": 63, "2025-2030": 34}


def test_the_best_known_fields_of_the_first_term_come_first(table: pd.DataFrame) -> None:
    found = field_coverage(table, "province", ["2020-2025"], ["date_opened", "speeches", "guests"])
    assert found["field"].tolist() == ["guests", "speeches", "date_opened"]


def test_a_term_of_which_nothing_is_known_has_no_column(table: pd.DataFrame) -> None:
    assert set(field_coverage(table, "province", ["2020-2025", "2015-2020"], FIELDS)["term"]) == {"2020-2025"}


def test_extent_counts_publishers_once() -> None:
    claims = pd.DataFrame({"congress": ["a", "a", "b"], "source": ["s1", "s2", "s3"]})
    publishers = pd.Series({"s1": "x", "s2": "x", "s3": "y"})
    assert extent(claims, publishers) == {
        "congress_count": 2, "claim_count": 3, "source_count": 3, "publisher_count": 2
    }  # fmt: skip


def quarrel(records: Records, field: str, used: float | str, *others: float | str) -> dict[str, Any]:
    """The only disagreement about *field*: *used* is chosen, *others* are its rivals."""
    found = disputed(records(("Hà Nam", "2020-2025", {field: used}, {"rivals": len(others)})))
    said = pd.DataFrame(
        [
            {
                "congress": found["congress"].iloc[0],
                "field": field,
                "number": value if not isinstance(value, str) else np.nan,
                "text": value if isinstance(value, str) else None,
                "qualifier": "exact",
                "claim": f"c{place}",
                "state": "rival" if place else "chosen",
            }
            for place, value in enumerate((used, *others))
        ]
    )
    [row] = disagreements(found, said).to_dict("records")
    return {str(name): value for name, value in row.items()}


@pytest.mark.parametrize(
    ("other", "gap"), [(99, "under_1"), (101.5, "under_5"), (105, "under_5"), (120, "under_20"), (79, "over_20")]
)
def test_a_gap_is_measured_against_the_chosen_value(records: Records, other: float, gap: str) -> None:
    assert quarrel(records, "guests", 100, other)["gap"] == gap


def test_the_furthest_of_several_values_decides_the_gap(records: Records) -> None:
    found = quarrel(records, "guests", 100, 101, 150, 99)
    assert (found["gap"], found["gap_pct"], found["others"]) == ("over_20", 50, "c1 c2 c3")


def test_a_value_that_several_state_stands_once(records: Records) -> None:
    assert quarrel(records, "guests", 100, 101, 101)["others"] == "c1"


def test_days_and_persons_have_no_percentage(records: Records) -> None:
    day = quarrel(records, "date_opened", "2020-10-12", "2020-10-11")
    person = quarrel(records, "secretary_name", "Trần Thị Ví Dụ", "Lê Văn Mẫu")
    assert (day["gap"], person["gap"]) == ("other_day", "other_name")
    assert np.isnan(day["gap_pct"])


def test_every_gap_has_its_words_and_place_in_order(records: Records) -> None:
    assert {quarrel(records, "guests", 100, other)["gap"] for other in (100.5, 103, 110, 200)} <= set(GAPS)


def test_the_share_of_disputed_cells_is_that_of_the_disputed_not_of_the_agreed(records: Records) -> None:
    said = records(
        ("Hà Nam", "2020-2025", {"guests": 7}, {"support": 2}),
        ("Hà Giang", "2020-2025", {"guests": 8}, {"support": 2}),
        ("Cà Mau", "2020-2025", {"guests": 8}),
        ("Nghệ An", "2020-2025", {"guests": 9}, {"rivals": 1}),
    )
    [row] = coverage(said).query("field == 'guests'").to_dict("records")
    assert (row["agreed_count"], row["conflict_count"], row["conflict_pct"]) == (2, 1, 25)


def test_cells_that_are_not_due_are_neither_known_nor_of_the_whole(records: Records) -> None:
    said = records(
        ("Hải Phòng", "2025-2030", {"secretary_name": "Lê Tiến Châu"}, {"marks": "appointed"}),
        ("Nghệ An", "2025-2030", {"secretary_name": "Nguyễn Khắc Thận", "secretary_vote_pct": 100.0}),
    )
    found = known(cells(said, "2025-2030", "province", ["secretary_vote_pct"]))
    assert (found["known_count"], found["whole_count"]) == (1, len(PROVINCES_34) - 1)
    assert found["known_pct"] == pytest.approx(100 / (len(PROVINCES_34) - 1))
