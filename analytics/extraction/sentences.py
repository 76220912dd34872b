"""The sentences of a paragraph. Knows stops and short forms, nothing of what is said."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator

_NONE = (sys.maxsize, sys.maxsize)
_LONGEST = 2500
_SHORTEST = 4  # "I. ", "12. " are no sentences
_BEHIND = r"[\"')\]]*(?: +|(?=[^\W\d_]))"
_STOP = re.compile(rf"[.!?…]{_BEHIND}")
_FULL_STOP = re.compile(rf"\.{_BEHIND}")  # a single first character is looked for much faster
_SHORT_WORDS = (
    "TP", "Tp", "TX", "Tx", "TT", "Tt", "ThS", "Ths", "TS", "PGS", "GS", "BS", "KS", "CN",
    "T.Ư", "TƯ", "v.v", "Q", "P", "H", "St", "đ/c", "Đ/c", "Đc", "VS", "NQ", "CT",
)  # fmt: skip
_SHORT_ENDS = frozenset(word[-2:] for word in _SHORT_WORDS)
_SHORT_FORM = re.compile(rf"(?:^|[\s(\"/-])(?:[A-ZĐa-z]|{'|'.join(map(re.escape, _SHORT_WORDS))})\.$")

# "so với khóa I. Chín phụ nữ …": the letter is a number, and no initial.
_ORDINAL = re.compile(r"\b(?:khóa|lần thứ|nhiệm kỳ|loại|hạng|đại hội) [IVX]\.$", re.IGNORECASE)


def split(text: str, paragraphs: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """The half-open places of the sentences of each of the *paragraphs*, which are whole lines of *text*, in order."""
    pattern = _STOP if "!" in text or "?" in text or "…" in text else _FULL_STOP
    stops = (found.span() for found in pattern.finditer(text))
    at, behind = next(stops, _NONE)
    for start, end in paragraphs:
        found: list[tuple[int, int]] = []
        begin = start
        while at < end:
            if at >= begin + _SHORTEST and _ends_sentence(text, begin, at, behind):
                found.append((begin, at + len(text[at:behind].rstrip())))
                begin = behind
            at, behind = next(stops, _NONE)
        if begin < end:
            found.append((begin, end))
        yield found if end - start <= _LONGEST else [piece for place in found for piece in _in_pieces(text, *place)]


def _ends_sentence(text: str, begin: int, at: int, behind: int) -> bool:
    """Whether the sentence from *begin* on ends at the stop `text[at:behind]`, and not in a number or a short form."""
    after = text[behind : behind + 1]
    if (
        not after
        or after.islower()
        or (after.isdigit() and text[at - 2 : at] == "..")
        or (text[behind - 1] != " " and not _new_word(text, at, behind))
    ):
        return False
    short = text[at] == "." and (text[at - 2 : at] in _SHORT_ENDS or not text[at - 2].isalnum())
    if not short or not _SHORT_FORM.search(text, max(begin, at - 6), at + 1):
        return True
    return _ORDINAL.search(text, max(begin, at - 14), at + 1) is not None


def _in_pieces(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The place as it is, cut at spaces where no sentence is so long, so that work stays in proportion to length."""
    while end - begin > _LONGEST:
        space = text.rfind(" ", begin + 1, begin + _LONGEST)
        cut = space if space > 0 else begin + _LONGEST
        yield begin, cut
        begin = cut
    if begin < end:
        yield begin, end


def _new_word(text: str, at: int, behind: int) -> bool:
    """A stop without a space ends a sentence where a word of small letters stands before and a capital after."""
    before = text[max(0, at - 2) : at]
    after = text[behind : behind + 2]
    return before.islower() and len(after) == 2 and after[0].isupper() and after[1].islower()
