"""What the head of a column says of the figures below it, not what the rows are about.

Shares without a percent sign, seats that a plan allows, and columns that say nothing of what was elected: candidates,
the term before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from analytics.extraction.cells import HEAD_OF_SHARES
from analytics.extraction.ordinals import ordinal_value
from analytics.extraction.zones import Line

Role = Literal["share", "plan", "aside"]

_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "aside",
        re.compile(r"giới thiệu|ứng cử|đề cử|danh sách|số dư|so với|(?:tăng|giảm)(?:[,/ ]|$)"),
    ),
    ("share", re.compile(r"%|tỷ lệ|tỉ lệ|phần trăm")),
    ("plan", re.compile(r"đề án|phương án|được duyệt|phê duyệt|phân bổ|cần bầu|phải bầu|quy định|dự kiến")),
)
_FIGURE = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*%?\s*")
_DIGIT = re.compile(r"\d")
# "Đại biểu nữ 86 37,7": a row of which each cell stood on its line, joined.
_COUNT_AND_SHARE = re.compile(r"[^|]*[^\W\d][^|\d]*\s\d[\d.]*\s(\d{1,3}(?:[.,]\d+)?)")
_TERM = re.compile(r"khóa (?P<ordinal>[ivxl]+|\d{1,2})\b|(?:nhiệm kỳ )?(?P<year>20\d\d)\s?-\s?20\d\d")
_NO_FIGURE = re.compile(rf"{_TERM.pattern}|\d\d tuổi")
# Heads that say what a column counts, and labels of rows that speak of the whole congress or of one of its bodies.
_COUNTS = re.compile(
    r"(?:số )?(?:đại biểu |ủy viên )?(?:nữ|dân tộc thiểu số|dtts|dưới \d\d tuổi|tái cử|tham gia lần đầu|lần đầu"
    r"|(?:độ )?tuổi bình quân|(?:được )?triệu tập|có mặt|vắng(?: mặt)?|ban chấp hành|ban thường vụ|ủy ban kiểm tra)"
)
_WHOLE = re.compile(
    r"\W*(?:\d|(?:số )?(?:ủy viên )?(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ubkt)|đại biểu\s*$|(?:tổng"
    r"|toàn|cả)\b)"
)
_COMMITTEE = re.compile(r"chấp hành|\bbch\b|cấp ủy")
_FEWEST = 3  # cells: a shorter row may have lost any of its cells
_TWO_TERMS = 3  # cells: what is counted, then, now
_SMALL = 12  # lines without such a row, after which the table is over


class Columns(NamedTuple):
    """Places in a text: of figures that are `shares` or `planned` seats, and half-open ones of cells to leave aside.

    `said` are places of figures with the words of their heads, which say what is counted: "nữ", "có mặt".
    """

    shares: frozenset[int]
    planned: frozenset[int]
    aside: tuple[tuple[int, int], ...]
    said: tuple[tuple[int, str], ...]


NO_COLUMNS = Columns(frozenset(), frozenset(), (), ())


def columns(low: str, lines: Iterable[Line]) -> Columns:
    """What the tables of a folded text in lower case say; *lines* are its paragraphs."""
    told = list(_told(low, lines))
    shares, planned = (frozenset(start for role, start, _, _ in told if role == one) for one in ("share", "plan"))
    aside = tuple((start, end) for role, start, end, _ in told if role == "aside")
    return Columns(shares, planned, aside, tuple((start, words) for _, start, _, words in told if words))


class _Told(NamedTuple):
    """What a head says of one figure or cell: its role if it has one, its place, and the words to put before it."""

    role: Role | None
    start: int
    end: int
    words: str = ""


def _told(low: str, lines: Iterable[Line]) -> Iterator[_Told]:
    heads: list[Role | None] = []
    words: list[str] = []
    left = 0
    for start, end, _ in lines:
        cells = low[start:end].split("|")
        if len(cells) < 2:
            heads = []
            if HEAD_OF_SHARES.fullmatch(low, start, end):
                left = _SMALL
            elif left and (row := _COUNT_AND_SHARE.fullmatch(low, start, end)):
                left = _SMALL
                yield _Told("share", *row.span(1))
            left = max(left - 1, 0)
        elif not _DIGIT.search(_NO_FIGURE.sub("", low[start:end])):
            heads = _roles(cells)
            words = [found[0] if (found := _COUNTS.fullmatch(cell.strip())) else "" for cell in cells]
        elif _FEWEST < len(cells) <= len(heads) or len(cells) == len(heads):
            cells += [""] * (len(heads) - len(cells))  # empty cells at the end of a long row are not written
            label = next((cell for cell in cells if not cell.isspace() and cell), "")
            yield from _of_row(cells, heads, words if _WHOLE.match(label) else [""] * len(cells), start)


def _roles(cells: list[str]) -> list[Role | None]:
    """What each cell of a head says; what the first says, of shares or candidates, it says of the whole table."""
    roles = [_role(cell) for cell in cells]
    terms = [_term(cell) for cell in cells]
    latest = max((term for term in terms if term), default=0)
    for place, term in enumerate(terms):
        # A row of two terms and nothing else is read as such.
        if term and term < latest and len(cells) > _TWO_TERMS:
            roles[place] = "aside"
    if roles[0] in {"share", "aside"}:
        roles[1:] = [role or roles[0] for role in roles[1:]]
    return roles


def _term(cell: str) -> int:
    """The term of office that a cell names, by its congress's number or its first year; 0 where it names none."""
    found = _TERM.search(cell)
    if not found:
        return 0
    return int(found["year"]) if found["year"] else ordinal_value(found["ordinal"]) or 0


def _role(cell: str) -> Role | None:
    return next((role for role, words in _ROLES if words.search(cell)), None)


def _of_row(cells: list[str], heads: list[Role | None], words: list[str], start: int) -> Iterator[_Told]:
    """The figures of a row; one to leave aside with the bar before it."""
    of_committee = _COMMITTEE.search(cells[0]) is not None or (
        len(cells) > 1 and _COMMITTEE.search(cells[1]) is not None
    )
    for cell, head, said in zip(cells, heads, words, strict=True):
        role = "aside" if head == "plan" and not of_committee else head  # of other bodies no plan is kept
        figure = _FIGURE.fullmatch(cell)
        if figure and role == "aside":
            yield _Told(role, start - 1, start + len(cell))
        elif figure and (role or said):
            yield _Told(role, start + figure.start(1), start + figure.end(1), said)
        start += len(cell) + 1
