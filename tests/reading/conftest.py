"""Files of each format, made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import docx
import fontpkg_be_vietnam_pro
import pytest
import vl_convert
from viparse.normalize.tables import Charmap

REPORT = """Đại hội đại biểu Đảng bộ huyện Sông Trăng lần thứ XXI

Sáng 12/8, Đại hội khai mạc với sự có mặt của 199 đại biểu chính thức, đại diện cho 5.067 đảng viên.

Đại hội bầu 43 đồng chí vào Ban Chấp hành Đảng bộ huyện khóa XXI, nhiệm kỳ 2020 - 2025."""

TONES = "\u0300\u0301\u0303\u0309\u0323"

Words = tuple[float, float, str]
MakePdf = Callable[[Sequence[Words]], bytes]
MakeDocx = Callable[[Callable[["docx.document.Document"], object]], bytes]
Typed = Callable[[Charmap, str], str]


@pytest.fixture
def report() -> str:
    return REPORT


@pytest.fixture
def typed_in() -> Typed:
    """A text as its letters were typed for an old font, which turns it round again."""

    def typed(font: Charmap, text: str) -> str:
        keys: dict[str, str] = {}
        for key, letter in font.pairs:
            keys.setdefault(letter, key)
        return "".join(keys.get(letter, letter) for letter in text)

    return typed


@pytest.fixture
def windows_1258() -> Callable[[str], bytes]:
    """A text in Windows-1258, which has vowels with their shape, and tones that follow them."""

    def letter_and_tone(letter: str) -> str:
        marks = list(normalize("NFD", letter))
        shape = [mark for mark in marks if mark not in TONES]
        return normalize("NFC", "".join(shape)) + "".join(mark for mark in marks if mark in TONES)

    return lambda text: "".join(letter_and_tone(letter) for letter in text).encode("cp1258")


@pytest.fixture(scope="session")
def make_pdf() -> MakePdf:
    """A page of A4 with texts at places counted in points from the upper left corner."""
    vl_convert.register_font_directory(str(Path(fontpkg_be_vietnam_pro.__file__).parent / "files"))

    def pdf(texts: Sequence[Words]) -> bytes:
        style = f'font-family="{fontpkg_be_vietnam_pro.FAMILY}" font-size="11"'
        body = "".join(f'<text x="{x}" y="{y}" {style}>{words}</text>' for x, y, words in texts)
        return vl_convert.svg_to_pdf(f'<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842">{body}</svg>')

    return pdf


@pytest.fixture
def make_docx() -> MakeDocx:
    """A Word file that the given function has written."""

    def written(write: Callable[[docx.document.Document], object]) -> bytes:
        document = docx.Document()
        write(document)
        file = BytesIO()
        document.save(file)
        return file.getvalue()

    return written
