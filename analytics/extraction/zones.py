"""The zones of a page: header, headline, lead, body, captions, related links, tags, byline, footer; and its sentences.

Knows how pages of newspapers and portals are laid out; nothing of what the sentences say.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from analytics.extraction.links import leads_away
from analytics.extraction.sentences import split
from analytics.extraction.triggers import Triggers
from analytics.extraction.wrapping import BULLET, DATE, DATE_LINE

Zone = Literal["header", "headline", "lead", "body", "caption", "heading", "related", "tags", "byline", "footer"]
READABLE: frozenset[Zone] = frozenset({"headline", "lead", "body", "caption", "heading"})


class Line(NamedTuple):
    """A paragraph: a half-open place in the folded text, and its zone."""

    start: int
    end: int
    zone: Zone


class Sentence(NamedTuple):
    """A sentence: a half-open place in the folded text, its zone, its paragraph's number, the heading it stands under.

    `section` is the text in lower case of the nearest heading above, "" where there is none.
    """

    start: int
    end: int
    zone: Zone
    line: int
    section: str


# All patterns but those of shape run on lower case.
_HAS_DAY = re.compile(rf"{DATE}|\d{{1,2}} tháng \d{{1,2}},? (?:năm )?\d{{4}}")
_PLACE_AND_DAY = re.compile(
    rf"[^\W\d][^\d:.;]{{1,30}}, (?:ngày )?(?:{DATE}|\d{{1,2}} tháng \d{{1,2}} năm \d{{4}})[^.;]{{0,20}}$"
)
_DAY_AND_NEWS = re.compile(rf"(?:ngày|sáng|chiều|tối) {DATE}: [^\W\d][^|]{{24,}}")
_BAR = re.compile(r"[|»›/>]")
_MENU = re.compile(r"(?:[^|»›]{1,40}[|»›]){1,12}[^|»›]{0,60}$|[^/>]{2,40}\s[/>]\s[^/>]{2,40}$")
_TABLE_ROW = re.compile(r"[|:]\s?\d[\d.,]*\s?(?:%|\||$|[^\W\d]|\()")
_PORTAL = re.compile(
    r"(?:báo(?! cáo)|trang (?:thông )?tin|trang (?:chủ|nhất)|cổng|đài|truyền hình|tạp chí|website|đang online|tất cả"
    r"|lượt|chuyên mục|xây dựng đảng|đang truy cập|tổng lượt|thời tiết|tỷ giá|truy cập|chính trị|thời sự|tin tức"
    r"|đăng nhập|tìm kiếm|menu|rss|cơ quan (?:ngôn luận|thông tin|tuyên truyền|của)|tiếng nói của|diễn đàn của)\b"
    r"|(?:hôm (?:nay|qua)|(?:tuần|tháng)(?: này| trước)?)\W*(?:\d[\d.,]*\W*)?$|\W*\d[\d.,]*\W*$"
    r"|(?:báo cáo|nghị quyết|thông báo|tờ trình)(?: tóm tắt| nhanh| tổng hợp| chính thức)?\W*$"
)
# "ĐẢNG BỘ TỈNH LAI CHÂU": whose portal it is, and nothing of what the page tells.
_OWNER = re.compile(
    r"(?:ban chấp hành )?(?:đảng bộ|đảng ủy|(?:tỉnh|thành|huyện|thị|quận) ủy)"
    r"(?: (?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn))?(?: (?!đại hội)[^\W\d_]+){1,4}?"
    r"[^\w.]*(?:đảng cộng sản việt nam[^\w.]*)?"
    r"|đảng cộng sản việt nam\W*|số:? [\w./-]{3,24}"
)
_PORTAL_ENDS = ("online", "điện tử", ".vn", ".com", ".net")
_NAMED = re.compile(
    r"\W{0,4}(?:(?P<tags>(?:từ kh[oó]a|từ khoá|tags?|chủ đề|keywords?)\s?[:|]"
    r"|(?:video|infographics?|podcast|e-?magazine|megastory|longform)\s?[:\]])"
    r"|(?P<related>(?:(?:các |những )?tin(?: bài)? (?:liên quan|khác|mới(?: hơn| nhất)?|cùng|đã đưa|cũ hơn|nổi bật"
    r"|đọc nhiều|nóng|xem nhiều)"
    r"|các tin|(?:các |những )?bài(?: viết)? (?:liên quan|khác|cùng|đọc nhiều|mới|viết cùng)|đọc (?:nhiều|thêm|tiếp)"
    r"|xem (?:thêm|nhiều|tiếp)|(?:có thể bạn|bạn có thể|bạn) quan tâm"
    r"|nhiều người (?:xem|đọc)|trên trang nhất|đề xuất cho bạn|cùng chuyên mục|cùng chủ đề|mới nhất"
    r"|nổi bật|chủ đề liên quan|mời bạn đọc|mời xem|bạn đọc quan tâm|được quan tâm|tiêu điểm|bài đọc nhiều"
    r"|tin tức khác|các bài|liên quan|nhiều người đọc|đang được quan tâm|thông tin khác|sự kiện nổi bật|những tin"
    r"|tin, bài)(?!\w))"
    r"|(?P<footer>chịu trách nhiệm|địa chỉ|điện thoại|giấy phép|bản quyền|hotline|đường dây nóng|tổng biên tập"
    r"|phó tổng biên tập|email|fax|©|copyright|tòa soạn|cơ quan chủ quản|trụ sở|ghi rõ nguồn|thiết kế bởi"
    r"|lượt truy cập|tổng số người|lượt xem|bình luận|ý kiến bạn đọc|ý kiến \(|chia sẻ|gửi bình luận|thích \("
    r"|quay lại|in bài|về đầu trang|trang thông tin điện tử|mời quý|theo dõi|đăng ký nhận|quảng cáo|xem bản in"
    r"|gửi email|lượt đọc|\d[\d.]* lượt(?: xem| đọc| truy cập|\W*$)))"
)
_SCENE = re.compile(r"(?:quang cảnh|toàn cảnh|các đại biểu|đại biểu|ra mắt|ảnh)\b")
_SHOWN = "phát biểu|ra mắt|bỏ phiếu|tặng hoa|chúc mừng|biểu quyết|chụp ảnh|chủ trì|tham quan|điều hành|chủ tọa|chào cờ"
_ACT = re.compile(rf"\b(?:{_SHOWN})\b")
_ACTS = Triggers.of(_SHOWN.split("|"))
_CREDIT = re.compile(r"\W{0,3}(?:tin|bài|ảnh|bài viết|thực hiện|nguồn)(?:[,\w& -]{0,16}):")
_READERS = re.compile(r"đọc nhiều|lượt (?:đọc|xem)|bình luận")
_LAST_FIGURE = re.compile(r"\d\W*$")
_TAIL = 12  # a line's last figure stands among so many of its last characters
_ITEM = re.compile(r"\d{1,2}[.)]\s")
_BELOW = 0.55  # a footer above the middle of the page is a line of its own, with text below it
_SHORT = 200  # a longer one is no caption, heading or byline
_LONG = 700  # a longer line is a paragraph, whatever it begins with
# A figure that is no year. It begins with what it looks for: a look around first would be tried at each letter.
_FIGURE = re.compile(r"\d(?<!năm \d)(?<!\d\d)(?!(?<=1)9\d\d(?!\d)|(?<=2)0\d\d(?!\d))")
_WORD = re.compile(r"[^\W\d_]+")
_PHOTO = re.compile(r"\(?\bảnh\s?:?\s?[^.]{0,40}\)?\.?$")
_BYLINE = re.compile(
    r"(?:(?:tin|bài|ảnh|thực hiện|nguồn|theo|tác giả|pv|ctv|nhóm pv)\b[\w, ]{0,20}:?\s?)?"
    r"(?:[^\W\d_]{1,12}\.?(?:[ ,/&-]{1,3}|$)){1,10}\W{0,3}(?:\([^)]{1,20}\))?$",
)


class _Page(NamedTuple):
    """The lines of a page that say something, as they are and in lower case."""

    lines: list[str]
    low: list[str]


def zoned_lines(text: str, low: str, title: str | None = None) -> tuple[Line, ...]:
    """The paragraphs of a folded, joined text, each with its zone; *low* is the text in lower case."""
    page, starts = _Page([], []), []
    start = 0
    for line, small in zip(text.split("\n"), low.split("\n"), strict=True):
        if line and not line.isspace():
            page.lines.append(line)
            page.low.append(small)
            starts.append(start)
        start += len(line) + 1
    headline = _headline(page, title)
    found: list[Line] = []
    zone: Zone = "header"
    started = False
    for number, (start, line) in enumerate(zip(starts, page.lines, strict=True)):
        if number <= headline:
            zone = "headline" if number == headline else "header"
        else:
            zone = _zone(page, number, zone, started=started)
            started = started or zone == "lead"
        found.append(Line(start, start + len(line), zone))
    return tuple(found)


def _headline(page: _Page, title: str | None) -> int:
    """The number of the headline's line, -1 where the text begins with its body."""
    if title:
        wanted = " ".join(title.split()).lower()
        for number, line in enumerate(page.low[:40]):
            if line.strip() == wanted:
                return number
    for number, line in enumerate(page.low[:25]):
        if line.count(" ") < 3 or _tells_day(line):
            continue
        named = _NAMED.match(line)
        if _menu(line) or _portal(line) or (named and named.lastgroup == "related") or _titles_site(page, number):
            continue
        if BULLET.match(page.lines[number]) or line[0] in "»>":
            continue
        return -1 if len(line) > 220 or (line.endswith(".") and len(line) > 130) else number
    return -1


