"""What congresses set out to reach: one goal of each, as a ranking of dots and ranges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from analytics.charts.by_province import blanks, figures
from analytics.charts.form import Spec, across, down, drawn_once, found
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import at, lay_out, names_and_heads, placed, touch
from analytics.charts.style import Surface
from analytics.language import span, text, with_unit

_SHAPES = {"more_than": "triangle-right", "at_least": "triangle-right", "less_than": "triangle-left"}
_SHAPES |= {"at_most": "triangle-left", "about": "diamond"}
_FIGURE = 70  # px, room of a figure behind its mark


def targets(frame: pd.DataFrame, measure: Measure, surface: Surface, *, by_region: bool = False) -> Spec:
    """One dot a row, highest first; a range is a line between two dots, “at least” points right, “at most” left.

    Expects the columns of `measure.labelled`, where `qualifier` may be “range”, `value_max` (of a range) and, where
    known, `by_year`; `former`, `former_max`, `former_qualifier`, `former_rivals` are what the term before reached,
    `former_source` who says so. What is flagged `unsettled` is pale.
    """
    lang = surface.lang
    goals = labelled(frame.assign(qualifier=frame["qualifier"].replace("range", "exact")), measure, surface)
    top = frame["value_max"].astype(float)
    tops = zip(goals["value"], top, goals["figure"], strict=True)
    sign = "%" if measure.unit == "%" else ""
    words = [word if pd.isna(high) else span(low, high, measure.decimals, lang) + sign for low, high, word in tops]
    years = [str(int(year)) if pd.notna(year) else "" for year in frame.get("by_year", pd.Series(index=frame.index))]
    before = _before(frame, measure, lang)
    goals = goals.assign(
        **before,
        top=top,
        reached=before["former"].notna() & ~goals["missing"],
        arrow=frame["qualifier"].isin([how for how, shape in _SHAPES.items() if shape != "diamond"]),
        span=top.notna(),
        unsettled=frame.get("flag", pd.Series("", index=frame.index)) == "unsettled",
        inexact=False,  # the shape of the dot says it
        figure=words,
        said=[word if sign else with_unit(word, measure.unit) for word in words],
        shape=[_SHAPES.get(str(comparator), "circle") for comparator in frame["qualifier"]],
        year=years,
    )
    layout = lay_out(goals, surface, by_region=by_region)
    ends = pd.concat([goals["value"], goals["top"], goals.loc[goals["reached"], "former"]]).dropna()
    low, high = (float(ends.min()), float(ends.max())) if len(ends) else (0.0, 1.0)
    margin = 0.05 * (high - low) or 1.0
    spec = layout.filled(_form(surface, measure), low - margin, high)
    return spec | {"description": summary(goals, measure, lang)}


def _before(frame: pd.DataFrame, measure: Measure, lang: str) -> pd.DataFrame:
    """What the term before reached: `former`, and `reached_said`, words with the paper; blank where none is said."""
    said = frame.reindex(columns=["former", "former_max", "former_qualifier", "former_source", "former_rivals"])
    words = ["" if pd.isna(value) else _reached(measure, lang, value, *rest) for value, *rest in said.to_numpy()]
    return pd.DataFrame({"former": said["former"].astype(float), "reached_said": words}, index=frame.index)


def _reached(measure: Measure, lang: str, *told: Any) -> str:  # noqa: ANN401 - cells of a row
    value, top, how, paper, rivals = told
    figure = (
        measure.with_unit(value, how, lang) if pd.isna(top) else with_unit(span(value, top, None, lang), measure.unit)
    )
    notes = [paper] if isinstance(paper, str) and paper else []
    notes += [text("chart-rivals", lang, count=int(rivals))] if pd.notna(rivals) and rivals else []
    return f"{figure} ({'; '.join(notes)})" if notes else figure


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    furthest = at("isValid(datum.top) ? datum.top : datum.value")
    # Where the circle of the former term would stand in the figure, the figure stands behind it.
    end = f"datum.was > datum.far - 8 && datum.was < datum.far + {_FIGURE} ? datum.was + 4 : datum.far + 6"
    places = {"dot": at("datum.value"), "far": furthest, "was": at("datum.reached ? datum.former : NaN"), "end": end}
    known = placed("rows", **places).transform_filter("!datum.missing")
    colour = found(ink.found, ink.mark)
    # Dotted, for a line would look like a bar from zero; only to the mark, for behind it stands the figure.
    guide = known.transform_calculate(start="datum.left + names").mark_rule(color=ink.hatch, strokeDash=[1, 4])
    sure = alt.condition("datum.unsettled", alt.value(0.3), alt.value(1))
    lines = known.transform_filter("isValid(datum.top)")
    dots = known.mark_point(size=80, filled=True)
    shape = alt.Shape("shape:N", scale=None, legend=None)
    more = [(name, text(f"chart-target-{name}", surface.lang)) for name in ("year", "reached_said")]
    reached = known.transform_filter("datum.reached").mark_point(
        shape="circle", size=44, fill=ink.ground, strokeWidth=1.5, opacity=1
    )
    return [
        guide.encode(across("start"), alt.X2("dot:Q"), down()),
        *names_and_heads(surface),
        lines.mark_rule(strokeWidth=4, opacity=0.45).encode(across("dot"), alt.X2("far:Q"), down(), color=colour),
        dots.encode(across("dot"), down(), color=colour, shape=shape, opacity=sure),
        lines.mark_point(size=80, filled=True).encode(across("far"), down(), color=colour, opacity=sure),
        reached.encode(across("was"), down(), stroke=found(ink.found, ink.soft)),
        *figures(known, surface),
        *blanks(surface),
        touch(tooltip(measure, surface, *more)),
    ]
