"""Which numbers are none of a goal: dates, ordinals, yardsticks, votes, how things stand, counts of a congress.

Knows what stands around numbers; nothing of units and goals.
"""

from __future__ import annotations

import re

from analytics.extraction.targets.endings import Ending

# What stands right before a number that is no goal: dates, ordinals, names of documents, yardsticks.
_NOT_AFTER = Ending(
    r"(?:\b(?:(?<!mỗi )(?<!hằng )(?<!hàng )(?<!một )(?<!quân )(?<!\d )năm|tháng|ngày|quý|khóa|thứ"
    r"|(?<!con )(?<!dân )(?<!tổng )số|điều|khoản"
    r"|(?<!bằng )(?<!cung )(?<!cao )cấp|loại|mức độ|hạng|(?<!ra )(?<!đến )(?<!tới )lớp|top|tốp|nhóm|quốc lộ|ql"
    r"|đường|tuổi|giờ|trang"
    r"|so với(?: mức)?|thay vì|đợt|(?<!nhiệm )kỳ|tập|phiên|gói|tầng|vành đai|thế kỷ|tuần|bài|phụ lục|covid"
    r"|nghị quyết|chỉ thị"
    r"|quyết định|hơn kém|trung ương|ròng bằng|tán thành|đồng ý)|covid ?-)\s?",
    "năm tháng ngày quý khóa thứ số điều khoản cấp loại độ hạng lớp top tốp nhóm lộ ql đường tuổi giờ trang với mức"
    " vì đợt kỳ tập phiên gói tầng đai kỷ tuần bài lục covid quyết thị định kém ương bằng thành ý",
)
# "…, hiện nay là 62%": how things stand.
_TODAY = Ending(
    r"\b(?:(?:hiện|năm 20\d\d|vốn(?: dĩ)?)(?: [^,;.\d]{1,30})? (?:mới|chỉ) (?:đạt |được |có |là |còn |chạm ){0,2}"
    r"|(?:hiện(?: nay| tại)?|(?<!từ )(?<!ngày )nay)"
    r"(?: (?:đã|mới|chỉ|là|còn|đang|đạt|có|ở mức|khoảng|gần|trên|hơn|được)){0,4} )",
    "hiện nay tại đã mới chỉ là còn đang đạt có mức khoảng gần trên hơn được chạm",
)
# A number glued to these is a part of a name, a date or another number.
_GLUED = re.compile(r"(?:[a-zđ]-?|/|\d[.,])\Z").search
_YARDSTICK = re.compile(r"(?:trên|mỗi|một|/|bình quân|cứ|từ)\s?\Z").search
_YARDSTICK_UNIT = re.compile(
    r"\s?(?:ha|héc-?ta|vạn dân|dân|người dân|người(?=/năm)|đơn vị diện tích|đầu người|km2|lao động|trẻ|hộ)\b"
).match
# Counts that are no goals: parts of the resolution, people and organs of the congress, durations, votes.
_NOT_BEFORE = re.compile(
    r"\s?(?:(?:nhóm |khâu |nội dung |hệ thống )?(?:chỉ tiêu|nhiệm vụ|giải pháp|đột phá|khâu|nhóm|mục tiêu"
    r"|chương trình(?! mục tiêu| đào tạo| được kiểm| đạt chuẩn| theo chuẩn)|trọng tâm|quan điểm"
    r"|nghị quyết|lĩnh vực|trụ cột|nội dung|định hướng|bài học|hạn chế|ý kiến|tham luận|phần(?! nghìn| trăm)"
    r"|chương(?! trình)|mặt"
    r"|vấn đề"
    r"|đầu việc|yếu tố|kết luận|văn bản|điểm nghẽn|nút thắt)"
    r"|đại biểu|khách mời|dự khuyết|chính thức|đồng chí(?!/)|ủy viên|vị\b|thành viên|phiếu|số phiếu|(?:lượt )?ý kiến"
    r"|người trúng|nhân sự|đ/c(?!/)|tập thể|cá nhân|suất quà|phần quà"
    r"|giờ(?!/)|phút|ngày|tháng|năm\b|tuổi|quý|buổi|khóa|nhiệm kỳ|lần thứ|bước|tiêu chí|sao\b|tầng|cấp\b|tiểu ban|khối"
    r"|bậc|chiều\b|mũi|dân tộc|"
    r"động lực|hành lang|vùng|cực|không gian|phương châm|chữ|tốt|có|không|nhất|trong|số\b|mươi|mốt|ngàn năm)"
).match
_VOTES = re.compile(
    r"\s(?:số |tổng số )?(?:đại biểu|phiếu|cử tri|đại hội|ý kiến|đảng viên (?:dự|tham dự|có mặt))\b"
).match
_ENUMERATES = re.compile(r"\W*#[.)]\s|.*[;.:] ?#[.)]\s").match
# "riêng 12 xã vùng cao giảm 3,5%/năm": the figure behind the verb is the goal, of these places.
_THOSE = re.compile(r"\b(?:riêng|ở|tại|với|trong đó)\s\Z").search
_DO_SO = re.compile(
    r"\s?(?:xã|thôn|huyện|phường|bản|ấp|khóm|đơn vị)[^,;.\d]{0,30} (?:giảm|tăng|đạt)(?: \w+){0,2} \d"
).match
_ROUND = {
    *("1", "01", "10", "100", "1.000", "10.000", "100.000"),
    *("một", "một trăm", "một nghìn", "mười nghìn", "một vạn", "1 vạn"),
}