def _tells_day(line: str) -> bool:
    """A line that says when, and perhaps where, the page was made; a headline may begin with a day as well."""
    if len(line) >= 80:
        return False
    return bool(_PLACE_AND_DAY.match(line) or (DATE_LINE.match(line) and not _DAY_AND_NEWS.match(line)))


def _titles_site(page: _Page, number: int) -> bool:
    """A line in capitals above a menu: whose site it is."""
    below = page.low[number + 1] if number + 1 < len(page.low) else ""
    return page.lines[number].isupper() and "đại hội" not in page.low[number] and _menu(below)


def _zone(page: _Page, number: int, last: Zone, *, started: bool) -> Zone:
    """The zone of a line below the headline, from its words, its place and the *last* zone above it."""
    length = len(page.lines[number])
    if last == "footer" and length < 400 and number > len(page.lines) * _BELOW:
        return "footer"
    marked = _marked(page, number, started=started, last=last) if length < _LONG else None
    if not marked and started and length < _LONG and leads_away(page.lines[number], page.low[number]):
        return "related" if page.lines[number].endswith(":") else "tags"
    return marked or (_short_zone(page, number) if length <= _SHORT else None) or ("body" if started else "lead")


def _marked(page: _Page, number: int, *, started: bool, last: Zone) -> Zone | None:
    """The zone that a line's own words name: tags, related links, footer, header."""
    line = page.low[number]
    named = _NAMED.match(line)
    kind = named.lastgroup if named else None
    if kind == "tags":
        return "tags"
    if kind == "related" and (len(line) < 60 or line.endswith(("]", ")")) or ":" in line[:40] or "|" in line):
        return "related"
    counted = "|" in line and _READERS.search(line)
    if counted or (kind == "footer" and (started or "|" in line or len(line) < 40)):
        return "footer" if started else "header"
    if last == "related" and (len(line) < 160 or BULLET.match(page.lines[number])):
        return "related"
    dated = not started and len(line) < 90 and (DATE_LINE.match(line) or _menu(line) or _dated(line))
    return "header" if dated else None


