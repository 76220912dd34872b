"""Headlines: sums over what is comparable, medians where sums mean nothing; worked by hand."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analytics.metrics.figures import COLUMNS
from analytics.metrics.headlines import headline
from analytics.places import successor


def figures(measure: str, *rows: tuple[str, str, float]) -> pd.DataFrame:
    """Rows of (province of the day, term, value)."""
    table = pd.DataFrame(rows, columns=["province", "term", "value"])
    filled: dict[str, Any] = dict.fromkeys(COLUMNS, "") | {
        "tier": "province", "event": "congress", "measure": measure, "qualifier": "exact", "weight": float("nan"),
        "support": 1, "rivals": 0, "ordinal": 1, "order": 0, "region": "r",
    }  # fmt: skip
    table = table.assign(**{name: value for name, value in filled.items() if name not in table})
    late = table["term"] >= "2025-2030"
    table["province_now"] = table["province"].where(late, table["province"].map(successor))
    table["congress"] = table["province"] + "/tinh/" + table["term"]
    return table[COLUMNS].astype(
        {
            "weight": "float64",
            "value": "float64",
            "support": "int64",
            "rivals": "int64",
            "ordinal": "Int64",
            "order": "int64",
        }
    )


# Bắc Ninh of 2025 is the former Bắc Ninh and Bắc Giang.
TWO_TERMS = (
    ("Quảng Ninh", "2025-2030", 366),
    ("Bắc Ninh", "2025-2030", 449),
    ("Quảng Ninh", "2020-2025", 350),
    ("Bắc Ninh", "2020-2025", 315),
)


def test_a_sum_adds_all_provinces_and_compares_the_same_territory() -> None:
    said = figures("delegates_count", *TWO_TERMS, ("Bắc Giang", "2020-2025", 350))
    found = headline(said, "delegates_count", "2025-2030")
    assert found is not None
    assert (found.value, found.known, found.compared) == (815, 2, 2)
    assert found.change_pct == pytest.approx((366 - 350 + 449 - 665) / (350 + 665) * 100)


def test_a_sum_is_as_sure_as_its_parts_and_a_median_is_a_middle() -> None:
    said = figures("delegates_count", *TWO_TERMS)
    said.loc[said["province"] == "Quảng Ninh", "qualifier"] = "more_than"
    found = headline(said, "delegates_count", "2025-2030")
    assert found is not None
    assert (found.value, found.qualifier) == (815, "more_than")
    middle = headline(said.assign(measure="committee_size_count"), "committee_size_count", "2025-2030")
    assert middle is not None
    assert middle.qualifier == "exact"


def test_a_territory_known_in_part_is_left_out_of_the_change() -> None:
    said = figures("delegates_count", *TWO_TERMS)
    found = headline(said, "delegates_count", "2025-2030")
    assert found is not None
    assert found.compared == 1
    assert found.change_pct == pytest.approx(16 / 350 * 100)


def test_sizes_of_committees_are_not_added_but_stand_by_their_median() -> None:
    said = figures(
        "committee_size_count",
        ("Quảng Ninh", "2025-2030", 50),
        ("Bắc Ninh", "2025-2030", 70),
        ("Hà Nội", "2025-2030", 75),
        ("Quảng Ninh", "2020-2025", 53),
    )
    found = headline(said, "committee_size_count", "2025-2030")
    assert found is not None
    assert (found.value, found.change, found.change_pct) == (70, 17, None)


def test_what_nobody_states_has_no_headline() -> None:
    assert headline(figures("delegates_count"), "delegates_count", "2025-2030") is None
    assert headline(figures("delegates_count", ("Hà Nội", "2020-2025", 497)), "delegates_count", "2025-2030") is None


def test_the_change_of_a_median_is_that_of_the_medians_of_each_term() -> None:
    late = [(home, "2025-2030", value) for home, value in (("Quảng Ninh", 48), ("Bắc Ninh", 50), ("Hà Nội", 60))]
    early = [(home, "2020-2025", value) for home, value in (("Quảng Ninh", 40), ("Nghệ An", 45), ("Hà Nội", 80))]
    found = headline(
        figures("committee_size_count", *late, ("Huế", "2025-2030", 70), *early), "committee_size_count", "2025-2030"
    )
    assert found is not None
    assert (found.value, found.known, found.change, found.compared) == (55, 4, 10, 3)


def test_a_lower_tier_and_a_former_zero_make_no_headline() -> None:
    said = figures("delegates_count", ("Quảng Ninh", "2025-2030", 366), ("Quảng Ninh", "2020-2025", 0))
    district = said.tail(1).assign(tier="intermediate", value=999.0, term="2025-2030")
    found = headline(pd.concat([said, district], ignore_index=True), "delegates_count", "2025-2030")
    assert found is not None
    assert (found.value, found.known, found.change_pct) == (366, 1, None)


def test_the_headline_of_some_provinces_knows_only_these_and_what_they_were_made_of() -> None:
    said = figures("delegates_count", *TWO_TERMS, ("Bắc Giang", "2020-2025", 350))
    found = headline(said, "delegates_count", "2025-2030", ["Bắc Ninh"])
    assert found is not None
    assert (found.value, found.known, found.compared) == (449, 1, 1)
    assert found.change_pct == pytest.approx((449 - 665) / 665 * 100)
    assert headline(said, "delegates_count", "2025-2030", ["Hà Nội"]) is None


def test_the_median_of_some_provinces_moves_against_their_own_former_ones() -> None:
    sizes = figures(
        "committee_size_count",
        ("Bắc Ninh", "2025-2030", 70),
        ("Quảng Ninh", "2025-2030", 48),
        ("Bắc Ninh", "2020-2025", 51),
        ("Bắc Giang", "2020-2025", 53),
        ("Quảng Ninh", "2020-2025", 40),
    )
    found = headline(sizes, "committee_size_count", "2025-2030", ["Bắc Ninh"])
    assert found is not None
    assert (found.value, found.known, found.change, found.compared) == (70, 1, 18, 2)
