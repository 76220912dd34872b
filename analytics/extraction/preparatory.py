"""Whether a text reports the preparatory session of a congress alone, before the congress has opened."""

from __future__ import annotations

import re
from datetime import date

from analytics.extraction.dates import DATE, days_of

_PREPARATORY = re.compile(
    r"(?:phiên|họp|hội nghị|buổi|tiến hành|làm việc)\s(?:họp\s)?trù bị|trù bị đại hội|đại hội trù bị|phiên nội bộ"
    r"|phiên (?:làm việc |họp )?(?:thứ nhất|đầu tiên)"
)
_OPENED = re.compile(
    r"(?<!ngày )(?<!giờ )(?<!chờ )khai mạc(?! (?:phiên )?(?:họp )?trù)|bế mạc|khép lại|phiên chính"
    r" thức|họp chính thức"
    r"|bầu \d+ [^.;]{0,20}(?:vào|tham gia) (?:ban chấp hành|bch)|trúng cử|làm việc chính thức|chính thức làm"
    r" việc|(?:thành công|kết thúc) tốt đẹp|hoàn (?:thành|tất) đại hội|(?:tiến hành|(?<!công tác )tổ"
    r" chức(?: thành công)?) đại hội|trước đó"
)
_HAS_OPENED = re.compile(r"(?<!sẽ )(?:đã|chính thức|trọng thể) (?:khai mạc|bế mạc|khép lại)")
# What is yet to come, said in the news of a preparatory session.
_ANNOUNCED = re.compile(r"\b(?:sẽ|ngày mai|sáng mai|dự kiến|theo chương trình)\b")
# The end of the session itself is none of the congress.
_SESSION_ENDS = re.compile(
    r"(?:phiên|buổi) (?:họp |làm việc )?trù bị(?:(?!phiên chính|khai mạc)[^.;]){0,120}?"
    r"(?:khép lại|bế mạc|kết thúc)"
)
# "sau buổi họp trù bị", "nhiệm vụ giao tại phiên trù bị": the session is over, and other things are told.
_BEHIND_IT = re.compile(r"\b(?:sau|kể từ|giao tại)(?: khi)?(?: một)?(?: phiên| buổi| ngày)?(?: họp)? trù bị")
# "(… trình bày tại phiên khai mạc sáng 28/7)": a paper that was read there.
_AT_THE_OPENING = re.compile(r"\b(?:trình bày|đọc|báo cáo) tại (?:phiên|lễ) khai mạc\b")
_CLAUSE = re.compile(r"([.;\n])")
_BRACKET = re.compile(r"\([^()]*\)")


def only_preparatory(headline: str, lead: str, first: str, day: date | None) -> bool:
    """Whether the text tells of the preparatory session and no more; all in lower case.

    *first* is how the text begins, the lead with it; what is said of a day after *day*, that of the page, is to come.
    """
    if not any(word in part for word in ("trù bị", "phiên nội bộ") for part in (headline, lead)):
        return False
    if _AT_THE_OPENING.search(lead):
        return False
    headline, lead, first = (_BEHIND_IT.sub(" ", part) for part in (headline, lead, first))
    if _PREPARATORY.search(headline):
        return not _OPENED.search(headline)
    told = _SESSION_ENDS.sub("phiên trù bị", _that_has_been(_BRACKET.sub("", lead), day))
    if not _PREPARATORY.search(told) or _OPENED.search(headline) or _OPENED.search(told):
        return False
    return not (_HAS_OPENED.search(first) and _HAS_OPENED.search(_that_has_been(first, day)))


def _that_has_been(text: str, day: date | None) -> str:
    """The clauses of *text* that tell of what has been; of one that goes on to what will be, what stands before."""
    return "".join([_until_announced(clause, day) for clause in _CLAUSE.split(text)])


def _until_announced(clause: str, day: date | None) -> str:
    found = _ANNOUNCED.search(clause)
    place = found.start() if found else _later(clause, day)
    return clause if place is None else clause[: clause.rfind(",", 0, place) + 1]


def _later(clause: str, day: date | None) -> int | None:
    """Where a day after *day* is named first."""
    if day is None:
        return None
    for found in DATE.finditer(clause):
        said = days_of(found)[0].iso(day.year)
        if said and said > day.isoformat():
            return found.start()
    return None