def _short_zone(page: _Page, number: int) -> Zone | None:
    """Captions, headings and bylines: short lines that are no paragraph."""
    line, low = page.lines[number], page.low[number]
    if len(line) < 70 and ":" in line and _CREDIT.match(low):
        return "byline"
    open_end = not line.endswith((".", ";", "!", "?"))
    if _is_repeated(page, number) or _is_caption(line, low, open_end=open_end):
        return "caption"
    following = page.lines[number + 1] if number + 1 < len(page.lines) else ""
    last = number > len(page.lines) // 3 and not following.endswith((".", ";"))
    if len(line) < 70 and last and _proper(line) and _BYLINE.match(low):
        return "byline"
    return "heading" if open_end and _is_heading(line, following) else None


def _is_repeated(page: _Page, number: int) -> bool:
    """A line that says again what stands beside it."""
    near = page.lines[max(0, number - 2) : number + 2]
    return near.count(page.lines[number]) > 1


def _is_caption(line: str, low: str, *, open_end: bool) -> bool:
    """A line that names its photographer, or tells what is seen and states no figure."""
    if len(line) > 25 and "ảnh" in low[-60:] and _PHOTO.search(low[-60:]):
        return True
    if not open_end or len(line) >= 160 or _row(line) or BULLET.match(line):
        return False
    return bool(_SCENE.match(low) or (_ACTS.seen(low) and _ACT.search(low)))


def _row(line: str) -> bool:
    """A line of a table: a label and its figure."""
    return ":" in line or "|" in line or bool(_LAST_FIGURE.search(line, len(line) - _TAIL))


def _is_heading(line: str, following: str) -> bool:
    if len(line) >= 120 or line.startswith(("-", "+")):
        return False
    listed = following.startswith(("- ", "+ ", "1.", "01.")) and len(line) < 90 and not _ITEM.match(line)
    return listed or line.endswith(":") or line.isupper() or not _FIGURE.search(line)


def _dated(line: str) -> bool:
    """A line that names a paper and a day, and says nothing."""
    return (
        bool(_HAS_DAY.search(line))
        and not line.endswith(".")
        and not any(word in line for word in ("đại hội", "đồng chí", "trình bày"))
    )


def _portal(line: str) -> bool:
    """A line of a portal's own: its name, its counters and their figures, its sections."""
    words = line.lstrip("☰≡ ")
    return bool(_PORTAL.match(words) or _OWNER.fullmatch(words)) or line.endswith(_PORTAL_ENDS)


def _menu(line: str) -> bool:
    """A line of names between bars or arrows; a row of a table has figures."""
    return bool(_BAR.search(line) and _MENU.match(line)) and not _TABLE_ROW.search(line)


def _proper(line: str) -> bool:
    """All words are capitalised, as names are; a sentence in capitals is none."""
    if line.isupper() and line.endswith("."):
        return False
    told = line.rsplit(":", maxsplit=1)[-1]
    return bool(_WORD.search(told)) and all(word[0][0].isupper() for word in _WORD.finditer(told))


def sentences(text: str, low: str, lines: tuple[Line, ...]) -> tuple[Sentence, ...]:
    """The sentences of each paragraph, in order; *low* is the text in lower case."""
    found: list[Sentence] = []
    section = ""
    places = split(text, [(start, end) for start, end, _ in lines])
    for number, ((first, last, zone), inside) in enumerate(zip(lines, places, strict=True)):
        if zone == "heading":
            section = low[first:last]
        found += [Sentence(start, end, zone, number, section) for start, end in inside]
    return tuple(found)
