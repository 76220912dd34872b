"""The few large figures at the head of a page, with what they rest on and how they moved. Knows Streamlit."""

from __future__ import annotations

from html import escape

import streamlit as st

from analytics.language import MARKS, number, text
from analytics.metrics import QUANTITIES
from analytics.metrics.bodies import FIRST_TERM_AFTER_MERGER
from analytics.metrics.headlines import Headline
from pages.parts import filters, loading, scope
from pages.parts.filters import Choice
from pages.parts.loading import Metric


def draw(measures: dict[str, Metric], choice: Choice) -> None:
    """Draw the headline of each measure over the chosen provinces, as they were in the term; none for a lower tier.

    What nobody states is left out.
    """
    if choice.tier != "province":
        return
    within = scope.of_the_day(choice) if choice.within else None
    whole = len(filters.places(filters.units_of(choice.term)) if within is None else within)
    found = [loading.headline(metric, measure, choice.term, within) for measure, metric in measures.items()]
    cells = "".join(_cell(one, whole, choice) for one in found if one)
    if cells:
        st.html(f"<div class=headlines>{cells}</div>")


def _cell(one: Headline, whole: int, choice: Choice) -> str:
    quantity, lang = QUANTITIES[one.measure], choice.lang
    kind = "sum" if one.change is None and quantity.across == "sum" else "median"
    label = text(f"headline-{kind}", lang, measure=quantity.label[lang])
    lines = [_change(one, lang)]
    if lines[0] and choice.term == FIRST_TERM_AFTER_MERGER:
        lines.append(text(f"headline-borders-{kind}", lang))
    words = "".join(f"<span>{escape(line)}</span>" for line in lines if line)
    coverage = f"<small>{escape(text('chart-coverage', lang, known=one.known, all=whole))}</small>"
    said = MARKS.get(one.qualifier, "") + number(one.value, None, lang)
    figure = f"<strong>{escape(said)} <small>{escape(quantity.unit[lang])}</small></strong>"
    return f"<div><span>{escape(label)}</span>{figure}{words}{coverage}</div>"


def _change(one: Headline, lang: str) -> str:
    """How the headline moved since the former term, in words and sign."""
    if one.change_pct is not None:
        way = "up" if one.change_pct > 0 else "down"
        return text(f"headline-{way}", lang, by=number(abs(one.change_pct), 1, lang) + "%", provinces=one.compared)
    if not one.change:
        return "" if one.change is None else text("headline-same", lang)
    return text(f"headline-{'more' if one.change > 0 else 'fewer'}", lang, by=number(abs(one.change), None, lang))
