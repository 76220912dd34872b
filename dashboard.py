"""Streamlit entry: language, clothes, navigation. Served by `daihoi serve`."""

import streamlit as st

from analytics.language import text
from pages.parts import filters, screen, shell

lang = filters.language()
st.set_page_config(page_title=text("product-name", lang), page_icon="🏛️", layout="wide")
screen.dress(lang)
shell.navigation(lang).run()
