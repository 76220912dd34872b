"""Goals without a figure: a state that a place is to reach by a year. Knows wordings of states and years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analytics.extraction.triggers import Triggers


class Milestone(NamedTuple):
    """A state and the year by which it is to be reached, with the place of its clause."""

    start: int
    end: int
    indicator: tuple[int, int]
    by_year: int | None


_YEAR = re.compile(r"(?P<how>(?:đến|vào|trước|trong|hết|cuối|tới) )?(?:hết |cuối )?năm (?P<year>20\d\d)(?!\d| ?-)")
_REACH = re.compile(
    r"(?:cơ bản |sớm |phấn đấu |sẽ )?(?:(?:trở thành|đưa [\w -]{3,60}? (?:trở )?thành"
    r"|xây dựng [\w -]{3,60}? (?:trở )?thành|là|thành|lên(?! \d)|hướng (?:tới|đến))\s"
    r"|(?P<kept>(?:được công nhận|đạt|hoàn thành|về đích|phục hồi|xây dựng)\s))"
)
# States worth a goal of their own: standing of a town or region, a standard reached, a centre of something.
_STATE = re.compile(
    r"(?:một trong những |một |(?:các )?tiêu chí (?:của )?|là |chuẩn |danh hiệu )*(?:thành phố|đô thị|thị xã"
    r"|thị trấn|tỉnh|huyện|quận|phường|xã|trung tâm|cực tăng trưởng|vùng"
    r"|hạng [ivx\d]|[\w, ]{0,60}?(?:chính quy|trong sạch|văn minh|hiện đại|thông minh|bằng mức)|điểm (?:đến"
    r"|du lịch)|đầu mối|nông thôn mới|chuẩn nông thôn|chuẩn đô thị|chuẩn quốc gia|cửa ngõ|khu vực|khu du lịch"
    r"|địa phương|động lực|cảng|hình mẫu|nơi|cơ sở|đơn vị)\b"
)
_NATION = re.compile(
    r"(?:nước ta|đất nước|việt nam|nước (?:công nghiệp|phát triển|đang phát triển|có thu nhập)|dân tộc ta"
    r"|quốc gia phát triển)"
)
# Without a year only a change of standing is a milestone.
_STANDING = re.compile(
    r"(?:trở thành|lên|là|đạt (?:chuẩn |các tiêu chí |tiêu chí )?)\s?(?:thành phố trực thuộc trung ương"
    r"|thành phố thuộc tỉnh|đô thị loại [ivx1-5]+|thị xã\b|quận\b|phường\b)"
)
_STOP = re.compile(
    r"[;:()\n]|\. |,\s(?=(?:\w+ ){0,2}năm 20\d\d|góp phần|tạo|gắn|với|trong đó|phấn đấu|từng bước|đồng thời"
    r"|xứng đáng|thu nhập|tỷ lệ|grdp|nâng|có |đời sống|tầm nhìn|bảo đảm|đảm bảo|là )"
)
_END_OF_TERM = re.compile(r"(?:cuối|hết) nhiệm kỳ")
_FIGURES = re.compile(r"\d(?<!20\d)(?:[\d.,]*\s?(?:%|tỷ|triệu|usd|đồng))")


# The words behind which a state may be reached; without a state behind one of them a passage holds no milestone.
_REACHING = Triggers.of(
    f"{word} "
    for word in ("thành", "là", "lên", "hướng tới", "hướng đến", "công nhận", "đạt", "về đích", "phục hồi", "xây dựng")
)


def milestones(low: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones of the goal passage at [start:end] of lower-case text *low*."""
    if not any(_STATE.match(low, at, end) for _, at, _ in _REACHING.places(low, start, end)):
        return
    at = start
    for stop in [*_STOP.finditer(low, start, end), None]:
        stop_at = stop.start() if stop else end
        milestone = _one(low, at, stop_at, start)
        if milestone:
            yield milestone
        at = stop.end() if stop else end


def _one(low: str, start: int, end: int, passage: int) -> Milestone | None:
    year = _YEAR.search(low, start, end)
    if year is None and (colon := low[max(passage, start - 24) : start]).rstrip().endswith(":"):
        year = _YEAR.search(colon)
    for reach in _REACH.finditer(low, start, end):
        state = _STATE.match(low, reach.end(), end)
        if not state or (reach.start() and low[reach.start() - 1].isalnum()):
            continue
        tail = _end(low, reach.end(), end)
        if _NATION.search(low, start, tail) or _FIGURES.search(low, reach.end(), tail):
            return None
        by_end = _END_OF_TERM.search(low, max(passage, reach.start() - 160), reach.start())
        if year is None and not by_end and not _STANDING.match(low, reach.start(), tail):
            return None
        first = reach.start("kept") if reach["kept"] else reach.end()
        begin = min(year.start(), reach.start()) if year and year.re and year.string is low else start
        return Milestone(
            begin, max(tail, _year_end(year, low, end)), (first, tail), int(year["year"]) if year else None
        )
    return None


def _year_end(year: re.Match[str] | None, low: str, end: int) -> int:
    return min(year.end(), end) if year and year.string is low else 0


_STATE_ENDS = re.compile(
    r",? (?:(?:vào|trước|đến|trong|tới)(?: hết| cuối)? )?năm 20\d\d|,? (?:vào|trước|đến) (?:cuối|hết) nhiệm kỳ"
    r"| và (?:là|có|thu|phấn|đến|nâng)\b"
)


def _end(low: str, start: int, end: int) -> int:
    """Where the state's name ends: before a year or a clause that says why."""
    found = _STATE_ENDS.search(low, start, end)
    stop = found.start() if found else end
    while stop > start and low[stop - 1] in " ,.;:":
        stop -= 1
    return stop
