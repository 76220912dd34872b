"""Reservations about a figure ("dự kiến", "đếm theo tên"): read from its unit, and how much each weighs.

The vocabulary stands in `data/marks.csv`: a mark has a weight, labels, and the wording that gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from analytics.bundle import DATA
from analytics.embedded.tables import read_rows

LEAST_CONFIDENCE = 0.5  # with reservations a figure still counts; what is known to be a slip does not
OF_A_KNOWN_SLIP = 0.1
_STEP = 0.1
_LOOSE_ENDS = re.compile(r"\(\s*[,;]?\s*\)|^[\s,;]+|[\s,;]+$|,\s*(?=[,;)])")
_ASIDE = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Mark:
    """One reservation: weight 0 says how a figure came about, a higher one how much less it is worth."""

    id: str
    weight: int
    pattern: re.Pattern[str] | None
    label: dict[str, str]


@cache
def marks() -> dict[str, Mark]:
    """The vocabulary by id, in the order in which wordings are tried."""
    return {
        row["id"]: Mark(
            row["id"],
            int(row["weight"]),
            re.compile(row["pattern"], re.IGNORECASE) if row["pattern"] else None,
            {"vi": row["label_vi"], "en": row["label_en"]},
        )
        for row in read_rows(DATA / "marks.csv")
    }


def read_marks(text: str) -> tuple[frozenset[str], str]:
    """The marks that *text* states, and what is left of it without their wordings and asides.

    >>> sorted(read_marks("đồng chí, chỉ định sau đại hội")[0]), read_marks("đồng chí, chỉ định sau đại hội")[1]
    (['later_change'], 'đồng chí')
    >>> read_marks("tỷ đồng (giai đoạn 2021-2025)")
    (frozenset({'whole_term'}), 'tỷ đồng')
    """
    found: set[str] = set()
    for mark in marks().values():
        match = mark.pattern.search(text) if mark.pattern else None
        while mark.pattern and match:
            found.add(mark.id)
            text = text[: match.start()] + text[match.end() :]
            match = mark.pattern.search(text)
    return frozenset(found), _without_loose_ends(text)


def _without_loose_ends(text: str) -> str:
    text, before = _ASIDE.sub("", text), None
    while text != before:
        text, before = _LOOSE_ENDS.sub("", text), text
    return " ".join(text.split())


def confidence(found: Iterable[str]) -> float:
    """How far a figure with these marks can be relied on: 1 for none, falling with their weights.

    >>> confidence([]), confidence(["appointed"]), confidence(["planned", "estimated"]), confidence(["known_error"])
    (1.0, 1.0, 0.6, 0.1)
    """
    found = frozenset(found)
    if "known_error" in found:
        return OF_A_KNOWN_SLIP
    return round(max(LEAST_CONFIDENCE, 1 - _STEP * sum(marks()[mark].weight for mark in found)), 2)
