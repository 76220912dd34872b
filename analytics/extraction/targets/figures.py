"""Figures with their units as goals state them: value or range, unit with its magnitude, qualifier, pace, year.

Knows numbers and units; nothing of what the figure measures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from analytics.extraction.number_words import WORDS
from analytics.extraction.numbers import DIGITS, parse_count, parse_number, qualifier_of
from analytics.extraction.targets.refusals import refused
from analytics.extraction.triggers import Triggers
from analytics.model import Comparator

_MAGNITUDES = r"(?:(?:trăm|nghìn|ngàn|vạn|chục|triệu|t[ỷỉ])\s){0,3}(?:rưỡi\s)?"
PER = (
    r"(?:\s?/\s?(?:năm|sào|công|mẫu|vụ|người|tháng|ha|héc-?ta|lao động|hộ|km|m2|vạn dân|[\d.]+ dân"
    r"|đầu người|xã|ngày(?: đêm)?"
    r"|nhiệm kỳ)){0,3}"
)
MONEY = rf"{_MAGNITUDES}(?:đồng(?! (?:hồ|chí|bào)\b)|vnđ|vnd|trđ|tr\.đ|usd|đô la(?: mỹ)?|đô-la|đ\b(?!/c)|euro|\$)"
# Things that goals count. A noun of two words stands before its first word.
NOUNS = (
    r"đảng viên|đv|lđ|đ/c|đồng chí|quần chúng|đoàn viên|hội viên|lao động|việc làm|người|hộ(?: gia đình| nghèo|"
    r" dân)?|xã"
    r"|phường|thị trấn"
    r"|huyện|thị xã|thành phố|thôn|bản|ấp|khóm|buôn|làng|khu dân cư|khu phố|hẻm|ngõ|bài báo|bài"
    r"|chương trình(?: đào tạo)?|đồng hồ(?: nước"
    r"| điện)?|tổ dân phố|đơn vị(?: cấp huyện)?|ha|héc-?ta"
    r"|tấn|tạ/ha|lượt(?: khách| người| lao động)?|du khách|khách|tổ chức(?: cơ sở)? đảng|tổ chức|chi bộ"
    r"|đảng bộ|chi hội|trường"
    r"|giường(?: bệnh)?|bác s[ĩỹ]|dược sĩ|sản phẩm|mô hình|hợp tác xã|htx|tổ hợp tác|trang trại|dự án|công"
    r" trình|km2|km|m2"
    r"|m3|mwp|mw|kwh|kw|căn(?: nhà)?|ngôi nhà|nhà|doanh nghiệp|cơ sở|khu công nghiệp|cụm công nghiệp|kcn|khu|cụm|điểm"
    r"|con|bao|máy|giải|thương hiệu|nhãn hiệu|bằng|sáng kiến|đề tài|thuê bao|cây|bộ|tủ|lớp|học sinh|sinh viên|học viên"
    r"|cán bộ|công chức|đề án|cuộc|suất|tuyến(?: đường)?|cầu|bến|chợ|siêu thị|trạm|phòng học|gia đình|cơ quan|tàu"
    r"|tuổi|vụ|ngày|giờ|tiêu chí"
    r"|tỉ kwh|kg|lít|quả|viên|mét|m\b|cấp ủy|dân"
)
UNIT = (
    rf"\s?%[0o](?![\w%])(?:/năm)?|\s?(?:%|phần trăm)(?:\s?(?:/|mỗi|một|hằng|hàng)\s?năm)?|\s(?:điểm (?:%"
    rf"|phần trăm))(?:\s?/\s?năm)?|\s?(?:‰"
    rf"|phần nghìn)"
    rf"|\s?{MONEY}{PER}|\slần\b(?:/(?:năm|nhiệm kỳ|quý|tháng))?|\s?(?:ha|m2|m3|km2|km|mw|tấn|tạ|kg)\b{PER}"
    rf"|\s{_MAGNITUDES}(?:{NOUNS})\b{PER}"
    rf"|\s{_MAGNITUDES}(?=\s|$)|\s?(?:t[ỷỉ]|triệu)\b|/năm\b"
)
# "4 trên 5 thôn đạt chuẩn"
_PLACES = r" (?:xã|phường|thị trấn|huyện|thôn|bản|ấp|khóm|buôn|tổ|khu|chi bộ|trường|trạm|đơn vị|công trình)\b"
_VALUE = rf"(?:{DIGITS}|{WORDS})"
_FIGURE = re.compile(
    rf"(?P<low>{_VALUE})(?:(?P<between>\s?(?:%|phần trăm)(?:\s?/\s?năm)?|\s?{MONEY}{PER}|\s(?:{NOUNS}))?"
    rf"(?:\s\(?(?:vào |cuối )?năm 20\d\d\)?)?\s?(?P<to>->|=>|→|-|÷|~|đến|tới|lên|xuống(?: còn)?)\s?(?P<how>(?:còn"
    rf"|khoảng|trên|dưới|hơn|gần|ít nhất|tối thiểu|không quá|tối đa|mức|chỉ còn) ){{0,2}}"
    rf"(?P<high>{_VALUE}))?(?P<whole>/\d{{1,4}}(?=\s)| tr(?:ên|ong)(?: số)? \d{{1,3}}(?={_PLACES}))?(?P<unit>{UNIT})?",
).match
_DIGITS = re.compile(r"[0-9]+").finditer
_SPOKEN = Triggers.of(
    f"{word} " for word in ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười")
)
# A year with nothing behind it to count is none; a look here spares it the pattern of figures.
_LONE_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?-(?!>)|[;:)\n]|[.,](?!\d)|\Z)").match
# A thing that no list names: two small words up to the next mark, "kỹ thuật mới".
_UNKNOWN = re.compile(r"\s([^\W\d_]{2,7} [^\W\d_]{2,7})(?=[ ,.;)]|$)").match


class Figure(NamedTuple):
    """One figure of a text in normal form: where it and its unit stand, and what it says.

    `share` says whether it is a percentage, `money` whether an amount of money.
    """

    start: int
    end: int
    number: str
    value: float
    value_max: float | None
    unit: str
    comparator: Comparator
    share: bool
    money: bool


_SHARES = ("%", "điểm %", "‰")
_MONEY = re.compile(r"đồng(?! (?:hồ|chí|bào))|USD|đô la|euro|^(?:nghìn |triệu )?(?:tỷ|triệu)$").search


# Goals are stated in few units.
@lru_cache(maxsize=1024)
def _kind(unit: str) -> tuple[bool, bool]:
    """Whether a unit is one of shares, and whether one of money."""
    return unit.startswith(_SHARES), _MONEY(unit) is not None


def figures(low: str, start: int, end: int) -> Iterator[Figure]:
    """The figures of the passage at [start:end] of lower-case text *low* that a goal may state, in order."""
    if low.find("không còn", start, end) >= 0 or low.find(" số", start, end) >= 0:
        yield from _said(low, start, end)
    at = start
    for begin in _begins(low, start, end):
        if begin < at or _LONE_YEAR(low, begin, end):
            continue
        found = _FIGURE(low, begin, end)
        if not found:
            continue
        at = found.end()
        if found["high"] and (not _is_range(found) or _is_of_parts(low, found)):
            at = found.start("high")
            found = _FIGURE(low, begin, at)
            if not found:
                continue
        figure = _figure(low, found, start, end)
        if figure:
            yield figure
        elif found["high"]:
            at = found.start("high")


# "30% - 20% - 50%": the parts of a whole.
_PART_BEFORE = re.compile(r"\d%?\s?-\s?\Z").search
_PART_BEHIND = re.compile(r" ?-\s?\d").match


def _is_of_parts(low: str, found: re.Match[str]) -> bool:
    start, end = found.span()
    return found["to"] == "-" and bool(_PART_BEHIND(low, end) or _PART_BEFORE(low, max(0, start - 8), start))


def _begins(low: str, start: int, end: int) -> list[int]:
    """Where a figure may begin: at digits, and at a number word that goes on or counts something."""
    digits = [found.start() for found in _DIGITS(low, start, end)]
    spoken = [
        at
        for at, after, _ in _SPOKEN.places(low, start, end)
        if after < end and low[after].isalpha() and not (at and low[at - 1].isalnum())
    ]
    return sorted(digits + spoken) if spoken else digits


# Figures said without a number: growth of two digits is more than ten percent, none left is nought.
_TWO_DIGITS = re.compile(r"(?<!có )(?<!những )(?<!với )(?:hai|2) (?:con|chữ) số")
_NONE_LEFT = re.compile(
    r"không còn(?: (hộ|nhà|xã|thôn|bản|ấp)\b)(?= (?:nào\b|nghèo|cận nghèo|tạm|dột|đặc biệt|tái nghèo|khó khăn))"
)
# "hộ nghèo chuẩn A không còn; …", "Hộ nghèo: không còn": what is to be gone stands before.
_GONE = re.compile(r"(?<=\w )không còn(?=\s?(?:[.;,)]|$|\n))|(?<=: )không còn(?=\s?(?:[.;,)]|$|\n))").finditer
# "hai con số (trên 10,5%/năm)": the number itself, said aside.
_EXACTLY = re.compile(r"\s?\(((?:từ |trên |hơn |khoảng |ít nhất |bình quân )?\d[\d,. -]*%[^()]{0,40})\)").match
# "78 xã không còn thôn khó khăn": the places are counted that are to have none left.
_COUNTED_BEFORE = re.compile(
    r"\d%? (?:số )?(?:(?:xã|phường|thị trấn|huyện|thôn|bản|ấp|khóm|buôn|làng|khu phố|khu dân cư|đơn vị"
    r"|địa phương),? ){1,3}\Z"
).search


def _said(low: str, start: int, end: int) -> Iterator[Figure]:
    for found in _TWO_DIGITS.finditer(low, start, end):
        exactly = _EXACTLY(low, found.end(), end)
        inner = next(figures(low, exactly.start(1), exactly.end(1)), None) if exactly else None
        if inner:
            yield inner._replace(start=found.start())
        else:
            yield Figure(*found.span(), found[0], 10, None, "%", "more_than", *_kind("%"))
    for found in _NONE_LEFT.finditer(low, start, end):
        if not _COUNTED_BEFORE(low, max(start, found.start() - 40), found.start()):
            yield Figure(*found.span(), "không còn", 0, None, found[1], "exact", *_kind(found[1]))
    for found in _GONE(low, start, end):
        yield Figure(*found.span(), "không còn", 0, None, "", "exact", share=False, money=False)


def _is_range(found: re.Match[str]) -> bool:
    """Whether both numbers are ends of one figure: rising for "A - B", any for "từ A lên B"."""
    if found["to"] not in _BETWEEN:
        return True
    try:
        low, high = parse_number(found["low"]), parse_number(found["high"])
    except ValueError:
        return False
    one_unit = not found["between"] or not found["unit"] or _thing(found["unit"]) == _thing(found["between"])
    year = _is_year(low, found["low"]) or (_is_year(high, found["high"]) and not found["unit"])
    return low < high and not year and one_unit


def _thing(unit: str) -> list[str]:
    """What a unit counts: "%/năm" and "%" are one."""
    return unit.partition("/")[0].split()[:1]


def _figure(low: str, found: re.Match[str], start: int, end: int) -> Figure | None:
    at, stop = found.span()
    before = low[max(start, at - 60) : at]
    if refused(low, found, before):
        return None
    first, last, to, unit = found.group("low", "high", "to", "unit")
    unit = _tidied(unit or found["between"] or "")
    if not unit and first[0].isdigit() and (thing := _UNKNOWN(low, stop, end) or _done_to(low, before, stop, end)):
        unit, stop = thing[1], thing.end()
    if not first[0].isdigit():
        if " " not in first and not unit:
            return None
        first, unit = _magnitude_to_unit(first, unit)
    try:
        value, high = _amount(first, unit), _amount(last, unit) if last else None
    except ValueError:
        return None
    if "rưỡi" in unit:
        value, unit = value + 0.5, unit.replace("rưỡi ", "")
    if last and to not in _BETWEEN:
        value, high = high if high is not None else value, None
    after = low[found.end() : found.end() + 60]
    comparator: Comparator = "range" if high is not None else qualifier_of(found["how"] or before, after)
    number = low[at : found.end("high" if last else "low")]
    return Figure(at, stop, number, value, high, unit, comparator, *_kind(unit))


# "thành lập 300 tổ công nghệ": behind a verb of doing comes what is done, though no list names it.
_DOES = re.compile(
    r"\b(?:thành lập|xây dựng|xây|trồng|lắp đặt|lắp|mở|hỗ trợ|đào tạo|triển khai|đầu tư|khởi công|hình thành"
    r"|phát triển|thu hút"
    r"|cải tạo|nâng cấp|sửa chữa|ra mắt|nhân rộng|tổ chức|trang bị|thêm)(?: (?:mới|thêm|được|ít nhất|tối thiểu|từ"
    r"|trên|hơn|khoảng"
    r"|không dưới|cho)){0,3} \Z"
).search
_THING = re.compile(r"\s([^\W\d_]{2,7})(?= [^\W\d_])").match


def _done_to(low: str, before: str, start: int, end: int) -> re.Match[str] | None:
    return _THING(low, start, end) if _DOES(before) else None


_WITH_MAGNITUDE = re.compile(r"(.+?)((?: (?:nghìn|ngàn|triệu|tỷ|tỉ)){1,2})").fullmatch


def _magnitude_to_unit(number: str, unit: str) -> tuple[str, str]:
    """Move the magnitude that money is said in from the number words to the unit: hai mươi | nghìn tỷ đồng."""
    said = _WITH_MAGNITUDE(number) if unit.startswith(("đồng", "usd", "đô")) else None
    if said:
        return said[1], f"{said[2].strip()} {unit}"
    return number, unit


# Between the ends of a range; what else stands between two numbers leads from what was to what shall be.
_BETWEEN = {"-", "÷", "~", "đến", "tới"}


def _is_year(value: float, written: str) -> bool:
    return 1945 <= value <= 2100 and written.isdecimal()


_EACH_YEAR = re.compile(r"\s?(?:/ |mỗi |một |hằng |hàng )năm$").sub


@lru_cache(maxsize=1024)
def _tidied(unit: str) -> str:
    """The unit as the text has it, spelt as one."""
    unit = (
        " ".join(unit.split())
        .replace("%0", "‰")
        .replace("%o", "‰")
        .replace("phần trăm", "%")
        .replace("phần nghìn", "‰")
        .replace(" / ", "/")
    )
    if unit.endswith(" năm"):
        unit = _EACH_YEAR("/năm", unit)
    unit = unit.replace("tỉ", "tỷ").replace("ngàn", "nghìn").replace("usd", "USD")
    unit = unit.replace("vnđ", "đồng").replace("trđ", "triệu đồng").replace("tr.đ", "triệu đồng")
    return _SHORT_UNIT(_in_full, unit)


# "45 tỷ đ", "160 ĐV/năm", "2.500 LĐ"
_SHORT_UNIT = re.compile(r"(?<= )đ(?=/|$)|^(?:đv|lđ)(?=/|$)").sub


def _in_full(found: re.Match[str]) -> str:
    return {"đ": "đồng", "đv": "đảng viên", "lđ": "lao động"}[found[0]]


_SIMPLE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d{1,2})?").fullmatch


def _amount(number: str, unit: str) -> float:
    """The value in its unit; a comma before three digits parts thousands where the unit has no fractions."""
    if _SIMPLE(number):
        return float(number.replace(",", ".")) if "," in number else int(number.replace(".", ""))
    if number[0].isdigit() and unit and not _FRACTIONAL(unit) and _ENGLISH(number):
        return parse_count(number)
    return parse_number(number)


_ENGLISH = re.compile(r"\d{1,3},\d{3}").fullmatch
# Units whose figures may have a fraction; anything else is counted in wholes.
_FRACTIONAL = re.compile(r"%|‰|điểm|lần|.*(?:đồng|usd|tấn|ha|triệu|tỷ|nghìn|vạn|km|m2|mw|kwh|tạ)").match
