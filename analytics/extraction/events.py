"""What a text is about: a Party congress, a preparatory session, a mid-term review, an evaluation, or none of these.

Reads headline, lead and the first paragraphs; knows the words of occasions, not places or figures.
"""

from __future__ import annotations

import re

from analytics.extraction.document import Document
from analytics.model import Event

_REACH = 5  # paragraphs of body that may say what the occasion is
# Bodies that hold congresses of their own: youth, unions, associations, sports, companies, parties abroad.
_OTHER = (
    r"(?:đoàn tncs|đoàn thanh niên|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|quận đoàn|xã đoàn|đoàn khối|công đoàn|đoàn trường"
    r"|hội (?:liên hiệp|lhpn|nông dân|phụ nữ|cựu|chữ thập|sinh viên|nhà báo|luật gia|người|khuyến học|đông y|văn học|doanh nhân"
    r"|doanh nghiệp|làm vườn|kiến trúc|bảo trợ|nạn nhân|thanh niên|lltn|đồng hương|thể thao|cờ|y học|kế hoạch)|mttq|ủy ban mttq"
    r"|mặt trận tổ quốc|liên đoàn (?:lao động|bóng)|hợp tác xã|liên minh htx|cổ đông|thể dục thể thao|tdtt|thi đua|thể thao"
    r"|các dân tộc thiểu số|phật giáo|giáo hội|công giáo|cháu ngoan|đội thiếu niên|đảng cộng sản trung quốc|đảng nhân dân"
    r"|đảng lao động|đảng dân chủ|đảng cộng hòa|đảng cộng sản (?!việt nam)\w+|đảng cầm quyền|bóng đá|đại hội đồng|phụ nữ"
    r"|nông dân|đoàn viên|thanh niên|sinh viên)"
)
_OTHER_CONGRESS = re.compile(
    rf"\bđại hội (?:đại biểu |toàn thể |thường niên |điểm |lần thứ \w+ )?(?:của )?{_OTHER}"
    rf"|{_OTHER}\b[^.;:]{{0,90}}?\b(?:tổ chức|khai mạc|tiến hành|bế mạc|đã có|họp|diễn ra|long trọng)\b[^.;:]{{0,25}}?\bđại hội"
    r"|đại hội (?:đồng|thể thao|võ|liên hoan)|\bđại hội xiii hội|đại hội cổ đông"
)
_PARTY_CONGRESS = re.compile(
    r"\bđại hội (?:(?:đại biểu|đảng viên|điểm|toàn thể|lần thứ \w+|nhiệm kỳ \S+(?: - \d+)?|trực tuyến|thí điểm)[ ,]{1,2}){0,3}"
    r"(?:của )?(?:đảng bộ|chi bộ|đảng viên|đảng các cấp|đảng toàn quốc|toàn quốc)"
    r"|(?:đảng bộ|chi bộ)[^.;:]{0,110}?(?:tổ chức|khai mạc|tiến hành|bế mạc|họp|long trọng|bước vào|hoàn thành)?[^.;:]{0,30}?\bđại hội"
    r"|\bđại hội đảng\b|\bđại hội[^.;:]{0,40}đảng bộ|đại hội đại biểu (?:huyện|tỉnh|xã|phường) đảng bộ"
)
_HELD = re.compile(
    r"\b(?:khai mạc|bế mạc|diễn ra|tổ chức|tiến hành|trù bị|họp|thành công|làm việc|phiên|bầu|trúng cử|tái (?:đắc )?cử|được chỉ định"
    r"|công bố|quyết nghị|thông qua|kết thúc|khép lại|mở màn|đại biểu (?:chính thức|dự|về dự)|triệu tập|dự đại hội|dự kiến|sẽ)\b"
)
_AROUND = re.compile(
    r"\b(?:chào mừng|hướng tới|tiến tới|mừng|lập thành tích|tuyên truyền|phục vụ|trước thềm|thi tìm hiểu|triển lãm|hội thi"
    r"|giải (?:chạy|bóng)|chương trình nghệ thuật|hội thao|liên hoan|công trình)\b[^.;]{0,60}đại hội"
)
_REVIEW = re.compile(r"(?:sơ kết|giữa nhiệm kỳ|nửa nhiệm kỳ|nửa đầu nhiệm kỳ|kiểm điểm giữa)")
_EVALUATION = re.compile(
    r"(?:đánh giá(?: kết quả| công tác| việc)?|tổng kết|rút kinh nghiệm|sơ kết)[^.;]{0,60}?đại hội(?! lần thứ| đại biểu lần)"
)
_PREPARATORY = re.compile(r"(?:phiên|họp|hội nghị|buổi|tiến hành)\s(?:họp\s)?trù bị|trù bị đại hội|đại hội trù bị|phiên nội bộ")
_OPENED = re.compile(r"khai mạc|bế mạc|phiên chính thức|thành công tốt đẹp|tiến hành đại hội")


