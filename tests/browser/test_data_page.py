"""What a new user asks of the data: where papers disagree, which value is used and why, and where it is written."""

from __future__ import annotations

import io
import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from tests.browser.visiting import Visitor, shows_rivals, whole

CARDS = ("coverage", "coverage-provinces", "disagreements")


@pytest.fixture
def page(visitor: Visitor) -> Page:
    return visitor.open("data?term=2025-2030")


def test_a_quarrel_is_found_from_the_first_page_and_leads_to_its_source(visitor: Visitor) -> None:
    page = visitor.open("?term=2025-2030")
    page.locator('[data-testid="stSidebarNav"] a[href*="/data"]').click()
    whole(page)
    row = page.locator("table.ledger tbody tr", has_text="Bắc Ninh · Ban Chấp hành")
    expect(row).to_contain_text(re.compile("71 .*72 .*nhiều báo", re.DOTALL))
    row.locator("td").first.locator("a").click()
    expect(page).to_have_url(re.compile("/congress.*congress=bac-ninh.*figure=committee_size"))
    whole(page)
    shows_rivals(page)
    assert str(page.locator(".st-key-source a").first.get_attribute("href")).startswith("http")


def test_a_square_leads_to_the_very_figure_that_is_disputed(page: Page) -> None:
    square = page.locator(".st-key-chart-disagreements svg .mark-symbol path").nth(3)
    square.hover(force=True)
    label = page.locator("#vg-tooltip-element h2, #vg-tooltip-element td.value").first.inner_text().split(" · ")[1]
    square.click(force=True)
    expect(page).to_have_url(re.compile(r"/congress\?.*congress=.*figure="))
    whole(page)
    expect(page.locator(".st-key-source h3").first).to_have_text(label)


def test_a_cell_of_the_matrix_leads_to_its_congress(page: Page) -> None:
    page.locator(".st-key-chart-coverage-provinces svg .mark-rect path").first.click(force=True)
    expect(page).to_have_url(re.compile(r"/congress\?.*congress="))


def test_the_term_changes_the_matrix_to_the_provinces_of_its_day(visitor: Visitor) -> None:
    words = visitor.open("data?term=2020-2025").locator(".st-key-chart-coverage-provinces svg text").all_text_contents()
    assert {"Hải Dương", "Thừa Thiên Huế"} <= set(words)
    words = visitor.open("data?term=2025-2030").locator(".st-key-chart-coverage-provinces svg text").all_text_contents()
    assert "Huế" in words
    assert "Hải Dương" not in words


@pytest.mark.parametrize("name", CARDS)
def test_every_card_gives_its_four_files(page: Page, name: str, tmp_path: Path) -> None:
    files = {}
    for kind in ("png", "svg", "csv", "xlsx"):
        with page.expect_download() as waiting:
            page.locator(f".st-key-{kind}-{name} button").click()
        path = tmp_path / waiting.value.suggested_filename
        waiting.value.save_as(path)
        files[kind] = path.read_bytes()
    assert files["png"].startswith(b"\x89PNG")
    assert b"<text" in files["svg"]
    rows = pd.read_csv(io.BytesIO(files["csv"]), sep=";", encoding="utf-8-sig", comment="#")
    sheet = openpyxl.load_workbook(io.BytesIO(files["xlsx"])).worksheets[0]
    assert sheet.max_row - 1 == len(rows) > 30


def test_the_table_of_quarrels_waits_behind_a_button_on_a_phone(visitor: Visitor) -> None:
    page = visitor.open("data?term=2025-2030", width=390)
    table = page.locator("table.ledger")
    expect(table).to_be_hidden()
    page.locator(".st-key-disputed summary").click()
    expect(table).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
