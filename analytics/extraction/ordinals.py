"""Ordinals of congresses: IX, 9, thứ chín, nhất. Knows numbers only."""

from __future__ import annotations

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_WORDS = {
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip


def ordinal_value(said: str) -> int | None:
    """The value of an ordinal in lower case; None for what is none.

    >>> [ordinal_value(said) for said in ("ix", "12", "nhất", "mười hai", "viii", "iix")]
    [9, 12, 1, 12, 8, None]
    """
    if said.isdigit():
        return int(said)
    if said in _WORDS:
        return _WORDS[said]
    first, _, rest = said.partition(" ")
    if first == "mười":
        return 10 + _WORDS[rest] if rest in _WORDS else 10
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
