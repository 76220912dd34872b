"""When congresses were held: a bar a congress along the calendar, its preparatory session and the deadline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import altair as alt
import pandas as pd

from analytics.charts.days import against_deadline, early, said
from analytics.charts.form import Spec, across, down, drawn_once, filled, found, rows
from analytics.charts.keys import LINE, key_layers, keys
from analytics.charts.measure import Measure, labelled
from analytics.charts.names import LINE as NAME_LINE
from analytics.charts.names import in_lines, top_line
from analytics.charts.style import SPLIT, Surface
from analytics.language import day, number, text

_ROW: Final = 18  # px, of a row whose name has one line
_LIMIT: Final = 90  # more rows than this nobody reads; the table holds them all
_TOP: Final = 20  # px, room for the words of the deadline
_MARK: Final = 14  # px, room for the mark of a dispute between name and bars
_SIDE: Final = 88  # px, room right of the days for the distance from the deadline in words
_WIDEST, _WIDEST_NARROW = 340, 120  # px, most room for names


def timeline(frame: pd.DataFrame, surface: Surface) -> Spec:
    """One bar a congress from opening to closing, its preparatory session a ring before it, by opening.

    The deadline is a line with its day, the distance from it stands at the right of each row; a congress after it
    has another colour and shape. Rows without a day are named below. One term at a time.
    Expects the columns of `measure.labelled` but `value`, and `preparatory_date`, `opened_date`, `closed_date`,
    `deadline_date` (ISO text or missing), `duration_days`, `before_deadline_days`.
    """
    lang = surface.lang
    first = frame["opened_date"].fillna(frame["closed_date"])
    dated = frame.assign(start=first)[first.notna()].sort_values(["start", "order"])
    held, absent = dated.head(_LIMIT), frame[first.isna()].sort_values("order")
    bars = _bars(held, lang, surface)
    due = pd.DataFrame({"day": sorted(held["deadline_date"].dropna().unique())})
    due = due.assign(words=[text("chart-deadline", lang, day=day(iso, lang)) for iso in due["day"]])
    written = in_lines(bars["name"], _WIDEST_NARROW if surface.narrow else _WIDEST)
    pitch = _ROW + written.more
    bars = bars.assign(label=written.written, y=[_TOP + pitch * (place + 0.5) for place in range(len(bars))])
    depth = _TOP + pitch * max(len(bars), 1)
    nameless = absent["name" if "name" in absent else "province"].tolist()
    lines = keys(_key_words(bars, nameless, len(dated), lang), surface, depth + LINE)
    gap = _MARK * bool(bars["split"].any())
    height = depth + LINE * len(lines) + (LINE // 2) * bool(len(lines))
    tables = {"bars": bars, "due": due, "keys": lines, "ground": lines.head(1)}
    side = _SIDE * bool((bars["left"] != "").any())
    numbers = {"names": written.width + gap, "gap": gap, "depth": depth, "pitch": pitch, "side": side}
    spec = filled(_timeline_form(surface), tables, height, **numbers)
    return spec | {"description": _timeline_words(bars, held, lang)}


def _bars(held: pd.DataFrame, lang: str, surface: Surface) -> pd.DataFrame:
    """The labelled rows with their days as marks and tooltips need them."""
    value = held["before_deadline_days"].astype("float64")
    last = held["closed_date"].fillna(held["start"])
    return labelled(held.assign(value=value), Measure(""), surface).assign(
        # In the middle of its day, as a bar is as wide as its days.
        preparatory=(held["preparatory_date"] + "T12:00:00Z").where(held["preparatory_date"].notna(), None),
        start=held["start"],
        # A day is as wide as a day: a congress of one day is seen, one of three is three wide.
        stop=(pd.to_datetime(last) + pd.Timedelta(days=1)).dt.strftime("%Y-%m-%d"),
        late=(held["before_deadline_days"] < 0).fillna(value=False).astype(bool),
        preparatory_said=[said(iso, lang) for iso in held["preparatory_date"]],
        opened_said=[said(iso, lang) for iso in held["opened_date"]],
        closed_said=[said(iso, lang) for iso in held["closed_date"]],
        days_said=[against_deadline(days, lang) for days in held["before_deadline_days"]],
        duration_said=[number(days, lang=lang) for days in held["duration_days"].astype("float64")],
        left=[early(days, lang) for days in held["before_deadline_days"]],
    )


def _key_words(bars: pd.DataFrame, absent: list[str], dated: int, lang: str) -> dict[str, str]:
    """What is drawn beside bars, how many bars are not drawn, and who has no day."""
    drawn = {"preparatory": bars["preparatory"].notna(), "late": bars["late"], "split": bars["split"]}
    words = {kind: text(f"chart-key-{kind}", lang) for kind, rows_with in drawn.items() if rows_with.any()}
    if dated > len(bars):
        words["more"] = text("chart-more", lang, count=dated - len(bars))
    if absent:
        words["missing"] = text("chart-key-missing", lang, count=len(absent), names=", ".join(absent))
    return words


def _timeline_words(bars: pd.DataFrame, held: pd.DataFrame, lang: str) -> str:
    first, last = (held["start"].min(), held["start"].max()) if len(held) else ("", "")
    words = {"first": said(first or None, lang), "last": said(last or None, lang)}
    return text("chart-alt-timeline", lang, count=len(bars), late=int(bars["late"].sum()), **words)


@drawn_once
def _timeline_form(surface: Surface) -> Sequence[alt.Chart]:
    ink = surface.ink
    pattern = "%d/%m" if surface.lang == "vi" else "%-d %b"
    axis = alt.Axis(orient="top", format=pattern, tickCount=2 if surface.narrow else 8, grid=True, title=None)
    scale = alt.Scale(type="utc", range=[alt.ExprRef("names + 4"), alt.ExprRef("width - 8 - side")], padding=4)
    x = alt.X("start:T", scale=scale, axis=axis)
    bars = rows("bars")
    colour = alt.condition("datum.late", alt.value(ink.above), alt.value(ink.mark))
    bar = bars.mark_bar(height=10, cornerRadius=1).encode(x, alt.X2("stop:T"), down(), color=colour)
    ring = bars.transform_filter("isValid(datum.preparatory)").mark_point(size=36, strokeWidth=1.5, filled=False)
    rings = ring.encode(alt.X("preparatory:T", scale=scale, axis=axis), down(), color=colour)
    late = bars.transform_filter("datum.late").mark_point(shape="triangle-right", size=40, filled=True, color=ink.above)
    due = rows("due")
    line = due.transform_calculate(top="0", bottom="depth").mark_rule(
        strokeDash=[5, 3], strokeWidth=1.5, color=ink.text
    )
    lines = line.encode(alt.X("day:T", scale=scale, axis=axis), down("top"), alt.Y2("bottom:Q"))
    words = due.mark_text(align="right", baseline="top", dx=-5, color=ink.text, fontWeight=600, y=2)
    room = alt.ExprRef("names - gap - 8")
    place = {"x": "names - gap - 8", "top": f"datum.y - {top_line('datum.label')}"}
    name = rows("bars", **place).mark_text(
        align="right", baseline="middle", lineBreak="\n", lineHeight=NAME_LINE, limit=room
    )
    left = rows("bars", x="width").mark_text(align="right", baseline="middle")
    inked = found(ink.found, ink.text)
    split = rows("bars", x="names - 8").transform_filter("datum.split")
    disputed = split.mark_point(shape=SPLIT, size=60, filled=True, opacity=1, color=ink.above)
    titles = [("preparatory_said", "preparatory"), ("opened_said", "opened"), ("closed_said", "closed")]
    titles += [("duration_said", "duration"), ("days_said", "before-deadline"), ("source", "source")]
    titles += [("agreement", "agreement")]
    tips = [alt.Tooltip(f"{column}:N", title=text(f"chart-{name}", surface.lang)) for column, name in titles]
    touch = rows("bars", left="0", right="width").mark_rect(
        opacity=0, height=alt.ExprRef("pitch"), cursor="pointer", style="touch"
    )
    return [
        bar,
        rings,
        late.encode(alt.X("stop:T", scale=scale, axis=axis), down()),
        lines,
        words.encode(alt.X("day:T", scale=scale, axis=axis), text="words:N"),
        name.encode(across("x"), down("top"), text="label:N", color=inked),
        left.encode(across("x"), down(), text="left:N", color=inked),
        disputed.encode(across("x"), down()),
        touch.encode(across("left"), alt.X2("right:Q"), down(), tooltip=[alt.Tooltip("name:N", title=" "), *tips]),
        # The lines of the calendar end where the key begins.
        rows("ground", left="0", right="width", top="depth + 1", bottom="deep")
        .mark_rect(color=ink.ground)
        .encode(across("left"), alt.X2("right:Q"), down("top"), alt.Y2("bottom:Q")),
        *key_layers(surface),
    ]
