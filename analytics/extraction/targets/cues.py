"""Words that tell a goal for the coming term from a result of the past one. Knows no figures.

A cue turns the sentence, from where it stands, towards the goal or back to the past.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Mode = Literal["goal", "past", "none"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A wording (on lower-case normal form) with the mode it sets, a sentence it reads and a decoy it skips."""

    name: str
    mode: Mode
    wording: str
    reads: str
    skips: str


_YEARS = r"(?:\d|\d\d|hai|ba|bốn|năm|mười)"
# Words that compare: what follows them is a yardstick, not the time of the sentence.
_NOT_COMPARED = r"(?<!so với )(?<!hơn )(?<!bằng )(?<!so )"

CUES: tuple[Cue, ...] = (
    Cue(
        "strive",
        "goal",
        r"phấn đấu|quyết tâm (?:đạt|đưa|đến)|nỗ lực đạt",
        "Đảng bộ phấn đấu mỗi năm kết nạp 40 đảng viên",
        "Nhờ cố gắng lớn, thu ngân sách đạt 40 tỷ đồng",
    ),
    Cue(
        "goal",
        "goal",
        r"(?<!\d )(?<!một số )(?<!các )(?<!vượt )(?<!đạt )(?<!thành )(?<!những )mục tiêu(?! kép| quốc gia)"
        r"|(?:đặt|xác định|đề|nêu|thông qua|thống nhất|với|theo)(?: ra)? (?:các|những|một số)? ?(?:nhóm )?mục tiêu"
        r"|(?:các|những|một số) mục tiêu(?=[\w ,]{0,60}(?:đến|nhiệm kỳ (?:mới|tới|\d)|chủ yếu|cụ thể|lớn|sau|:))",
        "Đại hội đặt mục tiêu tỷ lệ đô thị hóa 40%",
        "Đảng bộ hoàn thành 6/7 mục tiêu, thu ngân sách đạt 90 tỷ đồng",
    ),
    Cue(
        "indicators",
        "goal",
        r"(?:đề ra|đặt ra|xác định|thông qua|giao|với|nêu|thống nhất|quyết nghị|trong đó có|đưa ra|hoàn thành)"
        r"(?: được)? (?:(?:các|những|một số|hệ thống|nhóm) |\d{1,2} (?:nhóm )?)?chỉ tiêu(?! nhiệm kỳ (?:trước|qua))"
        r"(?!\s(?:đại hội|nghị quyết)?[\w ]{0,24}(?:đề ra|đã đề))"
        r"|(?:các|những|một số|hệ thống|hệ) chỉ tiêu(?=[\w ,/&-]{0,60}(?:chủ yếu|cụ thể|chính|sau|đến|:))"
        r"|^\W{0,3}(?:[ivx]{1,4}[.)-] ?|\d{1,2}[.)] ?)?(?:về )?(?:các )?chỉ tiêu\b(?=[\w \-]{0,40}(?::|$|nhiệm kỳ|đến))",
        "Nghị quyết nêu 12 chỉ tiêu chủ yếu, trong đó lao động qua đào tạo 70%",
        "Có 18/20 chỉ tiêu đạt và vượt, thu nhập đạt 50 triệu đồng",
    ),
    Cue(
        "next term",
        "goal",
        rf"(?:trong |bước vào |cả )?nhiệm kỳ (?:tới|mới|này|tiếp theo|sau)\b|(?:{_YEARS}|những|các) năm (?:tới|tiếp theo)"
        r"|thời gian tới|giai đoạn (?:tới|mới)|nửa (?:cuối )?nhiệm kỳ còn lại|từ nay đến|chặng đường (?:tới|mới)"
        r"|phương hướng(?: phát triển)?,? (?:nhiệm vụ|mục tiêu|nhiệm kỳ)|đích đến|hướng (?:đến|tới) năm",
        "Năm năm tới, xã xây thêm 12 tuyến đường",
        "Năm năm qua, xã xây thêm 12 tuyến đường",
    ),
    Cue(
        "resolution",
        "goal",
        r"nghị quyết(?: của)?(?: đại hội)?(?: đảng bộ)?(?: [\w-]{1,12}){0,8}? (?:nêu|xác định|đề ra|đặt ra|đặt|đưa ra|ghi|được thông qua"
        r"|vừa (?:được )?thông qua|chỉ rõ)(?! (?:trước|từ))"
        r"|(?:đại hội|đảng bộ|đảng ủy|xã|phường|huyện|tỉnh|thành phố|hội nghị|báo cáo)(?: \w{1,9}){0,4} (?:thống nhất|quyết nghị|quyết định|xác định)"
        r"(?=[\w ,]{0,80}(?::|mục tiêu|chỉ tiêu|tập trung|đạt))|quyết nghị(?= ?:)",
        "Nghị quyết đại hội xác định đến cuối nhiệm kỳ thu nhập đạt 60 triệu đồng",
        "Thực hiện nghị quyết cũ, thu nhập đạt 60 triệu đồng",
    ),
    Cue(
        "end of term",
        "goal",
        r"(?:đến|vào|tới) (?:cuối|hết) (?:nhiệm kỳ|giai đoạn)|(?:^|[:;,.] ?)cuối nhiệm kỳ(?! (?:trước|qua))",
        "Đến cuối nhiệm kỳ, 90% hộ dân dùng nước sạch",
        "So với đầu nhiệm kỳ, 90% hộ dân dùng nước sạch",
    ),
    Cue(
        "wish",
        "goal",
        r"\b(?:sẽ|cần|phải) (?:đạt|kết nạp|phát triển|có|nâng|giảm|tăng|đưa|hoàn thành|thành lập|xây dựng)\b",
        "Chi bộ sẽ kết nạp 12 quần chúng ưu tú",
        "Chi bộ có 12 quần chúng ưu tú",
    ),
    Cue(
        "past term",
        "past",
        rf"{_NOT_COMPARED}(?:nhiệm kỳ|giai đoạn|thời gian|năm|nửa nhiệm kỳ)(?: vừa)? qua\b|(?:trong |sau |qua )?{_YEARS} năm(?: vừa)? qua"
        rf"|{_NOT_COMPARED}nhiệm kỳ (?:trước|vừa rồi|cũ)|(?:sau|qua|trong) {_YEARS} năm (?:thực hiện|triển khai|nỗ lực|xây dựng)"
        rf"|^\W{{0,3}}{_YEARS} năm thực hiện|nửa đầu nhiệm kỳ|trong nhiệm kỳ,? (?:đảng bộ|toàn|các)[\w ,]{{0,30}}đã|vừa qua",
        "Nhiệm kỳ qua, tỷ lệ hộ nghèo còn 3%",
        "Nhiệm kỳ tới, tỷ lệ hộ nghèo giảm 1% mỗi năm so với nhiệm kỳ trước",
    ),
    Cue(
        "results",
        "past",
        r"(?:những|các|nhiều|một số|từ|về|đánh giá|biểu dương|ghi nhận) (?:kết quả|thành tựu|thành tích)|nhìn lại|kết quả (?:đạt được|chỉ|cho thấy|thực hiện|là|sau)"
        r"|dấu ấn|ước (?:đạt|thực hiện|tính|khoảng)|đạt và vượt|hoàn thành và (?:hoàn thành )?vượt|đạt,? vượt|tình hình \d năm"
        r"|vượt (?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)|báo cáo chính trị cho thấy|khi đó|lúc đó|trước đó|trước đây",
        "Kết quả đạt được: tỷ lệ hộ nghèo còn 3%",
        "Tỷ lệ hộ nghèo phải còn 3%",
    ),
    Cue(
        "done",
        "past",
        r"\bđã (?:được )?(?:đạt|có|kết nạp|hoàn thành|vượt|giảm|tăng|thu hút|xây|giải quyết|huy động|tổ chức|phát triển|đón"
        r"|thành lập|đào tạo|tạo|nâng|đưa|xử lý|trao|bầu|tặng|ủng hộ|vận động|mở|cấp|công nhận|thực hiện|tham gia|giới thiệu|đóng góp|trồng)\b"
        r"|(?:hiện|đến) (?:nay|có|tại)\b|tính đến (?:nay|hết|ngày|tháng)|bầu(?: ra| được)? ban chấp hành|biểu quyết|trúng cử|tặng (?:hoa|quà|bằng)",
        "Đảng bộ đã kết nạp 700 đảng viên",
        "Đại hội đã đề ra mục tiêu kết nạp 700 đảng viên",
    ),
)
# Years and periods turn the sentence to whichever side of the present they stand on.
_TIME = (
    r"(?P<period>(?:nhiệm kỳ|giai đoạn|thời kỳ|(?:\w+ )?năm)? ?(?<!\d)(?P<first>20\d\d) ?- ?(?P<last>20\d\d)(?!\d))"
    r"|(?P<until>(?:đến|vào|trước|tới|hướng đến|hết|cuối|đến hết|đến cuối)? ?(?:cuối )?năm (?P<year>20\d\d)(?!\d| ?-))"
)
_COMPARED = re.compile(r"(?:so với|hơn|bằng|từ|so|của)(?: (?:cuối|đầu|mức|kết quả|thực hiện|cùng kỳ))?(?: của)? ?$")
_ALL = re.compile("|".join(f"(?P<c{n}>{cue.wording})" for n, cue in enumerate(CUES)) + f"|{_TIME}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Turn:
    """From `at` on the sentence is in `mode`; `name` says by which cue."""

    at: int
    mode: Mode
    name: str


# "Khi đó, nghị quyết đề ra …": a sentence that opens in the past keeps what was then resolved there.
_OPENS_PAST = re.compile(r"\W*(?:trong |ở |của |với |\d\. )?$")
_RESOLVED = {"goal", "indicators", "resolution", "wish"}


def turns(low: str, start: int, end: int, now: int | None) -> Iterator[Turn]:
    """The turns of the sentence at [start:end] of lower-case text *low*, in order; *now* is the year of the article."""
    settled = False
    for found in _ALL.finditer(low, start, end):
        name = found.lastgroup or ""
        cue = CUES[int(name[1:])] if name[1:].isdigit() else None
        turn = Turn(found.start(), cue.mode, cue.name) if cue else _time_turn(found, low, start, now)
        if turn and not (settled and turn.name in _RESOLVED):
            settled = turn.mode == "past" and bool(_OPENS_PAST.match(low, start, found.start()))
            yield turn


def _time_turn(found: re.Match[str], low: str, start: int, now: int | None) -> Turn | None:
    if now is None or _COMPARED.search(low[max(start, found.start() - 30) : found.start()]):
        return None
    if found["year"]:
        return Turn(found.start(), "goal" if int(found["year"]) > now else "past", "year")
    if int(found["last"]) <= now:
        return Turn(found.start(), "past", "period")
    # The running term is the congress's own name; only a stage of planning points ahead.
    return Turn(found.start(), "goal", "period") if found["period"].startswith("giai đoạn") else None
