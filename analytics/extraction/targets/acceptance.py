"""Which clauses of a goal passage are goals: by what they count and measure. Knows no names and no spans."""

from __future__ import annotations

import re

from analytics.extraction.targets.clauses import Clause, goes_on
from analytics.extraction.targets.passages import Passage

_VERBS = (
    r"kết nạp|phát triển|thành lập|xây dựng|xóa|giải quyết|tạo|đón|thu hút|trồng|đào tạo|công nhận|hoàn thành|giảm"
    r"|tăng|thêm|mở|nâng|huy động|cấp|lắp"
    r"|vận động|giới thiệu|bồi dưỡng|hỗ trợ|sản xuất|khai thác|xuất khẩu|đầu tư|hình thành|chuyển|sắp xếp|bê tông"
    r"|làm|sửa|quy hoạch|có|đạt|duy trì|cung cấp|đưa|khởi công|triển khai|tổ chức|thực hiện|ít nhất|tối thiểu"
    r"|mỗi năm|hằng năm|chỉnh trang|cải tạo|nhân rộng|kiên cố|cứng hóa|nhựa hóa|số hóa|trang bị|bảo vệ|phủ|tinh giản"
    r"|giúp|di dân|tái định cư|đỡ đầu|nhận nuôi|phụng dưỡng|chăm lo|khám|kiểm tra|giám sát|xóa mù|đối thoại"
    r"|kết nghĩa|cử|ra quân"
    r"|lập mới|gây dựng|khôi phục|dựng|lát|đặt|mở mới|cho ra đời|tuyển|dạy nghề|nhân|hợp nhất|thả|gieo|tập huấn"
    r"|đăng ký|dành"
    r"|kéo|nạo vét|di dời|bố trí|phấn đấu|mục tiêu|mốc|đích|ngưỡng|thêm|nuôi|cải thiện|bảo tồn|tu bổ|xử lý|thu gom|xây"
)
_COUNTED = re.compile(rf"\b(?:{_VERBS})\b")
_MEASURED_IN_MONEY = re.compile(
    r"thu\b|chi\b|vốn|grdp|gdp|kim ngạch|giá trị|doanh thu|tổng mức|nộp|năng suất|xuất khẩu|nhập khẩu|bình quân"
    r"|quỹ|đóng góp|nguồn lực|sản phẩm|lợi nhuận|đầu tư|quy mô|huy động|dư nợ|ngân sách|tiền lương"
)
_MEASURE = re.compile(
    r"(?:nghìn |triệu |vạn )*(?:ha|héc-?ta|tấn|lít|con\b|cây|quả|sản phẩm|km2?|m[23]?|mw|kwh|lượt|ngày|giờ|giường"
    r"|bác sĩ|kg"
    r"|tạ)\b|bác sĩ/|giường"
)
_INDEX = re.compile(r"chỉ số|hdi|hệ số|tuổi thọ|vạn dân|/\d|tỷ số|điểm|số |xếp hạng")
# "vùng động lực, nơi có nhà máy xi măng công suất 3,6 triệu tấn": what there is already.
_PLACE_THAT_HAS = re.compile(r"\bnơi (?:đang |hiện |đã )?(?:có|đặt)\b")
# What was said and written counts no goal: "10 bản được trình bày", "2.860 lượt góp ý", "tối đa 1.000 ký tự".
_OF_WHAT_IS_SAID = re.compile(
    r"\b(?:tham luận|(?:nhất trí|tán thành)$|phản biện|góp ý|ký tự|trình bày trực tiếp|thu"
    r" hút đại biểu)\b|^này \d"
)
# "khởi công tuyến đường sắt dài 390,9 km": how long a thing is that is to be built.
_DESCRIBED = tuple(f" dài {about}" for about in ("", "khoảng ", "hơn ", "gần ", "trên "))
_COMPARISON = re.compile(r"^\W*(?:tăng|giảm|gấp|cao hơn|thấp hơn|vượt|tương đương|bằng|chiếm|tức|hơn)\b")
_YARDSTICK = re.compile(
    r"so với|so cùng kỳ|cùng kỳ|\blần\b|(?:nhiệm kỳ|giai đoạn|khóa) (?:trước|vừa|qua|cũ)|hiện nay"
    r"|bình quân (?:chung|của|cả)|mặt bằng|cả nước|toàn tỉnh"
)
_COMPARED = re.compile(r"so với[\w ]{0,40}$")
# "Doanh nghiệp thành lập mới: 50" as an item of a list.
_ITEM = re.compile(r"[^:;.]{8,80}: ?")
# Counts of the congress itself: delegates, those they stand for, lower congresses held.
_OF_CONGRESS = re.compile(
    r"đại biểu|thay mặt|đại diện cho|triệu tập|trực thuộc|đại hội|kỷ luật|khai trừ|chào mừng|ban chấp hành"
    r"|ban thường vụ|ủy ban kiểm tra|đoàn chủ tịch|đoàn thư ký|tái cử|trúng cử|ca mắc|cách ly|bầu\b"
)
# "100% chi bộ hoàn thành đại hội": how the congress itself is held.
_HELD = re.compile(
    r"(?:hoàn thành|tổ chức|tiến hành|xong|chuẩn bị|kết thúc|chào mừng) (?:xong )?đại hội|số dư|số phiếu"
    r"|đại biểu (?:dự|tham|có|dùng)"
)
_REACHED = re.compile(r"đạt|được|hoàn thành|có\b|trở thành|về đích|chuẩn|mới\b|kiểu mẫu|nâng cao|thoát")


