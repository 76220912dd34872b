"""Draws provinces beside one another: one table, its files, and from each figure a way to where it is written.

What stands in the data is foreign matter and is escaped here.
"""

from __future__ import annotations

from functools import partial
from html import escape

import pandas as pd
import streamlit as st

from analytics import exports
from analytics.exports import About
from analytics.fields import FIELDS
from analytics.language import MARKS, change, number, signed, text
from analytics.metrics import QUANTITIES
from pages.parts import compared, filters, loading, meaning, sidebar, source
from pages.parts.filters import Choice
from pages.parts.typeset import typeset

Origins = dict[str, tuple[str, str, str]]
"""Claim → its congress, the province of that, its field."""


def invite(choice: Choice) -> None:
    """Say how provinces are chosen, and offer the regions."""
    lang = choice.lang
    st.html(f"<p>{escape(text('compare-invite', lang))}</p>")
    st.pills(
        text("filter-region", lang),
        filters.regions(choice.units),
        key="compared-region",
        format_func=partial(sidebar.region_name, lang=lang),
        on_change=_take_region,
    )


def _take_region() -> None:
    sidebar.touch()
    st.session_state["region"] = st.session_state["compared-region"] or filters.ALL


def draw(choice: Choice) -> None:
    """Draw the chosen provinces as one table with its files."""
    rows = compared.rows_of(choice)
    about = compared.about(rows, choice)
    with st.container(key="compared"):
        known = f"{about.coverage} · {text('compare-hint', choice.lang)}"
        head = f"<h2>{typeset(about.title)}</h2><p class=about>{typeset(known)}</p>"
        st.html(head + _table(rows, choice))
        _downloads(rows, about, choice)


def _downloads(rows: pd.DataFrame, about: About, choice: Choice) -> None:
    count = number(len(rows), lang=choice.lang)
    with st.container(key="downloads-compared", horizontal=True, gap="small"):
        for kind, words, made in (("xlsx", "card-excel", exports.xlsx), ("csv", "card-csv", exports.csv)):
            st.download_button(
                text(words, choice.lang, rows=count),
                lambda made=made: made(compared.sheet(rows, choice), about),  # type: ignore[misc]  # mypy infers no defaults
                about.filename(kind),
                key=f"{kind}-compared",
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
            )
        meaning.draw(about)


def _table(rows: pd.DataFrame, choice: Choice) -> str:
    lang, origins = choice.lang, _origins(rows)
    heads = [text("column-name", lang), *compared.terms(choice), text("column-change_count", lang)]
    head = "".join(f'<th scope="col">{escape(words)}</th>' for words in heads)
    groups = []
    for measure, of_measure in rows.groupby("measure", sort=False):
        quantity = QUANTITIES[str(measure)]
        title = f"{quantity.label[lang]} ({quantity.unit[lang]})"
        lines = [_line(row, origins, choice) for row in of_measure.to_dict("records")]
        group = f'<tr><th scope="rowgroup" colspan="4">{escape(title)}</th></tr>'
        groups.append(f"<tbody>{group}{''.join(lines)}</tbody>")
    return f"<table class=beside><thead><tr>{head}</tr></thead>{''.join(groups)}</table>"


def _line(row: source.Claim, origins: Origins, choice: Choice) -> str:
    lang = choice.lang
    cells = [_value(row, end, origins, choice) for end in compared.ENDS]
    change = escape(_change(row, lang))
    words = compared.note(row, lang)
    cells.append(f"{change}<small>{escape(words)}</small>" if words else change)
    name = f'<th scope="row">{escape(compared.called(row, lang))}</th>'
    return f"<tr>{name}{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _change(row: source.Claim, lang: str) -> str:
    """Such as “+52 (+11,6%)”."""
    if pd.isna(row["change_count"]):
        return ""
    words = change(row["change_count"], row["change_qualifier"], QUANTITIES[row["measure"]].decimals, lang)
    return f"{words} ({signed(row['change_pct'], 1, lang)}%)"


def _value(row: source.Claim, end: str, origins: Origins, choice: Choice) -> str:
    """A figure as a link to where it is written; one made of several has a link for each of them."""
    lang, value = choice.lang, row[f"value{end}"]
    if pd.isna(value):
        # What cannot have a figure has none; what could have one is said to be missing.
        cannot = row["apart"] or (not end and row["note"] in {"part", "merged"})
        return "–" if cannot else f"<em>{escape(text('no-figure', lang))}</em>"
    mark = MARKS.get(row[f"qualifier{end}"], "")
    words = escape(mark + number(value, QUANTITIES[row["measure"]].decimals, lang)) + " ◨" * (row[f"rivals{end}"] > 0)
    behind = [origins[claim] for claim in row[f"claims{end}"].split() if claim in origins]
    if len(behind) == 1:
        return _link(behind[0], words, choice)
    links = [_link(origin, escape(label), choice) for origin, label in zip(behind, _labels(behind, lang), strict=True)]
    return f"{words}<small>{', '.join(links)}</small>"


def _link(origin: tuple[str, str, str], html: str, choice: Choice) -> str:
    congress, _, field = origin
    return f'<a href="{filters.address_of(congress, field, choice)}">{html}</a>'


def _labels(behind: list[tuple[str, str, str]], lang: str) -> list[str]:
    """What tells the figures apart of which one is made: their provinces, or their fields, or both."""
    provinces = {province for _, province, _ in behind}
    fields = {field for *_, field in behind}
    return [
        ": ".join(
            [province] * (len(provinces) > 1) + [FIELDS[field].label[lang]] * (len(fields) > 1 or len(provinces) == 1)
        )
        for _, province, field in behind
    ]


def _origins(rows: pd.DataFrame) -> Origins:
    asked = {claim for end in compared.ENDS for said in rows[f"claims{end}"] for claim in said.split()}
    claims, homes = loading.frame("claims"), loading.frame("congresses").set_index("congress")["province"]
    found = claims[claims["claim"].isin(asked)]
    places = found["congress"].map(homes).fillna("")
    return dict(zip(found["claim"], zip(found["congress"], places, found["field"], strict=True), strict=True))
