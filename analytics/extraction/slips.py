"""Slips of a scanner in the words that congresses are told with: "Đai hôi", "Đảng bô", "Iần thứ", "2O2O".

Knows letters that look alike and a few words; a slip is mended only on pages whose beginning shows some.
"""

from __future__ import annotations

import re
from functools import partial

_HEAD = 1000
_ALIKE = {
    "a": "aàáảãạăằắẳẵặâầấẩẫậ", "e": "eèéẻẽẹêềếểễệ", "i": "iìíỉĩịl1", "o": "oòóỏõọôồốổỗộ0", "u": "uùúủũụưừứửữự",
    "y": "yỳýỷỹỵ", "đ": "đd", "l": "li1",
}  # fmt: skip
_BASE = {letter: base for base, letters in _ALIKE.items() for letter in letters if letter.isalpha() and base != "l"}
# The words, and what looks like them but is right as it is.
_WORDS = {
    "đại hội": "", "đại biểu": "", "nhiệm kỳ": "", "lần thứ": "l[aăâ]n thu|lần th[uử]", "đảng viên": "đang viên",
    "đảng bộ": "đ[aáạ]ng b[oòóỏõọốổồ]|đảng b[óỏốồổ]", "triệu tập": "", "chấp hành": "", "bí thư": "b[ịìĩ] th.",
    "đồng chí": "đ[ôóò]ng ch.", "đảng ủy": "đang .+", "ủy viên": "", "thẩm tra": "thăm tra", "tổng số": "",
    "chính thức": "ch[iỉ]nh thức", "có mặt": "c[òỏo] m[aáà]t", "huyện": "huyền|huyễn|huyến", "đoàn chủ tịch": "",
    "tổ chức": "",
}  # fmt: skip


def _like(word: str) -> str:
    """A pattern for what *word* may look like; the letter behind a stop must be none of a longer word."""
    letters = (_ALIKE.get(_BASE.get(letter, letter), letter) for letter in word)
    return "".join([f"[{alike}]" if len(alike) > 1 else alike for alike in letters])


_SLIPS = tuple(
    (right, re.compile(rf"\b(?!(?:{kept})\b){_like(right)}\b" if kept else rf"\b{_like(right)}\b", re.IGNORECASE))
    for right, kept in _WORDS.items()
)
# In the words that every page on a congress has, any letter that is not as it should be; in lower case.
# It begins with one class, by which it is looked for the fastest.
_SIGN = re.compile(
    rf"[đdnc](?:(?<=[đd])(?!ại hội|ại biểu)(?:{_like('ại hội')}|{_like('ại biểu')})"
    rf"|(?<=n)(?!hiệm kỳ){_like('hiệm kỳ')}|(?<=c)(?!hính thức){_like('hính thức')})(?!\w)"
)
# What stands between a Party body's word and its name, and behind "lần thứ", can be told only there.
_AREAS = tuple(
    (right, re.compile(rf"(?<=đảng bộ ){_like(right)}(?! sự)\b", re.IGNORECASE))
    for right in ("tỉnh", "quận", "phường", "xã", "thị xã", "thành phố", "thị trấn", "khối")
)
_SEATS = tuple(
    (right, re.compile(rf"\b{_like(right)}(?= ủy\b)", re.IGNORECASE))
    for right in ("tỉnh", "thành", "huyện", "thị", "quận")
)
_CLOSING = re.compile(r"(?<=[Kk]hai )mạt|(?<=[Bb]ế )mạt")  # what many write for "mạc", on any page
# As the South says: "đại biểu chánh thức", "ít nhứt"; a chánh văn phòng is one everywhere.
_SOUTHERN = re.compile(r"(?<=[Cc]h)ánh(?= (?:thức|trị|quyền|sách|phủ)\b)|(?:(?<=ít nh)|(?<=Ít nh)|(?<=thứ nh))ứt\b")
_ORDINAL = re.compile(r"(?<=thứ )(?=[l1]*[XVI])[XVIl1]+\b")
_ZERO = re.compile(r"(?<![^\W\d_])[Oo](?=[\dOo]*\d)|(?<=\d)[Oo](?![^\W\d_])|(?<=\d)[Oo](?=[Oo]?\d)")
_INSIDE = re.compile(r"[oO](?<=\d.)(?=\d)")  # on any page
_THOUSANDS = re.compile(r" (\d{1,3})\. (?=\d{3} (?:đảng viên|đại biểu|đồng chí|người)\b)")  # "1. 164 đảng viên"
_ONE = re.compile(r"(?<![^\W\d_])[lI](?=\d)|(?<=\d)[lI](?![^\W\d_])")


def mended(text: str) -> str:
    """Folded *text* with the slips of a scanner mended, letter for letter.

    >>> mended("Đai hôi Đảng bô huyện Iần thứ XV, nhiêm kỳ 2O2O-2025")
    'Đại hội Đảng bộ huyện lần thứ XV, nhiệm kỳ 2020-2025'
    """
    if "mạt" in text:
        text = _CLOSING.sub("mạc", text)
    if "hánh" in text or "hứt" in text:
        text = _SOUTHERN.sub(lambda found: "ính" if found[0] == "ánh" else "ất", text)
    text = _INSIDE.sub("0", text)
    if not _SIGN.search(text[:_HEAD].lower()):
        return text
    for right, slips in (*_SLIPS, *_AREAS, *_SEATS):
        text = slips.sub(partial(_cased, right), text)
    text = _THOUSANDS.sub(r"  \1.", text)
    text = _ORDINAL.sub(lambda found: found[0].replace("l", "I").replace("1", "I"), text)
    return _ONE.sub("1", _ZERO.sub("0", text))


def _cased(right: str, found: re.Match[str]) -> str:
    """*right* with the capitals of what was said."""
    said = found[0]
    if said.lower() == right:
        return said
    if said[1:].isupper():
        return right.upper()
    return right.capitalize() if said[0] == right[0].upper() else right
