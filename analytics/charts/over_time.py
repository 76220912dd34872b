"""How a measure moves from term to term: a line a body, the median over all, one province picked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.few import FEW, ends, inks, name_layers
from analytics.charts.form import PICKED_OUT, Spec, across, down, drawn_once, filled, rows
from analytics.charts.keys import LINE, key_layers, keys
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.spread import reach, slots
from analytics.charts.style import SIZE, SPLIT, Surface
from analytics.language import day, text
from analytics.places import MERGER, parts, successor

_DOT: Final = 9  # px, from one of several equal figures to the next
_HEAD: Final = 60  # px: the merger in words, the medians
_FOOT: Final = 28  # px: the terms in one line
_SECOND_LINE: Final = 16  # px: what a phone adds to that
_TICKS: Final = 6  # about so many on the scale
_COLUMN: Final = "((width - side) / columns)"  # Vega expression for the px that a term has
_BREAK: Final = 3  # more terms than this stand in two lines on a phone; names beside them take the room of one


def over_time(frame: pd.DataFrame, measure: Measure, surface: Surface) -> Spec:
    """Dots by term, joined for each body; the median of each term above; equal figures side by side.

    Inexact figures are hollow. Where provinces were merged between two terms a line says so, and what crosses it is
    dashed, as is the way to a figure flagged `boundary_change`: the territory is another. Hover and search pick a
    province out; a few have no median but a colour each and their names at the right.
    Expects the columns of `measure.labelled` with `term`, one row a congress; a body is its key without the term.
    `tier`, where there is any, keeps the line of the merger to provinces.
    """
    dots = labelled(frame, measure, surface)
    body = 320 if surface.narrow else 420
    known = _known(dots, frame, body)
    few, terms = known["body"].nunique() <= FEW, sorted(known["term"].unique())
    known = _inked(known, surface, few=few)
    broken = surface.narrow and len(terms) > _BREAK - few
    foot = _FOOT + _SECOND_LINE * broken
    height = body - _FOOT + foot
    low, high = reach(known["value"], _TICKS)
    heights = _HEAD + (high - known["value"]) * (body - _FOOT - _HEAD) / (high - low)
    named = known.assign(height=heights)[few & known["value"].notna()]
    names, side = ends(named, surface, body - _FOOT)
    steps, lines = _steps(known), keys(_key_words(known, surface.lang), surface, height + LINE / 2)
    tables = {
        "dots": known.assign(last=~known.index.isin(steps.index)).drop(columns=["merged", "changed"]),
        "steps": steps,
        "ends": names,
        "medians": _medians(known, measure, surface),
        "terms": _terms(terms, broken=broken),
        "merger": _rule(known, surface.lang),
        "keys": lines,
    }
    widest = int(known["slot"].abs().max()) if len(known) else 0
    numbers = {"columns": max(len(terms), 1), "slots": 1 + 2 * widest, "side": side, "few": int(few)}
    below = LINE * len(lines)
    ways = {"foot": foot + below, "low": low, "high": high}
    spec = filled(_form(surface, measure), tables, height + below, **numbers, **ways)
    return spec | {"description": summary(dots, measure, surface.lang)}


def _known(dots: pd.DataFrame, frame: pd.DataFrame, height: int) -> pd.DataFrame:
    """The stated figures with `body`, `column` (of their term), `slot` in it, and whether they follow a merger."""
    merged = _merged(frame)
    flagged = frame.get("flag", pd.Series("", index=frame.index)) == "boundary_change"
    known = dots.assign(merged=merged, changed=merged | flagged, body=dots["congress"].str.rsplit("/", n=1).str[0])
    known = known[~dots["missing"]].sort_values(["term", "order"])
    return known.assign(
        column=known["term"].map(sorted(known["term"].unique()).index),
        slot=slots(known["term"], known["value"], _step(known["value"], height - _HEAD - _FOOT)),
    )


def _inked(known: pd.DataFrame, surface: Surface, *, few: bool) -> pd.DataFrame:
    """The figures with the colours of their line, `ink`, and of their mark, `dot`."""
    known = known.assign(ink=inks(known) if few else surface.ink.faded, dot=surface.ink.above)
    return known.assign(dot=known["dot"].where(known["split"], known["ink"] if few else surface.ink.mark))


def _merged(frame: pd.DataFrame) -> pd.Series:
    """Whether a row is of a province made of several, in the first term since."""
    provincial = frame.get("tier", pd.Series("province", index=frame.index)) == "province"
    late = frame["term"].str[:4] >= str(MERGER.year)
    first = frame["term"] == frame.loc[late, "term"].min()
    several = [isinstance(name, str) and len(parts(successor(name))) > 1 for name in frame["province"]]
    return provincial & late & first & pd.Series(several, index=frame.index, dtype=bool)


def _step(values: pd.Series, height: float) -> float:
    """The difference of value at which two dots no longer touch."""
    return float(values.max() - values.min()) * _DOT / height if len(values) else 0.0


def _steps(known: pd.DataFrame) -> pd.DataFrame:
    """From each figure of a body to its next: place and `value`, `next_column`, `next_slot`, `next_value`."""
    by_body = known.groupby(known["congress"].str.rsplit("/", n=1).str[0])
    following = by_body[["column", "slot", "value", "changed"]].shift(-1)
    steps = known.assign(**{f"next_{name}": following[name] for name in ("column", "slot", "value")})
    steps = steps.assign(changed=following["changed"])[following["column"].notna()]
    return steps[
        ["province", "term", "ink", "column", "slot", "value", "next_column", "next_slot", "next_value", "changed"]
    ].assign(changed=steps["changed"].astype(bool))


def _medians(known: pd.DataFrame, measure: Measure, surface: Surface) -> pd.DataFrame:
    """The median of each term with its words and the way to the next, which is no growth where provinces merged.

    A term with a few figures has none.
    """
    many = known[known.groupby("term")["value"].transform("size") > FEW]
    medians = many.groupby(["term", "column"], as_index=False).agg(value=("value", "median"), merged=("merged", "any"))
    label = text("chart-median", surface.lang)
    return medians.assign(
        words=[
            f"{label}\n{_halfway(value, measure).written(value, 'exact', surface.lang)}" for value in medians["value"]
        ],
        next_column=medians["column"].shift(-1),
        next_value=medians["value"].shift(-1),
        changed=medians["merged"].shift(-1, fill_value=False),
    ).drop(columns="merged")


def _halfway(value: float, measure: Measure) -> Measure:
    """The measure as its median is written: between two whole numbers it has a decimal."""
    return measure if measure.decimals != 0 or float(value).is_integer() else replace(measure, decimals=1)


def _terms(terms: list[str], *, broken: bool) -> pd.DataFrame:
    return pd.DataFrame(
        {"words": [term.replace("-", "-\n") if broken else term for term in terms], "column": range(len(terms))}
    )


def _rule(known: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Before which column the provinces were merged, with the words; no row where that divides nothing."""
    columns = known.loc[known["merged"], "column"].unique()
    words = text("chart-merger", lang, day=day(MERGER.isoformat(), lang))
    return pd.DataFrame([{"column": int(column), "words": words} for column in columns if column > 0])


