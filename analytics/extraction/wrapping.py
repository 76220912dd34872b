"""Line breaks inside sentences, and cells of tables on lines of their own. Knows how lines begin and end, not zones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, pairwise

from analytics.extraction.cells import HEAD_OF_SHARES, rows_in_line
from analytics.places import PROVINCES_34, PROVINCES_63

BULLET = re.compile(
    r"(?:[-+*►▶■□✓¬]|\d{1,2}[.)](?!\d)|\(\d{1,2}\)|\d{1,2}/(?=\s)|[a-zđA-Z][.)]|[IVX]{1,5}[.)])\s?(?=\S)"
)
_CLOCK = r"\d{1,2}\s?(?::|h|giờ)\s?\d{2}"
DATE = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}"
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
DATE_LINE = re.compile(
    rf"\W{{0,4}}(?:(?:cập nhật|đăng|xuất bản|ngày đăng|ngày|post|đăng lúc|đăng ngày|thời gian)[\w"
    rf" ]{{0,12}}:?\s*)?(?:{_WEEKDAY}\b|{_CLOCK}\b|\(?\s?{DATE}|ngày \d{{1,2}} tháng \d{{1,2}} năm)",
    re.IGNORECASE,
)
_LINE_BREAK = re.compile(r"\n(?<=[^\n]\n)(?=[^\n])")  # none where an empty line stands between all paragraphs
_OPEN_END = re.compile(
    r"(?:,|(?<!/)\b(?:và|của|các|những|với|tại|là|có|gồm|được|cho|ở|trong|từ|đến|đồng chí|ông|bà|lần|thứ|khóa|nhiệm kỳ"
    r"|tỉnh|huyện|thành phố|thị xã|hội|đảng bộ|đảng|đại|ban|hơn|trên|gần|khoảng|số|bầu|vào|bí|phó|chấp|thường|ủy|dự|bộ"
    r"|lần thứ|chỉ|đảng ủy|ngày|sáng|chiều|lúc|hôm|tháng|khối|đoàn|đại biểu|diện|thay|mặt))$",
    re.IGNORECASE,
)
# A cell of a table that was flattened to one cell a line: it belongs to the label above.
_CELL = re.compile(
    r"(?:[≥≤<>~+]?\s?|(?:trên|hơn|dưới|khoảng|gần|từ|đạt|còn|tối thiểu|ít nhất|tối đa|không quá) )\d[\d.,/]*\s?%?"
    r"(?: ?(?:-|đến) ?\d[\d.,]*%?)?(?:\s?/\s?năm)?"
    r"(?:\s(?:người|đồng chí|đại biểu|đ/c|tuổi|chi bộ|tổ chức|đảng viên|chỉ tiêu|ủy viên"
    r"|(?:(?:nghìn|triệu|tỷ|tỉ|vạn) ){0,2}(?:đồng|usd|ha|tấn|lượt|xã|thôn|km|hộ|lao động)(?:/[\w/]{1,20})?))?"
    r"(?: trở (?:lên|xuống))?(?:\s\(\d[\d.,]*\s?%\))?",
    re.IGNORECASE,
)
# "Bí thư Đảng ủy" and in the next cell who it is; "Phó Bí thư" and how many they are, with their names.
_POST = re.compile(r"(?:Phó )?Bí thư(?: [\w/]+){0,4}|Ủy ban Kiểm tra(?: [\w/]+){0,3}|Ban Thường vụ(?: [\w/]+){0,3}")
_IN_POST = re.compile(r"(?:Đ/c|Đồng chí|Ông|Bà) \w|\d{1,2} (?:đ/c|đồng chí|người|ủy viên)[:;,]", re.IGNORECASE)
# A capital here begins the lead: no place or body is called so.
_DAY_BEGINS = re.compile(r"(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Trong)\b[^.]{0,20}(?:\d|nay|qua)\b")
_WHEN = re.compile(r"(?:Thời gian|Ngày)(?: họp| tổ chức| khai mạc| bế mạc)?", re.IGNORECASE)
# Who signs a paper, below the post; behind the name more posts may stand in brackets.
_SIGNS_AS = re.compile(r"(?:Phó )?(?:Bí thư|Trưởng ban|Trưởng đoàn|Chủ tịch|Chủ nhiệm)(?: [\w ]{2,30})?", re.IGNORECASE)
_SIGNED_WITH = 120
_SIGNED = re.compile(r"[^\W\d_][\w']*(?: [^\W\d_][\w']*){2,4}")
_SIGNATURE = re.compile(rf"{_SIGNS_AS.pattern} {_SIGNED.pattern}", re.IGNORECASE)
_COUNTER = re.compile(
    r"(?:online|truy cập|hôm nay|hôm qua|tất cả|lượt|tổng lượt|khách|tuần|tháng|xem)\W*$", re.IGNORECASE
)
# A row of a list: a short label and what it is.
_ROW = re.compile(r"[^:.,;]{2,40}:\s")
_HEADING = re.compile(
    r"(?:[IVX]{1,5}[.)] .{2,60}|(?:[a-zđA-Z]|\d{1,2})[.)/]\s?(?:Về|Lĩnh vực)"
    r" [^\d.;:,]{2,50}|(?:Ảnh|Hình|Bảng|Phần|Mục)(?: số)? \d+|[*=~#_>-]{2}.*)"
)
_SENTENCE_ENDS = (",", ";", ":", ".", "!", "?", '."', ".)", '!"', '".')
# "Quảng" at the end of a line and "Ninh" at the beginning of the next are one name.
_NAMES = {pair for place in (*PROVINCES_63, *PROVINCES_34) for pair in pairwise(place.name.split())}
# "thị xã Nghĩa" and "Lộ": a place or a person of one syllable goes on, but for Huế.
_CUT_NAME = re.compile(
    r"\b(?i:huyện|thị xã|thành phố|tỉnh|xã|phường|thị trấn|quận|ông|bà|đồng chí|đ/c|tại)"
    r" (?!Huế)([^\W\d_]+)$"
)
_LEADS_ON = re.compile(r"\W{0,4}(?:đọc thêm|xem thêm|đừng bỏ lỡ|tin liên quan|nên đọc)\b", re.IGNORECASE)
_AND = (",", " và", " -")
_LEANING = ("Trong đó", "trong đó")
_COUNTED_ROW = re.compile(r":\s+\d[\d.,]*%?$")  # "Ban Chấp hành: 15": the next row says of whom
_BAR = " | "
_BULLETS = frozenset("-+*►▶■□✓¬")
_SOME = 3
_WIDEST = 130
_LONG = 40
_PARAGRAPH = 100
_DATED = 60
_CELL_WIDTH = 25
_TABLE = 6
_MEMORY = 200  # of what was said, as much as tells how many words it has
_STOPS = (".", "!", "?", ":", ";", "…")
_CLOSED = tuple('.!?:;…"”)')


def join_wrapped(text: str) -> str:
    r"""Make a space of each line break that stands inside a sentence; the length stays.

    >>> join_wrapped("Đại hội bầu 25 đồng chí vào\nBan Chấp hành.\nSáng nay")
    'Đại hội bầu 25 đồng chí vào Ban Chấp hành.\nSáng nay'
    """
    if not _LINE_BREAK.search(text):
        return text
    text = rows_in_line(text)
    lines = text.split("\n")
    page = _Page.of(lines)
    breaks = ["\n"] * (len(lines) - 1)
    said, goes_on = "", -1
    for number, (one, two) in enumerate(pairwise(lines)):
        if not one or not two or (_BAR in one and _BAR in two):  # two rows of a table stay apart
            continue
        if number != goes_on:
            said = one
        share = (
            number == goes_on
            and page.shares <= number
            and _is_share(one, two, lines[number + 2 : number + 3], numbered=page.numbered)
        )
        if share or page.joins(number, said, one, two):
            breaks[number] = " "
            said = two if _CELL.fullmatch(two) else f"{said[-_MEMORY:]} {two}"
            goes_on = -1 if share else number + 1
    return "".join([lines[0], *chain.from_iterable(zip(breaks, lines[1:], strict=True))])


@dataclass(frozen=True, slots=True)
class _Page:
    """How the lines of a text were made.

    `width` is that of a text wrapped by a program, 0 for any other; `prose` and `items` are the numbers of the lines in
    paragraphs and in lists with bullets that stand between empty lines: there a line break alone means nothing.
    """

    width: int
    wrapped: bool
    prose: frozenset[int]
    items: frozenset[int]
    shares: int
    """The line from which on a column of shares may stand: behind its head, or behind all lines."""
    numbered: bool
    """A head says that rows bear numbers."""

    @classmethod
    def of(cls, lines: list[str]) -> _Page:
        """The page that *lines* show."""
        broken = sum(_goes_on(one, two) for one, two in pairwise(lines) if one and two)
        longest = max(map(len, lines))
        width = longest if broken >= _SOME and longest <= _WIDEST else 0
        blocks = _blocks(lines)
        prose = (number for first, last in blocks if _is_prose(lines[first:last]) for number in range(first, last))
        items = (number for first, last in blocks for number in _of_items(lines, first, last))
        head = next((number for number, line in enumerate(lines) if HEAD_OF_SHARES.fullmatch(line)), len(lines))
        return cls(
            width,
            broken >= _SOME and not blocks,
            frozenset(prose),
            frozenset(items),
            head,
            any(map(_NUMBERS.fullmatch, lines)),
        )

    def joins(self, number: int, said: str, one: str, two: str) -> bool:
        """Line *two* goes on with what line *one* says, which is line *number* and the end of what was *said*."""
        in_item = number in self.items and _may_go_on(one, two) and not _heads_items(one, two)
        in_prose = number in self.prose and (_may_go_on(one, two) or _within(said, two))
        if one in _BULLETS or in_item or in_prose or _signs(said, one, two):
            return True
        if _CELL.fullmatch(two) and not DATE_LINE.match(two):
            return _is_label(one)
        if (_POST.fullmatch(one) and _IN_POST.match(two)) or (_WHEN.fullmatch(one) and two[0].isdigit()):
            return True
        if two.startswith(_LEANING) and not _CELL.fullmatch(one) and not _COUNTED_ROW.search(one):
            return True
        if (
            one.endswith(_STOPS)
            or _LEADS_ON.match(one)
            or BULLET.match(two)
            or not two[0].isalnum()
            or _DAY_BEGINS.match(two)
            or (two.isupper() and two.count(" ") > 1 and not one.isupper())  # CÓ THỂ BẠN QUAN TÂM
        ):
            return False
        return two[0].islower() or (_open(one) and (_breaks_off(said, one, two) or self._full(one, two)))

    def _full(self, one: str, two: str) -> bool:
        """Line *one* is so long that the first word of *two* had no room on it."""
        if self.width:
            return len(one) + len(two.split(" ", 1)[0]) >= self.width
        return self.wrapped and len(one) >= _LONG and not two[0].isdigit()


def _blocks(lines: list[str]) -> list[tuple[int, int]]:
    """The half-open stretches of lines without an empty one; none where empty lines do not part paragraphs."""
    empty = [-1, *(number for number, line in enumerate(lines) if not line), len(lines)]
    blocks = [(before + 1, after) for before, after in pairwise(empty) if after - before > 1]
    return [block for block in blocks if block[1] - block[0] > 1] if len(blocks) >= _SOME else []


def _is_prose(block: list[str]) -> bool:
    """Lines that end as a sentence does, and are neither rows nor paragraphs of their own."""
    length = sum(map(len, block))
    if length < _PARAGRAPH or not block[-1].endswith(_SENTENCE_ENDS):
        return False
    whole = sum(len(line) > _PARAGRAPH and line.endswith(_STOPS) and not BULLET.match(line) for line in block[:-1])
    rows = sum("|" in line or bool(_ROW.match(line)) for line in block)
    cells = sum(bool(_CELL.fullmatch(line)) for line in block)
    sure = sum(two[0].islower() or _wants_more(one) for one, two in pairwise(block))
    table = cells > 2 and cells * 6 >= len(block)
    table = table or (len(block) >= _TABLE and sure * 3 < len(block) and length < _CELL_WIDTH * len(block))
    return whole < 2 and rows * 2 < len(block) and not table


def _of_items(lines: list[str], first: int, last: int) -> range:
    """The lines from the first bullet on, where there are several."""
    bullets = [number for number in range(first, last) if lines[number] in _BULLETS or BULLET.match(lines[number])]
    counted = [lines[number][:2] for number in bullets][:2] == ["1.", "2."]
    several = len(bullets) > 1 and (counted or len(bullets) * 4 >= last - bullets[0])
    return range(bullets[0], last) if several else range(0)


def _may_go_on(one: str, two: str) -> bool:
    """Nothing in how line *one* ends and line *two* begins says that they are things of their own."""
    if _HEADING.fullmatch(one) or (one.isupper() and " " in one and not two.isupper()):
        return False
    if BULLET.match(two):
        return two[0] == "-" and one[-1].isdigit() and two[2:6].isdigit()  # a term: 2020 - 2025
    small = two[0].islower()
    if one.endswith(_CLOSED):
        in_sentence = small or (one[-1] in ";:" and two[0].isdigit())
        return two[0] in "%)" or (in_sentence and not one.endswith((".", "!", "?", "…")))
    dated = DATE_LINE.match(one) or (len(two) < _DATED and DATE_LINE.match(two))
    own = dated or _ROW.match(two) or not (two[0].isalnum() or two[0] in '(".,%)')
    return _wants_more(one) or not own


def _heads_items(one: str, two: str) -> bool:
    """Line *two* is a heading between items: words without a figure, with a capital, that are no name."""
    if two.isupper() and not one.isupper() and " " in two:
        return True
    if _wants_more(one) or not two[0].isupper() or any(letter.isdigit() for letter in two):
        return False
    return two.endswith(":") or any(word[0].islower() for word in two.split())


def _within(said: str, two: str) -> bool:
    """What looks like a bullet is none: a dash inside a name, or the end of what stands in brackets."""
    if two[0] == "-" and two[1:2] in {"", " "} and _open(said):
        return "," in said or not two[2:3].isupper()
    return said.rfind("(") > said.rfind(")") and ")" in two[:_LONG]


def _wants_more(line: str) -> bool:
    """The last word of *line* cannot be the last of what it says."""
    return bool(_OPEN_END.search(line[-12:])) and not _CELL.fullmatch(line)


_NUMBERS = re.compile(r"(?i:s?tt|số tt|số thứ tự)\.?")
_BARE = re.compile(r"\d[\d.]*")
_BARE_SHARE = re.compile(r"\d{1,3}(?:,\d+)?%?")


def _is_share(one: str, two: str, then: list[str], *, numbered: bool) -> bool:
    """Line *two* is the share of the number on line *one*; not, where rows are *numbered*, the number of row *then*."""
    if not (_BARE.fullmatch(one) and _BARE_SHARE.fullmatch(two)):
        return False
    return "," in two or not numbered or not (then and then[0] and _is_label(then[0]))


def _open(line: str) -> bool:
    return not line.endswith(_CLOSED)


def _goes_on(one: str, two: str) -> bool:
    return two[0].islower() and _open(one)


def _is_label(line: str) -> bool:
    """A line that names the figure below it: no counter of visitors, no date, no sentence."""
    if _COUNTER.search(line) or (line.endswith(_CLOSED) and not line.endswith(":")):
        return False
    return len(line) < 90 and any(letter.isalpha() for letter in line) and not DATE_LINE.match(line)


def _signs(said: str, one: str, two: str) -> bool:
    """Line *two* is the name below a post, or goes on in brackets behind the two."""
    if len(one) > _LONG or len(two) > _SIGNED_WITH:
        return False
    if two[0] == "(":
        return _SIGNATURE.fullmatch(said) is not None
    return bool(_SIGNS_AS.fullmatch(one) and _SIGNED.fullmatch(two)) and all(word[0].isupper() for word in two.split())


def _breaks_off(said: str, one: str, two: str) -> bool:
    """Line *one*, the end of what was *said*, ends in a word that wants another, or *two* has the figure it wants."""
    words = said.count(" ")
    if len(one) < _LONG and one.isupper() and two.isupper() and " " in one and " " not in two:
        return True  # TIN LIÊN / QUAN
    if one.endswith(_AND) or (one.rpartition(" ")[2], two.partition(" ")[0]) in _NAMES:
        return True
    name = _CUT_NAME.search(one[-24:]) if two[0].isupper() and not two.isupper() else None
    if name and name[1][0].isupper():
        return True
    if words < 5 or (one[0].isdigit() and two[0].isdigit()):  # a list of figures, each on its line
        return False
    if two[0].isdigit():
        return (
            one.count(" ") >= 5
            and not one[-1].isdigit()
            and " " in two
            and not DATE_LINE.match(one[:90])
            and not DATE_LINE.match(two[:60])
        )
    return "|" not in one and bool(_OPEN_END.search(one[-12:]))
