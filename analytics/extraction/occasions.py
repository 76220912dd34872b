"""Which day is the preparatory session's, the opening's, the closing's: days beside the words of occasions.

A day told by its own word ("khai mạc sáng 27/10") is sure; the ends of a stretch ("từ 26 đến 28/10") are taken where
nothing surer is said, for the first day is often the preparatory session.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from typing import NamedTuple

from analytics.extraction.dates import NAMED_LAST, SAME_DAY, Day
from analytics.extraction.lexer import CLASS, Lexed
from analytics.extraction.resolve import Calendar
from analytics.extraction.rules.days import ACTS_THEN, DAY_RULES, NO_OCCASION, OCCASION_THEN, Occasion
from analytics.extraction.tokens import Token
from analytics.extraction.triggers import Triggers
from analytics.model import Event

_FIELD: dict[Occasion, str] = {"prep": "date_preparatory", "open": "date_opened", "close": "date_closed"}
_SURE, _DERIVED = 0.96, 0.8
_FAR, _NEAR = 230, 46
_NEAR_ITS_NAME = 90  # characters from a closing to its day, the congress named between them
# "Trong các ngày 30, 31/7 và sáng 1/8" is one stretch.
_AND_DAY = re.compile(r"(?:,? và|,) (?:(?:ngày|sáng|chiều|trưa|tối) ){0,2}")
_DAYS_OF = re.compile(r"(?:trong (?:các|hai|ba|bốn|những)|(?:họp|diễn ra|tổ chức)(?: trong| vào)?) ngày\s?\Z")
# "buổi sáng dành cho phiên trù bị và buổi chiều khai mạc": another part of the same day.
_LATER_THAT_DAY = re.compile(r"(?:,| và| rồi| còn)[^,;]{1,14}(?:sáng|chiều|trưa|tối)(?: thì| là| dành cho)?[^,;]{0,8}$")
# "diễn ra ngày 25/7 (trù bị từ chiều 24/7)": the bracket has a day of its own.
_IN_BRACKET = re.compile(rf"[^()]{{0,24}}{CLASS['D']}[^()]*\)")
_FIRST_DAY = "ngày đầu"
_NEXT_CLAUSE = re.compile(r"(?:,|^ (?:và|rồi)(?: đến)?) (?:sáng|chiều|ngày|tối|trưa|hôm)(?: ngày| nay,?| qua,?)?\s?$")
# "đẩy phiên trù bị Đại hội lên sớm, họp luôn trong sáng nay": the verb behind takes the day.
_TOOK_PLACE = re.compile(r"[^;]{0,150}(?:họp|diễn ra|tổ chức|tiến hành)[^,;]{0,30}(?:, vào[^,;]{0,10})?")
_WEEKDAY = re.compile(r"(?:thứ \S{1,4}|chủ nhật), ?")
_CLOSED_BRACKET = re.compile(r"\([^()]*\)")
_CLOCK = re.compile(rf"(?<=: ){CLASS['O']},? ?")  # "Khai mạc: 13 giờ 30 phút, ngày 14/8"
# "khai mạc và bế mạc trong ngày 15/8"
_ONE_DAY = re.compile(r" và (?:bế mạc|kết thúc) (?:ngay |gói gọn |diễn ra |gọn )?trong (?:cùng |một )?ngày ")
# "tổ chức Đại hội … trọn vẹn trong một ngày": the day that it opened and closed.
_WITHIN_A_DAY = re.compile(
    r"(?:^(?:\([^)]{1,24}\)\W{0,3})?"
    r"|(?:đại hội|tổ chức|diễn ra|làm việc|họp|tiến hành|hoàn thành)(?:(?! sau | tổ )[^.;]){0,170}? )"
    r"\W{0,3}(?:chỉ )?"
    rf"(?:trong|trọn|vẹn|gọn) (?:một|(?P<days>{CLASS['N']})) (?:ngày|buổi sáng)(?: thứ \S{{1,4}}| chủ"
    rf" nhật)?(?=\s?[,.;:()]|$| làm việc| (?:và|với) )"
    r"|(?<!lễ )(?<!phiên )khai mạc (?:và|rồi) (?:kết thúc|bế mạc) (?:đại hội|trong|ngay|cùng)"
)
_DATED_BY_IT = re.compile(r"(?:kể từ|ngày làm việc thứ \S{1,3})(?: ngày)?\s?\(?$")
_AND_THE_SAME_DAY = ("khai mạc và ", "khai mạc rồi ", " và cũng là ngày ")
_UPON = re.compile(
    r"[^;]{0,220} (?:vào|trong|tổ chức|diễn ra|triệu tập|mở|hôm)(?: trọn)?(?: một| hai| ba)?"
    r"(?: ngày| sáng| chiều| tối| hôm nay){0,2}(?: hôm nay)?,?\s\(?|\s\((?:ngày |sáng |chiều |tối )?"
)


class Said(NamedTuple):
    """A day of the congress: field, ISO day, how sure, and its half-open place in the lexed text."""

    field: str
    iso: str
    confidence: float
    start: int
    end: int
    token: Token


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day, or the first and last of several, that one phrase names."""

    start: int
    end: int
    first: Token
    last: Token
    year: int | None = None
    """The year that another day of the sentence names."""

    @property
    def several(self) -> bool:
        """The phrase names more than one day."""
        return self.first is not self.last or len(self.first.days) > 1