def accepted(low: str, passage: Passage, clause: Clause, name: str) -> bool:
    """Whether the figure of *clause*, called *name*, is a goal of *passage* in lower-case text *low*."""
    figure = clause.figure
    left, right = low[slice(*clause.left)], low[slice(*clause.right)]
    there = _PLACE_THAT_HAS.search(low, clause.segment[0], figure.start) or low.endswith(_DESCRIBED, 0, figure.start)
    if there or _compares(low, clause, left, right) or _OF_WHAT_IS_SAID.search(name.lower()):
        return False
    if figure.share or figure.number == "không còn" or figure.unit == "tuổi":
        return not _HELD.search(low, passage.start, clause.end) and not _composes(low, clause, name)
    if figure.money:
        words = f"{left} {right}" if left or right else name.lower()
        return bool(_MEASURED_IN_MONEY.search(words)) or _is_part(low, clause) or _goes_with(low, clause)
    if figure.unit.startswith("lần"):
        limited = figure.comparator in {"at_least", "at_most"}
        return limited or "/" in figure.unit or "gấp" in low[clause.raw : figure.start]
    if figure.unit:
        part = _PART_OF(low[max(clause.raw, figure.start - 12) : figure.start])
        return not part and (_measures(low, passage, clause, f"{left} {right}") or _counts(low, passage, clause, right))
    return _indicates(low, passage, clause, left)


def _indicates(low: str, passage: Passage, clause: Clause, left: str) -> bool:
    """Whether a number without a unit is that of an index, an item of a list, or a part of what was counted before."""
    figure = clause.figure
    if len(left.split()) < _A_NAME:
        return False
    item = passage.trust > 1 and _ITEM.fullmatch(low, passage.start, figure.start)
    limited = figure.comparator in {"at_least", "at_most"} and clause.right[0] == clause.right[1]
    part = limited and ("trong đó" in low[clause.raw : figure.start] or len(left.split()) > _A_NAME)
    return bool(_INDEX.search(left) or item or part)


_A_NAME = 2  # words that a number without a unit needs before it


# "Số lượng ủy viên Ban Chấp hành từ 27 đồng chí; tỷ lệ nữ từ 15%": how the committee is made up.
_WOMEN_AND_YOUNG = re.compile(
    r"(?:phấn đấu |tỷ lệ |cấp ủy |đạt |có ){0,3}(?:là )?(?:nữ|cán bộ nữ|cán bộ trẻ|trẻ"
    r"|cán bộ dưới|dưới 4\d tuổi)\b"
).match
_COMMITTEE = re.compile(r"ban chấp hành|ban thường vụ|nhân sự|độ tuổi|cơ cấu (?:cấp|3|ba)|ủy viên").search


