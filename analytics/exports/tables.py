"""Writes a table as XLSX or CSV for Excel on Vietnamese Windows, with filters, sources and date inside."""

from __future__ import annotations

import csv as comma_separated
import io
import re
from datetime import date
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from analytics.exports.about import About
from analytics.language import day, number, text

_CELL = 32_767  # characters that Excel keeps in a cell
_LINK = 2_079  # characters that Excel keeps in a link
_WIDEST = 60  # letters, before a column's text wraps out of sight
_RISKY = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMERIC = re.compile(r"[-+−]?[\d.,\u00a0 ]+\s?%?")


def looks_like_formula(words: str) -> bool:
    """Whether a spreadsheet could take the text for a formula; a written negative number is none.

    >>> [looks_like_formula(s) for s in ("=1+1", "@SUM(A1)", "-5,2", "-5%", "-cmd|'/c'!A0", "Hà Nội")]
    [True, True, False, False, True, False]
    """
    return bool(_RISKY.match(words)) and not _NUMERIC.fullmatch(words)


def csv(table: pd.DataFrame, about: About) -> bytes:
    """The table as CSV, then lines beginning with `#` that say what it is and where it comes from.

    UTF-8 with BOM, without which Excel garbles Vietnamese. In Vietnamese semicolons and decimal commas, as Excel
    there expects, in English commas and points; dates ISO. Text that could run as a formula gets an apostrophe.
    """
    separator, decimal = (";", ",") if about.lang == "vi" else (",", ".")
    out = io.StringIO()
    writer = comma_separated.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow([_plain(str(name), decimal) for name in table.columns])
    for row in table.itertuples(index=False, name=None):
        writer.writerow([_plain(cell, decimal) for cell in row])
    notes = [f"{name}: {value}" for name, value in _facts(table, about)]
    notes += [" · ".join(filter(None, (s.title, s.words(about.lang), s.address))) for s in about.sources]
    # Notes are not quoted, so that readers know them by their first character; hence no separator in them.
    out.writelines("# " + " ".join(note.replace(separator, " ").split()) + "\r\n" for note in notes)
    return out.getvalue().encode("utf-8-sig")


def _plain(cell: Any, decimal: str) -> str:  # noqa: ANN401  # a frame's cell may be anything
    if pd.isna(cell):
        return ""
    if isinstance(cell, (pd.Timestamp, date)):
        return str(cell)[:10]
    if isinstance(cell, str):
        return "'" + cell if looks_like_formula(cell) else cell
    whole = float(cell).is_integer()
    return str(int(cell)) if whole else repr(float(cell)).replace(".", decimal)


def xlsx(table: pd.DataFrame, about: About) -> bytes:
    """The table as a workbook: sheet 1 the rows with typed cells, sheet 2 what they are and their sources.

    Numbers, dates (datetime columns) and text keep their kind; no text can become a formula, not when edited either.
    """
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "nan_inf_to_errors": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": about.title})
        styles = {
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
            "whole": book.add_format({"num_format": "#,##0"}),
            "parts": book.add_format({"num_format": "#,##0.0##"}),
            "day": book.add_format({"num_format": "dd/mm/yyyy", "align": "left"}),
            "text": book.add_format({"valign": "top"}),
            "guarded": book.add_format({"quote_prefix": True}),
        }
        _rows(book.add_worksheet(text("export-sheet-figures", about.lang)), table, about, styles)
        _sources(book.add_worksheet(text("export-sheet-sources", about.lang)), table, about, styles)
    return out.getvalue()


def _rows(sheet: Worksheet, table: pd.DataFrame, about: About, styles: dict[str, Format]) -> None:
    for place, (name, column) in enumerate(table.items()):
        sheet.write_string(0, place, str(name), styles["head"])
        letters = [len(_shown(cell, about.lang)) for cell in column.head(500)]
        sheet.set_column(place, place, min(max([10, *letters, len(str(name)) / 2]) + 2, _WIDEST))
        for row, cell in enumerate(column, start=1):
            _cell(sheet, row, place, cell, styles)
    sheet.freeze_panes(1, 1)
    if len(table.columns):
        sheet.autofilter(0, 0, len(table), len(table.columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_header("&L" + about.title.replace("&", "&&")[:200])


def _shown(cell: Any, lang: str) -> str:  # noqa: ANN401  # a frame's cell may be anything
    return cell if isinstance(cell, str) else number(cell, lang=lang) if isinstance(cell, (int, float)) else " " * 10


def _cell(sheet: Worksheet, row: int, place: int, cell: Any, styles: dict[str, Format]) -> None:  # noqa: ANN401
    if pd.isna(cell):
        return
    if isinstance(cell, str):
        style = styles["guarded" if looks_like_formula(cell) else "text"]
        sheet.write_string(row, place, cell if len(cell) <= _CELL else cell[: _CELL - 1] + "…", style)
    elif isinstance(cell, (pd.Timestamp, date)):
        sheet.write_datetime(row, place, cell, styles["day"])
    else:
        sheet.write_number(row, place, cell, styles["whole" if float(cell).is_integer() else "parts"])


def _facts(table: pd.DataFrame, about: About) -> list[tuple[str, str]]:
    """What the file says of itself, as (name, value) pairs."""
    lang = about.lang
    pairs = [
        (text("export-title", lang), about.title),
        (text("export-unit-name", lang), about.unit),
        *about.filters,
        (text("export-coverage", lang), about.coverage),
        (text("export-finding", lang), about.finding),
        (text("export-rows", lang), number(len(table), lang=lang)),
        (text("export-definition", lang), about.definition),
        (text("export-updated-name", lang), day(about.updated, lang) if about.updated else ""),
    ]
    return [(name, value) for name, value in pairs if value]


def _sources(sheet: Worksheet, table: pd.DataFrame, about: About, styles: dict[str, Format]) -> None:
    facts = _facts(table, about)
    for row, pair in enumerate(facts):
        _cell(sheet, row, 0, pair[0], styles)
        _cell(sheet, row, 1, pair[1], styles)
    top = len(facts) + 1
    for place, name in enumerate(("headline", "publisher", "published", "address")):
        sheet.write_string(top, place, text(f"export-source-{name}", about.lang), styles["head"])
    for row, source in enumerate(about.sources, start=top + 1):
        published = day(source.published, about.lang) if source.published else ""
        for place, words in enumerate((source.title, source.publisher, published)):
            _cell(sheet, row, place, words, styles)
        if source.address.startswith(("http://", "https://")) and len(source.address) <= _LINK:
            sheet.write_url(row, 3, source.address, string=source.address[:255])
        else:
            _cell(sheet, row, 3, source.address, styles)
    sheet.set_column(0, 0, 48)
    sheet.set_column(1, 3, 40)
