"""What a single page lets its reader choose beside the filters. Knows Streamlit and the quantities."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

import streamlit as st

from analytics.charts import Spec, by_province
from analytics.language import text
from analytics.metrics import QUANTITIES
from pages.parts import filters, frame
from pages.parts.drawing import Draw


def measure(offered: Iterable[str], lang: str) -> str:
    """One of the quantities *offered*, the first of them unless the address or the reader says otherwise."""
    options = _remembered("measure", offered)
    chosen = st.selectbox(
        text("page-measure", lang),
        options,
        key="measure",
        format_func=lambda quantity: QUANTITIES[quantity].label[lang],
        filter_mode=None,
        width=420,
    )
    frame.keep(measure=chosen)
    return chosen


def goal(offered: Mapping[str, str], lang: str) -> str:
    """One of the scales of goals *offered*, by their names: the first unless the address or the reader says otherwise.

    They are many, so a name is found by typing some of it, with accents or without.
    """
    chosen = st.selectbox(
        text("page-goal", lang),
        _remembered("measure", offered),
        key="measure",
        format_func=lambda scale: filters.searchable(offered[scale]),
        filter_mode="contains",
        width=560,
    )
    frame.keep(measure=chosen)
    return chosen


def form(offered: Iterable[str], lang: str) -> str:
    """One of the forms in which a chart can be drawn; their names stand in the language files as `form-…`."""
    options = _remembered("form", offered)
    chosen = st.segmented_control(
        text("page-form", lang),
        options,
        key="form",
        default=options[0],
        format_func=lambda one: text(f"form-{one}", lang),
        required=True,
    )
    frame.keep(form=chosen or options[0])
    return chosen or options[0]


def rows(lang: str, drawn: Callable[..., Spec] = by_province) -> Draw:
    """The chart *drawn* with one row a province: ranked, or inside each region."""
    return partial(drawn, by_region=form(("ranking", "regions"), lang) == "regions")


def _remembered(key: str, offered: Iterable[str]) -> list[str]:
    """The options, after the session has taken over what the address asks for."""
    options, state = list(offered), st.session_state
    asked = filters.asked(key)
    if asked in options:
        state[key] = asked
    # To Streamlit the widget of another page is another, and takes over no value but one set. One that is told its
    # value is sent to the browser anew: untold it holds the first option, and what it holds it keeps.
    moved = state.get(f"_{key}_on") != state.get("_page")
    if key in state and (moved or state[key] not in options):
        state[key] = state[key] if state[key] in options else options[0]
    state[f"_{key}_on"] = state.get("_page")
    return options
