"""Pieces of text on a page, with their places, become lines in reading order and then paragraphs. Geometry alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

HYPHENS = "-\u00ad\u2010\x02\ufffe"
"""What may stand at the end of a broken line; PDFium writes the last two for a hyphen that it holds for soft."""

_GUTTER = 8.0  # points between two columns, at the least
_COLUMN_LINES = 3  # fewer lines on one side are no column
_COLUMN_LETTERS = 15  # a median line shorter than this is a cell of a table, not a line of prose
_MOST_LINES = 400  # a page with more is a table or a trick, and read as it comes
_CELL_GAP = 2.0  # heights of a letter: no space between two words, however a line is justified
_SAME_SIZE = 0.8  # letters smaller than this part of the others are of another size
_SHORT = 0.25  # a line that leaves this part of its column empty was not broken for want of room
_TERMINAL = tuple('.!?:;…”"')
_LIST_MARK = re.compile(r"(?:[-–+*]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.)\s")
_BULLET = re.compile(r"[•●▪◦○■□]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of one line and the box it fills; points, counted from the lower left corner of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        """The height at which the text stands."""
        return (self.bottom + self.top) / 2

    @property
    def height(self) -> float:
        """How tall the letters are."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column; `edge` is where the widest line of its column ends, `is_row` tells a row of a table."""

    text: str
    box: Piece
    edge: float
    is_row: bool = False


def lines_in_order(pieces: Sequence[Piece]) -> list[Line]:
    """The lines of one page as a person reads them: column after column, what spans columns in its place."""
    rows = _rows(pieces)
    if len(rows) > _MOST_LINES:
        return _column(rows)
    ordered: list[Line] = []
    plain: list[list[Piece]] = []
    first = 0
    while first < len(rows):
        last, cut = _columns_from(rows, first)
        if cut is None:
            plain.append(rows[first])
            first += 1
            continue
        ordered += _column(plain)
        plain = []
        block = [piece for row in rows[first:last] for piece in row]
        for side in (_left(block, cut), _right(block, cut)):
            ordered += lines_in_order(side)
        first = last
    return ordered + _column(plain)


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces side by side, from the top down, each row from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda each: -each.middle):
        if rows and abs(rows[-1][0].middle - piece.middle) <= min(rows[-1][0].height, piece.height) / 2:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda each: each.left) for row in rows]


def _columns_from(rows: Sequence[Sequence[Piece]], first: int) -> tuple[int, float | None]:
    """How far down from row *first* a gutter reaches, and where it stands; None where no columns begin here."""
    free = [(min(row[0].left for row in rows), max(row[-1].right for row in rows))]
    last = first
    while last < len(rows) and (narrower := _without(free, rows[last])):
        free = narrower
        last += 1
    block = [piece for row in rows[first:last] for piece in row]
    for start, end in sorted(free, key=lambda gap: gap[0] - gap[1]):
        cut = (start + end) / 2
        if _is_prose(_left(block, cut)) and _is_prose(_right(block, cut)):
            return last, cut
    return first + 1, None


def _without(free: Sequence[tuple[float, float]], row: Sequence[Piece]) -> list[tuple[float, float]]:
    """The stretches of *free* that *row* leaves open, where they are wide enough for a gutter."""
    for piece in row:
        parts = [((start, min(end, piece.left)), (max(start, piece.right), end)) for start, end in free]
        free = [part for pair in parts for part in pair if part[1] - part[0] >= _GUTTER]
    return list(free)


def _left(pieces: Sequence[Piece], cut: float) -> list[Piece]:
    return [piece for piece in pieces if piece.right <= cut]


def _right(pieces: Sequence[Piece], cut: float) -> list[Piece]:
    return [piece for piece in pieces if piece.left >= cut]


def _is_prose(pieces: Sequence[Piece]) -> bool:
    rows = _rows(pieces)
    lengths = [sum(len(piece.text) for piece in row) for row in rows]
    return len(rows) >= _COLUMN_LINES and median(lengths) >= _COLUMN_LETTERS


def _column(rows: Sequence[Sequence[Piece]]) -> list[Line]:
    edge = max((row[-1].right for row in rows), default=0.0)
    return [_line(row, edge) for row in rows]


def _line(row: Sequence[Piece], edge: float) -> Line:
    bottom, top = min(piece.bottom for piece in row), max(piece.top for piece in row)
    text, cells = row[0].text, 1
    for before, piece in pairwise(row):
        is_cell = piece.left - before.right > _CELL_GAP * piece.height
        text += f" | {piece.text}" if is_cell else f" {piece.text}"
        cells += is_cell
    return Line(text, Piece("", row[0].left, bottom, row[-1].right, top), edge, is_row=cells > 1)


def paragraphs(lines: Sequence[Line]) -> str:
    """The lines as text, a paragraph a line, words that were broken at a line's end whole again."""
    found = [line.text for line in lines[:1]]
    for above, line in pairwise(lines):
        if _begins_paragraph(above, line):
            found.append(line.text)
        else:
            found[-1] = _joined(found[-1], line.text)
    return "\n".join(found)


def _begins_paragraph(above: Line, line: Line) -> bool:
    """Whether *line* starts anew: by its mark or its place, or because its first word had still fitted above."""
    ended = above.text.endswith(_TERMINAL)
    height = max(above.box.height, line.box.height)
    gap = above.box.bottom - line.box.top
    if _is_broken(above.text):
        return False
    if above.is_row or line.is_row or _BULLET.match(line.text) or (ended and _LIST_MARK.match(line.text)):
        return True
    if min(above.box.height, line.box.height) < _SAME_SIZE * height:
        return True  # a headline and its text
    if gap < -height or gap > 3 * height:
        return ended or line.text[:1].isupper()  # another column or page goes on with the sentence
    if gap > 0.6 * height or (ended and line.box.left > above.box.left + 0.8 * height):
        return True
    letter = (line.box.right - line.box.left) / max(len(line.text), 1)
    room = above.edge - above.box.right
    return room > (letter * (len(line.text.split(" ", 1)[0]) + 1) if ended else _SHORT * (above.edge - above.box.left))


def _is_broken(text: str) -> bool:
    """Whether a line ends within a word or a span of years."""
    return text[-1:] in HYPHENS and bool(text[-2:-1].strip())


def _joined(text: str, line: str) -> str:
    """Two lines of a paragraph as one; a hyphen goes where it only broke a word, and stays in 2020-2025."""
    if not _is_broken(text):
        return f"{text} {line}"
    if text[-2].isalpha() and line[:1].islower():
        return text[:-1] + line
    return f"{text[:-1]}-{line}"
