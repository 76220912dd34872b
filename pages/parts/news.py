"""What is new at the foot of the overview: the congresses of which the newest articles speak.

What stands in the data is foreign matter and is escaped here.
"""

from __future__ import annotations

from html import escape
from typing import Final

import pandas as pd
import streamlit as st

from analytics.language import day, number, text
from analytics.metrics.news import news
from pages.parts import filters, loading, scope, source
from pages.parts.filters import Choice

_SHOWN: Final = 5


@loading.kept
def _news() -> pd.DataFrame:
    return news(*(loading.frame(name) for name in ("claims", "sources", "congresses")))


def draw(choice: Choice) -> None:
    """The newest articles about congresses that the filters leave, a line each; nothing where none has a day."""
    rows, lang = scope.among(_news(), choice), choice.lang
    if rows.empty:
        return
    lines = [_line(row, choice) for row in rows.head(_SHOWN).to_dict("records")]
    meaning = text("news-meaning", lang, count=number(len(rows), lang=lang))
    with st.container(key="news"):
        st.html(
            f"<h2>{escape(text('news-title', lang))}</h2><p class=about>{escape(meaning)}</p>"
            f"<table class=listed><tbody>{''.join(lines)}</tbody></table>"
        )


def _line(row: source.Claim, choice: Choice) -> str:
    lang = choice.lang
    name = escape(str(row["organisation"] if pd.notna(row["organisation"]) else row["province"]))
    said = escape(text("news-figures", lang, count=row["fact_count"]))
    paper = source.link(str(row["address"]), str(row["publisher"] if pd.notna(row["publisher"]) else row["title"]))
    congress = f'<a href="{filters.address_of(row["congress"], "", choice)}">{name}</a>'
    return f"<tr><td>{day(row['published'], lang)}</td><td>{congress}</td><td>{said}</td><td>{paper}</td></tr>"
