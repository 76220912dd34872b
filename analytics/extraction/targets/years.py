"""Years: where one turns a text to the future or to the past, and by which one something is to be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analytics.extraction.ordinals import roman
from analytics.extraction.targets.cue import COMPARED, OPENS, Turn
from analytics.extraction.triggers import Triggers

# "đến 2025", "trước ngày 1/7/2021", "quý IV/2024", "vào cuối năm 2023"; not "so với năm 2020", "các năm 2024, 2025".
DEADLINE = re.compile(
    r"(?:\b(?:đến|vào|trước|tới|hết|trong|cuối|nhất)\s(?:(?:hết|cuối|đầu|giữa|là)\s)?"
    r"(?:(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|(?:tháng |quý )?[\divx]{1,4}\s?[/.-]\s?"
    r"|(?:tháng|quý) [\divx]{1,4},? )?(?:năm )?"
    r"|(?<!so với )(?<!từ )(?<!của )(?<!các )(?<!hai )(?<!trong )(?<!lần )(?<!đôi )(?<!rưỡi )(?<!\d )năm "
    r"|\btầm nhìn (?:đến )?(?:năm )?)"
    r"(?P<year>20[1-9]\d)(?!\d|\s?-|[.,/]\d| và 20|, 20| (?:đồng|ha|tấn|người|lượt|hộ|tỷ|triệu)\b)"
)
_YEARS = re.compile(r"20\d\d(?!\d)(?<![\d./]....)(?: ?- ?(20\d\d)(?!\d))?")
_LONGEST = 70
_CONGRESS = re.compile(r"đại hội|nhân sự|danh sách|ban chấp hành|ban thường vụ|ủy ban|kết quả|khóa |[.;,]\Z|\d").search


def _heading(low: str, year: re.Match[str]) -> int | None:
    """Where the line of a *year* or term begins, if it heads what is to be done: "Đích 2030", "Sẽ làm (2025-2030):"."""
    stop = low.find("\n", year.end(), year.end() + _LONGEST)
    stop = stop if stop >= 0 else len(low)
    start = low.rfind("\n", max(0, stop - _LONGEST), year.start()) + 1
    if not start or stop - start > _LONGEST or _CONGRESS(low[start : year.start()] + low[year.end() : stop]):
        return None
    return start


_SINGLE = ("năm ", "đến ", "tới ", "vào ")


def turns_of_congresses(low: str, ordinal: int | None) -> Iterator[Turn]:
    """The turns to the past where lower-case *low* names the term of the congress before the one of *ordinal*."""
    if not ordinal or ordinal == 1:
        return
    said = f" {roman(ordinal - 1).lower()}"
    at = low.find(said)
    while at >= 0:
        end = at + len(said)
        lead = _OF_TERM(low, max(0, at - 24), at)
        if lead and not low[end : end + 1].isalnum() and not low.startswith(_NATIONAL, end):
            start = lead.start()
            if not _is_yardstick(low, start):
                yield Turn(start, "past", "past term")
        at = low.find(said, end)


# "nhiệm kỳ XII đặt ra", "Đại hội XVII đề ra"; who held an office then says nothing of time.
_OF_TERM = re.compile(
    r"\b(?<!ủy )(?<!thư )(?<!viên )(?<!hành )(?<!bch )(?<!trung ương )(?:nhiệm kỳ|khóa"
    r"|đại hội)(?: lần)?(?: thứ)?\Z"
).search
_NATIONAL = (" của đảng", " đảng", " toàn quốc")


def turns_of_years(low: str, now: int) -> Iterator[Turn]:
    """The turns to whichever side of *now* the years and periods of the lower-case text *low* stand on."""
    for found in _YEARS.finditer(low):
        at, last = found.start(), found[1]
        if int(last or found[0]) > now and (heading := _heading(low, found)) is not None:
            turn: Turn | None = Turn(heading, "goal", "year")
        elif last:
            turn = _period(low, at, int(low[at : at + 4]), int(last), now)
        elif low.endswith(_SINGLE, 0, at):
            turn = _year(low, at, int(found[0]), now)
        else:
            continue
        if turn:
            yield turn


_UNTIL = re.compile(
    r"(?:(?:đến|vào|trước|tới|hướng đến|hướng tới|hết|trong)(?: hết| cuối)? )?(?:cuối )?(?:năm )?\Z"
).search


# "quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050": the name of a plan.
_PLAN = re.compile(
    r"quy hoạch[^.;\n]{0,60}tầm nhìn (?:đến )?\Z|theo quy hoạch (?:vùng|tỉnh|quốc gia|chung)[^.;\n]{0,60}\Z"
).search


def _year(low: str, at: int, year: int, now: int) -> Turn | None:
    lead = _UNTIL(low, max(0, at - 24), at)
    start = lead.start() if lead else at
    if _is_yardstick(low, start) or _PLAN(low, max(0, start - 90), start):
        return None
    return Turn(start, "goal" if year > now else "past", "year")


_STAGES = ("nhiệm kỳ ", "giai đoạn ", "thời kỳ ", "năm ", " ")


def _period(low: str, at: int, first: int, last: int, now: int) -> Turn | None:
    start = at - _length_of_stage(low, at)
    if last <= now:
        return None if _is_yardstick(low, start) else Turn(start, "past", "period")
    # The coming term is also the congress's own name; it points ahead where it opens a sentence.
    ahead = low.startswith("giai đoạn", start) or (first >= now - 1 and OPENS(low, max(0, start - 12), start))
    return Turn(start, "goal", "period") if ahead and not _is_yardstick(low, start) else None


def _length_of_stage(low: str, at: int) -> int:
    for word in _STAGES:
        if low.endswith(word, 0, at):
            return len(word)
    return 0


# "bằng 83% mục tiêu đến năm 2025", "khó đạt đến năm 2025": results held against the goal.
_MEASURED_BY = re.compile(
    r"(?:%|bằng|so với|vượt|trong \d+)[^;.\n]{0,30}(?:mục tiêu|chỉ tiêu|kế hoạch|nghị quyết)[^;.,\n]{0,30}\Z"
    r"|(?<!để )(?<!đấu )đạt (?:kế hoạch|chỉ tiêu|mục tiêu)(?: đề ra)? \Z"
    r"|\b(?:dự báo|dự ước|dự kiến|ước)[^;,.\n]{0,20}\Z"
    r"|(?:khó|không|khả năng|chưa)(?: thể)? (?:đạt|hoàn thành)(?: được)? \Z"
).search
# Without any of these nothing is measured: they spare most years the pattern.
_MEASURES = Triggers.of(["tiêu", "kế hoạch", "nghị quyết", "ước", "dự báo", "dự kiến", "đạt ", "hoàn thành "])
_YARDSTICK = re.compile(f"(?:{COMPARED})\\Z").search


def _is_yardstick(low: str, at: int) -> bool:
    """Whether what ends at *at* holds results against the year that follows."""
    since = max(0, at - 70)
    measured = _MEASURES.seen(low, since, at) and _MEASURED_BY(low, since, at)
    # "tăng gấp 4 lần vào năm 2030" says when, "tăng gấp 4 lần năm 2025" than what.
    times = low.endswith("lần ", 0, at) and not low.startswith("năm", at)
    return bool(measured or (not times and _YARDSTICK(low, max(0, at - 30), at)))
