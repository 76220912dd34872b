"""Tables flattened to one cell a line: each row becomes one line of its label and the value that counts.

Knows the heads of tables, not what their rows are about. The length of the text stays: what a row says of the unit, of
the former term or of a share becomes blank, so that every place remains what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

# Two figures under one another, each on a line of its own, or the head of a column of running numbers or of units.
_COLUMNS = re.compile(r"\n\d[\d.,/]* ?%?\n\d[\d.,/]* ?%?(?=\n)|\n(?:S?TT|Stt|Số TT|ĐVT|(?:Đơn vị|đơn vị)(?: tính)?)\n")
# A label above its figure or day, apart by empty lines from the next pair; so many of them make a table.
_PAIR = re.compile(
    r"\n\n([^\W\d_][^\d\n]{1,68}[^\s.:;,!?\d])\n((?:(?:Sáng|Chiều|Tối|Ngày) )?\d[^\n]{0,118})(?=\n\n|\n?\Z)"
)
_PAIRS = 3
# "STT Nội dung ĐVT Số lượng" above rows such as "3 Đại biểu nữ người 45": the unit stands between label and figure.
_UNIT_HEAD = re.compile(
    r"^(?:S?TT |Số TT )?(?:Nội dung|Chỉ tiêu|Tên)[^\n|\d]{0,30} (?:ĐVT|Đơn vị(?: tính)?) (?:Số lượng|Số liệu|Kết quả)$",
    re.MULTILINE | re.IGNORECASE,
)
_UNIT_ROW = re.compile(
    r"^(?P<number>\d{1,2}) (?P<label>[^\W\d_][^\n\d|:]{2,70}?)"
    r" (?P<unit>người|đồng chí|tổ chức|chi bộ|đảng bộ|ý kiến|lượt|bản|đại biểu|đảng viên|tuổi|chỉ tiêu|đơn vị|%)"
    r" (?P<figure>\d[\d.,]*)$",
    re.MULTILINE | re.IGNORECASE,
)
# The same with bars between the cells: "STT | Nội dung | ĐVT | Số liệu".
_BARRED_HEAD = re.compile(
    r"^(?=[^\n]*\n[^\n|]*\|)[^\n|]*(?:\|[^\n|]*)*?\| *(?:ĐVT|Đơn vị(?: tính)?) *\|[^\n]*\n",
    re.MULTILINE | re.IGNORECASE,
)
_NUMBERS = frozenset({"stt", "tt", "số tt"})
_UNIT = re.compile(r"đvt|đơn vị(?: tính)?")
_ASIDE = re.compile(r"đơn vị(?: tính)?|đvt|ghi chú|tỷ lệ|tỉ lệ|%|so với|tăng|giảm")
_GOALS = re.compile(r"mục tiêu|kế hoạch|chỉ tiêu|thực hiện|phấn đấu")
_TERM = re.compile(r"khóa|nhiệm kỳ|20\d\d")
_CELL = re.compile(r"\d[\d.,/]* ?%?(?: [^\W\d]+){0,2}|-")
BLANKED = "   "
"""What a row has where a cell is left out, and no other folded text."""
HEAD_OF_SHARES = re.compile(r"(?i:tỷ lệ|tỉ lệ|phần trăm)[\s(%)]*|%|\(%\)")
"""A cell that heads a column of shares and says no more."""
_WIDEST = 6
_LONGEST = 70  # a longer line is a sentence, and no cell
_FEWEST = 2  # rows that make a table


class _Table(NamedTuple):
    """Where the rows begin, how many lines each has, which of these is the label and which the value that counts."""

    first: int
    width: int
    label: int
    value: int


def rows_in_line(text: str) -> str:
    r"""Put each row of a table that stands in *text* one cell a line on one line; the length stays.

    So it does with a label and the figure below it, where there are several such pairs.

    >>> rows_in_line("STT\nNội dung\nKhóa II\nKhóa III\n1\nSố trúng cử\n27\n24\n2\nBan Thường vụ\n9\n7")
    'STT\nNội dung\nKhóa II\nKhóa III\n1|Số trúng cử:   24\n2|Ban Thường vụ:  7'
    """
    if _UNIT_HEAD.search(text):
        text = _UNIT_ROW.sub(_without_unit, text)
    for head in _BARRED_HEAD.finditer(text) if "|" in text else ():
        text = _without_units(text, head)
    pairs = _PAIR.findall(text)
    if len(pairs) >= _PAIRS:
        text = _PAIR.sub(r"\n\n\1:\2", text)
    if not _COLUMNS.search(f"\n{text}\n"):
        return text
    blocks = text.split("\n\n")
    return "\n\n".join(_block(block) if _COLUMNS.search(f"\n{block}\n") else block for block in blocks)


def _without_unit(row: re.Match[str]) -> str:
    """The row as "3|label:     45", its share as "4|label: 30,0%"."""
    if row["unit"] == "%":
        return f"{row['number']}|{row['label']}: {row['figure']}%"
    return f"{row['number']}|{row['label']}:{' ' * (len(row['unit']) + 1)}{row['figure']}"


def _without_units(text: str, head: re.Match[str]) -> str:
    """*text* with the rows below *head* as "    label:   45 | note"; those of goals need their units, and stay."""
    cells = [cell.strip().lower() for cell in head[0].split("|")]
    unit = next(place for place, cell in enumerate(cells) if place and _UNIT.fullmatch(cell))
    if any(_GOALS.search(cell) for cell in cells[unit + 1 :]):
        return text
    numbered = cells[0] in _NUMBERS
    start = head.end()
    rows = list(takewhile(lambda line: "|" in line, text[start:].split("\n")))
    done = "\n".join(_without_cell(row, unit, numbered=numbered) for row in rows)
    return text[:start] + done + text[start + len(done) :]


def _without_cell(row: str, unit: int, *, numbered: bool) -> str:
    """The row with its number and its unit blank, a colon behind its label and, where that is the unit, a % behind.

    Where rows are *numbered*, one without a number has a cell less than the others.
    """
    cells = row.split("|")
    if cells[0].strip(" .").replace(".", "").isdigit():
        cells[0] = " " * (len(cells[0]) + 1)
        row = cells[0] + row[len(cells[0]) :]
    elif numbered and cells[0].strip():
        unit -= 1
    if len(cells) < unit + 2 or any(sign.isdigit() for sign in cells[unit]):
        return row
    label = row[: len(row) - len("|".join(cells[unit:])) - 1].rstrip()
    value, *notes = cells[unit + 1 :]
    figure = value.rstrip()
    if cells[unit].strip() == "%" and figure[-1:].isdigit():
        value = f"{figure}%{value[len(figure) + 1 :]}"
    after = "|".join((value, *notes))
    return f"{label}:".ljust(len(row) - len(after)) + after


def _block(block: str) -> str:
    lines = block.split("\n")
    table = _numbered(lines) or _measured(lines) or _labelled(lines)
    if table is None:
        return block
    rows = list(_rows(lines, table))
    if len(rows) < _FEWEST:
        return block
    done = table.first + len(rows) * table.width
    return "\n".join([*lines[: table.first], *(_line(row, table) for row in rows), *lines[done:]])


def _numbered(lines: list[str]) -> _Table | None:
    """A table whose rows are counted: its head runs from "STT" to the row of number one."""
    head = next((number for number, line in enumerate(lines[:3]) if line.strip().lower() in _NUMBERS), None)
    first = next((number for number, line in enumerate(lines) if line.strip() in {"1", "01"}), None)
    if head is None or first is None or not 2 < first - head <= _WIDEST:
        return None
    return _table(lines[head:first], first, label=1)


def _measured(lines: list[str]) -> _Table | None:
    """A table of labels, units and figures, each below the other, under such a head."""
    unit = next((number for number, line in enumerate(lines[1:4], 1) if _UNIT.fullmatch(line.strip().lower())), None)
    return _table(lines[unit - 1 : unit + 2], unit + 2, label=0) if unit else None


def _labelled(lines: list[str]) -> _Table | None:
    """A table of labels, each above the same number of figures, under a head of as many cells."""
    figures = next((number for number, line in enumerate(lines) if _CELL.fullmatch(line.strip())), len(lines))
    behind = next((number for number in range(figures, len(lines)) if not _CELL.fullmatch(lines[number].strip())), 0)
    width = behind - figures + 1
    first = figures - 1
    if not 2 < width <= _WIDEST or first < width:
        return None
    return _table(lines[first - width : first], first, label=0)


def _table(head: list[str], first: int, *, label: int) -> _Table | None:
    """The table under *head*; None for goals, which are read elsewhere, and where no column counts."""
    names = [name.strip().lower() for name in head]
    values = [at for at in range(label + 1, len(names)) if not _ASIDE.search(names[at])]
    if not values or any(_GOALS.search(name) for name in names):
        return None
    terms = all(_TERM.search(names[at]) for at in values)
    return _Table(first, len(names), label, values[-1] if terms else values[0])


def _rows(lines: list[str], table: _Table) -> Iterator[list[str]]:
    """The rows as long as they keep to the shape of the table."""
    for number, start in enumerate(range(table.first, len(lines) - table.width + 1, table.width), start=1):
        row = lines[start : start + table.width]
        counted = table.label == 0 or row[0].strip().lstrip("0").rstrip(".") == str(number)
        named = any(letter.isalpha() for letter in row[table.label]) and len(row[table.label]) < _LONGEST
        if not counted or not named or not any(letter.isdigit() for letter in row[table.value]):
            return
        yield row


def _line(row: list[str], table: _Table) -> str:
    """The row as "1|label:  value"; the other cells are blank, but for a unit that is a share's."""
    if row[table.value - 1].strip() == "%" and table.width == table.value + 1:
        return f"{'|'.join(row[: table.label + 1])}: {row[table.value]}%"
    before = "|".join(row[: table.label + 1])
    between = sum(len(cell) + 1 for cell in row[table.label + 1 : table.value])
    after = sum(len(cell) + 1 for cell in row[table.value + 1 :])
    return f"{before}:{' ' * between}{row[table.value]}{' ' * after}"
