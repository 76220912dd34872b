"""The numbers of Vietnamese newspapers, as patterns to embed and as values: digits, magnitudes, ranges, qualifiers.

Knows nothing of what is counted. Patterns want NFC text and `re.IGNORECASE`; each repeats a bounded number of times.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal

from analytics.extraction.number_words import THOUSANDS, TIMES, WORDS, spoken
from analytics.extraction.triggers import Triggers
from analytics.model import Qualifier

# 3.400 · 1.234,5 · 1,234,567 · 1,234.5 · 12 500 · 95,5 · 01. The guards keep a match from starting or ending inside
# a longer number; groups set off by spaces are not thousands when a percent sign follows ("đạt 15 100% chi bộ").
DIGITS = (
    r"(?<!\d)(?<!\d[.,])(?:"
    r"\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,3})?"
    r"|\d{1,3}(?:,\d{3}){1,4}\.\d{1,3}"
    r"|\d{1,3}(?:,\d{3}){2,4}"
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3}(?!\s?%)"
    r"|\d{1,15}(?:[.,]\d{1,6})?"
    r")(?!\d|[.,]\d)"
)
MAGNITUDE = rf"(?:trăm|{THOUSANDS})\b"

# "1 triệu 200 nghìn", "23 nghìn 640"
_REST = r"(?:\s\d{1,3}\s?(?:nghìn|ngàn)\b|(?:(?<= nghìn)|(?<= ngàn))\s\d{3}(?![\d.,]*\d))?"
NUMBER = rf"(?:{DIGITS}(?:\s?{MAGNITUDE}){{0,2}}{_REST}|{WORDS})"
PERCENT = r"\s?(?:%|phần\străm)"
DASH = r"[-‐‑–—÷~]"
RANGE = rf"{NUMBER}(?:{PERCENT})?\s?(?:{DASH}|đến|tới)\s?{NUMBER}"

_QUALIFIERS: dict[Qualifier, str] = {
    "at_least": r"ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn|không kém|thấp nhất|≥|>=",
    "at_most": r"không quá|chưa quá|không vượt quá|không vượt|không hơn|không nhiều hơn|không cao hơn|tối đa|nhiều nhất"
    r"|cao nhất|≤|<=",
    "more_than": r"hơn|trên|vượt quá|vượt mức|vượt|cao hơn|lớn hơn|nhiều hơn|quá|>",
    "less_than": r"dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy|<",
    "about": r"khoảng|gần|chừng|xấp xỉ|ước tính|ước đạt|ước|ngót|ngót nghét|tầm|cỡ|~|≈",
}
_PHRASES = sorted((p for words in _QUALIFIERS.values() for p in words.split("|")), key=len, reverse=True)
_MEANING: dict[str, Qualifier] = {p: name for name, words in _QUALIFIERS.items() for p in words.split("|")}
# "tối thiểu đạt 85%", "ít nhất là 3": one light word may stand between qualifier and number.
_LIGHT = r"(?:\s(?:là|đạt|có|được|phải|cho|từ|cả)|:)?"
QUALIFIER = "(?:" + "|".join(rf"\b{p}\b" if p[0].isalpha() else p for p in _PHRASES) + rf"){_LIGHT}"

# "750 đảng viên trở lên" limits the number; "95% đảng viên hoàn thành tốt nhiệm vụ trở lên" limits the rating.
_AND_MORE = re.compile(
    rf"(?:{PERCENT})?(?:\s?/\s?\w+)?(?:\s(?!hoàn\b|xếp\b|đạt\b|loại\b|khá\b|tốt\b|có\b|và\b|trở\b)[\w/]+){{0,5}}"
    r"\s(?:trở|đổ)\s(lên|xuống)\b",
    re.IGNORECASE,
)
_BEFORE_REACH = 24


def qualifier_of(before: str, after: str = "") -> Qualifier:
    """What stands around a number says of it; the word nearest to the number decides.

    *before* ends where the number begins, *after* begins where it ends.

    >>> qualifier_of("đại diện cho hơn "), qualifier_of("kết nạp từ ", " đảng viên trở lên"), qualifier_of("bầu ")
    ('more_than', 'at_least', 'exact')
    """
    limit = _AND_MORE.match(after) if _ONWARDS.seen(after) else None
    if limit:
        return "at_least" if limit[1].lower() == "lên" else "at_most"
    said = _phrase(before.lower(), max(0, len(before) - _BEFORE_REACH), len(before))
    return _MEANING[said[1]] if said else "exact"


_ONWARDS = Triggers.of(["trở ", "đổ ", "Trở ", "Đổ ", "TRỞ ", "ĐỔ "])
_BY_LAST_WORD: dict[str, tuple[str, ...]] = {
    word: tuple(phrase for phrase in _PHRASES if phrase.rpartition(" ")[2] == word)
    for word in {phrase.rpartition(" ")[2] for phrase in _PHRASES}
}
_LIGHT_WORDS = frozenset(re.findall(r"\w+", _LIGHT.replace(r"\s", "")))


def qualifier_at(low: str, at: int, back: int, after: str) -> tuple[int, Qualifier]:
    """Where the figure at *at* of folded lower-case text begins with the words that qualify it, and what they say.

    *back* is how far these words may reach to the left, *after* what follows the figure. The same as `QUALIFIER` and
    `qualifier_of` say, from the last word on: most figures have none.
    """
    begin, meaning = _phrase_before(low, back, at)
    if "trở" in after or "đổ" in after:
        meaning = qualifier_of(low[begin:at], after)
    return begin, meaning


def _phrase_before(low: str, back: int, at: int) -> tuple[int, Qualifier]:
    begin, phrase = _phrase(low, back, at) or (at, "")
    # "đạt và vượt 15 chỉ tiêu", "đại hội cấp trên: 5" and "cấp dưới: 300" qualify nothing.
    joined = {"vượt": ("và ", ", ", "đạt "), "trên": ("cấp ",), "dưới": ("cấp ",)}.get(phrase.partition(" ")[0])
    if not phrase or (joined and low[back:begin].endswith(joined)):
        return at, "exact"
    return begin, _MEANING[phrase]


def _phrase(low: str, back: int, at: int) -> tuple[int, str] | None:
    """The phrase that qualifies what stands at *at*, and where it begins, not before *back*."""
    stop = at - 1 if at > back and low[at - 1] == " " else at
    word = low[low.rfind(" ", back, stop) + 1 if " " in low[back:stop] else back : stop]
    if word.endswith(":"):
        stop, word = stop - 1, word[:-1]
    elif word in _LIGHT_WORDS:
        stop -= len(word) + 1
        word = low[max(low.rfind(" ", back, max(stop, back)) + 1, back) : max(stop, back)]
    for phrase in _BY_LAST_WORD.get(word, ()):
        begin = stop - len(phrase)
        if begin >= back and low.startswith(phrase, begin) and not (begin > back and low[begin - 1].isalnum()):
            return begin, phrase
    return None


_WHOLE = re.compile(r"\d{1,3}(?:\.\d{3})*")
_TENTHS = re.compile(r"\d{1,3},\d{1,2}")


def parse_number(text: str) -> int | float:
    """The value of a number as written; a comma is the decimal mark unless more groups of three follow.

    A percent sign at the end is left out. Raises ValueError, saying what is wrong.

    >>> parse_number("95,5%"), parse_number("4,7 ngàn"), parse_number("một trăm linh năm")
    (95.5, 4700, 105)
    """
    if _WHOLE.fullmatch(text):
        return int(text.replace(".", ""))
    if _TENTHS.fullmatch(text):
        value = float(text.replace(",", "."))
        return int(value) if value.is_integer() else value
    return _plain(_value(text, whole=False))


def parse_count(text: str) -> int:
    """The value of a number of people or things, which has no fraction: "3,400" is English for 3.400.

    Raises ValueError, saying what is wrong.

    >>> parse_count("5,8 nghìn"), parse_count("3,400"), parse_count("hai mươi lăm")
    (5800, 3400, 25)
    """
    value = _value(text, whole=True)
    if value != value.to_integral_value():
        raise ValueError(f"{text!r} is not a count: it has a fraction")
    return int(value)


def parse_range(text: str) -> tuple[int | float, int | float]:
    """Both ends of a range; a magnitude at the end counts for both: "5 - 6 nghìn" is 5000 to 6000.

    Raises ValueError where *text* is no range or runs downwards.

    >>> parse_range("8-8,5%"), parse_range("100 đến 105 nghìn")
    ((8, 8.5), (100000, 105000))
    """
    found = _RANGE.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is not a range: two numbers must stand around '-' or 'đến'")
    low, high = _value(found[1], whole=False), _value(found[2], whole=False)
    shared = _MAGNITUDES.search(found[2])
    if shared and not _MAGNITUDES.search(found[1]):
        scale = _scale(shared[0])
        low = low * scale if low <= high / scale else low
    if low > high:
        raise ValueError(f"{text!r} is not a range: it runs downwards")
    return _plain(low), _plain(high)


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


_PERCENT_END = re.compile(rf"{PERCENT}$", re.IGNORECASE)
_MAGNITUDES = re.compile(rf"(?:\s?{MAGNITUDE}){{1,2}}$", re.IGNORECASE)
_RANGE = re.compile(rf"({NUMBER})(?:{PERCENT})?\s?(?:{DASH}|đến|tới)\s?({NUMBER})(?:{PERCENT})?", re.IGNORECASE)
_EACH = re.compile("|".join(TIMES))
_DIGITAL = re.compile(
    rf"([\d.,\s]*\d)((?:\s?{MAGNITUDE}){{0,2}})(?:\s(\d{{1,3}})\s?(?:nghìn|ngàn)|\s(\d{{3}}))?", re.IGNORECASE
)
_GROUPS = {mark: re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+") for mark in "., "}


def _value(text: str, *, whole: bool) -> Decimal:
    said = _PERCENT_END.sub("", " ".join(text.split()))
    if not said:
        raise ValueError("an empty text is not a number")
    if not said[0].isdigit():
        return spoken(said.lower())
    found = _DIGITAL.fullmatch(said)
    if not found:
        raise ValueError(f"{text!r} is not a Vietnamese number: after the digits only nghìn, vạn, triệu, tỷ may stand")
    figure, magnitude, thousands, ones = found.groups()
    return _written(figure, whole=whole) * _scale(magnitude) + Decimal(thousands or 0) * 1000 + Decimal(ones or 0)


def _scale(magnitude: str) -> int:
    return math.prod(TIMES[word] for word in _EACH.findall(magnitude.lower()))


def _written(figure: str, *, whole: bool) -> Decimal:
    mark = _decimal_mark(figure, whole=whole)
    body, _, fraction = figure.partition(mark) if mark else (figure, "", "")
    for group in "., ":
        if group in body and not _GROUPS[group].fullmatch(body):
            raise ValueError(f"{figure!r} is not a Vietnamese number: {group!r} must stand before groups of 3 digits")
    return Decimal(re.sub("[., ]", "", body) + "." + (fraction or "0"))


def _decimal_mark(figure: str, *, whole: bool) -> str:
    """The mark before the fraction, if any: the last one, unless it must be a mark of thousands."""
    last = max(".,", key=figure.rfind)
    body, found, fraction = figure.rpartition(last)
    if not found or last in body:
        return ""
    if any(group in body for group in "., "):
        return last
    if len(fraction) == 3 and not body.startswith("0"):
        return "" if last == "." or whole else last
    # A lone point before one or two digits is an editor's or an English page's decimal; a count has none.
    return "" if last == "." and (whole or len(fraction) > 3) else last
