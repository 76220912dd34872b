"""What a cue is: a wording that turns a sentence towards the goal or back to the past. Knows no cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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


# Numbers of years as they are said.
YEARS = r"(?:\d|\d\d|hai|ba|bốn|năm|mười)"
# What follows a comparing word is a yardstick, not the time of the sentence.
COMPARED = (
    r"(?:so với|hơn|bằng|so|của|từ|lần|cùng kỳ|chuẩn|tiêu chí|theo giá|nghèo|đa chiều)(?: (?:cuối|đầu|mức|kết quả"
    r"|thực hiện|giữa|trung bình|bình quân))?(?: của)? ?$"
)
