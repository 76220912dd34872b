"""The zones of a page: header, headline, lead, body, captions, related links, tags, byline, footer; and its sentences.

Knows how pages of newspapers and portals are laid out; nothing of what the sentences say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from analytics.extraction.sentences import split
from analytics.extraction.wrapping import BULLET, DATE, DATE_LINE

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


_HAS_DAY = re.compile(rf"{DATE}|\d{{1,2}} tháng \d{{1,2}},? (?:năm )?\d{{4}}", re.IGNORECASE)
_MENU = re.compile(r"(?:[^|»›]{1,40}[|»›]){1,12}[^|»›]{0,60}$|[^/>]{2,40}\s[/>]\s[^/>]{2,40}$")
_TABLE_ROW = re.compile(r"[|:]\s?\d[\d.,]*\s?(?:%|\||$|[^\W\d]|\()")
_PORTAL = re.compile(
    r"^(?:báo|trang (?:thông )?tin|trang chủ|cổng|đài|truyền hình|tạp chí|website|đang online|hôm nay|tất cả|lượt"
    r"|chuyên mục"
    r"|xây dựng đảng|đang truy cập|tổng lượt|thời tiết|tỷ giá|hôm qua|tuần|tháng|truy cập|chính trị|thời sự|tin tức"
    r"|đăng nhập|tìm kiếm|menu|rss)\b|online$|điện tử$|\.(?:vn|com|net)$|^\W*\d[\d.,]*\W*$",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"^\W{0,4}(?:(?:các )?tin(?: bài)? (?:liên quan|khác|mới(?: hơn| nhất)?|cùng|đã đưa|cũ hơn|nổi bật|đọc nhiều|nóng"
    r"|xem nhiều)"
    r"|các tin|(?:các )?bài(?: viết)? (?:liên quan|khác|cùng|đọc nhiều|mới|viết cùng)|đọc (?:nhiều|thêm|tiếp)|xem"
    r" (?:thêm|nhiều|tiếp)"
    r"|(?:có thể bạn|bạn có thể) quan tâm|đề xuất cho bạn"
    r"|cùng chuyên mục|cùng chủ đề|mới nhất|nổi bật|chủ đề liên quan|mời bạn đọc|mời xem|bạn đọc"
    r" quan tâm"
    r"|được quan tâm|tiêu điểm|bài đọc nhiều|tin tức khác|các bài|liên quan|nhiều người đọc|đang được quan tâm|thông"
    r" tin khác"
    r"|sự kiện nổi bật|những tin|tin, bài)(?=\s|:|$|\W)",
    re.IGNORECASE,
)
_TAGS = re.compile(r"^\W{0,3}(?:từ kh[oó]a|từ khoá|tags?|chủ đề|keywords?)\s?[:|]", re.IGNORECASE)
_FOOTER = re.compile(
    r"^\W{0,3}(?:chịu trách nhiệm|địa chỉ|điện thoại|giấy phép|bản quyền|hotline|đường dây nóng|tổng biên tập|phó"
    r" tổng biên tập"
    r"|email|fax|©|copyright|tòa soạn|cơ quan chủ quản|trụ sở|ghi rõ nguồn|thiết kế bởi|lượt truy cập|tổng số người"
    r"|lượt xem"
    r"|bình luận|ý kiến bạn đọc|ý kiến \(|chia sẻ|gửi bình luận|thích \(|quay lại|in bài|về đầu trang|trang thông tin"
    r" điện tử"
    r"|mời quý|theo dõi|đăng ký nhận|quảng cáo|xem bản in|gửi email|lượt đọc"
    r"|\d[\d.]* lượt(?: xem| đọc| truy cập|\W*$))",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:^(?:quang cảnh|toàn cảnh|các đại biểu|đại biểu|ra mắt|ảnh)\b"
    r"|\b(?:phát biểu|ra mắt|bỏ phiếu|tặng hoa|chúc mừng|biểu quyết|chụp ảnh|chủ trì|tham quan|điều hành|chủ tọa"
    r"|chào cờ)\b)",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"^\W{0,3}(?:tin|bài|ảnh|bài viết|thực hiện|nguồn)(?:[,\w& -]{0,16}):", re.IGNORECASE)
_READERS = re.compile(r"đọc nhiều|lượt (?:đọc|xem)|bình luận", re.IGNORECASE)
_ROW = re.compile(r":|\||\d\W*$")
_ITEM = re.compile(r"\d{1,2}[.)]\s")
_BELOW = 0.55  # a footer above the middle of the page is a line of its own, with text below it
_LONG = 700  # a longer line is a paragraph, whatever it begins with
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
        if DATE_LINE.search(line) and len(line) < 80:
            continue
        if _menu(line) or _PORTAL.search(line) or line.count(" ") < 3:
            continue
        if _RELATED.search(line) or BULLET.match(line) or line[0] in "»>":
            continue
        return -1 if len(line) > 220 or (line.endswith(".") and len(line) > 130) else number
    return -1


def _zone(number: int, headline: int, lines: list[str], before: list[Zone], line: str) -> Zone:
    """The zone of one line, from its words, its place and the zones above it."""
    if number <= headline:
        return "headline" if number == headline else "header"
    last = before[-1] if before else "header"
    if last == "footer" and len(line) < 400 and number > len(lines) * _BELOW:
        return "footer"
    started = "lead" in before
    marked = _marked(line, started=started, last=last) if len(line) < _LONG else None
    return marked or _short_zone(line, lines, number) or ("body" if started else "lead")


def _marked(line: str, *, started: bool, last: Zone) -> Zone | None:
    """The zone that a line's own words name: tags, related links, footer, header."""
    if _TAGS.search(line):
        return "tags"
    if _RELATED.search(line) and (len(line) < 60 or line.endswith(("]", ")")) or ":" in line[:40] or "|" in line):
        return "related"
    counted = "|" in line and _READERS.search(line)
    if counted or (_FOOTER.search(line) and (started or "|" in line or len(line) < 40)):
        return "footer" if started else "header"
    if last == "related" and (len(line) < 160 or BULLET.match(line)):
        return "related"
    dated = not started and len(line) < 90 and (DATE_LINE.search(line) or _menu(line) or _dated(line))
    return "header" if dated else None


