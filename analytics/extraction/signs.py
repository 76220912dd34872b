"""Wordings that speak for and against a text's reporting a Party congress, with weights that were set by hand."""

from __future__ import annotations

import re
from typing import NamedTuple

ENOUGH = 3.0
"""The weight from which on a text reports a Party congress."""


class _Sign(NamedTuple):
    """What a wording says for or against a Party congress; without one of the words it cannot stand in a text."""

    worth: float
    words: tuple[str, ...]
    wording: re.Pattern[str]


_YOUTH = ("đoàn viên", "hội viên")
# The weightiest first: few are asked before the others can change nothing.
_AGAINST = (
    _Sign(
        -3.0,
        (*_YOUTH, "cử tri", "cổ đông", "công nhân, viên chức"),
        re.compile(r"(?:đại diện|thay mặt)[^.;]{0,50}(?:đoàn viên|hội viên|cử tri|cổ đông|công nhân, viên chức)"),
    ),
    _Sign(
        -2.5,
        ("hành đoàn", "hành hội", "hành công", "hành liên", "bch"),
        re.compile(r"(?:ban chấp hành|bch) (?:đoàn|hội|công đoàn|liên đoàn)"),
    ),
    _Sign(
        -1.5,
        (*_YOUTH, "cơ sở đoàn", "cơ sở hội", "cán bộ đoàn", "cán bộ hội", "chi đoàn"),
        re.compile(r"đoàn viên ưu tú|đoàn viên mới|hội viên|cơ sở đoàn|cơ sở hội|cán bộ đoàn|cán bộ hội|chi đoàn"),
    ),
    _Sign(
        -0.7,
        ("bí thư", "chủ tịch"),
        re.compile(
            r"bí thư (?:đoàn|tỉnh đoàn|huyện đoàn|chi đoàn)|chủ tịch (?:hội|công đoàn|liên đoàn|ủy ban mttq|ủy ban"
            r" mặt trận)"
        ),
    ),
    _Sign(
        -0.7,
        ("kỳ họp thứ", "đại biểu hđnd", "hội đồng nhân dân"),
        re.compile(r"kỳ họp thứ|đại biểu hđnd|hội đồng nhân dân"),
    ),
)
_FOR = (
    _Sign(
        2.0,
        ("đảng viên",),
        re.compile(r"đại biểu[^.;]{0,60}(?:đại diện|thay mặt)[^.;]{0,50}đảng viên|đại diện cho[^.;]{0,30}đảng viên"),
    ),
    _Sign(
        1.5,
        ("đại hội",),
        re.compile(
            r"(?:khai mạc|bế mạc|trù bị)[^.;]{0,60}đại hội|đại hội[^.;]{0,120}(?:khai mạc|bế mạc|trù bị"
            r"|thành công tốt đẹp)"
        ),
    ),
    _Sign(
        1.0,
        ("đại hội",),
        re.compile(r"đại hội[^.;]{0,50}(?:bầu|chọn)[^.;]{0,60}(?:ban chấp hành|đồng chí|ủy viên|bch)"),
    ),
    _Sign(
        1.0,
        ("ban chấp hành đảng bộ", "bch đảng bộ"),
        re.compile(r"(?:bầu|chỉ định|trúng cử|vào|gồm|của) (?:[^.;]{0,30})?(?:ban chấp hành|bch) đảng bộ"),
    ),
    _Sign(
        1.0,
        ("đại hội",),
        re.compile(r"đại hội đại biểu đảng bộ|đại hội đảng bộ|đại hội chi bộ"),
    ),
    _Sign(0.5, ("đại hội",), re.compile(r"(?:dự|chỉ đạo|phát biểu tại|tại) đại hội\b")),
    _Sign(0.5, ("bí thư",), re.compile(r"bí thư (?:tỉnh|huyện|thành|thị|quận|đảng) ủy")),
)
_SIGNS = (*_AGAINST, *_FOR)
# What the signs from each one on can take away and add at most.
_REACH = tuple(
    (sum(min(sign.worth, 0) for sign in _SIGNS[number:]), sum(max(sign.worth, 0) for sign in _SIGNS[number:]))
    for number in range(len(_SIGNS))
)
_DOUBTS = (*_YOUTH, "cơ sở đoàn", "cơ sở hội", "cử tri", "cổ đông", "công đoàn", "kỳ họp", "hđnd", "hội đồng")


def is_enough(weight: float, text: str) -> bool:
    """Whether *weight* is enough with the signs in *text*, folded and in lower case.

    The rest of the signs are not asked once they can change nothing.
    """
    for (worth, words, wording), (least, most) in zip(_SIGNS, _REACH, strict=True):
        if weight + least >= ENOUGH or weight + most < ENOUGH:
            break
        if any(word in text for word in words) and wording.search(text):
            weight += worth
    return weight >= ENOUGH


def is_doubtful(text: str) -> bool:
    """Whether a word of the signs against stands in *text*; without one a strong beginning is enough."""
    return any(word in text for word in _DOUBTS)
