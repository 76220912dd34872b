"""One normal form for Vietnamese text, with a map back: knows characters and offsets, nothing of congresses.

Every pattern is written once, on the normal form; every span is exact in the text as received.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.model import Span

# One character for one: these never move an offset.
_SAME_LENGTH = {
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    ),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d", "-"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF10, 0xFF1A)},
    # Lower-casing the dotted capital I gives two characters; U+00D0 is the Icelandic twin of Đ.
    "Ð": "Đ",
    "ð": "đ",
    "İ": "I",
    "％": "%",
    "²": "2",
    "³": "3",
    "∕": "/",
    "⁄": "/",
    "•": "-",
    "●": "-",
    "▪": "-",
    "◦": "-",
    "·": "-",
    "♦": "-",
    **dict.fromkeys("①②③④⑤⑥⑦⑧⑨⑩⑪⑫", "-"),
    "\ufffc": " ",
}
_GONE = "\u00ad\u200b-\u200f\u2060\ufeff\ufffe"
_MARKS = "\u0300-\u036f"
# Private letters mean nothing, and the lexer writes its classes of figures with them.
_FIRST_PRIVATE = "\U000f0000"
_PRIVATE = re.compile(f"[{_FIRST_PRIVATE}-\U0010ffff]")
# One look at the whole text finds its rare characters; what each of them asks for is done only where it stands.
_RARE = re.compile(f"[{re.escape(''.join(_SAME_LENGTH))}{_GONE}{_MARKS}{_FIRST_PRIVATE}-\U0010ffff]")
_INVISIBLE = re.compile(rf"[{_GONE}][ \n{_GONE}]*")
_MARKED = re.compile(rf"[{_MARKS}]+")
_LETTER = re.compile(r"[^\W\d_]")
# Blanks that do not stay as they are. A pattern with a plain first character is looked for at the speed of `in`.
_BLANKS = (
    re.compile(rf" (?=[ \n,;:{_GONE}])[ \n{_GONE}]*"),
    re.compile(rf"\n(?!\n(?:[^ \n{_GONE}]|\Z))[ \n{_GONE}]+"),
)
# A tab between words is the edge of two cells of a table; at a line's ends and behind an item's number it is a blank.
# Each begins where its blanks begin, so that a long run of them is gone over once.
_CELL_EDGE = re.compile(r"(?<! ) *\t[ \t]*")
_EMPTY_CELLS = 3
_LOOSE_TABS = re.compile(r"^[ \t]*(?:(?:\w{1,3}[.)]|[-+*])[ \t]+)?|(?<![ \t])[ \t]+$", re.MULTILINE)
_OLD_TONES = tuple(
    re.compile(rf"{first}[{seconds}](?!\w)")
    for seconds, firsts in (("àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ", "oO"), ("ỳýỷỹỵỲÝỶỸỴ", "uU"))
    for first in firsts
)
# A tone belongs to the vowel with a mark, not to the one behind it: "biêủ" is "biểu".
_LATE_TONES = "ùúủũụìíỉĩịỳýỷỹỵÙÚỦŨỤÌÍỈĨỊỲÝỶỸỴ"
_OPEN_TONES = "òóỏõọÒÓỎÕỌ"  # behind a and e alone: "ngaỳ", "ngheò"
_HAS_LATE_TONE = re.compile(rf"[{_LATE_TONES}{_OPEN_TONES}](?:(?<=[êôơâăưÊÔƠÂĂƯ][{_LATE_TONES}])|(?<=[aeAE].))(?!\w)")
_LATE_TONE = re.compile(rf"(?:[êôơâăưÊÔƠÂĂƯ][{_LATE_TONES}]|[aeAE][{_LATE_TONES}{_OPEN_TONES}])(?!\w)")
# kì is kỳ, tỉ lệ is tỷ lệ.
_I_FOR_Y = (
    (re.compile(r"ì(?<=\b[kK]ì)\b"), "ỳ"),
    (re.compile(r"Ì(?<=\bKÌ)\b"), "Ỳ"),
    (re.compile(r"ỉ(?<=\b[tT]ỉ)(?= lệ)"), "ỷ"),
    (re.compile(r"Ỉ(?<=\bTỈ)(?= LỆ)"), "Ỷ"),
)
_GROUP = re.compile(r" [0-9]{3}(?<=[0-9] [0-9]{3})")
# T.P Sông Công is TP. Sông Công: its first point would end a sentence.
_POINTED = re.compile(r"T\.([PX])(?<!\wT\.[PX])(?![\w.])")
_POINTED_SHORT = re.compile(r"(?<!\w)([đĐ])\.([bc])(?![\w.])")  # "đ.b" is "đ/b", and ends no sentence
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?: \d{3}){1,3}(?![\d/]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in normal form: `text` keeps the case, `low` is the same in lower case, character by character.

    `span` gives the place in the text as received of a half-open place in the normal form.
    """

    text: str
    low: str
    folded_starts: tuple[int, ...] = ()
    origin_starts: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Map `text[start:end]` back to the text as received; an empty place stays empty."""
        if not self.folded_starts:
            return Span(start, end)
        return Span(self._origin(start), self._origin(end - 1, last=True) if end > start else self._origin(start))

    def _origin(self, place: int, *, last: bool = False) -> int:
        index = bisect_right(self.folded_starts, place) - 1
        origin = self.origin_starts[index] + place - self.folded_starts[index]
        if index + 1 == len(self.origin_starts):
            return origin + last
        # A composed letter stands for all the code points up to the next segment.
        limit = self.origin_starts[index + 1]
        if last:
            return limit if place + 1 == self.folded_starts[index + 1] else min(origin + 1, limit)
        return min(origin, limit)


_ITEMS = 3  # lines that make a list
_FEW_LINKS = 5  # lines behind arrows lead to other news; more of them are the items of the page
# The number of an item: "1/. Thu nhập", "1/- Thu nhập", "1- Thu nhập".
_NUMBERED = re.compile(r"^(\d{1,2})/[.-](?= )", re.MULTILINE)
_DASHED = re.compile(r"^(\d{1,2})-(?= )", re.MULTILINE)
# Signs at the beginning of lines that mark items, as dashes do: "⚑ GRDP tăng 10%/năm".
_SIGN = re.compile(r"^[\u25a0-\u27bf\u2b00-\u2bff\uf000-\uf0ff\U0001f300-\U0001faff]\ufe0f?(?=\s?[^\W_])", re.MULTILINE)
_FIRST_SIGN = "\u25a0"
_LINKS = frozenset("►▶▸▷◊☞■□✓✔")  # read elsewhere


def fold_text(received: str) -> Folded:
    r"""Bring *received* into the normal form.

    NFC, Đ, plain spaces and quotes, hyphens for dashes, new-style tone marks (hòa, ủy), dots for spaces between
    groups of three digits, bars for the tabs between cells; no invisible characters, no two spaces in a row, at most
    one empty line.

    >>> folded = fold_text("Ð\u1ea1i bi\u1ec3u:  3 400 uy\u0309")
    >>> folded.text, folded.span(10, 15)
    ('Đại biểu: 3.400 ủy', Span(start=11, end=16))
    """
    rare = set(_RARE.findall(received))
    text = received
    for odd in rare & _SAME_LENGTH.keys():
        text = text.replace(odd, _SAME_LENGTH[odd])
    if rare and max(rare) >= _FIRST_PRIVATE:
        text = _PRIVATE.sub(" ", text)
    text = _with_tabs(text)
    if "\t" in text:
        text = _LOOSE_TABS.sub(lambda blanks: blanks[0].replace("\t", " "), text)
    text, folded_starts, origin_starts = _shorten(text, sorted(_odd_places(text, rare)))
    for old_tone in _OLD_TONES:
        text = old_tone.sub(_new_tone, text)
    if _HAS_LATE_TONE.search(text):
        text = _LATE_TONE.sub(_moved_back, text)
    for i, y in _I_FOR_Y:
        text = i.sub(y, text)
    text = _with_marks(_POINTED.sub(r"T\1.", text))
    if _GROUP.search(text):
        text = _THOUSANDS.sub(_dotted, text)
    return Folded(text, text.lower(), folded_starts, origin_starts)


# Cells set apart by blanks: so many in a row and so many such rows make a table, as text drawn from pages has them.
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_FIGURED = re.compile(r"[≥≤<>~]?\s?(?:[^\W\d]+ ){0,2}\d")
_FEWEST_CELLS, _MOST_CELLS, _FEWEST_ROWS, _WIDEST_CELL = 3, 7, 3, 70


def _with_tabs(text: str) -> str:
    r"""*text* with a tab in the gaps of rows whose cells are set apart by several blanks; the length stays.

    >>> _with_tabs("TT  Chỉ tiêu  Đạt\n1  Xã  100\n2  Hộ  98").splitlines()[1]
    '1\t Xã\t 100'
    """
    if text.count("  ") < (_FEWEST_CELLS - 1) * _FEWEST_ROWS:
        return text
    lines = text.split("\n")
    counts = [_cells(line) for line in lines]
    first = 0
    while first < len(lines):
        last = first + 1
        while counts[first] and last < len(lines) and counts[last] == counts[first]:
            last += 1
        rows = lines[first:last]
        figured = sum(bool(_FIGURED.match(_GAP.split(row.strip())[-1])) for row in rows) if len(rows) > 1 else 0
        if len(rows) >= _FEWEST_ROWS and figured >= len(rows) - 1:
            lines[first:last] = [_GAP.sub(lambda gap: "\t".ljust(len(gap[0])), row) for row in rows]
        first = last
    return "\n".join(lines)


def _cells(line: str) -> int:
    """How many cells a line has that is a row of a table, 0 for any other."""
    if "  " not in line or len(line) > _WIDEST_CELL * _MOST_CELLS:
        return 0
    cells = _GAP.split(line.strip())
    row = _FEWEST_CELLS <= len(cells) <= _MOST_CELLS and max(map(len, cells)) <= _WIDEST_CELL
    return len(cells) if row else 0


def _with_marks(text: str) -> str:
    """*text* with a dash or a number and a stop before each item of its lists, however they are marked.

    Lines of few signs lead to other news.
    """
    if text.count("\n→") > _FEW_LINKS:
        text = text.replace("\n→", "\n-")
    if ".b" in text or ".c" in text:
        text = _POINTED_SHORT.sub(r"\1/\2", text)
    if "/." in text or "/- " in text:
        text = _NUMBERED.sub(r" \1.", text)
    if "- " in text and len(_DASHED.findall(text)) >= _ITEMS:
        text = _DASHED.sub(r"\1.", text)
    if max(text, default="") < _FIRST_SIGN:
        return text
    signs = Counter(found[0][0] for found in _SIGN.finditer(text))
    marks = {sign for sign, lines in signs.items() if lines >= _ITEMS} - _LINKS
    return _SIGN.sub(lambda found: "-".ljust(len(found[0])) if found[0][0] in marks else found[0], text)


def _odd_places(text: str, rare: set[str]) -> Iterator[tuple[int, int]]:
    """Where blanks, tabs, invisible characters and letters with loose marks stand in a text of *rare* characters."""
    for blanks in _BLANKS if "\t" not in text else (*_BLANKS, _CELL_EDGE):
        yield from (found.span() for found in blanks.finditer(text))
    others = rare - _SAME_LENGTH.keys()
    if not others:
        return
    yield from (found.span() for found in _INVISIBLE.finditer(text))
    for found in _MARKED.finditer(text):
        letter = found.start() - 1
        if letter >= 0 and _LETTER.match(text, letter):
            yield letter, found.end()


def _shorten(text: str, places: list[tuple[int, int]]) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """Make the edits that change the length; segments start after each of them."""
    pieces: list[str] = []
    folded_starts, origin_starts = [0], [0]
    done = length = 0
    for start, end in places:
        piece = text[start:end]
        instead = _instead(piece)
        if start < done or instead == piece:  # inside blanks that another pattern found, or as it should be
            continue
        length += start - done + len(instead)
        pieces += (text[done:start], instead)
        if instead:
            folded_starts.append(length - len(instead))
            origin_starts.append(start)
        folded_starts.append(length)
        origin_starts.append(end)
        done = end
    if not pieces:
        return text, (), ()
    pieces.append(text[done:])
    return "".join(pieces), tuple(folded_starts), tuple(origin_starts)


def _instead(piece: str) -> str:
    if unicodedata.combining(piece[-1]):
        return unicodedata.normalize("NFC", piece)
    if "\t" in piece:
        tabs = piece.count("\t")  # two part an empty cell; many push a line to the right
        return " |" * (tabs if tabs <= _EMPTY_CELLS else 1) + " "
    lines = piece.count("\n")
    if lines:
        return "\n" if lines == 1 else "\n\n"
    return " " if len(piece) > 1 and " " in piece else ""


def _new_tone(found: re.Match[str]) -> str:
    """Move the mark of an open oa, oe, uy to the first vowel.

    >>> fold_text("hoà hoàn thuỷ quý UỶ").text
    'hòa hoàn thủy quý ỦY'
    """
    first, second = found[0][0], found[0][1]
    if first in "uU" and found.start() and found.string[found.start() - 1] in "qQ":
        return found[0]
    parts = unicodedata.normalize("NFD", second)
    return unicodedata.normalize("NFC", first + parts[1]) + parts[0]


def _moved_back(found: re.Match[str]) -> str:
    """Move a tone mark from the last letter of a syllable to the vowel before it.

    >>> fold_text("đại biêủ").text
    'đại biểu'
    """
    parts = unicodedata.normalize("NFD", found[0][1])
    return unicodedata.normalize("NFC", found[0][0] + parts[1]) + parts[0]


def _dotted(found: re.Match[str]) -> str:
    """Dots for the spaces between groups of three digits, unless the first group ends a longer figure."""
    before = found.string[found.start() - 1] if found.start() else " "
    return found[0] if before.isdigit() or before in ".,/-" else found[0].replace(" ", ".")