def _is_bare_year(number: str) -> bool:
    return len(number) == 4 and number.startswith(("19", "20")) and number.isdecimal()


_DATE_MARKS = frozenset("/.-")
_DATED = re.compile(r"\s?[/.-]\s?\d{1,2}\s?[/.-]\s?20\d\d").match
# "tới 2025 thành phố không còn hộ nghèo": a year, though it seems to count towns.
_UNTIL = ("đến ", "tới ", "vào ", "trước ", "hết ", "cuối ")


def refused(low: str, found: re.Match[str], before: str) -> bool:
    """Whether the number is none of a goal: of a list, a date, a yardstick, a vote, a part of the resolution."""
    first_end = found.end("low")
    dated = low[first_end : first_end + 2].lstrip()[:1] in _DATE_MARKS and _DATED(low, first_end)
    if dated or _set_apart(before):
        return True
    number, whole, unit = found.group("low", "whole", "unit")
    number_end = found.start("unit") if unit else found.end()
    share = bool(unit) and ("%" in unit or "phần " in unit)
    if whole and (share or not unit):
        return True
    if _is_bare_year(number) and before.endswith(_UNTIL):
        return True
    unnamed = not unit and (_is_bare_year(number) or _enumerates(low, number, before, number_end))
    if unnamed or (_THOSE(before) and _DO_SO(low, number_end)):
        return True
    if number in _ROUND and _YARDSTICK(before) and _YARDSTICK_UNIT(low, number_end):
        return True
    return bool(_VOTES(low, found.end())) if share else _of_other_matter(low, found, before, number_end)


def _enumerates(low: str, number: str, before: str, end: int) -> bool:
    """Whether the number only counts items: "…; 2. Thu nhập"; behind a colon a list begins with one."""
    if before.endswith(": ") and number.lstrip("0") != "1":
        return False
    return _ENUMERATES(f"{before}#{low[end : end + 40]}") is not None


def _set_apart(before: str) -> bool:
    """Whether what ends right before a number makes it a date, an ordinal or a part of a name."""
    at = len(before)
    if before[-1:] != " " and _GLUED(before, max(0, at - 2)):
        return True
    if _NOT_AFTER.search(before, max(0, at - 18), at):
        return True
    # Few figures stand behind a word of today: a plain look spares the others the pattern.
    today = "nay" in before or "hiện" in before or "năm 20" in before or "vốn" in before
    return today and _TODAY.search(before, 0, at) is not None


# "các xã còn lại đạt từ 10 tiêu chí": of the criteria of new countryside so many are to be met.
_CRITERIA = ("từ ", "ít nhất ", "tối thiểu ", "trên ", "thêm ", "bình quân ", "bình quân đạt ")
# "kết nạp 150 đồng chí": members to be admitted, where other comrades are those of an organ.
_COMRADES = re.compile(r"\s?(?:đồng chí|đ/c)\b").match
_ADMITTED = re.compile(r"kết nạp|phát triển [\w\d. -]{0,16}đảng|knđv|đảng viên mới").search
_TO_BE_ADMITTED = re.compile(r"\s?(?:đồng chí|đ/c) được kết nạp").match
# "mỗi bản có ít nhất một đảng viên"
_AT_LEAST = ("ít nhất ", "tối thiểu ")
_ONE_OF = re.compile(r"\s(?:đảng viên|quần chúng|chi bộ|hợp tác xã|htx|sản phẩm|mô hình|trường|khu|cụm)\b").match


def _of_other_matter(low: str, found: re.Match[str], before: str, number_end: int) -> bool:
    """Whether a count is of what no goal counts: tasks, delegates, days; a lone "một" or "năm" counts nothing."""
    if low.startswith(" số", found.end()) and (found["unit"] or "").endswith("con"):
        return True
    if (
        "tuổi thọ" in before
        or "lưu trú" in before
        or (low.startswith("tiêu chí", number_end + 1) and before.endswith(_CRITERIA))
    ):
        return False
    if (_COMRADES(low, number_end) and _ADMITTED(before)) or _TO_BE_ADMITTED(low, number_end):
        return False
    if _NOT_BEFORE(low, number_end, number_end + 40):
        return True
    return found["low"] in {"năm", "một"} and not (before.endswith(_AT_LEAST) and _ONE_OF(low, number_end))
