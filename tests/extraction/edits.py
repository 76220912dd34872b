"""What happens to a text on its way to the reader: each edit changes the form at random and leaves what is said."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable
from itertools import pairwise
from random import Random

from analytics.extraction.document import prepare
from analytics.model import Source

Edit = Callable[[str, Random], str]

_OPEN = re.compile(
    r"(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ]|[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])(?!\w)"
)
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SPACE = re.compile(r"(?<=\S) (?=\S)")
_THOUSANDS = re.compile(r"(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?![\d.,/]\d)")
# A sentence ends where the next word has a capital and leans on nothing said before.
_END = re.compile(r"(?<=[a-zà-ỹ\d)”%][.!?]) (?=[A-ZĐÀ-Ỹ])")
_LEANS = re.compile(
    r"(?:Trong (?:đó|số)|Theo đó|Kết quả|Cùng|Sau đó|Ngoài ra|Đồng thời|Đây|Tiếp|Trước đó|Số|Tỷ lệ|Tuổi|Tái cử|Còn"
    r"|Ông|Bà|Đồng chí|Các đồng chí|Danh sách"
    r"|Đại hội cũng|Trên cơ sở|Với|Cụ thể|Đến|Đặc biệt|Phấn đấu|Hằng năm|Hàng năm)\b"
)


def decomposed(text: str, random: Random) -> str:
    """Some words, or all, in NFD."""
    share = random.choice((0.1, 0.5, 1.0))
    return re.sub(
        r"\w+", lambda word: unicodedata.normalize("NFD", word[0]) if random.random() < share else word[0], text
    )


def moved_tones(text: str, random: Random) -> str:
    """The tone mark of an open oa, oe, uy on the other vowel: hòa and hoà."""

    def moved(found: re.Match[str]) -> str:
        first, second = (unicodedata.normalize("NFD", letter) for letter in found[0])
        if random.random() < 0.3:
            return found[0]
        tone = "".join(_TONES.findall(first + second))
        first, second = (_TONES.sub("", letter) for letter in (first, second))
        on_second = _TONES.search(unicodedata.normalize("NFD", found[0][0]))
        return unicodedata.normalize("NFC", first + second + tone if on_second else first + tone + second)

    return _OPEN.sub(moved, text)


def extra_spaces(text: str, random: Random) -> str:
    """Two to four spaces for one, and blanks at the ends of lines."""
    share = random.choice((0.05, 0.5, 1.0))
    spaced = _SPACE.sub(lambda _: " " * (random.randint(2, 4) if random.random() < share else 1), text)
    return "\n".join(" " * random.randint(0, 2) + line + " " * random.randint(0, 2) for line in spaced.split("\n"))


def hard_spaces(text: str, random: Random) -> str:
    """Spaces that do not break, wide and narrow."""
    share = random.choice((0.05, 0.5, 1.0))
    return _SPACE.sub(lambda _: random.choice("\u00a0\u202f") if random.random() < share else " ", text)


def soft_hyphens(text: str, random: Random) -> str:
    """Soft hyphens and joiners inside words."""
    share = random.choice((0.02, 0.3, 1.0))
    gone = "\u00ad\u00ad\u00ad\u200b\u2060"
    return re.sub(r"(?<=\w)(?=\w)", lambda _: random.choice(gone) if random.random() < share else "", text)


def broken_lines(text: str, random: Random) -> str:
    """Line breaks anywhere inside sentences."""
    share = random.choice((0.01, 0.03, 0.1))
    return _SPACE.sub(lambda _: "\n" if random.random() < share else " ", text)


def wrapped_lines(text: str, random: Random) -> str:
    """All paragraphs wrapped at one width."""
    width = random.randint(40, 110)
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )


def loud(text: str, random: Random) -> str:
    """Some sentences, some lines or all in capitals."""
    cut, share = random.choice(((_END, 0.3), (re.compile("\n"), 0.3), (re.compile("\n"), 1.0)))
    places = [0, *(found.end() for found in cut.finditer(text)), len(text)]
    parts = [text[start:end] for start, end in pairwise(places)]
    return "".join(part.upper() if random.random() < share else part for part in parts)


def spaced_thousands(text: str, random: Random) -> str:
    """3 400, with any space, for 3.400."""
    return _THOUSANDS.sub(
        lambda found: found[0].replace(".", random.choice(" \u00a0\u202f")) if random.random() < 0.7 else found[0], text
    )


def shuffled_sentences(text: str, random: Random) -> str:
    """Sentences of the body that lean on none before them, each moved into another paragraph."""
    document = prepare(Source("page.txt", text))
    places = [document.span(line.start, line.end) for line in document.lines if line.zone == "body"]
    places = [place for place in places if place.end - place.start > 100 and text[place.start : place.end][-1] in ".!?"]
    units = [_units(text[place.start : place.end]) for place in places]
    movable = [(number, unit) for number, said in enumerate(units) for unit in said[1:]]
    for number, unit in random.sample(movable, k=min(len(movable), random.randint(1, 6))):
        units[number].remove(unit)
        home = random.choice(units)
        home.insert(random.randint(1, len(home)), unit)
    for place, said in reversed(list(zip(places, units, strict=True))):
        text = text[: place.start] + " ".join(said) + text[place.end :]
    return text


def _units(line: str) -> list[str]:
    """The sentences of a paragraph, each with those behind it that lean on it."""
    units: list[str] = []
    for sentence in _END.split(line):
        if units and _LEANS.match(sentence):
            units[-1] += " " + sentence
        else:
            units.append(sentence)
    return units


EDITS: tuple[Edit, ...] = (
    *(decomposed, moved_tones, extra_spaces, hard_spaces, soft_hyphens, broken_lines, wrapped_lines, loud),
    *(spaced_thousands, shuffled_sentences),
)
