"""Dates as newspapers write them, with or without month and year. Knows the calendar, not the events."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_WORDS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
_NAMED = "|".join(sorted(_WORDS, key=len, reverse=True))
_PART = r"(?:rạng sáng|sáng sớm|sáng|trưa|chiều|tối|đêm)"
_JOIN = rf"(?:\s?[,-]\s?|\s(?:và|đến|tới|-|&)\s)(?:{_PART}\s)?(?:ngày\s)?(?:m[ùồ]ng\s)?"
# "31-7 và 1-8" are two days with their months, no stretch from the 31st to the 7th.
_NO_TWO_DATES = r"(?!-\d\d? (?:và|đến|tới) (?:[^\W\d]+ ){0,2}?\d\d?-\d\d?(?!\d))"
DATE = re.compile(
    rf"(?P<days>{_DAY}(?!\d)(?:{_NO_TWO_DATES}(?:{_JOIN}{_DAY}(?!\d)){{1,3}})?)"
    rf"(?:\s?[./-]\s?(?P<month>{_MONTH})(?!\d)(?:\s?[./-]\s?(?P<year>(?:19|20)\d\d)(?!\d))?"
    rf"|\stháng\s(?P<named>{_MONTH}(?!\d)|{_NAMED})\b(?:(?:\s?[/-]\s?|,?\snăm\s)(?P<named_year>(?:19|20)\d\d)(?!\d))?"
    rf"|(?=,?\s(?:và\s)?(?:sẽ\s)?(?:bế mạc|kết thúc)(?:\s(?:vào|ngày|sáng|trưa|chiều|tối))+\s\d\d?\s?[./-]\s?"
    rf"(?P<lent>{_MONTH})(?!\d))"
    r"|(?:(?<=ngày \d)|(?<=ngày \d\d))(?=\s(?:họp |tiến hành |tổ chức |diễn ra |là )?(?:phiên )?(?:trù bị|chính"
    r" thức|khai mạc|bế mạc)\b)"
    r"|(?:(?<=(?:ngày|sáng|trưa) \d\d)|(?<=(?:ngày|sáng|trưa) \d)|(?<=chiều \d\d)|(?<=chiều \d))"
    r"(?=\s?[.;)]|,\s\D|\s(?:thì\s)?(?:khai mạc|bế mạc)|\Z))"
    r"(?![\d%]|[.,/]\d|\s?%)"
)
"""A day or several with one month: 15.8 · 31/7 · 17-5-2023 · 14 và 15/10 · 2 - 4/10 · 10 tháng tám.

An opening may be lent the month of the closing: "khai mạc ngày 21 và bế mạc ngày 23/10"; a session that of the days
named before: "ngày 21 họp phiên trù bị".
"""

_BEFORE = re.compile(
    rf"(?:\b(?:ngày|{_PART}|mùng|mồng|(?:hôm|ngày)(?: trước| sau| đầu(?: tiên)?| cuối(?: cùng)?)?(?: đó)?|trước đó|"
    rf"ngày làm việc|hôm ấy|lúc|kể từ|hết"
    rf"|khai mạc|bế mạc|trù bị|bảy|nhật|thứ hai|thứ ba|thứ tư"
    rf"|thứ năm|thứ sáu)(?: ngày)?,?|\()\s?$"
)
_LOOSE_BEFORE = re.compile(
    r"(?:\b(?:(?:nay|qua|mai),?|từ|đến|tới|vào|trước|sau|là|họp|diễn ra|\d{1,2}"
    r" (?:giờ|phút),?)|:)\s?$"
)
_AFTER_DATE = re.compile(r"(?:,|-|\bvà|\bđến|\btới|;)\s?$")
_NOUN_AFTER = re.compile(
    r"\s?(?:%|tỷ|triệu|nghìn|điểm|lần|[^\W\d_]+/|(?:chỉ tiêu|mục tiêu|đảng|chi bộ|tổ chức|đơn vị|đại biểu|đại hội"
    r" đảng bộ|xã|phường"
    r"|huyện|thành viên|đồng chí|người|cơ sở|ủy viên|phiếu|năm|tuổi|thôn|hộ|ha|km|địa phương|cấp)\b)"
)

_PROGRAMME = (": trù bị", ": khai mạc", ": bế mạc", ": họp trù bị", ": phiên trù bị")  # "22/7: trù bị"
_GOALS_BEFORE = ("chỉ tiêu (", "mục tiêu (")
_GOALS_AFTER = re.compile(r"\s?(?:chỉ|mục) tiêu\b")


DAY_BEFORE, SAME_DAY, NEXT_DAY = 99, 100, 101
NAMED_LAST = 13
"""The month of a day that names none: that of the day named last."""


class Day(NamedTuple):
    """A day whose year may be unknown (None); month 0 is one told from the page's (0 nay, 1 mai, -1 qua) or another."""

    day: int
    month: int
    year: int | None

    def iso(self, year: int | None = None) -> str | None:
        """The ISO form with the day's own year or else *year*; None where no such day exists or no year is known.

        >>> Day(15, 8, None).iso(2020), Day(31, 6, 2020).iso(), Day(1, 2, None).iso()
        ('2020-08-15', None, None)
        """
        known = self.year or year
        if known is None:
            return None
        try:
            return date(known, self.month, self.day).isoformat()
        except ValueError:
            return None


