"""The page about the data: what it counts is what the store holds, and every quarrel leads to its congress."""

from __future__ import annotations

import re
from collections.abc import Callable

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics import embedded
from analytics.fields import FIELDS
from analytics.language import LANGUAGES, number, text
from analytics.metrics import coverage
from pages.parts import loading, trust
from pages.parts.filters import Choice
from tests.pages.showing import html

Open = Callable[..., AppTest]
TERM = "2025-2030"
CORE = ("date_opened", "committee_size")
NATION = Choice(TERM)


@pytest.fixture
def app(opened: Open) -> AppTest:
    return opened("data", term=TERM)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_account_of_the_importer_stands_on_the_page(opened: Open, lang: str) -> None:
    shown = html(opened("data", term=TERM, lang=lang))
    for outcome in embedded.account().outcomes:
        assert outcome.words(lang) in shown
        assert f">{number(outcome.row_count, 0, lang)}<" in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_licence_and_a_way_to_report_an_error_stand_on_the_page(opened: Open, lang: str) -> None:
    words = " ".join(str(piece.value) for piece in opened("data", term=TERM, lang=lang).markdown)
    for part in ("collected", "missing", "licence", "error"):
        assert text(f"about-data-{part}-words", lang) in words


def test_every_disputed_figure_stands_in_the_table_with_a_way_to_its_congress(app: AppTest) -> None:
    disputed = coverage.disputed(loading.frame("records")).query("term == @TERM and tier == 'province'")
    links = re.findall(r'href="congress\?([^"]*)"', html(app))
    assert len(links) == len(disputed) > 0
    for congress, field in zip(disputed["congress"], disputed["field"], strict=True):
        wanted = f"congress={congress.replace('/', '%2F')}&amp;figure={field}&amp;"
        assert any(link.startswith(wanted) for link in links)


def test_a_province_narrows_table_and_matrix(opened: Open) -> None:
    assert "Lâm Đồng ·" in html(opened("data", term=TERM, province="lam-dong"))
    assert "Gia Lai ·" not in html(opened("data", term=TERM, province="lam-dong"))


def test_a_view_without_quarrels_says_so(opened: Open) -> None:
    assert text("disagreements-none") in html(opened("data", term="2015-2020"))


def test_the_chosen_value_and_every_other_value_are_said_with_their_papers(app: AppTest) -> None:
    assert not app.exception
    rows = trust.of_disputes(NATION).rows
    row = rows[(rows["province"] == "Bắc Ninh") & (rows["field"] == "committee_size")].iloc[0]
    assert (row["stated"], row["gap"]) == ("71", "under_5")
    assert row["others"].startswith("72 (")
    assert row["why_said"] == text("why-most-support")
    assert all(other["state"] == "rival" for others in rows["rivals_said"] for other in others)
    assert (rows["rivals_said"].map(len) == rows["rivals"]).all()


def test_many_papers_are_named_as_the_reason_only_where_they_are_many(app: AppTest) -> None:
    assert not app.exception
    rows = trust.of_disputes(NATION).rows.query("why == 'most-support'")
    said = rows["why_said"] == text("why-most-support")
    assert (said == (rows["support"] > 1)).all()
    assert said.any()
    assert not said.all()


def test_the_files_hold_what_the_cells_show(app: AppTest) -> None:
    assert not app.exception
    shown = trust.of_provinces(CORE, NATION)
    stated = shown.rows[shown.rows["state"] != "missing"]
    assert (stated["stated"] != "").all()
    assert (stated["source"] != "").all()
    assert (shown.rows.loc[shown.rows["state"] == "missing", "stated"] == "").all()
    assert len(shown.rows) == 34 * len(CORE)


def test_the_extents_of_the_terms_lie_inside_that_of_all(app: AppTest) -> None:
    assert not app.exception
    now, before, every = trust.extents(NATION)
    assert before is not None
    for name, count in every.items():
        assert 0 < now[name] <= count
        assert 0 < before[name] <= count
    assert trust.extents(Choice("2010-2015", units=63))[1] is None


def test_coverage_counts_the_whole_country_whatever_province_is_chosen(app: AppTest) -> None:
    assert not app.exception
    one = trust.of_fields(Choice(TERM, ("Lâm Đồng",)))
    pd.testing.assert_frame_equal(one.rows, trust.of_fields(NATION).rows)
    assert one.about.filters == ((text("filter-tier"), text("tier-province")),)


def test_a_kind_of_figure_that_nobody_states_is_named_and_has_no_row() -> None:
    shown = trust.of_fields(NATION)
    drawn = set(shown.rows["field"])
    assert shown.rows.groupby("field")["known_count"].max().min() > 0
    assert "congresses_completed" not in drawn
    unknown = [FIELDS[field].label["vi"] for field in FIELDS if field not in drawn]
    assert sorted(shown.about.finding.removesuffix(".").split(": ")[1].split(", ")) == sorted(unknown)


def test_files_name_the_provinces_of_the_day(app: AppTest) -> None:
    assert not app.exception
    of_then = trust.of_provinces(CORE, Choice("2020-2025", units=34))
    assert text("units-63") in dict(of_then.about.filters).values()
    assert len(of_then.rows) == 63 * len(CORE)
