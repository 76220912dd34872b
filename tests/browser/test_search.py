"""What a chart answers by itself: a province looked for or pointed at, without a word to the server."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from analytics.charts import Surface
from analytics.language import text
from tests.browser.visiting import Visitor

LISTEN = """() => {
    window.sent = 0;
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (...said) { window.sent += 1; return send.apply(this, said); };
}"""
PICKED_OUT = """colour => [...document.querySelectorAll('[class*="st-key-chart-"]:has(.find)')].map(card =>
    card.querySelectorAll(`svg.marks [fill="${colour}"], svg.marks [stroke="${colour}"]`).length)"""


def picked_out(page: Page) -> list[int]:
    """Of each card in which a province can be looked for the number of marks that stand out."""
    page.wait_for_timeout(400)
    return list(page.evaluate(PICKED_OUT, Surface().ink.found))


def cards_not_beyond(page: Page, before: list[int]) -> list[int]:
    """The cards in which no more marks stand out than *before*, once a busy machine has had time to draw them."""
    behind = list(range(len(before)))
    for _ in range(20):
        behind = [card for card, (few, many) in enumerate(zip(before, picked_out(page), strict=True)) if many <= few]
        if not behind:
            break
    return behind


@pytest.mark.parametrize(("name", "width"), [("delegates", 1440), ("timeline", 1440), ("data", 1440), ("", 390)])
def test_a_province_stands_out_in_every_chart_of_the_page_without_a_server_run(
    visitor: Visitor, name: str, width: int
) -> None:
    page = visitor.open(f"{name}?term=2020-2025&units=63", width=width)
    page.evaluate(LISTEN)
    before = picked_out(page)
    page.locator(".find input").first.focus()
    page.keyboard.type("ha noi")
    assert len(before) > 0
    assert cards_not_beyond(page, before) == []
    assert page.locator(".find input").last.input_value() == "ha noi"
    assert page.evaluate("window.sent") == 0


def test_a_name_that_no_mark_bears_is_said_not_to_be_there(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2020-2025&units=63&province=quang-ninh")
    field, said = page.locator(".find input").first, page.locator(".find output").first
    field.fill("quảng ninh")
    expect(said).to_have_text("")
    field.fill("paris")
    expect(said).to_have_text(text("card-find-none"))
    field.fill("quang")
    expect(said).to_have_text("")


def test_pointing_at_a_province_picks_it_out_and_says_its_figure_without_a_server_run(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2020-2025&units=63")
    page.evaluate(LISTEN)
    page.locator(".st-key-chart-delegates-by-province svg text", has_text="Quảng Ninh").first.hover(force=True)
    page.locator("#vg-tooltip-element.visible").wait_for()
    assert picked_out(page)[0] > 0
    assert page.evaluate("window.sent") == 0


def test_what_was_typed_stays_when_the_filters_change(visitor: Visitor) -> None:
    page = visitor.open("delegates?term=2020-2025&units=63")
    page.locator(".find input").first.fill("ha noi")
    page.locator(".st-key-term input").click()
    page.get_by_role("option", name="2015-2020").click()
    page.locator("h2", has_text="2015-2020").first.wait_for()
    assert picked_out(page)[0] > 0
    assert page.locator(".find input").first.input_value() == "ha noi"


def test_a_click_on_a_term_keeps_its_stair_and_another_beside_it_lets_it_go(visitor: Visitor) -> None:
    page = visitor.open("timeline")
    page.evaluate(LISTEN)
    card = page.locator(".st-key-chart-timeline-progress")

    def faded() -> int:
        page.wait_for_timeout(300)
        return card.locator('svg.marks text[opacity="0.12"]').count()

    card.locator("svg text", has_text="2020-2025:").click(force=True)
    page.mouse.move(5, 5)
    assert faded() == 2
    card.locator("svg.marks").click(position={"x": 60, "y": 200}, force=True)
    page.mouse.move(5, 5)
    assert faded() == 0
    assert page.evaluate("window.sent") == 0
