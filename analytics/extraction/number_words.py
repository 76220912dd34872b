"""Numbers written in words, from "bảy" to "hai triệu ba trăm nghìn": the pattern and the value. Knows no digits."""

from __future__ import annotations

import re
from decimal import Decimal

TIMES = {"trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
# "triệu tập" convenes and "tỷ lệ" is a share: neither is a magnitude.
THOUSANDS = r"(?:nghìn|ngàn|vạn|triệu(?!\stập)|t[ỷỉ](?!\s(?:lệ|trọng|suất)))"

_ONES = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
_ENDS = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}  # one, four and five as they are said after tens
_DIGIT = _ONES | _ENDS | {"không": 0}

_ONE = r"(?:một|hai|ba|bốn|năm|sáu|b[ảẩ]y|tám|chín)"
# After tens "năm" is a year, not a five: "hai mươi năm" are twenty years, "hai mươi lăm" is 25.
_LAST = r"(?:mốt|một|hai|ba|bốn|tư|lăm|nhăm|sáu|b[ảẩ]y|tám|chín)"
_NOT_YEARS = r"(?!năm\b(?!\s(?:mươi|chục|trăm)))"
_TENS = rf"(?:{_ONE}\s(?:mươi|chục)(?:\s{_LAST})?|mười(?:\s{_LAST})?|{_ONE}\s(?:mốt|lăm|nhăm)|{_ONE})"
_UNITS = rf"(?:linh|lẻ)\s(?:{_ONE}|tư)|rưỡi"
_HUNDREDS = rf"(?:(?:{_ONE}|không)\străm(?:\s(?:{_UNITS}|{_NOT_YEARS}{_TENS})\b)?|{_TENS})\b"
# A bare "năm" is the year in "năm 2020" and in "hai mươi năm".
WORDS = (
    rf"\b(?!năm\s\d)(?<!mươi\s)(?<!mười\s)(?<!trăm\s){_HUNDREDS}(?:\s{THOUSANDS}(?:\s(?:{_UNITS}|{_NOT_YEARS}{_HUNDREDS}))?\b){{0,4}}"
    rf"(?:\sphẩy\s(?:không\s)?{_TENS}\b)?"
)

_PATTERN = re.compile(WORDS)


def spoken(said: str) -> Decimal:
    """The value of lower-case number words set apart by single spaces; ValueError for anything else.

    >>> spoken("một nghìn hai trăm"), spoken("hai nghìn tỷ"), spoken("tám phẩy năm")
    (Decimal('1200'), Decimal('2000000000000'), Decimal('8.5'))
    """
    if not _PATTERN.fullmatch(said):
        raise ValueError(f"{said!r} is not a Vietnamese number: it is neither digits nor number words")
    whole, _, fraction = said.partition(" phẩy ")
    total, group, rank = 0, list[str](), 1
    for word in whole.split():
        if word not in TIMES or word == "trăm":
            group.append(word)
            continue
        rank = TIMES[word]
        total = total + _hundreds(group) * rank if group else total * rank  # else: hai nghìn tỷ
        group = []
    return Decimal(total + _rest(group, rank)) + _decimals(fraction.split())


def _decimals(words: list[str]) -> Decimal:
    """Tenths and hundredths: năm is ,5 and không năm ,05."""
    if not words:
        return Decimal(0)
    return Decimal(f"0.{'0' * words.count('không')}{_hundreds([word for word in words if word != 'không'])}")


def _rest(words: list[str], rank: int) -> int:
    """What follows the last magnitude *rank*; a digit alone counts the rank below: một nghìn hai is 1200."""
    if words == ["rưỡi"]:
        return rank // 2
    if rank > 1 and len(words) == 1 and words[0] in _ONES:
        return _ONES[words[0]] * rank // 10
    return _hundreds(words)


def _hundreds(words: list[str]) -> int:
    if "trăm" in words:
        return _DIGIT[words[0]] * 100 + _rest(words[2:], 100)
    if words[:1] in (["linh"], ["lẻ"]):
        return _DIGIT[words[1]]
    return _tens(words)


def _tens(words: list[str]) -> int:
    if not words:
        return 0
    if words[0] == "mười":
        return 10 + _tens(words[1:])
    tens = [word for word in words if word not in {"mươi", "chục"}]
    return _DIGIT[tens[0]] * 10 + sum(_DIGIT[word] for word in tens[1:]) if len(words) > 1 else _DIGIT[words[0]]
