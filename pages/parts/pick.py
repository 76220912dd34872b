"""What a single page lets its reader choose beside the filters, and which metric answers. Knows Streamlit."""

from __future__ import annotations

import streamlit as st

from analytics.language import text
from analytics.metrics import QUANTITIES
from pages.parts import filters, frame


def measure(offered: tuple[str, ...], lang: str) -> str:
    """One of the quantities *offered*, the first of them unless the address or the reader says otherwise."""
    state = st.session_state
    asked = filters.asked("measure")
    if asked in offered:
        state["measure"] = asked
    if state.get("measure") not in offered:
        state["measure"] = offered[0]
    chosen = st.selectbox(
        text("page-measure", lang),
        offered,
        key="measure",
        format_func=lambda quantity: QUANTITIES[quantity].label[lang],
        filter_mode=None,
        width=420,
    )
    frame.keep(measure=chosen)
    return chosen
