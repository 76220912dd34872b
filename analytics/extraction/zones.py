"""The zones of a page: header, headline, lead, body, captions, related links, tags, byline, footer; and its sentences.

Knows how pages of newspapers and portals are laid out; nothing of what the sentences say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Zone = Literal["header", "headline", "lead", "body", "caption", "heading", "related", "tags", "byline", "footer"]
READABLE: frozenset[Zone] = frozenset({"headline", "lead", "body", "caption", "heading"})


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: a half-open place in the folded text, and its zone."""

    start: int
    end: int
    zone: Zone


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: a half-open place in the folded text, its zone, its paragraph's number, the heading it stands under.

    `section` is the text in lower case of the nearest heading above, "" where there is none.
    """

    start: int
    end: int
    zone: Zone
    line: int
    section: str


# ── lines ─────────────────────────────────────────────────────────────────────────────────────────
_BULLET = re.compile(r"(?:[-+*►▶■□✓]|\d{1,2}[.)]|[a-zđA-Z][.)]|[IVX]{1,5}[.)])\s?(?=\S)")
_BULLET_ITEM = re.compile(r"\d{1,2}[.)]\s")
_OPEN_END = re.compile(
    r"(?:,|\b(?:và|của|các|những|với|tại|là|có|gồm|được|cho|ở|trong|từ|đến|đồng chí|ông|bà|lần|thứ|khóa|nhiệm kỳ|tỉnh"
    r"|huyện|thành phố|thị xã|hội|đảng bộ|đảng|đại|ban|hơn|trên|gần|khoảng|số|bầu|vào|bí|phó|chấp|thường|ủy|dự|bộ"
    r"|lần thứ|chỉ|đảng ủy|ngày|sáng|chiều|khối|đoàn|đại biểu|diện|thay|mặt))$",
    re.IGNORECASE,
)
# A cell of a table that was flattened to one cell a line: it belongs to the label above.
_CELL = re.compile(r"[≥≤<>~+]?\s?\d[\d.,/]*\s?%?(?:\s(?:người|đồng chí|đại biểu|đ/c|tuổi|chi bộ|tổ chức|đảng viên|chỉ tiêu|ủy viên))?")
_COUNTER = re.compile(r"(?:online|truy cập|hôm nay|hôm qua|tất cả|lượt|tổng lượt|khách|tuần|tháng|xem)\W*$", re.IGNORECASE)
_CLOSED = tuple('.!?:;…"”)')


def join_wrapped(text: str) -> str:
    r"""Make a space of each line break that stands inside a sentence; the length stays.

    >>> join_wrapped("Đại hội bầu 25 đồng chí vào\nBan Chấp hành.\nSáng nay")
    'Đại hội bầu 25 đồng chí vào Ban Chấp hành.\nSáng nay'
    """
    lines = text.split("\n")
    broken = sum(_goes_on(one, two) for one, two in zip(lines, lines[1:], strict=False) if one and two)
    pieces = lines[:1]
    for one, two in zip(lines, lines[1:], strict=False):
        pieces += (" " if _joins(one, two, wrapped=broken >= 3) else "\n", two)
    return "".join(pieces)


def _goes_on(one: str, two: str) -> bool:
    return two[0].islower() and not one.endswith(_CLOSED)


def _joins(one: str, two: str, *, wrapped: bool) -> bool:
    if one and two and _CELL.fullmatch(two) and one.endswith(":"):
        return not _COUNTER.search(one)
    if not one or not two or one.endswith(_CLOSED) or _BULLET.match(two) or not two[0].isalnum():
        return False
    if two[0].islower():
        return True
    if _CELL.fullmatch(two):
        return len(one) < 90 and any(letter.isalpha() for letter in one) and not _DATE_LINE.search(one) and not _COUNTER.search(one)
    words = one.count(" ")
    if _OPEN_END.search(one[-12:]) and words >= 5 and "|" not in one:
        return True
    if two[0].isdigit() and one[-1].isdigit():
        return False
    if two[0].isdigit():
        return words >= 5 and not _DATE_LINE.search(one[:90]) and not _DATE_LINE.search(two[:60]) and " " in two
    return wrapped and len(one) >= 40


_CLOCK = r"\d{1,2}\s?(?::|h|giờ)\s?\d{2}"
_DATE = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_DATE_LINE = re.compile(
    rf"^\W{{0,4}}(?:(?:cập nhật|đăng|xuất bản|ngày đăng|ngày|post|đăng lúc|đăng ngày|thời gian)[\w ]{{0,12}}:?\s*)?(?:{_WEEKDAY}\b|{_CLOCK}\b|\(?\s?{_DATE}|ngày \d{{1,2}} tháng \d{{1,2}} năm)",
    re.IGNORECASE,
)
_HAS_DAY = re.compile(rf"{_DATE}|\d{{1,2}} tháng \d{{1,2}},? (?:năm )?\d{{4}}", re.IGNORECASE)
_MENU = re.compile(r"(?:[^|»›]{1,40}[|»›]){1,12}[^|»›]{0,60}$|[^/>]{2,40}\s[/>]\s[^/>]{2,40}$")
_TABLE_ROW = re.compile(r"[|:]\s?\d[\d.,]*\s?(?:%|\||$|[^\W\d]|\()")
_PORTAL = re.compile(
    r"^(?:báo|trang (?:thông )?tin|trang chủ|cổng|đài|truyền hình|tạp chí|website|đang online|hôm nay|tất cả|lượt|chuyên mục"
    r"|xây dựng đảng|đang truy cập|tổng lượt|thời tiết|tỷ giá|hôm qua|tuần|tháng|truy cập|chính trị|thời sự|tin tức|đăng nhập|tìm kiếm|menu|rss)\b|online$|điện tử$|\.(?:vn|com|net)$|^\W*\d[\d.,]*\W*$",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"^\W{0,4}(?:(?:các )?tin(?: bài)? (?:liên quan|khác|mới(?: hơn| nhất)?|cùng|đã đưa|cũ hơn|nổi bật|đọc nhiều|nóng|xem nhiều)"
    r"|các tin|(?:các )?bài(?: viết)? (?:liên quan|khác|cùng|đọc nhiều|mới|viết cùng)|đọc (?:nhiều|thêm|tiếp)|xem (?:thêm|nhiều|tiếp)"
    r"|có thể bạn quan tâm|cùng chuyên mục|cùng chủ đề|mới nhất|nổi bật|chủ đề liên quan|mời bạn đọc|mời xem|bạn đọc quan tâm"
    r"|được quan tâm|tiêu điểm|bài đọc nhiều|tin tức khác|các bài|liên quan|nhiều người đọc|đang được quan tâm|thông tin khác"
    r"|sự kiện nổi bật|những tin|tin, bài)(?=\s|:|$|\W)",
    re.IGNORECASE,
)
_TAGS = re.compile(r"^\W{0,3}(?:từ kh[oó]a|từ khoá|tags?|chủ đề|keywords?)\s?[:|]", re.IGNORECASE)
_FOOTER = re.compile(
    r"^\W{0,3}(?:chịu trách nhiệm|địa chỉ|điện thoại|giấy phép|bản quyền|hotline|đường dây nóng|tổng biên tập|phó tổng biên tập"
    r"|email|fax|©|copyright|tòa soạn|cơ quan chủ quản|trụ sở|ghi rõ nguồn|thiết kế bởi|lượt truy cập|tổng số người|lượt xem"
    r"|bình luận|ý kiến bạn đọc|ý kiến \(|chia sẻ|gửi bình luận|thích \(|quay lại|in bài|về đầu trang|trang thông tin điện tử"
    r"|mời quý|theo dõi|đăng ký nhận|quảng cáo|xem bản in|gửi email|lượt đọc|\d[\d.]* lượt)",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:^(?:quang cảnh|toàn cảnh|các đại biểu|đại biểu|ra mắt|ảnh)\b"
    r"|\b(?:phát biểu|ra mắt|bỏ phiếu|tặng hoa|chúc mừng|biểu quyết|chụp ảnh|chủ trì|tham quan|điều hành|chủ tọa|chào cờ)\b)",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"^\W{0,3}(?:tin|bài|ảnh|bài viết|thực hiện|nguồn)(?:[,\w& -]{0,16}):", re.IGNORECASE)
_FIGURE = re.compile(r"(?<!năm )(?<!\d)(?<!20)(?!(?:19|20)\d\d(?!\d))\d")
_PHOTO = re.compile(r"\(?\bảnh\s?:?\s?[^.]{0,40}\)?\.?$", re.IGNORECASE)
_BYLINE = re.compile(
    r"^(?:(?:tin|bài|ảnh|thực hiện|nguồn|theo|tác giả|pv|ctv|nhóm pv)\b[\w, ]{0,20}:?\s?)?"
    r"(?:[^\W\d_]{1,12}\.?(?:[ ,/&-]{1,3}|$)){1,10}\W{0,3}(?:\([^)]{1,20}\))?$",
    re.IGNORECASE,
)


def zoned_lines(text: str, title: str | None = None) -> tuple[Line, ...]:
    """The paragraphs of a folded, joined text, each with its zone."""
    places = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            places.append((start, start + len(line)))
        start += len(line) + 1
    bodies = [text[a:b] for a, b in places]
    headline = _headline(bodies, title)
    zones: list[Zone] = []
    for number, line in enumerate(bodies):
        zones.append(_zone(number, headline, bodies, zones, line))
    return tuple(Line(a, b, zone) for (a, b), zone in zip(places, zones, strict=True))


def _headline(lines: list[str], title: str | None) -> int:
    """The number of the headline's line, -1 where the text begins with its body."""
    wanted = " ".join(title.split()).lower() if title else None
    for number, line in enumerate(lines[:40]):
        if wanted and line.strip().lower() == wanted:
            return number
    for number, line in enumerate(lines[:25]):
        if _DATE_LINE.search(line) and len(line) < 80:
            continue
        if _menu(line) or _PORTAL.search(line) or line.count(" ") < 3:
            continue
        if _RELATED.search(line) or _BULLET.match(line) or line[0] in "»>":
            continue
        return -1 if len(line) > 220 or (line.endswith(".") and len(line) > 130) else number
    return -1


