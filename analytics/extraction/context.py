"""Of whom and when a figure speaks: another body, a former term, or the congress that the text is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from analytics.extraction.bodies import PROVINCE, UPPER, Body, same_name
from analytics.extraction.document import Document, Sentence
from analytics.extraction.lexer import CLASS
from analytics.extraction.ordinals import roman
from analytics.model import Congress, Event
from analytics.places import PROVINCES_63, find_alias, place_key, provinces_of_place

_LEVEL = {"national": 4, "province": 3, "bloc": 2, "force": 2, "office": 2, "district": 2, "commune": 1, "unit": 0}
_REACH = 300
_CLAUSE = 500  # a longer one is no clause, and is not searched again for each of its figures
_TIER_LEVEL = {"national": 4, "province": 3, "intermediate": 2, "grassroots": 1, "none": 2}
_SUPERIOR = re.compile(
    r"đại hội(?: đại biểu)? (?:toàn quốc|đảng toàn quốc|lần thứ \w+ của đảng(?! bộ| ủy)|đảng lần thứ)|đại"
    r" hội xi[iv]+ của đảng"
)
# "huyện Bắc Hà đại hội hôm 14/7 bầu 39 đồng chí", "sau Châu Thành (225 đại biểu)": a place, and what took place there.
_PLACE_NAME = rf"[{UPPER}][\w'’]*(?:\s[{UPPER}][\w'’]*){{0,3}}"
_HELD = (
    r"(?:\s(?:láng giềng|lân cận|bên cạnh|kế bên|bạn))?(?:\s(?:cũng|cùng|đã|vừa|mới|sẽ|đang)){0,2}\s(?:(?:tổ chức |tiến"
    r" hành |chuẩn bị )?đại hội|khai mạc|bế mạc|bầu"
    r"|có (?:\d+/\d+ |$))"
)
_HELD_WORDS = ("đại hội", "khai mạc", "bế mạc", "bầu", "có ", "họp")
_ELSEWHERE = re.compile(
    rf"\b(?i:huyện|quận|thị xã|xã|phường|thị trấn|tỉnh|thành phố|tp\.?|tx\.?|sư đoàn|lữ đoàn|trung đoàn|quân khu)"
    rf"\s(?P<area>{_PLACE_NAME}|\d+)(?:\s(?:làm|đại hội) điểm[^,;.]{{0,20}},)?(?:,(?! (?i:đại hội (?:đại"
    rf" biểu|đảng)))|, (?:hồi|hôm|ngày)"
    rf" [^,;.]{{1,16}},)?(?i:{_HELD})"
    rf"|(?:^\W*|[,;:]\s(?i:trong đó\s|riêng\s|như\s)?)(?P<province>{PROVINCE})(?i:{_HELD})"
    rf"|\b(?i:công an|quân sự)\s(?P<force>{PROVINCE})(?i:{_HELD}|\shọp)"
)
_COUNTED_ELSEWHERE = re.compile(rf"\b(?P<area>{_PLACE_NAME}) \((?:\d+ đại biểu|(?i:ban chấp hành|bch) \d+)")
# "Còn Đình Lập ấn định 22/7 khai mạc, dự kiến bầu 33 ủy viên": the sentence is about a district of another name.
_ABOUT = re.compile(
    rf"\W*(?:(?i:còn|riêng|trong khi đó,|cùng ngày,) )?(?P<area>{_PLACE_NAME})"
    r"\s(?i:(?:đã |vừa |cũng )?(?:ấn định|bế mạc|khai mạc|bầu|đại hội|họp|chốt))"
)
_EXAMPLES = re.compile(
    r"(?:(?:ở|tại|như|của) |^\W*)(?:một số|một vài|nhiều|không ít|vài) (?:huyện|xã|phường|quận|tỉnh|nơi|đảng bộ|đại"
    r" hội điểm|địa"
    r" phương|đơn vị)"
)
_OTHERS_CONGRESS = re.compile(
    r"đại hội (?:đại biểu )?(?:đoàn |công đoàn|hội |mttq|mặt trận|phụ nữ|nông dân|cổ đông|thi đua)|(?:kỳ họp|hđnd)"
    r" (?![^.;]{0,30}(?:bch|chấp hành))[^.;]{0,30}(?:bầu|có)"
)


_OTHERS_COMMITTEE = re.compile(
    r"(?:hội (?:cựu chiến binh|nông dân|liên hiệp phụ nữ|phụ nữ|chữ thập đỏ|khuyến học)|đoàn (?:thanh niên|tncs|xã|"
    r"phường)|(?:huyện|tỉnh|thành|thị) đoàn"
    r"|công đoàn|liên đoàn lao động)[^;]{0,60}ban chấp hành|ban chấp hành (?:huyện|tỉnh|thành|thị|xã) đoàn\b"
)


_OTHERS_HEADING = re.compile(
    r"\W*(?:huyện đoàn|tỉnh đoàn|đoàn (?:thanh niên|tncs)|hội (?:cựu chiến binh|nông dân|liên hiệp phụ nữ|phụ nữ)|"
    r"công đoàn"
    r"|liên đoàn lao động|hđnd|hội đồng nhân dân|mặt trận|ubmttq)\b"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What is known of the congress while its sentences are read; `former` are the words for the term before.

    `before` is the congress before this one, named right before a figure that is said of it, `began` at the beginning
    of a sentence.
    """

    congress: Congress
    former: re.Pattern[str]
    past: re.Pattern[str]
    before: re.Pattern[str] | None
    began: re.Pattern[str] | None

    @classmethod
    def of(cls, congress: Congress) -> Frame:
        """The frame of *congress*: its ordinal and term say which others are former ones."""
        return cls(congress, *_former_ones(congress.ordinal, congress.term, congress.event))


