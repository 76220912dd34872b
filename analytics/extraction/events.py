"""What a text is about: a Party congress, a preparatory session, a mid-term review, an evaluation, or none of these.

Signs for and against a Party congress are weighed over headline, lead and body; the weights were set by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Literal

from analytics.extraction.conferences import conference_of, held
from analytics.extraction.document import Document
from analytics.extraction.meetings import only_prepares, remembers
from analytics.extraction.preparatory import only_preparatory
from analytics.extraction.signs import ENOUGH, is_doubtful, is_enough
from analytics.extraction.triggers import Triggers
from analytics.model import Event

# Bodies that hold congresses of their own: youth, unions, associations, sports, companies, parties abroad.
_OTHERS = (
    "đoàn tncs|đoàn thanh niên|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|quận đoàn|xã đoàn|đoàn khối|đoàn phường"
    "|đoàn xã|đoàn các cấp|công đoàn|hội liên hiệp|hội lhpn|hội nông dân|hội phụ nữ|hội cựu|hội chữ thập|hội sinh viên"
    "|hội nhà báo|hội luật|hội người|hội khuyến học|hội đông y|hội văn học|hội doanh|hội làm vườn|hội kiến trúc"
    "|hội bảo trợ|hội nạn nhân|hội thanh niên|hội lltn|hội đồng hương|hội y học|hội kế hoạch|hội viên|hiệp hội"
    "|liên hiệp|tổng hội|chi hội"
    "|câu lạc bộ|mttq|mặt trận tổ quốc|mặt trận|liên đoàn lao động|liên đoàn bóng|liên minh|hợp tác xã|cổ đông"
    "|thể dục|tdtt|thi đua|thể thao|các dân tộc thiểu số|dân tộc thiểu số|phật giáo|giáo hội|công giáo"
    "|cháu ngoan|đội thiếu niên|phụ nữ|nông dân|đoàn viên|cựu chiến binh|chữ thập đỏ|quốc tế|thế giới|dòng họ"
    "|xiii của đoàn|đoàn toàn quốc|đoàn lần thứ|hội lần thứ|luật sư|nhà văn|nghệ sĩ"
)
_OTHER = f"(?:{_OTHERS})"
_ABROAD = (
    "đảng cộng sản trung quốc|đảng cộng sản cuba|đảng cộng sản nhật|đảng cộng sản pháp|đảng cộng sản nga"
    "|đảng cộng sản liên bang|đảng cộng sản ấn độ|đảng cộng sản hoa kỳ|đảng cộng sản lào|đảng nhân dân cách mạng lào"
    "|đảng nhân dân campuchia|đảng lao động triều tiên|đảng dân chủ|đảng cộng hòa|đảng cầm quyền|đảng bảo thủ"
    "|đảng xanh|bắc kinh|đại hội đồng|liên hợp quốc"
)
_GUARD = r"(?:(?!đảng bộ|chi bộ|đảng ủy|đại hội)[^.;:])"
_OTHER_CONGRESS = re.compile(
    rf"\bđại hội (?:(?:đại biểu|toàn thể|thường niên|điểm|lần thứ \w+|nhiệm kỳ \S+(?: - \d+)?|của|toàn quốc)["
    rf" ,]{{1,2}}){{0,3}}{_OTHER}"
    rf"|{_OTHER}\b{_GUARD}{{0,90}}?\b(?:tổ chức|khai mạc|tiến hành|bế mạc|họp|long trọng tổ"
    rf" chức)\b{_GUARD}{{0,30}}?\bđại hội(?! (?:đại biểu |đảng viên |điểm |toàn thể )*(?:đảng|chi bộ))"
    rf"|đại hội (?:đồng|thể thao|võ|liên hoan)\b|{_ABROAD}"
)
# No congress of another body begins but at one of these words.
_HOSTS = Triggers.of(["đại hội", *_OTHERS.split("|"), *_ABROAD.split("|")])
_LONGEST_HOST = 30
_ABROAD_CONGRESS = re.compile(_ABROAD)
# A pattern of one first letter is looked for the fastest; what stands before it is asked only where it is found.
_PARTY_CONGRESS = (
    r"đ(?:ại hội(?<!\wđại hội)(?: (?:(?:đại biểu|đảng viên|điểm|toàn thể|lần thứ \w+|nhiệm kỳ \S+(?: - \d+)?|trực tuyến"
    r"|thí điểm|trù bị)[ ,]{1,2}){0,3}(?:của )?(?:đảng bộ|chi bộ|đảng viên|toàn quốc)"
    r"| đảng(?! các| toàn|,| cộng sản| nhân dân| lao động| dân chủ| cộng hòa)\b|[^.;:]{0,40}đảng bộ)"
    r"|ảng bộ[^.;:]{0,110}?\bđại hội|ảng bộ[^.;:]{0,60}: đại hội (?:đại biểu|đảng viên|toàn thể|lần thứ))"
)
_WITHOUT_CELLS = re.compile(_PARTY_CONGRESS)
_WITH_CELLS = re.compile(rf"{_PARTY_CONGRESS}|chi bộ[^.;:]{{0,110}}?\bđại hội")
# A congress that is only quoted: its resolution is carried out, its day is prepared or honoured.
_QUOTED = re.compile(
    r"(?:nghị quyết|nq|chào mừng|tiến tới|hướng tới|hướng đến|thực hiện|cụ thể hóa|văn kiện|mục tiêu|chỉ tiêu"
    r"|trước thềm|mừng"
    r"|thành công của|sau|công trình|phục vụ|dự thảo|theo tinh thần|đơn vị|trong|tổ chức thành công|từng dự)"
    r"(?: của| các| thành công)?(?: nghị quyết| nq)?\s$"
)
_QUOTED_BEHIND = re.compile(
    r"(?:nghị quyết|nq|chào mừng|tiến tới|hướng tới|mục tiêu|chỉ tiêu|văn kiện|dự thảo)(?: của)?\s$"
)
_NO_CONGRESS = re.compile(
    r"\b(?:kỳ họp|phiên họp thường|hội nghị (?:lần thứ (?!nhất|i\b|1\b)\w+ )?(?:ban chấp hành|bch|trung ương"
    r"|tập huấn|quán triệt|trực tuyến toàn quốc|triển khai|gặp mặt|báo cáo viên|cán bộ)"
    r"|hội thi|hội thao|giải (?:chạy|bóng|đua)|lễ (?:kỷ niệm|khởi công|khánh"
    r" thành|hội)|triển lãm"
    r"|chương trình nghệ thuật|tập huấn|quán triệt|họp tiểu ban|nhân sự quy hoạch|sơ kết công"
    r" tác|(?:6|sáu|9|chín) tháng đầu năm|quy hoạch (?:cấp ủy|nhân"
    r" sự|ban chấp hành|cán bộ)|thẩm định|duyệt (?:văn kiện|nội dung|nhân sự)|góp ý"
    r" (?:dự thảo )?văn kiện"
    r"|tổng duyệt|giao ban|thành lập (?:các |\d+ )?(?:đảng bộ|chi bộ)|công tác xây dựng đảng"
    r"|tổ chức xây dựng đảng|nhanh kết quả đại hội (?:[xvi]+|đại biểu toàn quốc|toàn quốc)"
    r"|đối thoại|tiếp xúc cử tri|thi đua|ra quân|gắn biển|phát động)\b"
)
_OF_OTHERS = re.compile(rf"(?:hội nghị|đại hội)[^.;]{{0,40}}{_OTHER}")

_RESOLUTION = re.compile(r"(?:toàn văn |trích )?(?:phần \w+ \w+ (?:trong|của) )?nghị quyết đại hội")
_HONOURS = re.compile(
    r"[^.;]{0,60}(?:chào mừng|hướng tới|tiến tới|mừng|trước thềm|phục vụ|tuyên truyền)[^.;]{0,50}đại hội"
)
# News and interviews before a congress say when it will be held; what is done in its honour does not.
_TO_BE_HELD = re.compile(r"^[^.;]{0,60}đại hội[^.;]{0,140}\b(?:sẽ|dự kiến)[^.;]{0,30}(?:diễn ra|khai mạc|tổ chức|họp)")
# News of an election names the committee in full and the congress in short: "Trước đó, Đại hội bầu 50 đồng chí".
_ELECTED = re.compile(
    r"(?:bầu|chỉ định|ra mắt|trúng cử|công bố)[^.;]{0,80}(?:ban chấp hành|bch|ban thường vụ|bí thư)[^.;]{0,20}?"
    r"(?:đảng bộ|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy)"
    r"|ban chấp hành đảng bộ[^.;]{0,60} bầu"
)
_THERE = re.compile(
    r"(?:tại|trước đó,|[.;\n]) ?đại hội(?: lần thứ \w+)?,? "
    r"(?:đã|tiến hành|bầu|nhất trí|thông qua|biểu quyết|sáng|chiều|ngày)"
)
# "Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030" in the lead, its host told apart from it.
_UNNAMED = re.compile(r"đại hội (?:đại biểu |đảng viên |toàn thể )?(?:lần thứ \w+|nhiệm kỳ 20\d\d)")
_OFTEN = 3  # a congress named more often tells no more
_BODY = 3500
_OPENING = 600


def event_of(document: Document, day: date | None = None) -> Event:
    """The occasion that the text of a page of *day* reports; `other` where it is about no Party congress at all."""
    headline, lead = document.headline.lower(), document.lead
    body = document.said("body", "caption", "heading")[:_BODY]
    first = f"{lead}\n{body}"
    if only_prepares(headline, lead) and not held(lead):
        return "other"
    conference = None if _OF_OTHERS.search(headline) else conference_of(headline, lead, first)
    if conference and _first_host(f"{headline}\n{lead}") != "other":
        return conference
    if remembers(headline) and not held(lead):
        return "other"
    if (
        _ABROAD_CONGRESS.search(headline)
        or _other_host(headline, lead, first)
        or ("đại hội" not in headline and _NO_CONGRESS.search(headline))
        or not _is_told(headline, lead, body)
    ):
        return "other"
    return "preparatory" if only_preparatory(headline, lead, first, day) else "congress"


def _party_congresses(text: str) -> Iterator[re.Match[str]]:
    """Each naming of a congress of the Party."""
    if "đại hội" not in text:
        return iter(())
    return (_WITH_CELLS if "chi bộ" in text else _WITHOUT_CELLS).finditer(text)


def _other_host(headline: str, lead: str, first: str) -> bool:
    """The first congress that headline and lead name is one of another organisation."""
    return next((host for part in (headline, lead, first) if (host := _first_host(part))), None) == "other"


def _first_host(part: str) -> Literal["other", "party"] | None:
    """Whose congress is named first; of two at one place the other organisation's."""
    party = next(_party_congresses(part), None)
    last = party.start() if party else len(part)
    for start, _, _ in _HOSTS.places(part, 0, min(len(part), last + _LONGEST_HOST)):
        if start <= last and _OTHER_CONGRESS.match(part, start):
            return "other"
    return None if party is None else "party"


