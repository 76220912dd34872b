"""Words that tell a goal for the coming term from a result of the past one. Knows no figures.

A cue turns the sentence, from where it stands, towards the goal or back to the past. Each is found by its triggers,
plain strings that are searched before any pattern is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Mode = Literal["goal", "past", "none"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A wording that sets a mode, on the lower-case normal form.

    `wording` is matched where one of the `triggers` begins; `before` must stand right in front of it and `unless` must
    not. `reads` is a sentence that it turns, `skips` a decoy that it leaves alone.
    """

    name: str
    mode: Mode
    triggers: tuple[str, ...]
    wording: str
    reads: str
    skips: str
    before: str = ""
    unless: str = ""


_YEARS = r"(?:\d|\d\d|hai|ba|bốn|năm|mười)"
# What follows a comparing word is a yardstick, not the time of the sentence.
_COMPARED = r"(?:so với|hơn|bằng|so|của|từ|lần|cùng kỳ|chuẩn|tiêu chí|theo giá|nghèo|đa chiều)(?: (?:cuối|đầu|mức|kết quả|thực hiện|giữa|trung bình|bình quân))?(?: của)? ?$"
_SETS = r"(?:đề ra|đặt ra|đặt|đề|xác định|thông qua|giao|với|nêu|nêu ra|thống nhất|quyết nghị|đưa ra|theo|trong đó có|hướng đến|hướng tới|gồm|là|từng|chốt|ấn định|nhất trí|quyết định|cùng|về|xây dựng)"

