"""The annotated text as a terminal or a pipe gets it: marks stand below their words, and nothing steers the screen."""

import re
import unicodedata
from io import StringIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from analytics.annotated import Note, notes
from analytics.extraction import explain
from analytics.model import Congress, Reading, Source, Span
from analytics.terminal import show


def printed(text: str, said: list[Note], *, width: int = 60, colours: bool = False, event: str = "congress") -> str:
    out = StringIO()
    reading = Reading(Source("bai.txt", text), Congress("Đảng bộ tỉnh X", "X", "province", event, 5))  # type: ignore[arg-type]  # the test's own words
    system = "standard" if colours else "auto"
    show(reading, said, Console(file=out, width=width, force_terminal=colours, color_system=system), "en")  # type: ignore[arg-type]  # both are names of it
    return out.getvalue()


def note(text: str, words: str, kind: str = "fact") -> Note:
    start = text.index(words)
    return Note(Span(start, start + len(words)), kind, "said", "why")  # type: ignore[arg-type]  # same


def under(lines: str, words: str, mark: str) -> bool:
    """Whether *mark* stands below the beginning of *words* in some line, and as wide as they are."""
    rows = lines.split("\n")
    for row, below in pairwise(rows):
        place = row.find(words)
        if place >= 0 and below[cell_len(row[:place]) :].startswith(mark.ljust(cell_len(words), mark[-1])):
            return True
    return False


def test_each_statement_is_underlined_below_its_words_and_listed_with_its_number() -> None:
    text = "Dự Đại hội có 248 đại biểu chính thức, 12 khách mời."
    out = printed(text, [note(text, "248 đại biểu"), note(text, "12 khách", "miss")])
    assert under(out, "248 đại biểu", "1━")
    assert under(out, "12 khách", "2┄")
    assert ("    1 ━ said · why" in out, "    2 ┄ said · why" in out) == (True, True)


def test_marks_stand_right_below_decomposed_and_wide_letters() -> None:
    text = unicodedata.normalize("NFD", "Đại hội 大会 bầu ") + "43 đồng chí"
    assert under(printed(text, [note(text, "43 đồng chí")]), "43 đồng chí", "1━")


def test_overlapping_statements_get_rows_of_their_own() -> None:
    text = "Có 250 đại biểu đại diện cho 5.067 đảng viên."
    out = printed(text, [note(text, "250 đại biểu đại diện cho 5.067 đảng viên"), note(text, "5.067 đảng viên")])
    line = out.split("\n").index(text)
    marks = out.split("\n")[line + 1 : line + 3]
    assert [mark.strip()[:2] for mark in marks] == ["1━", "2━"]
    assert len(marks[0]) == len(marks[1]) == len(text) - 1


def test_a_statement_over_a_line_break_is_marked_on_both_lines() -> None:
    text = "Đại hội bầu Ban Chấp hành\ngồm 43 đồng chí."
    rows = printed(text, [note(text, "Ban Chấp hành\ngồm 43 đồng chí")]).split("\n")
    assert [row.strip() for row in rows if row.strip().startswith("1━")] == ["1━━━━━━━━━━━━", "1━━━━━━━━━━━━━━"]


def test_colours_go_to_a_terminal_alone() -> None:
    text = "Có 250 đại biểu."
    assert "\x1b[" not in printed(text, [note(text, "250")])
    assert "\x1b[" in printed(text, [note(text, "250")], colours=True)


def test_nothing_in_a_text_steers_the_screen() -> None:
    text = "Có \x1b[2J\x07250\r đại biểu\u202e\u2066 \x9b31m\u2028x"
    out = printed(text, [note(text, "250")])
    assert [letter for letter in out if unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp"} - {"\n"}] == list(
        "\n" * out.count("\n")
    )


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.data())
def test_any_text_is_shown_whole_within_the_width(text: str, data: st.DataObject) -> None:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = sorted(data.draw(st.lists(ends.map(sorted), max_size=4)))
    out = printed(text, [Note(Span(*span), "fact", "said", "why") for span in spans], width=40)
    kept = re.sub(r"[\s━]|\d", "", out)
    shown = [letter for letter in text if letter.isprintable() and not letter.isspace() and letter != "━"]
    assert not [letter for letter in shown if not letter.isdigit() and letter not in kept]
    body = out.split("\n\n", maxsplit=1)[1]
    assert all(cell_len(row) <= 60 for row in body.split("\n"))


@pytest.mark.parametrize(("event", "words"), [("congress", "number 5"), ("other", "about no Party congress")])
def test_the_head_says_whose_congress_it_is(event: str, words: str) -> None:
    assert words in printed("x", [], event=event)


def test_an_article_of_a_megabyte_is_shown_in_time() -> None:
    text = ("Đại hội Đảng bộ huyện Ba Tơ lần thứ XV\n\nSáng 12/8/2020, Đại hội Đảng bộ huyện Ba Tơ khai mạc.\n\n") + (
        "a" * 300_000 + " b" * 100_000
    )
    reading, misses = explain(Source("bai.txt", text))
    out = StringIO()
    show(reading, notes(reading, misses), Console(file=out, width=80))
    assert out.getvalue().count("a") >= 300_000
