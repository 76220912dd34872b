"""What a format's reader hands over, and the tidying that all extracted texts share."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one file and what its format says beside it; `published` is an ISO date."""

    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None


PROSE = 200
"""A table cell with more characters holds paragraphs, not a figure: such a table only lays the page out."""

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff\ufffe\uffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t]+")
_WIDE = 4
"""Cells of a row from which on a column is told by its head, and an empty cell keeps its place."""
_ROOM = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    r"""Make an extracted text plain: NFC, no invisible characters, single spaces, at most one empty line in a row.

    >>> tidy("Đa\u0323i  ho\u00adi\r\n \r\n\r\n\r\nLong Sơn\f")
    'Đại hoi\n\nLong Sơn'
    """
    if _SURROGATE.search(text):  # RTF and PDF give letters beyond U+FFFF in two halves
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))
    lines = [_BLANKS.sub(" ", line).strip() for line in unicodedata.normalize("NFC", text).split("\n")]
    return _ROOM.sub("\n\n", "\n".join(lines)).strip()


def row(cells: list[str]) -> str:
    """One row of a table as a line of text; empty cells stay only where a wide one has them before others.

    >>> row(["Đại biểu nữ", "", "52"]), row(["Trong đó nữ", "", "9", "7", ""]), row(["", "Nữ", "9", "7"])
    ('Đại biểu nữ | 52', 'Trong đó nữ | | 9 | 7', '| Nữ | 9 | 7')
    """
    words = [" ".join(cell.split()) for cell in cells]
    if len(words) < _WIDE or sum(map(bool, words)) < _WIDE - 1:
        return " | ".join(cell for cell in words if cell)
    return " ".join(" | ".join(words).split()).rstrip(" |")
