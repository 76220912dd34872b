"""How far the congresses below each body were on a day, and how early the last of them was over."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from analytics.charts.by_province import figures
from analytics.charts.days import early, said
from analytics.charts.form import Spec, across, down, drawn_once, found
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import at, lay_out, names_and_heads, placed, touch
from analytics.charts.style import Surface
from analytics.language import number, text

Row = Mapping[Hashable, Any]


def campaigns(frame: pd.DataFrame, surface: Surface) -> Spec:
    """One bar a row from none to all congresses below, the count and the distance from the deadline in words.

    Expects the columns of `measure.labelled` but `value`, and `completed_count`, `total_count`, `completed_pct`,
    `unit`, `completed_date`, `deadline_date` (ISO text or missing), `before_deadline_days`, `standing` (`over`,
    `over_no_deadline`, `over_open_tier`, `interim`, `whole_unknown`).
    """
    lang = surface.lang
    measure = Measure(text("chart-campaign", lang), "%", 0)
    known = labelled(frame.assign(value=frame["completed_pct"]), measure, surface)
    rows = known.assign(
        # A number of an unknown whole has no length, yet it is a figure.
        value=known["value"].fillna(0),
        missing=False,
        figure=[" · ".join(filter(None, (_count(row, lang), _rest(row, surface)))) for row in frame.to_dict("records")],
        count=[f"{_count(row, lang)} ({row['unit']})" for row in frame.to_dict("records")],
        day=[said(iso, lang) for iso in frame["completed_date"]],
        due=[said(iso, lang) for iso in frame["deadline_date"]],
        stands=[text(f"standing-{standing}", lang) for standing in frame["standing"]],
    )
    spec = lay_out(rows, surface, by_region=False).filled(_form(surface, measure), 0, 100)
    return spec | {"description": summary(known, measure, lang)}


def _count(row: Row, lang: str) -> str:
    """Such as “20/20”; where the number of all is not known, or counts something else, the first number alone."""
    done = number(row["completed_count"], 0, lang)
    return done if pd.isna(row["completed_pct"]) else f"{done}/{number(row['total_count'], 0, lang)}"


def _rest(row: Row, surface: Surface) -> str:
    """What a count is worth: how early all were over, or of which day it is, or what is not known."""
    lang, days, day = surface.lang, row["before_deadline_days"], row["completed_date"]
    if row["standing"] == "over":
        return early(days, lang)
    if row["standing"] != "interim":
        return text(f"chart-campaign-{row['standing']}", lang)
    return "" if surface.narrow or pd.isna(day) else text("chart-campaign-interim", lang, day=said(day, lang))


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    known = placed("rows", zero=at("0"), end=at("datum.value"), all=at("100"))
    whole = known.mark_rect(height=13, color=ink.band).encode(across("zero"), alt.X2("all:Q"), down())
    bar = known.mark_bar(height=13).encode(across("zero"), alt.X2("end:Q"), down(), color=found(ink.found, ink.mark))
    # The words stand behind the whole, not behind the part, so that they can be read down the column.
    words = placed("rows", end=at("100"))
    columns = ("count", "day", "due", "stands")
    more = [(column, text(f"chart-campaign-{column}", surface.lang)) for column in columns]
    return [whole, bar, *names_and_heads(surface), *figures(words, surface), touch(tooltip(measure, surface, *more))]