@lru_cache(maxsize=512)
def _former_ones(
    ordinal: int | None, term: str | None, event: Event
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None]:
    """The patterns of a frame, kept: a batch has thousands of texts and few ordinals and terms."""
    words = [r"(?:nhiệm kỳ|khóa) (?:trước|cũ|vừa qua|đã qua)(?! và)", r"khóa trước"]
    former = rf"(?:{roman(ordinal - 1).lower()}|{ordinal - 1})" if ordinal and ordinal > 1 else None
    if former and event not in {"midterm_review", "evaluation"}:
        words.append(rf"khóa (?:thứ )?{former}\b(?! trình)")
    if term and event == "congress":
        first = int(term[:4])
        words.append(rf"nhiệm kỳ (?:(?:{first - 5}|{first - 4}) ?- ?{first}|{first - 10} ?- ?{first - 5})")
    past = [*words, r"nhiệm kỳ (?:vừa )?qua|(?:5|năm) năm qua|sau (?:5|năm) năm|khóa trước|đã đề ra"]
    before = began = None
    if former:
        past.append(rf"(?:lần thứ|đại hội) {former}\b")
        if event == "congress":
            before = re.compile(rf"đại hội[^,;.:]{{0,40}}? (?:lần thứ |khóa )?{former}\b[^,;.:]{{0,30}}$")
            began = re.compile(rf"\W*(?:tại )?đại hội[^,;.:]{{0,40}}? (?:lần thứ |khóa ){former}\b")
    return re.compile("|".join(words)), re.compile("|".join(past)), before, began


def speaks_of_other(frame: Frame, document: Document, sentence: Sentence, place: int) -> bool:
    """Whether what stands at *place* of *sentence* belongs to another body than the congress's own."""
    low = document.low
    last = next(reversed(document.bodies_in(max(sentence.start, place - _REACH), place)), None)
    start = max(low.rfind(";", sentence.start, place), sentence.start, place - _CLAUSE)
    clause = low[start:place]
    if "đại hội" in clause and frame.congress.tier != "national" and _SUPERIOR.search(clause):
        return True
    if ("đại hội" in clause or "hđnd" in clause or "kỳ họp" in clause) and _OTHERS_CONGRESS.search(clause):
        return True
    if ("chấp hành" in clause and _OTHERS_COMMITTEE.search(clause)) or _OTHERS_HEADING.match(sentence.section):
        return True
    about_other = _is_about_other(frame.congress, document, sentence.start, place)
    if about_other or _EXAMPLES.search(clause) or elsewhere(frame.congress, document, start, place):
        return True
    if last is None or last.end < start - 80:
        return False
    return _foreign(frame.congress, last, low[max(sentence.start, last.start - 60) : last.start], low[last.end : place])


