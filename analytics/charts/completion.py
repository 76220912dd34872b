"""How a campaign of congresses advanced to its deadline, term by term."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.days import against_deadline
from analytics.charts.form import Spec, down, drawn_once, filled, rows
from analytics.charts.style import FEW_CATEGORIES, Surface
from analytics.language import day, number, text

_FLAG: Final = 17  # px, a line with the name of a term
_EARLIEST: Final = -100  # days before the deadline at which the curve begins
_KEPT: Final = (
    "isArray(pointed.term) ? indexof(pointed.term, datum.term) >= 0"
    " : !isArray(kept.term) || indexof(kept.term, datum.term) >= 0"
)
"""Vega test for a term at which the reader points, else which a click has kept."""


def completion(frame: pd.DataFrame, surface: Surface) -> Spec:
    """How many congresses were over so many days before the deadline: a stair a term, named where it ends.

    Pointing at a stair or its name picks the term out without the server, a click keeps it; another beside them all
    lets it go.
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
        days_said=[against_deadline(-left, lang) for left in days],
        pct_said=[number(pct, 1, lang) + "%" for pct in steps["completed_pct"]],
    )[["term", "days", "completed_pct", "date_said", "count_said", "days_said", "pct_said"]]
    terms = tuple(sorted(steps["term"].unique()))
    # What came earlier is counted where the stair enters from the left.
    first, last = max(int(days.min()), _EARLIEST) - 1 if len(days) else -1, max(0, *days) + 2
    height, head = 320 if surface.narrow else 400, _FLAG * len(terms) + 4
    tables = {"steps": steps, "ends": _ends(steps)}
    numbers = {"first": first, "last": int(last), "head": head}
    spec = filled(_form(surface, terms), tables, height + head, **numbers)
    on_time = steps[steps["days"] <= 0].groupby("term")["pct_said"].last()
    lines = [text("chart-alt-completion-term", lang, term=term, pct=on_time.get(term, "0%")) for term in terms]
    return spec | {"description": text("chart-alt-completion", lang, lines="; ".join(lines) or text("no-figure", lang))}


def _ends(steps: pd.DataFrame) -> pd.DataFrame:
    """The last step of each term, and how high its name stands: the later a stair ends, the higher.

    So the pole of a name passes no other, for most names stand left of their pole.
    """
    ends = steps.sort_values("days", kind="stable").drop_duplicates("term", keep="last")[::-1]
    words = ends["term"] + ": " + ends["count_said"]
    return ends.assign(words=words, y=[_FLAG * (place + 0.5) for place in range(len(ends))])


@drawn_once
def _form(surface: Surface, terms: tuple[str, ...]) -> Sequence[alt.Chart]:
    ink, lang = surface.ink, surface.lang
    scale = alt.Scale(domain=[alt.ExprRef("first"), alt.ExprRef("last")], nice=False)
    x = alt.X("days:Q", title=text("chart-days-axis", lang), scale=scale, axis=alt.Axis(grid=False, tickCount=8))
    range_y = [alt.ExprRef("deep"), alt.ExprRef("head")]
    y = alt.Y("completed_pct:Q", scale=alt.Scale(domain=[0, 100], range=range_y), axis=_percent_axis(lang))
    pointed = alt.selection_point(name="pointed", fields=["term"], on="pointerover", clear="pointerout")
    kept = alt.selection_point(name="kept", fields=["term"], on="click", toggle="false")
    colours = alt.Scale(domain=list(terms), range=list(FEW_CATEGORIES[: len(terms)]))
    colour = alt.Color("term:N", scale=colours, legend=None)
    opacity = alt.condition(_KEPT, alt.value(1), alt.value(0.12))
    stair = rows("steps").encode(x, y, colour, opacity=opacity)
    tips = [("term", "term"), ("date_said", "date"), ("count_said", "completed"), ("pct_said", "completed-pct")]
    tips += [("days_said", "before-deadline")]
    words = [alt.Tooltip(f"{column}:N", title=text(f"chart-{name}", lang)) for column, name in tips]
    zero = alt.Chart(alt.InlineData([{"days": 0}], name="zero")).transform_calculate(top="head", bottom="deep")
    due = zero.mark_rule(strokeDash=[5, 3], color=ink.text).encode(x, down("top"), alt.Y2("bottom:Q"))
    end = rows("ends").encode(x, opacity=opacity)
    west = "datum.days - first < 0.4 * (last - first)"  # there is more room right of the pole
    side: dict[str, Any] = {"align": alt.ExprRef(f"{west} ? 'left' : 'right'"), "dx": alt.ExprRef(f"{west} ? 5 : -5")}
    name = end.mark_text(**side, baseline="middle", fontWeight=600, cursor="pointer")
    # Vega lets only marks with a tooltip answer to the pointer.
    name = name.encode(down(), text="words:N", tooltip=words)
    pole = end.transform_calculate(foot="head + (deep - head) * (1 - datum.completed_pct / 100)", top="datum.y - 6")
    line = stair.mark_line(interpolate="step-after", strokeWidth=2.5, clip=True, cursor="pointer").add_params(
        pointed, kept
    )
    dots = stair.mark_point(size=44, filled=True, clip=True, cursor="pointer").encode(tooltip=words)
    return [due, line, dots, pole.mark_rule(strokeWidth=2).encode(down("top"), alt.Y2("foot:Q"), colour), name]


def _percent_axis(lang: str) -> alt.Axis:
    title = text("chart-completed-pct", lang)
    return alt.Axis(
        title=title,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="end",
        titleY=-12,
        titleX=-32,
        labelExpr="datum.label + '%'",
    )