CUES: tuple[Cue, ...] = (
    Cue(
        "strive",
        "goal",
        ("phấn đấu", "quyết tâm", "nỗ lực đạt", "cam kết", "chủ trương", "kỳ vọng", "yêu cầu"),
        r"phấn đấu|cam kết|chủ trương (?:đưa|nâng|phát triển|mỗi|tăng|giảm|xây)|kỳ vọng|(?:(?<=đặt ra )|(?<=đề ra ))yêu cầu|quyết tâm(?: (?:đạt|đưa|đến|thực hiện)| ?:)|nỗ lực đạt",
        "Đảng bộ phấn đấu mỗi năm kết nạp 40 đảng viên",
        "Nhờ cố gắng lớn, thu ngân sách đạt 40 tỷ đồng",
    ),
    Cue(
        "goal",
        "goal",
        ("mục tiêu",),
        r"mục tiêu(?! kép| quốc gia)",
        "Đại hội đặt mục tiêu tỷ lệ đô thị hóa 40%",
        "Đảng bộ hoàn thành 6/7 mục tiêu, thu ngân sách đạt 90 tỷ đồng",
        unless=r"(?:\d|một số|vượt|đạt|thành|các|những|theo|so với) (?:nhóm )?$",
    ),
    Cue(
        "goal",
        "goal",
        ("mục tiêu",),
        r"mục tiêu(?! kép| quốc gia)",
        "Đại hội thống nhất các mục tiêu: thu ngân sách tăng 12%/năm",
        "Đại hội đánh giá các mục tiêu đã hoàn thành",
        before=_SETS + r" (?:(?:các|những|một số|\d{1,2}) )?(?:nhóm )?$",
    ),
    Cue(
        "goal",
        "goal",
        ("mục tiêu",),
        r"mục tiêu(?=[\w ,]{0,60}(?:đến năm|nhiệm kỳ (?:mới|tới|\d)|chủ yếu|cụ thể|lớn|sau|:))",
        "Những mục tiêu chủ yếu là thu ngân sách tăng 12%/năm",
        "Những mục tiêu ấy đã thành hiện thực",
        before=r"(?:các|những|một số) $",
        unless=r"(?:đánh giá|kiểm điểm|thực hiện|hoàn thành|đạt|vượt) (?:các|những|một số) $",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu",),
        r"chỉ tiêu(?! nhiệm kỳ (?:trước|qua))(?!(?: \w{1,9}){0,6} (?:đề ra|đã đề|đạt|vượt|chưa))",
        "Nghị quyết nêu 12 chỉ tiêu chủ yếu, trong đó lao động qua đào tạo 70%",
        "Có 18/20 chỉ tiêu đạt và vượt, thu nhập đạt 50 triệu đồng",
        before=_SETS + r"(?: được)? (?:(?:các|những|một số|hệ thống|nhóm|hệ|hoàn thành) |\d{1,2} (?:nhóm )?){0,2}$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu",),
        r"chỉ tiêu(?=[\w ,/&-]{0,60}(?:chủ yếu|cụ thể|chính|cơ bản|lớn|như|sau|đến|:|phấn đấu|nhiệm kỳ (?:mới|tới)))(?!(?: \w{1,9}){0,6} (?:đề ra|đạt|vượt))",
        "Một số chỉ tiêu chủ yếu: tỷ lệ hộ nghèo dưới 1%",
        "Một số chỉ tiêu vượt kế hoạch, tỷ lệ hộ nghèo dưới 1%",
        before=r"(?:các|những|một số|hệ thống|hệ|có \d{1,2}) (?:nhóm )?$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu", "định hướng", "kế hoạch"),
        r"(?:chỉ|mục) tiêu\b(?=[\w \-,/]{0,50}(?::|$|\n|nhiệm kỳ|đến năm|chủ yếu|phát triển|20\d\d))|định hướng\b|kế hoạch (?:đến )?(?:năm )?20",
        "3. Chỉ tiêu nhiệm kỳ 2025 - 2030",
        "Có chỉ tiêu nhiệm kỳ trước không đạt",
        before=r"(?:^|\n)\W{0,6}(?:(?:[ivx]{1,5}|[a-zđ]|\d{1,2}|bảng \d|phần \w+)\s?[.):/-]\s?)?(?:về |một số |các |những |hệ thống |nhóm )?(?:các |những )?$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu (?:chủ yếu|cụ thể|chính|cơ bản|phát triển|quan trọng|lớn|trọng tâm|tổng quát|nổi bật|như|là)(?!(?: \w{1,9}){0,6} (?:đề ra|đạt|vượt|hoàn thành))",
        "Có 15 chỉ tiêu cụ thể, như thu nhập 60 triệu đồng",
        "Đã đạt 15 chỉ tiêu cụ thể, như thu nhập 60 triệu đồng",
        unless=r"(?:đạt|vượt|hoàn thành|thực hiện|các|/ ?\d{1,2}|về đích|với|theo)(?: (?:các|những|\d{1,2}|nhóm))? $",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu",),
        r"chỉ tiêu\b(?! (?:nhiệm kỳ trước|đạt|vượt|chưa|không))",
        "Nghị quyết có 22 chỉ tiêu, thu nhập phải đạt 60 triệu đồng",
        "Nghị quyết cũ bị vượt 22 chỉ tiêu",
        before=r"nghị quyết (?:\w{1,9} ){0,5}(?:có|gồm|với|nêu) (?:\d{1,2} )?(?:nhóm )?$",
    ),
    Cue(
        "limit",
        "goal",
        ("tối thiểu", "ít nhất", "trở lên", "không quá", "không dưới", "≥"),
        r"(?:tối thiểu|ít nhất|không quá|không dưới) (?:đạt |là )?\d|≥|trở lên",
        "Hằng năm kết nạp tối thiểu 40 đảng viên",
        "Hằng năm kết nạp 40 đảng viên",
        unless=r"nữ[\w ,%]{0,24}|trẻ[\w ,%]{0,24}|(?:nhiệm vụ|khá|tốt|tuổi|đại học|cấp ủy|dài|trình độ|đại biểu|học) |[\w ]{0,30}(?:nhiệm vụ|khá|tốt|trình độ|đại học|cấp) ",
    ),
    Cue(
        "next term",
        "goal",
        ("nhiệm kỳ", "giai đoạn", "chặng đường", "thời gian"),
        r"(?:nhiệm kỳ|giai đoạn|chặng đường|thời gian) (?:tới|mới|tiếp theo|sau này|này|phía trước|còn lại)\b(?! (?:là|của đảng bộ) )",
        "Nhiệm kỳ tới, xã xây thêm 12 tuyến đường",
        "Nhiệm kỳ qua, xã xây thêm 12 tuyến đường",
        unless=r"(?:đầu|bầu|khóa) $",
    ),
    Cue(
        "next term",
        "goal",
        ("khát vọng", "phía trước", "tầm nhìn", "tương lai", "con số"),
        r"khát vọng|phía trước|tầm nhìn|tương lai|con số phấn đấu",
        "Khát vọng 2030",
        "Xã có khát vọng vươn lên từ lâu",
        before=r"(?:^|\n)\W{0,6}(?:những )?$",
    ),
    Cue(
        "next term",
        "goal",
        (
            " năm tới",
            " năm tiếp theo",
            " năm còn lại",
            "từ nay đến",
            "phương hướng",
            "đích đến",
            "hướng đến năm",
            "hướng tới năm",
        ),
        r" năm (?:tới|tiếp theo|còn lại)|từ nay đến|phương hướng|đích đến|hướng (?:đến|tới) năm",
        "Năm năm tới, xã xây thêm 12 tuyến đường",
        "Năm năm qua, xã xây thêm 12 tuyến đường",
    ),
    Cue(
        "resolution",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?: [\w-]{1,12}){0,10}? (?:nêu|xác định|đề ra|đặt ra|đặt|đưa ra|ghi|được thông qua|vừa (?:được )?thông qua|chỉ rõ)(?! (?:trước|từ))",
        "Nghị quyết đại hội xác định thu nhập đạt 60 triệu đồng",
        "Thực hiện nghị quyết cũ, thu nhập đạt 60 triệu đồng",
        unless=r"(?:thực hiện|so với|theo|vượt|hoàn thành|đạt|với|chỉ tiêu|mục tiêu|của|kế hoạch) (?:các )?$",
    ),
    Cue(
        "resolution",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?: [\w-]{1,12}){0,6}? (?:vừa )?(?:được )?thông qua",
        "Theo nghị quyết được thông qua, thu nhập đạt 60 triệu đồng",
        "Theo nghị quyết của Trung ương, xã sáp nhập với xã bên",
        before=r"theo $",
    ),
    Cue(
        "resolution",
        "goal",
        ("thống nhất", "quyết nghị", "quyết định", "xác định"),
        r"(?:thống nhất|quyết nghị|quyết định|xác định)(?=[\w ,]{0,80}(?::|mục tiêu|chỉ tiêu|tập trung|đạt))(?! (?:số lượng|danh sách))",
        "Đại hội thống nhất đến cuối nhiệm kỳ đạt thu nhập 60 triệu đồng",
        "Đại hội thống nhất số lượng Ban Chấp hành: 41 đồng chí",
        before=r"(?:đại hội|đảng bộ|đảng ủy|xã|phường|huyện|tỉnh|thành phố|hội nghị|báo cáo|khối|chính trị)(?: \w{1,9}){0,4} $|(?:^|\n|\. )\W*$",
    ),
    Cue(
        "end of term",
        "goal",
        ("cuối nhiệm kỳ", "hết nhiệm kỳ", "cuối giai đoạn", "hết giai đoạn"),
        r"(?:cuối|hết) (?:nhiệm kỳ|giai đoạn)(?! (?:trước|qua))",
        "Đến cuối nhiệm kỳ, 90% hộ dân dùng nước sạch",
        "So với cuối nhiệm kỳ trước, 90% hộ dân dùng nước sạch",
        before=r"(?:đến|vào|tới) $|(?:^|[:;,.\n]) ?$",
    ),
    Cue(
        "wish",
        "goal",
        ("sẽ ", "cần ", "phải "),
        r"(?:sẽ|cần|phải) (?:đạt|kết nạp|phát triển|có|nâng|giảm|tăng|đưa|hoàn thành|thành lập|xây dựng)\b",
        "Chi bộ sẽ kết nạp 12 quần chúng ưu tú",
        "Chi bộ có 12 quần chúng ưu tú",
        before=r"(?:^|\W)$",
    ),
    Cue(
        "past term",
        "past",
        (
            "nhiệm kỳ qua",
            "nhiệm kỳ vừa",
            "giai đoạn qua",
            "thời gian qua",
            "thời gian vừa",
            "nhiệm kỳ trước",
            "nhiệm kỳ cũ",
        ),
        r"(?:nhiệm kỳ|giai đoạn|thời gian) (?:(?:vừa )?qua|trước|cũ|vừa rồi)\b",
        "Nhiệm kỳ qua, tỷ lệ hộ nghèo còn 3%",
        "Phấn đấu tỷ lệ hộ nghèo giảm 1% mỗi năm so với nhiệm kỳ trước",
        unless=_COMPARED,
    ),
    Cue(
        "past term",
        "past",
        (" năm qua", " năm vừa qua", "nửa đầu nhiệm kỳ", "nửa nhiệm kỳ qua", "nửa nhiệm kỳ đầu", "vừa qua"),
        r" năm (?:vừa )?qua|nửa (?:đầu nhiệm kỳ|nhiệm kỳ (?:qua|đầu))|vừa qua",
        "Năm năm qua, xã xây 12 tuyến đường",
        "Năm năm tới, xã xây 12 tuyến đường",
        unless=_COMPARED + r"|(?:so với|hơn|bằng) [\w ]{1,12}$",
    ),
    Cue(
        "past term",
        "past",
        (" năm",),
        r" năm(?! tới| tiếp| còn| 20\d\d)",
        "Sau 5 năm, xã có 12 tuyến đường",
        "Trong 5 năm tới, xã có 12 tuyến đường",
        before=rf"(?:sau|qua|\b20\d\d-20\d\d,) {_YEARS}$|(?:^|[\n.:]) ?{_YEARS}$",
    ),
    Cue(
        "results",
        "past",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu(?: (?!đạt|vượt)\w{1,9}){0,4}? (?:đạt|vượt|đều|chưa|không đạt|hoàn thành|về đích|khó|bảo đảm|đã|có khả năng)\b",
        "Có 18/20 chỉ tiêu đạt và vượt, thu nhập 50 triệu đồng",
        "Nghị quyết nêu 20 chỉ tiêu, thu nhập 50 triệu đồng",
        before=r"\d (?:nhóm )?$|(?:nhiều|hầu hết|phần lớn|đa số|toàn bộ|các|số) $",
    ),
    Cue(
        "results",
        "past",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu",
        "Đảng bộ hoàn thành 6/7 mục tiêu, thu ngân sách đạt 90 tỷ đồng",
        "Đảng bộ nêu 7 mục tiêu, thu ngân sách đạt 90 tỷ đồng",
        before=r"\d ?/ ?\d{1,2} (?:nhóm )?$|(?:đạt|vượt|trong tổng số) \d{1,2} $",
    ),
    Cue(
        "results",
        "past",
        ("kết quả", "thành tựu", "thành tích", "tình hình"),
        r"(?:kết quả|thành tựu|thành tích)|tình hình (?:\d năm|thực hiện nghị quyết)",
        "Những kết quả nổi bật: tỷ lệ hộ nghèo còn 3%",
        "Mục tiêu đến năm 2030 là tỷ lệ hộ nghèo còn 3%",
        before=r"(?:những|các|nhiều|một số|về|đánh giá|biểu dương|ghi nhận|nhất trí với|đó là|đạt|thành|tán thành) (?:các |những )?$|(?:^|[\n.:]) ?$",
    ),
    Cue(
        "results",
        "past",
        (
            "kết quả đạt",
            "kết quả chỉ",
            "kết quả cho",
            "nhìn lại",
            "dấu ấn",
            "ước đạt",
            "ước thực hiện",
            "ước tính",
            "ước tăng",
            "đạt và vượt",
            "hoàn thành và",
            "đạt, vượt",
            "vượt chỉ tiêu",
            "vượt kế hoạch",
            "vượt mục tiêu",
            "vượt nghị quyết",
            "cho thấy",
            "khi đó",
            "lúc đó",
            "trước đây",
        ),
        r"kết quả (?:đạt|chỉ|cho)|nhìn lại|dấu ấn|ước (?:đạt|thực hiện|tính|tăng)|đạt(?: và|,) vượt|hoàn thành và (?:hoàn thành )?vượt"
        r"|vượt (?:chỉ|kế|mục|nghị)|cho thấy|khi đó|lúc đó|trước đây",
        "Nhìn lại chặng đường, tỷ lệ hộ nghèo còn 3%",
        "Tỷ lệ hộ nghèo phải còn 3%",
        unless=_COMPARED,
    ),
    Cue(
        "done",
        "past",
        ("đã ",),
        r"đã (?:được )?(?:đạt|có|kết nạp|hoàn thành|vượt|giảm|tăng|thu hút|xây|giải quyết|huy động|tổ chức|phát triển|đón|thành lập|đào tạo|tạo"
        r"|nâng|đưa|xử lý|trao|bầu|tặng|ủng hộ|vận động|mở|cấp|công nhận|thực hiện|tham gia|giới thiệu|đóng góp|trồng|chi|hỗ trợ)\b",
        "Đảng bộ đã kết nạp 700 đảng viên",
        "Đại hội đã đề ra mục tiêu kết nạp 700 đảng viên",
        before=r"(?:^|\W)$",
    ),
    Cue(
        "done",
        "past",
        (
            "hiện nay",
            "đến nay",
            "hiện có",
            "hiện mới",
            "hiện còn",
            "hiện tại",
            "tính đến",
            "bầu ban",
            "bầu ra",
            "bầu được",
            "biểu quyết",
            "trúng cử",
            "tặng hoa",
            "tặng quà",
            "tặng bằng",
        ),
        r"(?:hiện|đến) (?:nay|có|tại|mới|còn)\b|tính đến (?:nay|hết|ngày|tháng)|bầu (?:ban chấp|ra|được)|biểu quyết|trúng cử|tặng (?:hoa|quà|bằng)",
        "Đến nay, đảng bộ kết nạp 700 đảng viên",
        "Đến cuối nhiệm kỳ, đảng bộ kết nạp 700 đảng viên",
        unless=_COMPARED,
    ),
)
_REACH = 44


