"""Numbers: what a careful clerk writes, in digits or words, is what the reader understands."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.extraction import numbers

ONES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]


def in_digits(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def below_thousand(value: int, *, after_more: bool = False) -> str:
    hundreds, rest = divmod(value, 100)
    words = [ONES[hundreds], "trăm"] if hundreds or after_more else []
    tens, ones = divmod(rest, 10)
    if tens:
        words += ["mười"] if tens == 1 else [ONES[tens], "mươi"]
        last = {1: "mốt", 5: "lăm"} if tens > 1 else {5: "lăm"}
        words += [last.get(ones, ONES[ones])] if ones else []
    elif ones:
        words += ["linh", ONES[ones]] if words else [ONES[ones]]
    return " ".join(words)


def in_words(value: int) -> str:
    parts: list[str] = []
    for rank, name in ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        group, value = divmod(value, rank)
        if group:
            parts.append(f"{below_thousand(group, after_more=bool(parts))} {name}".strip())
    return " ".join(parts)


@given(st.integers(0, 10**12))
def test_a_count_we_write_in_digits_is_the_count_we_read(value: int) -> None:
    assert numbers.parse_count(in_digits(value)) == value


@given(st.integers(1, 10**12 - 1))
def test_a_count_we_write_in_words_is_the_count_we_read(value: int) -> None:
    assert numbers.parse_count(in_words(value)) == value
    assert re.fullmatch(numbers.NUMBER, in_words(value))


@given(st.integers(0, 10**7), st.integers(1, 2), st.integers(0, 99))
def test_a_measure_with_a_fraction_is_read_to_its_last_digit(whole: int, places: int, fraction: int) -> None:
    fraction %= 10**places
    written = f"{in_digits(whole)},{fraction:0{places}}"
    assert numbers.parse_number(written) == float(f"{whole}.{fraction:0{places}}")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3.400", 3400),
        ("95,5%", 95.5),
        ("01", 1),
        ("8.516", 8516),
        ("10,86", 10.86),
        ("8.5%", 8.5),
        ("5,8 nghìn", 5800),
        ("4,7 ngàn", 4700),
        ("6 vạn", 60_000),
        ("2,2 triệu tỷ", 2.2e15),
        ("2,3 triệu", 2_300_000),
        ("438,608 tỷ", 438_608_000_000),
        ("1 triệu 200 nghìn", 1_200_000),
        ("12 500", 12_500),
        ("12\u00a0500", 12_500),
        ("1,234,567", 1_234_567),
        ("1,234.5", 1234.5),
        ("bảy", 7),
        ("mười lăm", 15),
        ("hai mươi lăm", 25),
        ("Hai mốt", 21),
        ("một trăm linh năm", 105),
        ("hai trăm lẻ tư", 204),
        ("một trăm năm mươi", 150),
        ("một trăm rưỡi", 150),
        ("một nghìn hai trăm", 1200),
        ("một nghìn hai", 1200),
        ("ba vạn hai", 32_000),
        ("hai nghìn rưỡi", 2500),
        ("một nghìn không trăm linh năm", 1005),
        ("hai nghìn tỷ", 2 * 10**12),
        ("tám phẩy năm phần trăm", 8.5),
        ("ba phẩy không bảy", 3.07),
        ("mười hai phẩy hai lăm", 12.25),
    ],
)
def test_every_form_of_the_newspapers_has_its_value(written: str, value: float) -> None:
    assert numbers.parse_number(written) == value
    assert re.match(numbers.NUMBER, written.lower())


@pytest.mark.parametrize(("written", "value"), [("3,400", 3400), ("694,457", 694_457), ("5,8 nghìn", 5800), ("09", 9)])
def test_a_count_takes_a_comma_before_three_digits_for_thousands(written: str, value: float) -> None:
    assert numbers.parse_count(written) == value


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("", "empty"),
        ("đại biểu", "neither digits nor number words"),
        ("hai mươi mươi", "neither digits nor number words"),
        ("12 đồng chí", "only nghìn"),
        ("1.23", "groups of 3"),
        ("12.34.567", "groups of 3"),
        ("15 20", "groups of 3"),
        ("3,4", "fraction"),
    ],
)
def test_what_is_no_count_says_why(written: str, what: str) -> None:
    with pytest.raises(ValueError, match=what):
        numbers.parse_count(written)


@pytest.mark.parametrize(
    ("written", "ends"),
    [
        ("8-8,5%", (8, 8.5)),
        ("8% - 9%", (8, 9)),
        ("10 – 11", (10, 11)),
        ("12 đến 15", (12, 15)),
        ("100-105 nghìn", (100_000, 105_000)),
        ("900 nghìn - 1 triệu", (900_000, 1_000_000)),
        ("mười đến mười hai", (10, 12)),
    ],
)
def test_a_range_has_two_ends(written: str, ends: tuple[float, float]) -> None:
    assert numbers.parse_range(written) == ends
    assert re.match(numbers.RANGE, written)


@pytest.mark.parametrize("written", ["9 - 8", "12", "từ đâu đến đâu"])
def test_a_range_that_runs_downwards_or_has_one_end_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is not a range"):
        numbers.parse_range(written)


@pytest.mark.parametrize(
    ("before", "after", "qualifier"),
    [
        ("bầu ", " đồng chí", "exact"),
        ("đại diện cho hơn ", " đảng viên", "more_than"),
        ("Trên ", "", "more_than"),
        ("đạt trên ", "%", "more_than"),
        ("khoảng hơn ", "", "more_than"),
        ("gần ", "", "about"),
        ("khoảng ", "", "about"),
        ("ước đạt ", "", "about"),
        ("tối thiểu đạt ", "", "at_least"),
        ("ít nhất là ", "", "at_least"),
        ("không dưới ", "", "at_least"),
        ("≥ ", "", "at_least"),
        ("từ ", " trở lên", "at_least"),
        ("kết nạp ", " đảng viên trở lên", "at_least"),
        ("từ ", "%/năm trở lên", "at_least"),
        ("", "% đảng viên hoàn thành tốt nhiệm vụ trở lên", "exact"),
        ("", "% chi bộ xếp loại khá trở lên", "exact"),
        ("còn ", "% trở xuống", "at_most"),
        ("không quá ", "", "at_most"),
        ("tối đa ", "", "at_most"),
        ("dưới ", "", "less_than"),
        ("< ", "", "less_than"),
        ("chưa đầy ", "", "less_than"),
        ("nhiều hơn nữa; bầu ", "", "exact"),
    ],
)
def test_the_words_around_a_number_qualify_it(before: str, after: str, qualifier: str) -> None:
    assert numbers.qualifier_of(before, after) == qualifier


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("có 215 triệu tập", ["215"]),
        ("đạt 95 tỷ lệ phiếu", ["95"]),
        ("hai mươi năm qua", ["hai mươi"]),
        ("một trăm năm trước", ["một trăm"]),
        ("bảy nghìn năm trăm đảng viên", ["bảy nghìn năm trăm"]),
        ("đạt 15 100% chi bộ", ["15", "100"]),
        ("196/216 đại biểu", ["196", "216"]),
        ("sáng 15.8, khai mạc", ["15.8"]),
    ],
)
def test_a_number_in_running_text_ends_where_it_ends(text: str, found: list[str]) -> None:
    assert re.findall(numbers.NUMBER, text) == found


@pytest.mark.parametrize("text", ["1" * 10**5, "1.111" * 20_000, "một trăm " * 10_000, "1 " * 50_000, "hơn " * 20_000])
def test_a_long_text_of_numbers_is_searched_in_time_linear_to_its_length(text: str) -> None:
    def seconds(part: str) -> float:
        start = time.process_time()
        for _ in re.finditer(rf"(?:{numbers.QUALIFIER} )?{numbers.RANGE}|{numbers.NUMBER}", part):
            pass
        return time.process_time() - start

    assert seconds(text) < 60 * seconds(text[: len(text) // 10]) + 1
