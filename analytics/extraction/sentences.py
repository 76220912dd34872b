"""The sentences of a paragraph. Knows stops and short forms, nothing of what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONGEST = 2500
_SHORTEST = 4  # "I. ", "12. " are no sentences
_STOP = re.compile(r"[.!?…][\"')\]]*(?:\s+|(?=[^\W\d_]))")
_SHORT_FORM = re.compile(
    r"(?:^|[\s(\"/-])(?:[A-ZĐa-z]|TP|Tp|TX|Tx|TT|Tt|ThS|Ths|TS|PGS|GS|BS|KS|CN|T\.Ư|TƯ|v\.v|Q|P|H|St|đ/c|Đ/c|Đc|VS"
    r"|NQ|CT)\.$"
)


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The half-open places of the sentences in `text[start:end]`."""
    found: list[tuple[int, int]] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        at, behind = stop.span()
        after = text[behind : behind + 1]
        if not after or after.islower() or at - begin < _SHORTEST:
            continue
        glued = not text[behind - 1].isspace()
        if glued and not _new_word(text, at, behind):
            continue
        if text[at] == "." and _SHORT_FORM.search(text, max(begin, at - 6), at + 1):
            continue
        found.append((begin, at + len(stop[0].rstrip())))
        begin = behind
    if begin < end:
        found.append((begin, end))
    return found if end - start <= _LONGEST else [piece for place in found for piece in _in_pieces(text, *place)]


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
