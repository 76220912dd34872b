"""One figure at its place: number, share, ratio, range, date, term, year, ordinal. Knows nothing of what it counts."""

from __future__ import annotations

import re
from typing import NamedTuple

from analytics.extraction.dates import DATE, Day, days_of, follows_as_date
from analytics.extraction.numbers import DASH, NUMBER, PERCENT, parse_number, qualifier_at
from analytics.model import Qualifier


class Token(NamedTuple):
    """One figure: its kind, its value (two for ratio and range), and its half-open place in the folded text.

    `start` stands before the qualifier's words, `value_start` before the figure itself.
    """

    kind: str
    value: float | str | tuple[float, float] | tuple[Day, ...]
    qualifier: Qualifier
    start: int
    end: int
    value_start: int

    @property
    def days(self) -> tuple[Day, ...]:
        """The days of a date; empty for other figures."""
        return tuple(v for v in self.value if isinstance(v, Day)) if isinstance(self.value, tuple) else ()


ONES = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười"
_NUMBER = re.compile(NUMBER)
_SMALL = {word: value for value, word in enumerate(ONES.replace("bẩy|", "").split("|"), start=1)}
_DIGITS = re.compile(r"\d+")
# "250 đại biểu": no mark, no group and no magnitude behind, so that the digits are the number.
_NO_MORE = re.compile(r"(?![.,]\d|\s?(?:trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ])\b|\s\d{3}(?!\d))")
_TERM = re.compile(r"((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)(?!\d)")
_YEAR = re.compile(r"(?:19|20)[0-5]\d(?![\d,.]\d|\d|\s?%)")
_RATIO = re.compile(rf"({NUMBER})(?:\s?/\s?|\strên\s(?:tổng số\s)?)({NUMBER})(?!\s?/\s?\d)")
_RATIO_NEXT = re.compile(r"\s?/|\strên\s")
_RANGE = re.compile(rf"({NUMBER})(?:{PERCENT})?\s?(?:{DASH}|đến|tới)\s?({NUMBER})")
_RANGE_NEXT = re.compile(rf"(?:{PERCENT})?\s?(?:{DASH}|đến|tới)")
_PERCENT = re.compile(PERCENT)
_ORDINAL_WORDS = frozenset(
    [
        "thứ",
        "khóa",
        "lần",
        "tầng",
        "điều",
        "quý",
        "lớp",
        "cấp",
        "loại",
        "top",
        "covid",
        "đường",
        "phòng",
        "chương",
        "mục",
        "kỳ",
        "hạng",
        "km",
        "số",
        "covid-",
        "khu",
        "đoàn",
        "phường",
        "quận",
    ]
)
_ORDINAL_BEFORE = re.compile(
    r"(?:\b(?:thứ|(?<!toàn )khóa|lần|tầng|điều|quý|lớp|cấp|loại|top|covid|đường|phòng|chương|mục|kỳ|hạng|km"
    r"|phường|quận|quân khu|(?:sư|trung|lữ|quân|binh|tiểu) đoàn)"
    r"|(?:chỉ thị|nghị quyết|quyết định|kế hoạch|hướng dẫn|thông báo|kết luận|bão|quốc lộ|nq|giấy phép|gp|quy định)"
    r" số)[ -]$"
)
_ITEM = re.compile(r"\d{1,2}[.)]\s?(?=[^\W\d])")
_CLOCK = re.compile(
    r"\d{1,2}\s?(?:giờ|h)(?:\s?\d{1,2}(?!\d|[/.]\d|-\d{1,2}(?!\d|\s?(?:giờ|h\b|:)))(?:\s?phút)?)?\b|\d{1,2}:\d{2}"
)
_COUNTED = re.compile(
    r"\s(?:đồng chí|đ/c|đại biểu|ủy viên|người|vị|thành viên|nhân sự|cán bộ|đảng|chi|tổ chức|chỉ tiêu|mục tiêu|phó"
    r"|nữ|phụ nữ|khách"
    rf"|ý kiến|lượt|tham luận|bài|bản|gương mặt|phần trăm|tuổi|đoàn|dự khuyết|chính thức|trên (?:\d|tổng số"
    rf"|{ONES})|trong"
    r"|đại hội|đơn vị|cơ sở|huyện|xã|phường|phiếu|vắng|ông|bà|nhân tố|ban|ủy|đv|tập thể|cấp|quận|thị|địa phương"
    r"|lần|%|tân"
    r"|nam|trẻ|nơi\b|ghế|suất|vị trí|là (?:nữ|phụ nữ|tái|người))"
)
# "mỗi năm", "5 năm": a year, not a five; "một trong", "một số" count nothing.
_YEAR_BEFORE = re.compile(
    r"(?:(?:hằng|hàng|mỗi|từng|một|nhiều|các|trong|những|qua|số|cả|đầu|cuối|giữa|quân|đến|từ|theo|bình quân)|\d)\s$"
)
_ONE_OF_MANY = re.compile(r"\s(?:số|trong|cách|bước|mặt|phần|bộ|loạt|vài)\b")
# "250 đại biểu": most figures are digits before a word that makes no date, ratio, range, share or greater number.
_PLAIN = re.compile(
    r"(\d{1,4})(?= (?!trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ]|tháng|giờ|h\b|phần|trên|đến|tới|và)[^\W\d])(?<!19\d\d)(?<!20\d\d)"
)
# "tuổi trung bình bốn mươi hai": years may be left unsaid.
_AGE_BEFORE = re.compile(r"tuổi(?: đời)? (?:bình quân|trung bình)(?: là)? \Z")
_SAID_BEFORE = re.compile(r"(?:\b(?:là|có|còn|chỉ|vắng)|:) \Z")
_CLOSES = re.compile(r"\s?(?:[.;)]|\Z)")
_MONTH = re.compile(r"\d{1,2}\s?[/-]\s?(?:19|20)\d\d(?!\d)")  # "tháng 5/2023"
_AFTER = 40  # characters behind a figure that may still qualify it


