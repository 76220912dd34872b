"""How a sentence goes on with the goals before it, and how it speaks of other matters. Knows no goals and no layout."""

from __future__ import annotations

import re

# A paragraph that goes on with the goals of the one above.
_CONTINUES = re.compile(
    r"\W{0,20}(?:về(?! nhân sự| công tác nhân sự| bầu| kết quả)|(?:trên |trong |ở |với )?lĩnh"
    r" vực|(?:mỗi|hằng|hàng) năm|cùng với đó|đồng thời"
    r"|bên cạnh đó|ngoài ra|trong đó|cụ thể|theo đó|đối với|riêng|cùng với|song song)\b"
).match
# Who speaks or what the congress does next ends a list of goals that a sentence before began.
_BEGINS_OTHER = re.compile(
    r"\W{0,20}(?:(?:cũng |ngay |và )?(?:phát biểu|kết luận|tại đại hội|tại hội nghị|trước đó|dịp này|nhân dịp|thay mặt"
    r"|theo chương trình|ngay sau|bế mạc|sau khi|sáng|chiều|tối|hôm|ngày|tham gia(?! (?:bảo hiểm|bhyt|bhxh))|các"
    r" đại biểu|(?:có|một số|nhiều"
    r"|không ít) (?:ý kiến|đại biểu)|tiếp thu"
    r"|với tinh thần|đại tá|thiếu tướng|thượng tá|hiện|đây là|được biết|cũng theo|theo (?:ông|bà|đồng chí)|tính đến"
    r"|trong khi|theo báo cáo|nhìn chung"
    r"|so với"
    r"|tuy nhiên|mặc dù|qua)\b"
    r"|(?:đồng chí|ông|bà|bí thư|phó bí thư|chủ tịch|đại biểu)\b|(?:tại )?đại hội (?:đã |cũng |còn )?(?:bầu"
    r"|tiến hành|nghe|thông qua|trao|sẽ|tặng|bế mạc|nhất trí bầu|tín nhiệm)"
    r"|(?:toàn |cả )?(?:đảng bộ|tỉnh|huyện|xã|phường|thành phố|thị xã)(?: \w+){0,4} (?:có|gồm|hiện|là)\b)"
).match
# "Ông An: …": who answers the question above.
_SPEAKER = re.compile(r"\W{0,3}(?:đồng chí|ông|bà|đ/c|bí thư)[^.,:;\d]{0,40}:\s").match
# Organs and people of the congress; how things stand today and what is wrong with them.
_OTHER = re.compile(
    r"ban chấp hành|ban thường vụ|\bbch\b|cấp ủy (?:mới|khóa|lần|cấp trên|đương)|cơ cấu cấp ủy|đổi mới của cấp ủy"
    r"|nhân sự|danh sách|dự thảo chương trình|trúng cử|tái cử|bầu cử|số dư|khách mời|phiếu|đại biểu"
    r"|trình độ chuyên môn|độ tuổi|đến dự"
    r"|tuổi (?:bình|trung)|là nữ\b|\bnữ (?:chiếm )?\d|% nữ\b|trong số này"
    r"|\w hiện (?:là|có|đang)\b|khó khăn (?:lớn|nhất|là)|hạn chế (?:là|lớn|còn)|bất cập|trăn trở|băn khoăn"
    r"|xuất phát điểm|điểm sáng"
    r"|đánh giá (?:cao|\d)|trước mắt|năm nay|kiến nghị (?:tỉnh|trung ương|thành phố|huyện|chính phủ|các bộ)"
    r"|đồng chí (?:là )?người dân tộc|dịch (?:bệnh|covid)|quyên góp|mỗi đại biểu|\d%? (?:\w+ ){1,3}chưa\b"
).search


def continues(low: str, at: int) -> bool:
    """Whether the sentence at *at* says that it goes on with what was spoken of."""
    return _CONTINUES(low, at) is not None


def begins_other(low: str, at: int) -> bool:
    """Whether the sentence at *at* begins another matter: a speaker, an act of the congress, a state of things."""
    return _BEGINS_OTHER(low, at) is not None


def answers(low: str, at: int) -> bool:
    """Whether the line at *at* begins with the one who answers a question."""
    return _SPEAKER(low, at) is not None


def of_other_matter(low: str, start: int, end: int) -> bool:
    """Whether the sentence at [start:end] tells of the congress itself, or how things stand."""
    return _OTHER(low, start, end) is not None


# "… 98% người dân có bảo hiểm. Đó là cam kết của Đảng bộ.": what stands before were goals.
_SUMS_UP = re.compile(
    r"\W{0,3}(?:đó|đây|ấy|trên đây) (?:chính |cũng )?là (?:[\w/]+ ){0,6}?(?:chỉ tiêu|mục tiêu|cam kết|đích|lời hứa"
    r"|con số)\b"
    r"(?=[^.]{0,60}(?:đại hội|nghị quyết|đảng bộ|nhiệm kỳ (?:mới|tới|này)|ra|phấn đấu|hướng tới|thông qua|biểu quyết))"
    r"(?![^.]{0,80} (?:đạt|vượt|hoàn thành))"
).match


def sums_up(low: str, start: int) -> bool:
    """Whether the sentence at *start* says that those before it told of goals."""
    return low.find(" là ", start, start + 20) >= 0 and _SUMS_UP(low, start) is not None


# "Cùng ngày, Đảng bộ phường An Bình bế mạc Đại hội …"
_ELSEWHERE = re.compile(
    r"\W{0,3}cùng (?:ngày|thời gian|trong tuần|tuần|thời điểm|đợt)[^.;]{0,40}?\b((?:đảng bộ|chi bộ) [^.,;]{0,60})"
).match


def of_other_congress(low: str, start: int, own: str) -> bool:
    """Whether the line at *start* tells of another congress than that of *own*."""
    found = _ELSEWHERE(low, start) if low.find("cùng ", start, start + 8) >= 0 else None
    return found is not None and not found[1].startswith(own or "đảng bộ")


# "Xin giới thiệu một số chỉ tiêu trong Nghị quyết.": the items below are goals.
_PRESENTS = re.compile(
    r"(?:giới thiệu|lược ghi|trích|điểm lại|nêu) (?:một số|các|những|\d{1,2}) (?:chỉ|mục) tiêu(?! (?:đạt|vượt|đã))"
    r"[^.:]{0,60}\."
).search


def presents(low: str, start: int, end: int) -> bool:
    """Whether the sentence at [start:end] says that goals come next."""
    return low.find(" tiêu", start, end) >= 0 and _PRESENTS(low, start, end) is not None
