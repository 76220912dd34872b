"""What a text is about: a Party congress, a preparatory session, a mid-term review, an evaluation, or none of these.

Signs for and against a Party congress are weighed over headline, lead and body; the weights were set by hand.
"""

from __future__ import annotations

import re

from analytics.extraction.document import Document
from analytics.model import Event

# Bodies that hold congresses of their own: youth, unions, associations, sports, companies, parties abroad.
_OTHER = (
    r"(?:đoàn tncs|đoàn thanh niên|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|quận đoàn|xã đoàn|đoàn khối|đoàn phường"
    r"|đoàn xã"
    r"|đoàn các cấp|công đoàn|hội liên hiệp|hội lhpn|hội nông dân|hội phụ nữ|hội cựu|hội chữ thập|hội sinh viên|hội"
    r" nhà báo|hội luật"
    r"|hội người|hội khuyến học|hội đông y|hội văn học|hội doanh|hội làm vườn|hội kiến trúc|hội bảo trợ|hội nạn nhân"
    r"|hội thanh niên"
    r"|hội lltn|hội đồng hương|hội y học|hội kế hoạch|hội viên|hiệp hội|câu lạc bộ|mttq|mặt trận tổ quốc|mặt trận"
    r"|liên đoàn lao động"
    r"|liên đoàn bóng|liên minh|hợp tác xã|cổ đông|thể dục|tdtt|thi đua|thể thao|các dân tộc thiểu số|dân tộc thiểu"
    r" số|phật giáo"
    r"|giáo hội|công giáo|cháu ngoan|đội thiếu niên|phụ nữ|nông dân|đoàn viên|cựu chiến binh|chữ thập đỏ|quốc tế|thế"
    r" giới|dòng họ"
    r"|xiii của đoàn|đoàn toàn quốc|đoàn lần thứ|hội lần thứ|luật sư|nhà văn|nghệ sĩ)"
)
_ABROAD = (
    r"đảng cộng sản (?:trung quốc|cuba|nhật|pháp|nga|liên bang|ấn độ|hoa kỳ|lào)|đảng nhân dân (?:cách mạng lào"
    r"|campuchia)"
    r"|đảng (?:lao động triều tiên|dân chủ|cộng hòa|cầm quyền|bảo thủ|xanh)|bắc kinh|đại hội đồng|liên hợp quốc"
)
_GUARD = r"(?:(?!đảng bộ|chi bộ|đảng ủy|đại hội)[^.;:])"
_OTHER_CONGRESS = re.compile(
    rf"\bđại hội (?:(?:đại biểu|toàn thể|thường niên|điểm|lần thứ \w+|nhiệm kỳ \S+(?: - \d+)?|của|toàn quốc)["
    rf" ,]{{1,2}}){{0,3}}{_OTHER}"
    rf"|{_OTHER}\b{_GUARD}{{0,90}}?\b(?:tổ chức|khai mạc|tiến hành|bế mạc|họp|long trọng tổ"
    rf" chức)\b{_GUARD}{{0,30}}?\bđại hội"
    rf"|đại hội (?:đồng|thể thao|võ|liên hoan)\b|{_ABROAD}"
)
_ABROAD_CONGRESS = re.compile(_ABROAD)
_PARTY_CONGRESS = re.compile(
    r"\bđại hội (?:(?:đại biểu|đảng viên|điểm|toàn thể|lần thứ \w+|nhiệm kỳ \S+(?: - \d+)?|trực tuyến|thí điểm|trù"
    r" bị)[ ,]{1,2}){0,3}"
    r"(?:của )?(?:đảng bộ|chi bộ|đảng viên|toàn quốc)"
    r"|(?:đảng bộ|chi bộ)[^.;:]{0,110}?\bđại hội|\bđại hội đảng(?! các| toàn|,| cộng sản| nhân dân| lao động| dân chủ"
    r"| cộng hòa)\b|\bđại hội[^.;:]{0,40}đảng bộ"
)
# A congress that is only quoted: its resolution is carried out, its day is prepared or honoured.
_QUOTED = re.compile(
    r"(?:nghị quyết|nq|chào mừng|tiến tới|hướng tới|hướng đến|thực hiện|cụ thể hóa|văn kiện|kết quả|mục tiêu|chỉ tiêu"
    r"|trước thềm|mừng"
    r"|thành công của|sau|công trình|phục vụ|dự thảo|theo tinh thần|đơn vị|trong|tổ chức thành công)"
    r"(?: của| các| thành công)?(?: nghị quyết| nq)?\s$"
)
_SIGNS = tuple(
    (re.compile(wording), weight)
    for wording, weight in (
        (
            (
                r"(?:khai mạc|bế mạc|trù bị)[^.;]{0,60}đại hội|đại hội[^.;]{0,120}(?:khai mạc|bế mạc|trù bị"
                r"|thành công tốt đẹp)"
            ),
            1.5,
        ),
        (r"đại biểu[^.;]{0,60}(?:đại diện|thay mặt)[^.;]{0,50}đảng viên|đại diện cho[^.;]{0,30}đảng viên", 2.0),
        (r"(?:dự|chỉ đạo|phát biểu tại|tại) đại hội\b", 0.5),
        (r"đại hội[^.;]{0,50}(?:bầu|chọn)[^.;]{0,60}(?:ban chấp hành|đồng chí|ủy viên|bch)", 1.0),
        (r"(?:bầu|chỉ định|trúng cử|vào|gồm|của) (?:[^.;]{0,30})?(?:ban chấp hành|bch) đảng bộ", 1.0),
        (r"bí thư (?:tỉnh|huyện|thành|thị|quận|đảng) ủy", 0.5),
        (r"đại hội đại biểu đảng bộ|đại hội đảng bộ|đại hội chi bộ", 1.0),
        (r"đoàn viên ưu tú|đoàn viên mới|hội viên|cơ sở đoàn|cơ sở hội|cán bộ đoàn|cán bộ hội|chi đoàn", -1.5),
        (r"(?:đại diện|thay mặt)[^.;]{0,50}(?:đoàn viên|hội viên|cử tri|cổ đông|công nhân, viên chức)", -3.0),
        (
            (
                r"bí thư (?:đoàn|tỉnh đoàn|huyện đoàn|chi đoàn)|chủ tịch (?:hội|công đoàn|liên đoàn|ủy ban mttq|ủy ban"
                r" mặt trận)"
            ),
            -0.7,
        ),
        (r"(?:ban chấp hành|bch) (?:đoàn|hội|công đoàn|liên đoàn)", -2.5),
        (r"kỳ họp thứ|đại biểu hđnd|hội đồng nhân dân", -0.7),
    )
)
# Words of the signs against; without them a strong beginning is enough.
_DOUBTS = (
    "đoàn viên",
    "hội viên",
    "cơ sở đoàn",
    "cơ sở hội",
    "cử tri",
    "cổ đông",
    "công đoàn",
    "kỳ họp",
    "hđnd",
    "hội đồng",
)
_NO_CONGRESS = re.compile(
    r"\b(?:kỳ họp|phiên họp thường|hội nghị (?:lần thứ \w+ )?(?:ban chấp hành|bch|trung ương|tập huấn|quán triệt|trực"
    r" tuyến toàn quốc"
    r"|triển khai|gặp mặt|báo cáo viên|cán bộ)|hội thi|hội thao|giải (?:chạy|bóng|đua)|lễ (?:kỷ niệm|khởi công|khánh"
    r" thành|hội)|triển lãm"
    r"|chương trình nghệ thuật|tập huấn|quán triệt|họp tiểu ban|thẩm định|duyệt (?:văn kiện|nội dung|nhân sự)|góp ý"
    r" (?:dự thảo )?văn kiện"
    r"|tổng duyệt|đối thoại|tiếp xúc cử tri|thi đua|ra quân|gắn biển|phát động)\b"
)
_REVIEW = re.compile(r"sơ kết|giữa nhiệm kỳ|nửa (?:đầu )?nhiệm kỳ|kiểm điểm giữa|nhìn lại nửa|nửa chặng")
_EVALUATION = re.compile(
    r"(?:đánh giá|tổng kết|rút kinh nghiệm|sơ kết|kiểm điểm)[^.;]{0,90}?đại hội(?! lần thứ| đại biểu (?:đảng bộ"
    r" )?\w* ?lần)"
    r"|(?:kết quả|công tác)(?: lãnh đạo, chỉ đạo| tổ chức| lãnh đạo)*[^.;]{0,12} đại hội (?:đảng bộ )?(?:các cấp|cấp"
    r"|chi bộ|cơ sở|đảng viên)"
)
_REVIEW_HELD = re.compile(
    r"(?:tổ chức|chủ trì|khai mạc|tại|dự) hội nghị (?:sơ kết|kiểm điểm|đánh giá)[^.;]{0,30}(?:giữa|nửa) nhiệm kỳ"
)
_EVALUATION_HELD = re.compile(
    r"(?:tổ chức|chủ trì|khai mạc|tại) hội nghị (?:trực tuyến )?(?:đánh giá|tổng kết|rút kinh nghiệm|sơ kết)(?!"
    r" giữa)[^.;]{0,60}"
    r"đại hội(?! lần| đại biểu)"
)
_PREPARATORY = re.compile(
    r"(?:phiên|họp|hội nghị|buổi|tiến hành)\s(?:họp\s)?trù bị|trù bị đại hội|đại hội trù bị|phiên nội bộ"
)
_OPENED = re.compile(
    r"khai mạc(?! (?:phiên )?(?:họp )?trù)|bế mạc|phiên chính thức|thành công tốt đẹp|(?:tiến hành|(?<!công tác )tổ"
    r" chức) đại hội|trước đó"
)
_ENOUGH = 3.0