def token_at(low: str, at: int, back: int, end: int, last: Token | None) -> Token | None:
    """The figure that begins at *at* of folded lower-case text; None where what stands there counts nothing.

    *back* is how far its qualifier may reach to the left, *end* where the sentence ends, *last* the figure before.
    """
    before = low[back:at]
    word = before.rstrip(" -").rpartition(" ")[2]
    if low[at].isdigit():
        if at and low[at - 1].isalnum():
            return None
        plain = _PLAIN.match(low, at, end)
        if plain and word not in _ORDINAL_WORDS and word != "ngày":  # "ngày 22 họp phiên chính thức"
            begin, qualifier = qualifier_at(low, at, back, low[plain.end() : min(end, plain.end() + _AFTER)])
            return Token("N", int(plain[0]), qualifier, begin, plain.end(), at)
        if not before.strip(" -*+(") and _ITEM.match(low, at, end):
            return None  # the number of an item: "1. Đại biểu", "(2) Nhân sự"
        uncounted = _uncounted(low, at, before, word, end, after_date=last is not None and last.kind == "D")
        if uncounted:
            return uncounted
    elif word in _ORDINAL_WORDS and _ORDINAL_BEFORE.search(before):
        return _neutral(low, at, end)
    return _figure(low, at, back, end)


def _neutral(low: str, at: int, end: int) -> Token:
    found = _NUMBER.match(low, at, end)
    return Token("O", 0, "exact", at, found.end() if found else at + 1, at)


