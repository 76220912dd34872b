"""A sentence with each number, ratio, date, year and name turned into one character of its class.

Rules are then short patterns over words and classes: `{N} đại biểu chính thức` instead of every way to write a number.
Knows how figures are written; nothing of what they count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from analytics.extraction.dates import DATE, RELATIVE, Day, days_of, follows_as_date, relative_day
from analytics.extraction.names import find_names, proper
from analytics.extraction.numbers import DASH, NUMBER, PERCENT, QUALIFIER, parse_number, qualifier_of
from analytics.model import Qualifier

_PLANE = 0xF0000
_ROOM = 4096
KINDS = "NPRGSDTYOX"
"""N number, P share in percent, R ratio a/b, G range, S range of shares, D date, T term, Y year, O ordinal, X name."""
_BASE = {kind: _PLANE + _ROOM * place for place, kind in enumerate(KINDS)}
CLASS = {kind: f"[{chr(base)}-{chr(base + _ROOM - 1)}]" for kind, base in _BASE.items()}
FIGURES = f"{chr(_BASE['N'])}-{chr(_BASE['S'] + _ROOM - 1)}"


class Token(NamedTuple):
    """One figure: its kind, its value (two for ratio and range), and its half-open place in the folded text.

    `start` stands before the qualifier's words, `value_start` before the figure itself.
    """

    kind: str
    value: float | str | tuple[float, float] | tuple[Day, ...]
    qualifier: Qualifier
    start: int
    end: int
    value_start: int

    @property
    def days(self) -> tuple[Day, ...]:
        """The days of a date; empty for other figures."""
        return tuple(v for v in self.value if isinstance(v, Day)) if isinstance(self.value, tuple) else ()


@dataclass(frozen=True, slots=True)
class Lexed:
    """A sentence in classes: `text` is matched by rules, `tokens` are the figures by their place in it.

    `edits` are what was put for other words, in order: start and end in `text`, start and end in the folded text.
    """

    text: str
    start: int
    tokens: dict[int, Token]
    edits: tuple[tuple[int, int, int, int], ...]

    def place(self, place: int, *, end: bool = False) -> int:
        """The offset in the folded text of a place in `text`; with *end*, of the end of a half-open place."""
        behind, begun = self.start, 0
        for first, last, origin, origin_end in self.edits:
            if place < first or (place == first and end):
                break
            if place < last or (end and place == last):
                return origin_end if end else origin
            behind, begun = origin_end, last
        return behind + place - begun


_ONES = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười"
_START = re.compile(rf"\d|(?:{_ONES})\b")
_NUMBER = re.compile(NUMBER)
_TERM = re.compile(r"((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)(?!\d)")
_YEAR = re.compile(r"(?:19|20)[0-5]\d(?![\d,.]\d|\d|\s?%)")
_RATIO = re.compile(rf"({NUMBER})(?:\s?/\s?|\strên\s(?:tổng số\s)?)({NUMBER})(?!\s?/\s?\d)")
_RANGE = re.compile(rf"({NUMBER})(?:{PERCENT})?\s?(?:{DASH}|đến|tới)\s?({NUMBER})")
_PERCENT = re.compile(PERCENT)
_ORDINAL_BEFORE = re.compile(
    r"(?:\b(?:thứ|khóa|lần|tầng|điều|quý|lớp|cấp|loại|top|covid|đường|phòng|chương|mục|kỳ|hạng|km)"
    r"|(?:chỉ thị|nghị quyết|quyết định|kế hoạch|hướng dẫn|thông báo|kết luận|bão|quốc lộ|nq|giấy phép|gp|quy định) số)[ -]$"
)
_CLOCK = re.compile(r"\d{1,2}\s?(?:giờ|h)(?:\s?\d{1,2}(?:\s?phút)?)?\b|\d{1,2}:\d{2}")
_COUNTED = re.compile(
    r"\s(?:đồng chí|đ/c|đại biểu|ủy viên|người|vị|thành viên|nhân sự|cán bộ|đảng|chi|tổ chức|chỉ tiêu|mục tiêu|phó"
    rf"|nữ|khách|ý kiến|lượt|tham luận|bài|gương mặt|phần trăm|tuổi|đoàn|dự khuyết|chính thức|trên (?:\d|tổng số|{_ONES})|trong|đại hội|đơn vị"
    r"|cơ sở|huyện|xã|phường|phiếu|vắng|ông|bà|nhân tố|ban|ủy|đv|tập thể|cấp|quận|thị|địa phương|lần|%|tân|nam|trẻ)"
)
# "mỗi năm", "5 năm": a year, not a five; "một trong", "một số" count nothing.
_YEAR_BEFORE = re.compile(
    r"(?:(?:hằng|hàng|mỗi|từng|một|nhiều|các|trong|những|qua|số|cả|đầu|cuối|giữa|quân|đến|từ|theo|bình quân)|\d)\s$"
)
_ONE_OF_MANY = re.compile(r"\s(?:số|trong|cách|bước|mặt|phần|bộ|loạt|vài)\b")
_QUALIFIER_BEFORE = re.compile(rf"{QUALIFIER}\s?$")
_REACH = 26


def lex(low: str, text: str, start: int, end: int) -> Lexed:
    """Turn the sentence `low[start:end]` into classes; *text* is the same with its case."""
    names = [Token("X", proper(text[a:b]), "exact", a, b, a) for a, b in find_names(text, low, start, end)]
    tokens: list[Token] = []
    place = start
    for found in _START.finditer(low, start, end):
        at = found.start()
        if at < place or (at > start and (low[at - 1].isalnum() and not found[0].isdigit())):
            continue
        token = _token(low, at, max(place, at - _REACH), end, tokens)
        if token:
            tokens.append(token)
            place = token.end
    days = [
        Token("D", (relative_day(found),), "exact", found.start(), found.end(), found.start())
        for found in RELATIVE.finditer(low, start, end)
    ]
    short = _shortened(low, text, start, end)
    return _weave(low, start, end, _merged(tokens, names + days), short)


def _merged(tokens: list[Token], names: list[Token]) -> list[Token]:
    if not names:
        return tokens
    free = [name for name in names if not any(t.start < name.end and name.start < t.end for t in tokens)]
    return sorted(tokens + free, key=lambda token: token.start)


def _weave(low: str, start: int, end: int, tokens: list[Token], short: list[tuple[int, int, str]]) -> Lexed:
    puts: list[tuple[int, int, str, Token | None]] = [(first, last, said, None) for first, last, said in short]
    counts = dict.fromkeys(KINDS, 0)
    for token in tokens:
        puts.append((token.start, token.end, chr(_BASE[token.kind] + min(counts[token.kind], _ROOM - 1)), token))
        counts[token.kind] += 1
    pieces: list[str] = []
    edits: list[tuple[int, int, int, int]] = []
    at: dict[int, Token] = {}
    place, length = start, 0
    for first, last, put, found in sorted(puts, key=lambda item: item[0]) if short else puts:
        if first < place:
            continue
        length += first - place
        pieces += (low[place:first], put)
        edits.append((length, length + len(put), first, last))
        if found:
            at[length] = found
        length += len(put)
        place = last
    pieces.append(low[place:end])
    return Lexed("".join(pieces), start, at, tuple(edits))


# Abbreviations of portals; BT and ĐV only in capitals.
_SHORT = {
    "ĐBCT": "đại biểu chính thức", "ĐBDK": "đại biểu dự khuyết", "ĐV": "đảng viên", "PBT": "phó bí thư", "BT": "bí thư",
    "ĐHĐB": "đại hội đại biểu", "ĐH": "đại hội", "DTTS": "dân tộc thiểu số", "TCCSĐ": "tổ chức cơ sở đảng",
    "TCĐ": "tổ chức đảng", "BCH": "ban chấp hành", "BTV": "ban thường vụ", "UBKT": "ủy ban kiểm tra", "CB": "chi bộ",
    "UVBCH": "ủy viên ban chấp hành", "UVBTV": "ủy viên ban thường vụ", "UV": "ủy viên", "NQ": "nghị quyết", "ĐU": "đảng ủy",
    "ĐB": "đại biểu", "ĐC": "đồng chí", "HN": "hội nghị", "CT": "chỉ tiêu",
}  # fmt: skip
_SHORTENED = re.compile(rf"(?<![\w/-])(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![\w/-])")


def _shortened(low: str, text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The abbreviations of a sentence, unless all of it is in capitals, with the words they stand for."""
    if low[start:end] == text[start:end]:
        return []
    return [(found.start(), found.end(), _SHORT[found[0]]) for found in _SHORTENED.finditer(text, start, end)]