def _composes(low: str, clause: Clause, name: str) -> bool:
    """Whether the clause says how the committee is made up, not what the congress aims at."""
    # Few clauses speak of these: a plain look spares the others the patterns.
    if not any(low.find(word, clause.start, clause.end) >= 0 for word in ("nữ", "trẻ", "dưới 4")):
        return False
    said = _WOMEN_AND_YOUNG(name.lower()) or _WOMEN_AND_YOUNG(low, clause.right[0] + 1, clause.right[1])
    return said is not None and bool(_COMMITTEE(low, max(0, clause.raw - 300), clause.figure.start))


def _goes_with(low: str, clause: Clause) -> bool:
    """Whether the clause says more of the sum before it: "thu ngân sách tăng 10%/năm, tổng 5 năm 6.800 tỷ đồng"."""
    return goes_on(low, clause) and _MEASURED_IN_MONEY.search(low, *clause.head) is not None


def _is_part(low: str, clause: Clause) -> bool:
    """Whether the clause is a part of a sum of money stated before: "…, trong đó nông nghiệp 6.000 tỷ đồng"."""
    head = low[max(clause.segment[0], clause.figure.start - 250) : clause.figure.start]
    return "trong đó" in head and bool(_MEASURED_IN_MONEY.search(head))


def _compares(low: str, clause: Clause, left: str, right: str) -> bool:
    """Whether the clause only says how far another figure is from a yardstick: "…, tăng 1,5 lần so với năm 2020"."""
    if _COMPARED.search(low, max(clause.raw, clause.figure.start - 52), clause.figure.start):
        return True
    if clause.first or not _COMPARISON.match(low[clause.left[0] : clause.figure.start]):
        return False
    times = len(left.split()) <= 3 and _YARDSTICK.search(clause.figure.unit)
    return bool(times or _YARDSTICK.search(right))


# "40 giường bệnh, 16 bác sĩ trên một vạn dân"
_TO_PEOPLE = re.compile(r"[^.;\n]{0,50}\b(?:vạn|[\d.]+) dân\b").match


def _measures(low: str, passage: Passage, clause: Clause, named: str) -> bool:
    """Whether it is a measure of something named: hectares of tea, doctors to ten thousand people."""
    if "dân" in clause.figure.unit.partition("/")[2]:
        return True
    if _MEASURE.match(clause.figure.unit) and _TO_PEOPLE(low, clause.figure.end):
        return True
    words = len(named.split())
    return bool(_MEASURE.match(clause.figure.unit)) and words >= (1 if passage.trust > 1 else 2)


# "có 9 xã được công nhận, gồm cả 4 xã cũ", "với hai cây chủ lực": no number to be reached.
_PART_OF = re.compile(r"(?:gồm cả|kể cả|trong số|của|\A\W*với) \Z").search


_LEADS_TO = re.compile(r"\d (?:[^\W\d_]+ )?(?:lên|xuống) ").search


# "Đại hội còn yêu cầu mỗi năm phát triển 180 đảng viên": only who sets the goal stands before.
_INTRODUCES = re.compile(r": |\b(?:đại hội|nghị quyết)[\w ]{0,24}(?:yêu cầu|quyết nghị|đề ra|ấn định|xác định|chốt)\b")
_ASKS = 60


def _counts(low: str, passage: Passage, clause: Clause, right: str) -> bool:
    """Whether a number of things is a goal: something is done to them, or they are to reach a state."""
    raw = low[max(clause.raw, clause.left[0] - 12) : clause.figure.start]
    introduced = max(
        (found.end() for found in _INTRODUCES.finditer(low, clause.raw, max(clause.left[0], clause.raw) + _ASKS)),
        default=0,
    )
    dash = low.find(" - ", clause.figure.end, clause.end)
    if _OF_CONGRESS.search(low, introduced or clause.raw, dash if dash >= 0 else clause.end):
        return False
    if _COUNTED.search(raw) or _LEADS_TO(clause.figure.number):
        return True
    if passage.trust < 2:
        return False
    if "/năm" in clause.figure.unit:
        return True
    head = low[max(clause.segment[0], clause.figure.start - 400) : clause.figure.start]
    return bool(":" in raw or _REACHED.search(right) or (_COUNTED.search(head) and not clause.first))