def _uncounted(low: str, at: int, before: str, word: str, end: int, *, after_date: bool) -> Token | None:
    """Terms, dates, years, clocks and ordinals: figures that count nothing."""
    digits = _DIGITS.match(low, at, end)
    length = digits.end() - at if digits else 0
    if length == 4 and (term := _TERM.match(low, at, end)):
        return Token("T", f"{term[1]}-{term[2]}", "exact", at, term.end(), at)
    if word in _ORDINAL_WORDS and _ORDINAL_BEFORE.search(before):
        return _neutral(low, at, end)
    if length <= 2:
        date = DATE.match(low, at, end)
        if date and follows_as_date(date, low[max(0, at - 24) : at], low, after_date=after_date):
            return Token("D", days_of(date), "exact", at, date.end(), at)
        time = _MONTH.match(low, at, end) if word == "tháng" else _CLOCK.match(low, at, end)
        return Token("O", 0, "exact", at, time.end(), at) if time else None
    year = _YEAR.match(low, at, end) if length == 4 else None
    if year and not _COUNTED.match(low, year.end(), end):
        return Token("Y", int(year[0]), "exact", at, year.end(), at)
    return None


def _figure(low: str, at: int, back: int, end: int) -> Token | None:
    """Ratios, ranges, shares and plain numbers, each with its qualifier."""
    number = _plain_number(low, at, end)
    if number is None:
        return None
    value, stop = number
    if (
        not low[at].isdigit()
        and not _stands_alone(low, at, back, stop, end)
        and (not _COUNTED.match(low, stop, end) or _no_figure(low, at, stop))
    ):
        return None
    pair = _pair(low, at, stop, end)
    if pair:
        return pair
    if value is None:
        return Token("O", 0, "exact", at, stop, at)
    share = _PERCENT.match(low, stop, end)
    last = share.end() if share else stop
    begin, qualifier = qualifier_at(low, at, back, low[last : min(end, last + _AFTER)])
    return Token("P" if share else "N", value, qualifier, begin, last, at)


def _plain_number(low: str, at: int, end: int) -> tuple[float | None, int] | None:
    """The value of the number at *at*, None where it is none that can be read, and where it ends."""
    digits = _DIGITS.match(low, at, end)
    if digits and digits.end() - at <= 4 and _NO_MORE.match(low, digits.end(), end):
        return int(digits[0]), digits.end()
    found = _NUMBER.match(low, at, end)
    if not found:
        return None
    if found[0] in _SMALL:
        return _SMALL[found[0]], found.end()
    try:
        return parse_number(found[0]), found.end()
    except ValueError:
        return None, found.end()


def _pair(low: str, at: int, stop: int, end: int) -> Token | None:
    """A ratio or a range that begins at *at*, where its first number ends at *stop*."""
    if _RATIO_NEXT.match(low, stop, end):
        ratio = _RATIO.match(low, at, end)
        values = _values(ratio) if ratio else None
        if ratio and values and not _PERCENT.match(low, ratio.end(), end):
            return Token("R", values, "exact", at, ratio.end(), at)
    if _RANGE_NEXT.match(low, stop, end):
        pair = _RANGE.match(low, at, end)
        values = _values(pair) if pair else None
        if pair and values:
            share = _PERCENT.match(low, pair.end(), end)
            return Token("S" if share else "G", values, "exact", at, share.end() if share else pair.end(), at)
    return None


def _values(pair: re.Match[str]) -> tuple[float, float] | None:
    try:
        return parse_number(pair[1]), parse_number(pair[2])
    except ValueError:
        return None


def _stands_alone(low: str, at: int, back: int, stop: int, end: int) -> bool:
    """Whether a number in words counts though it says not what: "tuổi bình quân bốn mươi hai", "là mười ba."."""
    if _AGE_BEFORE.search(low, back, at):
        return True
    alone = low[at:stop] not in {"một", "năm"} and _SAID_BEFORE.search(low, back, at)
    return bool(alone and _CLOSES.match(low, stop, end))


def _no_figure(low: str, at: int, end: int) -> bool:
    word = low[at:end]
    if word == "năm":
        return bool(_YEAR_BEFORE.search(low[max(0, at - 10) : at]))
    return word == "một" and bool(_ONE_OF_MANY.match(low, end))
