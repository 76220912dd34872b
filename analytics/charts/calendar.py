"""When congresses were held: a bar a congress along the calendar, its preparatory session and the deadline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import altair as alt
import pandas as pd

from analytics.charts.days import against_deadline, said
from analytics.charts.form import Spec, drawn_once, filled, rows
from analytics.charts.measure import Measure, labelled
from analytics.charts.rows import across, down, found
from analytics.charts.style import SPLIT, Surface
from analytics.language import day, number, text

_ROW: Final = 18  # px
_LIMIT: Final = 90  # more rows than this nobody reads; the table holds them all
_TOP: Final = 20  # px, room for the words of the deadline


def timeline(frame: pd.DataFrame, surface: Surface) -> Spec:
    """One bar a congress from opening to closing, its preparatory session a ring before it, by opening.

    The deadline is a line with its day; a congress after it has another colour and shape. One term at a time.
    Expects the columns of `measure.labelled` but `value`, and `preparatory_date`, `opened_date`, `closed_date`,
    `deadline_date` (ISO text or missing), `duration_days`, `before_deadline_days`.
    """
    lang = surface.lang
    first = frame["opened_date"].fillna(frame["closed_date"])
    held = frame[first.notna()].assign(start=first).sort_values(["start", "order"]).head(_LIMIT)
    bars = labelled(held.assign(value=held["before_deadline_days"].astype("float64")), Measure(""), surface)
    last = held["closed_date"].fillna(held["start"])
    bars = bars.assign(
        preparatory=held["preparatory_date"].where(held["preparatory_date"].notna(), None),
        start=held["start"],
        # A day is as wide as a day: a congress of one day is seen, one of three is three wide.
        stop=(pd.to_datetime(last) + pd.Timedelta(days=1)).dt.strftime("%Y-%m-%d"),
        late=(held["before_deadline_days"] < 0).fillna(value=False).astype(bool),
        preparatory_said=[said(iso, lang) for iso in held["preparatory_date"]],
        opened_said=[said(iso, lang) for iso in held["opened_date"]],
        closed_said=[said(iso, lang) for iso in held["closed_date"]],
        days_said=[against_deadline(days, lang) for days in held["before_deadline_days"]],
        duration_said=[number(days, lang=lang) for days in held["duration_days"].astype("float64")],
        y=[_TOP + _ROW * (place + 0.5) for place in range(len(held))],
    )
    due = pd.DataFrame({"day": sorted(held["deadline_date"].dropna().unique())})
    due = due.assign(words=[text("chart-deadline", lang, day=day(iso, lang)) for iso in due["day"]])
    names = int(min(max([len(name) for name in bars["name"]], default=0) * 6.7 + 12, 130 if surface.narrow else 230))
    height = _TOP + _ROW * max(len(bars), 1)
    spec = filled(_timeline_form(surface), surface, {"bars": bars, "due": due}, height, names=names)
    return spec | {"description": _timeline_words(bars, held, lang)}


def _timeline_words(bars: pd.DataFrame, held: pd.DataFrame, lang: str) -> str:
    first, last = (held["start"].min(), held["start"].max()) if len(held) else ("", "")
    words = {"first": said(first or None, lang), "last": said(last or None, lang)}
    return text("chart-alt-timeline", lang, count=len(bars), late=int(bars["late"].sum()), **words)


@drawn_once
def _timeline_form(surface: Surface) -> Sequence[alt.Chart]:
    ink = surface.ink
    pattern = "%d/%m" if surface.lang == "vi" else "%-d %b"
    axis = alt.Axis(orient="top", format=pattern, tickCount=4 if surface.narrow else 8, grid=True, title=None)
    scale = alt.Scale(type="utc", range=[alt.ExprRef("names + 4"), alt.ExprRef("width - 8")], padding=4)
    x = alt.X("start:T", scale=scale, axis=axis)
    bars = rows("bars")
    colour = alt.condition("datum.late", alt.value(ink.above), alt.value(ink.mark))
    bar = bars.mark_bar(height=10, cornerRadius=1).encode(x, alt.X2("stop:T"), down(), color=colour)
    ring = bars.transform_filter("isValid(datum.preparatory)").mark_point(size=36, strokeWidth=1.5, filled=False)
    rings = ring.encode(alt.X("preparatory:T", scale=scale, axis=axis), down(), color=colour)
    late = bars.transform_filter("datum.late").mark_point(shape="triangle-right", size=40, filled=True, color=ink.above)
    due = rows("due")
    line = due.mark_rule(strokeDash=[5, 3], strokeWidth=1.5, color=ink.text)
    lines = line.encode(alt.X("day:T", scale=scale, axis=axis))
    words = due.mark_text(align="right", baseline="top", dx=-5, color=ink.text, fontWeight=600, y=2)
    name = rows("bars", x="names - 8").mark_text(align="right", baseline="middle", limit=alt.ExprRef("names - 8"))
    split = (
        rows("bars", x="width - 3")
        .transform_filter("datum.split")
        .mark_point(shape=SPLIT, size=60, filled=True, opacity=1)
    )
    titles = [("preparatory_said", "preparatory"), ("opened_said", "opened"), ("closed_said", "closed")]
    titles += [("duration_said", "duration"), ("days_said", "before-deadline"), ("source", "source")]
    titles += [("agreement", "agreement")]
    tips = [alt.Tooltip(f"{column}:N", title=text(f"chart-{name}", surface.lang)) for column, name in titles]
    touch = rows("bars", left="0", right="width").mark_rect(opacity=0, height=_ROW, cursor="pointer", style="touch")
    return [
        bar,
        rings,
        late.encode(alt.X("stop:T", scale=scale, axis=axis), down()),
        lines,
        words.encode(alt.X("day:T", scale=scale, axis=axis), text="words:N"),
        name.encode(across("x"), down(), text="name:N", color=found(ink.found, ink.text)),
        split.encode(across("x"), down(), color=alt.value(ink.above)),
        touch.encode(across("left"), alt.X2("right:Q"), down(), tooltip=[alt.Tooltip("name:N", title=" "), *tips]),
    ]
