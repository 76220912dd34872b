"""The key below a chart: what its marks mean, a line each, for those marks only that are drawn. Knows no measure."""

from __future__ import annotations

import textwrap
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.form import across, down, rows
from analytics.charts.style import SPLIT, Surface, hatched

LINE: Final = 21
"""Height of a line of the key in px."""

_LETTERS, _LETTERS_NARROW = 100, 44  # of a line


def keys(words: dict[str, str], surface: Surface, top: float) -> pd.DataFrame:
    """The table `keys` from the *words* of each kind of mark, the first line *top* px down; long words are wrapped.

    Gives   `kind` (empty where a line goes on), `words`, `y`
    """
    width = _LETTERS_NARROW if surface.narrow else _LETTERS
    lines = [
        {"kind": kind if place == 0 else "", "words": line}
        for kind, said in words.items()
        for place, line in enumerate(textwrap.wrap(said, width))
    ]
    table = pd.DataFrame(lines, columns=["kind", "words"])
    return table.assign(y=[top + LINE * place for place in range(len(table))])


def key_layers(surface: Surface, hollow: str = "square") -> list[alt.Chart]:
    """The layers that draw the table `keys`; *hollow* is the shape of an inexact figure in this chart."""
    ink = surface.ink
    line = rows("keys", x="8", after="22")
    marks: dict[str, dict[str, Any]] = {
        "band": {"shape": "square", "size": 190, "fill": ink.band},
        "inexact": {"shape": hollow, "size": 90, "fill": ink.mark, "fillOpacity": 0.12, "stroke": ink.mark},
        "arrow": {"shape": "triangle-right", "size": 80, "color": ink.mark},
        "span": {"shape": "circle", "size": 80, "color": ink.mark},
        "unsettled": {"shape": "circle", "size": 80, "color": ink.mark, "fillOpacity": 0.3},
        "split": {"shape": SPLIT, "size": 70, "color": ink.above},
        "missing": {"shape": "square", "size": 150, "fill": hatched(ink, 4)},
        "preparatory": {"shape": "circle", "size": 36, "fillOpacity": 0, "stroke": ink.mark, "strokeWidth": 1.5},
        "reached": {"shape": "circle", "size": 44, "fillOpacity": 0, "stroke": ink.soft, "strokeWidth": 1.5},
        "late": {"shape": "triangle-right", "size": 60, "color": ink.above},
    }
    drawn = [
        line.transform_filter(f"datum.kind == '{kind}'").mark_point(**{"filled": True, "opacity": 1} | look)
        for kind, look in marks.items()
    ]
    words = line.mark_text(align="left", baseline="middle", color=ink.soft)
    return [
        *(mark.encode(across("x"), down()) for mark in drawn),
        words.encode(across("after"), down(), text="words:N"),
    ]
