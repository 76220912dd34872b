"""Files of each format, made on the spot, of one report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import docx
import fontpkg_be_vietnam_pro
import vl_convert
from docx.document import Document
from viparse.normalize.tables import Charmap
from viparse.normalize.tcvn3 import TCVN3
from viparse.normalize.vni import VNI

REPORT = """Đại hội đại biểu Đảng bộ huyện Sông Trăng lần thứ XXI

Sáng 12/8, Đại hội khai mạc với sự có mặt của 199 đại biểu chính thức, đại diện cho 5.067 đảng viên.

Đại hội bầu 43 đồng chí vào Ban Chấp hành Đảng bộ huyện khóa XXI, nhiệm kỳ 2020 - 2025."""
TONES = "\u0300\u0301\u0303\u0309\u0323"

Words = tuple[float, float, str]


def typed(font: Charmap, text: str) -> str:
    """*text* as its letters were typed for an old font, which turns it round again."""
    keys: dict[str, str] = {}
    for key, letter in font.pairs:
        keys.setdefault(letter, key)
    return "".join(keys.get(letter, letter) for letter in text)


def windows_1258(text: str) -> bytes:
    """*text* in Windows-1258, which has vowels with their shape, and tones that follow them."""

    def letter_and_tone(letter: str) -> str:
        marks = list(normalize("NFD", letter))
        shape = [mark for mark in marks if mark not in TONES]
        return normalize("NFC", "".join(shape)) + "".join(mark for mark in marks if mark in TONES)

    return "".join(letter_and_tone(letter) for letter in text).encode("cp1258")


@cache
def _fonts() -> None:
    vl_convert.register_font_directory(str(Path(fontpkg_be_vietnam_pro.__file__).parent / "files"))


def pdf(texts: Sequence[Words]) -> bytes:
    """A page of A4 with texts at places counted in points from the upper left corner."""
    _fonts()
    style = f'font-family="{fontpkg_be_vietnam_pro.FAMILY}" font-size="11"'
    body = "".join(f'<text x="{x}" y="{y}" {style}>{words}</text>' for x, y, words in texts)
    return vl_convert.svg_to_pdf(f'<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842">{body}</svg>')


def word(write: Callable[[Document], object]) -> bytes:
    """A Word file that *write* has written."""
    document = docx.Document()
    write(document)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def mail(text: str) -> bytes:
    """A mail with *text*, and the same as a page beside it."""
    message = EmailMessage()
    message["Subject"] = "Báo cáo nhanh kết quả Đại hội"
    message["Date"] = "Wed, 12 Aug 2020 09:15:00 +0700"
    message.set_content(text)
    message.add_alternative(page(text), subtype="html")
    return message.as_bytes()


def page(text: str) -> str:
    """A page of a newspaper with *text* as its article."""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n\n"))
    menu = "<nav><a href=/>Trang chủ</a> | <a href=/tin>Tin tức</a></nav>"
    head = "<meta charset=utf-8><title>Đại hội huyện Sông Trăng - Báo Quảng Ninh</title>"
    return f"<!DOCTYPE html><html><head>{head}</head><body>{menu}<article>{paragraphs}</article></body></html>"


def rich_text(text: str) -> bytes:
    """An RTF file with *text*."""
    letters = "".join(letter if letter < "\x80" else f"\\u{ord(letter)}?" for letter in text)
    return ("{\\rtf1\\ansi\\ansicpg1258 " + letters.replace("\n\n", "\\par ") + "}").encode()


def every_format(text: str = REPORT) -> dict[str, bytes]:
    """*text* in each format and each encoding that is read, by the name of a file."""
    lines = [(50.0, 60.0 + 15 * number, line) for number, line in enumerate(text.split("\n\n"))]
    return {
        "utf-8.txt": text.encode(),
        "utf-16.txt": text.encode("utf-16"),
        "windows-1258.txt": windows_1258(text),
        "tcvn3.txt": typed(TCVN3, text.lower()).encode("latin-1", "replace"),
        "vni.txt": typed(VNI, text).encode("latin-1", "replace"),
        "page.html": page(text).encode(),
        "table.html": page(text).replace("<p>", "<table><tr><td>").replace("</p>", "</table>").encode("utf-16"),
        "report.md": ("# " + text.replace("\n\n", "\n\n- ") + "\n\n| Nữ | 52 |\n|--|--|\n").encode(),
        "report.rtf": rich_text(text),
        "report.docx": word(lambda document: [document.add_paragraph(line) for line in text.split("\n\n")]),
        "report.pdf": pdf(lines),
        "report.eml": mail(text),
    }
