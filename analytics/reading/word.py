"""Word documents (.docx): paragraphs and tables in their order. Old binary .doc files are another format, not read."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

import docx
from docx.oxml.ns import qn
from lxml import etree

from analytics.errors import BinarySource, DamagedSource, LockedSource, TooLarge
from analytics.reading.content import PROSE, Content, row, tidy
from analytics.reading.legacy import to_unicode

_MAIN_PART = "word/document.xml"
_MOST_UNPACKED = 256 * 1024 * 1024  # bytes; a file of pictures stays below, a zip bomb does not
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # Word keeps a file with password inside an old container
_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_SIGNS = {
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:tab"): "\t",
    qn("w:noBreakHyphen"): "-",
    qn("w:softHyphen"): "\u00ad",
    _PARAGRAPH: "\n",  # of a text box inside a paragraph
}
_MOVED_AWAY = (qn("w:moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")


def read(raw: bytes, path: str) -> Content:
    """The text as it stands with all changes accepted; the title if the text bears the one of the file.

    Raises `BinarySource` for another kind of file, `LockedSource`, `TooLarge`, `DamagedSource`.
    """
    _check_package(raw, path)
    try:
        document = docx.Document(BytesIO(raw))
        body = document.element.body
        etree.strip_elements(body, *_MOVED_AWAY, with_tail=False)
        text = tidy(to_unicode("\n".join(_blocks(body))))
        title = tidy(document.core_properties.title or "")
    except Exception as err:  # the library promises no kind of error for what Word would not have written
        raise DamagedSource(path=path, format="DOCX", reason=type(err).__name__) from err
    return Content(text, title if title and title in text else None)


def _check_package(raw: bytes, path: str) -> None:
    if not raw.startswith(b"PK"):
        raise (LockedSource if _LOCKED in raw else BinarySource)(path=path)
    try:
        parts = {part.filename: part.file_size for part in zipfile.ZipFile(BytesIO(raw)).infolist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as err:
        raise DamagedSource(path=path, format="DOCX", reason=str(err)) from err
    if _MAIN_PART not in parts:
        raise BinarySource(path=path)
    if sum(parts.values()) > _MOST_UNPACKED:
        raise TooLarge(path=path, size=sum(parts.values()) / 2**20, limit=_MOST_UNPACKED // 2**20)


def _blocks(element: etree._Element) -> Iterator[str]:
    """Paragraphs and table rows below *element*, through whatever Word wraps around them."""
    for child in element:
        if child.tag == _PARAGRAPH:
            yield _words(child)
        elif child.tag == _TABLE:
            for line in _own(child, _ROW):
                yield from _cells(line)
        elif isinstance(child.tag, str):
            yield from _blocks(child)


def _cells(line: etree._Element) -> Iterator[str]:
    """A table row as one line, or as paragraphs where the table only lays the page out."""
    cells = [list(_blocks(cell)) for cell in _own(line, _CELL)]
    if any(sum(map(len, cell)) > PROSE for cell in cells):
        yield from (paragraph for cell in cells for paragraph in cell)
    else:
        yield row([" ".join(cell) for cell in cells])


def _own(parent: etree._Element, tag: str) -> list[etree._Element]:
    """The rows of a table or cells of a row, not those of a table inside."""
    return [part for part in parent.iter(tag) if next(part.iterancestors(parent.tag)) is parent]


def _words(paragraph: etree._Element) -> str:
    words = [
        part.text or "" if part.tag == qn("w:t") else _SIGNS.get(part.tag, "")
        for part in paragraph.iterdescendants(qn("w:t"), *_SIGNS)
    ]
    return "".join(words)
