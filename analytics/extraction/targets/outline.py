"""How a page is divided: kinds of bullets, which of them stand above which, and what a line that names a part is like.

Knows layout; nothing of goals.
"""

from __future__ import annotations

import re

# From the outermost to the innermost; marks that only begin items are below all.
_BULLETS = {
    "article": r"điều \d{1,2}[.:]|(?:một|hai|ba|bốn|năm|sáu|bảy) là,? ",
    "capital": r"(?!)",  # "B. Chỉ tiêu": in lower case no letter is a capital; the heading itself tells
    "roman": r"[ivx]{1,5}[.)/-]\s",
    "digit.": r"\d{1,2}\.(?!\d)",
    "digit.digit": r"\d{1,2}\.\d{1,2}\.?\s(?!%|triệu|tỷ|nghìn|ha\b|đảng|hộ)",
    "digit)": r"\d{1,2}(?:\)|/\s)",
    "(digit)": r"\(\d{1,2}\)[~.:-]?",
    "letter": r"(?!p\.\s?v)[a-zđ](?:[.)/]\s?|,\s)",
    "plus": r"\+",
    "star": r"[*►■□✓✔•▪●→]",
    "dash": r"-",
}
_COUNTED = tuple(f"{word} là" for word in ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy"))
_BULLET = re.compile("|".join(f"(?P<b{n}>{wording})" for n, wording in enumerate(_BULLETS.values()))).match
_NAMES = tuple(_BULLETS)
_NUMBERED = _NAMES[: _NAMES.index("plus")]


def bullet(low: str, at: int) -> str:
    """The kind of bullet at *at* of lower-case text *low*, "" for none."""
    if (
        low[at : at + 1].isalpha()
        and low[at + 1 : at + 2].isalpha()
        and not low.startswith(("i", "v", "x", "điều", *_COUNTED), at)
    ):
        return ""  # a line that begins with two letters
    found = _BULLET(low, at)
    return _NAMES[int((found.lastgroup or "b0")[1:])] if found else ""


def past_bullet(low: str, at: int) -> int:
    """Where the words begin behind a numbered bullet at *at*: its number is no figure."""
    return found.end() if bullet(low, at) in _NUMBERED and (found := _BULLET(low, at)) else at


def numbered(kind: str) -> bool:
    """Whether a bullet of *kind* counts the parts of a page, as against marking items."""
    return kind in _NUMBERED


def inside(kind: str, other: str) -> bool:
    """Whether a part with a bullet of *kind* may stand inside a part with a bullet of *other*."""
    return kind not in _NUMBERED or (other not in _NUMBERED or _NUMBERED.index(kind) > _NUMBERED.index(other))


# "2. Mục tiêu đến 2025 (so với 2020)": years are no figures of a heading, nor is what stands in parentheses.
_ASIDE = re.compile(r"\([^()]{0,100}\)?").sub
_PERIOD = re.compile(r"20\d\d(?: ?- ?20\d\d)?(?!\d)").sub
_FIGURE = re.compile(r"\d|\b(?:là|đã|được|(?<!phải )(?<!cần )đạt|phấn đấu) ").search


def titles(low: str, start: int, end: int, kind: str) -> bool:
    """Whether the line at [start:end], beginning with a bullet of *kind*, only names what the lines below are about."""
    closed = low[end - 1] in ";:!" or (low[end - 1] == "." and not low.startswith(_COUNTED, start))
    if kind not in _NUMBERED or end - start > 120 or closed:
        return False
    found = _BULLET(low, start)
    words = _PERIOD("", _ASIDE("", low[found.end() if found else start : end]))
    return _FIGURE(words) is None


_VALUE = re.compile(
    r"[≥≤<>~]?\s?(?:(?:từ|trên|hơn|dưới|khoảng|gần|đạt|còn|tăng|giảm|tối thiểu|ít nhất|tối đa|không quá|bình quân"
    r"|trở lên) ){0,3}\d"
).match
_LONGEST_LABEL, _LONGEST_VALUE = 90, 60


def labels(low: str, start: int, end: int, below: int, below_end: int) -> bool:
    """Whether the line at [start:end] is the label of the figure that begins the line at [below:below_end]."""
    if numbered(bullet(low, below)):
        return False  # the items of a list have bullets, a figure has none
    if end - start > _LONGEST_LABEL or below_end - below > _LONGEST_VALUE or _FIGURE(low[start:end]):
        return False
    return _VALUE(low, below) is not None
