"""Which congress of its body a text reports: the term and the ordinal. Knows how they are said, not whose they are."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from analytics.extraction.bodies import Body, same_name
from analytics.extraction.document import Document, Line
from analytics.extraction.ordinals import ordinal_value
from analytics.model import Event

_TERM = re.compile(r"(?:nhiệm kỳ|nk)\s?:?\s?(?:mới )?\(?(?P<first>(?:19|20)\d{1,2})\s?[-/]\s?(?P<last>(?:19|20)\d\d)")
_BARE_TERM = re.compile(r"(?<!\d)(?P<first>(?:19|20)\d\d)\s?-\s?(?P<last>(?:19|20)\d\d)(?!\d)")


def _sound_term(found: re.Match[str]) -> str | None:
    """A term of two to five years; a slip of the first year ("202-2025") is mended from the last."""
    first, last = found["first"], int(found["last"])
    if len(first) < 4:
        return f"{last - 5}-{last}"
    return f"{first}-{last}" if 2 <= last - int(first) <= 5 else None


def _fits(term: str, event: Event, day: date | None) -> bool:
    """Whether what happens on *day* may belong to *term*: a congress opens it, a review lies within it."""
    if day is None or event == "evaluation":
        return True
    first, last = int(term[:4]), int(term[5:])
    return first <= day.year <= last if event == "midterm_review" else abs(first - day.year) <= 1


def term_of(document: Document, event: Event, day: date | None) -> str | None:
    """The term that headline and lead name first and that fits the day, else the one named most."""
    for said in (document.headline.lower(), document.lead):
        for found in _TERM.finditer(said):
            if (told := _sound_term(found)) and _fits(told, event, day):
                return told
    readable = document.said("headline", "lead", "body", "heading", "caption")
    counts: dict[str, int] = {}
    for pattern in (_TERM, _BARE_TERM):
        for found in pattern.finditer(readable):
            term = _sound_term(found)
            if term and int(term[5:]) - int(term[:4]) == 5:
                counts[term] = counts.get(term, 0) + 1
        fitting = [term for term in counts if _fits(term, event, day)]
        if fitting:
            return max(fitting) if event == "congress" else max(fitting, key=lambda term: counts[term])
    last = max(counts, default=None)
    if last and day and event in {"congress", "preparatory"} and abs(int(last[5:]) - day.year) <= 1:
        return f"{last[5:]}-{int(last[5:]) + 5}"  # only the term that ends here is named
    return last


_VALUE = (
    r"(?P<value>[ivxl]{1,6}|\d{1,2}|(?:hai|ba) mươi(?: (?:mốt|hai|ba|tư|lăm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba"
    r"|bốn|tư|lăm|sáu|bảy|tám|chín))?"
    r"|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)\b"
)
# One pattern a word: each is looked for by its own letters.
_ORDINALS = tuple(re.compile(rf"{word}\s{_VALUE}") for word in ("lần(?: thứ)?", "khóa", "đại hội"))
_ORDINAL_WEIGHT = {"headline": 1.5, "lead": 3.0, "body": 1.0}


def ordinal_of(document: Document, own: Body | None, event: Event) -> int | None:
    """The ordinal nearest behind a naming of the own body's congress, body text before headline.

    What half a term is reviewed of is the congress whose resolution the text speaks of.
    """
    votes: dict[int, float] = {}
    key = own.likeness if own else None
    for (start, end, zone), found in _said_ordinals(document):
        value = ordinal_value(found["value"])
        if value is None:
            continue
        says = _speaks_of(document.low, found, document.bodies_in(start, end), key)
        resolved = event == "midterm_review" and _RESOLVED.search(document.low, max(0, found.start() - 60), found.end())
        if says and resolved:
            says = max(says, _SURE)
        votes[value] = votes.get(value, 0) + _ORDINAL_WEIGHT.get(zone, 0.5) * says
    votes = {value: weight for value, weight in votes.items() if weight > 0.4}
    return max(votes, key=lambda value: votes[value]) if votes else None


def _said_ordinals(document: Document) -> Iterator[tuple[Line, re.Match[str]]]:
    """What looks like an ordinal in the opening, in order, each with its line."""
    opening = document.opening
    if not opening:
        return
    starts = [line.start for line in opening]
    said = (found for pattern in _ORDINALS for found in pattern.finditer(document.low, starts[0], opening[-1].end))
    for found in sorted(said, key=re.Match.start):
        line = opening[bisect_right(starts, found.start()) - 1]
        if found.end() <= line.end:
            yield line, found


_SESSIONS = ("hội nghị", "họp", "phiên", "đợt", "toàn quốc")
_SESSION_BEFORE = re.compile(r"(?:hội nghị|kỳ họp)[^.;,]{0,50}$")
_SPOKEN = ("dự", "văn kiện", "nghị quyết", "chào mừng", "tiến tới", "hướng tới")
_SPOKEN_OF = re.compile(rf"(?:{'|'.join(_SPOKEN)})\s(?:các )?(?:đại hội|đh)[^.;]{{0,60}}$")


_RESOLVED = re.compile(r"nghị quyết (?:của )?(?:đại hội|đh)")
_SURE = 0.5


def _alike(one: tuple[str, str | None], two: tuple[str, str | None]) -> bool:
    """The same body; a unit may be named in full or in short."""
    if one[0] == two[0] == "unit" and one[1] and two[1]:
        return same_name(one[1], two[1])
    return one == two


def _leads_up(low: str, body: Body, place: int) -> bool:
    """A naming that stands close before *place*, and in no apposition or brackets that are closed before it."""
    if body.end > place or place - body.end >= 60:
        return False
    if ")" in low[body.end : place] and low.rfind("(", 0, body.start) > low.rfind(")", 0, body.start):
        return False
    return " - " not in low[body.end : place] or " - " not in low[max(0, body.start - 60) : body.start]


def _speaks_of(low: str, found: re.Match[str], namings: tuple[Body, ...], key: tuple[str, str | None] | None) -> float:
    """How likely an ordinal counts the congress of the own body."""
    place = found.start()
    before = low[max(0, place - 70) : place]
    if key and key[0] == "national":
        return 1.0 if "toàn quốc" in before[-22:] or low.startswith(" của đảng", found.end()) else 0.0
    if before.rstrip().endswith(_SESSIONS) or "toàn quốc" in before[-22:]:
        return 0.0
    if "đại hội" not in before[-50:] and _SESSION_BEFORE.search(before):
        return 0.0
    last = next((body for body in reversed(namings) if _leads_up(low, body, place)), None)
    if last is not None and key is not None and not _alike(last.likeness, key):
        return 0.0
    congress = "đại hội" in before
    spoken = (congress or "đh" in before) and any(word in before for word in _SPOKEN) and _SPOKEN_OF.search(before)
    # Delegates come to their own body's congress, too; what is prepared or resolved is another one.
    weight = 0.3 if spoken and not (last is not None and spoken[0].startswith("dự")) else 1.0
    if found[0].startswith("đại hội"):
        weight *= 0.3
    return weight * (1.0 if found[0].startswith("lần") else 0.35) * (1.5 if last is not None or congress else 0.6)
