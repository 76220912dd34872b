"""How the secretaries came to office: a dot for the share of the vote, words where nobody was elected."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from analytics.charts.by_province import blanks, figures
from analytics.charts.form import Spec, across, down, drawn_once, found
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import at, lay_out, names_and_heads, placed, touch
from analytics.charts.style import Surface
from analytics.language import text


def elections(frame: pd.DataFrame, surface: Surface, *, by_region: bool = True) -> Spec:
    """One dot a row on the scale from half of the votes to all; appointed instead of elected is said in words.

    Expects the columns of `measure.labelled` but `value`, and `secretary_name`, `secretary_vote_pct`, `selection`
    (`elected`, `appointed`, `appointed_by_rule`, `unknown`).
    """
    measure = Measure(text("chart-vote", surface.lang), "%")
    votes = labelled(frame.assign(value=frame["secretary_vote_pct"]), measure, surface)
    ways = frame["selection"].fillna("unknown")
    appointed = ways.str.startswith("appointed") & votes["missing"]
    rows = votes.assign(
        appointed=appointed,
        secretary=frame["secretary_name"].fillna(text("no-figure", surface.lang)),
        way=[text(f"selection-{way}", surface.lang) for way in ways],
        figure=votes["figure"].mask(appointed, text("selection-appointed", surface.lang)),
        missing=votes["missing"] & ~appointed,
    )
    layout = lay_out(rows, surface, by_region=by_region)
    lowest = min([90.0, *votes["value"].dropna()])
    spec = layout.filled(_form(surface, measure), max(lowest - 1, 0), 100)
    return spec | {"description": summary(votes, measure, surface.lang)}


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    known = placed("rows", dot=at("datum.value")).transform_filter("isValid(datum.value)")
    guide = known.transform_calculate(start="datum.left + names", stop=at("100")).mark_rule(color=ink.line)
    dot = known.mark_point(size=80, filled=True, opacity=1).encode(
        across("dot"),
        down(),
        fillOpacity=alt.condition("datum.inexact", alt.value(0.1), alt.value(1)),
        fill=found(ink.found, ink.mark),
        stroke=found(ink.found, ink.mark),
    )
    # Who was appointed has no dot: the words stand where the scale begins.
    end = f"isValid(datum.value) ? {at('datum.value')} + 6 : datum.left + names - 6"
    stated = placed("rows", end=end).transform_filter("!datum.missing")
    more = [("secretary", text("chart-secretary", surface.lang)), ("way", text("chart-selection", surface.lang))]
    return [
        guide.encode(across("start"), alt.X2("stop:Q"), down()),
        *names_and_heads(surface),
        dot,
        *figures(stated, surface),
        *blanks(surface),
        touch(tooltip(measure, surface, *more)),
    ]
