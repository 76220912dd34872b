"""Goals without a figure: a state to be reached or a work to be done by a year. Knows wordings of states and works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analytics.extraction.targets.years import DEADLINE
from analytics.extraction.triggers import Triggers


class Milestone(NamedTuple):
    """A state and the year by which it is to be reached, with the place of its clause."""

    start: int
    end: int
    indicator: tuple[int, int]
    by_year: int | None


_REACH = re.compile(
    r"(?:cơ bản |sớm |phấn đấu |sẽ )?(?:(?:trở thành|đưa [\w -]{3,60}? (?:trở )?thành"
    r"|xây dựng [\w -]{3,60}? (?:trở )?thành|là|thành|lên(?! \d)|hướng (?:tới|đến)|thuộc|nằm trong|vào(?="
    r" (?:nhóm|tốp|top))|có diện mạo(?: của)?)\s"
    r"|(?P<kept>(?:được công nhận|đạt|hoàn thành|về đích|cán đích|phục hồi|xây dựng)\s))"
)
# States worth a goal of their own: standing of a town or region, a standard reached, a centre of something.
_STATE = re.compile(
    r"(?:một trong những |một |(?:các )?tiêu (?:chí|chuẩn) (?:của )?|là |chuẩn |danh hiệu )*(?:thành phố|đô thị|thị xã"
    r"|thị trấn|tỉnh|huyện|quận|phường|xã|trung tâm|cực tăng trưởng|vùng"
    r"|hạng (?:[ivx\d]+|đặc biệt)|loại [ivx1-5]+|[\w, ]{0,60}?(?:chính quy|trong sạch|văn minh|hiện đại|thông minh"
    r"|bằng mức)"
    r"|điểm (?:đến"
    r"|du lịch)|(?:mức )?phát thải ròng|đầu mối"
    r"|nông thôn mới|ntm|chuẩn nông thôn|chuẩn đô thị|chuẩn quốc gia|cửa ngõ|khu vực|khu du lịch"
    r"|địa phương|trường|động lực|cảng|hình mẫu|nơi|cơ sở|đơn vị|bệnh viện hạng|(?:nhóm|tốp|top)(?! \d+ chỉ tiêu))\b"
)
_NATION = re.compile(
    r"(?:nước ta|đất nước|việt nam(?= (?:cơ bản |sớm |sẽ )?(?:trở|là|thành|lên))"
    r"|nước (?:công nghiệp|phát triển|đang phát triển|có thu nhập)|dân tộc ta"
    r"|quốc gia phát triển)"
)
# Without a year only a change of standing is a milestone.
_STANDING = re.compile(
    r"(?:trở thành|lên|là|đạt (?:chuẩn |(?:các )?tiêu (?:chí|chuẩn) )?)\s?(?:thành phố trực thuộc trung ương"
    r"|thành phố thuộc tỉnh|(?:đô thị )?loại [ivx1-5]+|thị xã\b|quận\b|phường\b)"
)
# Works that are over once done; what a congress always means to fulfil is none of them.
_WORK_WORDS = (
    *(
        "hoàn thành",
        "khởi công",
        "khánh thành",
        "thông xe",
        "thông tuyến",
        "vận hành",
        "xóa hết",
        "xóa xong",
        "xóa bỏ",
        "xóa trắng",
    ),
    *("xóa dứt điểm", "hoàn tất", "di dời", "sáp nhập", "thoát khỏi", "thoát nghèo", "ra khỏi", "chấm dứt", "lấp đầy"),
    *(
        "vào sử dụng",
        "vào khai thác",
        "vào hoạt động",
        "phủ kín",
        "phủ sóng",
        "thành lập",
        "tự chủ",
        "khép kín",
        "đóng điện",
        "được công nhận",
        "hòa lưới",
        "phát điện",
        "hợp long",
        "đi vào hoạt động",
        "đi vào vận hành",
    ),
)
_WORK = re.compile(
    rf"(?:đưa [^,;.:\d]{{3,60}}? )?(?:{'|'.join(_WORK_WORDS)})\b(?! (?:được )?\d| (?:thắng lợi|tốt|xuất sắc|vượt"
    rf"|toàn diện"
    r"|toàn bộ (?:\d|nhiệm)|các (?:mục|chỉ|nhiệm)|mục tiêu|chỉ tiêu|nhiệm vụ|nghị quyết|kế hoạch))"
)
_OF_CONGRESS = re.compile(r"đại hội|hội nghị|bầu cử|nhân sự")
_STOP = re.compile(
    r"[;:()\n]|(?<!\btp)(?<!\btx)\. |(?<=20\d\d),\s(?=nông thôn mới|thành phố|đô thị)|\svà\s(?=(?:cơ bản )?đạt"
    r" (?:các )?(?:tiêu chí|chuẩn))"
    r"|,\s(?=(?:\w+ ){0,2}năm 20\d\d|góp phần|tạo|gắn|với|trong đó|phấn đấu|từng bước"
    r"|đồng thời"
    r"|xứng đáng|thu nhập|tỷ lệ|grdp|nâng|có |đời sống|nơi (?:có|đã)|tầm nhìn|bảo đảm|đảm bảo|là )"
    r"|(?:(?<=loại [iv1-5])|(?<=loại ii)|(?<=loại iii)|(?<=loại iv)),\s(?=(?:đô thị|thị trấn|thị xã|xã|phường"
    r"|huyện) [^,;.]{2,40} (?:lên|đạt|trở thành|thành|là) )"
)
_END_OF_TERM = re.compile(r"(?:cuối|hết) nhiệm kỳ")
_FIGURES = re.compile(r"\d(?<!20\d)(?:[\d.,]*\s?(?:%|tỷ|triệu|usd|đồng))")

# "số xã đạt chuẩn nông thôn mới đến năm 2020 là 50 xã": how many are to reach the state, and no goal without a figure.
_COUNTED = re.compile(r",? (?:đến |vào |trong )?(?:cuối )?năm 20\d\d (?:là|đạt|có|còn|khoảng|trên|ít nhất|từ) \d").match

# The words behind which a state may be reached, and those of works: a passage without them holds no milestone.
_REACHING = Triggers.of(
    [
        f"{word} "
        for word in (
            "thành",
            "là",
            "lên",
            "thuộc",
            "nằm trong",
            "hướng tới",
            "hướng đến",
            "công nhận",
            "đạt",
            "về đích",
            "cán đích",
            "phục hồi",
        )
    ]
    + ["xây dựng ", ": "]
)
_WORKING = Triggers.of(_WORK_WORDS)


def milestones(low: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones of the goal passage at [start:end] of lower-case text *low*."""
    works = low.find("20", start, end) >= 0 and bool(_WORKING.seen(low, start, end))
    if (
        not works
        and _BARE(low, start, end) is None
        and not any(_STATE.match(low, at, end) for _, at, _ in _REACHING.places(low, start, end))
    ):
        return
    at = start
    for stop in [*_STOP.finditer(low, start, end), None]:
        stop_at = stop.start() if stop else end
        year = _year(low, at, stop_at, start)
        milestone = _state(low, at, stop_at, start, year) or (_work(low, at, stop_at, year) if works and year else None)
        if milestone:
            yield milestone
        at = stop.end() if stop else end


