"""Dresses the screen: the shipped font, the style sheet, and words in place of Streamlit's English ones."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import fontpkg_be_vietnam_pro
import streamlit as st
from streamlit.components.v1 import declare_component

from analytics.language import text

_HERE = Path(__file__).parent
_FONTS = Path(fontpkg_be_vietnam_pro.__file__).parent / "files"
_WEIGHTS = {"Regular": "400", "SemiBold": "600 800"}

STREAMLIT_WORDS = {
    "No results": "screen-no-results",
    "Choose options": "screen-choose-several",
    "Choose an option": "screen-choose-one",
    "No options to select": "screen-no-options",
    "Select all": "screen-select-all",
    "Selected values": "screen-selected",
    "Clear all": "screen-clear",
    "Clear value": "screen-clear",
    "Open": "screen-open",
    "Close": "screen-close",
    "Skip to main content": "screen-skip",
    "App pages": "screen-pages",
    "Sidebar": "screen-sidebar",
    "Expand sidebar": "screen-sidebar-open",
    "Open sidebar": "screen-sidebar-open",
    "Collapse sidebar": "screen-sidebar-close",
    "Close sidebar": "screen-sidebar-close",
    "Running...": "screen-running",
    "Main menu": "screen-menu",
    "Navigate to home page": "screen-home",
    "Fullscreen": "screen-full",
    "Close fullscreen": "screen-full-close",
    "Sort ascending": "screen-ascending",
    "Sort descending": "screen-descending",
    "Pin column": "screen-pin",
    "Unpin column": "screen-unpin",
    "Hide column": "screen-hide",
    "Autosize": "screen-autosize",
    "Format": "screen-format",
    "Copy column name": "screen-copy-name",
    "Statistics": "screen-statistics",
    "Dataframe column menu": "screen-column-menu",
    "Add: *": "screen-add",
    "Remove *": "screen-remove",
    "Help for *": "screen-help",
    "Connection error": "screen-offline",
    "Page not found": "screen-no-page",
    "The page that you have requested does not seem to exist. Running the app's main page.": "screen-first-page",
}
"""Streamlit's own words and the texts that take their place; `*` stands for what varies."""


@cache
def _font_faces() -> str:
    # A component is Streamlit's one way to serve a folder that does not stand beside the script;
    # its files are cached by the browser. It is never drawn.
    served = declare_component("fonts", path=str(_FONTS))
    faces = (
        f"@font-face {{ font-family: 'Be Vietnam Pro'; font-weight: {weight}; font-display: swap; "
        f"src: url('component/{served.name}/BeVietnamPro-{name}.ttf') format('truetype'); }}"
        for name, weight in _WEIGHTS.items()
    )
    return "\n".join(faces)


@cache
def _clothes(lang: str) -> str:
    words = {} if lang == "en" else {english: text(ours, lang) for english, ours in STREAMLIT_WORDS.items()}
    script = (_HERE / "screen.js").read_text("utf-8")
    script = script.replace("__WORDS__", json.dumps(words, ensure_ascii=False)).replace("__LANG__", lang)
    style = (_HERE / "screen.css").read_text("utf-8")
    said = {"product": text("product-name", lang), "filters": text("screen-filters", lang)}
    named = " ".join(f"--{name}: {json.dumps(words, ensure_ascii=False)};" for name, words in said.items())
    return f"<style>{_font_faces()}\n:root {{ {named} }}\n{style}</style><script>{script}</script>"


def name_page(lang: str) -> None:
    """Give the browser the title, the icon and the wide layout, which it keeps until the language is another."""
    if st.session_state.get("_named") != lang:
        st.session_state["_named"] = lang
        st.set_page_config(page_title=text("product-name", lang), page_icon="🏛️", layout="wide")


def dress(lang: str) -> None:
    """Put font, style and words on the screen, once a run and before anything else."""
    st.session_state["_dressed"] = True
    with st.container(key="screen"):
        st.html(_clothes(lang), unsafe_allow_javascript=True)
