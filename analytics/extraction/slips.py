"""Slips of a scanner in the words that congresses are told with: "Đai hôi", "Đảng bô", "Iần thứ", "2O2O".

A slip is mended only where the words can be nothing else, and only on pages whose beginning shows some.
"""

from __future__ import annotations

import re
from functools import partial

_HEAD = 2500
_SIGNS = (
    "đai hộ", "đai hô", "đại hô", "đại hộl", "đạl h", "đai bi", "đại biê", "đại biề", "đảng bô", "đàng bộ", "đáng bộ",
    "nhiêm", "iần thứ", "lân thứ", "triêu t", "triệu tâp", "châp hành", "chẩp h", "bi thư", "thâm tra", "tư cach",
    "tông số", "tổng sô", "đảng viẻn", "đàng viên", "đàng ủy", "ủy viẻn", "dồng chí", "đồng chi ", "cỏ mặt",
)  # fmt: skip
# What the words are, and how they may look; one letter stands for one.
_WORDS = tuple(
    (right, re.compile(rf"\b(?:{slips})\b", re.IGNORECASE))
    for right, slips in (
        ("đại hội", "đ[aàảạ][il] h[oôồổộ][iìỉl1]"),
        ("đại biểu", "đ[aàảạ][il] bi[êềếểễệẻ]u"),
        ("đảng bộ", "đ[àáãạ]ng b[ôộổ]|đảng b[ôổỏọ](?! nhiệm| sung)|dảng bộ"),
        ("đảng viên", "đ[aàáãạ]ng vi[êẻềể]n|đảng vi[ẻềể]n|dảng viên"),
        ("đảng ủy", "đ[àáãạ]ng ủy|đảng [úùu]y"),
        ("nhiệm kỳ", "nhi[êềếểễ]m k[ỳýyỷ]|nhiệm k[ýyỷ]"),
        ("lần thứ", "[i1l|][ầâẩấ]n thứ"),
        ("triệu tập", "tri[êềểệ]u t[âầấậ]p"),
        ("chấp hành", "ch[âầẩẫậấ]p h[aàảạ]nh"),
        ("bí thư", "b[iỉị] thư|bí thu"),
        ("đồng chí", "đồng ch[iìỉ]|dồng chí"),
        ("ủy viên", "[uúùủ]y vi[êẻềể]n"),
        ("thẩm tra", "th[âảấầ]m tra"),
        ("tư cách", "t[ưu] c[aảàá]ch"),
        ("tổng số", "t[ôồỏố]ng s[ốôổ]|tổng s[ôổ]"),
        ("chính thức", "ch[iỉì]nh th[ứừử]c"),
        ("có mặt", "c[oỏò] m[ặăạ]t"),
    )
)
_ZERO = re.compile(r"(?<![^\W\d_])[Oo](?=[\dOo]*\d)|(?<=\d)[Oo](?![^\W\d_])|(?<=\d)[Oo](?=[Oo]?\d)")
_ONE = re.compile(r"(?<![^\W\d_])[lI](?=\d)|(?<=\d)[lI](?![^\W\d_])")


def mended(text: str, low: str) -> str:
    """Folded *text* with the slips of a scanner mended, letter for letter; *low* is its lower case.

    >>> mended("Đai hôi Đảng bô huyện Iần thứ XV, nhiêm kỳ 2O2O-2025", "đai hôi đảng bô huyện iần thứ xv")
    'Đại hội Đảng bộ huyện lần thứ XV, nhiệm kỳ 2020-2025'
    """
    head = low[:_HEAD]
    if not any(sign in head for sign in _SIGNS):
        return text
    for right, slips in _WORDS:
        text = slips.sub(partial(_cased, right), text)
    return _ONE.sub("1", _ZERO.sub("0", text))


def _cased(right: str, found: re.Match[str]) -> str:
    """*right* with the capitals of what was said."""
    said = found[0]
    if said[1:].isupper():
        return right.upper()
    return right.capitalize() if said[0] == right[0].upper() else right
