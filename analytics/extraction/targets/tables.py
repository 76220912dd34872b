"""Goals in flattened tables: rows of a name, a unit and the columns "done" and "goal" run together on one line.

Knows the heads of such tables; nothing of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analytics.extraction.document import Document
from analytics.extraction.targets.figures import MONEY, NOUNS, PER
from analytics.extraction.triggers import Triggers

_DONE = r"(?:thực hiện|kết quả|hiện trạng|năm 20\d\d|ước|đầu kỳ|hiện nay|đơn vị(?: tính)?|đvt|20\d\d)"
_GOAL = r"(?:mục tiêu|kế hoạch|phấn đấu|chỉ tiêu|nghị quyết|năm|đến năm|dự kiến|kh|nq)"
# The head names what was done, then the goal: "Chỉ tiêu | Đơn vị | Năm 2020 | Mục tiêu 2025".
_HEAD = re.compile(
    rf"\b{_DONE}\b.{{0,60}}\b{_GOAL}(?: (?:năm|nhiệm kỳ|giai đoạn|đến|đến năm))?(?P<first> 20\d\d)?(?: ?- ?20\d\d)?\W*$"
).search
_SEP = r"(?:\s?[|;/]\s?|\s)"
_VALUE = (
    r"(?:(?:trên|hơn|dưới|khoảng|gần|ít nhất|tối thiểu|không quá|tối đa|từ|đạt)\s|[≥≤<>+]\s?){0,3}\d[\d.,]*(?:/\d+)?%?"
    r"(?:\s?(?:-|đến)\s?\d[\d.,]*%?)?(?: trở (?:lên|xuống))?"
)
_UNIT = rf"(?:%|‰|{MONEY}|điểm|lần|(?:nghìn |triệu |vạn )?(?:{NOUNS})\b){PER}"
_ROW = re.compile(
    rf"^\W*(?:\d{{1,2}}(?:\.\d{{1,2}})?[.)|;]?\s\W{{0,3}})?(?P<name>[^\W\d_][^|;:\n]{{2,110}}?)\s?["
    rf"|;:]?\s?\(?(?:(?<![^\W\d_])(?P<unit>{_UNIT}))?\)?"
    rf"{_SEP}(?:[^\w%]?\s?(?P<done>{_VALUE}|-|x){_SEP}){{0,3}}?(?P<goal>{_VALUE})\s?(?P<after>{_UNIT})?\W*$"
).match
_YEAR = re.compile(r"(?:19|20)\d\d").fullmatch  # "Kết quả 2015-2020"
# "Đàn bò sữa đạt 35.000 con, sản lượng sữa": two goals of one item, and no name of a row.
_SENTENCE = re.compile(r"\d [^\W\d_]+, ").search
_ADJACENT = re.compile(r"\d{1,3} (\d{3})")


class Row(NamedTuple):
    """One row: places of the whole row and of its name, the goal as it is written, its unit."""

    start: int
    end: int
    name: tuple[int, int]
    goal: str
    unit: str


# What the last column of a table's head can be called, and how near to the end of its line that begins.
_COLUMNS = Triggers.of(["mục tiêu", "kế hoạch", "phấn đấu", "chỉ tiêu", "nghị quyết", "năm 20", "kh 20", "nq 20"])
_NEAR = 33


def rows(document: Document) -> Iterator[Row]:
    """The goal rows of all flattened tables of *document*."""
    # The lines as received: rows that begin with a number look like a sentence's next line and are joined elsewhere.
    lines = document.folded.low.split("\n")
    ends = "\n".join([line[-_NEAR:] for line in lines[:-1]])
    if not _COLUMNS.seen(ends):
        return
    inside, start = False, 0
    for words in lines:
        if len(words) < 160 and _is_head(words):
            inside = True
        elif inside and words.strip():
            # A row is no sentence.
            found = _ROW(words) if len(words) < 200 and not words.endswith(".") else None
            if found and _SENTENCE(found["name"]):
                found = None
            inside = bool(found) or len(words) < 40
            if found and not _YEAR(found["goal"]) and (found["unit"] or found["after"] or "%" in found["goal"]):
                yield _row(document, found, start)
        start += len(words) + 1


# Such as "+ Độ che phủ rừng. NQ: >= 60%. TH: 66,2%" and "- Hộ nghèo 3,06% / nghị quyết dưới 2,5%".
_SET = ("nq", "nghị quyết", "mục tiêu", "kế hoạch")
_BESIDE = re.compile(
    r"^\W{0,4}(?P<name>[^\W\d_](?:[^\d\n.|/:;]|/(?=[^\W\d])){2,100}?)"
    rf"(?:[.:]\s?(?:{'|'.join(_SET)})\s?:|\s\d[^/|\n]{{0,60}}?\s?[/|]\s?(?:{'|'.join(_SET)})\s?:?)"
    r"\s(?P<goal>[^;\n|]{1,40}?)(?:\.(?=\s|$)|;|$)"
).match
_SOME = 2


def goals_beside_results(document: Document) -> list[Row]:
    """The rows that tell, one a line, what was set and what was reached; none where there is but one."""
    found: list[Row] = []
    start = 0
    for words in document.folded.low.split("\n"):
        beside = _BESIDE(words) if any(word in words for word in _SET) else None
        if beside and any(map(str.isdigit, beside["goal"])):
            first, last = beside.span("name")
            found.append(Row(start + first, start + beside.end(), (start + first, start + last), beside["goal"], ""))
        start += len(words) + 1
    return found if len(found) >= _SOME else []


# The words in which a head can end, by their last letters; what else ends a line spares it the pattern.
_LAST_LETTERS = frozenset(
    word[-2:] for word in ("tiêu", "hoạch", "đấu", "quyết", "năm", "kiến", "kh", "nq", "nhiệm kỳ", "giai đoạn", "đến")
)


def _is_head(line: str) -> bool:
    end = len(line)
    while end and not line[end - 1].isalnum():
        end -= 1
    if line[end - 2 : end] not in _LAST_LETTERS and not line.startswith("20", end - 4):
        return False
    return _HEAD(line) is not None


def _row(document: Document, found: re.Match[str], start: int) -> Row:
    goal = found["goal"]
    if not found["done"]:
        # Two columns of digits look like one number set off by a space, and were folded so.
        span = document.span(start + found.start("goal"), start + found.end("goal"))
        if two := _ADJACENT.fullmatch(document.quote(span)):
            goal = two[1]
    unit = found["after"] or found["unit"] or "%"
    name = found.span("name")
    return Row(start, start + found.end(), (start + name[0], start + name[1]), goal.replace("%", ""), unit)