def _reported(text: str, often: int = 1) -> int:
    """How often a Party congress is named there, and not only its resolution; counted up to *often*."""
    told = (found for found in _party_congresses(text) if not _is_quoted(text, found))
    return sum(1 for _ in islice(told, often))


def _in_full(text: str) -> bool:
    """Whether a Party congress is named there with its ordinal or term, as what happens, not as what some attend."""
    return any(
        _ORDINAL_OR_TERM.match(text, found.end())
        for found in _party_congresses(text)
        if not (_is_quoted(text, found) or text.endswith("dự ", 0, found.start()) or _STILL_AHEAD.search(found[0]))
    )


_STILL_AHEAD = re.compile(r"\b(?:chuẩn bị|sắp|tiến tới|hướng tới)\b")
_ORDINAL_OR_TERM = re.compile(r"[^.;:]{0,90}?\b(?:lần thứ|nhiệm kỳ (?:20\d\d|[ivx]+\b)|khóa (?:[ivx]+\b|đầu))")


def _is_quoted(text: str, found: re.Match[str]) -> bool:
    """Whether a naming is of a resolution, an honour, preparation, also behind a body: "Đảng bộ … theo NQ Đại hội"."""
    start, last = found.start(), found.end() - len("đại hội")
    behind = text.startswith("đại hội", last) and last > start
    return bool(
        _QUOTED.search(text, max(0, start - 30), start)
        or (behind and _QUOTED_BEHIND.search(text, max(start, last - 30), last))
    )