def _token(low: str, at: int, back: int, end: int, tokens: list[Token]) -> Token | None:
    """The figure that begins at *at*; *back* is how far its qualifier may reach."""
    before = low[back:at]
    if low[at].isdigit():
        if at and (low[at - 1].isdigit() or low[at - 1].isalpha()):
            return None
        timed = _digit_token(low, at, before, end, bool(tokens) and tokens[-1].kind == "D")
        if timed:
            return timed
    elif _ORDINAL_BEFORE.search(before):
        found = _NUMBER.match(low, at, end)
        return Token("O", 0, "exact", at, found.end(), at) if found else None
    return _figure(low, at, back, end)


def _digit_token(low: str, at: int, before: str, end: int, after_date: bool) -> Token | None:
    """Terms, dates, years, clocks and ordinals: figures that count nothing."""
    term = _TERM.match(low, at, end)
    if term:
        return Token("T", f"{term[1]}-{term[2]}", "exact", at, term.end(), at)
    if _ORDINAL_BEFORE.search(before):
        found = _NUMBER.match(low, at, end)
        return Token("O", 0, "exact", at, found.end() if found else at + 1, at)
    date = DATE.match(low, at, end)
    if date and follows_as_date(date, before, low, after_date=after_date):
        return Token("D", days_of(date), "exact", at, date.end(), at)
    clock = _CLOCK.match(low, at, end)
    if clock:
        return Token("O", 0, "exact", at, clock.end(), at)
    year = _YEAR.match(low, at, end)
    if year and not _COUNTED.match(low, year.end(), end):
        return Token("Y", int(year[0]), "exact", at, year.end(), at)
    return None


