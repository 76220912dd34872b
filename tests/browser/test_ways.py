"""What a person does: filters, shares a link, clicks through to a source, takes a file away."""

from __future__ import annotations

import io
import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.visiting import ARTICLE, Visitor, shows_rivals, whole

FIVE = "term=2020-2025&province=hai-duong&province=ha-noi&tier=province&units=63&lang=en"


def figures(page: Page) -> list[str]:
    """All words of all charts, in order."""
    return list(page.locator(".stVegaLiteChart svg text").all_text_contents())


def pick(page: Page, key: str, option: str) -> None:
    page.locator(f".st-key-{key} input").first.click()
    page.get_by_role("option", name=option, exact=True).click()


def test_a_province_is_found_without_accents(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2020-2025")
    page.locator(".st-key-province input").click()
    page.keyboard.type("hai duong")
    page.get_by_role("option", name="Hải Dương").click()
    expect(page).to_have_url(re.compile("province=hai-duong"))
    whole(page)
    assert "Hải Dương" in figures(page)
    assert "Hà Nội" not in figures(page)


def test_a_link_with_five_filters_opens_the_same_figures_in_another_browser(visitor: Visitor) -> None:
    page = visitor.open("delegates")
    pick(page, "term", "2020-2025")
    expect(page).to_have_url(re.compile("units=63"))
    page.locator(".st-key-units").get_by_role("radio").last.click()
    expect(page).to_have_url(re.compile("units=34"))
    page.locator(".st-key-province input").click()
    page.keyboard.type("ha noi")
    page.get_by_role("option", name="Hà Nội").click()
    expect(page).to_have_url(re.compile("province=ha-noi"))
    pick(page, "measure", "Đảng viên")
    expect(page).to_have_url(re.compile("measure=party_members_count"))
    page.locator(".st-key-lang").get_by_role("radio").last.click()
    expect(page).to_have_url(re.compile("lang=en"))
    whole(page)
    other = visitor.open(page.url.removeprefix(f"{visitor.address}/"))
    assert figures(other) == figures(page) != []
    assert other.url == page.url


def test_filters_stay_when_the_page_changes(visitor: Visitor) -> None:
    page = visitor.open(f"delegates?{FIVE}")
    page.locator('[data-testid="stSidebarNav"] a').nth(2).click()
    expect(page).to_have_url(re.compile(r"/committees\?.*province=ha-noi&province=hai-duong.*lang=en"))


def test_the_back_button_takes_the_last_filter_back(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2025-2030")
    pick(page, "term", "2020-2025")
    expect(page).to_have_url(re.compile("term=2020-2025"))
    whole(page)
    page.go_back()
    expect(page.locator(".stVegaLiteChart").first).to_have_attribute("aria-label", re.compile("/34"))
    expect(page).to_have_url(re.compile("term=2025-2030"))


@pytest.mark.parametrize("name", ["delegates", "timeline", "overview"])
def test_a_first_filter_changes_the_chart_in_its_place(visitor: Visitor, name: str) -> None:
    page = visitor.open("" if name == "overview" else name)
    first = page.locator(".stVegaLiteChart svg.marks").first.element_handle()
    pick(page, "term", "2020-2025")
    expect(page).to_have_url(re.compile("term=2020-2025"))
    whole(page)
    assert first.evaluate("chart => chart.isConnected")


def test_the_meaning_of_a_card_opens_without_the_server(visitor: Visitor) -> None:
    page = visitor.open("delegates")
    meaning = page.locator(".st-key-chart-delegates-by-province .meaning")
    expect(meaning.locator("p").first).to_be_hidden()
    page.context.set_offline(True)
    meaning.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(meaning.locator("p").first).to_be_visible()


def test_reset_clears_every_filter(visitor: Visitor) -> None:
    page = visitor.open(f"delegates?{FIVE}")
    page.locator(".st-key-reset button").click()
    expect(page).to_have_url(re.compile("province=all&tier=province"))


def test_a_click_on_a_mark_leads_to_its_congress(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2020-2025&province=quang-ninh")
    page.locator(".st-key-chart-delegates-by-province svg text", has_text="Quảng Ninh").first.click(force=True)
    expect(page).to_have_url(re.compile("/congress.*congress=quang-ninh"))
    whole(page)
    expect(page.get_by_role("heading", name="Quảng Ninh")).to_be_visible()


def test_a_row_of_the_table_leads_to_its_congress(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2020-2025&province=quang-ninh")
    page.locator(".st-key-table-delegates-by-province summary").click()
    grid = page.locator(".st-key-chart-delegates-by-province [data-testid='stDataFrame']")
    grid.wait_for()
    grid.click(position={"x": 12, "y": 52})
    expect(page).to_have_url(re.compile("/congress.*congress=quang-ninh"))


def test_a_figure_shows_its_sentence_marked_in_the_article(visitor: Visitor) -> None:
    page = visitor.open("congress?congress=quang-ninh/tinh/2020-2025&figure=delegates_official")
    quote = page.locator("blockquote.quote")
    assert quote.inner_text() == ARTICLE.splitlines()[1]
    assert quote.locator("mark").all_inner_texts() == ["412"]


def test_a_link_to_a_figure_shows_that_figure_on_a_phone_too(visitor: Visitor) -> None:
    page = visitor.open("congress?congress=quang-ninh/tinh/2020-2025&figure=committee_size", width=390)
    expect(page.locator(".st-key-source h3")).to_have_text("Ban Chấp hành")
    expect(page).to_have_url(re.compile("figure=committee_size"))


def test_a_figure_without_text_shows_headline_paper_and_address(visitor: Visitor) -> None:
    page = visitor.open("congress?congress=quang-ninh/tinh/2020-2025&figure=delegates_elected")
    link = page.locator(".st-key-source a").first
    assert str(link.get_attribute("href")).startswith("http")
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_a_congress_is_found_without_accents_and_shown_by_its_name_alone(visitor: Visitor) -> None:
    page = visitor.open("congress?congress=quang-ninh/tinh/2020-2025")
    box = page.locator(".st-key-congress input")
    expect(box).to_have_value("Đảng bộ tỉnh Quảng Ninh")
    box.click()
    page.keyboard.type("nghe an")
    page.get_by_role("option", name="Nghệ An").first.click()
    expect(page).to_have_url(re.compile("congress=nghe-an"))
    whole(page)
    expect(box).to_have_value(re.compile("Nghệ An$"))


def test_rivals_stand_beside_the_chosen_value(visitor: Visitor) -> None:
    page = visitor.open("congress?congress=quang-ninh/tinh/2020-2025&figure=committee_size")
    shows_rivals(page)


def taken(page: Page, kind: str, folder: Path) -> Path:
    with page.expect_download() as waiting:
        page.locator(f".st-key-{kind}-delegates-by-province button").click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


@pytest.fixture
def delegates(visitor: Visitor) -> Page:
    return visitor.open("delegates?term=2020-2025&units=63", scheme="dark")


def test_png_opens_and_is_as_wide_as_a_slide(delegates: Page, tmp_path: Path) -> None:
    path = taken(delegates, "png", tmp_path)
    with Image.open(path) as image:
        assert image.format == "PNG"
        assert image.width >= 1900
        assert image.convert("RGB").getpixel((2, 2)) == (255, 255, 255)


def test_svg_holds_title_filters_and_figures_as_text(delegates: Page, tmp_path: Path) -> None:
    drawing = taken(delegates, "svg", tmp_path).read_text("utf-8")
    assert drawing.startswith("<svg")
    for words in ("2020-2025", "Quảng Ninh", "Nguồn"):
        assert words in drawing


def test_csv_has_a_row_for_each_province_and_says_what_it_is(delegates: Page, tmp_path: Path) -> None:
    path = taken(delegates, "csv", tmp_path)
    assert path.name.startswith("delegates-by-province-dai-bieu-du-dai-hoi-2020-2025")
    rows = pd.read_csv(io.BytesIO(path.read_bytes()), sep=";", encoding="utf-8-sig", comment="#")
    assert len(rows) == 63
    assert "2020-2025" in path.read_text("utf-8").rpartition("\n# ")[0]


def test_xlsx_has_typed_cells_and_a_sheet_of_sources(delegates: Page, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(taken(delegates, "xlsx", tmp_path))
    first, second = book.worksheets
    assert first.max_row == 64
    figures = next(column for column in first.iter_cols() if str(column[0].value).startswith("Đại biểu dự đại hội"))
    assert any(isinstance(cell.value, int) for cell in figures[1:])
    assert any(str(cell.value).startswith("http") for row in second.iter_rows() for cell in row)


def test_on_paper_stand_the_question_and_the_charts_with_their_sources(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2020-2025&province=hai-duong")
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".stVegaLiteChart svg").first).to_be_visible()
    for screen_only in ('[data-testid="stSidebar"]', ".st-key-chips", ".stDownloadButton", ".find"):
        expect(page.locator(screen_only).first).to_be_hidden()
    expect(page.locator(".meaning summary").first).to_be_hidden()
    expect(page.locator(".meaning p.about").first).to_be_visible()


def test_a_province_without_the_figure_leads_to_its_own_congress(visitor: Visitor) -> None:
    page = visitor.open("elections?term=2020-2025&units=63")
    page.locator(".st-key-chart-elections-of-secretaries svg text", has_text="Hải Dương").click(force=True)
    expect(page).to_have_url(re.compile("/congress.*congress=hai-duong%2Ftinh%2F2020-2025"))
