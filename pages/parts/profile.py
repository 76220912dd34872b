"""The pieces of the page of one congress: picking it, its name, the list of its figures. Knows Streamlit."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics.fields import FIELDS
from analytics.language import day_long, figure, text
from analytics.places import order_key, successor
from pages.parts import device, filters, loading, source
from pages.parts.filters import Choice
from pages.parts.frame import need

_ORDER = {field: place for place, field in enumerate(FIELDS)}


def follow_address() -> None:
    """Move the filters to the congress that the address asks for, where the store knows it."""
    asked = filters.asked("congress")
    known = loading.frame("congresses").set_index("congress")
    if asked is not None and asked in known.index:
        found = known.loc[asked]
        filters.fit(str(found["term"]), str(found["tier"]), str(found["province"]))
        st.session_state["congress"] = asked


def pick(choice: Choice) -> str:
    """Let the reader pick one of the congresses that the filters leave; the newest pick stays while it is among them."""
    table = need(among(loading.frame("congresses"), choice))
    table = table.sort_values("province", key=lambda names: names.map(order_key), kind="stable")
    names = dict(zip(table["congress"], table["organisation"].fillna(table["congress"]), strict=True))
    if st.session_state.get("congress") not in names:
        st.session_state["congress"] = next(iter(names))
    return st.selectbox(
        text("congress-pick", choice.lang),
        list(names),
        key="congress",
        format_func=lambda key: filters.searchable(names[key]),
        filter_mode="contains",
        persist_state="session",
    )


def among(table: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The rows of *table* (columns term, tier, province) that the filters leave."""
    kept = table[(table["term"] == choice.term) & (table["tier"] == choice.tier)]
    if not choice.provinces:
        return kept
    if choice.units == 34:
        today = {name: successor(name) for name in kept["province"].dropna().unique()}
        return kept[kept["province"].map(today).isin(choice.provinces)]
    return kept[kept["province"].isin(choice.provinces)]


def heading(congress: str, figures: pd.DataFrame, lang: str) -> None:
    """The congress by its full name, and the days it met."""
    about = loading.frame("congresses").set_index("congress").loc[congress]
    ordinal = "" if pd.isna(about["ordinal"]) else text("congress-ordinal", lang, ordinal=str(about["ordinal"]))
    days = figures.set_index("field")["text"]
    met = [day_long(days[name], lang) for name in ("date_opened", "date_closed") if name in days and pd.notna(days[name])]
    st.header(str(about["organisation"]), anchor=False)
    st.markdown(" · ".join([part for part in (ordinal, text("congress-term", lang, term=about["term"])) if part] + met))


def figures(congress: str) -> pd.DataFrame:
    """The settled figures of one congress in the order of the field registry."""
    table = loading.frame("records")
    table = table[table["congress"] == congress]
    return need(table.sort_values("field", key=lambda fields: fields.map(_ORDER), kind="stable"))


def choose_figure(table: pd.DataFrame, lang: str) -> str:
    """List the figures and give the field of the chosen one; arrow keys move to the next source."""
    records = {row.field: row for row in table.itertuples()}
    asked = filters.asked("figure")
    if asked in records:
        st.session_state["figure"] = asked
    if st.session_state.get("figure") not in records:
        st.session_state["figure"] = next(iter(records))

    def label(field: str) -> str:
        known, record = FIELDS[field], records[field]
        value = figure(record.number if pd.isna(record.text) else record.text, record.qualifier, known.kind, lang)
        unit = f" {known.unit[lang]}" if known.kind in {"count", "years"} else ""
        return f"{known.label[lang]}: **{value}**{unit}" + (" ◨" if record.rivals else "")

    words = text("congress-figures", lang)
    if device.surface(lang).narrow:
        return st.selectbox(words, list(records), key="figure", format_func=lambda field: label(field).replace("**", ""))
    return st.radio(words, list(records), key="figure", format_func=label)


def evidence(congress: str, field: str, why: str, lang: str) -> None:
    """Show where the figure is written, and what other sources say."""
    claims = loading.rivals(congress, field)
    st.subheader(FIELDS[field].label[lang], anchor=False, help=FIELDS[field].definition[lang])
    source.panel(claims, why, loading.store().source_text(claims["source"].iloc[0]), lang)
