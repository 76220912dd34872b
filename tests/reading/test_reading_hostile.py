"""Whatever bytes come, a Source or an error that a person can act on comes back, and soon."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analytics.errors import (
    BinarySource,
    EmptySource,
    MissingSource,
    NoMainText,
    NothingToRead,
    TooLarge,
    UnreadableSource,
)
from analytics.language import LANGUAGES, explain
from analytics.reading import LIMIT_BYTES, LIMIT_MARKUP, SUFFIXES, read_bytes, read_source
from analytics.reading.formats import format_of

OPENINGS = st.sampled_from(
    [
        b"",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff",
        b"%PDF-1.4\n",
        b"{\\rtf1\\ansi ",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"<html><body><p>",
        b"<!DOCTYPE html>",
        b"<?xml version='1.0' encoding='utf-16'?><html>",
        b"<meta charset=utf-7>",
        b"MIME-Version: 1.0\n",
        b"Received: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
        b"---\ntitle: a\n---\n",
        b"Message-ID: <[]>\nDate: =?x?q?=\nSubject: =?utf-8?b?/?=\n\n",
        b"# A\n| a |\n|--|\n",
    ]
)
MARKS = st.sampled_from(
    [b"\\u-99999999 ", b"\\'zz", b"\\uc", b"{\\pict", b"}", b"<table><tr><td>", b"&#xD800;", b"\0", b"]]>", b"\xc3"]
)
WORDS = st.text(max_size=30).map(lambda words: words.encode("utf-8", "replace"))
BODIES = st.lists(st.one_of(st.binary(max_size=40), MARKS, WORDS)).map(b"".join)


@given(OPENINGS, BODIES, st.sampled_from([*sorted(SUFFIXES), "", ".bin"]))
@settings(deadline=timedelta(seconds=2), suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_give_a_source_or_an_unreadable_source(opening: bytes, body: bytes, suffix: str) -> None:
    try:
        told: object = read_bytes(opening + body, f"tep{suffix}").address
    except UnreadableSource as err:
        told = err.details["path"]
    assert told == f"tep{suffix}"


@pytest.mark.parametrize(
    ("raw", "name", "trouble"),
    [
        (b"", "a.txt", EmptySource),
        (b"", "a.pdf", EmptySource),
        (b" \r\n\t" * 10, "a.docx", EmptySource),
        ("\ufeff \u00a0\u200b\n---".encode(), "a.txt", EmptySource),
        (b" " * 50 * 2**20, "a.txt", EmptySource),
        (b"x" + b" " * 50 * 2**20, "a.txt", TooLarge),
        (b"<html><body>" + b" " * 50 * 2**20, "a.html", TooLarge),
        (b"{\\rtf1 " + b" " * 50 * 2**20, "a.rtf", TooLarge),
        (bytes(range(256)) * 20, "a.txt", BinarySource),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "anh.txt", BinarySource),
        (b"\x01\x02\x03\x04" * 10, "a.html", BinarySource),
        (b"<!-- -->", "a.html", NoMainText),
    ],
)
def test_bad_content_is_named_for_what_it_is(raw: bytes, name: str, trouble: type[UnreadableSource]) -> None:
    with pytest.raises(trouble) as caught:
        read_bytes(raw, name)
    for language in LANGUAGES:
        said = explain(caught.value, language)
        assert said.startswith(name)
        assert "\n" not in said


def test_a_file_above_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lon.pdf"
    with path.open("wb") as file:
        file.truncate(LIMIT_BYTES + 1)
    with pytest.raises(TooLarge) as caught:
        read_source(path)
    assert explain(caught.value, "en").startswith(f"{path}: the file has 64 MB, above the limit of 64 MB.")


def test_a_text_just_below_its_limit_is_read() -> None:
    assert len(read_bytes(b"Bau 43 " * (LIMIT_MARKUP // 7), "a.txt").text or "") == LIMIT_MARKUP // 7 * 7


def test_what_is_no_file_has_its_own_trouble(tmp_path: Path) -> None:
    for path, trouble in (
        (tmp_path / "khong-co.txt", MissingSource),
        (tmp_path, NothingToRead),
        (Path("a\0b"), UnreadableSource),
    ):
        with pytest.raises(trouble):
            read_source(path)


@pytest.mark.skipif(os.name == "nt", reason="names of files are Unicode there")
def test_a_name_that_is_no_utf8_can_still_be_printed(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xe0i.txt"))
    path.write_text("Bau 43 dong chi", "utf-8")
    assert read_source(path).address.endswith("b?i.txt")


@pytest.mark.parametrize(
    ("start", "name", "form"),
    [
        ("<html>", "a.txt", "html"),
        ("\ufeff<!-- x --><!DOCTYPE html>", "a", "html"),
        ("Đại hội <b>khai mạc</b>", "a.htm", "html"),
        ("Đại hội khai mạc", "a.html", "plain"),
        ("Sáng 12/8: Đại hội\nKhai mạc", "a.txt", "plain"),
        ("Title: a\nDate: b\n\nc", "a.txt", "plain"),
        ("# a", "a.MD", "markdown"),
        ("# a", "a.txt", "plain"),
        ("Đại hội", "a.pdf", "plain"),
    ],
)
def test_content_tells_the_format_and_the_name_only_helps(start: str, name: str, form: str) -> None:
    assert format_of(start.encode(), name) == form
