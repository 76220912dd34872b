"""Draws an annotated text on a terminal or into a pipe: lines of the text, marks below them, notes below those.

Marks are drawn as signs, so that nothing is lost where there are no colours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.text import Text

from analytics.annotated import Kind, Note, pieces
from analytics.language import text
from analytics.model import Reading

if TYPE_CHECKING:
    from rich.console import Console

STYLE: Final[dict[Kind, str]] = {"fact": "bold green", "target": "bold cyan", "person": "magenta", "miss": "red"}
SIGN: Final[dict[Kind, str]] = {"fact": "━", "target": "═", "person": "─", "miss": "┄"}
"""What a place is underlined with."""

_WIDEST: Final = 100  # a longer line is hard to follow, however wide the screen
_NARROWEST: Final = 40
_WORD = re.compile(r"\S{1,20}[^\S\n]{0,20}|[^\S\n]{1,20}")  # an address may go on in the next line
_INDENT: Final = "    "
# What would steer the terminal or have no place on it: control and format characters, lone halves of pairs.
_UNSHOWN = {"Cc": " ", "Cf": "", "Cs": "?", "Zl": " ", "Zp": " "}


def show(reading: Reading, said: Sequence[Note], console: Console, lang: str = "vi") -> None:
    """Print the text of *reading* with the notes *said* (in the order they stand) on *console*."""
    width = max(_NARROWEST, min(console.width, _WIDEST))
    for row in _rows(reading, said, width, lang):
        console.print(row, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)


def _rows(reading: Reading, said: Sequence[Note], width: int, lang: str) -> Iterator[Text]:
    yield Text(_shown(reading.source.address), "bold")
    yield from (Text(line) for line in _about(reading, said, lang))
    yield Text()
    whole = reading.source.text or ""
    start = 0
    waiting = deque(enumerate(said, start=1))
    upon: dict[int, Note] = {}
    for line in whole.split("\n"):
        end = start + len(line)
        begun = {}
        while waiting and waiting[0][1].span.start <= end:
            number, note = waiting.popleft()
            begun[number] = note
        upon = {number: note for number, note in upon.items() if note.span.end > start} | begun
        for first, last in _wrapped(whole, start, end, width):
            yield from _line(whole, first, last, upon)
        yield from (_listed(number, note) for number, note in begun.items())
        start = end + 1
    yield Text()


def _about(reading: Reading, said: Sequence[Note], lang: str) -> Iterator[str]:
    """Whose congress it is, what the province rests on, and how much was read."""
    congress = reading.congress
    if congress.event == "other":
        yield text("explain-no-congress", lang)
        return
    ordinal = text("explain-ordinal", lang, ordinal=str(congress.ordinal)) if congress.ordinal else None
    kinds = [text(f"tier-{congress.tier}", lang), text(f"event-{congress.event}", lang)]
    parts = [congress.organisation, congress.province, *kinds, ordinal, congress.term]
    yield " · ".join(_shown(part) for part in parts if part)
    if reading.province_evidence:
        yield text("explain-evidence", lang, words=_shown("; ".join(reading.province_evidence)))
    counts: dict[str, float] = {kind: sum(note.kind == kind for note in said) for kind in STYLE}
    yield text("explain-counts", lang, **counts)


def _wrapped(whole: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """The half-open places of the screen lines that `whole[start:end]` fills."""
    first, filled = start, 0
    for word in _WORD.finditer(whole, start, end):
        if filled and filled + cell_len(_shown(word[0].rstrip())) > width:
            yield first, word.start()
            first, filled = word.start(), 0
        filled += cell_len(_shown(word[0]))
    yield first, end


def _line(whole: str, first: int, last: int, upon: dict[int, Note]) -> Iterator[Text]:
    """One screen line in its colours, and below it the marks of the notes *upon* it, each with its number."""
    numbers = [number for number, note in upon.items() if note.span.start < last and first < note.span.end]
    spans = [upon[number].span for number in numbers]
    row = Text()
    for piece in pieces(first, last, spans):
        kinds = [upon[numbers[cover]].kind for cover in piece.covers]
        row.append(_shown(whole[piece.start : piece.end]), STYLE[min(kinds, key=list(STYLE).index)] if kinds else None)
    row.rstrip()
    yield row
    yield from _marks(whole, first, last, [(number, upon[number]) for number in numbers])


def _marks(whole: str, first: int, last: int, upon: Sequence[tuple[int, Note]]) -> list[Text]:
    """The rows of marks below a screen line: a mark stands below its words, in the first row with room."""
    rows: list[Text] = []
    for number, note in upon:
        begin = max(first, note.span.start)
        column = cell_len(_shown(whole[first:begin]))
        cells = cell_len(_shown(whole[begin : min(last, note.span.end)].rstrip()))
        row = next((row for row in rows if len(row) < column), None)
        if row is None:
            row = Text()
            rows.append(row)
        row.append(" " * (column - len(row)))
        row.append(str(number).ljust(cells, SIGN[note.kind]), STYLE[note.kind])
    return rows


def _listed(number: int, note: Note) -> Text:
    """A note with its number: what is said, by which rule or why not."""
    head = f"{_INDENT}{number} {SIGN[note.kind]} "
    return Text.assemble((head, STYLE[note.kind]), _shown(note.said), " · ", _shown(note.why))


def _shown(words: str) -> str:
    """*words* as a terminal may be given them: nothing in them moves the cursor or changes the colours."""
    if words.isprintable():
        return words
    return "".join(_UNSHOWN.get(unicodedata.category(letter), letter) for letter in words)