def _year(low: str, start: int, end: int, passage: int) -> re.Match[str] | None:
    """The year of a stretch: its own, or one right before its colon: "Năm 2030: đạt chuẩn …"."""
    year = DEADLINE.search(low, start, end)
    if year:
        return year
    before = max(passage, start - 24)
    if low[before:start].rstrip().endswith(":"):
        return DEADLINE.search(low, before, start) or _LABEL(low, before, start)
    return _BEHIND_A_COLON(low, end)  # "Xã nông thôn mới hiện đại: năm 2030"


_LABEL = re.compile(r"(?<![\w.,/-])(?P<year>20[2-9]\d):").search
_BEHIND_A_COLON = re.compile(
    r":\s(?:(?:trước|vào|đến|trong) )?(?:(?:hết|cuối) )?(?:năm )?(?P<year>20[2-9]\d)\W{0,2}(?:\n|\Z)"
).match


def _state(low: str, start: int, end: int, passage: int, year: re.Match[str] | None) -> Milestone | None:
    for reach in _REACH.finditer(low, start, end):
        state = _STATE.match(low, reach.end(), end)
        if not state or (reach.start() and low[reach.start() - 1].isalnum()):
            continue
        tail = _end(low, reach.end(), end)
        if _NATION.search(low, start, tail) or _FIGURES.search(low, reach.end(), tail) or _COUNTED(low, tail, end):
            return None
        by_end = _END_OF_TERM.search(low, max(passage, reach.start() - 160), reach.start())
        if year is None and not by_end and not _STANDING.match(low, reach.start(), tail):
            return None
        first = reach.start("kept") if reach["kept"] else reach.end()
        return _milestone(start if year is None else min(reach.start(), year.start()), (first, tail), year, end)
    return _labelled(low, start, end, passage, year) or _bare(low, start, end, year)


