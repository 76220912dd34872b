"""What holds for every text: exact spans, no crash, work in proportion to length; facts survive a rough journey."""

import re
import textwrap
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.extraction import explain, read
from analytics.model import Source
from tests.extraction.spans import misplaced

PAGE = """Khai mạc Đại hội Đảng bộ huyện Ba Tơ lần thứ XV

Thứ Tư, 12/08/2020 - 09:15

Sáng 12/8, Đại hội đại biểu Đảng bộ huyện Ba Tơ (Quảng Ngãi) lần thứ XV, nhiệm kỳ 2020 - 2025 khai mạc.
Dự Đại hội có 248 đại biểu chính thức, thay mặt hơn 5.200 đảng viên ở 48 tổ chức cơ sở đảng.

Nhiệm kỳ qua, 17/20 chỉ tiêu đạt và vượt. Đại hội đã nghe 9 tham luận.

Đại hội bầu Ban Chấp hành gồm 41 đồng chí, trong đó 8 nữ, chiếm 19,5%; bầu Ủy ban Kiểm tra gồm 7 đồng chí.
Đồng chí Nguyễn Hoài An tái đắc cử Bí thư Huyện ủy, đạt 97,56% số phiếu.

Chiều 13/8, Đại hội bế mạc.
"""
WORDS = [
    "Đại hội", "đại biểu", "Đảng bộ", "huyện", "bầu", "Ban Chấp hành", "gồm", "đồng chí", "25", "3.400", "hơn",
    "(", ")", "15.8", "11-7", "17/20", "chỉ tiêu", "đạt", "97,5%", "phiếu", "Bí thư", "Nguyễn Văn An",
    "khai mạc", "sáng nay", ".", ",", ";", "\n", "\n\n", "năm", "một", "trong đó", "nữ", "khóa XV",
    "nhiệm kỳ 2020-2025", ":", "-", "Tin liên quan",
]  # fmt: skip


def stated(text: str) -> set[tuple[str, object]]:
    rows = read(Source("page.txt", text)).facts
    return {(row.field, row.value.casefold() if isinstance(row.value, str) else row.value) for row in rows}


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_crash_and_with_exact_spans(text: str) -> None:
    assert misplaced(read(Source("page.txt", text))) == []


@settings(max_examples=150)
@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_order_of_our_words_gives_exact_spans(words: list[str]) -> None:
    assert misplaced(read(Source("page.txt", "Đại hội Đảng bộ huyện Ba Tơ\n\n" + " ".join(words)))) == []


def test_a_near_miss_says_where_and_why() -> None:
    text = PAGE + "\nĐại hội bầu Đoàn Chủ tịch gồm 9 đồng chí.\n"
    _, misses = explain(Source("page.txt", text))
    [presidium] = [miss for miss in misses if miss.rule == "presidium"]
    assert presidium.span.of(text) == presidium.quote
    assert (presidium.why, "Đoàn Chủ tịch" in presidium.quote) == ("spent", True)


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def old_tones(text: str) -> str:
    return text.replace("Ủy", "Uỷ").replace("ủy", "uỷ")


def doubled_spaces(text: str) -> str:
    return text.replace(" ", "  ")


def hard_spaces(text: str) -> str:
    return text.replace(" ", "\u00a0")


def soft_hyphens(text: str) -> str:
    return re.sub(r"(?<=\w\w)(?=\w)", "\u00ad", text)


def spaced_thousands(text: str) -> str:
    return re.sub(r"(?<=\d)\.(?=\d{3})", " ", text)


def wrapped_lines(text: str) -> str:
    return "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in text.split("\n\n"))


def shuffled_paragraphs(text: str) -> str:
    head, date, lead, *rest = text.split("\n\n")
    return "\n\n".join([head, date, lead, *reversed(rest)])


JOURNEYS = [
    decomposed,
    old_tones,
    doubled_spaces,
    hard_spaces,
    soft_hyphens,
    str.upper,
    spaced_thousands,
    wrapped_lines,
    shuffled_paragraphs,
]


def test_the_page_states_what_it_says() -> None:
    assert len(stated(PAGE)) == 14


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.__name__)
def test_facts_survive_a_rough_journey(journey: Callable[[str], str]) -> None:
    rough = journey(PAGE)
    assert stated(rough) == stated(PAGE)
    assert misplaced(read(Source("page.txt", rough))) == []


def seconds(text: str) -> float:
    """The least of three runs, in processor time: other work on the machine does not count."""
    runs = []
    for _ in range(3):
        start = time.process_time()
        read(Source("page.txt", text))
        runs.append(time.process_time() - start)
    return min(runs)


@pytest.mark.parametrize(
    "unit",
    [
        "1234567890",
        "đại biểu ",
        "(",
        " ",
        "\n",
        "5 đại biểu ",
        "5% nữ, ",
        "Đảng bộ huyện ",
        "bí thư Nguyễn Văn An ",
        "a\u0301",
    ],
    ids=repr,
)
def test_time_grows_with_length_and_no_faster(unit: str) -> None:
    head = PAGE.split("\n\n", maxsplit=3)[2] + "\n\n"
    short, long = (head + unit * (size // len(unit)) for size in (20_000, 80_000))
    assert seconds(long) < 4 * seconds(short) * 2.5 + 0.05
