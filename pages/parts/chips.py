"""The filters in force as chips at the head of a page; one click on a chip takes its filter away."""

from __future__ import annotations

import streamlit as st

from analytics.language import text
from analytics.places import REGIONS
from pages.parts import sidebar
from pages.parts.filters import ALL, TIERS, Choice, change_units, units_of


def draw(choice: Choice, newest: str) -> None:
    """Show the filters that are other than at first, where the term is *newest*; one click on a chip takes it away."""
    lang = choice.lang
    names = {f"term:{newest}": f"{text('filter-term', lang)} {choice.term}"} if choice.term != newest else {}
    if choice.region != ALL:
        names["region"] = REGIONS[choice.region].label[lang]
    names |= {f"province:{name}": name for name in choice.provinces}
    if choice.tier != TIERS[0]:
        names["tier"] = text(f"tier-{choice.tier}", lang)
    if choice.units != units_of(choice.term):
        names["units"] = text(f"filter-units-{choice.units}", lang)
    if names:
        st.pills(
            text("filter-active", lang),
            list(names),
            key="chips",
            format_func=lambda chip: f"{names.get(chip, '')} ✕",
            label_visibility="collapsed",
            on_change=_take_away,
        )


def _take_away() -> None:
    chip = st.session_state.pop("chips", None)
    if chip is None:
        return
    sidebar.touch()
    kind, _, name = str(chip).partition(":")
    if kind == "province":
        st.session_state["province"] = [chosen for chosen in st.session_state["province"] if chosen != name]
    elif kind == "term":
        st.session_state["term"] = name
        change_units(units_of(name))
    elif kind == "region":
        st.session_state["region"] = ALL
    elif kind == "tier":
        st.session_state["tier"] = TIERS[0]
    else:
        change_units(units_of(st.session_state["term"]))
