"""When congresses were held: a bar a congress along the calendar, and how a campaign advanced to its deadline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, drawn_once, filled, rows
from analytics.charts.measure import Measure, labelled
from analytics.charts.rows import across, down, found
from analytics.charts.style import FEW_CATEGORIES, SPLIT, Surface
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
        preparatory_said=[_said(iso, lang) for iso in held["preparatory_date"]],
        opened_said=[_said(iso, lang) for iso in held["opened_date"]],
        closed_said=[_said(iso, lang) for iso in held["closed_date"]],
        days_said=[_days_said(days, lang) for days in held["before_deadline_days"]],
        duration_said=[number(days, lang=lang) for days in held["duration_days"].astype("float64")],
        y=[_TOP + _ROW * (place + 0.5) for place in range(len(held))],
    )
    due = pd.DataFrame({"day": sorted(held["deadline_date"].dropna().unique())})
    due = due.assign(words=[text("chart-deadline", lang, day=day(iso, lang)) for iso in due["day"]])
    names = int(min(max([len(name) for name in bars["name"]], default=0) * 6.7 + 12, 130 if surface.narrow else 230))
    height = _TOP + _ROW * max(len(bars), 1)
    spec = filled(_timeline_form(surface), surface, {"bars": bars, "due": due}, height, names=names)
    return spec | {"description": _timeline_words(bars, held, lang)}


def _said(iso: object, lang: str) -> str:
    return day(iso, lang) if isinstance(iso, str) else text("no-figure", lang)


def _days_said(days: Any, lang: str) -> str:  # noqa: ANN401  # a cell of a nullable column
    if pd.isna(days):
        return text("no-figure", lang)
    if days == 0:
        return text("chart-days-on", lang)
    return text("chart-days-before" if days > 0 else "chart-days-after", lang, days=abs(int(days)))


def _timeline_words(bars: pd.DataFrame, held: pd.DataFrame, lang: str) -> str:
    first, last = (held["start"].min(), held["start"].max()) if len(held) else ("", "")
    said = {"first": _said(first or None, lang), "last": _said(last or None, lang)}
    return text("chart-alt-timeline", lang, count=len(bars), late=int(bars["late"].sum()), **said)


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
    split = rows("bars", x="width - 3").transform_filter("datum.split").mark_point(shape=SPLIT, size=60, filled=True)
    titles = [("preparatory_said", "preparatory"), ("opened_said", "opened"), ("closed_said", "closed")]
    titles += [("duration_said", "duration"), ("days_said", "before-deadline"), ("source", "source")]
    titles += [("agreement", "agreement")]
    tips = [alt.Tooltip(f"{column}:N", title=text(f"chart-{name}", surface.lang)) for column, name in titles]
    touch = rows("bars", left="0", right="width").mark_rect(opacity=0, height=_ROW, cursor="pointer")
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


def completion(frame: pd.DataFrame, surface: Surface) -> Spec:
    """How many congresses were over so many days before the deadline: a stair a term, the terms one above the other.

    Legend and hover pick a term without the server.
    Expects `term`, `closed_date`, `deadline_date` (ISO text), `completed_count`, `known_count`, `completed_pct` (0 to
    100), one row a term and day; days of terms without a deadline are left out.
    """
    lang = surface.lang
    steps = frame.dropna(subset=["deadline_date"])
    days = (pd.to_datetime(steps["closed_date"]) - pd.to_datetime(steps["deadline_date"])).dt.days
    pairs = zip(steps["completed_count"], steps["known_count"], strict=True)
    steps = steps.assign(
        days=days,
        date_said=[day(iso, lang) for iso in steps["closed_date"]],
        count_said=[text("chart-completed-of", lang, done=int(done), known=int(known)) for done, known in pairs],
        days_said=[_days_said(-left, lang) for left in days],
        pct_said=[number(pct, 1, lang) + "%" for pct in steps["completed_pct"]],
    )[["term", "days", "completed_pct", "date_said", "count_said", "days_said", "pct_said"]]
    terms = tuple(sorted(steps["term"].unique()))
    ends = steps.sort_values("days").groupby("term", as_index=False).tail(1)
    spec = filled(
        _completion_form(surface, terms), surface, {"steps": steps, "ends": ends}, 320 if surface.narrow else 400
    )
    on_time = steps[steps["days"] <= 0].groupby("term")["pct_said"].last()
    lines = [text("chart-alt-completion-term", lang, term=term, pct=on_time.get(term, "0%")) for term in terms]
    return spec | {"description": text("chart-alt-completion", lang, lines="; ".join(lines) or text("no-figure", lang))}


@drawn_once
def _completion_form(surface: Surface, terms: tuple[str, ...]) -> Sequence[alt.Chart]:
    ink, lang = surface.ink, surface.lang
    x = alt.X("days:Q", title=text("chart-days-axis", lang), scale=alt.Scale(nice=True), axis=alt.Axis(grid=False))
    title = text("chart-completed-pct", lang)
    axis = alt.Axis(
        title=title,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="end",
        titleY=-12,
        titleX=-28,
        labelExpr="datum.label + '%'",
    )
    y = alt.Y("completed_pct:Q", scale=alt.Scale(domain=[0, 100]), axis=axis)
    kept = alt.selection_point(name="kept", fields=["term"], bind="legend")
    scale = alt.Scale(domain=list(terms), range=list(FEW_CATEGORIES[: len(terms)]))
    colour = alt.Color("term:N", scale=scale, legend=alt.Legend(title=text("chart-term", lang)))
    opacity = alt.condition(kept, alt.value(1), alt.value(0.12))
    line = rows("steps").mark_line(interpolate="step-after", strokeWidth=2.5).encode(x, y, colour, opacity=opacity)
    tips = [("term", "term"), ("date_said", "date"), ("count_said", "completed"), ("pct_said", "completed-pct")]
    tips += [("days_said", "before-deadline")]
    said = [alt.Tooltip(f"{column}:N", title=text(f"chart-{name}", lang)) for column, name in tips]
    dots = rows("steps").mark_point(size=44, filled=True).encode(x, y, colour, opacity=opacity, tooltip=said)
    zero = alt.Chart(alt.InlineData([{"days": 0}], name="zero")).mark_rule(strokeDash=[5, 3], color=ink.text)
    label = (
        rows("ends")
        .mark_text(align="left", dx=7, dy=-10, fontWeight=600)
        .encode(x, y, colour, text="term:N", opacity=opacity)
    )
    return [zero.encode(x), line.add_params(kept), dots, label]