# "Đảng bộ tỉnh có hơn 136 ngàn đảng viên": what the superior has is told right behind its name.
_RULES_OVER = re.compile(
    r"[^,;]{0,30}(?:hiện có|có tổng|quản lý)|(?: hiện| hiện nay| nay| đã)?,? (?:có|gồm|với)(?: tổng số| tổng cộng|"
    r" khoảng| hơn"
    r"| trên| gần)? ?$|(?: đang| cũng){0,2} (?:chuẩn bị|sắp) (?:tiến hành )?đại hội"
)


_POST_BELOW = re.compile(r"bí thư (?:chi bộ|đảng ủy (?:xã|phường|thị trấn))")
_LOWEST = ("chi bộ", "đảng bộ xã", "đảng bộ phường", "đảng bộ thị trấn")


def is_post_below(congress: Congress, low: str, place: int) -> bool:
    """Whether "bí thư" at *place* of lower-case text is a cell's or a commune's, where the congress is of neither."""
    own = (congress.organisation or "").lower()
    return not own.startswith(_LOWEST) and _POST_BELOW.match(low, place) is not None


def is_post_elsewhere(congress: Congress, document: Document, place: int) -> bool:
    """Whether "bí thư" at *place* is a post of another body: one below, or one with the name of another place.

    A place may be spelled in many ways (TP.HCM, Đắc Lắc); where the congress's own body is unknown, none is another.
    """
    if is_post_below(congress, document.low, place):
        return True
    seat = next(iter(document.bodies_in(place, place + _SEAT)), None)
    if not congress.organisation or seat is None or seat.place is None or seat.start > place + len("bí thư "):
        return False
    province = find_alias(seat.place)
    known = province or any(provinces_of_place(f"{area} {seat.place}") for area in _DISTRICTS)
    return bool(known) and place_key(province or seat.place) not in place_key(congress.organisation)


_DISTRICTS = ("huyện", "thị xã", "thành phố", "quận")
_SEAT = 60  # characters from the post to the end of its body's name


def _is_about_other(congress: Congress, document: Document, start: int, place: int) -> bool:
    """A sentence begins with the bare name of a district that is not the congress's own: "Hớn Quản bế mạc hôm 22-7"."""
    about = _ABOUT.match(document.text, start, place)
    if not about or about["area"].lower() in (congress.organisation or "").lower():
        return False
    return any(provinces_of_place(f"{area} {about['area']}") for area in _DISTRICTS)


def elsewhere(congress: Congress, document: Document, start: int, end: int) -> bool:
    """A place that is not the congress's own holds a congress or elects in `text[start:end]`."""
    own = (congress.organisation or "").lower()
    words = document.text[start:end]
    if words.isupper() or (words.islower() and "đoàn" not in words and "quân khu" not in words):
        return False  # in capitals every word looks like a name; without any only a troop has one, its number
    # Most clauses say neither that something is held nor put a number in brackets: a plain look spares them the names.
    low = document.low[start:end]
    found = [*_ELSEWHERE.finditer(words)] if any(word in low for word in _HELD_WORDS) else []
    if document.text.find(" (", start, end + 20) >= 0:
        found += _COUNTED_ELSEWHERE.finditer(document.text, start, end + 20)
    return any(one[one.lastgroup or 0].lower() not in own and not _places(own, words, one.start()) for one in found)


def _places(own: str, words: str, place: int) -> bool:
    """The name at *place* only says where the own body lies: "xã Thượng Trạch, huyện Bố Trạch"."""
    before = words[max(0, place - 40) : place].lower()
    alike = words[place:].partition(" ")[0].lower() in own  # "cùng với Ba Tơ, huyện Minh Long": another one of its kind
    return not alike and before.endswith(", ") and own.endswith(before[:-2].rpartition(" ")[2] or " ")