def _figure(low: str, at: int, back: int, end: int) -> Token | None:
    """Ratios, ranges, shares and plain numbers, each with its qualifier."""
    number = _NUMBER.match(low, at, end)
    if not number:
        return None
    worded = not low[at].isdigit()
    if worded and (not _COUNTED.match(low, number.end(), end) or _no_figure(low, back, at, number.end())):
        return None
    for kind, pattern in (("R", _RATIO), ("G", _RANGE)):
        pair = pattern.match(low, at, end)
        values = _values(pair, end) if pair else None
        if pair and values:
            share = _PERCENT.match(low, pair.end(), end)
            if kind == "R" and share:
                continue
            last = share.end() if share else pair.end()
            return Token("S" if share and kind == "G" else kind, values, "exact", at, last, at)
    try:
        value = parse_number(number[0])
    except ValueError:
        return Token("O", 0, "exact", at, number.end(), at)
    share = _PERCENT.match(low, number.end(), end)
    last = share.end() if share else number.end()
    qualifier = qualifier_of(low[back:at], low[last : min(end, last + 40)])
    said = _QUALIFIER_BEFORE.search(low, back, at)
    if said and said[0].startswith("vượt") and low[back : said.start()].endswith(("và ", ", ", "đạt ")):
        said, qualifier = None, "exact"  # "đạt và vượt 15 chỉ tiêu" qualifies nothing
    begin = said.start() if said else at
    return Token("P" if share else "N", value, qualifier, begin, last, at)


def _no_figure(low: str, back: int, at: int, end: int) -> bool:
    word = low[at:end]
    if word == "năm":
        return bool(_YEAR_BEFORE.search(low, back, at))
    return word == "một" and bool(_ONE_OF_MANY.match(low, end))


def _values(pair: re.Match[str], end: int) -> tuple[float, float] | None:
    try:
        return parse_number(pair[1]), parse_number(pair[2])
    except ValueError:
        return None
