"""The filters and the address bar: each says what the other says, on every page and in every order of clicks."""

from __future__ import annotations

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics.language import text
from pages.parts import scope
from pages.parts.filters import Choice

SIX: dict[str, str | list[str]] = {
    "term": "2020-2025",
    "region": "red-river-delta",
    "province": ["hai-duong", "ha-noi"],
    "tier": "intermediate",
    "units": "63",
    "lang": "en",
}


def page() -> None:
    import streamlit as st  # noqa: PLC0415 - AppTest runs the source of this function alone

    from pages.parts import chips, filters, sidebar  # noqa: PLC0415

    choice = sidebar.choose(["2025-2030", "2020-2025", "2015-2020"], "page")
    chips.draw(choice, "2025-2030")
    filters.publish(choice)
    st.write(
        "|".join([choice.term, choice.region, "+".join(choice.provinces), choice.tier, str(choice.units), choice.lang])
    )


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
        "term": ["2025-2030"], "region": ["all"],
        "province": ["all"], "tier": ["province"], "units": ["34"], "lang": ["vi"]
    }  # fmt: skip


def test_an_address_with_all_filters_opens_the_same_view() -> None:
    app = opened(**SIX)
    assert chosen(app) == "2020-2025|red-river-delta|Hà Nội+Hải Dương|intermediate|63|en"
    assert chosen(opened(**said(app))) == chosen(app)


@pytest.mark.parametrize(
    ("key", "nonsense"),
    [
        ("term", "1066-1071"),
        ("tier", "galaxy"),
        ("units", "62"),
        ("lang", "xx"),
        ("province", "x"),
        ("region", "central-coast"),
    ],
)
def test_what_an_address_says_wrongly_is_passed_over(key: str, nonsense: str) -> None:
    assert chosen(opened(**{key: nonsense})).endswith("|all||province|34|vi") or key == "term"
    assert not opened(**{key: nonsense}).exception


def test_a_term_alone_opens_in_the_units_of_its_day() -> None:
    assert chosen(opened(term="2020-2025")) == "2020-2025|all||province|63|vi"


def test_changing_the_term_changes_units_and_carries_provinces_over() -> None:
    app = opened(term="2020-2025", province="bac-giang")
    app.selectbox(key="term").select("2025-2030").run()
    assert chosen(app) == "2025-2030|all|Bắc Ninh|province|34|vi"


def test_going_back_to_63_units_shows_all_parts_of_a_province() -> None:
    app = opened(term="2025-2030", province="phu-tho")
    app.button_group(key="units").set_value(63).run()
    assert chosen(app) == "2025-2030|all|Hòa Bình+Phú Thọ+Vĩnh Phúc|province|63|vi"


def test_a_moved_widget_wins_over_an_address_that_lags_behind() -> None:
    app = opened(**SIX)
    app.selectbox(key="tier").select("grassroots").run()
    assert said(app)["tier"] == ["grassroots"]


def test_provinces_are_found_without_accents() -> None:
    app = opened(term="2020-2025")
    label = next(option for option in app.multiselect(key="province").options if option.startswith("Hải Dương"))
    assert "hai duong" in label


def test_a_chip_takes_its_filter_away() -> None:
    app = opened(**SIX)
    app.button_group(key="chips").set_value("province:Hà Nội").run()
    assert chosen(app) == "2020-2025|red-river-delta|Hải Dương|intermediate|63|en"


def test_the_chip_of_a_term_leads_back_to_the_newest() -> None:
    app = opened(term="2020-2025", province="bac-giang")
    app.button_group(key="chips").set_value("term:2025-2030").run()
    assert chosen(app) == "2025-2030|all|Bắc Ninh|province|34|vi"
    assert "term" not in str(app.button_group(key="chips").options)


@pytest.mark.parametrize(
    ("term", "typed", "taken"),
    [
        ("2025-2030", "Nghệ An, thanh hoa;Hà Tĩnh", "Hà Tĩnh+Nghệ An+Thanh Hóa"),
        ("2025-2030", "Hải Dương và TP.HCM", "Hải Phòng+Hồ Chí Minh"),
        ("2020-2025", "Huế, Hải Dương", "Hải Dương+Thừa Thiên Huế"),
    ],
)
def test_several_names_typed_at_once_choose_their_provinces(term: str, typed: str, taken: str) -> None:
    app = opened(term=term)
    app.multiselect(key="province").set_value([typed]).run()
    assert chosen(app).split("|")[2] == taken
    assert [said.value for said in app.caption] == []


def test_a_name_that_is_no_province_is_said() -> None:
    app = opened(term="2025-2030")
    app.multiselect(key="province").set_value(["Nghệ An, Atlantis"]).run()
    assert chosen(app).split("|")[2] == "Nghệ An"
    assert app.caption[0].value == text("filter-province-unknown", words="Atlantis")


def test_names_of_another_region_leave_the_region() -> None:
    app = opened(term="2025-2030", region="southeast")
    app.multiselect(key="province").set_value(["Nghệ An"]).run()
    assert chosen(app) == "2025-2030|all|Nghệ An|province|34|vi"


def test_reset_forgets_all_but_the_language() -> None:
    app = opened(**SIX)
    app.button(key="reset").click().run()
    assert chosen(app) == "2025-2030|all||province|34|en"


def test_a_region_offers_its_own_provinces_and_drops_the_others() -> None:
    app = opened(term="2020-2025", province=["ha-noi", "ca-mau"])
    app.selectbox(key="region").select("mekong-delta").run()
    assert chosen(app) == "2020-2025|mekong-delta|Cà Mau|province|63|vi"
    assert len(app.multiselect(key="province").options) == 13
    assert said(app)["region"] == ["mekong-delta"]


def test_a_region_that_the_other_units_do_not_know_is_left() -> None:
    app = opened(term="2020-2025", region="central-highlands")
    app.button_group(key="units").set_value(34).run()
    assert chosen(app) == "2020-2025|all||province|34|vi"


def test_the_chip_of_a_region_takes_it_away() -> None:
    app = opened(term="2025-2030", region="southeast")
    app.button_group(key="chips").set_value("region").run()
    assert chosen(app) == "2025-2030|all||province|34|vi"


def test_a_region_leaves_the_rows_of_its_provinces_and_of_what_they_were_made_of() -> None:
    table = pd.DataFrame({"province": ["Hậu Giang", "Cần Thơ", "Hà Nội"]})
    assert list(scope.within(table, Choice("2020-2025", units=34, region="mekong-delta"))["province"]) == [
        "Hậu Giang", "Cần Thơ"
    ]  # fmt: skip


def test_a_region_is_said_in_files() -> None:
    assert (text("filter-region"), "Đông Nam Bộ") in scope.in_words(Choice("2025-2030", region="southeast"))
