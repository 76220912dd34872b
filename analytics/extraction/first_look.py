"""Which sentences may state a fact at all: a cheap look at the words they hold, before dear patterns."""

from __future__ import annotations

import re

from analytics.extraction.document import Sentence
from analytics.extraction.tokens import ONES
from analytics.extraction.triggers import Triggers

# What a sentence must hold before it is turned into classes: a word of a rule, and a figure, a day or an election.
_TOPIC, _FIGURE, _SPOKEN, _POST, _ELECTION = (1 << place for place in range(5))
_FIRST_LOOK = Triggers.marked(
    {
        _TOPIC: (
            "đồng chí",
            "đảng viên",
            "chi bộ",
            "đảng bộ",
            "ủy viên",
            "chấp hành",
            "thường vụ",
            "bí thư",
            "hội nghị",
            "chỉ tiêu",
            "mục tiêu",
            "phiếu",
            "đ/c",
            "bch",
            "btv",
            "kiểm tra",
            "ubkt",
            "tuổi",
            "khách",
            "tham luận",
            "ý kiến",
            "khai mạc",
            "bế mạc",
            "trù bị",
            "nữ",
            "tái cử",
            "dự khuyết",
            "góp mặt",
            "các bà",
            "đàn bà",
            "tiếp tục tham gia",
            "người mới",
            "gương mặt",
            "chị em",
            "cán bộ trẻ",
            "cơ cấu trẻ",
            "lớp trẻ",
            "bình quân",
            "hoàn tất",
            "khép lại",
            "đương nhi",
            "chỉ định",
            "tổ chức đảng",
            "cơ sở đảng",
            "đơn vị",
            "vắng",
            "đảng ủy",
            " ủy khóa",
            "chi ủy",
            "chi, đảng",
            "trúng cử",
            "đạt, vượt",
            "đạt và vượt",
            "lần đầu",
            "ứng cử",
            "tcc",
            "dân tộc",
            "đồng bào",
            "đbct",
            "đại biểu",
            "đại hội",
            "cấp ủy",
            "kiểm điểm",
            "thời gian",
            "ngày họp",
            "sơ kết",
            "tổng kết",
            "có mặt",
            "triệu tập",
            "phát biểu",
            "đăng đàn",
            "lên bục",
            "điểm danh",
            "hiện diện",
            "số dự",
            "hội trường",
            "ký tên",
            "đề án",
            "phê duyệt",
            "phiên chính",
            "chính thức: ",
            "phiên khai",
            " đv ",
            "bt ",
            "pbt",
        ),
        _FIGURE: (*"0123456789", "cùng ngày", "hôm sau", "hôm trước", "tuyệt đối"),
        _SPOKEN: (*(f"{one} " for one in ONES.split("|")), " nay", " mai", " qua"),
        _POST: ("bí thư", "bt ", "người đứng đầu"),
        _ELECTION: (
            "bầu",
            "cử",
            "chỉ định",
            "giữ",
            "tín nhiệm",
            "thuộc về",
            "làm",
            "tân ",
            ":",
            "giao ",
            "trao ",
            "trở thành",
            "là ",
            "đ/c",
            "đồng chí",
        ),
    }
)
_SPOKEN_FIGURE = re.compile(
    rf"\b(?:{ONES}) (?:mươi|trăm|nghìn|ngàn|vạn|đồng chí|đại biểu|ủy viên"
    r"|người|vị|thành viên|phó|lượt|bản|ý kiến"
    r"|chi |đảng|tổ chức|chỉ tiêu|tham luận|khách|nữ|phụ nữ|gương|cán bộ|dự"
    r" khuyết|đoàn|một|hai|ba|bốn|lăm|sáu|bảy|tám|chín"
    r"|lần|đ/c|trong|trên|bài|đơn vị|chị|vòng|báo cáo|bản|gương|nhân tố|suất|ghế|vị trí)"
    r"|\b(?:nay|mai|qua)\b"
)


def worth_reading(low: str, sentence: Sentence) -> bool:
    """Whether a rule may find anything in *sentence*."""
    seen = _FIRST_LOOK.seen(low, sentence.start, sentence.end)
    if not seen & _TOPIC:
        return False
    if seen & _FIGURE or (seen & _POST and seen & _ELECTION):
        return True
    return bool(seen & _SPOKEN and _SPOKEN_FIGURE.search(low, sentence.start, sentence.end))
