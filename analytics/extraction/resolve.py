"""Days without a year, and "sáng nay", "chiều mai", "cùng ngày": told from the page's day, the term, the text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from analytics.extraction.dates import DAY_BEFORE, NAMED_LAST, NEXT_DAY, SAME_DAY, Day

_SAME_TALE = 15  # days around a page's day that its tale is of
_LONGEST = 4  # days of a congress


@dataclass(slots=True)
class Calendar:
    """Gives days their year. `published` is ISO; `term` such as 2020-2025 helps where the page has no day."""

    published: str | None
    term: str | None
    last: str | None = None

    def iso(self, day: Day, same: str | None = None) -> str | None:
        """The ISO form of *day*, None where its year cannot be told; *same* is what "cùng ngày" means."""
        if day.month == NAMED_LAST:
            told = Day(day.day, int(self.last[5:7]), int(self.last[:4])).iso() if self.last else None
        else:
            told = self._relative(day, same) if day.month == 0 else day.iso(self._year(day))
        self.last = told or self.last
        return told

    def is_of_the_tale(self, year: int) -> bool:
        """Whether what the page tells may have come about in *year*."""
        if self.published:
            return abs(int(self.published[:4]) - year) <= 1
        return self.term is not None and abs(int(self.term[:4]) - year) <= 1

    def pass_by(self, day: Day) -> None:
        """A day is named in passing: "cùng ngày" behind it means it, unless it is none of the page's days."""
        known = self.last
        told = self.iso(day)
        if not (told and self.published and abs(_apart(told, self.published)) <= _SAME_TALE):
            self.last = known

    def same_or_later(self, opened: str | None) -> str | None:
        """What "cùng ngày" means of a closing: the day told last if it is one after *opened*, else *opened*."""
        later = opened and self.last and 0 < _apart(opened, self.last) <= _LONGEST
        return self.last if later else opened

    def is_fresh(self, iso: str, days: int) -> bool:
        """Whether the page appeared on the day *iso* or so many *days* after it at most."""
        if not self.published:
            return False
        return 0 <= _apart(iso, self.published) <= days

    def _relative(self, day: Day, same: str | None) -> str | None:
        if day.day == SAME_DAY:
            return same or self.last or self.published
        if day.day in {DAY_BEFORE, NEXT_DAY}:
            away = timedelta(days=day.day - SAME_DAY)
            return (date.fromisoformat(self.last) + away).isoformat() if self.last else None
        if not self.published:
            return None
        return (date.fromisoformat(self.published) + timedelta(days=day.day)).isoformat()

    def _year(self, day: Day) -> int | None:
        if day.year:
            return day.year
        if self.published:
            year = int(self.published[:4])
            # A page of January that speaks of December means the year before.
            return year - 1 if day.month >= 11 and int(self.published[5:7]) <= 2 else year
        return int(self.term[:4]) if self.term else None


def _apart(first: str, last: str) -> int:
    """Days from one ISO day to another."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
