"""The pieces of the page of one congress: picking it, its name, the list of its figures. Knows Streamlit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from analytics.fields import FIELDS
from analytics.indicators import Indicator, indicators
from analytics.language import LANGUAGES, day_long, term, text
from analytics.metrics.bodies import PROPER
from analytics.places import order_key
from pages.parts import campaign, device, filters, goal, loading, scope, source
from pages.parts.filters import Choice
from pages.parts.frame import need

Records = Mapping[str, source.Claim]
"""The settled figures of one congress by their fields."""

Cells = Sequence[tuple[str, ...]]
"""The rows of a table, each cell as HTML."""

_ORDER = {field: place for place, field in enumerate(FIELDS)}


def follow_address() -> None:
    """Move the filters to the congress that the address asks for, where the store knows it."""
    asked = filters.asked("congress")
    found = known(asked)
    if found:
        filters.fit(found["term"], found["tier"], found["province"])
        st.session_state["congress"] = asked


@loading.kept
def known(congress: str | None) -> Mapping[str, Any]:
    """What the store knows of a congress by its key: organisation, province, tier, event, ordinal, term; else empty."""
    table = loading.frame("congresses")
    rows = table[table["congress"] == congress].to_dict("records")
    return {str(name): value for name, value in rows[0].items()} if rows else {}


def pick(choice: Choice) -> str:
    """Let the reader pick one of the congresses that the filters leave; a pick stays while it is among them."""
    names = _names(choice)
    if st.session_state.get("congress") not in names:
        st.session_state["congress"] = next(iter(names))
    return st.selectbox(
        text("congress-pick", choice.lang),
        list(names),
        key="congress",
        format_func=lambda key: filters.searchable(names[key]),
        filter_mode="contains",
    )


@loading.kept
def _names(choice: Choice) -> Mapping[str, str]:
    """What the congresses that the filters leave are called, in the fixed order of their provinces."""
    table = need(scope.among(loading.frame("congresses"), choice))
    table = table.sort_values("province", key=lambda names: names.map(order_key), kind="stable")
    return {str(row["congress"]): _called(row, choice.lang) for row in table.to_dict("records")}


def _called(about: Mapping[Any, Any], lang: str) -> str:
    """The name of a body; with what met, where that was no congress proper."""
    name = str(about["congress"] if pd.isna(about["organisation"]) else about["organisation"])
    return name if about["event"] in PROPER else " · ".join((name, text(f"event-{about['event']}", lang)))


def heading(congress: str, records: Records, lang: str) -> None:
    """The congress by its full name, and the days it met."""
    about = known(congress)
    ordinal = "" if pd.isna(about["ordinal"]) else text("congress-ordinal", lang, ordinal=str(about["ordinal"]))
    days = [records[field] for field in ("date_opened", "date_closed") if field in records]
    met = [text(f"congress-{record['field']}", lang, day=day_long(record["text"], lang)) for record in days]
    words = [part for part in (ordinal, text("congress-term", lang, term=str(about["term"]))) if part] + met
    st.html(f"<h2>{escape(_called(about, lang))}</h2><p>{escape(' · '.join(words))}</p>")


def below(congress: str, choice: Choice) -> None:
    """How the congresses below the body went, where all are over, with a way to where that is written."""
    about = known(congress)
    said = campaign.of_body(str(about["organisation"]), str(about["term"]), choice.lang)
    links = [
        f'<a href="{filters.address_of(key, "congresses_completed", choice)}">{escape(words)}</a>'
        for words, key in said
        if key != congress
    ]
    if links:
        title = escape(text("congress-below", choice.lang))
        st.html(f"<p class=about>{title}: {'; '.join(links)}</p>")


def goals(congress: str, lang: str) -> None:
    """The goals that the congress set, each with where it is written."""
    _listed("congress-goals", _goals(congress, lang), lang)


@loading.kept
def _goals(congress: str, lang: str) -> Cells:
    table = loading.frame("targets")
    rows = table[table["congress"] == congress].merge(loading.frame("sources"), on="source").to_dict("records")
    return [(_indicator(row, lang), _goal(row, lang), _year(row), _where(row, lang)) for row in rows]


def people(congress: str, lang: str) -> None:
    """The persons whom sources name at the congress, with the roles that they give."""
    _listed("congress-people", _people(congress, lang), lang)


@loading.kept
def _people(congress: str, lang: str) -> Cells:
    table = loading.frame("people")
    rows = table[table["congress"] == congress].drop_duplicates(["name", "role"])
    named = rows.merge(loading.frame("sources"), on="source").to_dict("records")
    return [(escape(str(row["name"])), escape(term(str(row["role"]), lang)), _where(row, lang)) for row in named]


def _indicator(row: source.Claim, lang: str) -> str:
    """What a goal is about in the words of its source; in another language by the catalogue's name before them."""
    said, asked = str(row["indicator"]), row["indicator_id"]
    words = escape(said[:1].upper() + said[1:])
    known: Indicator | None = None if pd.isna(asked) else indicators().get(str(asked))
    if lang == LANGUAGES[0] or known is None:
        return words
    return f"{escape(known.label[lang])}<br><small>{words}</small>"


