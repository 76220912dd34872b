"""The normal form of a text, and the way back to the text as received."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.extraction import read
from analytics.extraction.text import fold_text
from analytics.model import Source

ODD = st.text(
    alphabet="aăâđeêioôơuưyÐðàảãáạuỷoà \n\t\r\u00a0\u00ad\u200b\u0301\u0323\u0302\ufeff–“”,.;:12/345%İ|•", max_size=60
)


@given(st.text(max_size=80) | ODD)
def test_lower_case_has_the_same_offsets(text: str) -> None:
    folded = fold_text(text)
    assert len(folded.low) == len(folded.text)


@given(ODD)
def test_a_place_in_the_normal_form_is_a_place_in_the_text_and_order_is_kept(text: str) -> None:
    folded = fold_text(text)
    ends = [folded.span(place, place + 1) for place in range(len(folded.text))]
    assert all(0 <= span.start <= span.end <= len(text) for span in ends)
    assert [span.start for span in ends] == sorted(span.start for span in ends)


@given(st.text(alphabet="đảngviênbộhòaủy 0123456789.,", max_size=60))
def test_decomposed_letters_fold_to_the_same_text(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert fold_text(unicodedata.normalize("NFD", composed)).text == fold_text(composed).text


def test_the_span_of_a_number_is_the_number_as_received() -> None:
    received = unicodedata.normalize("NFD", "Ðại\u00a0biểu:  3\u202f400 người")
    folded = fold_text(received)
    at = folded.text.index("3.400")
    assert folded.span(at, at + 5).of(received) == "3\u202f400"


def test_a_place_after_the_last_edit_ends_where_its_words_end() -> None:
    received = "Đại  hội bầu 23 đồng chí. Đại hội bế mạc."
    folded = fold_text(received)
    at = folded.text.index("23 đồng chí")
    assert folded.span(at, at + 11).of(received) == "23 đồng chí"


def test_old_and_new_tone_marks_are_one() -> None:
    assert fold_text("uỷ viên, Hoà Bình, thuý").text == fold_text("ủy viên, Hòa Bình, thúy").text


def test_a_tone_on_the_wrong_vowel_stands_on_the_right_one() -> None:
    assert fold_text("Ngaỳ 3/7, hộ ngheò, đaị biểu, Quý I").text == "Ngày 3/7, hộ nghèo, đại biểu, Quý I"


@pytest.mark.parametrize(
    ("received", "folded"),
    [
        ("1/- Thu\n2/. Chi", " 1. Thu\n 2. Chi"),
        ("1- Thu\n2- Chi\n3- Nợ", "1. Thu\n2. Chi\n3. Nợ"),
        ("⚑ Thu\n⚑ Chi\n⚑ Nợ", "- Thu\n- Chi\n- Nợ"),
        ("1- 2 đồng chí", "1- 2 đồng chí"),
        ("☞ Tin khác", "☞ Tin khác"),
    ],
)
def test_items_of_a_list_are_marked_alike_and_keep_their_places(received: str, folded: str) -> None:
    assert fold_text(received).text == folded


def test_i_is_y_where_newspapers_differ_also_in_capitals() -> None:
    assert fold_text("Nhiệm kì mới, tỉ lệ 9%. TỈ LỆ 9%, tỉ đồng").text == "Nhiệm kỳ mới, tỷ lệ 9%. TỶ LỆ 9%, tỉ đồng"


def test_tabs_part_the_cells_of_a_table_and_indent_the_rest() -> None:
    received = "\tKết quả\n1.\tĐại biểu\n2\tNữ\t74 \t 100\t\n"
    folded = fold_text(received)
    assert folded.text.split("\n")[:3] == [" Kết quả", "1. Đại biểu", "2 | Nữ | 74 | 100"]
    at = folded.text.index("74")
    assert folded.span(at, at + 8).of(received) == "74 \t 100"


def test_invisible_characters_are_gone() -> None:
    assert fold_text("đại\u00ad biểu\u200b").text == "đại biểu"


def test_private_letters_cannot_pass_for_figures() -> None:
    text = "Đại hội bầu \U000f0000 đồng chí vào Ban Chấp hành, \U0010fffd đại biểu."
    assert not re.search("[\U000f0000-\U0010ffff]", fold_text(text).text)
    assert read(Source("bai.txt", f"Đại hội Đảng bộ huyện Ba Tơ lần thứ XV\n\n{text}")).facts == ()
