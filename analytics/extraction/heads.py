"""What the head of a column says of the figures below it, not what the rows are about.

Shares without a percent sign, seats that a plan allows, and columns that say nothing of what was elected: candidates,
the term before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

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
_FIGURE = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*")
_DIGIT = re.compile(r"\d")
_HEAD_OF_SHARES = re.compile(r"(?:tỷ lệ|tỉ lệ|phần trăm)[\s(%)]*|%|\(%\)")
# "Đại biểu nữ 86 37,7": a row of which each cell stood on its line, joined.
_COUNT_AND_SHARE = re.compile(r"[^|]*[^\W\d][^|\d]*\s\d[\d.]*\s(\d{1,3}(?:[.,]\d+)?)")
_TERM = re.compile(r"khóa (?P<ordinal>[ivxl]+|\d{1,2})\b|(?:nhiệm kỳ )?(?P<year>20\d\d)\s?-\s?20\d\d")
_COMMITTEE = re.compile(r"chấp hành|\bbch\b|cấp ủy")
_TWO_TERMS = 3  # cells: what is counted, then, now
_SMALL = 12  # lines without such a row, after which the table is over


class Columns(NamedTuple):
    """Places in a text: of figures that are `shares` or `planned` seats, and half-open ones of cells to leave aside."""

    shares: frozenset[int]
    planned: frozenset[int]
    aside: tuple[tuple[int, int], ...]


def columns(low: str, lines: Iterable[Line]) -> Columns:
    """What the tables of a folded text in lower case say; *lines* are its paragraphs."""
    found: dict[Role, list[tuple[int, int]]] = {"share": [], "plan": [], "aside": []}
    for role, start, end in _told(low, lines):
        found[role].append((start, end))
    shares, planned = (frozenset(start for start, _ in found[role]) for role in ("share", "plan"))
    return Columns(shares, planned, tuple(found["aside"]))


def _told(low: str, lines: Iterable[Line]) -> Iterator[tuple[Role, int, int]]:
    heads: list[Role | None] = []
    left = 0
    for start, end, _ in lines:
        cells = low[start:end].split("|")
        if len(cells) < 2:
            heads = []
            if _HEAD_OF_SHARES.fullmatch(low, start, end):
                left = _SMALL
            elif left and (row := _COUNT_AND_SHARE.fullmatch(low, start, end)):
                left = _SMALL
                yield "share", *row.span(1)
            left = max(left - 1, 0)
        elif not _DIGIT.search(_TERM.sub("", low[start:end])):
            heads = _roles(cells)
        elif len(cells) == len(heads):
            yield from _of_row(cells, heads, start)


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


def _of_row(cells: list[str], heads: list[Role | None], start: int) -> Iterator[tuple[Role, int, int]]:
    """The figures of a row; one to leave aside with the bar before it."""
    of_committee = _COMMITTEE.search(cells[0]) is not None or (
        len(cells) > 1 and _COMMITTEE.search(cells[1]) is not None
    )
    for cell, head in zip(cells, heads, strict=True):
        role = "aside" if head == "plan" and not of_committee else head  # of other bodies no plan is kept
        figure = _FIGURE.fullmatch(cell)
        if figure and role == "aside":
            yield role, start - 1, start + len(cell)
        elif figure and role:
            yield role, start + figure.start(1), start + figure.end(1)
        start += len(cell) + 1
