"""How large is a measure in each province: bars in two columns, by region or ranked."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, drawn_once
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import across, at, down, found, lay_out, names_and_heads, placed, touch
from analytics.charts.style import SPLIT, Surface, hatched
from analytics.language import text

_BLANK = 40  # px, width of the bar that stands for “no figure”


def by_province(frame: pd.DataFrame, measure: Measure, surface: Surface, *, by_region: bool = True) -> Spec:
    """One bar a row from zero, highest first; without a figure hatched, inexact hollow, disputed with a split mark.

    Expects the columns of `measure.labelled`, one row a congress, those without a figure too.
    """
    rows = labelled(frame, measure, surface)
    layout = lay_out(rows, surface, by_region=by_region)
    ends = [0.0, *rows["value"].dropna()]
    spec = layout.filled(_form(surface, measure), surface, min(ends), max(ends))
    return spec | {"description": summary(rows, measure, surface.lang)}


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    return [*names_and_heads(surface), *_bars(surface), *blanks(surface), touch(tooltip(measure, surface))]


def _bars(surface: Surface) -> list[alt.Chart]:
    ink = surface.ink
    colour = found(ink.found, ink.mark)
    known = placed("rows", zero=at("0"), end=at("datum.value")).transform_filter("!datum.missing")
    bar = known.mark_bar(height=13, strokeWidth=1.4, cornerRadiusEnd=1).encode(
        across("zero"),
        alt.X2("end:Q"),
        down(),
        fill=colour,
        stroke=colour,
        fillOpacity=alt.condition("datum.inexact", alt.value(0.12), alt.value(1)),
    )
    figure = known.mark_text(align="left", baseline="middle", dx=6)
    return [
        bar,
        figure.encode(across("end"), down(), text="figure:N", color=found(ink.found, ink.text)),
        split(known, surface),
    ]


def split(known: alt.Chart, surface: Surface) -> alt.Chart:
    """The mark behind the figure of a row about which sources disagree."""
    behind = known.transform_filter("datum.split").transform_calculate(x="datum.end + 16 + 7.2 * length(datum.figure)")
    mark = behind.mark_point(shape=SPLIT, filled=True, size=70, opacity=1, color=surface.ink.above)
    return mark.encode(across("x"), down())


def blanks(surface: Surface) -> list[alt.Chart]:
    """The layers for rows without a figure: a hatched bar and the words."""
    ink = surface.ink
    start = {"zero": "datum.left + names", "end": f"datum.left + names + {_BLANK}"}
    missing = placed("rows", **start).transform_filter("datum.missing")
    bar = missing.mark_bar(height=13, fill=hatched(ink)).encode(across("zero"), alt.X2("end:Q"), down())
    words = missing.mark_text(align="left", baseline="middle", dx=6, color=ink.soft, fontStyle="italic")
    return [bar, words.encode(across("end"), down(), text=alt.value(text("chart-missing", surface.lang)))]