def _zone(number: int, headline: int, lines: list[str], before: list[Zone], line: str) -> Zone:
    """The zone of one line, from its words, its place and the zones above it."""
    if number <= headline:
        return "headline" if number == headline else "header"
    last = before[-1] if before else "header"
    if last == "footer" and len(line) < 400:
        return "footer"
    if len(line) < 700:
        started = any(zone in {"lead", "body"} for zone in before)
        marked = _marked(line, started=started)
        if marked:
            return marked
        if last == "related" and (len(line) < 160 or _BULLET.match(line)):
            return "related"
        if not started and len(line) < 90 and (_DATE_LINE.search(line) or _menu(line) or _dated(line)):
            return "header"
        short = _short_zone(line, lines, number)
        if short:
            return short
    return "body" if "lead" in before else "lead"


def _marked(line: str, *, started: bool) -> Zone | None:
    if _TAGS.search(line):
        return "tags"
    if _RELATED.search(line) and (
        len(line) < 60 or line.rstrip().endswith(("]", ")")) or ":" in line[:40] or "|" in line
    ):
        return "related"
    if _FOOTER.search(line) and (started or "|" in line or len(line) < 40):
        return "footer" if started else "header"
    if "|" in line and re.search(r"đọc nhiều|lượt (?:đọc|xem)|bình luận", line, re.IGNORECASE):
        return "footer"
    return None


