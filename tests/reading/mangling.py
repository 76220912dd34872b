"""What can happen to a file's bytes: each change at random, repeatable by its seed."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from random import Random

Change = Callable[[str, Random, Sequence[str]], str]

ODD: Sequence[str] = (
    *("\u0301", "\u00ad", "\u200b", "\ufeff", "\u202e", "\ufffd", "\0", "\x85", "\u2028", "İ", "ﬁ", "\U000f0000"),
    *("(" * 40, "9" * 40, "1." * 20, "\n" * 20, " " * 40, '"', "“", "%", "/", "-", ";", ":", "|"),
    *("đại biểu ", "đồng chí Nguyễn Văn A, ", "Đảng bộ huyện ", "từ ngày 31/2 đến 30-2-9999 ", "1/0 ", "0/0 phiếu "),
    *("<table><tr><td>", "</p>", "&#xD800;", "<!--", "]]>", "{\\u-9 ", "\\'zz", "}", "=?utf-8?b?/?=", "--b\n"),
)


def flipped(text: str, random: Random, odd: Sequence[str]) -> str:
    """A few characters are others."""
    letters = list(text)
    for _ in range(random.randint(1, 8)):
        letters[random.randrange(len(letters))] = random.choice(random.choice((text, *odd)))
    return "".join(letters)


def cut(text: str, random: Random, odd: Sequence[str]) -> str:
    """A stretch is missing, or all that follows a place."""
    start, end = sorted((random.randrange(len(text)), random.randrange(len(text))))
    return text[:start] + (text[end:] if random.random() < 0.7 else random.choice(odd))


def repeated(text: str, random: Random, odd: Sequence[str]) -> str:
    """A stretch stands many times."""
    start = random.randrange(len(text))
    more = text[start : start + random.randint(1, 60)] + random.choice(("", random.choice(odd)))
    return text[:start] + more * random.randint(2, 400) + text[start:]


def swollen(text: str, random: Random, odd: Sequence[str]) -> str:
    """Odd characters stand between the others."""
    for _ in range(random.randint(1, 12)):
        place = random.randrange(len(text) + 1)
        text = text[:place] + random.choice(odd) + text[place:]
    return text


def shuffled(text: str, random: Random, odd: Sequence[str]) -> str:
    """Words change their places."""
    words = [*text.split(" "), random.choice(odd)]
    random.shuffle(words)
    return " ".join(words)


CHANGES: Sequence[Change] = (flipped, cut, repeated, swollen, shuffled)


def mangled(raw: bytes, random: Random) -> bytes:
    """*raw* with one to three changes: of the letters of a text, of the bytes, or of what is packed in it."""
    if raw.startswith(b"PK") and random.random() < 0.7:
        return _inside(raw, random)
    try:
        text, code, odd = raw.decode("utf-8"), "utf-8", ODD
    except UnicodeDecodeError:
        text, code = "", "latin-1"
    if not text or random.random() < 0.3:
        text, code = raw.decode("latin-1"), "latin-1"
        odd = tuple(letters.encode("utf-8", "surrogatepass").decode("latin-1") for letters in ODD)
    for _ in range(random.randint(1, 3)):
        text = random.choice(CHANGES)(text, random, odd) or "?"
    return text.encode(code, "replace")


def _inside(raw: bytes, random: Random) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(packed, "w") as new:
        names = old.namelist()
        chosen = "word/document.xml" if "word/document.xml" in names else random.choice(names)
        for name in names:
            content = old.read(name)
            new.writestr(name, mangled(content, random) if name == chosen and content else content)
    return packed.getvalue()
