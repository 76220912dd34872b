"""Streamlit entry: the list of pages. Served by `daihoi serve`."""

import streamlit as st

from analytics.language import text
from pages.parts import filters, screen

PAGES = ("overview", "delegates", "committees", "congress")

lang = filters.language()
st.set_page_config(page_title=text("product-name", lang), page_icon="🏛️", layout="wide")
screen.dress(lang)
pages = [
    st.Page(
        f"pages/{name}.py",
        title=text(f"nav-{name}", lang),
        url_path="" if name == PAGES[0] else name,
        default=name == PAGES[0],
    )
    for name in PAGES
]
st.navigation(pages).run()
