"""The line under a page's question: how complete the chosen view is, counted from the store."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from analytics.language import day, text
from analytics.metrics.bodies import PROPER
from pages.parts import loading, standing
from pages.parts.filters import Choice

pytestmark = pytest.mark.usefixtures("opened")
Open = Callable[..., AppTest]


@pytest.mark.parametrize(
    ("term", "units", "whole"), [("2025-2030", 34, 34), ("2020-2025", 63, 63), ("2020-2025", 34, 63)]
)
def test_provinces_and_sources_are_those_of_the_term(term: str, units: int, whole: int) -> None:
    found = standing.of(Choice(term, units=34 if units == 34 else 63))
    table = loading.frame("congresses")
    congresses = table[(table["term"] == term) & (table["tier"] == "province") & table["event"].isin(PROPER)]
    claims = loading.frame("claims").merge(congresses, on="congress")
    assert (found.known, found.whole) == (congresses["province"].nunique(), whole)
    assert found.sources == claims["source"].nunique()


def test_provinces_narrow_the_count_to_themselves() -> None:
    found = standing.of(Choice("2025-2030", ("Nghệ An", "Hà Tĩnh")))
    assert (found.known, found.whole) == (2, 2)
    assert 0 < found.sources < standing.of(Choice("2025-2030")).sources
    # Today's Hải Phòng was two provinces then.
    assert standing.of(Choice("2020-2025", ("Hải Phòng",), units=34)).whole == 2


def test_what_nobody_speaks_of_is_counted_as_nothing() -> None:
    assert standing.of(Choice("1991-1996", units=63)) == standing.Standing(0, 63, 0, "")


def test_the_overview_says_what_is_new_and_of_which_day(opened: Open) -> None:
    shown = "".join(piece.proto.body for piece in opened("overview", term="2025-2030").get("html"))
    newest = standing.of(Choice("2025-2030")).newest
    assert text("scope-newest", day=day(newest)) in shown
    news = shown[shown.index(text("news-title")) :]
    assert news.count("<tr>") == 5
    assert f"<td>{day(newest)}</td>" in news
