"""How large is a measure in each province: bars in two columns, by region or ranked."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, across, down, drawn_once, found
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import DIGIT, at, lay_out, names_and_heads, placed, touch
from analytics.charts.style import SPLIT, Surface, hatched
from analytics.language import text

_ROOM = 0.2  # of the scale
_CLEAR, _SPLIT = 6, 16  # px, between a mark and its figure, and what the mark of a dispute takes there
_BLANK = 40  # px, width of the bar that stands for “no figure”


def by_province(frame: pd.DataFrame, measure: Measure, surface: Surface, *, by_region: bool = True) -> Spec:
    """One bar a row from zero, highest first; without a figure hatched, inexact hollow, disputed with a split mark.

    Expects the columns of `measure.labelled`, one row a congress, those without a figure too.
    """
    rows = labelled(frame, measure, surface)
    layout = lay_out(rows, surface, by_region=by_region)
    low, high = min([0.0, *rows["value"].dropna()]), max([0.0, *rows["value"].dropna()])
    # Figures of negative bars stand left of them and need room before the names.
    room = _ROOM * (high - low) if low < 0 else 0
    spec = layout.filled(_form(surface, measure), low - room, high)
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
    return [bar, *figures(known, surface, leftwards=True)]


def figures(known: alt.Chart, surface: Surface, *, leftwards: bool = False) -> list[alt.Chart]:
    """The layers with each row's figure behind the `end` of its mark, and the split mark where sources disagree.

    *leftwards*: the mark of a negative value ends left, and its figure stands there.
    """
    ink = surface.ink
    left = "datum.value < 0" if leftwards else "false"
    # The split mark stands between the mark and the figure, where the length of the figure does not matter.
    clear = f"(datum.split ? {_CLEAR + _SPLIT} : {_CLEAR})"
    start = known.transform_calculate(
        start=f"{left} ? datum.end - {DIGIT} * length(datum.figure) - {clear} : datum.end + {clear}",
        x=f"{left} ? datum.end - {_SPLIT - 4} : datum.end + {_SPLIT - 4}",
    )
    words = start.mark_text(align="left", baseline="middle")
    disputed = start.transform_filter("datum.split")
    split = disputed.mark_point(shape=SPLIT, filled=True, size=70, opacity=1, color=ink.above)
    return [
        words.encode(across("start"), down(), text="figure:N", color=found(ink.found, ink.text)),
        split.encode(across("x"), down()),
    ]


def blanks(surface: Surface) -> list[alt.Chart]:
    """The layers for rows without a figure: a hatched bar and the words."""
    ink = surface.ink
    start = {"zero": "datum.left + names", "end": f"datum.left + names + {_BLANK}"}
    missing = placed("rows", **start).transform_filter("datum.missing")
    bar = missing.mark_bar(height=13, fill=hatched(ink, tall=0.3)).encode(across("zero"), alt.X2("end:Q"), down())
    words = missing.mark_text(align="left", baseline="middle", dx=6, color=ink.soft, fontStyle="italic")
    return [bar, words.encode(across("end"), down(), text=alt.value(text("chart-missing", surface.lang)))]
