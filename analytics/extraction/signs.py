"""Wordings that speak for and against a text's reporting a Party congress, with weights that were set by hand."""

from __future__ import annotations

import re
from typing import NamedTuple

ENOUGH = 3.0
"""The weight from which on a text reports a Party congress."""


class _Sign(NamedTuple):
    """What wordings say for or against a Party congress."""

    worth: float
    wordings: tuple[re.Pattern[str], ...]


def _sign(worth: float, *wordings: str) -> _Sign:
    """A sign of which each wording begins with letters of its own: so it is looked for as fast as a plain word."""
    return _Sign(worth, tuple(map(re.compile, wordings)))


_REPRESENTED = r"[^.;]{0,50}(?:đoàn viên|hội viên|cử tri|cổ đông|công nhân, viên chức)"
# The weightiest first: few are asked before the others can change nothing.
_AGAINST = (
    _sign(-3.0, f"đại diện{_REPRESENTED}", f"thay mặt{_REPRESENTED}"),
    _sign(-2.5, "b(?:an chấp hành|ch) (?:đoàn|hội|công đoàn|liên đoàn)"),
    _sign(-1.5, "đoàn viên (?:ưu tú|mới)", "hội viên", "cơ sở (?:đoàn|hội)", "cán bộ (?:đoàn|hội)", "chi đoàn"),
    _sign(
        -0.7,
        "bí thư (?:đoàn|tỉnh đoàn|huyện đoàn|chi đoàn)",
        "chủ tịch (?:hội|công đoàn|liên đoàn|ủy ban mttq|ủy ban mặt trận)",
    ),
    _sign(-0.7, "kỳ họp thứ", "đại biểu hđnd", "hội đồng nhân dân"),
)
# The cheapest first, for each of them may be enough.
_FOR = (
    _sign(1.0, "đại hội (?:đại biểu đảng bộ|đảng bộ|chi bộ)"),
    _sign(0.5, "bí thư (?:tỉnh|huyện|thành|thị|quận|đảng) ủy"),
    _sign(0.5, r"đại hội\b(?:(?<=dự đại hội)|(?<=chỉ đạo đại hội)|(?<=tại đại hội))"),
    _sign(
        2.0,
        r"đại biểu[^.;]{0,60}(?:đại diện|thay mặt)(?:[^.;]|\.\d){0,50}đảng viên",
        r"đại diện(?:[^.;]|\.\d){0,30}đảng viên",
        r"thay mặt(?:[^.;]|\.\d){0,30}đảng viên",
    ),
    _sign(1.0, r"đại hội[^.;]{0,50}(?:bầu|chọn)[^.;]{0,60}(?:ban chấp hành|đồng chí|ủy viên|bch)"),
    _sign(
        1.5,
        *(rf"{act}[^.;]{{0,60}}đại hội" for act in ("khai mạc", "bế mạc", "trù bị")),
        r"đại hội[^.;]{0,120}(?:khai mạc|bế mạc|trù bị|khép lại|diễn ra|thành công tốt đẹp|đã thành công)",
    ),
    _sign(
        1.5,
        *(
            rf"{host}[^.;:]{{0,120}}?(?<!chuẩn bị )(?:tổ chức|khai mạc|tiến hành|mở|bước vào|hoàn tất|bế"
            rf" mạc)[^.;:]{{0,20}}"
            rf" đại hội"
            r"(?: đại biểu| đảng viên| toàn thể| điểm)?,? (?:lần thứ|nhiệm kỳ)"
            for host in ("đảng bộ", "chi bộ")
        ),
    ),
    _sign(
        1.0,
        *(
            rf"{act}[^.;]{{0,80}}bí thư (?:tỉnh|huyện|thành|thị|quận|đảng) ủy"
            for act in ("bầu", "đắc cử", "trúng cử", "tái cử", "chỉ định")
        ),
    ),
    _sign(
        1.0,
        *(
            rf"{act} (?:[^.;]{{0,30}})?(?:ban chấp hành|bch) đảng bộ"
            for act in ("bầu", "chỉ định", "trúng cử", "vào", "gồm", "của")
        ),
        r"ban chấp hành đảng bộ[^.;]{0,30} được (?:chỉ định|bầu)",
    ),
)
_SIGNS = (*_AGAINST, *_FOR)
# What the signs from each one on can take away and add at most.
_REACH = tuple(
    (sum(min(sign.worth, 0) for sign in _SIGNS[number:]), sum(max(sign.worth, 0) for sign in _SIGNS[number:]))
    for number in range(len(_SIGNS))
)
_DOUBTS = (
    "đoàn viên",
    "hội viên",
    "cơ sở đoàn",
    "cơ sở hội",
    "cử tri",
    "cổ đông",
    "công đoàn",
    "kỳ họp",
    "hđnd",
    "hội đồng",
)


def is_enough(weight: float, text: str) -> bool:
    """Whether *weight* is enough with the signs in *text*, folded and in lower case.

    The rest of the signs are not asked once they can change nothing.
    """
    for sign, (least, most) in zip(_SIGNS, _REACH, strict=True):
        if weight + least >= ENOUGH or weight + most < ENOUGH:
            break
        if any(wording.search(text) for wording in sign.wordings):
            weight += sign.worth
    return weight >= ENOUGH


def is_doubtful(text: str) -> bool:
    """Whether a word of the signs against stands in *text*; without one a strong beginning is enough."""
    return any(word in text for word in _DOUBTS)
