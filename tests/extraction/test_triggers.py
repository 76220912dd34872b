"""Words found in one pass: what is seen, where, and inside which bounds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analytics.extraction.triggers import Triggers

WORDS = {"bí thư": 1, "phó bí thư": 2, "đại biểu": 4}
texts = st.lists(st.sampled_from([*WORDS, " ", "phó ", "bí ", "đ"]), max_size=12).map("".join)


def test_the_bits_of_all_words_are_put_together_also_of_a_word_inside_another() -> None:
    assert Triggers(WORDS).seen("đồng chí phó bí thư") == 1 | 2


@given(texts, st.integers(0, 12), st.integers(0, 40))
def test_only_words_that_stand_wholly_inside_the_bounds_are_seen(text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(max(start, end), len(text))
    expected = sum(bits for word, bits in WORDS.items() if word in text[start:end])
    assert Triggers(WORDS).seen(text, start, end) == expected


@given(texts)
def test_each_place_holds_its_word(text: str) -> None:
    by_bits = {bits: word for word, bits in WORDS.items()}
    for start, end, bits in Triggers(WORDS).places(text):
        assert text[start:end] == by_bits[bits]