def _key_words(known: pd.DataFrame, lang: str) -> dict[str, str]:
    return {kind: text(f"chart-key-{kind}", lang) for kind in ("inexact", "split") if known[kind].any()}


def _place(column: str = "column", slot: str = "slot") -> str:
    """Vega expression for the place in px across of what stands in *column* and *slot* of its row."""
    return f"(datum.{column} + 0.5) * {_COLUMN} + datum.{slot} * min({_DOT}, 0.84 * {_COLUMN} / slots)"


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    whole = 1 if measure.decimals == 0 else alt.Undefined
    axis = alt.Axis(
        tickCount=_TICKS,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="end",
        titleY=_HEAD - 24,
        titleX=-28,
        tickMinStep=whole,
    )
    limits = [alt.ExprRef("low"), alt.ExprRef("high")]
    scale = alt.Scale(domain=limits, zero=False, nice=False, range=[alt.ExprRef("deep - foot"), _HEAD])
    y = alt.Y("value:Q", title=measure.unit or None, scale=scale, axis=axis)
    step = rows("steps", x=_place(), stop=_place("next_column", "next_slot"))
    step = step.encode(across("x"), alt.X2("stop:Q"), y, alt.Y2("next_value:Q"))
    dash = alt.condition("datum.changed", alt.value([4, 4]), alt.value([1, 0]))
    thin: dict[str, Any] = {"strokeWidth": alt.ExprRef("few ? 2 : 1"), "opacity": alt.ExprRef("few ? 1 : 0.45")}
    colour = alt.Stroke("ink:N", scale=None, legend=None)
    lines = step.mark_rule(**thin).encode(strokeDash=dash, stroke=colour)
    strong = step.mark_rule(color=ink.found, strokeWidth=2.5).encode(strokeDash=dash).transform_filter(PICKED_OUT)
    return [
        *_merger(surface),
        lines,
        *_median(surface, y),
        _dots(surface, measure, y),
        strong,
        *_picked_out(surface, y),
        *name_layers(surface),
        *_words("terms", f"deep - foot + {_FOOT / 2 - 4}", {"color": ink.soft}),
        *key_layers(surface, "circle"),
    ]