@dataclass(frozen=True, slots=True)
class Turn:
    """From `at` on the sentence is in `mode`; `name` says by which cue."""

    at: int
    mode: Mode
    name: str

    @property
    def of_time(self) -> bool:
        """Whether a year or period turned the sentence: then its beginning is meant as well."""
        return self.name in {"year", "period", "end of term", "limit"}


_COMPILED = tuple(
    (
        cue,
        re.compile(cue.wording),
        re.compile(f"(?:{cue.before})\\Z") if cue.before else None,
        re.compile(f"(?:{cue.unless})\\Z") if cue.unless else None,
    )
    for cue in CUES
)
_BY_TRIGGER = {
    trigger: [rule for rule in _COMPILED if trigger in rule[0].triggers] for cue in CUES for trigger in cue.triggers
}
# "Khi đó, nghị quyết đề ra …": a sentence that opens in the past keeps what was then resolved there.
_RESOLVED = {"goal", "indicators", "resolution", "wish"}
_OPENS = re.compile(r"(?:^|[\n.!?;:]\s?)[^\w\n]{0,4}(?:trong |ở |của |với |\d\. |\w{1,4}\) |[ivx]{1,4}\. )?\Z")


def turns(low: str, now: int | None) -> list[Turn]:
    """All turns of the lower-case text *low*, in order; *now* is the year of the article."""
    low = low.replace("nhiệm kì", "nhiệm kỳ")
    found = {turn.at: turn for turn in _time_turns(low, now)}
    for trigger, rules in _BY_TRIGGER.items():
        at = low.find(trigger)
        while at >= 0:
            for cue, wording, before, unless in rules:
                if (
                    (at not in found or found[at].name != cue.name)
                    and wording.match(low, at)
                    and (before is None or before.search(low, max(0, at - _REACH), at))
                    and (unless is None or not unless.search(low, max(0, at - _REACH), at))
                ):
                    found[at] = Turn(at, cue.mode, cue.name)
            at = low.find(trigger, at + 1)
    return [found[at] for at in sorted(found)]


