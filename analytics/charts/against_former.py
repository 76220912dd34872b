"""A measure now beside the same territory's one term earlier: merged and unmerged provinces told apart."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.by_province import figures
from analytics.charts.form import Spec, across, down, drawn_once
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import at, dots, lay_out, names_and_heads, placed, touch
from analytics.charts.style import Surface
from analytics.language import change, signed, text

Row = Mapping[Hashable, Any]

_LOOKS: Final = {"merged": ("circle", "mark"), "own": ("diamond", "below"), "open": ("square", "faded")}
"""Of each kind of row the shape of its dot and the name of its ink; `open`: nothing to compare with."""


def against_former(frame: pd.DataFrame, measure: Measure, surface: Surface) -> Spec:
    """One dot a row for the figure now, a tick for the former one, and a line between them; the change in words.

    Expects the columns of `measure.labelled` and `value_former`, `change_count`, `change_pct` (may be missing),
    `change_qualifier`, `parts_count`, `parts_named`, `parts_missing` (former provinces in words).
    """
    lang, rows = surface.lang, frame.to_dict("records")
    known = labelled(frame, measure, surface)
    former = frame["value_former"].where(frame["change_count"].notna())
    kinds = ["open" if pd.isna(row["change_count"]) else "merged" if row["parts_count"] > 1 else "own" for row in rows]
    table = known.assign(
        figure=[_figure(row, said, measure, surface) for row, said in zip(rows, known["figure"], strict=True)],
        former=former,
        far=pd.concat([known["value"], former], axis=1).max(axis=1),
        before=[measure.with_unit(value, "exact", lang) for value in former],
        change=[_change(row, measure, lang) or text("no-figure", lang) for row in rows],
        kind=[text(f"chart-former-{kind}", lang) for kind in kinds],
        summed=frame["parts_named"],
        lacking=frame["parts_missing"],
    )
    ends = pd.concat([table["value"], table["former"]]).dropna()
    low, high = (float(ends.min()), float(ends.max())) if len(ends) else (0.0, 1.0)
    margin = 0.06 * (high - low) or 1.0
    drawn = [text(f"chart-former-{kind}", lang) for kind in _LOOKS if kind in kinds]
    layout = lay_out(table, surface, by_region=False, most=1)
    spec = layout.filled(_form(surface, measure), low - margin, high + margin, drawn)
    return spec | {
        "description": summary(known, measure, lang) + " " + text("chart-former-alt", lang, count=len(former.dropna()))
    }


def _change(row: Row, measure: Measure, lang: str) -> str:
    """The change with its sign, and in percent; empty where there is none."""
    if pd.isna(row["change_count"]):
        return ""
    words = change(row["change_count"], row["change_qualifier"], measure.decimals, lang)
    return words if pd.isna(row["change_pct"]) else f"{words}; {signed(row['change_pct'], 1, lang)}%"


def _figure(row: Row, now: str, measure: Measure, surface: Surface) -> str:
    """The figure now, the former one with what it is the sum of, and the change; or what a comparison lacks."""
    lang, change = surface.lang, _change(row, measure, surface.lang)
    if surface.narrow:
        return f"{now} ({change.partition(';')[0]})" if change else now
    if not change:
        kind: str = "none" if pd.isna(row["value_former"]) else "lacks"
        return f"{now} · " + text(f"chart-former-{kind}", lang, names=row["parts_missing"])
    was = measure.written(row["value_former"], "exact", lang)
    made_of = f" = {row['parts_named'].replace(', ', ' + ')}" if row["parts_count"] > 1 else ""
    return f"{now} · " + text("chart-former-was", lang, was=was + made_of) + f" ({change})"


@drawn_once
def _form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink, lang = surface.ink, surface.lang
    places = {"dot": at("datum.value"), "tick": at("datum.former"), "end": f"{at('datum.far')} + 8"}
    known = placed("rows", **places).transform_filter("!datum.missing")
    both = known.transform_filter("isValid(datum.former)")
    said = {text(f"chart-former-{kind}", lang): look for kind, look in _LOOKS.items()}
    titles = {name: text(f"chart-former-{name}", lang) for name in ("before", "change", "summed", "lacking")}
    return [
        both.mark_rule(color=ink.soft).encode(across("tick"), alt.X2("dot:Q"), down()),
        both.mark_tick(color=ink.text, thickness=2, size=13, orient="vertical").encode(across("tick"), down()),
        *names_and_heads(surface),
        dots(known, "kind", said, surface, columns=3),
        *figures(known, surface),
        touch(tooltip(measure, surface, *titles.items())),
    ]
