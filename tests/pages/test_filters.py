"""The filters and the address bar: each says what the other says, on every page and in every order of clicks."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

FIVE: dict[str, str | list[str]] = {
    "term": "2020-2025",
    "province": ["hai-duong", "ha-noi"],
    "tier": "intermediate",
    "units": "63",
    "lang": "en",
}


def page() -> None:
    import streamlit as st  # noqa: PLC0415 - AppTest runs the source of this function alone

    from pages.parts import filters  # noqa: PLC0415

    choice = filters.choose(["2025-2030", "2020-2025", "2015-2020"])
    filters.chips(choice)
    filters.publish(choice)
    st.write("|".join([choice.term, "+".join(choice.provinces), choice.tier, str(choice.units), choice.lang]))


def opened(**said: str | list[str]) -> AppTest:
    app = AppTest.from_function(page)
    for key, value in said.items():
        app.query_params[key] = value
    return app.run()


def chosen(app: AppTest) -> str:
    assert not app.exception
    return str(app.markdown[-1].value)


def said(app: AppTest) -> dict[str, list[str]]:
    said = dict(app.query_params)
    return {key: value if isinstance(value, list) else [value] for key, value in said.items()}


def test_address_holds_every_filter_even_untouched() -> None:
    assert said(opened()) == {
        "term": ["2025-2030"], "province": ["all"], "tier": ["province"], "units": ["34"], "lang": ["vi"]
    }  # fmt: skip


def test_an_address_with_five_filters_opens_the_same_view() -> None:
    app = opened(**FIVE)
    assert chosen(app) == "2020-2025|Hà Nội+Hải Dương|intermediate|63|en"
    assert chosen(opened(**said(app))) == chosen(app)


@pytest.mark.parametrize(
    ("key", "nonsense"), [("term", "1066-1071"), ("tier", "galaxy"), ("units", "62"), ("lang", "xx"), ("province", "x")]
)
def test_what_an_address_says_wrongly_is_passed_over(key: str, nonsense: str) -> None:
    assert chosen(opened(**{key: nonsense})).endswith("||province|34|vi") or key == "term"
    assert not opened(**{key: nonsense}).exception


def test_a_term_alone_opens_in_the_units_of_its_day() -> None:
    assert chosen(opened(term="2020-2025")) == "2020-2025||province|63|vi"


def test_changing_the_term_changes_units_and_carries_provinces_over() -> None:
    app = opened(term="2020-2025", province="bac-giang")
    app.selectbox(key="term").select("2025-2030").run()
    assert chosen(app) == "2025-2030|Bắc Ninh|province|34|vi"


def test_going_back_to_63_units_shows_all_parts_of_a_province() -> None:
    app = opened(term="2025-2030", province="phu-tho")
    app.button_group(key="units").set_value(63).run()
    assert chosen(app) == "2025-2030|Hòa Bình+Phú Thọ+Vĩnh Phúc|province|63|vi"


def test_a_moved_widget_wins_over_an_address_that_lags_behind() -> None:
    app = opened(**FIVE)
    app.selectbox(key="tier").select("grassroots").run()
    assert said(app)["tier"] == ["grassroots"]


def test_provinces_are_found_without_accents() -> None:
    app = opened(term="2020-2025")
    label = next(option for option in app.multiselect(key="province").options if option.startswith("Hải Dương"))
    assert "hai duong" in label


def test_a_chip_takes_its_filter_away() -> None:
    app = opened(**FIVE)
    app.button_group(key="chips").set_value("province:Hà Nội").run()
    assert chosen(app) == "2020-2025|Hải Dương|intermediate|63|en"


def test_reset_forgets_all_but_the_language() -> None:
    app = opened(**FIVE)
    app.button(key="reset").click().run()
    assert chosen(app) == "2025-2030||province|34|en"
