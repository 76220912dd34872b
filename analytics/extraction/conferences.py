"""Conferences of the Party that look back: on half a term, or on a round of congresses. Knows how they are told."""

from __future__ import annotations

import re

from analytics.model import Event

_REVIEW = re.compile(
    r"sơ kết(?! công tác|[^.;]{0,60} (?:\d|sáu|chín) tháng)(?![^.;]{0,40} đại hội (?:điểm|cơ sở|các|cấp|chi|đảng"
    r" bộ cấp))|giữa nhiệm kỳ|nửa (?:đầu )?nhiệm kỳ|kiểm"
    r" điểm giữa|nhìn lại nửa|nửa chặng|hai năm rưỡi|2 năm rưỡi|2,5 năm|giữa kỳ"
)
_OF_A_TERM = re.compile(r"nghị quyết[^.;]{0,30}đại hội|đại hội[^.;]{0,60}đảng|đảng bộ|nhiệm kỳ")
# From what is looked back on to a congress, with no word between that turns to what is to be done.
_UP_TO = r"(?:(?!triển khai|trọng tâm|phương hướng|chuẩn bị|chào mừng|hướng tới)[^.;\n])"
_EVALUATION = re.compile(
    rf"(?:đánh giá|tổng kết|rút kinh nghiệm|sơ kết|kiểm điểm){_UP_TO}{{0,90}}?"
    r"đại hội(?! lần thứ| đại biểu (?:đảng bộ )?\w* ?lần)"
    r"|(?:kết quả|công tác)(?: lãnh đạo, chỉ đạo| tổ chức| lãnh đạo)*[^.;]{0,12} đại hội (?:đảng bộ )?(?:các cấp|cấp"
    r"|chi bộ|cơ sở|đảng viên)"
)
_OPENS_OR_CLOSES = re.compile(r"(?:đại hội|đảng bộ)[^.;]{0,60}(?:khai mạc|bế mạc)")


def _held(words: str) -> str:
    """A conference with one of *words* before it, looked for by its own name."""
    return f"hội nghị (?:{'|'.join(f'(?<={word} hội nghị )' for word in words.split('|'))})"


_REVIEW_HELD = re.compile(
    rf"{_held('tổ chức|chủ trì|khai mạc|tại|dự')}(?:sơ kết|kiểm điểm|đánh giá)[^.;]{{0,30}}(?:giữa|nửa) nhiệm kỳ"
)
_EVALUATION_HELD = re.compile(
    rf"{_held('tổ chức|chủ trì|khai mạc|tại')}(?:trực tuyến )?(?:đánh giá|tổng kết|rút kinh nghiệm|sơ kết)(?! giữa)"
    r"[^.;]{0,60}đại hội(?! lần| đại biểu)"
)
# "Đại hội … lần thứ XV diễn ra …" is the occasion itself, whatever it looks back on; its resolution is not.
_CONGRESS_HELD = re.compile(
    r"đại hội(?<!quyết đại hội)(?<!hiện đại hội)(?<!kỳ đại hội)(?<!kết đại hội)[^.;]{0,90}?lần thứ \w+[^.;]{0,60}?"
    r"(?:khai mạc|bế mạc|diễn ra|khép lại|thành công|bước vào)"
    r"|dự đại hội đại biểu (?:đảng bộ|chi bộ)[^.;]{0,60}?lần thứ"
    r"|(?:đảng bộ|chi bộ)[^.;:]{0,100}?(?:tổ chức|khai mạc|tiến hành|mở|hoàn thành|hoàn tất|bế mạc"
    r"|kết thúc)(?! hội nghị)[^.;:]{0,12} đại hội"
    r"(?: đại biểu| đảng viên| toàn thể)?,? lần thứ"
)
_MEETS = re.compile(
    r"họp (?:để )?(?:nhìn lại|tổng kết|sơ kết|kiểm điểm|đánh giá|rút kinh nghiệm|giao ban)|(?:sơ kết|tổng"
    r" kết|đánh giá)[^.;]{0,40}đại"
    r" hội"
    r" (?:chi|đảng bộ|các cấp|cấp|cơ sở|điểm)"
)
# A round of congresses that is over, told by its number.
_ROUND_DONE = re.compile(
    r"\d (?:tổ chức cơ sở đảng|đảng bộ|chi bộ|chi, đảng bộ)[^.;]{0,40}?(?:tổ chức xong|hoàn thành|hoàn tất|xong)"
    r" (?:công tác"
    r" )?đại hội"
    r"|(?<!\d)(\d+)/\1 (?:tổ chức cơ sở đảng|đảng bộ|chi bộ|chi, đảng bộ)[^.;]{0,40}? đại hội"
)


