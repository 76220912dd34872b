"""A text with notes: every statement and near miss in words, the text cut where they begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.annotated import Note, notes, pieces
from analytics.extraction import REASONS, explain
from analytics.language import LANGUAGES, ids
from analytics.model import Congress, Fact, Person, Reading, Source, Span, Target, slug

TEXT = """Đại hội Đảng bộ huyện Ba Tơ lần thứ XV

Sáng 12/8/2020, Đại hội đại biểu Đảng bộ huyện Ba Tơ (Quảng Ngãi) lần thứ XV, nhiệm kỳ 2020 - 2025 khai mạc.

Dự Đại hội có 248 đại biểu chính thức. Đại hội bầu Đoàn Chủ tịch gồm 9 đồng chí. Cả 248 đại biểu chính thức biểu quyết.

Khóa trước, Ban Chấp hành gồm 39 đồng chí.
"""
PLACES = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


def annotated(lang: str = "vi") -> list[Note]:
    return list(notes(*explain(Source("bai.txt", TEXT)), lang))


@given(st.lists(PLACES, max_size=8), PLACES)
def test_pieces_cover_a_stretch_once_and_know_their_spans(spans: list[Span], part: Span) -> None:
    cut = list(pieces(part.start, part.end, spans))
    assert "".join("x" * (piece.end - piece.start) for piece in cut) == "x" * (part.end - part.start)
    assert all(one.end == two.start for one, two in pairwise(cut))
    for piece in cut:
        places = range(piece.start, piece.end)
        around = {n for n, span in enumerate(spans) if any(span.start <= place < span.end for place in places)}
        assert around == set(piece.covers)


def test_notes_stand_in_the_order_of_the_text_with_rule_and_certainty() -> None:
    made = annotated("en")
    assert [note.span.start for note in made] == sorted(note.span.start for note in made)
    [delegates] = [note for note in made if note.said == "Official delegates: 248" and note.kind == "fact"]
    assert TEXT[delegates.span.start : delegates.span.end].startswith("248 đại biểu chính thức")
    assert (str(delegates.rule) in delegates.why, "% sure" in delegates.why) == (True, True)


def test_what_was_not_taken_says_why_in_the_language_of_the_user() -> None:
    misses = {lang: [note.why for note in annotated(lang) if note.kind == "miss"] for lang in LANGUAGES}
    assert any("đếm việc khác (quy tắc presidium)" in why for why in misses["vi"])
    assert any("counts something else (rule presidium)" in why for why in misses["en"])
    assert any("former term" in why for why in misses["en"])
    assert any("has been read from other words" in why for why in misses["en"])


def test_the_second_side_of_a_ratio_that_was_read_is_no_miss() -> None:
    text = TEXT.replace("Dự Đại hội", "Đại hội bầu 41/47 đồng chí vào Ban Chấp hành. Dự Đại hội")
    reading, misses = explain(Source("bai.txt", text))
    [size] = [fact for fact in reading.facts if fact.field == "committee_size"]
    assert size.span is not None
    assert [miss for miss in misses if miss.span.start < size.span.end and size.span.start < miss.span.end] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("why", REASONS)
def test_every_reason_has_words(why: str, lang: str) -> None:
    assert f"explain-why-{slug(why)}" in ids(lang)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (Target("hộ nghèo", "less_than", 2, unit="%/năm", span=Span(0, 1)), "hộ nghèo: < 2 %/năm"),
        (Target("GRDP", "range", 8, 8.5, "%", 2025, span=Span(0, 1)), "GRDP: 8–8,5 %, đến năm 2025"),
        (Target("thành phố", "milestone", by_year=2030, span=Span(0, 1)), "thành phố: mốc phải đạt, đến năm 2030"),
    ],
)
def test_a_target_is_told_with_comparator_unit_and_year(target: Target, said: str) -> None:
    [note] = notes(Reading(Source("bai.txt", "x"), Congress(), targets=(target,)), ())
    assert (note.said, note.kind) == (said, "target")


def test_what_has_no_place_in_the_text_gets_no_note() -> None:
    reading = Reading(Source("bai.txt"), Congress(), facts=(Fact("guests", 5),), people=(Person("A", "B"),))
    assert notes(reading, ()) == ()
