"""PDF files by their text layer, columns in reading order. A scan has none, and says so; pictures are not read."""

from __future__ import annotations

import re
from ctypes import byref

import pypdfium2
import pypdfium2.raw as pdfium

from analytics.errors import DamagedSource, LockedSource, NoMainText
from analytics.reading.columns import Line, Piece, lines_in_order, paragraphs
from analytics.reading.content import Content, tidy
from analytics.reading.legacy import to_unicode

_COLUMN_GAP = 1.0  # heights of a letter: a wider gap in a line parts two pieces, for a gutter may run there
_WORD_GAP = 0.12  # heights of a letter: half a space
_UPRIGHT = 0.25  # line ends for each character
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,4}(?:\s*/\s*\d{1,4})?\s*[-–]?", re.IGNORECASE)


def read(raw: bytes, path: str) -> Content:
    """The text of all pages as paragraphs, page numbers left out; the title if the text bears the one of the file.

    Raises `LockedSource`, `DamagedSource`, and `NoMainText` for a scan.
    """
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as err:
        if "password" in str(err).lower():
            raise LockedSource(path=path) from err
        raise DamagedSource(path=path, format="PDF", reason=str(err)) from err
    try:
        text = tidy(to_unicode(paragraphs([line for page in document for line in _lines(page)])))
        title = tidy(document.get_metadata_dict().get("Title", ""))
    except pypdfium2.PdfiumError as err:
        raise DamagedSource(path=path, format="PDF", reason=str(err)) from err
    finally:
        document.close()
    if not text:
        raise NoMainText(path=path)
    return Content(text, title if title and title in text else None)


def _lines(page: pypdfium2.PdfPage) -> list[Line]:
    """The lines of a page, without the number that it bears above or below."""
    textpage = page.get_textpage()
    try:
        lines = lines_in_order(_pieces(textpage))
    finally:
        textpage.close()
        page.close()
    return [
        line
        for number, line in enumerate(lines)
        if number not in {0, len(lines) - 1} or not _PAGE_NUMBER.fullmatch(line.text)
    ]


def _pieces(textpage: pypdfium2.PdfTextPage) -> list[Piece]:
    """The page's text cut where a line ends or leaves a gap."""
    letters = [chr(pdfium.FPDFText_GetUnicode(textpage, index)) for index in range(textpage.count_chars())]
    # PDFium takes some tables for upright writing and ends a line after each letter; then only the gaps can tell.
    upright = letters.count("\r") > _UPRIGHT * len(letters)
    found: list[Piece] = []
    box = pdfium.FS_RECTF()
    space = True  # whether the next letter begins a word
    for index, letter in enumerate(letters):
        if letter.isspace() or not pdfium.FPDFText_GetLooseCharBox(textpage, index, byref(box)):
            space = space or not upright or not pdfium.FPDFText_IsGenerated(textpage, index)
            continue
        last = found[-1] if found else None
        if last and _goes_on(last, box):
            gap = " " if space or (upright and box.left - last.right > _WORD_GAP * last.height) else ""
            right, text = max(last.right, box.right), f"{last.text}{gap}{letter}"
            found[-1] = Piece(text, last.left, min(last.bottom, box.bottom), right, max(last.top, box.top))
        else:
            found.append(Piece(letter, box.left, box.bottom, box.right, box.top))
        space = False
    return found


def _goes_on(piece: Piece, box: pdfium.FS_RECTF) -> bool:
    """Whether a letter in *box* follows on the same line close by."""
    reach = _COLUMN_GAP * piece.height
    same_line = box.bottom < piece.middle < box.top
    return same_line and piece.left <= box.left <= piece.right + reach
