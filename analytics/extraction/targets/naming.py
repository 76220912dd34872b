"""What a goal's clause says besides its figure: what is measured, in which unit, by which year, how limited."""

from __future__ import annotations

import re
from functools import lru_cache

from analytics.extraction.document import Document
from analytics.extraction.targets.clauses import Clause, goes_on, trimmed
from analytics.extraction.targets.years import DEADLINE
from analytics.model import Comparator

PACE = re.compile(
    r"(?:hằng|hàng|mỗi|một|bình quân(?: hằng| mỗi| hàng)?|/) ?năm\b|(?:tăng|giảm)(?: trưởng)? bình quân"
    r"|bình quân (?:tăng|giảm)|tăng trưởng[\w ()]{0,20} bình quân"
)


# Units that count a year's yield when the clause or the head of its list says "hằng năm".
PACED = {"%", "điểm %", "đảng viên", "lao động", "việc làm", "lượt", "lượt khách", "quần chúng", "doanh nghiệp"}
_HEADPACE = re.compile(r"(?:hằng|hàng|mỗi) năm")


_CLOSES = re.compile(r"[,;.(]").split


def paced(low: str, clause: Clause, *, before: bool) -> bool:
    """Whether the clause speaks of each year: by its own words, or as a part of a clause that does."""
    near = low[clause.raw : max(clause.end, clause.figure.end + 10)]
    if "năm" in near or "bình quân" in near:
        own = _own(low, clause)
        if PACE.search(own) and "đầu người" not in own:
            return True
    if clause.first or not before or not clause.figure.share:
        return False
    head = low[clause.segment[0] : min(clause.raw, clause.segment[0] + 200)]
    return bool(_HEADPACE.search(head) or "trong đó" in head or "trong đó" in _own(low, clause))


def _own(low: str, clause: Clause) -> str:
    """The words of the clause, and those right behind its figure up to the next mark."""
    tail = _CLOSES(low[clause.figure.end : clause.figure.end + 10])[0]
    return low[clause.raw : max(clause.end, clause.figure.end + len(tail))]


def by_year(low: str, clause: Clause) -> int | None:
    """The year in the clause itself, in front of the first figure of its segment, or behind its last words."""
    # Few clauses name a year: a plain search spares the others the patterns.
    if low.find("20", clause.segment[0], max(clause.end, min(clause.end + _BEHIND, clause.segment[1]))) < 0:
        return None
    found = _year_in(low, clause.raw, clause.end)
    if not found and not clause.first and low.find("20", clause.segment[0], clause.raw) >= 0:
        first = _FIRST_FIGURE.search(low, clause.segment[0], clause.raw)
        found = _year_in(low, clause.segment[0], first.start() if first else clause.raw)
    found = found or _year_behind(low, clause)
    return int(found["year"]) if found else None


# A verb of another goal, or its figure: the year behind it is that goal's.
_NEXT_GOAL = re.compile(r"\d|phấn đấu|trở thành|đưa |đạt|hoàn thành|về đích|xây dựng| là | và ").search


_BEHIND = 110
_STOPS = re.compile(r"\s?(?:[.;,)]|$)").match


def _year_behind(low: str, clause: Clause) -> re.Match[str] | None:
    """A year that ends the segment: "100% công an xã, thị trấn có trụ sở trước năm 2025"."""
    found = _year_in(low, clause.end, min(clause.end + _BEHIND, clause.segment[1]))
    if found is None or _NEXT_GOAL(low, clause.end, found.start()) or not _STOPS(low, found.end()):
        return None
    return found


def _year_in(low: str, start: int, end: int) -> re.Match[str] | None:
    found = DEADLINE.search(low, start, end) if low.find("20", start, end) >= 0 else None
    # What is said aside dates no goal: "60% chương trình được kiểm định (năm 2020 mới được 14%)".
    aside = found is not None and low.rfind("(", start, found.start()) > low.rfind(")", start, found.start())
    return None if aside else found


