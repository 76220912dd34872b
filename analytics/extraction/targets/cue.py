"""What a cue and a turn are: a wording, and the place where it turns a text to the goals or the past. Knows no cue."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

Mode = Literal["goal", "past", "none"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A wording that sets a mode, on the lower-case normal form.

    `wording` is matched where one of the `triggers` begins; `before` must stand right in front of it and `unless` must
    not. `reads` is a sentence that it turns, `skips` a decoy that it leaves alone.
    """

    name: str
    mode: Mode
    triggers: tuple[str, ...]
    wording: str
    reads: str
    skips: str
    before: str = ""
    unless: str = ""


class Turn(NamedTuple):
    """From `at` on the sentence is in `mode`; `name` says by which cue."""

    at: int
    mode: Mode
    name: str

    @property
    def of_time(self) -> bool:
        """Whether the turn holds for the words before it as well: a year, a period, "… are the goals"."""
        return self.name in _OF_TIME


_OF_TIME = frozenset({"year", "period", "end of term", "limit", "sum"})
# How a sentence begins, up to the cue that opens it: with a bullet, a number or a small word.
OPENS = re.compile(
    r"(?:^|[\n.!?;:]\s?)[^\w\n]{0,4}(?:trong |ở |của |với |theo |\d\. |\w{1,4}\) "
    r"|[ivx]{1,4}\. )?\Z"
).search
# Numbers of years as they are said.
YEARS = r"(?:\d|\d\d|hai|ba|bốn|năm|mười)"
# What follows a comparing word is a yardstick, not the time of the sentence.
COMPARED = (
    r"(?:so với|hơn|bằng|so|của|từ|lần|gấp (?:đôi|rưỡi|ba|bốn)|cùng kỳ|chuẩn|tiêu chí|theo giá|nghèo|đa chiều)"
    r"(?: (?:cuối|đầu|mức|con số|kết quả|thực hiện|giữa|trung bình|bình quân)){0,2}(?: của)? ?$"
)
