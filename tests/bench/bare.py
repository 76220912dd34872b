"""The bare page that the dashboard's speed is measured against, at / and at /bare: one filter, one chart, 189 rows."""

import altair as alt
import pandas as pd
import streamlit as st

TERMS = ("2015-2020", "2020-2025", "2025-2030")


@st.cache_data
def rows() -> pd.DataFrame:
    """Province, term and a number for each of 63 provinces and three terms."""
    return pd.DataFrame(
        [
            (f"P{place}", term, (place * 37 + 11 * number) % 400 + 100)
            for number, term in enumerate(TERMS)
            for place in range(63)
        ],
        columns=["province", "term", "delegates"],
    )


def bare() -> None:
    """One select box, one bar chart."""
    table = rows()
    term = st.selectbox("term", TERMS, key="term")
    chart = alt.Chart(table[table["term"] == term], title=term).mark_bar().encode(x="province", y="delegates")
    with st.container(key="chart-bare"):
        st.altair_chart(chart)
    with st.container(key="page-ready"):
        st.caption("ready")


def home() -> None:
    """The same at the root: a page that is not asked for by name starts without a question of the browser's."""
    bare()


st.navigation([st.Page(home, title="home", default=True), st.Page(bare, title="bare", url_path="bare")]).run()
