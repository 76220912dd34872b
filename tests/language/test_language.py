"""Words, numbers and dates: complete in both languages, and written as each language writes them."""

from decimal import Decimal
from typing import get_args

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from analytics import language
from analytics.errors import BrokenEncoding, DaihoiError
from analytics.language import MissingText, day, day_long, explain, figure, number, span, text
from analytics.model import Qualifier


def test_a_missing_text_warns_and_shows_its_id() -> None:
    with pytest.warns(MissingText, match="no-such-text"):
        assert text("no-such-text") == "no-such-text"


def test_a_missing_variable_warns() -> None:
    with pytest.warns(MissingText, match="coverage-provinces"):
        text("coverage-provinces", known=41)


def test_no_isolation_marks_reach_the_user() -> None:
    assert text("coverage-provinces", "en", known=41, all=63) == "41 of 63 provinces have a figure"


@pytest.mark.parametrize("lang", language.LANGUAGES)
@pytest.mark.parametrize("trouble", [DaihoiError, *DaihoiError.__subclasses__()], ids=lambda trouble: trouble.message)
def test_every_trouble_has_words_in_each_language(trouble: type[DaihoiError], lang: str) -> None:
    assert trouble.message in language.ids(lang)


def test_explain_names_file_and_place() -> None:
    words = explain(BrokenEncoding(path="bai.txt", offset=12))
    assert "bai.txt" in words
    assert "12" in words


@given(st.integers(-(10**12), 10**12))
def test_whole_numbers_are_written_as_babel_writes_them(value: int) -> None:
    assert number(value).replace("−", "-") == format_decimal(value, locale="vi_VN")


@given(st.decimals(-(10**6), 10**6, places=3))
def test_a_number_written_in_vietnamese_reads_back_as_itself(value: Decimal) -> None:
    written = number(float(value)).replace("−", "-").replace(".", "").replace(",", ".")
    assert float(written) == float(value)


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [(8.45, 1, "8,5"), (2.5, 0, "3"), (-0.04, 1, "0,0"), (0, None, "0"), (1e6, 2, "1.000.000,00")],
)
def test_decimals_round_half_away_from_zero(value: float, decimals: int | None, written: str) -> None:
    assert number(value, decimals) == written


@pytest.mark.parametrize("absent", [None, float("nan")])
def test_a_missing_number_is_said_in_words_and_never_zero(absent: float | None) -> None:
    assert number(absent) == figure(absent) == text("no-figure")


@pytest.mark.parametrize("qualifier", get_args(Qualifier))
def test_each_qualifier_has_its_own_mark_and_name(qualifier: str) -> None:
    others = {figure(7, other) for other in get_args(Qualifier) if other != qualifier}
    assert figure(7, qualifier) not in others
    assert f"qualifier-{qualifier}" in language.ids()


def test_dates_take_the_form_of_the_language() -> None:
    assert [day("2020-07-01"), day("2020"), day("2020-07-01", "en")] == ["01/07/2020", "2020", "1 Jul 2020"]
    assert day_long("2020-07-01") == "ngày 1 tháng 7 năm 2020"
    assert day_long("2020-07") == "tháng 7 năm 2020"
    assert day_long("2020-07-01", "en") == "1 July 2020"


def test_a_range_is_joined_by_a_dash() -> None:
    assert span(8, 8.5) == "8–8,5"
