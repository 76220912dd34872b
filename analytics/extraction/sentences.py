"""The sentences of a paragraph. Knows stops and short forms, nothing of what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONGEST = 2500
_STOP = re.compile(r"[.!?…][\"')\]]*(?:\s+|(?=[^\W\d_]))")
_SHORT_FORM = re.compile(
    r"(?:^|[\s(\"/-])(?:[A-ZĐa-z]|TP|Tp|TX|Tx|TT|Tt|ThS|Ths|TS|PGS|GS|BS|KS|CN|T\.Ư|TƯ|v\.v|Q|P|H|St|đ/c|Đ/c|Đc|VS"
    r"|NQ|CT)\.$"
)


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The half-open places of the sentences in `text[start:end]`."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        after = text[stop.end() : stop.end() + 1]
        glued = not stop[0][-1].isspace()
        if not after or after.islower() or (glued and not _new_word(text, stop)):
            continue
        if stop[0][0] == "." and (_SHORT_FORM.search(text, max(begin, stop.start() - 6), stop.start() + 1)):
            continue
        if stop.start() - begin < 4:  # "I. ", "12. "
            continue
        yield from _in_pieces(text, begin, stop.start() + len(stop[0].rstrip()))
        begin = stop.end()
    yield from _in_pieces(text, begin, end)


def _in_pieces(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The place as it is, cut at spaces where no sentence is so long, so that work stays in proportion to length."""
    while end - begin > _LONGEST:
        space = text.rfind(" ", begin + 1, begin + _LONGEST)
        cut = space if space > 0 else begin + _LONGEST
        yield begin, cut
        begin = cut
    if begin < end:
        yield begin, end


def _new_word(text: str, stop: re.Match[str]) -> bool:
    """A stop without a space ends a sentence where a word of small letters stands before and a capital after."""
    before = text[max(0, stop.start() - 2) : stop.start()]
    after = text[stop.end() : stop.end() + 2]
    return before.islower() and len(after) == 2 and after[0].isupper() and after[1].islower()
