"""Rich Text Format, as Word and old office programs save it: its words, tables as lines, pictures left out."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from analytics.errors import DamagedSource
from analytics.reading.content import Content, row, tidy
from analytics.reading.legacy import to_unicode

_PICTURE = re.compile(rb"\{\\pict[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")  # megabytes of hexadecimal digits, read in vain
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_TITLE = re.compile(r"\{\\title ([^{}]{1,1000})\}")


def read(raw: bytes, path: str) -> Content:
    """The text of the document; the title if the text bears the one of the file. Raises `DamagedSource`."""
    stated = _CODE_PAGE.search(raw, 0, 4096)
    try:
        source = _PICTURE.sub(b"", raw).decode(f"cp{stated[1].decode()}" if stated else "cp1252", "replace")
    except LookupError:
        source = raw.decode("latin-1")
    try:
        text = _plain(source)
        title = _plain("{\\rtf1 " + found[1] + "}") if (found := _TITLE.search(source)) else ""
    except Exception as err:  # the library promises no kind of error for what no program would have written
        raise DamagedSource(path=path, format="RTF", reason=type(err).__name__) from err
    return Content(text, title if title and title in text else None)


def _plain(source: str) -> str:
    lines = rtf_to_text(source, errors="replace").split("\n")
    return tidy(to_unicode("\n".join(row(line.split("|")) if line.rstrip().endswith("|") else line for line in lines)))
