"""Provinces beside one another: one table, every figure with a way to its source, and the same in files."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import openpyxl
import pytest
from streamlit.testing.v1 import AppTest

from analytics import exports
from analytics.language import LANGUAGES, number, text
from pages.parts import compared, loading
from pages.parts.filters import Choice
from tests.pages.showing import html

pytestmark = pytest.mark.usefixtures("opened")
Open = Callable[..., AppTest]
THREE = Choice("2025-2030", ("Hà Tĩnh", "Nghệ An", "Thanh Hóa"))
MERGED = Choice("2025-2030", ("Hải Phòng",))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_figure_of_the_table_leads_to_where_it_is_written(opened: Open, lang: str) -> None:
    shown = html(opened("compare", term="2025-2030", province="nghe-an", lang=lang))
    [record] = (
        loading.frame("records")
        .query("congress == 'nghe-an/tinh/2025-2030' and field == 'committee_size'")
        .to_dict("records")
    )
    link = rf'<a href="congress\?congress=nghe-an%2Ftinh%2F2025-2030&amp;figure=committee_size[^"]*lang={lang}">'
    assert re.search(link + number(record["number"], lang=lang), shown)
    rows = compared.rows_of(Choice("2025-2030", ("Nghệ An",), lang=lang))
    figures = sum(int(rows[f"value{end}"].notna().sum()) for end in compared.ENDS)
    assert len(re.findall(r'<a href="congress\?', shown)) >= figures > 10


def test_a_comparison_is_one_of_provinces_and_says_so_where_the_filter_names_another_tier(opened: Open) -> None:
    shown = html(opened("compare", term="2025-2030", province="nghe-an", tier="grassroots", lang="vi"))
    assert text("compare-provinces-only") in shown
    assert text("compare-provinces-only") not in html(opened("compare", term="2025-2030", province="nghe-an"))


def test_each_measure_has_a_row_for_each_chosen_province() -> None:
    rows = compared.rows_of(THREE)
    assert list(rows["province"][:3]) == list(THREE.provinces)
    assert len(rows) == len(compared.MEASURES) * 3


def test_what_was_merged_is_said_in_every_row_that_it_touches() -> None:
    rows = compared.rows_of(MERGED)
    notes = {(row["measure"], row["body"]): compared.note(row, "vi") for row in rows.to_dict("records")}
    assert notes["delegates_count", ""] == text("compare-boundary_change", parts="Hải Dương + Hải Phòng")
    assert notes["committee_size_count", ""] == text("compare-apart")
    assert notes["committee_size_count", "Hải Phòng"] == text("compare-part")


def test_the_workbook_has_both_terms_in_one_row_with_their_addresses() -> None:
    rows = compared.rows_of(THREE)
    book = openpyxl.load_workbook(io.BytesIO(exports.xlsx(compared.sheet(rows, THREE), compared.about(rows, THREE))))
    head, *lines = book.worksheets[0].iter_rows(values_only=True)
    assert len(lines) == len(rows)
    place = {name: column for column, name in enumerate(head)}
    size = next(line for line in lines if line[:2] == ("Ban Chấp hành", "Nghệ An"))
    assert (size[place["2020-2025"]], size[place["2025-2030"]], size[place["Tăng giảm"]]) == (64, 68, 4)
    assert all(str(size[place[f"Địa chỉ {term}"]]).startswith("http") for term in compared.terms(THREE))


def test_without_provinces_the_page_says_how_to_choose_them_and_a_region_is_one_click(opened: Open) -> None:
    app = opened("compare", term="2025-2030")
    assert text("compare-invite").partition("“")[0] in html(app)
    app.button_group(key="compared-region").set_value("north-central").run()
    assert "<table class=beside>" in html(app)
    assert app.selectbox(key="region").value == "north-central"
