"""Which line of a page is its headline, and what stands above it: titles of the site, menus, counters, days.

Knows how the tops of pages are laid out; nothing of what stands below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analytics.extraction.wrapping import BULLET, DATE, DATE_LINE

_PLACE_AND_DAY = re.compile(
    rf"[^\W\d][^\d:.;]{{1,30}}, (?:ngày )?(?:{DATE}|\d{{1,2}} tháng \d{{1,2}} năm \d{{4}})[^.;]{{0,20}}$"
)
_DAY_AND_NEWS = re.compile(rf"(?:ngày|sáng|chiều|tối) {DATE}: [^\W\d][^|]{{24,}}")
_BAR = re.compile(r"[|»›/>]")
_MENU = re.compile(r"(?:[^|»›]{1,40}[|»›]){1,12}[^|»›]{0,60}$|[^/>]{2,40}\s[/>]\s[^/>]{2,40}$")
_TABLE_ROW = re.compile(r"[|:]\s?\d[\d.,]*\s?(?:%|\||$|[^\W\d]|\()")
_PORTAL = re.compile(
    r"(?:báo(?! cáo)|trang (?:thông )?tin|trang (?:chủ|nhất)|cổng|đài|truyền hình|tạp chí|website|đang online|tất cả"
    r"|lượt|chuyên mục|xây dựng đảng|đang truy cập|số người|tổng (?:lượt|số|truy)|thời tiết|tỷ giá"
    r"|truy cập|chính trị|thời sự|tin tức"
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
_DOMAIN = re.compile(r"[a-z0-9.-]{3,40}\.(?:vn|com|net|org)\b")
_PORTAL_ENDS = ("online", "điện tử", ".vn", ".com", ".net")
# Lines that say themselves what they are: tags, links to other news, what ends a page.
NAMED = re.compile(
    r"\W{0,4}(?:[^\]\n]{2,24}\]\s{0,9}\[?){0,6}(?:(?P<tags>(?:từ kh[oó]a|từ khoá|tags?|chủ đề|keywords?)\s?[:|]"
    r"|(?:video|infographics?|podcast|e-?magazine|megastory|longform)\s?[:\]])"
    r"|(?P<related>(?:(?:các |những )?tin(?: bài)? (?:liên quan|khác|mới(?: hơn| nhất)?|cùng|đã đưa|cũ hơn|nổi bật"
    r"|đọc nhiều|nóng|xem nhiều)"
    r"|các tin|(?:các |những )?bài(?: viết)? (?:liên quan|khác|cùng|đọc nhiều|mới|viết cùng)|(?:tin )?đọc"
    r" (?:nhiều|thêm|tiếp)"
    r"|xem (?:thêm|nhiều|tiếp)|(?:có thể bạn|bạn có thể|bạn) quan tâm"
    r"|nhiều người (?:xem|đọc)|trên trang nhất|đề xuất cho bạn|cùng chuyên mục|cùng chủ đề|mới nhất"
    r"|nổi bật|chủ đề liên quan|mời bạn đọc|mời xem|bạn đọc quan tâm|được quan tâm|tiêu điểm"
    r"|bài đọc nhiều|đừng bỏ lỡ|chuyên mục khác|cùng sự kiện|(?:bạn )?nên đọc|đã đăng|tin nóng|cùng mục"
    r"|tin tức khác|các bài|liên quan|nhiều người đọc|đang được quan tâm|thông tin khác|sự kiện nổi bật|những tin"
    r"|tin, bài|video (?:nổi bật|mới|liên quan))(?!\w))"
    r"|(?P<footer>chịu trách nhiệm|địa chỉ|điện thoại|giấy phép|bản quyền|hotline|đường dây nóng|tổng biên tập"
    r"|phó tổng biên tập|email|fax|©|copyright|tòa soạn|cơ quan chủ quản|trụ sở|ghi rõ nguồn|thiết kế bởi"
    r"|lượt truy cập|tổng số người|lượt xem|bình luận|ý kiến bạn đọc|ý kiến \(|chia sẻ|gửi bình luận|thích \("
    r"|quay lại|in bài|về đầu trang|trang thông tin điện tử|mời quý|theo dõi|đăng ký nhận|quảng cáo|xem bản in"
    r"|trang (?:trước|sau|đầu)|in trang|gửi bạn bè|gửi email|lượt đọc|\d[\d.]* lượt(?: xem| đọc| truy cập|\W*$)))"
)
_SHORT_LINE = 60
_NEAR = 6  # lines that may stand between what is above a headline and the headline


class Page(NamedTuple):
    """The lines of a page that say something, as they are and in lower case."""

    lines: list[str]
    low: list[str]


def headline_of(page: Page, title: str | None) -> int:
    """The number of the headline's line, -1 where the text begins with its body."""
    if title:
        wanted = " ".join(title.split()).lower()
        for number, line in enumerate(page.low[:40]):
            if line.strip() == wanted:
                return number
    candidates = _candidates(page)
    first = next(candidates, -1)
    if first >= 0 and "đại hội" not in page.low[first] and not _heads_article(page, first):
        # A line above the headline: what another article says, where one of this says "đại hội" and has the day below.
        near = next((number for number in candidates if "đại hội" in page.low[number]), first)
        first = near if near <= first + _NEAR and _heads_article(page, near) else first
    line = page.low[first] if first >= 0 else ""
    return -1 if len(line) > 220 or (line.endswith(".") and len(line) > 130) else first


