"""Which format a file is of: what its bytes say first, then what its name says. Reads none of them."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

from analytics.reading.encodings import byte_order_encoding

_BY_SUFFIX = {
    ".txt": "plain",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "word",
    ".rtf": "rtf",
    ".md": "markdown",
    ".markdown": "markdown",
    ".eml": "mail",
}
SUFFIXES = frozenset(_BY_SUFFIX)
"""Endings of the names that a folder is searched for."""

MARKUP = frozenset({"plain", "html", "rtf", "markdown", "mail"})
"""Formats whose bytes are mostly the text itself, so that a large one is no single article."""

_OPENING = 4096
_MARKS = ((b"%PDF-", "pdf"), (b"{\\rtf", "rtf"), (b"PK\x03\x04", "word"), (b"\xd0\xcf\x11\xe0", "word"))
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[a-z!][^>]{0,500}>", re.IGNORECASE)
_HEADERS = re.compile(r"(?:(?:[!-9;-~]+:|[ \t]|From )[^\n]*\n)+")
_MAIL_HEADER = re.compile(
    r"^(?:mime-version|message-id|received|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE
)


def format_of(raw: bytes, name: str) -> str:
    """The format of *raw*, a file called *name*: a name of a module of this room.

    >>> format_of(b"%PDF-1.7", "report.txt"), format_of(b"<!DOCTYPE html><p>", "page"), format_of(b"text", "a.md")
    ('pdf', 'html', 'markdown')
    """
    named = _BY_SUFFIX.get(PurePath(name).suffix.lower(), "plain")
    start = raw[:_OPENING].removeprefix(codecs.BOM_UTF8)
    for mark, found in _MARKS:
        if start.lstrip().startswith(mark):
            return found
    opening = start.decode(byte_order_encoding(start) or "latin-1", "ignore").lstrip("\ufeff")
    if _HTML.match(opening):
        return "html"
    if _is_mail(opening):
        return "mail"
    if named == "html":
        return "html" if _TAG.search(opening) else "plain"
    # A PDF or Word file without its mark is no such file; its reader would only say so at greater length.
    return named if named in {"markdown", "mail"} else "plain"


def _is_mail(opening: str) -> bool:
    """Whether the text opens with a block of mail headers, of which one is never found in an article."""
    headers = _HEADERS.match(opening.replace("\r\n", "\n"))
    return headers is not None and _MAIL_HEADER.search(headers[0]) is not None
