"""Tables as files: what is read back is what was drawn, and nothing in it can run."""

import csv
import io
from datetime import date

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics import exports
from analytics.exports import About, Cited
from analytics.language import text

SOURCE = Cited("Đại hội thành công; tốt đẹp", "Báo Quảng Ninh", "2020-07-11", "https://example.vn/a")


def about(lang: str = "vi") -> About:
    filters = ((text("chart-term", lang), "2020-2025"),)
    return About(
        "dai-bieu", "Đại biểu dự đại hội", "người", filters, "2/3", "Số đại biểu.", (SOURCE,), "2026-11-21", lang
    )


def table() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Tỉnh": ["Quảng Ninh", "Huế", "Cà Mau"],
            "Đại biểu": [1345.0, 298.5, None],
            "Chênh lệch": [-5.5, 12.0, -1200.0],
            "Khai mạc": [pd.Timestamp("2020-09-25"), pd.NaT, pd.Timestamp("2020-10-14")],
        }
    )


def test_csv_reads_back_as_the_table_that_was_drawn() -> None:
    raw = exports.csv(table(), about())
    read = pd.read_csv(
        io.BytesIO(raw), sep=";", decimal=",", encoding="utf-8-sig", comment="#", parse_dates=["Khai mạc"]
    )
    pd.testing.assert_frame_equal(read, table(), check_dtype=False)


def test_csv_begins_with_the_mark_that_excel_needs() -> None:
    assert exports.csv(table(), about()).startswith("\ufeffTỉnh;".encode())


def test_english_csv_has_commas_and_decimal_points() -> None:
    assert "Huế,298.5,12,\r\n" in exports.csv(table(), about("en")).decode("utf-8-sig")


def test_csv_says_what_it_is_and_where_it_comes_from() -> None:
    notes = [line for line in exports.csv(table(), about()).decode("utf-8-sig").splitlines() if line.startswith("# ")]
    for words in (
        "Đại biểu dự đại hội",
        "2020-2025",
        "Số đại biểu.",
        "21/11/2026",
        "Báo Quảng Ninh, 11/07/2020",
        ": 3",
    ):
        assert any(words in note for note in notes)
    assert not any(";" in note for note in notes)


def workbook(frame: pd.DataFrame, lang: str = "vi") -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(exports.xlsx(frame, about(lang))))


def test_xlsx_reads_back_as_the_table_that_was_drawn() -> None:
    read = pd.read_excel(io.BytesIO(exports.xlsx(table(), about())), sheet_name=0)
    pd.testing.assert_frame_equal(read, table(), check_dtype=False)


def test_xlsx_cells_keep_their_kind_and_format() -> None:
    sheet = workbook(table()).worksheets[0]
    assert [sheet["B2"].value, sheet["B2"].number_format] == [1345, "#,##0"]
    assert [sheet["C2"].value, sheet["C2"].data_type] == [-5.5, "n"]
    assert sheet["D2"].value.date() == date(2020, 9, 25)
    assert sheet["B4"].value is None
    assert sheet.freeze_panes == "B2"


@pytest.mark.parametrize(("lang", "name"), [("vi", "Nguồn"), ("en", "Sources")])
def test_second_sheet_holds_filters_coverage_definition_rows_date_and_sources(lang: str, name: str) -> None:
    sheet = workbook(table(), lang)[name]
    cells = {str(cell.value) for row in sheet for cell in row}
    assert {"Đại biểu dự đại hội", "2020-2025", "2/3", "3", "Số đại biểu.", SOURCE.title, SOURCE.address} <= cells
    assert any(cell.hyperlink for row in sheet for cell in row)


@pytest.mark.parametrize("attack", ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"])
def test_text_that_looks_like_a_formula_stays_text(attack: str) -> None:
    frame = pd.DataFrame({"Tỉnh": [attack], attack: [1]})
    sheet = workbook(frame).worksheets[0]
    assert [sheet["A2"].data_type, sheet["A2"].quotePrefix, sheet["B1"].data_type] == ["s", True, "s"]
    [head, row, *_] = csv.reader(
        exports.csv(frame, about()).decode("utf-8-sig").splitlines(keepends=True), delimiter=";"
    )
    assert row[0].startswith("'")
    assert head[1].startswith("'")


@given(st.one_of(st.integers(-(10**9), 10**9), st.decimals(-1000, 1000, places=2).map(float)))
def test_no_number_is_taken_for_a_formula(value: float) -> None:
    frame = pd.DataFrame({"a": [value]})
    read = pd.read_csv(io.BytesIO(exports.csv(frame, about())), sep=";", decimal=",", encoding="utf-8-sig", comment="#")
    assert read["a"].tolist() == [value]


def test_a_text_too_long_for_a_cell_is_cut_and_says_so() -> None:
    cell = workbook(pd.DataFrame({"a": ["x" * 40_000]})).worksheets[0]["A2"].value
    assert len(cell) == 32_767
    assert cell.endswith("…")


def test_an_empty_table_is_still_a_file_with_its_sources() -> None:
    assert workbook(table().head(0)).sheetnames == ["Số liệu", "Nguồn"]


def test_filename_says_content_filters_and_day() -> None:
    assert about().filename("csv") == "dai-bieu-2020-2025-2026-11-21.csv"
    long = About("dai-bieu", "x", filters=tuple(("Tỉnh", "Thừa Thiên Huế") for _ in range(30)), updated="2026-11-21")
    assert len(long.filename("xlsx")) < 130
