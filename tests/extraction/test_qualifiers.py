"""What stands around a figure of a fact survives as its qualifier."""

import pytest

from analytics.extraction import read
from analytics.model import Qualifier, Source

HEAD = "Đại hội đại biểu Đảng bộ huyện Na Rì lần thứ XXII, nhiệm kỳ 2020-2025\n\n"


@pytest.mark.parametrize(
    ("words", "value", "qualifier"),
    [
        ("3.400", 3400, "exact"),
        ("hơn 3.400", 3400, "more_than"),
        ("trên ba nghìn bốn trăm", 3400, "more_than"),
        ("gần 3,4 nghìn", 3400, "about"),
        ("chừng 3.400", 3400, "about"),
        ("ít nhất 3.400", 3400, "at_least"),
        ("không quá 3.400", 3400, "at_most"),
        ("chưa đến 3.400", 3400, "less_than"),
    ],
)
def test_a_figure_keeps_the_words_that_qualify_it(words: str, value: int, qualifier: Qualifier) -> None:
    text = f"{HEAD}Sáng 20/8/2020, đại hội khai mạc với 150 đại biểu chính thức đại diện cho {words} đảng viên."
    [members] = [fact for fact in read(Source("a.txt", text)).facts if fact.field == "party_members"]
    assert (members.value, members.qualifier) == (value, qualifier)