def event_of(document: Document) -> Event:
    """The occasion that the text reports; `other` where it is about no Party congress at all."""
    headline = document.zone_text("headline").lower()
    lead = document.lead
    body = document.zone_text("body", "caption", "heading").lower()[:3500]
    first = f"{lead}\n{body}"
    if (
        _ABROAD_CONGRESS.search(headline)
        or _other_host(headline, lead, first)
        or (_NO_CONGRESS.search(headline) and "đại hội" not in headline)
    ):
        return _conference(headline, lead, first) or "other"
    conference = _conference(headline, lead, first)
    if conference:
        return conference
    if _weight(headline, lead, body) < _ENOUGH:
        return "other"
    return "preparatory" if _only_preparatory(headline, lead, first) else "congress"


def _conference(headline: str, lead: str, first: str) -> Event | None:
    """A conference of the Party that reviews the half of a term, or sums up a round of congresses."""
    opening = f"{headline}\n{lead}"
    if "hội nghị" not in f"{headline}\n{first}" or re.search(rf"(?:hội nghị|đại hội)[^.;]{{0,40}}{_OTHER}", headline):
        return None
    if _REVIEW_HELD.search(first):
        return "midterm_review"
    if _EVALUATION_HELD.search(first):
        return "evaluation"
    if _REVIEW.search(opening) and re.search(
        r"nghị quyết[^.;]{0,30}đại hội|đại hội[^.;]{0,60}đảng|đảng bộ|nhiệm kỳ", opening
    ):
        return None if _other_first(opening) else "midterm_review"
    if _EVALUATION.search(opening) and not re.search(r"(?:đại hội|đảng bộ)[^.;]{0,60}(?:khai mạc|bế mạc)", opening):
        return "evaluation"
    return None


