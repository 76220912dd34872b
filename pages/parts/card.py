"""The chart card: title, coverage, chart, downloads, definition, table. Knows Streamlit and no metric.

What a card draws, what its table shows and what its files hold come from one `View`. Files are made on click.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from time import sleep
from typing import Any, Final

import pandas as pd
import streamlit as st

from analytics import exports
from analytics.charts import Spec, Surface
from analytics.language import number, text
from pages.parts import device, drawing, frame, loading, meaning, tabled, trouble
from pages.parts.drawing import Draw
from pages.parts.typeset import typeset
from pages.parts.view import View

_APART: Final = 0.03
"""Seconds between two cards of a page that is drawn again.

What reaches the browser within some 25 ms is drawn as one, and the first chart would stand only when the last does.
"""


@st.fragment
def draw(shown: View, chart: Draw) -> None:
    """Draw the card of *shown*; *chart* builds its spec. A click on a mark or a row opens that congress."""
    with trouble.told(shown.about.name, shown.choice.lang):
        _card(shown, chart)
    if frame.stood():
        sleep(_APART)


def _card(shown: View, chart: Draw) -> None:
    name, lang = shown.about.name, shown.choice.lang
    with st.container(key=f"chart-{name}"):
        spec, takeaway = drawing.on_screen(shown, chart, device.surface(lang))
        st.html(_head(shown, takeaway))
        if drawing.finds_provinces(shown):
            # An element of its own, which no click changes: what was typed stays.
            st.html(_search(name, lang), unsafe_allow_javascript=True)
        mark = _clicked(shown, spec)
        _downloads(shown, chart)
        _table(shown)
    if mark:
        _follow(_of_mark(mark, shown.rows), shown.choice.term)


def _clicked(shown: View, spec: Spec) -> dict[str, object]:
    """Draw *spec*; the `congress` of the mark that was clicked, with its `field` if it is of one; else nothing.

    Where no mark is a congress, the browser keeps the click.
    """
    leads = "congress" in shown.rows
    event: Any = st.vega_lite_chart(  # a state or, unheard, the element
        spec,
        theme=None,
        width="stretch",
        key=f"drawn-{shown.about.name}",
        on_select="rerun" if leads else "ignore",
        selection_mode=["picked"],
        # Another alt would have the browser draw the chart from nothing: screen.js puts the takeaway here.
        alt=text("card-drawing", shown.choice.lang),
    )
    return next(iter(event.selection.get("picked", [])), {}) if leads else {}


def _of_mark(mark: dict[str, object], rows: pd.DataFrame) -> pd.DataFrame:
    of_congress = rows[rows["congress"] == mark.get("congress")]
    return of_congress[of_congress["field"] == mark["field"]] if mark.get("field") else of_congress


def _head(shown: View, takeaway: str) -> str:
    """Title; unit and coverage; what the figures come to.

    Unseen: what the chart says to those who cannot see, and the names that may be looked for in it.
    """
    finding = f"<p class=finding>{typeset(shown.about.finding)}</p>" if shown.about.finding else ""
    return (
        f"<h2>{typeset(shown.about.title)}</h2><p class=about>{typeset(_subtitle(shown))}</p>{finding}"
        f"<p class=takeaway hidden>{escape(takeaway)}</p><p class=sought hidden>{escape(drawing.sought(shown))}</p>"
    )


def _search(name: str, lang: str) -> str:
    hint = escape(text("card-find-hint", lang))
    field = f'<input type=search id="{drawing.field_of(name)}" placeholder="{hint}" autocomplete=off spellcheck=false>'
    none = escape(text("card-find-none", lang))
    words = f"<span>{escape(text('card-find', lang))}</span>{field}<output></output>"
    return f'<label class=find data-none="{none}">{words}</label>'


def _subtitle(shown: View) -> str:
    unit = text("export-unit", shown.choice.lang, unit=shown.about.unit) if shown.about.unit else ""
    return " · ".join(part for part in (unit, shown.about.coverage) if part)


def _downloads(shown: View, chart: Draw) -> None:
    """One button a kind of file. The picture is drawn anew for a light ground, whatever the screen's."""
    name, lang, about = shown.about.name, shown.choice.lang, shown.about

    def picture() -> Spec:
        return exports.framed(drawing.spec(shown, chart, Surface(lang)), about)

    rows = number(len(shown.rows), lang=lang)
    files: dict[str, tuple[str, str, Callable[[], bytes | str]]] = {
        "png": ("PNG", "image/png", lambda: exports.png(picture())),
        "svg": ("SVG", "image/svg+xml", lambda: exports.svg(picture())),
        "xlsx": (
            text("card-excel", lang, rows=rows),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            lambda: exports.xlsx(tabled.table(shown), about),
        ),
        "csv": (text("card-csv", lang, rows=rows), "text/csv", lambda: exports.csv(tabled.table(shown), about)),
    }
    with st.container(key=f"downloads-{name}", horizontal=True, gap="small"):
        for kind, (label, mime, data) in files.items():
            st.download_button(
                label,
                data,
                about.filename(kind),
                mime,
                key=f"{kind}-{name}",
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
            )
        meaning.draw(about)


def _table(shown: View) -> None:
    """The rows as a table, made when it is opened; choosing a row opens that congress."""
    lang = shown.choice.lang
    with st.expander(text("card-table", lang), key=f"table-{shown.about.name}", on_change="rerun") as box:
        if not box.open:
            return
        named = tabled.table(shown)
        event = st.dataframe(
            tabled.written(named, lang),
            hide_index=True,
            key=f"rows-{shown.about.name}",
            on_select="rerun",
            selection_mode="single-row",
            alt=shown.about.title,
            placeholder="–",  # Streamlit's own word for what is missing is “None”
            column_config={
                text(f"column-{name}", lang): st.column_config.LinkColumn(display_text=text("column-open", lang))
                for name in ("address", "former_address")
            },
        )
    _follow(shown.rows.iloc[event.selection.rows], shown.choice.term)


def _follow(picked: pd.DataFrame, term: str) -> None:
    """Go to the congress of the *picked* rows, where they have one; to the figure itself where that is clear.

    The row of a province that lacks the figure has only the body's key: it leads to its congress of *term*, if the
    store knows one.
    """
    keys: list[str] = list(picked["congress"].dropna().head(1)) if "congress" in picked else []
    keys = loading.known_congresses(*(name for key in keys for name in (key, f"{key}/{term}")))
    if keys:
        figure = loading.field_of(picked["claims"].iloc[0]) if len(picked) == 1 else ""
        asked = {"congress": keys[0], "figure": figure}
        st.switch_page("pages/congress.py", query_params={key: value for key, value in asked.items() if value})
