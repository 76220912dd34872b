"""Plain text in all encodings: what the reader keeps is what anybody gets who opens the file."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from viparse.normalize.tables import Charmap
from viparse.normalize.tcvn3 import TCVN3
from viparse.normalize.vni import VNI

from analytics.errors import BrokenEncoding
from analytics.reading import read_bytes, read_source


def text_of(raw: bytes) -> str:
    return read_bytes(raw, "bai.txt").text or ""


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32"])
def test_text_keeps_its_form_in_every_unicode_encoding(report: str, form: str, encoding: str) -> None:
    received = unicodedata.normalize(form, report)  # type: ignore[arg-type]  # parametrised by the two forms there are
    mark = "\ufeff".encode(encoding) if encoding == "utf-16-le" else b""
    assert text_of(mark + received.encode(encoding)) == received


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_text_equals_what_python_reads_from_the_file(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    path = tmp_path_factory.getbasetemp() / "bai.txt"
    path.write_bytes(f"\ufeffĐại hội\r\n{words}\rhết\n".encode())
    assert read_source(path).text == path.read_text("utf-8")


def test_windows_1258_gives_the_same_words(report: str, windows_1258: Callable[[str], bytes]) -> None:
    assert unicodedata.normalize("NFC", text_of(windows_1258(report))) == report


@pytest.mark.parametrize("font", [TCVN3, VNI], ids=lambda font: font.name)
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_old_fonts_become_the_letters_they_showed(
    report: str, typed_in: Callable[[Charmap, str], str], font: Charmap, encoding: str
) -> None:
    shown = report.replace("Đ", "đ")  # TCVN3 has no capital letters with marks
    assert text_of(typed_in(font, shown).encode(encoding)) == shown


def test_a_line_in_unicode_stays_untouched_beside_lines_in_an_old_font(
    report: str, typed_in: Callable[[Charmap, str], str]
) -> None:
    shown = report.replace("Đ", "đ")
    heading = "Báo cáo của Huyện ủy: số liệu đến ngày 12/8"
    assert text_of(f"{heading}\n{typed_in(TCVN3, shown)}".encode()) == f"{heading}\n{shown}"


@pytest.mark.parametrize("words", ["Übergröße, Straße, Äpfel, Öl und Käse fürs Büro", "señor, niño, año: ¿qué?"])
def test_other_languages_are_left_alone(words: str) -> None:
    assert text_of(words.encode()) == words


def test_half_a_letter_at_the_end_is_named_with_its_place(report: str) -> None:
    whole = report.encode() + "ộ".encode()
    with pytest.raises(BrokenEncoding) as caught:
        text_of(whole[:-1])
    assert caught.value.details["offset"] == len(report.encode())


def test_one_broken_byte_within_is_an_error_too(report: str) -> None:
    with pytest.raises(BrokenEncoding):
        text_of(report.encode().replace(b"XXI", b"XX\xff", 1))


def test_letters_of_no_known_encoding_are_an_error_rather_than_a_guess() -> None:
    with pytest.raises(BrokenEncoding):
        text_of("Съезд партии открылся утром".encode("koi8-r"))


def test_the_source_bears_path_and_digest_and_leaves_title_and_date_to_others(tmp_path: Path) -> None:
    path = tmp_path / "bai.txt"
    path.write_bytes(b"Sang nay")
    source = read_source(path)
    assert (source.address, source.title, source.published, source.publisher) == (str(path), None, None, None)
    assert source.sha256 == "b889abf1a2841df62c6674501d1a6b10a55457e28733e1ac53ee38be149c629d"
