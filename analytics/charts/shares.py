"""What a whole is made of, row by row: bars of one length cut into parts, each with its share."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, drawn_once, filled, rows
from analytics.charts.style import FEW_CATEGORIES, Surface, readable
from analytics.language import number, text

_ROW = 30  # px


def shares(frame: pd.DataFrame, title: str, surface: Surface) -> Spec:
    """One bar a row, its parts in the order in which they first stand; the legend picks a part without the server.

    Expects `name` (of the row), `label` (the part in words), `value` (not negative); where there are any `congress`,
    `province`. *title* names the whole, for those who cannot see the chart. At most five parts.
    """
    lang = surface.lang
    whole = frame.groupby("name")["value"].transform("sum")
    parts = frame[whole > 0].assign(share=frame["value"] / whole)
    written = list(zip(parts["value"], parts["share"], strict=True))
    parts = parts.assign(
        figure=[number(100 * share, 0, lang) + "%" for _, share in written],
        said=[f"{number(value, lang=lang)} ({number(100 * share, 1, lang)}%)" for value, share in written],
    )
    labels = tuple(dict.fromkeys(frame["label"]))
    names = list(dict.fromkeys(parts["name"]))
    inks = {label: readable(colour) for label, colour in zip(labels, FEW_CATEGORIES, strict=False)}
    parts = parts.assign(ink=parts["label"].map(inks), place=[labels.index(label) for label in parts["label"]])
    spec = filled(_form(surface, labels), {"parts": parts}, max(_ROW * len(names), _ROW))
    words = text("chart-alt-shares", lang, title=title, rows=len(names), parts=", ".join(labels))
    return spec | {"description": words}


@drawn_once
def _form(surface: Surface, labels: tuple[str, ...]) -> Sequence[alt.Chart]:
    limit = 130 if surface.narrow else 260
    y = alt.Y("name:N", sort=None, title=None, axis=alt.Axis(labelLimit=limit, labelColor=surface.ink.text))
    x = alt.X("share:Q", stack="normalize", axis=None)
    kept = alt.selection_point(name="kept", fields=["label"], bind="legend")
    scale = alt.Scale(domain=list(labels), range=list(FEW_CATEGORIES[: len(labels)]))
    legend = alt.Legend(title=None, columns=2 if surface.narrow else len(labels), symbolType="square")
    order = alt.Order("place:Q")
    bar = (
        rows("parts")
        .mark_bar(height=20, stroke=surface.ink.ground, strokeWidth=1, cursor="pointer")
        .encode(
            x,
            y,
            order=order,
            color=alt.Color("label:N", scale=scale, legend=legend),
            opacity=alt.condition(kept, alt.value(1), alt.value(0.2)),
            tooltip=[
                alt.Tooltip("name:N", title=" "),
                alt.Tooltip("label:N", title=" "),
                alt.Tooltip("said:N", title=" "),
            ],
        )
    )
    wide = rows("parts", words="datum.share < 0.07 ? '' : datum.figure")
    figure = wide.mark_text(fontWeight=600).encode(
        alt.X("share:Q", stack="normalize", bandPosition=0.5, axis=None),
        y,
        order=order,
        text="words:N",
        detail="label:N",
        color=alt.Color("ink:N", scale=None),
    )
    return [bar.add_params(kept), figure]
