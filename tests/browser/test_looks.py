"""Each page as it looks: both languages, wide and narrow, light and dark; nothing cut, nothing left in English."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

from pages.parts.shell import PAGES, address
from tests.browser import looking
from tests.browser.visiting import ARTIFACTS, Visitor, whole

BELOW = "document.querySelector('[data-testid=stMain]').scrollHeight - window.innerHeight"
LOOKS: list[tuple[str, int, Literal["light", "dark"]]] = [
    ("vi", 1440, "light"),
    ("vi", 390, "dark"),
    ("en", 1440, "dark"),
    ("en", 390, "light"),
]


@pytest.mark.parametrize(("lang", "width", "scheme"), LOOKS, ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_page_is_whole_in_each_look(
    visitor: Visitor, name: str, lang: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    page = visitor.open(f"{address(name)}?lang={lang}&term=2020-2025", width=width, scheme=scheme)
    ARTIFACTS.mkdir(exist_ok=True)
    page.set_viewport_size({"width": width, "height": 900 + page.evaluate(BELOW)})
    whole(page)
    page.screenshot(path=ARTIFACTS / f"{name}-{lang}-{width}-{scheme}.png")
    assert page.locator('[data-testid="stException"], .stAlert').count() == 0
    assert {card: count for card, count in looking.marks(page).items() if count < 3} == {}
    assert looking.cut_words(page) == []
    if lang == "vi":
        assert looking.english(page) == []


@pytest.mark.parametrize(("lang", "width", "scheme"), LOOKS, ids=str)
def test_provinces_beside_one_another_keep_to_the_screen(
    visitor: Visitor, lang: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    asked = "province=nghe-an&province=hai-phong&province=thanh-hoa"
    page = visitor.open(f"compare?lang={lang}&term=2025-2030&{asked}", width=width, scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900 + page.evaluate(BELOW)})
    whole(page)
    page.screenshot(path=ARTIFACTS / f"compared-{lang}-{width}-{scheme}.png")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert looking.cut_words(page) == []
    assert looking.serious(Axe().run(page).response["violations"]) == []
    if lang == "vi":
        assert looking.english(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_page_has_no_serious_fault_of_accessibility(
    visitor: Visitor, name: str, scheme: Literal["light", "dark"]
) -> None:
    page = visitor.open(f"{address(name)}?term=2020-2025", scheme=scheme)
    assert looking.serious(Axe().run(page).response["violations"]) == []


def test_the_browser_is_told_the_language(visitor: Visitor) -> None:
    assert visitor.open("?lang=vi").locator("html").get_attribute("lang") == "vi"
    assert visitor.open("?lang=en").locator("html").get_attribute("lang") == "en"


def test_the_shipped_font_is_on_the_screen(visitor: Visitor) -> None:
    page = visitor.open()
    loaded = page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').map(face => face.family)")
    assert any("Be Vietnam Pro" in family for family in loaded)
    assert "Be Vietnam Pro" in page.locator("h1").first.evaluate("element => getComputedStyle(element).fontFamily")
