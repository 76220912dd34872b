"""Lines below an article that lead to other news: behind arrows, between bars, of "the other places"."""

from __future__ import annotations

import re

from analytics.extraction.cells import BLANKED

_ARROWS = (">>", "»", "→", "◊", "☞", "⇒", "> ")
_FEW = 4
_ELSEWHERE = re.compile(
    r"[^.:]{0,60}\b(?:nơi khác|tỉnh bạn|huyện bạn|xã bạn|đơn vị bạn|các nơi|địa phương khác|tỉnh khác|huyện khác)\s?:"
)
_OTHERS = ("bạn", "khác", "các nơi")
# What stands in the cells of a table, or introduces persons, and no headline.
_GOALS = re.compile(r"mục tiêu|phấn đấu|đến (?:năm )?20|/năm|/người|thu nhập|hộ nghèo|grdp|bình quân|tỷ lệ")
_CELL = re.compile(
    r"(?:đ/c|đồng chí|ông|bà|phó|bí thư|ban|ủy ban|tổng số|số|đại biểu|chỉ tiêu|tỷ lệ|nữ|stt|họ|chức|\d)\b"
)


def leads_away(line: str, low: str) -> bool:
    """Whether a line, *low* in lower case, is a link to other news or a row of them.

    >>> line = "Mường Tè: sơ kết nhiệm kỳ | Phong Thổ có 2 xã mới"
    >>> leads_away(line, line.lower()), leads_away("Ban Chấp hành | 39 đồng chí", "ban chấp hành | 39 đồng chí")
    (True, False)
    """
    if line.endswith("."):
        return False
    if line.startswith(_ARROWS):
        return line.lstrip("»>→◊☞⇒ ")[:1].isalnum()
    if " | " in line and _headlines(low):
        return True
    return ":" in line and any(word in low for word in _OTHERS) and _ELSEWHERE.match(low) is not None


def _headlines(low: str) -> bool:
    """Whether bars part headlines: most of them of some words, none like a cell of a table, no row of goals."""
    parts = low.split(" | ")
    told = sum(part.count(" ") >= _FEW for part in parts)
    return (
        told >= 2
        and BLANKED not in low
        and told * 2 > len(parts)
        and not _GOALS.search(low)
        and not any(_CELL.match(part.strip()) for part in parts)
    )
