"""What is known of whom: a cell for each province and field, with how many sources stand behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, drawn_once, filled, rows
from analytics.charts.rows import across, down, found
from analytics.charts.style import SPLIT, Surface, hatched
from analytics.language import text

STATES: Final = ("missing", "one", "agreed", "conflict")
_ROW: Final = 18  # px
_HEAD: Final = 150  # px, room for the slanting names of the fields
_NAMES: Final = 128  # px


def matrix(frame: pd.DataFrame, surface: Surface) -> Spec:
    """One row a province in fixed order, one column a field: nothing, one source, several that agree, or a conflict.

    Expects `congress`, `province`, `order`, `field` (id), `label` (of the field), `state` (one of `STATES`); rows
    and columns that have no cell at all are not drawn. Fields stand in the order in which they first come.
    """
    fields = list(dict.fromkeys(frame["field"]))
    provinces = frame[["province", "order"]].drop_duplicates("province").sort_values("order")["province"].tolist()
    depth = {name: _HEAD + _ROW * (place + 0.5) for place, name in enumerate(provinces)}
    cells = frame.assign(
        column=[fields.index(field) for field in frame["field"]],
        y=[depth[name] for name in frame["province"]],
        said=[text(f"chart-state-{state}", surface.lang) for state in frame["state"]],
    )
    heads = cells.drop_duplicates("field")[["label", "column"]]
    names = pd.DataFrame({"province": provinces, "y": list(depth.values())})
    tables = {"cells": cells, "heads": heads, "names": names}
    height = _HEAD + _ROW * max(len(provinces), 1) + 34
    spec = filled(_form(surface), surface, tables, height, columns=max(len(fields), 1))
    counts = frame["state"].value_counts()
    known = len(frame) - int(counts.get("missing", 0))
    words = {"known": known, "all": len(frame), "conflict": int(counts.get("conflict", 0))}
    return spec | {"description": text("chart-alt-matrix", surface.lang, **words)}


@drawn_once
def _form(surface: Surface) -> Sequence[alt.Chart]:
    ink = surface.ink
    side = f"((width - {_NAMES} - 70) / columns)"
    left = f"{_NAMES} + datum.column * {side}"
    cell = rows("cells", left=f"{left} + 1", right=f"{left} + {side} - 1", x=f"{left} + {side} / 2")
    tips = [alt.Tooltip("province:N", title=" "), alt.Tooltip("label:N", title=" "), alt.Tooltip("said:N", title=" ")]

    def boxes(state: str, **look: Any) -> alt.Chart:  # noqa: ANN401  # properties of a mark
        chosen = cell.transform_filter(f"datum.state == '{state}'").mark_rect(height=_ROW - 2, cursor="pointer", **look)
        return chosen.encode(across("left"), alt.X2("right:Q"), down(), tooltip=tips)

    split = cell.transform_filter("datum.state == 'conflict'").mark_point(shape=SPLIT, size=44, filled=True, opacity=1)
    head = rows("heads", x=f"{left} + {side} / 2", y=f"{_HEAD - 8}").mark_text(
        align="left", baseline="middle", angle=305, color=ink.text, limit=170
    )
    name = rows("names", x=f"{_NAMES - 8}").mark_text(align="right", baseline="middle")
    return [
        boxes("missing", fill=hatched(ink, 3), opacity=0.8),
        boxes("one", fill=ink.ramp[1]),
        boxes("agreed", fill=ink.ramp[4]),
        boxes("conflict", fill=ink.band, stroke=ink.above, strokeWidth=1),
        split.encode(across("x"), down(), color=alt.value(ink.above)),
        head.encode(across("x"), down(), text="label:N"),
        name.encode(across("x"), down(), text="province:N", color=found(ink.found, ink.text)),
    ]
