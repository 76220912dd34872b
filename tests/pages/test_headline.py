"""The large figures at the head of a page follow the filters, by the provinces of the term's own day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from analytics.metrics.delegates import delegates
from pages.parts import loading, scope
from pages.parts.filters import Choice
from tests.pages.showing import html

pytestmark = pytest.mark.usefixtures("opened")
Open = Callable[..., AppTest]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice("2025-2030", ("Hải Phòng", "Huế")), ("Hải Phòng", "Huế")),
        (Choice("2020-2025", ("Hải Phòng", "Huế")), ("Hải Dương", "Hải Phòng", "Thừa Thiên Huế")),
        (Choice("2025-2030", ("Hải Dương", "Nghệ An"), units=63), ("Nghệ An",)),
        (Choice("2025-2030", ("Hải Dương", "Hải Phòng"), units=63), ("Hải Phòng",)),
        (Choice("2020-2025", ("Hải Dương",), units=63), ("Hải Dương",)),
    ],
)
def test_only_provinces_that_lie_wholly_in_the_choice_are_counted(choice: Choice, expected: tuple[str, ...]) -> None:
    assert set(scope.of_the_day(choice)) == set(expected)


def test_a_headline_of_two_provinces_is_the_sum_of_their_figures() -> None:
    one, other, both = (
        loading.headline(delegates, "delegates_count", "2025-2030", names)
        for names in (("Nghệ An",), ("Hà Tĩnh",), ("Hà Tĩnh", "Nghệ An"))
    )
    assert one
    assert other
    assert both
    assert (both.value, both.known) == (one.value + other.value, 2)
    assert loading.headline(delegates, "delegates_count", "2025-2030", ()) is None


@pytest.mark.parametrize(("tier", "drawn"), [("province", True), ("grassroots", False)])
def test_the_provincial_headlines_stand_over_no_other_tier(opened: Open, tier: str, drawn: bool) -> None:  # noqa: FBT001 - a case
    assert ("<div class=headlines>" in html(opened("overview", tier=tier, term="2025-2030"))) is drawn
