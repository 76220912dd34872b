"""Goals in tables whose head names its columns: cells between bars, semicolons or dashes, or one cell a line.

Knows what columns are called; nothing of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from analytics.extraction.document import Document
from analytics.extraction.ordinals import ordinal_value
from analytics.extraction.targets.tables import Row

# The first that fits says what a column holds.
_ROLES = (
    ("number", re.compile(r"(?:s?tt|số tt|số thứ tự|#)\W*$")),
    ("note", re.compile(r"ghi chú|đánh giá|so sánh|tỷ lệ đạt|kết luận|cơ quan")),
    (
        "done",
        re.compile(
            r"(?:kết quả |đã |ước |nhiệm kỳ \w+ )?thực hiện|(?:ước )?th\b|kết quả|hiện trạng|ước|đạt"
            r" được|đầu kỳ|hiện nay"
        ),
    ),
    ("unit", re.compile(r"đơn vị|đvt|đv tính")),
    (
        "goal",
        re.compile(
            r"mục tiêu|mức\W*$|(?:mức )?phấn đấu|kế hoạch|nghị quyết|nq\b|kh 20|(?:chỉ tiêu )?(?:đến )?(?:hết "
            r"|cuối )?(?:năm )?20"
            r"|chỉ tiêu (?:đến|năm|giai đoạn|nhiệm kỳ)|nhiệm kỳ \w+ (?:phấn đấu|đề ra)|(?:nhiệm kỳ|giai đoạn)"
            r" (?:mới|tới|20)"
        ),
    ),
    ("name", re.compile(r"(?:tên |nhóm |các )?(?:chỉ tiêu|nội dung|tiêu chí|lĩnh vực|nhiệm vụ|danh mục)")),
)
# A dash between two years is a term's. The last is of heads such as "Chỉ tiêu / Thực hiện / Phấn đấu" above rows such
# as "Che phủ rừng: 48,6%; phấn đấu 50%".
_SEPARATORS = tuple(
    re.compile(mark).finditer
    for mark in (
        r" ?\| ?",
        r" ?; ",
        r"(?<!20\d\d) - | - (?!20\d\d)",
        r" / |: |; (?:phấn đấu |mục tiêu |kế hoạch )?",
    )
)
_YEAR = re.compile(r"20\d\d").findall
_FIGURE = re.compile(r"\d").search
# What a column of results can hold; other words there are a title, and the row begins below it.
_DONE = re.compile(r".*\d|\W*$|(?:x|chưa|không)\b").match
_UNIT_ASIDE = re.compile(r"\s?\(([^()\d]{1,30})\)\W*$").search
_WIDEST = 60
# How the first cell of a head begins, and one word of the cell that holds the goals.
_FIRST = ("tt", "stt", "số t", "#", "chỉ tiêu", "nội dung", "tiêu chí", "tên", "lĩnh vực", "nhiệm vụ", "nhóm", "các")
_GOALS = ("mục tiêu", "phấn đấu", "kế hoạch", "nghị quyết", "nq ", "20", "chỉ tiêu ", "mức")


class _Cell(NamedTuple):
    start: int
    end: int
    words: str


class _Head(NamedTuple):
    """The roles of a table's columns, in order, and which of them holds the goal."""

    roles: tuple[str, ...]
    goal: int

    def row(self, cells: list[_Cell]) -> Row | None:
        """The row that *cells* are, if they are as many as the columns and one of them is a figure."""
        if len(cells) == len(self.roles) - 1 and self.roles[0] == "number":
            cells = [cells[0], *cells]  # the number is left out: its column holds nothing that is asked for
        asked = max(place for place, role in enumerate(self.roles) if place == self.goal or role in {"name", "unit"})
        if not asked < len(cells) <= len(self.roles):
            return None
        name, goal = cells[self.roles.index("name")], cells[self.goal]
        if not _FIGURE(goal.words) or not any(letter.isalpha() for letter in name.words):
            return None
        if not all(_DONE(cell.words) for role, cell in zip(self.roles, cells, strict=False) if role == "done"):
            return None
        unit = cells[self.roles.index("unit")].words if "unit" in self.roles else ""
        end = name.end
        if not unit and (aside := _UNIT_ASIDE(name.words)):
            unit, end = aside[1], name.start + aside.start()
        return Row(cells[0].start, cells[-1].end, (name.start, end), goal.words, unit)


