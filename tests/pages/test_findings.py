"""The sentence under a card's title: counts, names and distances are those of the rows."""

from __future__ import annotations

import pandas as pd
import pytest

from analytics.charts import Measure
from analytics.language import text
from analytics.metrics import QUANTITIES
from analytics.metrics.committees import committees
from analytics.metrics.delegates import delegates
from pages.parts import campaign, finding, loading, view
from pages.parts.filters import Choice

pytestmark = pytest.mark.usefixtures("opened")

NOW = Choice("2025-2030")
THEN = Choice("2020-2025", units=63)


def test_a_comparison_says_how_many_borders_changed_and_who_lacks_what() -> None:
    shown = view.against_former(delegates, "delegates_count", NOW, "delegates-against-former")
    rows = shown.rows
    merged = rows[(rows["flag"] == "boundary_change") & rows["change_count"].notna()]
    assert text("finding-merged", count=len(merged)) in shown.about.finding
    for row in rows[rows["flag"] == "partial_sum"].to_dict("records"):
        lacking = text("finding-lacking", name=row["province"], missing=row["parts_missing"])
        assert lacking in shown.about.finding
        assert pd.isna(row["change_count"])
    assert shown.about.coverage == text(
        "coverage-compared", known=int(rows["change_count"].notna().sum()), all=len(rows)
    )


def test_a_change_across_borders_names_them() -> None:
    shown = view.of_measure(delegates, "delegates_change_pct", NOW, "delegates-by-province")
    assert "Hải Phòng" in shown.about.finding
    assert "Nghệ An" not in shown.about.finding
    assert view.of_measure(delegates, "delegates_change_pct", THEN, "delegates-by-province").about.finding == ""


def test_who_differs_most_from_a_rule_is_named_first_with_the_distance() -> None:
    shown = view.against_rules(committees, "committee_change_pct", THEN, "committees-against-directive")
    farthest = shown.rows.sort_values("excess", key=abs).iloc[-1]
    assert farthest["province"] == "Hồ Chí Minh"
    words = shown.about.finding
    assert text("finding-farthest", names="").rstrip(" .") in words
    assert words.index("Hồ Chí Minh (−11,6%; dưới quy định 5,1 điểm %)") < words.index("Đồng Nai (0,0%")
    assert "Chỉ thị 35-CT/TW" in words


def goals(*said: tuple[object, ...]) -> pd.DataFrame:
    """Rows of (value, upper end, qualifier, former result)."""
    rows = pd.DataFrame(said, columns=["value", "value_max", "qualifier", "former"])
    return rows.assign(former_max=None, former_qualifier="exact").astype(
        dict.fromkeys(("value", "value_max", "former", "former_max"), "float64")
    )


def test_goals_are_counted_from_the_middle_one_on_ties_included() -> None:
    rows = goals((9, None, "exact", None), *[(10, None, "at_least", None)] * 3, (12, None, "exact", None))
    said = finding.of_goals(rows, Measure("GRDP", "%/năm"), "vi")
    assert said == text("finding-middle", count=4, all=5, value="10%/năm")


def test_goals_are_held_against_what_was_reached_where_that_can_be_told() -> None:
    rows = goals((9, None, "exact", 8), (9, None, "exact", 10), (9, 10, "range", 9.5), (9, None, "at_least", 7))
    said = finding.of_goals(rows, Measure("GRDP", "%/năm"), "vi")
    assert text("finding-against-former", all=3, above=2, below=1) in said


def test_of_goals_that_are_upper_bounds_no_number_is_said_to_reach_anything() -> None:
    assert finding.of_goals(goals(*[(3, None, "at_most", None)] * 4), Measure("Hộ nghèo", "%"), "vi") == ""


def test_where_no_rule_was_found_only_that_is_said() -> None:
    shown = view.against_rules(committees, "inspection_committee_size_count", THEN, "committees-against-rules")
    assert shown.rows.empty
    assert finding.of_rules(shown.rows, QUANTITIES["committee_size_count"], "vi") == ""
    judged = view.against_rules(committees, "committee_size_count", THEN, "committees-against-rules")
    assert text("finding-no-rule", count=44) in judged.about.finding


def test_lower_congresses_are_said_with_count_day_and_distance() -> None:
    words = campaign.of_lower_congresses(THEN).about.finding
    assert "Quảng Ninh (20/20 đảng bộ cấp trên cơ sở, xong ngày 25/07/2020, trước hạn 31/08/2020 là 37 ngày)" in words


def test_an_open_tier_is_said_and_gets_no_deadline() -> None:
    shown = campaign.of_lower_congresses(NOW)
    assert text("campaigns-body-open", name="Sơn La", done="79", all="79", unit="đảng bộ") in shown.about.finding
    rows = shown.rows.set_index("province")
    assert rows.loc[["Sơn La", "Hải Dương"], "deadline_date"].isna().all()


def test_all_that_was_stated_of_lower_congresses_is_shown_somewhere() -> None:
    every = [
        campaign.of_lower_congresses(Choice(term, tier=tier, units=63)).rows
        for term in loading.terms()
        for tier in ("province", "intermediate")
    ]
    assert sum(map(len, every)) == 16


def test_a_province_that_reported_before_its_merger_is_named_with_the_one_it_is_in_now() -> None:
    rows = campaign.of_lower_congresses(NOW).rows.set_index("province")
    assert rows.loc["Hải Dương", "name"] == text("row-part", part="Hải Dương", province="Hải Phòng")
    assert rows.loc["Sơn La", "name"] == "Sơn La"


def test_a_term_without_a_deadline_is_said_to_have_no_line() -> None:
    shown = view.of_progress(NOW, "timeline-progress", ("term",))
    undated = shown.rows[shown.rows["deadline_date"].isna()]["term"].unique()
    assert shown.about.finding == text("finding-no-deadline", terms=", ".join(undated))
    dated = shown.rows.dropna(subset=["deadline_date"])
    assert finding.of_progress(dated, "vi") == ""
