"""How a measure moves from term to term: a line a body, the median over all, one province picked out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, drawn_once, filled, rows
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import PICKED_OUT
from analytics.charts.style import SPLIT, Surface
from analytics.language import text


def over_time(frame: pd.DataFrame, measure: Measure, surface: Surface) -> Spec:
    """Dots by term, joined for each body; the median of a term in bold; inexact figures hollow.

    Where a figure is flagged `boundary_change` the line to it is dashed: its territory is another. Hover picks a
    province out, as does `surface.found`.
    Expects the columns of `measure.labelled` with `term`, one row a congress; a body is its key without the term.
    """
    dots = labelled(frame, measure, surface)
    changed = frame.get("flag", pd.Series("", index=frame.index)) == "boundary_change"
    known = dots.assign(changed=changed)[~dots["missing"]].sort_values(["term", "order"])
    tables = {"dots": known, "steps": _steps(known), "medians": _medians(known, measure, surface)}
    spec = filled(_form(surface, measure), surface, tables, 320 if surface.narrow else 420)
    return spec | {"description": summary(dots, measure, surface.lang)}


def _steps(known: pd.DataFrame) -> pd.DataFrame:
    """From each figure of a body to its next: `term`, `value`, `next_term`, `next_value`."""
    by_body = known.groupby(known["congress"].str.rsplit("/", n=1).str[0])
    following = by_body[["term", "value", "changed"]].shift(-1)
    steps = known.assign(next_term=following["term"], next_value=following["value"], changed=following["changed"])
    return steps[steps["next_term"].notna()]


def _medians(known: pd.DataFrame, measure: Measure, surface: Surface) -> pd.DataFrame:
    """The median of each term with its words; on a phone the word itself only at the first."""
    medians = known.groupby("term", as_index=False)["value"].median()
    label = text("chart-median", surface.lang)
    labels = [label if place == 0 or not surface.narrow else "" for place in range(len(medians))]
    figures = [measure.written(value, "exact", surface.lang) for value in medians["value"]]
    return medians.assign(words=[f"{word} {figure}".strip() for word, figure in zip(labels, figures, strict=True)])


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    x = alt.X("term:O", title=None, axis=alt.Axis(labelAngle=0), scale=alt.Scale(padding=0.3))
    axis = alt.Axis(tickCount=6, titleAngle=0, titleAlign="left", titleAnchor="end", titleY=-10, titleX=-28)
    y = alt.Y("value:Q", title=measure.unit or None, scale=alt.Scale(zero=False, nice=True), axis=axis)
    step = rows("steps").encode(x, alt.X2("next_term:O"), y, alt.Y2("next_value:Q"))
    dash = alt.condition("datum.changed", alt.value([4, 4]), alt.value([1, 0]))
    lines = step.mark_rule(color=ink.faded, strokeWidth=1, opacity=0.45).encode(strokeDash=dash)
    strong = step.mark_rule(color=ink.found, strokeWidth=2.5).encode(strokeDash=dash).transform_filter(PICKED_OUT)
    median = rows("medians").encode(x, y)
    return [
        lines,
        _dots(surface, measure, "dots").encode(x, y),
        median.mark_line(color=ink.mark, strokeWidth=3),
        median.mark_point(filled=True, color=ink.mark, size=90, opacity=1),
        *_on_halo(median, surface, ink.text, 12),
        strong,
        *_picked_out(surface, x, y),
    ]


def _dots(surface: Surface, measure: Measure, table: str) -> alt.Chart:
    ink = surface.ink
    dot = rows(table).mark_point(
        size=46, strokeWidth=1.4, filled=True, cursor="pointer", fill=ink.mark, stroke=ink.mark
    )
    return dot.encode(
        shape=alt.condition("datum.split", alt.value(SPLIT), alt.value("circle")),
        fillOpacity=alt.condition("datum.inexact", alt.value(0.1), alt.value(0.55)),
        opacity=alt.value(0.8),
        tooltip=tooltip(measure, surface),
    )


def _picked_out(surface: Surface, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    ink = surface.ink
    chosen = rows("dots").transform_filter(PICKED_OUT).encode(x, y)
    dot = chosen.mark_point(filled=True, size=70, color=ink.found, opacity=1)
    words = chosen.transform_calculate(words="datum.name + ' ' + datum.figure")
    return [dot, *_on_halo(words, surface, ink.found, -12)]


def _on_halo(chart: alt.Chart, surface: Surface, colour: str, away: int) -> list[alt.Chart]:
    """The column `words` beside its point, on a rim in the colour of the ground that parts it from the lines."""
    side: dict[str, Any] = {
        "dx": away,
        "align": "left" if away > 0 else "right",
        "baseline": "middle",
        "fontWeight": 600,
    }
    rim = chart.mark_text(**side, stroke=surface.ink.ground, strokeWidth=4, strokeJoin="round", opacity=0.9)
    return [layer.encode(text="words:N") for layer in (rim, chart.mark_text(**side, color=colour))]