def column_rows(document: Document) -> Iterator[Row]:
    """The goal rows of the tables of *document* whose heads name their columns."""
    received = document.folded.low.split("\n")
    # Most texts hold no line that could be a head: a look at how lines begin spares them the rest.
    if not [words for words in received if words.startswith(_FIRST) and len(words) < 3 * _WIDEST]:
        return
    lines, start = [], 0
    for words in received:
        if words.strip():
            lines.append(_Cell(start, start + len(words), words))
        start += len(words) + 1
    yield from _of_lines(lines)
    yield from _of_stacks(lines)


def _of_lines(lines: list[_Cell]) -> Iterator[Row]:
    """Rows of one line each, their cells between marks."""
    head, mark = None, _SEPARATORS[0]
    for line in lines:
        for separator in _SEPARATORS if _may_head(line.words) else ():
            if found := _head(_cells(line, separator)):
                head, mark = found, separator
                break
        else:
            row = head.row(_cells(line, mark)) if head else None
            if row:
                yield row
            elif len(line.words) > _WIDEST:
                head = None


def _of_stacks(lines: list[_Cell]) -> Iterator[Row]:
    """Rows of which each cell has a line of its own."""
    number = 0
    while number < len(lines):
        number += 1
        if not lines[number - 1].words.startswith(_FIRST) or len(lines[number - 1].words) > _WIDEST:
            continue
        head = next((found for size in (6, 5, 4, 3) if (found := _head(lines[number - 1 : number - 1 + size]))), None)
        if not head:
            continue
        size = len(head.roles)
        number += size - 1
        while number < len(lines):
            if row := head.row(lines[number : number + size]):
                yield row
                number += size
            elif _titles(lines[number], lines[number + 1 : number + 2]):
                number += 1
            else:
                break


def _titles(line: _Cell, below: list[_Cell]) -> bool:
    """Whether *line* names a group of rows: it and the name of the first row *below* hold no figure."""
    return not any(_FIGURE(cell.words) or len(cell.words) > _WIDEST for cell in (line, *below))


def _may_head(words: str) -> bool:
    return len(words) < 3 * _WIDEST and words.startswith(_FIRST) and any(word in words for word in _GOALS)


def _cells(line: _Cell, mark: Callable[[str], Iterator[re.Match[str]]]) -> list[_Cell]:
    """The cells of a line between marks, with their places."""
    edges = [0, *(edge for found in mark(line.words) for edge in found.span()), len(line.words)]
    return [
        _Cell(line.start + start, line.start + end, line.words[start:end].strip(" |"))
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if line.words[start:end].strip(" |")
    ]


def _head(cells: list[_Cell]) -> _Head | None:
    """The head that *cells* are: each says what its column holds, one is the name, one the goal."""
    roles = [_role(cell.words) for cell in cells]
    goals = [number for number, role in enumerate(roles) if role == "goal"]
    if len(cells) < _FEWEST or "" in roles or roles.count("name") != 1 or not goals:
        return None
    # Of several years the last is the goal's, the others say what was done.
    goal = max(goals, key=lambda number: (_term(cells[number].words), (_YEAR(cells[number].words) or ["2999"])[-1]))
    return _Head(tuple("done" if role == "goal" and at != goal else role for at, role in enumerate(roles)), goal)


_TERM = re.compile(r"(?:nhiệm kỳ|khóa|đại hội) (?:lần thứ |thứ )?([ivx]+|\d{1,2})\b").search


def _term(words: str) -> int:
    """The number of the term that a column is of, 0 where it names none."""
    found = _TERM(words)
    return ordinal_value(found[1]) or 0 if found else 0


_FEWEST = 2


def _role(words: str) -> str:
    return next((role for role, begins in _ROLES if len(words) < _WIDEST and begins.match(words)), "")
