"""A file or its bytes become a Source: the one door of this room. Knows which module reads which format."""

from __future__ import annotations

import hashlib
import re
from importlib import import_module
from pathlib import Path

from analytics.errors import (
    EmptySource,
    MissingSource,
    NoMainText,
    NothingToRead,
    TooLarge,
    UnreadableSource,
)
from analytics.model import Source
from analytics.reading.content import Content
from analytics.reading.formats import MARKUP, format_of

MEGABYTE = 1024 * 1024
LIMIT_BYTES = 64 * MEGABYTE
"""Larger files are refused; a PDF or Word file with many pictures stays below."""
LIMIT_MARKUP = 8 * MEGABYTE
"""The same for text, HTML, RTF, Markdown and mail, and for any text taken out of a file: a shelf of books."""

_SAYS_SOMETHING = re.compile(r"[^\W_]")


def read_source(path: Path) -> Source:
    """The text of the file at *path* with what its format tells of title, date (ISO) and publisher.

    `address` is the path as given. Raises a subclass of `UnreadableSource` (`analytics.errors`) for a file that
    gives no text, whatever it holds.
    """
    address = address_of(path)
    try:
        if path.is_dir():
            raise NothingToRead(path=address)
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            raise _too_large(address, size, LIMIT_BYTES)
        raw = path.read_bytes()
    except FileNotFoundError as err:
        raise MissingSource(path=address) from err
    except (OSError, ValueError) as err:  # ValueError: a NUL in the name
        raise UnreadableSource(path=address) from err
    return read_bytes(raw, address)


def address_of(path: Path) -> str:
    """What a Source calls the file at *path*: the path as given, its letters that are no UTF-8 as question marks."""
    return str(path).encode("utf-8", "replace").decode()


def digest_of(raw: bytes) -> str:
    """SHA-256 of the bytes as received: the same content bears the same digest under any name."""
    return hashlib.sha256(raw).hexdigest()


def read_bytes(raw: bytes, address: str) -> Source:
    """The same for bytes at hand: *address* names them in the Source and in errors, and its ending tells the format."""
    if not raw or raw.isspace():
        raise EmptySource(path=address)
    content = content_of(raw, address)
    return Source(
        address=address,
        text=content.text,
        title=content.title,
        published=content.published,
        publisher=content.publisher,
        sha256=digest_of(raw),
    )


def content_of(raw: bytes, address: str) -> Content:
    """Text, title, date and publisher of *raw*, by the module for its format; errors as of `read_bytes`."""
    form = format_of(raw, address)
    if form in MARKUP and len(raw) > LIMIT_MARKUP:
        raise _too_large(address, len(raw), LIMIT_MARKUP)
    # Each format brings a library that is slow to load; most runs meet one or two of them.
    content: Content = import_module(f"analytics.reading.{form}").read(raw, address)
    if len(content.text) > LIMIT_MARKUP:
        raise _too_large(address, len(content.text), LIMIT_MARKUP)
    if not _SAYS_SOMETHING.search(content.text):
        raise EmptySource(path=address) if form == "plain" else NoMainText(path=address)
    return content


def _too_large(address: str, size: int, limit: int) -> TooLarge:
    return TooLarge(path=address, size=size / MEGABYTE, limit=limit // MEGABYTE)