def days_of(found: re.Match[str]) -> tuple[Day, ...]:
    """The days that a match of `DATE` names, in the order they stand.

    >>> days_of(DATE.match("9 và 10/7")), days_of(DATE.match("10 tháng tám 2020"))
    ((Day(day=9, month=7, year=None), Day(day=10, month=7, year=None)), (Day(day=10, month=8, year=None),))
    """
    named = found["named"]
    month = int(found["month"] or found["lent"] or 0) or _month(named)
    year = int(found["year"] or found["named_year"] or 0) or None
    return tuple(Day(int(day), month, year) for day in re.findall(r"\d+", found["days"]))


def _month(named: str | None) -> int:
    if named is None:
        return NAMED_LAST
    return int(named) if named[0].isdigit() else _WORDS[named]


def follows_as_date(found: re.Match[str], before: str, low: str, *, after_date: bool) -> bool:
    """Whether what looks like a date is one, and no ratio, decimal or range, by the words around it.

    *before* are the characters before it, *after_date* tells whether the last figure before was a date.
    """
    if found["year"] or found["named"] or low.startswith(_PROGRAMME, found.end()):
        return True
    if before.endswith(_GOALS_BEFORE):
        return False
    if _BEFORE.search(before):
        return not _GOALS_AFTER.match(low, found.end())
    free = not _NOUN_AFTER.match(low, found.end())
    return free and bool(_LOOSE_BEFORE.search(before) or (after_date and _AFTER_DATE.search(before)))


# "sáng nay, 12/8" and "sáng nay (12/8)" name the day themselves; "sáng nay, 213 đại biểu" does not.
_NO_DATE_NEXT = r"(?!\s?,?\s?\(?(?:ngày )?\d{1,2}(?:\s?[./-]\s?\d|\stháng|\)))"
RELATIVE = re.compile(
    rf"(?:{_PART}|hôm|ngày)\s(?P<said>nay|qua|mai)\b{_NO_DATE_NEXT}"
    rf"|(?P<same>(?:cùng ngày|(?<!hành )(?<!tài )chính ngày (?:này|đó|ấy))(?! khai mạc){_NO_DATE_NEXT}|{_PART} hôm"
    rf" (?:đó|ấy)|(?:(?<=bế mạc )|(?<=kết thúc ))trong"
    rf" ngày(?!\s(?:\d|mai|nay|làm|hôm)))"
    rf"|(?:{_PART}\s)?(?:ngày\s)?hôm (?P<beside>sau|trước)\b{_NO_DATE_NEXT}"
)
"""A day told from the page's day: sáng nay, chiều mai, tối qua, cùng ngày; not where a date follows."""


def relative_day(found: re.Match[str]) -> Day:
    """The day that a match of `RELATIVE` means."""
    if found["beside"]:
        return Day(NEXT_DAY if found["beside"] == "sau" else DAY_BEFORE, 0, None)
    return Day(SAME_DAY if found["same"] else {"nay": 0, "qua": -1, "mai": 1}[found["said"]], 0, None)


# ── the day a page was published ──────────────────────────────────────────────────────────────────
# It begins with a digit, and asks what stands before it only there: most of what it is looked for in are letters.
_PUBLISHED = re.compile(
    r"\d(?:(?<![\d/.-]\d)(?:\d?\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d|(?:(?<=1)9|(?<=2)0)\d\d-\d\d-\d\d)"
    r"|\d?\stháng\s\d{1,2},?\s(?:năm\s)?(?:19|20)\d\d)(?!\d)"
)
_WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy", "chủ nhật", "2", "3", "4", "5", "6", "7")
_WEEKDAY = re.compile(r"(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))\W{1,3}$")
_NUMBER = re.compile(r"\d+")
_ISO = re.compile(r"\d{4}-")


def published_on(header: str, *, near: Callable[[], Day | None] = lambda: None) -> str | None:
    """The ISO day in the lines above and below a headline, None where they name none.

    Day comes before month; where that gives no day, or the day in the lead, which *near* finds, speaks against it, the
    American order is tried: "( 8/1/2020)" over an article that says 31/7 is the first of August. A weekday before it
    that fits settles the matter. *header* is in lower case.

    >>> published_on("( 8/1/2020)", near=lambda: Day(31, 7, None))
    '2020-08-01'
    >>> published_on("thứ tư, 8/1/2020 - 11:47", near=lambda: Day(31, 7, None))
    '2020-01-08'
    """
    for found in _PUBLISHED.finditer(header):
        if _ISO.match(found[0]):
            return found[0]
        first, second, year = map(int, _NUMBER.findall(found[0]))
        usual, turned = Day(first, second, year).iso(), Day(second, first, year).iso()
        if usual and _weekday(header[: found.start()]) == date.fromisoformat(usual).weekday():
            return usual
        if usual and turned and usual != turned and (day := near()):
            return turned if _apart(turned, day, year) < 40 < _apart(usual, day, year) else usual
        if usual or turned:
            return usual or turned
    return None


def _weekday(before: str) -> int | None:
    """The day of the week, Monday 0, with which *before* ends; None where it names none."""
    found = _WEEKDAY.search(before[-12:])
    return _WEEKDAYS.index(found[1] or found[2]) % 7 if found else None


def _apart(iso: str, near: Day, year: int) -> int:
    other = near.iso(year)
    return abs((date.fromisoformat(iso) - date.fromisoformat(other)).days) if other else 0
