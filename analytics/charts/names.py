"""Names beside the rows of a chart: a long one in several lines, so that none is cut. Knows no measure."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

LINE: Final = 14
"""px, from one line of a name to the next."""

_LETTER: Final = 6.7  # px, mean width of a letter at 12 px
_CLEAR: Final = 12  # px, between a name and what it names


@dataclass(frozen=True, slots=True)
class Names:
    """The names as they are written, lines parted by a line break; the room they take: px across, `lines` down."""

    written: list[str]
    width: int
    lines: int

    @property
    def more(self) -> int:
        """How many px the longest name takes beyond its first line."""
        return LINE * (self.lines - 1)


def in_lines(names: Iterable[str], widest: int) -> Names:
    r"""*names* in lines that stand in *widest* px.

    >>> in_lines(["Đảng bộ huyện Hà Trung, Thanh Hóa", "Huế"], 130).written
    ['Đảng bộ huyện Hà\nTrung, Thanh Hóa', 'Huế']
    """
    letters = int((widest - _CLEAR) / _LETTER)
    wrapped = [textwrap.wrap(name, letters, break_long_words=False) or [""] for name in names]
    longest = max((len(line) for name in wrapped for line in name), default=0)
    width = min(longest * _LETTER + _CLEAR, widest)
    return Names(["\n".join(name) for name in wrapped], int(width), max((len(name) for name in wrapped), default=1))


def top_line(name: str) -> str:
    """Vega expression for the px from the middle of the *name* (an expression) up to its first line."""
    return f"(length(split({name}, '\\n')) - 1) * {LINE / 2}"
