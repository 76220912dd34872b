"""Every page, alone: opens on an empty and on a filled store, says its question, and survives trouble in words."""

from __future__ import annotations

import ast
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analytics.errors import StoreUnreachable
from analytics.language import LANGUAGES, text
from analytics.metrics import QUANTITIES
from pages.parts import loading, profile
from pages.parts.shell import PAGES
from tests.pages.showing import html

ROOT = Path(__file__).parents[2]
Open = Callable[..., AppTest]


def words(app: AppTest) -> str:
    """What the page says in its boxes."""
    assert not app.exception
    return " ".join(str(box.value) for box in [*app.info, *app.error])


def test_every_page_file_is_listed_and_every_listed_page_is_built() -> None:
    assert {path.stem for path in (ROOT / "pages").glob("*.py")} == set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_page_is_about_a_screenful_and_reads_top_to_bottom(name: str) -> None:
    source = (ROOT / "pages" / f"{name}.py").read_text("utf-8")
    assert len(source.splitlines()) <= 60
    assert not [node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.FunctionDef, ast.For, ast.BinOp))]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_page_opens_with_its_question(opened: Open, name: str, lang: str) -> None:
    app = opened(name, lang=lang, term="2020-2025")
    assert words(app) == ""
    assert f"<h1>{escape(text(f'{name}-question', lang))}</h1>" in html(app)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_card_says_what_its_figures_mean_and_where_they_come_from(opened: Open, lang: str) -> None:
    shown = html(opened("delegates", lang=lang, term="2020-2025"))
    closed = f"<details class=meaning><summary>{text('card-meaning', lang)}</summary>"
    sources = text("export-sources-none", lang).partition(" ")[0]
    definition = escape(QUANTITIES["delegates_count"].definition[lang])
    assert f"{closed}<p>{definition}</p><p class=about>{sources}" in shown


@pytest.mark.parametrize("name", PAGES)
def test_page_of_a_lower_tier_opens(opened: Open, name: str) -> None:
    assert not opened(name, tier="intermediate", term="2020-2025").exception


@pytest.mark.parametrize("name", PAGES)
def test_page_on_an_empty_store_says_what_to_do(opened_empty: Open, name: str) -> None:
    assert words(opened_empty(name)) == text("page-no-data")


@pytest.mark.parametrize("name", PAGES)
def test_filters_that_leave_nothing_say_what_to_do(opened: Open, name: str) -> None:
    app = opened(name, term="2010-2015", tier="grassroots", province="ca-mau")
    assert words(app) in {text("page-empty"), ""}
    assert not app.exception


def test_a_known_trouble_is_explained_on_the_page(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[str]:
        raise StoreUnreachable(url="sqlite:///x", reason="gone")

    monkeypatch.setattr(loading, "terms", broken)
    assert "sqlite:///x" in words(opened("overview"))


def test_an_unforeseen_fault_is_said_in_words_and_not_as_a_traceback(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile, "evidence", lambda *_: 1 / 0)
    assert words(opened("congress", term="2020-2025")) == text("page-broken")
    assert words(opened("elections", term="2020-2025")) == ""


def test_a_link_to_a_congress_moves_the_filters_to_it(opened: Open) -> None:
    app = opened("congress", congress="quang-ninh/tinh/2020-2025", tier="intermediate", province="ha-noi")
    assert app.selectbox(key="congress").value == "quang-ninh/tinh/2020-2025"
    assert (app.selectbox(key="term").value, app.selectbox(key="tier").value) == ("2020-2025", "province")
    assert app.multiselect(key="province").value == []


def test_a_link_to_an_unknown_congress_opens_the_page_all_the_same(opened: Open) -> None:
    assert words(opened("congress", congress="atlantis/tinh/2020-2025")) == ""


def test_roles_and_units_are_written_in_the_language_of_the_page(opened: Open) -> None:
    asked = {"congress": "dak-nong/tinh/2020-2025", "term": "2020-2025"}
    vietnamese, english = (html(opened("congress", lang=lang, **asked)) for lang in LANGUAGES)
    assert ("Bí thư</td>" in vietnamese, "Bí thư</td>" in english, "Secretary</td>" in english) == (True, False, True)
    assert "triệu đồng" in vietnamese
    assert "triệu đồng" not in english
