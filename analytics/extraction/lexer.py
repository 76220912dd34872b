"""A sentence with each number, ratio, date, year and name turned into one character of its class.

Rules are then short patterns over words and classes: `{N} đại biểu chính thức` instead of every way to write a number.
Knows how figures are written; nothing of what they count.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter

from analytics.extraction.dates import RELATIVE, relative_day
from analytics.extraction.document import Document
from analytics.extraction.tokens import ONES, Token, token_at

_PLANE = 0xF0000
KINDS = "NPRGSDTYOXQ"
"""Q number that a plan allows, N any other, P share in percent, R ratio a/b, G range, S range of shares, D date,
T term, Y year, O ordinal, X name."""
CLASS = {kind: chr(_PLANE + place) for place, kind in enumerate(KINDS)}
FIGURES = f"{CLASS['N']}-{CLASS['S']}"
_FIRST = itemgetter(0)


@dataclass(frozen=True)
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
        number = bisect_right(self.edits, place - end, key=_FIRST) - 1
        if number < 0:
            return self.start + place
        _, last, origin, origin_end = self.edits[number]
        if place < last or (end and place == last):
            return origin_end if end else origin
        return origin_end + place - last


# The first letters are told apart before the words, so that most places need no further look.
_START = re.compile(rf"[0-9mhbnstc](?:(?<=[0-9])[0-9]*|(?:{'|'.join(one[1:] for one in ONES.split('|'))})\b)")
_REACH = 26


_POSTS = ("bí thư", "phiếu", "bt ", "người đứng đầu", "đồng thuận")
_RELATIVE_WORDS = (
    " nay",
    " mai",
    " qua",
    "cùng ngày",
    "chính ngày",
    "trong ngày",
    "hôm đó",
    "hôm ấy",
    "hôm sau",
    "hôm trước",
)
# "với số phiếu tuyệt đối": all of them, where no figure says so.
_ALL_VOTES = re.compile(r"(?<=phiếu )(?:bầu |tín nhiệm |tán thành )?(?P<all>tuyệt đối)(?!,?\s?(?:\(|đạt |là |với )*\d)")


def lex(document: Document, start: int, end: int) -> Lexed:
    """Turn the sentence of *document* at [start:end] into classes."""
    low, text = document.low, document.text
    words = low[start:end]
    names: list[Token] = []
    if any(post in words for post in _POSTS):
        names = [Token("X", document.name_at(a, b), "exact", a, b, a) for a, b in document.names_in(start, end)]
    tokens: list[Token] = []
    place = start
    shares, planned, aside, said = document.columns
    for found in _START.finditer(low, start, end):
        at = found.start()
        if at < place or (at > start and (low[at - 1].isalnum() and not found[0].isdigit())):
            continue
        token = token_at(low, at, max(place, at - _REACH), end, tokens[-1] if tokens else None)
        if token:
            if token.kind == "N" and token.value_start in shares:
                token = token._replace(kind="P")
            elif token.kind == "N" and token.value_start in planned:
                token = token._replace(kind="Q")
            tokens.append(token)
            place = token.end
    days = [
        Token("D", (relative_day(found),), "exact", found.start(), found.end(), found.start())
        for found in (RELATIVE.finditer(low, start, end) if any(word in words for word in _RELATIVE_WORDS) else ())
    ]
    if "phiếu" in words and "tuyệt đối" in words:
        days += [
            Token("P", 100, "exact", *found.span("all"), found.start("all"))
            for found in _ALL_VOTES.finditer(low, start, end)
        ]
    short = _shortened(text, start, end)
    short += [(first, last, "") for first, last in aside if start <= first < end]
    short += [(place, place, f"{head} ") for place, head in said if start <= place < end]
    return _weave(low, start, end, _merged(tokens, names + days), short)


def _merged(tokens: list[Token], names: list[Token]) -> list[Token]:
    if not names:
        return tokens
    free = [name for name in names if not any(t.start < name.end and name.start < t.end for t in tokens)]
    return sorted(tokens + free, key=lambda token: token.start)


def _weave(low: str, start: int, end: int, tokens: list[Token], short: list[tuple[int, int, str]]) -> Lexed:
    puts: list[tuple[int, int, str, Token | None]] = [(first, last, said, None) for first, last, said in short]
    puts += [(token.start, token.end, CLASS[token.kind], token) for token in tokens]
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
    "UVBCH": "ủy viên ban chấp hành", "UVBTV": "ủy viên ban thường vụ", "UV": "ủy viên", "NQ": "nghị quyết",
    "UB": "ủy ban", "ĐU": "đảng ủy", "BQ": "bình quân", "bq": "bình quân",
    "ĐB": "đại biểu", "ĐC": "đồng chí", "HN": "hội nghị", "CT": "chỉ tiêu",
    "T.Ư": "trung ương",
}  # fmt: skip
_TOWN = {"TP": "thành phố ", "TX": "thị xã ", "TT": "thị trấn "}
_TOWNS = re.compile(r"\b(T[PpXxTt])\.\s?(?=[^\W\d_])")
# fmt: off
_SHORT_HEADS = (
    "BCH", "BTV", "BT", "ĐB", "ĐV", "UV", "UB", "DTTS", "ĐH", "NQ", "CB", "ĐU", "HN", "TC", "ĐC", "CT",
    "T.Ư", "BQ", "bq",
)
# fmt: on
_LONGEST_FIRST = "|".join(re.escape(short) for short in sorted(_SHORT, key=len, reverse=True))
_SHORTENED = re.compile(rf"(?<![\w/-])(?:{_LONGEST_FIRST})(?![\w/-])")
_BLANKS = re.compile(" {2,}")
_INNER = re.compile(r"\((?P<behind> )(?=\S)|(?<=\S)(?P<before> )(?:\)|(?=[,;.](?:\s|\Z)))")


def _shortened(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The abbreviations of a sentence, unless all of it is in capitals, with the words they stand for.

    Of the blanks that a table's other cells have left behind, one stays.
    """
    words = text[start:end]
    short: list[tuple[int, int, str]] = []
    if "  " in words:
        short += [(*found.span(), " " * (found.end() < end)) for found in _BLANKS.finditer(text, start, end)]
    if any(mark in words for mark in ("( ", " )", " ,", " ;", " .")):  # as clumsy portals write
        short += [(*found.span(found.lastgroup or 0), "") for found in _INNER.finditer(text, start, end)]
    if "." in words:  # without its stop "TP." ends no clause for a rule
        short += [(*found.span(), _TOWN[found[1].upper()]) for found in _TOWNS.finditer(text, start, end)]
    if any(head in words for head in _SHORT_HEADS):
        loud = words.isupper()
        short += [
            (*found.span(), _SHORT[found[0]])
            for found in _SHORTENED.finditer(text, start, end)
            if not loud or len(found[0]) > 2
        ]
    return short
