"""A few bodies over the terms: a colour for each line, and its name at the right, clear of the others'."""

from __future__ import annotations

from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.form import across, down, found, rows
from analytics.charts.names import LINE, in_lines, top_line
from analytics.charts.spread import spread
from analytics.charts.style import FEW_CATEGORIES, Surface

FEW: Final = len(FEW_CATEGORIES)
"""So many bodies have no middle worth a line, and each has its colour and its name."""

_SIDE, _SIDE_NARROW = 200, 112  # px, most room for the names
_SWATCH: Final = 14  # px, the dot before a name


def inks(known: pd.DataFrame) -> pd.Series:
    """A colour for each of a few bodies, by the order of provinces."""
    bodies = known.sort_values("order")["body"].unique()
    return known["body"].map(dict(zip(bodies, FEW_CATEGORIES, strict=False)))


def ends(known: pd.DataFrame, surface: Surface, lowest: int) -> tuple[pd.DataFrame, int]:
    """The name of each body beside the last of its figures, as near to its height as the other names let it.

    Gives the rows `province`, `label`, `ink`, `y` (px, none below *lowest*), and the room in px that they take.
    """
    last = known.drop_duplicates("body", keep="last").sort_values("value", ascending=False, kind="stable")
    said = [f"{name} {figure}" for name, figure in zip(last["name"], last["figure"], strict=True)]
    names = in_lines(said, _SIDE_NARROW if surface.narrow else _SIDE)
    places = spread(last["height"].to_list(), LINE + names.more + 4, lowest)
    placed = last[["province", "name", "ink"]].assign(label=names.written, y=pd.Series(places, index=last.index))
    return placed, (names.width + _SWATCH) * bool(len(last))


def name_layers(surface: Surface) -> list[alt.Chart]:
    """The names of a few bodies at the right, each with a dot in the colour of its line; pointing at one picks it out.

    Vega lets only marks with a tooltip answer to the pointer.
    """
    ink = surface.ink
    said = alt.Tooltip("label:N", title=" ")
    place = {
        "x": "width - side + 4",
        "after": f"datum.x + {_SWATCH - 4}",
        "top": f"datum.y - {top_line('datum.label')}",
    }
    end = rows("ends", **place)
    dot = end.mark_point(size=60, filled=True, opacity=1)
    look: dict[str, Any] = {"align": "left", "baseline": "middle", "lineBreak": "\n", "lineHeight": LINE}
    words = end.mark_text(**look, fontWeight=600)
    rim = end.mark_text(**look, fontWeight=600, stroke=ink.ground, strokeWidth=4, strokeJoin="round")
    return [
        rim.encode(across("after"), down("top"), text="label:N"),
        dot.encode(across("x"), down(), fill=alt.Fill("ink:N", scale=None, legend=None)),
        words.encode(across("after"), down("top"), text="label:N", color=found(ink.found, ink.text), tooltip=said),
    ]