def _short_zone(line: str, lines: list[str], number: int) -> Zone | None:
    """Captions, headings and bylines: short lines that are no paragraph."""
    if len(line) > 200:
        return None
    if line in lines[max(0, number - 2) : number] or line in lines[number + 1 : number + 2]:
        return "caption"
    if _CREDIT.match(line) and len(line) < 70:
        return "byline"
    if _PHOTO.search(line[-60:]) and len(line) > 25:
        return "caption"
    open_end = not line.endswith((".", ";", "!", "?"))
    if open_end and len(line) < 160 and _CAPTION.search(line) and not _BULLET.match(line) and ":" not in line:
        return "caption"
    if len(line) < 70 and _BYLINE.match(line) and _proper(line) and number > len(lines) // 3:
        return "byline"
    listed = number + 1 < len(lines) and lines[number + 1].startswith(("- ", "+ ", "1.", "01."))
    if open_end and len(line) < 90 and listed and not line.startswith(("-", "+")) and not _BULLET_ITEM.match(line):
        return "heading"
    if open_end and len(line) < 120 and not line.startswith("-"):
        return "heading" if line.endswith(":") or line.isupper() or not _FIGURE.search(line) else None
    return None


def _dated(line: str) -> bool:
    """A line that names a paper and a day, and says nothing."""
    return bool(_HAS_DAY.search(line)) and not line.endswith(".") and "đại hội" not in line.lower()