# A round of congresses, of all the bodies of a tier; none that is prepared, or whose resolutions are carried out.
_ROUND = (
    r"đại hội(?<!quyết đại hội)(?<!nq đại hội)(?<!mừng đại hội)(?<!tới đại hội)(?<!bị đại hội)(?<!vụ đại hội)"
    r" (?:điểm )?(?:(?:đại biểu|đảng viên|đảng bộ|đảng|chi bộ|chi|bộ|và|ở|tại)[, ]{1,2}){0,6}"
    r"(?:các cấp|cấp (?:cơ sở|xã|huyện|trên|chi bộ)|cơ sở|các (?:xã|phường|chi|đảng|tổ chức)|trên cơ sở"
    r"|\d+ (?:chi bộ|đảng bộ|chi, đảng bộ|tổ chức|xã))"
)
_LOOKS_BACK = (
    "tiến độ|đánh giá|tổng kết|sơ kết|kiểm điểm|(?<!để )(?:rút )?kinh nghiệm|(?<!để )đúc (?:kết|rút)|nhìn"
    " lại|(?<!cứ )kết quả"
    "|bài học|kết thúc|hoàn (?:tất|thành)"
)
_DONE = "kết quả|tăng tốc|về đích|tiến độ|hoàn thành|hoàn tất|xong|bài học|khép lại|kết thúc|trước hạn"
# What only the congress itself hears or does.
_AT_THE_CONGRESS = re.compile(
    r"tư cách đại biểu|(?:kính |^|\n)thưa (?:toàn thể )?đại hội|ban kiểm phiếu|trù bị|đoàn chủ tịch"
)
_PAPER_OF_THE_CONGRESS = re.compile(
    r"^[^.\n]{0,60}thẩm tra tư cách đại biểu[^.\n]{0,140}$|kính thưa (?:đoàn chủ tịch|(?:toàn thể )?đại hội)",
    re.MULTILINE,
)
_TITLES = 1200
_ROUND_TOLD = re.compile(rf"(?:{_LOOKS_BACK}){_UP_TO}{{0,80}}?{_ROUND}|{_ROUND}[^.;\n]{{0,80}}?(?:{_DONE})")
# Half of a term, looked back on by whatever a body does: it reports, sums up, publishes.
_HALF_TOLD = re.compile(
    r"(?:sơ kết|tổng kết|kiểm điểm|đánh giá|nhìn lại|báo cáo|kết quả)[^.;]{0,40}"
    r"(?:giữa nhiệm kỳ|nửa (?:đầu )?nhiệm kỳ|2,5 năm|hai năm rưỡi|30 tháng)[^.;]{0,60}nghị quyết[^.;]{0,20} đại hội"
)


def held(lead: str) -> bool:
    """Whether a lead in lower case tells of a congress that takes place, by its ordinal."""
    return _CONGRESS_HELD.search(lead) is not None


def conference_of(headline: str, lead: str, first: str) -> Event | None:
    """The half of a term reviewed, or a round of congresses summed up, by a conference; None for anything else.

    All three are in lower case; *first* is how the text begins, the lead with it.
    """
    told = _ROUND_TOLD.search(headline)
    if told and "đại hội" not in headline[: told.start()]:
        return "evaluation"
    opening = f"{headline}\n{lead}"
    if held(lead) or _AT_THE_CONGRESS.search(opening) or _PAPER_OF_THE_CONGRESS.search(first[:_TITLES]):
        return None
    meets = "hội nghị" in headline or "hội nghị" in first or _MEETS.search(lead)
    return (_conference(opening, first) if meets else None) or _news_of(opening)


def _news_of(opening: str) -> Event | None:
    """What is looked back on where no conference is told of: a report, an account of a round that is over."""
    if _HALF_TOLD.search(opening):
        return "midterm_review"
    if "đại hội" not in opening or _OPENS_OR_CLOSES.search(opening):
        return None
    over = _ROUND_TOLD.search(opening) or ("lần thứ" not in opening and _ROUND_DONE.search(opening))
    return "evaluation" if over else None


def _conference(opening: str, first: str) -> Event | None:
    """What the conference looks back on that *opening*, headline and lead, tells of."""
    if _REVIEW_HELD.search(first):
        return "midterm_review"
    if _EVALUATION_HELD.search(first):
        return "evaluation"
    if _REVIEW.search(opening) and _OF_A_TERM.search(opening):
        return "midterm_review"
    if (_EVALUATION.search(opening) or _ROUND_DONE.search(opening)) and not _OPENS_OR_CLOSES.search(opening):
        return "evaluation"
    return None