def _is_told(headline: str, lead: str, body: str) -> bool:
    """Whether enough speaks for a Party congress being what the text reports."""
    weight = 3.0 * bool(_reported(headline) or _RESOLUTION.match(headline)) + 1.0 * ("đại hội" in headline)
    if _NO_CONGRESS.search(headline) or ("đại hội" not in headline and _NO_CONGRESS.search(lead[:300])):
        weight -= 3.0
    text = f"{headline}\n{lead}\n{body}"
    in_lead = _reported(lead)
    weight += 1.0 * (in_lead and _in_full(lead))
    honours = _HONOURS.match(headline) and not _TO_BE_HELD.search(lead)
    # What the body says of the congress can only speak for it: where that is sure already, it need not be looked for.
    if in_lead and not honours and weight + 2.0 >= 2 * ENOUGH and is_enough(weight + 2.0, text):
        return True
    told = _reported(body, _OFTEN)
    short = not told and not in_lead and _ELECTED.search(text[:_OPENING]) and _THERE.search(text)
    unnamed = not told and not in_lead and _UNNAMED.search(lead) and "đảng viên" in text and not is_doubtful(text)
    weight += 2.0 * bool(told or in_lead or short or unnamed) + 0.5 * told
    strong = weight >= 2 * ENOUGH
    if honours:
        weight -= 4.0
    enough = is_enough(weight, text)
    if strong and enough != (weight >= ENOUGH):  # a strong beginning stands by itself where no word raises a doubt
        return enough if is_doubtful(text) else not enough
    return enough