def _menu(line: str) -> bool:
    """A line of names between bars or arrows; a row of a table has figures."""
    return bool(_MENU.match(line)) and not _TABLE_ROW.search(line)


def _dated(line: str) -> bool:
    """A line that names a paper and a day, and says nothing."""
    return bool(_HAS_DAY.search(line)) and not line.endswith(".") and "đại hội" not in line.lower()


def _proper(line: str) -> bool:
    """All words are capitalised, as names are."""
    words = re.findall(r"[^\W\d_]+", line.rsplit(":", maxsplit=1)[-1])
    return bool(words) and all(word[0].isupper() for word in words)


# ── sentences ─────────────────────────────────────────────────────────────────────────────────────
_STOP = re.compile(r"[.!?…][\"')\]]*(?:\s+|(?=[^\W\d_]))")
_SHORT_FORM = re.compile(
    r"(?:^|[\s(\"/-])(?:[A-ZĐa-z]|TP|Tp|TX|Tx|TT|Tt|ThS|Ths|TS|PGS|GS|BS|KS|CN|T\.Ư|TƯ|v\.v|Q|P|H|St|đ/c|Đ/c|Đc|VS|NQ|CT)\.$"
)


def sentences(text: str, lines: tuple[Line, ...]) -> tuple[Sentence, ...]:
    """The sentences of each paragraph, in order."""
    found: list[Sentence] = []
    section = ""
    for number, line in enumerate(lines):
        if line.zone == "heading":
            section = text[line.start : line.end].lower()
        found += [Sentence(start, end, line.zone, number, section) for start, end in _split(text, line.start, line.end)]
    return tuple(found)


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    places = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        after = text[stop.end() : stop.end() + 1]
        glued = not stop[0][-1].isspace()
        if not after or after.islower() or (glued and not _new_word(text, stop)):
            continue
        if stop[0][0] == "." and (_SHORT_FORM.search(text, max(begin, stop.start() - 6), stop.start() + 1)):
            continue
        if stop.start() - begin < 4:  # "I. ", "12. "
            continue
        places.append((begin, stop.start() + len(stop[0].rstrip())))
        begin = stop.end()
    if begin < end:
        places.append((begin, end))
    return places


def _new_word(text: str, stop: re.Match[str]) -> bool:
    """A stop without a space ends a sentence where a word of small letters stands before and a capital after."""
    before = text[max(0, stop.start() - 2) : stop.start()]
    after = text[stop.end() : stop.end() + 2]
    return before.islower() and len(after) == 2 and after[0].isupper() and after[1].islower()
