"""Ordinals of congresses: IX, 9, thứ chín, nhất. Knows numbers only."""

from __future__ import annotations

from functools import lru_cache

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_WORDS = {
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10,
}  # fmt: skip
_UNITS = {**_WORDS, "một": 1, "mốt": 1, "lăm": 5}


@lru_cache(maxsize=256)
def ordinal_value(said: str) -> int | None:
    """The value of an ordinal in lower case; None for what is none.

    >>> [ordinal_value(said) for said in ("ix", "12", "nhất", "mười hai", "hai mươi mốt", "iix")]
    [9, 12, 1, 12, 21, None]
    """
    if said.isdigit():
        return int(said)
    if said in _WORDS:
        return _WORDS[said]
    first, _, rest = said.partition(" ")
    if rest.startswith("mươi"):
        return _WORDS[first] * 10 + _UNITS.get(rest.removeprefix("mươi").strip(), 0)
    if first == "mười":
        return 10 + _UNITS.get(rest, 0)
    value = 0
    for letter, following in zip(said, [*said[1:], None], strict=True):
        if letter not in _ROMAN:
            return None
        worth = _ROMAN[letter]
        value += -worth if following and _ROMAN.get(following, 0) > worth else worth
    return value if roman(value).lower() == said else None


def roman(value: int) -> str:
    """The Roman form of a small number.

    >>> roman(14), roman(9)
    ('XIV', 'IX')
    """
    written = ""
    for worth, sign in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        written += sign * (value // worth)
        value %= worth
    return written