# "Xã nông thôn mới hiện đại trước năm 2029": the state alone.
_BARE = re.compile(
    r"\W{0,3}(?=(?:nông thôn mới (?:nâng cao|kiểu mẫu|hiện đại)"
    r"|(?:xã|huyện|thị xã|thị trấn|phường|đô thị|thành phố|khu du lịch|trung tâm|tỉnh)"
    r" (?:nông thôn mới|ntm|thông minh|loại [ivx\d]|trực thuộc|thuộc tỉnh|văn minh|kiểu mẫu|quốc gia|cấp vùng"
    r"|công nghiệp))\b)"
).match


def _bare(low: str, start: int, end: int, year: re.Match[str] | None) -> Milestone | None:
    """A state named alone with its year, where a list of goals has no verbs."""
    found = _BARE(low, start, end)
    if found is None or year is None:
        return None
    first, tail = found.end(), _end(low, found.end(), end)
    if not first < tail <= year.start() or _FIGURES.search(low, first, tail):
        return None
    return _milestone(first, (first, tail), year, end)


def _labelled(low: str, start: int, end: int, passage: int, year: re.Match[str] | None) -> Milestone | None:
    """A place and, behind a colon, what it is to be: "Phú Quốc: thành phố biển đảo vào năm 2025"."""
    if year is None or year.start() < start or not low.startswith(": ", start - 1):
        return None
    start += 1
    if not _STATE.match(low, start, end):
        return None
    tail = _end(low, start, end)
    if _NATION.search(low, start, tail) or _FIGURES.search(low, start, tail):
        return None
    label = max(passage, *(low.rfind(mark, passage, start - 2) + 1 for mark in ";.\n-"))
    return _milestone(label, (label, tail), year, end)


def _work(low: str, start: int, end: int, year: re.Match[str]) -> Milestone | None:
    work = _WORK.search(low, start, end)
    if work is None or _OF_CONGRESS.search(low, start, end):
        return None
    if year.start() < work.start():
        return _milestone(max(year.start(), start), (work.start(), _end(low, work.end(), end)), year, end)
    # "tuyến đường A - B khởi công trước năm 2024": what is done may stand before the verb.
    behind = low[work.end() : year.start()].strip(" ,")
    first = work.start() if behind else start
    tail = _end(low, work.end(), end) if behind else work.end()
    return _milestone(first, (first, tail), year, end)


def _milestone(start: int, indicator: tuple[int, int], year: re.Match[str] | None, end: int) -> Milestone:
    stop = max(indicator[1], min(year.end(), end)) if year else indicator[1]
    return Milestone(start, stop, indicator, int(year["year"]) if year else None)


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