class _Word(NamedTuple):
    occasion: Occasion
    start: int
    end: int


def days_in(lexed: Lexed, event: Event, calendar: Calendar, opened: str | None) -> list[Said]:
    """The days of the occasion that a sentence tells; *opened* is the opening day if it is known."""
    stretches = stretches_in(lexed)
    if not stretches:
        return []
    stretches = _with_year(stretches, calendar)
    _lend_month(stretches, calendar)
    words = _words(lexed.text, event)
    said: list[Said] = []
    used: dict[int, Occasion] = {}
    in_turn = _in_turn(lexed.text, words, stretches)
    for word in words:
        if word.occasion in {"hold", "conference"}:
            continue
        at = in_turn.get(word) or _nearest(lexed.text, word, stretches, words, used)
        if at is None:
            continue
        used[at.start] = word.occasion
        if word.occasion == "close" and opened is None and at.first.days[0].day == SAME_DAY:
            opened = _named_before(stretches, at, calendar)
        told = _told(lexed, word, at, calendar, opened)
        if word.occasion == "open" and told:
            opened = told[0].iso  # what the sentence says of "cùng ngày" next is said of this day
        said += told
    for word in words:
        if word.occasion not in {"hold", "conference"}:
            continue
        at = _nearest(lexed.text, word, stretches, words, used)
        if at is not None and (at.start not in used or at.several):
            used[at.start] = word.occasion
            said += _held(lexed, word, at, calendar)
    calendar.pass_by(stretches[-1].last.days[-1])
    return said


def _named_before(stretches: list[Stretch], at: Stretch, calendar: Calendar) -> str | None:
    """The day that the sentence names last before *at*: what "cùng ngày" means where no opening is told."""
    before = [stretch for stretch in stretches if stretch.end <= at.start]
    return ends_of(before[-1], calendar, None)[1] if before else None


def _in_turn(text: str, words: list[_Word], stretches: list[Stretch]) -> dict[_Word, Stretch]:
    """The day of each word where both are told in turn: "trù bị và khai mạc lần lượt vào chiều 24/7 và sáng 25/7"."""
    told = [word for word in words if word.occasion not in {"hold", "conference"}]
    turn = text.find("lần lượt")
    apart = turn >= 0 and len(told) > 1 and told[-1].end <= turn <= stretches[0].start
    return dict(zip(told, stretches, strict=True)) if apart and len(told) == len(stretches) else {}


def _with_year(stretches: list[Stretch], calendar: Calendar) -> list[Stretch]:
    """Let a day that names its year lend it: "bế mạc ngày 16/7/2020; trù bị chiều 14/7"; history lends none."""
    named = (day.year for stretch in stretches for token in (stretch.first, stretch.last) for day in token.days)
    year = next((year for year in named if year and calendar.is_of_the_tale(year)), None)
    return [replace(stretch, year=year) for stretch in stretches] if year else stretches


