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


@dataclass(frozen=True, slots=True)
class Lexed:
    """A sentence in classes: `text` is matched by rules, `tokens` are the figures in order, `place` leads back."""

    text: str
    start: int
    tokens: tuple[Token, ...]
    marks: tuple[int, ...]

    def token(self, place: int) -> Token:
        """The token whose character stands at *place* of `text`."""
        return self.tokens[self.marks.index(place)]

    def place(self, place: int, *, end: bool = False) -> int:
        """The offset in the folded text of a place in `text`; with *end*, of the end of a half-open place."""
        behind = self.start
        begun = 0
        for mark, token in zip(self.marks, self.tokens, strict=True):
            if mark >= place:
                break
            if end and mark == place - 1:
                return token.end
            behind, begun = token.end, mark + 1
        else:
            return behind + place - begun
        return token.start if mark == place and not end else behind + place - begun


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
    rf"|nữ|khách|ý kiến|lượt|tham luận|bài|gương mặt|phần trăm|tuổi|đoàn|dự khuyết|chính thức|trên (?:\d|{_ONES})|trong|đại hội|đơn vị"
    r"|cơ sở|huyện|xã|phường|phiếu|vắng|ông|bà|nhân tố|ban|ủy|đv|tập thể|cấp|quận|thị|địa phương|lần|%|tân|nam|trẻ)"
)
# A year, not a five; "một trong", "một số" count nothing.
_NO_FIVE = re.compile(
    r"(?:(?:hằng|hàng|mỗi|từng|một|nhiều|các|trong|những|qua|số|cả|đầu|cuối|quân|giữa|\d) năm|\bmột)$"
    r"(?<!\wmột)(?!\s(?:đại|đồng|người|phó|ủy|nữ|vị|lần|đảng|chi|phiếu))"
)
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
    return _weave(low, start, end, _merged(tokens, names + days))


def _merged(tokens: list[Token], names: list[Token]) -> list[Token]:
    if not names:
        return tokens
    free = [name for name in names if not any(t.start < name.end and name.start < t.end for t in tokens)]
    return sorted(tokens + free, key=lambda token: token.start)


def _weave(low: str, start: int, end: int, tokens: list[Token]) -> Lexed:
    pieces: list[str] = []
    marks: list[int] = []
    counts = dict.fromkeys(KINDS, 0)
    place, length = start, 0
    for token in tokens:
        before = low[place : token.start]
        length += len(before)
        pieces += (before, chr(_BASE[token.kind] + min(counts[token.kind], _ROOM - 1)))
        counts[token.kind] += 1
        marks.append(length)
        length += 1
        place = token.end
    pieces.append(low[place:end])
    return Lexed("".join(pieces), start, tuple(tokens), tuple(marks))


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
    if worded and (not _COUNTED.match(low, number.end(), end) or _NO_FIVE.search(low, back, number.end())):
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
    begin = said.start() if said else at
    return Token("P" if share else "N", value, qualifier, begin, last, at)


def _values(pair: re.Match[str], end: int) -> tuple[float, float] | None:
    try:
        return parse_number(pair[1]), parse_number(pair[2])
    except ValueError:
        return None
