"""Where each figure stands against the rule of its directive: a dot beside, inside or outside a band."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from analytics.charts.by_province import blanks, figures
from analytics.charts.form import Spec, drawn_once
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import ROW, across, at, down, lay_out, names_and_heads, placed, touch
from analytics.charts.style import Surface
from analytics.language import span, text

SHAPES = {"above": "triangle-up", "inside": "circle", "below": "triangle-down", "none": "square"}


def against_norm(frame: pd.DataFrame, measure: Measure, surface: Surface, *, by_region: bool = False) -> Spec:
    """One dot a row before the band that its rule allows; above and below differ in shape, colour and side.

    Expects the columns of `measure.labelled` and `norm_low`, `norm_high` (either may be missing), `norm` (the
    directive in words). Where there is no rule the dot is a grey square.
    """
    known = labelled(frame, measure, surface)
    rows = known.assign(low=frame["norm_low"], top=frame["norm_high"], norm=frame["norm"].fillna(""))
    limits = zip(rows["low"], rows["top"], rows["norm"], strict=True)
    rows = rows.assign(state=_states(rows), rule=[_rule(*limit, measure, surface.lang) for limit in limits])
    rows = rows.assign(figure=_with_excess(rows, measure, surface.lang))
    layout = lay_out(rows, surface, by_region=by_region)
    ends = pd.concat([rows["value"], rows["low"], rows["top"]]).dropna()
    low, high = (float(ends.min()), float(ends.max())) if len(ends) else (0.0, 1.0)
    margin = 0.06 * (high - low) or 1.0
    spec = layout.filled(_form(surface, measure), surface, low - margin, high + margin)
    return spec | {"description": summary(rows, measure, surface.lang) + " " + _counted(rows, surface.lang)}


def _states(rows: pd.DataFrame) -> pd.Series:
    states = pd.Series("inside", index=rows.index)
    states = states.mask(rows["value"] > rows["top"], "above").mask(rows["value"] < rows["low"], "below")
    return states.mask(rows["low"].isna() & rows["top"].isna(), "none")


def _with_excess(rows: pd.DataFrame, measure: Measure, lang: str) -> pd.Series:
    """The written figures; outside the rule with the distance to it, such as “351 (+1)”."""
    over = _signed(rows["value"] - rows["top"], "+", measure, lang)
    under = _signed(rows["low"] - rows["value"], "−", measure, lang)
    figure = rows["figure"]
    return figure.mask(rows["state"] == "above", figure + over).mask(rows["state"] == "below", figure + under)


def _signed(distances: pd.Series, sign: str, measure: Measure, lang: str) -> pd.Series:
    return pd.Series([f" ({sign}{measure.written(by, 'exact', lang)})" for by in distances], index=distances.index)


def _rule(low: float, high: float, norm: str, measure: Measure, lang: str) -> str:
    """The rule of a row as the tooltip says it: its limits and its directive."""
    if pd.isna(low) and pd.isna(high):
        return text("chart-norm-none", lang)
    if pd.isna(low) or pd.isna(high):
        limits = measure.written(high, "at_most", lang) if pd.isna(low) else measure.written(low, "at_least", lang)
    else:
        limits = measure.written(low, "exact", lang) if low == high else span(low, high, measure.decimals, lang)
    return f"{limits} ({norm})" if norm else limits


def _counted(rows: pd.DataFrame, lang: str) -> str:
    counts = rows[~rows["missing"]]["state"].value_counts()
    return "; ".join(f"{text(f'chart-norm-{state}', lang)}: {counts[state]}" for state in SHAPES if state in counts)


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    ruled = placed(
        "rows", start=at("isValid(datum.low) ? datum.low : low"), stop=at("isValid(datum.top) ? datum.top : high")
    )
    ruled = ruled.transform_filter("datum.state != 'none' && !datum.missing").transform_calculate(
        wide="datum.stop - datum.start < 3 ? datum.start + 3 : datum.stop"
    )
    band = ruled.mark_rect(height=ROW, color=ink.band).encode(across("start"), alt.X2("wide:Q"), down())
    known = placed("rows", dot=at("datum.value"), end="datum.dot + 6").transform_filter("!datum.missing")
    colours = {"above": ink.above, "inside": ink.inside, "below": ink.below, "none": ink.faded}
    states = list(SHAPES)
    words = [text(f"chart-norm-{state}", surface.lang) for state in states]
    named = " : ".join(f"datum.state == '{state}' ? '{word}'" for state, word in zip(states, words, strict=True))
    mark = known.transform_calculate(stands=f"{named} : ''").mark_point(
        size=80, filled=True, strokeWidth=1.6, opacity=1
    )
    legend = alt.Legend(title=None)
    dots = mark.encode(
        across("dot"),
        down(),
        fillOpacity=alt.condition("datum.inexact", alt.value(0.1), alt.value(1)),
        color=alt.Color("stands:N", scale=alt.Scale(domain=words, range=[colours[s] for s in states]), legend=legend),
        shape=alt.Shape("stands:N", scale=alt.Scale(domain=words, range=[SHAPES[s] for s in states]), legend=legend),
    )
    rule = (("rule", text("chart-norm", surface.lang)),)
    return [
        band,
        *names_and_heads(surface),
        dots,
        *figures(known, surface),
        *blanks(surface),
        touch(tooltip(measure, surface, *rule)),
    ]
