"""Charts as files: readable Vietnamese inside, and the whole picture as drawn."""

import io
from typing import Any

import pandas as pd
import pypdfium2
import pytest
from PIL import Image

from analytics import exports
from analytics.charts import Measure, Surface, by_province
from analytics.exports import About, Cited

TITLE = "Ban Chấp hành Đảng bộ tỉnh có bao nhiêu ủy viên"
ABOUT = About(
    "ban-chap-hanh",
    TITLE,
    "người",
    (("Nhiệm kỳ", "2020-2025"),),
    "2/3 tỉnh có số liệu",
    sources=(Cited("Đại hội", "Báo Quảng Ninh", "2020-09-27", "https://example.vn"),),
    updated="2026-11-21",
)


@pytest.fixture(scope="module")
def picture() -> dict[str, Any]:
    rows = pd.DataFrame({"congress": list("abc"), "province": ["Quảng Ninh", "Huế", "Cà Mau"], "value": [53, 50, None]})
    return exports.framed(by_province(rows, Measure("Ban Chấp hành", "người"), Surface()), ABOUT)


def without_spaces(words: str) -> str:
    """The letters alone: a PDF places each letter by itself, and its reader guesses where words end."""
    return "".join(words.split())


def test_pdf_holds_title_filters_sources_date_and_names_as_text(picture: dict[str, Any]) -> None:
    page = pypdfium2.PdfDocument(exports.pdf(picture))[0]
    words = without_spaces(page.get_textpage().get_text_range())
    for part in (
        TITLE,
        "Nhiệm kỳ: 2020-2025",
        "2/3 tỉnh có số liệu",
        "Báo Quảng Ninh, 27/09/2020",
        "21/11/2026",
        "Cà Mau",
    ):
        assert without_spaces(part) in words


def test_pdf_is_set_in_the_shipped_font(picture: dict[str, Any]) -> None:
    assert b"BeVietnamPro" in exports.pdf(picture)


def test_svg_holds_its_words_as_text(picture: dict[str, Any]) -> None:
    drawn = exports.svg(picture)
    assert TITLE in drawn
    assert "Quảng Ninh" in drawn


def test_png_is_white_with_ink_and_twice_as_sharp_at_scale_two(picture: dict[str, Any]) -> None:
    small, large = (Image.open(io.BytesIO(exports.png(picture, scale))).convert("RGB") for scale in (1, 2))
    assert small.getpixel((2, 2)) == (255, 255, 255)
    assert len(small.getcolors(100_000) or []) > 20
    assert large.width == pytest.approx(2 * small.width, abs=2)


def test_a_long_title_is_broken_inside_the_picture(picture: dict[str, Any]) -> None:
    long = About("x", "Số lượng ủy viên Ban Chấp hành Đảng bộ tỉnh, thành phố trực thuộc Trung ương " * 3)
    broken = exports.framed(picture["vconcat"][0] | {"config": {}}, long, width=600)["title"]["text"]
    assert len(broken) > 3
    assert " ".join(broken) == long.title.strip()


def test_footer_names_few_sources_and_counts_the_others() -> None:
    many = About("x", "x", sources=tuple(Cited("", f"Báo {n}", "2020-01-01", "") for n in range(9)))
    assert "Báo 2, 01/01/2020" in many.footer()
    assert "Báo 3" not in many.footer()
    assert "6" in many.footer()
