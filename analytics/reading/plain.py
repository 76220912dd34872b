"""Plain text: the characters as received. The one format whose text is never tidied, for readers count in it."""

from __future__ import annotations

from analytics.reading.content import Content
from analytics.reading.encodings import decode


def read(raw: bytes, path: str) -> Content:
    """The text with the line ends of Python's text mode; title and date are left to those who read the sentences."""
    return Content(decode(raw, path).replace("\r\n", "\n").replace("\r", "\n"))