def _other_host(headline: str, lead: str, first: str) -> bool:
    """The first congress that headline and lead name is one of another organisation."""
    for part in (headline, lead, first):
        other, party = _OTHER_CONGRESS.search(part), _PARTY_CONGRESS.search(part)
        if other or party:
            return bool(other) and _other_first(part)
    return False


def _other_first(part: str) -> bool:
    other, party = _OTHER_CONGRESS.search(part), _PARTY_CONGRESS.search(part)
    return bool(other) and (party is None or (other is not None and other.start() <= party.start()))


def _reported(text: str) -> int:
    """How often a Party congress is named there, and not only its resolution."""
    return sum(not _QUOTED.search(text[max(0, at.start() - 30) : at.start()]) for at in _PARTY_CONGRESS.finditer(text))


def _weight(headline: str, lead: str, body: str) -> float:
    """How much speaks for a Party congress being what the text reports."""
    resolution = re.match(r"(?:toàn văn |trích )?(?:phần \w+ \w+ (?:trong|của) )?nghị quyết đại hội", headline)
    told = _reported(body)
    weight = 3.0 * bool(_reported(headline) or resolution) + 2.0 * bool(_reported(lead) or told)
    weight += 1.0 * ("đại hội" in headline) + min(1.5, 0.5 * told)
    if _NO_CONGRESS.search(headline) or (_NO_CONGRESS.search(lead[:300]) and "đại hội" not in headline):
        weight -= 3.0
    text = f"{headline}\n{lead}\n{body}"
    if weight < 2 * _ENOUGH or any(word in text for word in _DOUBTS):
        weight += sum(worth for sign, worth in _SIGNS if sign.search(text))
    if re.match(
        r"[^.;]{0,60}(?:chào mừng|hướng tới|tiến tới|mừng|trước thềm|phục vụ|tuyên truyền)[^.;]{0,50}đại hội", headline
    ):
        weight -= 4.0
    return weight


def _only_preparatory(headline: str, lead: str, first: str) -> bool:
    if _PREPARATORY.search(headline):
        return not _OPENED.search(headline)
    if not _PREPARATORY.search(re.sub(r"\([^()]*\)", "", lead)) or _OPENED.search(headline) or _OPENED.search(lead):
        return False
    return not re.search(r"(?:đã|chính thức|trọng thể) (?:khai mạc|bế mạc)", first)