def _candidates(page: Page) -> Iterator[int]:
    """The lines that may be the headline, in order; where links begin the page, only what stands close to the day."""
    links = False
    for number, line in enumerate(page.low[:25]):
        named = NAMED.match(line)
        links = links or bool(named and named.lastgroup == "related" and len(line) < _SHORT_LINE)
        if line.count(" ") < 3 or _tells_day(line):
            continue
        if menu(line) or _portal(line) or (named and _is_no_headline(named, line)) or _titles_site(page, number):
            continue
        if BULLET.match(page.lines[number]) or line[0] in "»>":
            continue
        if not links or _heads_article(page, number):
            yield number


def _tells_day(line: str) -> bool:
    """A line that says when, and perhaps where, the page was made; a headline may begin with a day as well."""
    if len(line) >= 80 or line.startswith("ngày làm việc"):
        return False
    return bool(_PLACE_AND_DAY.match(line) or (DATE_LINE.match(line) and not _DAY_AND_NEWS.match(line)))


def _is_no_headline(named: re.Match[str], line: str) -> bool:
    """Links, and a counter or an address with its figures."""
    return named.lastgroup == "related" or (named.lastgroup == "footer" and bool(re.search(r":\s?\d", line)))


def _heads_article(page: Page, number: int) -> bool:
    """A line close above a day or a long paragraph: the headline, where links stand above it."""
    below = page.low[number + 1 : number + 3]
    near = below[: 1 if below and "đại hội" in below[0] else 2]
    return any(_tells_day(line) or len(line) > _SHORT_LINE * 2 for line in near)


def _titles_site(page: Page, number: int) -> bool:
    """A line in capitals above a menu: whose site it is."""
    below = page.low[number + 1] if number + 1 < len(page.low) else ""
    return page.lines[number].isupper() and "đại hội" not in page.low[number] and menu(below)


def _portal(line: str) -> bool:
    """A line of a portal's own: its name, its counters and their figures, its sections."""
    words = line.lstrip("☰≡ ")
    return bool(_PORTAL.match(words) or _OWNER.fullmatch(words) or _DOMAIN.match(words)) or line.endswith(_PORTAL_ENDS)


def menu(line: str) -> bool:
    """A line of names between bars or arrows; a row of a table has figures."""
    return bool(_BAR.search(line) and _MENU.match(line)) and not _TABLE_ROW.search(line)