def _dots(surface: Surface, measure: Measure, y: alt.Y) -> alt.Chart:
    dot = rows("dots", x=_place()).mark_point(size=46, strokeWidth=1.4, filled=True, cursor="pointer")
    return dot.encode(
        across("x"),
        y,
        shape=alt.condition("datum.split", alt.value(SPLIT), alt.value("circle")),
        fill=alt.Fill("dot:N", scale=None, legend=None),
        stroke=alt.Stroke("dot:N", scale=None, legend=None),
        fillOpacity=alt.condition("datum.inexact", alt.value(0.1), alt.value(0.55)),
        opacity=alt.value(0.9),
        tooltip=tooltip(measure, surface),
    )


def _words(table: str, y: str, look: dict[str, Any]) -> list[alt.Chart]:
    """The column `words` of *table* in the middle of its column, *y* px down."""
    middle = rows(table, x=f"(datum.column + 0.5) * {_COLUMN}", y=y)
    said = middle.mark_text(baseline="top", lineBreak="\n", lineHeight=15, **look)
    return [said.encode(across("x"), down(), text="words:N")]


def _median(surface: Surface, y: alt.Y) -> list[alt.Chart]:
    """The line of the medians with a wide mark a term; dashed where it leads from one set of provinces to another."""
    ink = surface.ink
    middle = f"(datum.column + 0.5) * {_COLUMN}"
    stop = f"(datum.next_column + 0.5) * {_COLUMN}"
    at = rows("medians", x=middle, left=f"{middle} - 20", right=f"{middle} + 20", stop=stop)
    dash = alt.condition("datum.changed", alt.value([3, 5]), alt.value([1, 0]))
    way = at.transform_filter("isValid(datum.next_value)").mark_rule(color=ink.text, strokeWidth=2)
    bar = at.mark_rule(color=ink.text, strokeWidth=4)
    return [
        way.encode(across("x"), alt.X2("stop:Q"), y, alt.Y2("next_value:Q"), strokeDash=dash),
        bar.encode(across("left"), alt.X2("right:Q"), y),
        *_words("medians", "18", {"color": ink.text, "fontWeight": 600}),
    ]


def _merger(surface: Surface) -> list[alt.Chart]:
    """The line between the last term of the 63 and the first of the 34, and what it says."""
    ink = surface.ink
    half = f"length(datum.words) * {SIZE * 0.28}"
    place = {"x": f"datum.column * {_COLUMN}", "top": "16", "bottom": "deep - foot"}
    line = rows("merger", **place, middle=f"clamp(datum.x, {half}, width - {half})", y="0")
    rule = line.mark_rule(color=ink.soft, strokeWidth=1).encode(across("x"), down("top"), alt.Y2("bottom:Q"))
    words = line.mark_text(baseline="top", color=ink.soft)
    return [rule, words.encode(across("middle"), down(), text="words:N")]


def _picked_out(surface: Surface, y: alt.Y) -> list[alt.Chart]:
    """The dots of the province looked for; its figures beside them, its name at the last."""
    ink = surface.ink
    words = "datum.last ? datum.name + ' ' + datum.figure : datum.figure"
    chosen = rows("dots", x=_place(), words=words).transform_filter(PICKED_OUT)
    dot = chosen.mark_point(filled=True, size=70, color=ink.found, opacity=1)
    side: dict[str, Any] = {
        "dy": -8,
        "align": alt.ExprRef("!datum.last ? 'center' : datum.x < width / 2 ? 'left' : 'right'"),
        "baseline": "bottom",
        "fontWeight": 600,
    }
    # A rim in the colour of the ground parts the words from the lines.
    rim = chosen.mark_text(**side, stroke=ink.ground, strokeWidth=4, strokeJoin="round", opacity=0.9)
    said = [layer.encode(text="words:N") for layer in (rim, chosen.mark_text(**side, color=ink.found))]
    return [layer.encode(across("x"), y) for layer in (dot, *said)]
