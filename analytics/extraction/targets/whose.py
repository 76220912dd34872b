"""Whose goal a sentence speaks of: the congress's own, or that of a body above or below it. Knows no figures."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from analytics.extraction.triggers import Triggers
from analytics.model import Congress

_PROVINCE, _DISTRICT = ("tỉnh", "thành phố"), ("huyện", "thị xã", "quận")
_COMMUNE = ("xã", "phường", "thị trấn", "đặc khu")
_OWN_AREA = re.compile(rf"đảng bộ ({'|'.join((*_PROVINCE, *_DISTRICT, *_COMMUNE))})\b").match
# How a clause begins whose first words say who aims.
_CLAUSE = r'(?:\A|[,;:.(?"-]\s?|\b20\d\d,? |\b(?:rằng|thì|khi|nếu|như|là|để|mà|do|và|biết|mạnh|rõ|định|ý) )'
_NAME = r"(?: (?!và |cùng |với |các |trong |ngoài )[^\W\d_]+){0,4}?"
_STRIVES = r"(?:phấn đấu|đặt|hướng (?:tới|đến)|đề ra|xác định|quyết tâm|chủ trương|dự kiến|cam kết|đăng ký)\b"
_AIMS = rf"(?:{_STRIVES}|(?:sẽ|phải|cần|đến năm|đang|có|vừa|đã)\b)"
_NATION = "cả nước|nước ta|đất nước|chính phủ|trung ương|việt nam"
# Who has goals of his own, below or beside a body: "công ty phấn đấu …", but not "mỗi chi bộ phấn đấu …".
_SMALL = (
    *("chi bộ", "công ty", "doanh nghiệp", "hợp tác xã", "bệnh viện", "đoàn thanh niên", "hội phụ nữ"),
    *("hội nông dân", "quân khu", "bộ chỉ huy", "đại diện", "gia đình", "thôn", "bản", "ấp", "khu phố"),
)
# Who speaks for such a one, and how.
_OFFICES = "bí thư|chủ tịch|giám đốc|hiệu trưởng|trưởng|đại biểu"
_SAYS = "cho biết|nói|chia sẻ|khẳng định|nêu|hứa|bày tỏ|cam kết|cho hay|đề xuất|kiến nghị"
# "có huyện đặt mục tiêu …": an example of what some did.
_SOMEBODY = re.compile(
    r"\b(?:có|một số|nhiều|vài|không ít) (?:huyện|xã|phường|nơi|đơn vị|đảng bộ)\b[^.;]{0,40}\Z"
).search
# What is carried out or studied sets no goal in the sentence that says so.
_GOALS = (
    r"(?<!hiện )(?<!triệt )(?<!theo )(?<!khai )(?<!tập )(?<!hóa )(?:mục tiêu|chỉ tiêu|đại hội|nghị quyết|văn kiện"
    r"|báo cáo chính trị|dự thảo)[^,;.:\d]{0,50}?"
)
# Not the coming term's: what is left of this year, the first hundred days; a share in others' goals.
_SOON = re.compile(
    r"(?:tháng cuối năm|trước mắt|năm nay|quý (?:iv|iii|4|3)\b|ngày đầu|năm học|riêng năm 20)"
    r"(?![^;]*(?:nhiệm kỳ|đến năm))"
    r"|(?:góp phần|chung sức|cùng)(?: \w+){0,2} (?:tỉnh|cả nước|thành phố|toàn tỉnh)\b[^,;]*\Z"
).search
# "Đồng chí Phó Bí thư Tỉnh ủy đề nghị Đảng bộ huyện phấn đấu …": who comes from above asks, and resolves nothing.
_REQUEST_WORDS = ("đề nghị", "lưu ý", "yêu cầu", "mong ", "mong muốn", "gợi mở", "kiến nghị", "đề xuất")
_REQUEST = re.compile(
    r"\b(?:đồng chí|đ/c|ông|bà|bí thư|chủ tịch|phát biểu|chỉ đạo)\b[^.;\n]{0,220}?"
    r"(?:đề nghị|lưu ý|yêu cầu|mong(?: muốn)?|gợi mở|kiến nghị|đề xuất):? [^.;\n]{0,30}?"
    r"\b(?:đảng bộ|đại hội|ban chấp hành|cấp ủy|huyện|xã|phường|tỉnh|thành phố|thị xã|quận|nhiệm kỳ)\b"
).search
# A city that newspapers name by its letters.
_CITY = r"tp\.? ?hcm"
# Words that stand for the congress's own body.
_OWN = r"(?:toàn )?đảng bộ|(?:tại )?đại hội|hội nghị|địa phương|đơn vị|chúng t(?:ôi|a)|ban chấp hành|nghị quyết"


_SOON_WORDS = (
    "cuối năm",
    "trước mắt",
    "năm nay",
    "quý i",
    "ngày đầu",
    "năm học",
    "riêng năm",
    "góp phần",
    "chung sức",
    "cùng ",
)


_OTHERS, _REQUESTS = 1, 2


class _Words(NamedTuple):
    """Who is named: `mentions` finds those who aim, own or other; `theirs` says that a goal is another's.

    Without one of the words that `others` marks as others', nobody else is named; nor is anything asked without one
    that it marks as of requests.
    """

    others: Triggers
    mentions: re.Pattern[str]
    theirs: re.Pattern[str]


@lru_cache(maxsize=64)
def _words(organisation: str, province: str) -> _Words:
    own = _OWN_AREA(organisation)
    area = own[1] if own else ""
    above = "|".join(_above(area))
    other = [rf"(?:{_NATION}){_NAME} {_AIMS}"]
    if above:
        other += [rf"(?:(?:toàn|cả) |đảng bộ )?(?:{above}){_NAME} {_AIMS}"]
    small = "|".join((*_below(area), *(word for word in _SMALL if word not in organisation)))
    other += [rf"(?:{small}){_NAME} {_STRIVES}"]
    other += [rf"(?:{_OFFICES})[^,;.:]{{0,24}}\b(?:{small})\b[^;.]{{0,80}}?\b(?:{_SAYS})"]
    if province and area not in _PROVINCE:
        other += [rf"(?:{re.escape(province)}|{_CITY}) {_STRIVES}"]
    mine = f"{_OWN}|(?:toàn )?{area}" if area else _OWN
    places = f"{above}|khối|toàn quốc|công đoàn|đoàn|hội" if above else "toàn quốc|công đoàn|đoàn|hội"
    theirs = rf"{_GOALS}\b(?:(?:đảng bộ |của (?:toàn |cả )?)(?:{above or 'huyện'})|của (?:cả nước|đảng)|toàn quốc)\b"
    mentions = rf"{_CLAUSE}(?:(?:{'|'.join(other)})|(?P<own>(?:{mine})(?! (?:{places})\b)))|(?P<theirs>{theirs})"
    others = (
        *_NATION.split("|"),
        *_above(area),
        *small.split("|"),
        *_DISTRICT,
        "của đảng",
        "toàn quốc",
    )
    others = (*others, *_SOON_WORDS, province, "hcm") if province else (*others, *_SOON_WORDS)
    seen = Triggers.marked({_OTHERS: others, _REQUESTS: _REQUEST_WORDS})
    return _Words(seen, re.compile(mentions), re.compile(theirs))


def _above(area: str) -> tuple[str, ...]:
    """The areas above one of the kind *area*; a body without an area of its own stands below all of them."""
    if area == "thành phố":
        return ("tỉnh",)
    if area in _PROVINCE:
        return ()
    return _PROVINCE if area in _DISTRICT else (*_PROVINCE, *_DISTRICT)


def _below(area: str) -> tuple[str, ...]:
    """The areas below one of the kind *area*."""
    if area in _PROVINCE:
        return _DISTRICT
    return _COMMUNE if area in _DISTRICT else ()


def _is_requested(low: str, start: int, at: int) -> bool:
    """Whether someone from above asks for what stands at *at*, as against recalling a goal that is set already."""
    recalled = low.find("ục tiêu", start, at + 8) >= 0 or low.find("nhắc lại", start, at) >= 0
    return not recalled and _REQUEST(low, start, at) is not None


# Who aims is named within so many characters of the goal.
_REACH = 400


def of_other(low: str, start: int, at: int, congress: Congress) -> bool:
    """Whether the goal named at *at*, in a sentence of *low* from *start* on, is another body's than of *congress*.

    The last to be named counts: "cả nước tăng 6%, huyện phấn đấu tăng 9%" is the district's own.
    """
    words = _words((congress.organisation or "").lower(), (congress.province or "").lower())
    if words.theirs.match(low, at) or _SOMEBODY(low, max(start, at - 60), at):
        return True
    start = max(start, at - _REACH)
    start = max(start, low.rfind("; ", start, at) + 2)
    seen = words.others.seen(low, start, at + 12)
    if seen & _REQUESTS and _is_requested(low, start, at):
        return True
    if not seen & _OTHERS:
        return False
    if _SOON(low, start, at):
        return True
    other = False
    for found in words.mentions.finditer(low[start : at + 12]):
        if found.start() < at - start:
            other = found["own"] is None
    return other