def _short_zone(line: str, lines: list[str], number: int) -> Zone | None:
    """Captions, headings and bylines: short lines that are no paragraph."""
    if len(line) > 200:
        return None
    if _CREDIT.match(line) and len(line) < 70:
        return "byline"
    if _is_caption(line, lines, number):
        return "caption"
    following = lines[number + 1] if number + 1 < len(lines) else ""
    last = number > len(lines) // 3 and not following.endswith((".", ";"))
    if len(line) < 70 and last and _BYLINE.match(line) and _proper(line):
        return "byline"
    return "heading" if _is_heading(line, following) else None


def _is_caption(line: str, lines: list[str], number: int) -> bool:
    if line in lines[max(0, number - 2) : number] or line in lines[number + 1 : number + 2]:
        return True
    if len(line) > 25 and _PHOTO.search(line[-60:]):
        return True
    silent = _open_end(line) and len(line) < 160 and not _ROW.search(line) and not BULLET.match(line)
    return silent and bool(_CAPTION.search(line))


def _is_heading(line: str, following: str) -> bool:
    if not _open_end(line) or len(line) >= 120 or line.startswith(("-", "+")):
        return False
    listed = following.startswith(("- ", "+ ", "1.", "01.")) and len(line) < 90 and not _ITEM.match(line)
    return listed or line.endswith(":") or line.isupper() or not _FIGURE.search(line)


def _open_end(line: str) -> bool:
    return not line.endswith((".", ";", "!", "?"))


def _dated(line: str) -> bool:
    """A line that names a paper and a day, and says nothing."""
    return bool(_HAS_DAY.search(line)) and not line.endswith(".") and "đại hội" not in line.lower()


def _menu(line: str) -> bool:
    """A line of names between bars or arrows; a row of a table has figures."""
    return bool(_MENU.match(line)) and not _TABLE_ROW.search(line)


def _proper(line: str) -> bool:
    """All words are capitalised, as names are."""
    words = re.findall(r"[^\W\d_]+", line.rsplit(":", maxsplit=1)[-1])
    return bool(words) and all(word[0].isupper() for word in words)


def sentences(text: str, lines: tuple[Line, ...]) -> tuple[Sentence, ...]:
    """The sentences of each paragraph, in order."""
    found: list[Sentence] = []
    section = ""
    for number, line in enumerate(lines):
        if line.zone == "heading":
            section = text[line.start : line.end].lower()
        found += [Sentence(start, end, line.zone, number, section) for start, end in split(text, line.start, line.end)]
    return tuple(found)