def _lend_month(stretches: list[Stretch], calendar: Calendar) -> None:
    """Let days that name their month lend it: "ngày 21 và 22-10 (trong đó ngày 21 họp phiên trù bị)"."""
    full = [stretch for stretch in stretches if stretch.first.days[0].month != NAMED_LAST]
    if len(full) < len(stretches):
        for stretch in full:
            calendar.iso(stretch.first.days[-1])


def tells_of_it(lexed: Lexed, occasions: Container[Occasion]) -> bool:
    """Whether a sentence that names no day tells one of the *occasions* of a congress."""
    told = any(word.occasion in occasions for word in _words(lexed.text, "congress"))
    return told and not any(token.kind == "D" for token in lexed.tokens.values())


def stretches_in(lexed: Lexed) -> list[Stretch]:
    """The days of a sentence, those "từ … đến …" joined; days of papers and deadlines are left out."""
    found: list[Stretch] = []
    for place, token in lexed.tokens.items():
        if token.kind != "D":
            continue
        before = lexed.text[max(0, place - 60) : place]
        if found and _stretches_to(lexed.text, found[-1], place):
            found[-1] = Stretch(found[-1].start, place + 1, found[-1].first, token)
        elif (
            not NO_OCCASION.search(before)
            or (_DATED_BY_IT.search(before) and OCCASION_THEN.match(lexed.text, place + 1))
            or (", ngày " in before[-8:] and ACTS_THEN.match(lexed.text, place + 1))
        ):
            found.append(Stretch(place, place + 1, token, token))
    return found


def _stretches_to(text: str, known: Stretch, place: int) -> bool:
    """The day at *place* ends the stretch that a day before it begins: "từ 14/10 đến 16/10", "(14/10 - 16/10)"."""
    between = text[known.end : place]
    if _AND_DAY.fullmatch(between) and _DAYS_OF.search(text, 0, known.start):
        return True
    if len(between) > 22 or known.first is not known.last or "(" in between:
        return False
    opening = text[max(0, known.start - 12) : known.start]
    return "-" in between or (("đến" in between or "tới" in between) and ("từ" in opening or "(" in opening))


_FIRST_LOOK = Triggers.marked({1 << place: rule.needs for place, rule in enumerate(DAY_RULES)})


def _words(text: str, event: Event) -> list[_Word]:
    words: list[_Word] = []
    seen = _FIRST_LOOK.seen(text)
    for place, rule in enumerate(DAY_RULES):
        if not seen >> place & 1 or (rule.occasion == "conference") == (event in {"congress", "preparatory"}):
            continue
        if rule.occasion == "close" and not any(word in text for word in ("đại hội", "bế mạc", "khai mạc")):
            continue
        words += [_Word(rule.occasion, match.start(), match.end()) for match in rule.pattern.finditer(text)]
    return sorted(words, key=lambda word: word.start)


def _nearest(
    text: str, word: _Word, stretches: list[Stretch], words: list[_Word], used: dict[int, Occasion]
) -> Stretch | None:
    """The day that a word speaks of: close behind it, else before it."""
    close = next(
        (s for s in stretches if 0 <= word.start - s.end <= 3 and not {*text[s.end : word.start]} & {",", ";"}), None
    )
    own = close is not None and "(" in text[close.end : word.start] and _IN_BRACKET.match(text, word.end)
    if close is not None and close.start not in used and not own:
        return close
    if word.occasion == "hold":
        stretches = [s for s in stretches if s.start not in used or (s.several and used[s.start] == "prep")]
    events = [w for w in words if w.occasion not in {"hold", "conference"} and w is not word]
    after = next((s for s in stretches if s.start >= word.end), None)
    if after is not None:
        alone = len(stretches) == 1 and not events
        gap = text[word.end : after.start]
        others = any(word.end <= w.start < after.start for w in events)
        crossed = word.occasion != "hold" and others and not _ONE_DAY.fullmatch(gap)
        if _follows(gap, word, alone=alone, crossed=crossed):
            return after
    before = next((s for s in reversed(stretches) if s.end <= word.start or s.start <= word.start < s.end), None)
    return before if before is not None and _leads(text, before, word, events, used.get(before.start)) else None