_FIRST_FIGURE = re.compile(r"(?<!năm )(?<![\d/])(?!20\d\d(?!\d))\d[\d.,]*(?!\d)")
_MEASURE = re.compile(
    r"%|‰|điểm|lần|(?:(?:nghìn|triệu|tỷ|trăm) ?)*(?:đồng|usd|đô la|tấn|ha|héc-?ta|lượt|km2?|m[23]?|mw|kwh|tạ|kg"
    r"|giường|bác sĩ|điểm)?(?:/.*)?$",
    re.IGNORECASE,
).match


@lru_cache(maxsize=512)
def _is_measure(unit: str) -> bool:
    """Whether a unit only measures, as against naming the things that are counted."""
    return _MEASURE(unit) is not None


_NOT_BEYOND = re.compile(r"không (?:để|vượt)[\w ,]{0,60}$")


def comparator(low: str, clause: Clause) -> Comparator:
    """The figure's own comparator; "không để … vượt quá X" is a limit from above."""
    before = low[max(clause.raw, clause.figure.start - 80) : clause.figure.start]
    if clause.figure.comparator == "more_than" and _NOT_BEYOND.search(before) and "vượt" in before[-12:]:
        return "at_most"
    return clause.figure.comparator


def indicator(document: Document, clause: Clause) -> str:
    """What is measured: the words before the figure, the counted thing, the words after it; else its line's label."""
    left = document.low[slice(*clause.left)]
    parts = [name(document, *clause.left)] if left.strip() not in {"", "và", "có"} else []
    alone = clause.figure.money or clause.right[0] == clause.right[1]
    if alone and clause.head[0] < clause.head[1] and goes_on(document.low, clause):
        parts.insert(0, _GROWS.sub("", name(document, *clause.head)))
    unit = clause.figure.unit.partition("/")[0]
    rest = _rest(name(document, *clause.right)) if clause.right[0] < clause.right[1] else ""
    bare = not left and not rest
    if (bare and not clause.figure.share) or not (_is_measure(clause.figure.unit) or _named(left, unit)):
        parts.append(_MAGNITUDES.sub("", unit))
    if rest and (clause.figure.share or not left or not clause.figure.money):
        parts.append(rest)
    return " ".join([part for part in parts if part]) or _label(document, clause)


_GROWS = re.compile(r" (?:tăng|giảm)(?: bình quân)?(?: (?:mỗi|hằng|hàng) năm)?\Z")
_MAGNITUDES = re.compile(r"^(?:nghìn |triệu |vạn |tỷ )+")
_ONWARDS = re.compile(r"^\W*(?:trở lên|trở xuống)")
_COUNTING = re.compile(r"^(?:số|tổng số|các|mỗi năm|hằng năm|hàng năm|trở lên)\b\s*")


def _rest(words: str) -> str:
    """The words behind a figure without those that only limit or count it."""
    return _COUNTING.sub("", _ONWARDS.sub("", words).strip()).strip(" ,.;:-")


def _label(document: Document, clause: Clause) -> str:
    """The label at the head of the line, where result and goal share one: "Thu: đạt 800 tỷ đồng, phấn đấu 900"."""
    low, since = document.low, max(0, clause.raw - 300)
    stop = max(low.rfind("\n", since, clause.raw), low.rfind(". ", since, clause.raw), since - 1) + 1
    label = _LABEL.match(low, stop, clause.raw)
    return name(document, *trimmed(low, *label.span(1))) if label else ""


_LABEL = re.compile(r"\W{0,4}([^\d:,;.]{6,70}?)(?: năm 20\d\d)?(?::| đạt| là|,)")


def _named(left: str, unit: str) -> bool:
    return bool(unit) and unit.rsplit(maxsplit=1)[-1] in left.split()


def name(document: Document, start: int, end: int) -> str:
    """The words at [start:end], beginning with a small letter unless the first word is an acronym or a name."""
    words = " ".join(document.text[start:end].split()).strip(" ,.;:-\"'")
    return words[0].lower() + words[1:] if len(words) > 1 and words[1].islower() else words