def _goal(row: source.Claim, lang: str) -> str:
    return escape(goal.stated(row["value"], row["value_max"], row["comparator"], row["unit"], lang))


def _year(row: source.Claim) -> str:
    return "" if pd.isna(row["by_year"]) else str(row["by_year"])


def _where(row: source.Claim, lang: str) -> str:
    return source.link(str(row["address"]), source.named(row, lang))


def _listed(name: str, rows: Cells, lang: str) -> None:
    """A table of HTML *rows* under the caption *name*; nothing where there are no rows."""
    if rows:
        caption = escape(text(name, lang, count=len(rows)))
        body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        st.html(f"<table class=listed><caption>{caption}</caption><tbody>{body}</tbody></table>")


@loading.kept
def figures(congress: str) -> Records:
    """The settled figures of one congress in the order of the field registry, then its goals that can be compared."""
    table, goals = (known[known["congress"] == congress] for known in (loading.frame("records"), loading.goals()))
    table = table.sort_values("field", key=lambda fields: fields.map(_ORDER), kind="stable")
    return {str(row["field"]): row for rows in (table, goals) for row in rows.to_dict("records")}


def choose_figure(records: Records, lang: str) -> source.Claim:
    """List the figures and give the record of the chosen one; arrow keys move to the next source."""
    state, asked = st.session_state, filters.asked("figure")
    held = asked if asked in records else state.get("figure")
    # The list of a wide screen and that of a phone are two widgets: one takes over what the other held only if told.
    state["figure"] = held if held in records else next(iter(records))

    def label(field: str) -> str:
        about, record = FIELDS.get(field), records[field]
        unit = f" {about.unit[lang]}" if about and about.kind in {"count", "years"} else ""
        return f"{_called_figure(field, lang)}: **{source.stated(record, lang)}**{unit}" + " ◨" * bool(record["rivals"])

    disputed = any(record["rivals"] for record in records.values())
    words = text("congress-figures-disputed" if disputed else "congress-figures", lang)
    if device.surface(lang).narrow:
        plain = {field: label(field).replace("**", "") for field in records}
        return records[st.selectbox(words, list(records), key="figure", format_func=plain.__getitem__)]
    return records[st.radio(words, list(records), key="figure", format_func=label)]


def evidence(record: source.Claim, lang: str) -> None:
    """Show where the figure of a record is written, why it was chosen, and what other sources say."""
    field = record["field"]
    known = FIELDS.get(field)
    st.subheader(_called_figure(field, lang), anchor=False, help=known.definition[lang] if known else None)
    st.html(_written(record["congress"], field, record["why"], lang))


def _called_figure(field: str, lang: str) -> str:
    return FIELDS[field].label[lang] if field in FIELDS else text("congress-goal", lang, label=goal.label(field, lang))


@loading.kept
def _written(congress: str, field: str, why: str, lang: str) -> str:
    claims = loading.rivals(congress, field)
    return source.panel(claims, why, loading.store().source_text(claims["source"].iloc[0]), lang)