def _foreign(congress: Congress, body: Body, before: str, after: str) -> bool:
    """A body of another level or name, where a congress or committee of its own is spoken of."""
    if _is_own(congress, body) or before.endswith(
        ("trực thuộc ", "thay mặt ", "ủy quyền của ", "ủy nhiệm của ", "quyết định của ", "chỉ định của ")
    ):
        return False
    own_level = _TIER_LEVEL[congress.tier]
    holds = re.search(r"đại hội(?: đại biểu| điểm)?(?: lần thứ \w+)?(?: của)?\s$", before)
    if _LEVEL[body.kind] > own_level or (body.kind == "province" and congress.tier != "province"):
        # "dự Đại hội Đảng bộ tỉnh …, dự kiến có 450 đại biểu": the congress above; else only a leader's office.
        return bool(holds or _RULES_OVER.match(after))
    named = body.place is not None or body.kind in {"force", "unit"} or (body.kind == "bloc" and body.area is not None)
    if not named:
        return False
    return bool(holds or re.match(r"[^;]{0,60}?(?:đại hội|bầu|có (?!mặt)|với|tổ chức)", after) or not after.strip())


def _short_name(name: str, own: str) -> bool:
    """Such as "Nhà trường", "Công ty", "Bệnh viện": alone they stand for the body in whose article they are said."""
    words = name.lower().removeprefix("nhà ").split()
    return len(words) <= 2 and words[0] in own


def _is_own(congress: Congress, body: Body) -> bool:
    own = (congress.organisation or "").lower()
    if "trung ương" in body.name.lower() and "trung ương" not in own:
        return False
    if body.place and body.place.lower() not in own:
        return False
    if body.kind == "province":
        return congress.tier == "province"
    if body.kind == "unit" and _short_name(body.name, own):
        return True
    if body.name:
        head = body.name.lower().replace("các ", "")[:9]
        return head in own.replace("các ", "") or same_name(body.name, own.partition(" ")[2].partition(" ")[2])
    area = body.area or ""
    return area in own or (area == "thành phố" and congress.tier == "province")


# "So với khóa trước, cấp ủy mới trẻ hơn": what follows is said of the new one.
_COMPARED = re.compile(
    r"^\W*so với (?:đầu )?(?:nhiệm kỳ|khóa|đại hội) [^,;(]{1,20},|\bhơn (?:nhiệm kỳ|khóa) (?:trước|cũ)\s?:"
)
# "do đồng chí A, Bí thư Tỉnh ủy khóa XVIII triệu tập": the term is the person's.
_CALLED_BY = re.compile(r"\bdo (?:đồng chí|đ/c|ông|bà)[^;]{0,120}? (?:triệu tập|chủ trì)\b")
# "27 đồng chí của khóa cũ tiếp tục gánh vác, 13 đồng chí vào lần đầu": both sit in the new one.
_OF_THE_OLD_ONES = re.compile(
    r"\d (?:đồng chí|người|vị|ủy viên)(?: \w+)? khóa (?:trước|cũ) (?:tiếp"
    r" tục|tái|được|ở lại)"
)
# "đồng chí A, Trưởng Ban Tổ chức Tỉnh ủy khóa XIV, báo cáo: …": so is the term of who speaks.
_REPORTS = re.compile(r"\b(?:báo cáo|cho biết|thông tin|nhấn mạnh|khẳng định|cho hay|chia sẻ)[^.;:,]{0,24}: ")
_CLOSED_BRACKET = re.compile(r"\([^()]*\)")


def speaks_of_former(frame: Frame, clause: str) -> bool:
    """Whether the words before a figure, from the last stop on, name the term before; closed brackets do not count."""
    said = _REPORTS.split(clause)[-1]
    near = _OF_THE_OLD_ONES.sub(" ", _CALLED_BY.sub(" ", _COMPARED.sub(" ", _CLOSED_BRACKET.sub(" ", said))))[-70:]
    return bool(frame.former.search(near))


# "Năm năm trước, cũng tại hội trường này, 235 đại biểu …" is all of the past, until the present is named.
_LONG_AGO = re.compile(
    r"\W*(?:(?:tôi )?nhớ (?:lại )?)?(?:cách đây (?:5|năm) năm|(?:5|năm) năm (?:trước|về trước)|(?:ở |tại |trong"
    r" )?(?:nhiệm kỳ|khóa|kỳ đại hội)"
    r" trước)\b"
)
_NOW = re.compile(r"\b(?:nay|(?:lần|kỳ|khóa|nhiệm kỳ) này|(?:khóa|nhiệm kỳ) mới)\b")