def event_of(document: Document) -> Event:
    """The occasion that the text reports; `other` where it is about no Party congress at all."""
    headline = document.zone_text("headline").lower()
    lead = document.zone_text("lead").lower()
    first = "\n".join([lead, *_first_lines(document)])
    head = f"{headline}\n{first}"
    if _other_host(headline, lead, head):
        return "other"
    opening = f"{headline}\n{lead}"
    meeting = "hội nghị" in head
    if meeting and _REVIEW.search(opening) and re.search(r"nghị quyết|nhiệm kỳ|đảng bộ", opening):
        if not re.search(r"đoàn khối|tỉnh đoàn|công đoàn|hội nông dân|hội phụ nữ", headline):
            return "midterm_review"
    if meeting and _EVALUATION.search(opening) and "đại hội" in head:
        return "evaluation"
    if not _about_party(headline, first):
        return "other"
    return "preparatory" if _only_preparatory(headline, lead, head) else "congress"


def _first_lines(document: Document) -> list[str]:
    lines = [line for line in document.lines if line.zone in {"body", "caption", "heading"}][:_REACH]
    return [document.low[line.start : line.end] for line in lines]


def _other_host(headline: str, lead: str, head: str) -> bool:
    """The first congress that headline and lead name is one of another organisation."""
    for part in (headline, lead, head):
        other, party = _OTHER_CONGRESS.search(part), _PARTY_CONGRESS.search(part)
        if other or party:
            return bool(other) and (party is None or other.start() <= party.start())
    return False


# A congress that is only quoted: its resolution is carried out, its day is prepared or honoured.
_QUOTED = re.compile(
    r"(?:nghị quyết|nq|chào mừng|tiến tới|hướng tới|thực hiện|cụ thể hóa|văn kiện|trình|kết quả|mục tiêu|chỉ tiêu|trước thềm)"
    r"(?: của| các)?(?: nghị quyết)?\s$"
)


def _reported(text: str) -> bool:
    """A Party congress is named there, and not only its resolution."""
    return any(not _QUOTED.search(text[max(0, at.start() - 30) : at.start()]) for at in _PARTY_CONGRESS.finditer(text))


def _about_party(headline: str, first: str) -> bool:
    party = _reported(headline) or _reported(first) or re.match(r"(?:toàn văn |trích )?nghị quyết đại hội", headline)
    if _AROUND.search(headline) or (_AROUND.search(first[:400]) and not re.search(r"đại hội", headline)):
        return False
    return bool(party) and bool(_HELD.search(headline) or _HELD.search(first))


def _only_preparatory(headline: str, lead: str, head: str) -> bool:
    if _PREPARATORY.search(headline):
        return not _OPENED.search(headline)
    if not _PREPARATORY.search(lead):
        return False
    return not (_OPENED.search(headline) or _OPENED.search(lead) or re.search(r"(?:đã )?(?:khai mạc|bế mạc)", head[:1500]))