def settled(low: str, turn: Turn) -> bool:
    """Whether *turn* puts its whole sentence into the past, resolutions of that time included."""
    return turn.mode == "past" and bool(_OPENS.search(low, max(0, turn.at - 12), turn.at))


def overruled(turn: Turn) -> bool:
    """Whether *turn* says nothing in a sentence that is settled in the past."""
    return turn.name in _RESOLVED


_YEAR = re.compile(r"20\d\d(?!\d)")
_PERIOD_END = re.compile(r" ?- ?(20\d\d)(?!\d)")
_SINGLE = re.compile(r"(?:năm|đến|tới|vào) \Z")


def _time_turns(low: str, now: int | None) -> Iterator[Turn]:
    """Years and periods turn the sentence to whichever side of the present they stand on."""
    if now is None:
        return
    done = 0
    for found in _YEAR.finditer(low):
        at = found.start()
        if at < done or low[at - 1 : at].isdigit() or low[at - 1 : at] in {"/", "."}:
            continue
        last = _PERIOD_END.match(low, found.end())
        done = last.end() if last else found.end()
        if last or _SINGLE.search(low, max(0, at - 5), at):
            year = int(last[1] if last else found[0])
            if turn := _time_turn(low, at, year, now, first=int(found[0]) if last else None):
                yield turn


