"""What the figures of a card mean and where they come from, one click away; the browser opens it by itself."""

from __future__ import annotations

from functools import lru_cache
from html import escape

import streamlit as st

from analytics.exports import About
from analytics.language import text


def draw(about: About) -> None:
    """Draw the definition and the sources of *about*, closed, in a row of buttons."""
    st.html(_closed(about), width="content")


@lru_cache(maxsize=128)
def _closed(about: About) -> str:
    # Streamlit's own popover is among the dearest things on a page, opened or not.
    return (
        f"<details class=meaning><summary>{escape(text('card-meaning', about.lang))}</summary>"
        f"<p>{escape(about.definition)}</p><p class=about>{escape(about.footer())}</p></details>"
    )
