"""The list of pages and the navigation between them. A page that is not built is not listed."""

from __future__ import annotations

import streamlit as st

from analytics.bundle import HOME
from analytics.language import text

PAGES = ("overview", "delegates", "committees", "elections", "targets", "timeline", "compare", "congress", "data")
"""Names of the pages in their order; the first is the one without a path."""


def address(name: str) -> str:
    """The path of page *name* under the dashboard's address."""
    return "" if name == PAGES[0] else name


def navigation(lang: str) -> st.Page:
    """Draw the navigation and give the page that the reader is on."""
    return st.navigation(
        [
            st.Page(
                HOME / "pages" / f"{name}.py",
                title=text(f"nav-{name}", lang),
                url_path=address(name),
                default=name == PAGES[0],
            )
            for name in PAGES
        ]
    )
