"""The sentence under a card's title: counts, names and distances are those of the rows."""

from __future__ import annotations

import pandas as pd
import pytest

from analytics.charts import Measure
from analytics.language import number, text
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


def test_goals_are_said_with_what_half_of_them_reach_and_what_was_reached_before() -> None:
    shown = view.of_goals("E01-percent", NOW, "targets-by-province")
    known = shown.rows[shown.rows["value"].notna()].sort_values("value")
    both = known[known["former"].notna()]
    assert 0 < len(both) < len(known)
    higher = int((both["value"] > both["former"]).sum())
    half = number(known["value"].iloc[(len(known) - 1) // 2])
    assert text("finding-half", value=f"{half}%/năm") in shown.about.finding
    assert text("finding-above-former", higher=higher, both=len(both)) in shown.about.finding


def test_of_goals_that_are_upper_bounds_no_half_is_said_to_reach_anything() -> None:
    rows = pd.DataFrame({"value": [1.0, 2, 3, 4], "qualifier": ["at_most"] * 4, "former": [None] * 4})
    assert finding.of_goals(rows, Measure("Hộ nghèo", "%"), "vi") == ""


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
