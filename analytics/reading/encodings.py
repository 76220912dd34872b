"""Bytes of a text become its characters: UTF-8, UTF-16, Windows-1258, or the bytes of an old font. Knows no format."""

from __future__ import annotations

import codecs
import re

from analytics.errors import BinarySource, BrokenEncoding
from analytics.reading.legacy import to_unicode

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROL = 0.02  # share of control characters above which bytes are no text
_MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_VIETNAMESE = re.compile(
    "[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ“”‘’–—…•°×\u00a0«»\u0300\u0301\u0303\u0309\u0323]",
    re.IGNORECASE,
)
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_MOSTLY = 0.95  # share of such letters among all beyond ASCII that makes a decoding believable


def byte_order_encoding(raw: bytes) -> str | None:
    """The encoding that a UTF-16 or UTF-32 byte order mark at the front of *raw* states."""
    return next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)


def decode(raw: bytes, path: str) -> str:
    """The characters of *raw*, a UTF-8 byte order mark kept as U+FEFF, old fonts turned into Unicode.

    Raises `BinarySource` for bytes that are no text, `BrokenEncoding` for text that breaks its own encoding.
    """
    marked = byte_order_encoding(raw)
    try:
        text = raw.decode(marked or "utf-8")
    except UnicodeDecodeError as err:
        if marked or _is_broken_utf8(raw, err):
            raise BrokenEncoding(path=path, offset=err.start) from err
        text = _one_byte_a_letter(raw, path, err.start)
    if _is_binary(text):
        raise BinarySource(path=path)
    return to_unicode(text)


def _is_binary(text: str) -> bool:
    return "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROL * len(text)


def _is_broken_utf8(raw: bytes, err: UnicodeDecodeError) -> bool:
    """Whether *raw* was meant as UTF-8: it breaks off within a letter, or is sound but for a few places."""
    if err.reason == "unexpected end of data":
        return True
    sound = len(_MULTIBYTE.findall(raw))
    return sound > 0 and sound >= raw.decode("utf-8", "replace").count("\ufffd")


def _one_byte_a_letter(raw: bytes, path: str, offset: int) -> str:
    windows = raw.decode("cp1258", "replace")
    if _is_binary(windows):
        raise BinarySource(path=path)
    strange = _BEYOND_ASCII.findall(windows)
    if len(_VIETNAMESE.findall(windows)) >= _MOSTLY * len(strange):
        return windows
    western = raw.decode("cp1252", "replace")
    letters = to_unicode(western)
    if letters is western:  # neither Windows-1258 nor an old font: nobody can tell what it was
        raise BrokenEncoding(path=path, offset=offset)
    return letters
