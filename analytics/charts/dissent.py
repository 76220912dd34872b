"""How far apart sources are: one square a disputed figure, in the row of its kind of difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, across, down, drawn_once, filled, found, rows
from analytics.charts.style import SPLIT, Surface
from analytics.language import text

_SIDE: Final = 22  # px, a square and the gap beside it
_NAMES: Final = 210  # px
_COUNT: Final = 34  # px, room for the number of squares
_IN_LINE, _IN_LINE_NARROW = 28, 15  # squares


def dissent(frame: pd.DataFrame, surface: Surface) -> Spec:
    """One row a kind of difference in the order given, one square a figure; a click opens its congress.

    Expects `kind` (in words), `congress`, `field` (id), `province`, `name` (of the figure), `stated` (the value used),
    `source` (of it), `others` (the other values).
    """
    kinds = list(dict.fromkeys(frame["kind"]))
    squares = frame[["kind", "congress", "field", "province", "name", "stated", "source", "others"]].copy()
    squares["place"] = squares.groupby("kind").cumcount()
    in_line = _IN_LINE_NARROW if surface.narrow else _IN_LINE
    heads, depth = [], 0.0
    for kind in kinds:
        count = int((squares["kind"] == kind).sum())
        # On a phone the name of a kind stands above its squares.
        top = depth + _SIDE if surface.narrow else depth
        lines = max(-(-count // in_line), 1)
        heads.append({"kind": kind, "count": str(count), "top": top, "y": depth + _SIDE / 2})
        depth = top + _SIDE * lines + 8
    tops = {head["kind"]: head["top"] for head in heads}
    squares["column"] = squares["place"] % in_line
    squares["y"] = squares["kind"].map(tops) + _SIDE * (squares["place"] // in_line + 0.5)
    tables = {"squares": squares, "heads": pd.DataFrame(heads, columns=["kind", "count", "top", "y"])}
    spec = filled(_form(surface), tables, int(max(depth, _SIDE)))
    said = "; ".join(f"{head['kind']}: {head['count']}" for head in heads)
    return spec | {"description": text("chart-alt-dissent", surface.lang, count=len(squares), kinds=said)}


@drawn_once
def _form(surface: Surface) -> Sequence[alt.Chart]:
    ink, lang = surface.ink, surface.lang
    start = 0 if surface.narrow else _NAMES + _COUNT
    x = f"{start} + datum.column * {_SIDE} + {_SIDE / 2}"
    titles = {
        "name": " ",
        "stated": text("chart-used", lang),
        "source": text("chart-source", lang),
        "others": text("chart-others", lang),
    }
    tips = [alt.Tooltip(column, type="nominal", title=title) for column, title in titles.items()]
    square = rows("squares", x=x)
    touch = square.mark_point(shape="square", size=(_SIDE - 2) ** 2, filled=True, opacity=0, cursor="pointer")
    mark = square.mark_point(shape=SPLIT, size=190, filled=True, opacity=1)
    head = rows("heads", x="0" if surface.narrow else f"{_NAMES - 8}")
    kind = head.mark_text(align="left" if surface.narrow else "right", baseline="middle", color=ink.text)
    count = rows("heads", x="width" if surface.narrow else f"{_NAMES + _COUNT - 12}").mark_text(
        align="right", baseline="middle", fontWeight=600, color=ink.text
    )
    return [
        kind.encode(across("x"), down(), text="kind:N"),
        count.encode(across("x"), down(), text="count:N"),
        mark.encode(across("x"), down(), color=found(ink.found, ink.above)),
        touch.encode(across("x"), down(), tooltip=tips),
    ]