# Such as "từng trúng cử với 98% số phiếu" is told of somebody's past.
_ONCE = re.compile(r"\b(?:từng (?:trúng cử|đắc cử|được bầu)|(?:khi|hồi|thuở) ấy)\b[^.;]*\Z")


def told_of_the_past(frame: Frame, before: str) -> bool:
    """Whether a sentence begins with the past and has not come to the present where *before* ends."""
    if _ONCE.search(before):
        return True
    begun = _LONG_AGO.match(before) or (frame.began.match(before) if frame.began else None)
    return begun is not None and _NOW.search(before, begun.end()) is None


_OF_THE_PAST = re.compile(r"\b(?:lần|khóa|nhiệm kỳ|kỳ) trước\s?\Z")


def in_a_bracket_of_the_past(before: str) -> bool:
    """Whether a figure stands in a bracket behind the term before: "so với Đại hội lần trước (nữ 25,4%)"."""
    opened = before.rfind("(")
    return opened > before.rfind(")") and _OF_THE_PAST.search(before, 0, opened) is not None


# "so với khóa trước", and how many of the new ones sat in the former one: both speak of the new one.
_COMPARISON = re.compile(
    r"(?:so với|hơn|như|bằng) [^,;.]{0,20}?(?:khóa|nhiệm kỳ) [^,;.(]{2,24}"
    r"|\d (?:đồng chí|người|vị|ủy viên)(?: \w+){0,3} khóa (?:trước|cũ)"
    r"|\d (?:đồng chí|người|vị|ủy viên)(?: \w+){0,5} khóa \w+ (?:tái (?:đắc )?cử|tiếp tục)"
)


def left_in_the_past(frame: Frame, before: str) -> bool:
    """Whether the term named last up to a figure is the one before: "khóa XIV có 6 nữ; 4 cán bộ trẻ"."""
    if "khóa" not in before and "nhiệm kỳ" not in before:
        return False
    said = _COMPARISON.sub(" ", _CLOSED_BRACKET.sub(" ", before))
    last = max((found.end() for found in frame.former.finditer(said)), default=-1)
    return last >= 0 and _NOW.search(said, last) is None and "(" not in said[last:]


MERGER = r"trước (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)"
_FORMER_PROVINCES = "|".join(place.name.lower() for place in PROVINCES_63)
_MERGED_AWAY = re.compile(
    r"\btiền thân\b|\b(?:xã|phường|tỉnh|huyện|thị trấn|đảng bộ|đơn vị|địa phương|thành phố)(?: \w+){0,2} cũ\b"
    rf"|\(cũ\)|(?:{_FORMER_PROVINCES}) cũ\b"
    rf"|{MERGER}|(?<!trong )\b(?:khi ấy|lúc (?:ấy|đó)|hồi (?:ấy|đó))\b"
)
# "Đảng bộ Công an Yên Bái hoàn thành 14/14 chỉ tiêu"
_HAS_DONE = re.compile(r"(?: cũ)?,? (?:đã )?(?:hoàn thành|đạt|vượt|có) (?:[^,;.]{0,12} )?$").match
_AREA_NAMED = re.compile(
    rf"(?i:phường|xã|huyện|thị trấn|thị xã"
    rf"|quận)\s(?P<name>[{UPPER}][\w'’]*(?:\s[{UPPER}][\w'’]*){{0,3}})[^.;,]{{0,28}}$"
)


@lru_cache(maxsize=16)
def _merged_away(words: str) -> bool:
    """Whether *words* speak of a body that is no more; asked again for each figure of a sentence."""
    return bool(_MERGED_AWAY.search(words))


def speaks_of_former_body(frame: Frame, document: Document, sentence: Sentence, place: int) -> bool:
    """Whether results at *place* are those of a body merged away, or of one body below named as an example."""
    if _merged_away(document.low[sentence.start : sentence.end]) or _merged_away(sentence.section):
        return True
    last = next(reversed(document.bodies_in(sentence.start, place)), None)
    if last and not _is_own(frame.congress, last):
        example = document.low.endswith(("ở ", "tại "), sentence.start, last.start)
        if example or (last.place and _HAS_DONE(document.low, last.end, place)):
            return True
    named = _AREA_NAMED.search(document.text, max(sentence.start, place - _REACH), place)
    return named is not None and named["name"].lower() not in (frame.congress.organisation or "").lower()


