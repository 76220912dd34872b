"""Line breaks inside sentences, and cells of tables on lines of their own. Knows how lines begin and end, not zones."""

from __future__ import annotations

import re
from itertools import pairwise

BULLET = re.compile(r"(?:[-+*►▶■□✓]|\d{1,2}[.)]|[a-zđA-Z][.)]|[IVX]{1,5}[.)])\s?(?=\S)")
_CLOCK = r"\d{1,2}\s?(?::|h|giờ)\s?\d{2}"
DATE = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
DATE_LINE = re.compile(
    rf"^\W{{0,4}}(?:(?:cập nhật|đăng|xuất bản|ngày đăng|ngày|post|đăng lúc|đăng ngày|thời gian)[\w"
    rf" ]{{0,12}}:?\s*)?(?:{_WEEKDAY}\b|{_CLOCK}\b|\(?\s?{DATE}|ngày \d{{1,2}} tháng \d{{1,2}} năm)",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"(?:,|\b(?:và|của|các|những|với|tại|là|có|gồm|được|cho|ở|trong|từ|đến|đồng chí|ông|bà|lần|thứ|khóa|nhiệm kỳ|tỉnh"
    r"|huyện|thành phố|thị xã|hội|đảng bộ|đảng|đại|ban|hơn|trên|gần|khoảng|số|bầu|vào|bí|phó|chấp|thường|ủy|dự|bộ"
    r"|lần thứ|chỉ|đảng ủy|ngày|sáng|chiều|khối|đoàn|đại biểu|diện|thay|mặt))$",
    re.IGNORECASE,
)
# A cell of a table that was flattened to one cell a line: it belongs to the label above.
_CELL = re.compile(
    r"[≥≤<>~+]?\s?\d[\d.,/]*\s?%?(?:\s(?:người|đồng chí|đại biểu|đ/c|tuổi|chi bộ|tổ chức|đảng viên|chỉ tiêu|ủy viên))?"
)
_COUNTER = re.compile(
    r"(?:online|truy cập|hôm nay|hôm qua|tất cả|lượt|tổng lượt|khách|tuần|tháng|xem)\W*$", re.IGNORECASE
)
_STOPS = (".", "!", "?", ":", ";", "…")
_CLOSED = tuple('.!?:;…"”)')


def join_wrapped(text: str) -> str:
    r"""Make a space of each line break that stands inside a sentence; the length stays.

    >>> join_wrapped("Đại hội bầu 25 đồng chí vào\nBan Chấp hành.\nSáng nay")
    'Đại hội bầu 25 đồng chí vào Ban Chấp hành.\nSáng nay'
    """
    lines = text.split("\n")
    broken = sum(_goes_on(one, two) for one, two in pairwise(lines) if one and two)
    pieces = lines[:1]
    for one, two in pairwise(lines):
        pieces += (" " if _joins(one, two, wrapped=broken >= 3) else "\n", two)
    return "".join(pieces)


def _goes_on(one: str, two: str) -> bool:
    return two[0].islower() and not one.endswith(_CLOSED)


def _joins(one: str, two: str, *, wrapped: bool) -> bool:
    """Line *two* goes on with what line *one* says."""
    if not one or not two:
        return False
    if _CELL.fullmatch(two):
        return _is_label(one)
    if one.endswith(_STOPS) or BULLET.match(two) or not two[0].isalnum():
        return False
    if one.endswith(_CLOSED):
        return two[0].islower()
    return two[0].islower() or _breaks_off(one, two) or (wrapped and len(one) >= 40 and not two[0].isdigit())


def _is_label(line: str) -> bool:
    """A line that names the figure below it: no counter of visitors, no date, no sentence."""
    if _COUNTER.search(line) or (line.endswith(_CLOSED) and not line.endswith(":")):
        return False
    return len(line) < 90 and any(letter.isalpha() for letter in line) and not DATE_LINE.search(line)


def _breaks_off(one: str, two: str) -> bool:
    """Line *one* ends in a word that wants another, or *two* begins with the figure that it wants."""
    words = one.count(" ")
    if one.endswith(","):
        return True
    if words < 5:
        return False
    if two[0].isdigit():
        return (
            not one[-1].isdigit() and " " in two and not DATE_LINE.search(one[:90]) and not DATE_LINE.search(two[:60])
        )
    return "|" not in one and bool(_OPEN_END.search(one[-12:]))
