"""Where each figure stands against the rule of its directive: a dot beside, inside or outside a band."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import altair as alt
import pandas as pd

from analytics.charts.by_province import blanks, figures
from analytics.charts.form import Spec, across, down, drawn_once
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import at, dots, lay_out, names_and_heads, placed, touch
from analytics.charts.style import Surface
from analytics.language import number, span, text

_LOOKS: Final = {
    "above": ("triangle-up", "above"),
    "inside": ("circle", "inside"),
    "below": ("triangle-down", "below"),
    "open": ("diamond", "inside"),
    "no_norm": ("square", "faded"),
}
"""Of each verdict the shape of its dot and the name of its ink."""


def against_norm(frame: pd.DataFrame, measure: Measure, surface: Surface, *, by_region: bool = False) -> Spec:
    """One dot a row before the band that its rule allows; the verdicts differ in shape, colour and side.

    Expects the columns of `measure.labelled` and `low`, `high` (the rule's bounds, either may be missing), `verdict`
    (`inside`, `above`, `below`, `open`: a bound that does not tell, `no_norm`), `documents` (the directive in words).
    """
    known = labelled(frame, measure, surface)
    rows = known.assign(
        low=frame["low"],
        top=frame["high"],
        band=frame[["low", "high"]].notna().any(axis=1),
        state=frame["verdict"].fillna("no_norm"),
        stands=[text(f"verdict-{verdict}", surface.lang) for verdict in frame["verdict"].fillna("no_norm")],
    )
    rules = zip(rows["low"], rows["top"], frame["documents"].fillna(""), strict=True)
    rows = rows.assign(rule=[_rule(*rule, measure, surface.lang) for rule in rules])
    rows = rows.assign(figure=_with_excess(rows, measure, surface.lang))
    layout = lay_out(rows, surface, by_region=by_region)
    ends = pd.concat([rows["value"], rows["low"], rows["top"]]).dropna()
    low, high = (float(ends.min()), float(ends.max())) if len(ends) else (0.0, 1.0)
    margin = 0.06 * (high - low) or 1.0
    met = set(rows.loc[~rows["missing"], "state"])
    drawn = [text(f"verdict-{verdict}", surface.lang) for verdict in _LOOKS if verdict in met]
    spec = layout.filled(_form(surface, measure), low - margin, high + margin, drawn)
    return spec | {"description": summary(rows, measure, surface.lang) + " " + _counted(rows)}


def _with_excess(rows: pd.DataFrame, measure: Measure, lang: str) -> pd.Series:
    """The written figures; outside the rule with the distance to it, such as “351 (+1)”, “−11,6% (−5,1)”.

    The distance has no %: between two percentages lie points.
    """
    beyond = {"above": ("+", rows["value"] - rows["top"]), "below": ("−", rows["low"] - rows["value"])}
    figure = rows["figure"]
    for verdict, (sign, distance) in beyond.items():
        words = pd.Series([f" ({sign}{number(by, measure.decimals, lang)})" for by in distance], index=rows.index)
        figure = figure.mask((rows["state"] == verdict) & (distance > 0), figure + words)
    return figure


def _rule(low: float, high: float, norm: str, measure: Measure, lang: str) -> str:
    """The rule of a row as the tooltip says it: its limits and its directive."""
    if pd.isna(low) and pd.isna(high):
        return text("verdict-no_norm", lang)
    if pd.isna(low) or pd.isna(high):
        limits = measure.written(high, "at_most", lang) if pd.isna(low) else measure.written(low, "at_least", lang)
    else:
        limits = measure.written(low, "exact", lang) if low == high else span(low, high, measure.decimals, lang)
    return f"{limits} ({norm})" if norm else limits


def _counted(rows: pd.DataFrame) -> str:
    """How many rows stand where, in words."""
    counts = rows[~rows["missing"]]["stands"].value_counts()
    return "; ".join(f"{stands}: {count}" for stands, count in counts.items())


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    ends = {
        "start": at("isValid(datum.low) ? datum.low : low"),
        "stop": at("isValid(datum.top) ? datum.top : high"),
        "edge": "datum.stop - datum.start < 3 ? datum.start + 3 : datum.stop",  # a rule of one value is still seen
    }
    ruled = placed("rows", **ends).transform_filter("(isValid(datum.low) || isValid(datum.top)) && !datum.missing")
    band = ruled.mark_rect(height=alt.ExprRef("pitch"), color=ink.band).encode(
        across("start"), alt.X2("edge:Q"), down()
    )
    known = placed("rows", dot=at("datum.value"), end="datum.dot + 6").transform_filter("!datum.missing")
    said = {text(f"verdict-{verdict}", surface.lang): look for verdict, look in _LOOKS.items()}
    rule = (("rule", text("chart-norm", surface.lang)),)
    return [
        band,
        *names_and_heads(surface),
        dots(known, "stands", said, surface, columns=5),
        *figures(known, surface),
        *blanks(surface),
        touch(tooltip(measure, surface, *rule)),
    ]