def _follows(gap: str, word: _Word, *, alone: bool, crossed: bool) -> bool:
    """Whether the day behind *gap* is the one that the word before it speaks of."""
    gap = _CLOCK.sub("", _WEEKDAY.sub("", gap))
    if gap.startswith("),"):
        return False
    if word.occasion == "conference":
        return bool(_UPON.fullmatch(gap))
    loose = word.occasion == "hold" and ("từ" in gap or "trong" in gap or "(" in gap)
    whole = ";" not in gap and (loose or ", " not in gap or gap.rstrip().endswith(","))
    named = word.occasion == "close" and gap.startswith(" đại hội") and not {*gap} & {",", "."}
    near = _NEAR_ITS_NAME if named else _NEAR
    if len(gap) <= near and whole and not crossed and (loose or not _starts_clause(gap)):
        return True
    return word.occasion == "prep" and alone and bool(_TOOK_PLACE.fullmatch(gap))


def _leads(text: str, before: Stretch, word: _Word, events: list[_Word], taken: Occasion | None) -> bool:
    """Whether the day *before* a word is the one it speaks of; *taken* is the word that has it already."""
    gap = _CLOSED_BRACKET.sub(" ", text[before.end : word.start])
    first_day = before.several and _FIRST_DAY in gap[-26:]
    programme = gap.startswith(":")  # "Ngày 23/10: 8 giờ thông qua nghị quyết; 9 giờ bế mạc"
    if len(gap) > _FAR or (";" in gap and not first_day and not programme):
        return False
    if taken and (_LATER_THAT_DAY.search(gap) or gap.endswith(_AND_THE_SAME_DAY)):
        return True
    crossed = any(before.end <= w.start < word.start for w in events if w.occasion != word.occasion)
    return not crossed and (taken is None or before.several or taken == word.occasion)


def _starts_clause(gap: str) -> bool:
    """Such as "…, sáng 20/10 khai mạc", "… và sáng 20/10 khai mạc": with the day begins the next clause."""
    return _NEXT_CLAUSE.search(gap) is not None


def _told(lexed: Lexed, word: _Word, at: Stretch, calendar: Calendar, opened: str | None) -> list[Said]:
    field = _FIELD[word.occasion]
    start, end = min(word.start, at.start), max(word.end, at.end)
    first, last = ends_of(at, calendar, calendar.same_or_later(opened) if word.occasion == "close" else None)
    own, other = (last, first) if word.occasion == "close" else (first, last)
    told = [Said(field, own, _SURE, start, end, at.first)] if own else []
    if word.occasion == "close" and own and own == other and _is_of_a_day(lexed):
        told.append(Said("date_opened", own, _DERIVED, start, end, at.first))
    if first and last and first != last and word.occasion != "prep":
        told.append(
            Said(
                "date_opened" if word.occasion == "close" else "date_closed", str(other), _DERIVED, start, end, at.first
            )
        )
    return told


def _held(lexed: Lexed, word: _Word, at: Stretch, calendar: Calendar) -> list[Said]:
    start, end = min(word.start, at.start), max(word.end, at.end)
    first, last = ends_of(at, calendar, None)
    told = [Said("date_opened", first, _DERIVED, start, end, at.first)] if first else []
    if first and last and (first != last or _is_of_a_day(lexed)) and word.occasion == "hold":
        told.append(Said("date_closed", last, _DERIVED, start, end, at.first))
    return told


def _dated(days: tuple[Day, ...], year: int | None) -> tuple[Day, ...]:
    """The *days* with that *year* where they name a month and no year."""
    return tuple(day if day.year or not 1 <= day.month <= 12 else day._replace(year=year) for day in days)


def _is_of_a_day(lexed: Lexed) -> bool:
    said = _WITHIN_A_DAY.search(lexed.text)
    return said is not None and (not said["days"] or lexed.tokens[said.start("days")].value == 1)


def ends_of(at: Stretch, calendar: Calendar, same: str | None) -> tuple[str | None, str | None]:
    """First and last ISO day of a stretch; "từ ngày 14 đến 16-10" lends its month and year to the first."""
    firsts, lasts = _dated(at.first.days, at.year), _dated(at.last.days, at.year)
    first, last = calendar.iso(firsts[0], same), calendar.iso(lasts[-1], same)
    if firsts[0].year is None and lasts[-1].year is not None:
        first = firsts[0].iso(lasts[-1].year)
    return first, last
