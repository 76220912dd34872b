"""What is known of whom: a cell for each province and field, with how many sources stand behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, across, down, drawn_once, filled, found, rows
from analytics.charts.style import SPLIT, Surface, hatched
from analytics.language import text

STATES: Final = ("missing", "not_due", "one", "agreed", "conflict")
_ROW: Final = 18  # px
_LABEL: Final = 170  # px, the longest name of a field
_NAMES: Final = 128  # px


def _head(surface: Surface) -> int:
    """The room above the first row, in px, for the names of the fields: upright on a phone, else slanting."""
    return _LABEL + 8 if surface.narrow else 150


def matrix(frame: pd.DataFrame, surface: Surface) -> Spec:
    """One row a province in fixed order, one column a field: nothing, nothing due, one source, several, a conflict.

    Expects `congress`, `province`, `order`, `field` (id), `label` (of the field), `state` (one of `STATES`); rows
    and columns that have no cell at all are not drawn. Fields stand in the order in which they first come.
    """
    fields = list(dict.fromkeys(frame["field"]))
    provinces = frame[["province", "order"]].drop_duplicates("province").sort_values("order")["province"].tolist()
    depth = {name: _head(surface) + _ROW * (place + 0.5) for place, name in enumerate(provinces)}
    cells = frame[["congress", "province", "label", "state", "field"]].assign(
        column=[fields.index(field) for field in frame["field"]],
        y=[depth[name] for name in frame["province"]],
        said=[text(f"chart-state-{state}", surface.lang) for state in frame["state"]],
    )
    heads = cells.drop_duplicates("field")[["label", "column"]]
    names = pd.DataFrame({"province": provinces, "y": list(depth.values())})
    foot = _head(surface) + _ROW * max(len(provinces), 1) + 18
    states = [state for state in STATES if (frame["state"] == state).any()]
    keys = pd.DataFrame({"state": states, "y": [foot + _ROW * place for place in range(len(states))]})
    keys = keys.assign(words=[text(f"chart-state-{state}", surface.lang) for state in states])
    tables = {"cells": cells, "heads": heads, "names": names, "keys": keys}
    height = foot + _ROW * len(states)
    spec = filled(_form(surface), tables, height, columns=max(len(fields), 1))
    counts = frame["state"].value_counts()
    due = len(frame) - int(counts.get("not_due", 0))
    known = due - int(counts.get("missing", 0))
    words = {"known": known, "all": due, "conflict": int(counts.get("conflict", 0))}
    return spec | {"description": text("chart-alt-matrix", surface.lang, **words)}


@drawn_once
def _form(surface: Surface) -> Sequence[alt.Chart]:
    ink = surface.ink
    # Names of the fields lean to the right, out of the last column; upright on a phone, where columns are narrow.
    lean, room = (270, 8) if surface.narrow else (305, 70)
    side = f"((width - {_NAMES} - {room}) / columns)"
    left = f"{_NAMES} + datum.column * {side}"
    cell = rows("cells", left=f"{left} + 1", right=f"{left} + {side} - 1", x=f"{left} + {side} / 2")
    tips = [alt.Tooltip("province:N", title=" "), alt.Tooltip("label:N", title=" "), alt.Tooltip("said:N", title=" ")]

    looks: dict[str, dict[str, Any]] = {
        "missing": {"fill": hatched(ink, 5, tall=0.35), "opacity": 0.8},
        "not_due": {"fill": ink.ground, "stroke": ink.soft, "strokeWidth": 0.8},
        "one": {"fill": ink.ramp[1]},
        "agreed": {"fill": ink.ramp[4]},
        "conflict": {"fill": ink.band, "stroke": ink.above, "strokeWidth": 1},
    }
    key = rows("keys", left=f"{_NAMES}", right=f"{_NAMES + 26}", x=f"{_NAMES + 13}")
    words = rows("keys", x=f"{_NAMES + 36}").mark_text(align="left", baseline="middle", color=ink.soft)
    drawn = [
        chart.transform_filter(f"datum.state == '{state}'")
        .mark_rect(height=_ROW - 2, **look)
        .encode(across("left"), alt.X2("right:Q"), down(), tooltip=said)
        for state, look in looks.items()
        for chart, said in ((cell, tips), (key, alt.Undefined))
    ]
    splits = [
        chart.transform_filter("datum.state == 'conflict'")
        .mark_point(shape=SPLIT, size=44, filled=True, opacity=1, color=ink.above)
        .encode(across("x"), down())
        for chart in (cell, key)
    ]
    head = rows("heads", x=f"{left} + {side} / 2", y=f"{_head(surface) - 8}").mark_text(
        align="left", baseline="middle", angle=lean, color=ink.text, limit=_LABEL
    )
    name = rows("names", x=f"{_NAMES - 8}").mark_text(align="right", baseline="middle")
    return [
        *drawn,
        *splits,
        words.encode(across("x"), down(), text="words:N"),
        head.encode(across("x"), down(), text="label:N"),
        name.encode(across("x"), down(), text="province:N", color=found(ink.found, ink.text)),
    ]