# ── what "nữ", "tái cử", "dưới 40 tuổi" are said of ───────────────────────────────────────────────
# "Ban Thường vụ Huyện ủy khóa XXIV" is another body than "Huyện ủy khóa XXIV".
_NO_OFFICE = "".join(
    f"(?<!{office} )"
    for office in (
        *("thường vụ", "kiểm tra", "bí thư", "ủy viên", "thường trực", "văn phòng", "tổ chức", "tuyên giáo"),
        *("dân vận", "nội chính", "giúp việc"),
    )
)
_TOPIC = re.compile(
    r"(?P<inspection_committee>ủy ban kiểm tra|\bubkt\b)|(?P<standing_committee>(?<!do )(?<!được )(?:ban thường"
    r" vụ|\bbtv\b)(?! \w+ ủy (?:đã )?(?:phê |xét )?(?:duyệt|chuẩn)))"
    rf"|(?P<committee>ban chấp hành|\bbch\b|{_NO_OFFICE}(?:tỉnh|huyện|thị|thành|quận|đảng) ủy (?:khóa|mới)\b|(?<!được"
    rf" )(?<!do )cấp ủy(?! viên[^.;,]{{0,30}}đương nhi)|(?:tỉnh|huyện|thị|thành|quận) ủy viên (?:có|gồm)|trúng"
    rf" cử|danh sách trúng|(?<=[\d{CLASS['N']}]"
    rf" )ủy viên(?! ban| btv"
    rf"| ủy| ubkt"
    r"| trung))"
    r"|(?P<delegates>(?<!đại hội )(?<!đoàn )đại biểu(?! quốc hội| hđnd|(?: đã| cùng| lựa| tiến hành){0,2} (?:chọn|bầu"
    r"|bỏ phiếu|nhận phiếu|ghi phiếu|tín nhiệm))|triệu tập)"
    r"|(?P<candidates>danh sách (?:bầu cử|giới thiệu|nhân sự|ứng cử|đề cử|đưa ra|lên)|đề cử vào(?: ban chấp hành|"
    r" bch)?|nhân sự được giới thiệu|ứng cử viên|ứng viên|nhân sự để"
    r" bầu|được giới thiệu(?! từ))"
    r"|(?P<members>kết nạp|toàn (?:thể )?đảng viên|đảng viên mới|tổng số đảng viên)"
)


ELECTED = re.compile(
    rf"(?:(?<!đưa ra )(?<!để )bầu(?! cử)|(?:chấp hành|bch|ủy khóa)[^.;]{{0,60}}gồm|trúng cử|chọn|chỉ"
    rf" định)[^.;]{{0,60}}?[\d{CLASS['N']}]"
)
"""Words that say a committee was elected, with its number."""


def topics(text: str) -> list[tuple[int, str]]:
    """Where each topic is named in *text*, in order."""
    return [(found.start(), str(found.lastgroup)) for found in _TOPIC.finditer(text)]


def last_topic(text: str) -> str:
    """The topic that *text* names last outside brackets, "" where it names none."""
    said = _CLOSED_BRACKET.sub(" ", text)
    topic = next(reversed(topics(said)), (0, ""))[1]
    # "Đại hội bầu 41 người từ danh sách 47 ứng viên": what comes next is said of those elected.
    return "committee" if topic == "candidates" and ELECTED.search(said) else topic


_COUNTED_TOPIC = re.compile(
    r"(?: trên| trong)?(?: tổng)?(?: số)?(?: vị| đồng chí)?(?: nữ)? (?:(?P<delegates>đại biểu(?! quốc hội| hđnd))"
    r"|(?P<committee>cấp ủy viên|ủy viên ban chấp hành|ủy viên bch|(?:trúng|đắc) cử))"
)


def counted_topic(text: str, place: int) -> str | None:
    """The topic that the words behind a figure name themselves: "40 đại biểu nữ", "27,4% đại biểu"."""
    found = _COUNTED_TOPIC.match(text, place)
    return found.lastgroup if found else None
