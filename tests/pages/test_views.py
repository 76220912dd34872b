"""What a card's view holds beside the figures: who has none, and the filters that its rows keep to."""

from __future__ import annotations

import pytest

from analytics.language import text
from analytics.metrics.delegates import delegates
from analytics.metrics.elections import secretaries
from analytics.places import PROVINCES_34, PROVINCES_63
from pages.parts import loading, source, tabled, view
from pages.parts.filters import Choice

pytestmark = pytest.mark.usefixtures("opened")

DATES = ("name", "term", "opened_date", "source")


def test_the_calendar_has_a_row_for_each_province_of_the_day_stated_or_not() -> None:
    then = view.of_calendar(Choice("2020-2025", units=34), "timeline-calendar", DATES)
    assert set(then.rows["province"]) == {place.name for place in PROVINCES_63}
    dated = len(then.rows.dropna(subset="claims"))
    assert 0 < dated < 63
    assert then.about.coverage == text("coverage-provinces", "vi", known=dated, all=63)
    now = view.of_calendar(Choice("2025-2030"), "timeline-calendar", DATES)
    assert set(now.rows["province"]) == {place.name for place in PROVINCES_34}


def test_the_calendar_keeps_to_the_chosen_provinces() -> None:
    one = view.of_calendar(Choice("2020-2025", ("Huế",), units=34), "timeline-calendar", DATES)
    assert list(one.rows["province"].unique()) == ["Thừa Thiên Huế"]


def test_a_chart_of_every_term_says_neither_one_term_nor_units() -> None:
    said = dict(view.over_terms(delegates, "delegates_count", Choice("2025-2030"), "delegates-over-time").about.filters)
    assert list(said) == [text("filter-tier", "vi")]


def test_a_secretary_of_whom_only_the_name_is_known_does_not_count_as_told_of() -> None:
    shown = view.of_figures(secretaries, Choice("2020-2025", units=63), "elections-of-secretaries", ("name", "term"))
    told = int(shown.rows["vote_state"].isin(["stated", "not_applicable"]).sum())
    assert 0 < told < len(shown.rows)
    assert shown.about.coverage == text("coverage-provinces", "vi", known=told, all=63)


def test_a_body_is_named_with_its_province_unless_its_own_name_says_it() -> None:
    shown = view.of_measure(delegates, "delegates_count", Choice("2020-2025", tier="intermediate", units=63), "any")
    names = set(shown.rows["name"])
    assert {"Đảng bộ Công an tỉnh Sơn La", "Đảng bộ huyện Hải Hậu, Nam Định"} <= names


def test_scales_of_goals_are_offered_by_how_many_use_them_with_their_unit() -> None:
    offered = view.scales(Choice("2025-2030"))
    counts = [
        int(view.of_goals(scale, Choice("2025-2030"), "targets-by-province").rows["value"].notna().sum())
        for scale in offered
    ]
    assert counts == sorted(counts, reverse=True)
    assert offered["E01-percent"] == f"Tốc độ tăng trưởng GRDP bình quân · %/năm ({counts[0]})"
    assert {"E02-usd", "E02-dong"} <= set(offered)
    assert list(view.scales(Choice("2025-2030", ("Quảng Ninh",)))) != list(offered)


def test_what_the_former_term_reached_has_its_own_source() -> None:
    rows = view.of_goals("E01-percent", Choice("2025-2030"), "targets-by-province").rows
    reached = rows[rows["former"].notna()]
    assert len(reached) > 0
    assert reached["former_address"].str.startswith("http").all()
    assert (reached["former_source"] != "").all()


def test_a_change_is_told_in_files_with_how_sure_it_is() -> None:
    shown = view.against_former(delegates, "party_members_count", Choice("2025-2030"), "delegates-against-former")
    said = tabled.table(shown)[text("column-change_qualifier")]
    known = shown.rows["change_qualifier"].notna()
    assert set(said[known]) >= {text("qualifier-exact"), text("qualifier-more_than")}


def test_a_scale_of_which_the_chosen_units_have_no_figure_is_not_offered() -> None:
    merged = Choice("2025-2030", ("Hải Dương",), units=63)
    assert view.scales(merged) == {}
    every = view.scales(Choice("2025-2030", units=63))
    counts = [
        view.of_goals(scale, Choice("2025-2030", units=63), "targets-by-province").rows["value"].notna().sum()
        for scale in every
    ]
    assert min(counts) > 0


def test_provinces_are_counted_once_however_many_parts_they_have() -> None:
    shown = view.of_goals("E01-percent", Choice("2020-2025", units=34), "targets-by-province")
    known = shown.rows[shown.rows["value"].notna()]
    assert len(known) > known["province"].nunique()
    assert shown.about.coverage == text("coverage-provinces", known=known["province"].nunique(), all=34)


def test_a_year_is_no_count_and_a_value_stands_as_it_was_stated() -> None:
    shown = view.of_goals("E02-dong", Choice("2025-2030"), "targets-by-province")
    table = tabled.table(shown)
    assert set(table[text("column-by_year")]) <= {"", "2030"}
    assert 169.46 in set(table.iloc[:, 2].dropna())


def test_a_goal_leads_to_itself_on_the_page_of_its_congress() -> None:
    rows = view.of_goals("E01-percent", Choice("2025-2030"), "targets-by-province").rows
    claims = rows.loc[rows["province"] == "Hải Phòng", "claims"].iloc[0]
    assert loading.field_of(claims) == "E01-percent"
    said = loading.rivals("hai-phong/tinh/2025-2030", "E01-percent")
    assert list(said["claim"])[:1] == [claims]
    assert source.stated(said.to_dict("records")[0], "vi") == "≥ 13%/năm"


def test_below_the_provinces_a_figure_is_counted_among_all_congresses_that_are_heard_of() -> None:
    choice = Choice("2020-2025", tier="intermediate", units=63)
    shown = view.of_measure(delegates, "delegates_count", choice, "any")
    heard = loading.frame("congresses").query(
        "term == '2020-2025' and tier == 'intermediate' and event in ('congress', 'preparatory')"
    )
    known = int(shown.rows["value"].notna().sum())
    assert 0 < known < len(heard)
    assert shown.about.coverage == text("coverage-congresses", known=known, all=len(heard))


def test_over_several_terms_the_coverage_says_what_it_counts() -> None:
    shown = view.over_terms(delegates, "delegates_count", Choice("2025-2030"), "any")
    counts = shown.rows.groupby("term").size()
    said = ", ".join(text("coverage-of-term", term=str(term), count=int(count)) for term, count in counts.items())
    assert shown.about.coverage == text("coverage-terms", counts=said)


def test_a_province_of_whose_secretary_nobody_speaks_has_its_row_all_the_same() -> None:
    shown = view.of_figures(secretaries, Choice("2020-2025", units=63), "elections-of-secretaries", ("name", "term"))
    assert set(shown.rows["province"]) == {place.name for place in PROVINCES_63}
