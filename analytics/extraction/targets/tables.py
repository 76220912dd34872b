"""Goals in flattened tables: rows of a name, a unit and the columns "done" and "goal" run together on one line.

Knows the heads of such tables; nothing of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.extraction.document import Document

_GOAL_HEAD = re.compile(r"\b(?:mục tiêu|kế hoạch|phấn đấu|chỉ tiêu|nghị quyết|đến năm|năm)\b[^\d\n]{0,24}(?P<year>20\d\d)\W*$|\b(?:mục tiêu|phấn đấu|kế hoạch)\W*$")
_DONE_HEAD = re.compile(r"thực hiện|kết quả|hiện trạng|năm 20\d\d|ước|đơn vị|đvt")
_GOAL_COLUMN = re.compile(r"\b(?:mục tiêu|phấn đấu|kế hoạch|đến năm)\b[^\d\n]{0,24}(?:20\d\d)?\W{0,3}(?:\n|$)")
_VALUE = r"(?:(?:trên|hơn|dưới|khoảng|gần|ít nhất|tối thiểu|không quá|tối đa|từ|≥|≤|>|<|đạt)\s?){0,3}[\d.,]*\d(?:/\d+)?%?(?:\s?(?:-|đến)\s?[\d.,]*\d%?)?(?: trở (?:lên|xuống))?"
_ROW = re.compile(
    rf"^\W*(?:\d{{1,2}}(?:\.\d{{1,2}})?[.)|]?\s)?(?P<name>[^\W\d_][^|\n]{{2,110}}?)\s?\|?\s(?P<unit>(?:nghìn |triệu |tỷ )?(?:%|‰|đồng|usd|triệu|tỷ|người|xã|ha|tấn|lượt|hộ|trường|thôn|chi bộ|đảng viên|lao động|doanh nghiệp|điểm|km|giường|bác sĩ|sản phẩm|huyện|lần)(?:/\w+){{0,2}})\s\|?\s?"
    rf"(?:(?:{_VALUE}|-|x)\s\|?\s?){{0,3}}?(?P<goal>{_VALUE})\W*$"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: places of the whole row, of the name and of the goal's figure; the unit as the table has it."""

    start: int
    end: int
    name: tuple[int, int]
    goal: tuple[int, int]
    unit: str
    by_year: int | None


def rows(document: Document) -> Iterator[Row]:
    """The goal rows of all flattened tables of *document*."""
    year: int | None = None
    inside, start = False, 0
    low = document.folded.low
    # The lines as received: rows that begin with a number look like a sentence's next line and are joined elsewhere.
    for words in low.split("\n") if _GOAL_COLUMN.search(low) else ():
        end = start + len(words)
        head = _GOAL_HEAD.search(words) if len(words) < 160 else None
        found = _ROW.match(words) if inside and len(words) < 200 else None
        if head and _DONE_HEAD.search(words, 0, head.start()):
            inside, year = True, int(head["year"]) if head["year"] else None
        elif found:
            name, goal = (tuple(start + at for at in found.span(group)) for group in ("name", "goal"))
            yield Row(start, end, (name[0], name[1]), (goal[0], goal[1]), found["unit"], year)
        elif words.strip():
            inside = inside and len(words) < 40
        start = end + 1
