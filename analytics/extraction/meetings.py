"""Meetings that only prepare a congress, and memories of old ones: what is said of them tells of no congress held."""

from __future__ import annotations

import re

# What is done with the business of a congress to come: "nghe báo cáo công tác chuẩn bị đại hội".
_ACTS = (
    "cho ý kiến", "nghe", "kiểm tra", "rà soát", "duyệt", "thẩm định", "làm việc", "giám sát", "đôn đốc", "tập huấn",
    "bồi dưỡng", "hướng dẫn", "giao ban", "triển khai", "quán triệt", "góp ý", "tham gia ý kiến", "lấy ý kiến",
    "thảo luận", "đánh giá", "phân công", "diễn tập", "tổng duyệt", "sơ duyệt", "tọa đàm", "hội thảo", "họp", "chỉ đạo",
)  # fmt: skip
_BUSINESS = (
    r"(?:chuẩn bị|tiến độ|văn kiện|báo cáo chính trị|nhân sự|đề án|kế hoạch (?:tổ chức)?|nghiệp vụ|phương án"
    r"|tổ chức phục vụ|tuyên truyền|nội dung|chỉ thị[^.;]{0,30})"
)
_NEAR = r"(?:(?! đại hội)[^.;:\n]){0,50}?"
_CONGRESS_TO_COME = rf"{_NEAR}\b{_BUSINESS}{_NEAR} đại hội(?! thành công)"
_PREPARES = re.compile(
    rf"\b(?:{'|'.join(_ACTS)})\b{_CONGRESS_TO_COME}"
    r"|\b(?:tiểu ban|tổ giúp việc|ban chỉ đạo)[^.;:\n]{0,60} đại hội[^.;:\n]{0,60}\b"
    r"(?:họp(?! báo)|làm việc|kiểm tra|rà soát)"
    rf"|\b(?:họp(?! báo)|phiên họp)[^.;:\n]{{0,10}}(?:tiểu ban|ban chỉ đạo)[^.;:\n]{{0,60}} đại hội"
)
# The same acts at the beginning of a report or a round that is summed up.
_SUMS_UP = re.compile(
    r"tổng kết|rút kinh nghiệm|đúc (?:kết|rút)|kết quả|sơ kết|hoàn thành|hoàn tất|giữa nhiệm kỳ|nhìn lại"
)
_PAST = re.compile(
    r"qua các kỳ đại hội|lịch sử (?:đảng bộ|đại hội)|các kỳ đại hội|kỷ niệm (?:lần thứ )?\d+ năm|năm ngày thành lập"
    r"|huy hiệu \w+ năm|trao (?:tặng )?huy hiệu đảng"
)


def only_prepares(headline: str, lead: str) -> bool:
    """Whether headline and lead, in lower case, tell of a meeting on the preparation of congresses and of nothing else.

    A headline that names the congress first tells of the congress, whatever is discussed there.
    """
    found = _PREPARES.search(headline)
    said = headline
    if found is None and "đại hội" not in headline:
        found, said = _PREPARES.search(lead), lead
    if found is None or "đại hội" in said[: found.start()]:
        return False
    return not _SUMS_UP.search(said[: found.end()])


def remembers(headline: str) -> bool:
    """Whether a headline in lower case tells of a jubilee, a badge for long membership or of congresses long past."""
    return _PAST.search(headline) is not None