_STAGE = re.compile(r"(?:nhiệm kỳ|giai đoạn|thời kỳ|năm)? ?\Z")
_UNTIL = re.compile(r"(?:(?:đến|vào|trước|tới|hướng đến|hướng tới|hết|trong)(?: hết| cuối)? )?(?:cuối )?(?:năm )?\Z")


def _time_turn(low: str, at: int, year: int, now: int, *, first: int | None) -> Turn | None:
    """The turn that a year, or a period from *first* to *year*, makes at *at*."""
    lead = (_UNTIL if first is None else _STAGE).search(low, max(0, at - 24), at)
    start = lead.start() if lead else at
    if _YARDSTICK.search(low, max(0, start - 30), start) or _MEASURED_BY.search(low, max(0, start - 70), start):
        return None
    if first is None or year <= now:
        return Turn(start, "goal" if year > now else "past", "year" if first is None else "period")
    # The coming term is also the congress's own name; it points ahead where it opens a sentence.
    opens = low.startswith("giai đoạn", start) or (first >= now - 1 and _OPENS.search(low, max(0, start - 12), start))
    return Turn(start, "goal", "period") if opens else None


# "bằng 83% mục tiêu đến năm 2025", "khó đạt đến năm 2025": results held against the goal.
_MEASURED_BY = re.compile(
    r"(?:%|bằng|so với|vượt|trong \d+)[^;.\n]{0,30}(?:mục tiêu|chỉ tiêu|kế hoạch|nghị quyết)[^;.,\n]{0,30}\Z"
    r"|(?:khó|không|khả năng|chưa)(?: thể)? (?:đạt|hoàn thành)(?: được)? \Z"
)
_YARDSTICK = re.compile(f"(?:{_COMPARED})\\Z")
