"""Both sets of provinces as a map and as tiles, without a network, each with both archipelagos."""

import pytest

from tests.browser.visiting import ARTIFACTS, Visitor


@pytest.mark.parametrize("form", ["map", "tiles"])
@pytest.mark.parametrize(("term", "units"), [("2020-2025", 63), ("2025-2030", 34)])
def test_every_province_and_both_archipelagos_are_drawn_offline(
    visitor: Visitor, term: str, units: int, form: str
) -> None:
    page = visitor.open(f"?term={term}&units={units}&form={form}")
    chart = page.locator(".st-key-chart-overview-by-province .stVegaLiteChart svg").first
    words = " ".join(chart.locator("text").all_text_contents())
    marks = chart.locator(".mark-shape path" if form == "map" else ".mark-rect path")
    assert marks.count() >= units
    assert "Hoàng Sa" in words
    assert "Trường Sa" in words
    assert visitor.foreign == []
    chart.screenshot(path=ARTIFACTS / f"{form}-{units}.png")
