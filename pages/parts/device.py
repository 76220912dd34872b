"""What the reader's device is like: phone or wide screen, light or dark. Knows no data."""

from __future__ import annotations

import streamlit as st

from analytics.charts.style import Surface

_NARROW = 640
"""Width in px under which Streamlit sets columns below one another."""

# The server cannot see the width of a window. The browser says it only when it is another than presumed, so that
# a wide screen costs no second run; a phone costs one, once a session.
_ASK = f"""
export default ({{ setStateValue, data }}) => {{
  const tell = () => {{
    const narrow = window.innerWidth < {_NARROW};
    if (narrow !== data) setStateValue("narrow", narrow);
  }};
  const wide = window.matchMedia("(min-width: {_NARROW}px)");
  wide.addEventListener("change", tell);
  tell();
  return () => wide.removeEventListener("change", tell);
}}
"""
_sensor = st.components.v2.component("daihoi_width", js=_ASK)


def _is_phone() -> bool:
    return "Mobile" in (st.context.headers.get("User-Agent") or "")


def surface(lang: str) -> Surface:
    """What charts are drawn on in this session."""
    narrow = st.session_state.setdefault("_narrow", _is_phone())
    return Surface(lang, dark=st.context.theme.type == "dark", narrow=narrow)


def _remember() -> None:
    said = st.session_state["device"].get("narrow")
    if said is not None:
        st.session_state["_narrow"] = said


def ask() -> None:
    """Have the browser say when the window is narrower or wider than presumed."""
    _sensor(key="device", data=st.session_state.get("_narrow", False), on_narrow_change=_remember)
