"""Where each row of a chart with one row a congress stands: one panel or two, by region or by value.

Places are in px from the chart's own width, so that the names keep their room on any screen and both panels
share one scale. Knows no measure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import altair as alt
import pandas as pd

from analytics.charts import form
from analytics.charts.form import across, down, found
from analytics.charts.keys import key_layers, keys
from analytics.charts.names import LINE, in_lines, top_line
from analytics.charts.style import SIZE, Surface
from analytics.language import text
from analytics.places import REGIONS

ROW: Final = 21
"""Height in px of a row whose name has one line."""

DIGIT: Final = 7.2
"""Width of a figure of 12 px type in px; marks behind a number stand clear of it by its length."""

_THIN, _THIN_SIGN = frozenset(" .,:;·/()ijlt'"), 4.6  # signs that need less, and how much that is
_HEAD, _GAP = 34, 36  # px: a heading, the space between panels
_ONE_PANEL = 20  # more rows than this stand in two panels where there is room
_LIMIT = 90  # more than this nobody reads; the table holds them all
_DOT = 76  # px², area of a dot
_NAMES = 84  # px, least room for names: a short one may be all wide letters
_WIDEST, _WIDEST_NARROW = {1: 340, 2: 230}, 150  # px, most room for names, by the number of panels

_BETWEEN: Final = "|"  # the wordings of a legend

_KINDS: Final = ("band", "inexact", "arrow", "span", "unsettled", "split", "reached")
"""Columns of rows that ask for a line of the key."""

Looks = Mapping[str, tuple[str, str]]
"""Of each kind of dot, by what the reader is told it is, the shape and the name of its ink."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Rows, headings, lines of the key with `panel` and `y`; in px its height, a row’s, room for names and figures."""

    rows: pd.DataFrame
    heads: pd.DataFrame
    keys: pd.DataFrame
    panels: int
    height: int
    pitch: int
    names: int
    room: int

    def filled(self, drawn: form.Spec, low: float, high: float, legend: Iterable[str] = ()) -> form.Spec:
        """The form *drawn* with the rows of this layout on a scale from *low* to *high*.

        *legend* holds the wordings that the legend of `dots` explains.
        """
        tables = {"rows": self.rows, "heads": self.heads, "keys": self.keys}
        numbers = {
            "panels": self.panels,
            "names": self.names,
            "pitch": self.pitch,
            "room": self.room,
            "low": low,
            "high": high if high > low else low + 1,
        }
        return form.filled(drawn, tables, self.height, **numbers, legend=_BETWEEN.join(legend))


def lay_out(rows: pd.DataFrame, surface: Surface, *, by_region: bool, most: int = 2) -> Layout:
    """Order labelled rows, highest first and missing last, whole or inside each region, and place them.

    There are at *most* so many panels: one for rows that need its whole width for their words.
    In a ranking of the whole the rows without a figure have no place of their own: they are counted and named below.
    """
    ranked = rows.sort_values(["missing", "value", "order"], ascending=[True, False, True], kind="stable")
    placeable = ranked if by_region else ranked[~ranked["missing"]]
    panels = 1 if surface.narrow or len(placeable) <= _ONE_PANEL else most
    shown = placeable.head(_LIMIT)
    written = in_lines(shown["name"], _WIDEST_NARROW if surface.narrow else _WIDEST[panels])
    shown, pitch = shown.assign(label=written.written), ROW + written.more
    blocks = _by_region(shown, surface.lang) if by_region else _in_parts(shown, panels)
    placed, heads, depth = [], [], [0] * panels
    for (words, block), panel in zip(blocks, _panel_of_each(blocks, panels, pitch), strict=True):
        if words:
            heads.append({"words": words, "panel": panel, "y": depth[panel] + _HEAD - 12})
            depth[panel] += _HEAD
        placed.append(block.assign(panel=panel, y=[depth[panel] + pitch * (n + 0.5) for n in range(len(block))]))
        depth[panel] += pitch * len(block)
    if len(placeable) > len(shown):
        more = text("chart-more", surface.lang, count=len(placeable) - len(shown))
        heads.append({"words": more, "panel": panels - 1, "y": depth[-1] + ROW / 2})
        depth[-1] += ROW
    frame = pd.concat(placed) if placed else ranked.head(0).assign(panel=0, y=0.0, label="")
    absent = ranked.loc[ranked["missing"] & (not by_region), "name"].tolist()
    lines = keys(_key_words(frame, absent, surface.lang), surface, max(depth) + ROW)
    height = max(*depth, *(lines["y"] + ROW / 2), ROW)
    at_top = pd.DataFrame(heads, columns=["words", "panel", "y"])
    return Layout(frame, at_top, lines, panels, int(height), pitch, max(written.width, _NAMES), _room(frame))


def _room(rows: pd.DataFrame) -> int:
    """Room in px for the longest figure and its split mark, right of the longest mark."""
    longest = max((_width(figure) for figure in rows.loc[~rows["missing"], "figure"]), default=0)
    return int(longest + 14 + 20 * rows["split"].any())


def _width(words: str) -> float:
    """How wide *words* are at most, in px."""
    thin = sum(sign in _THIN for sign in words)
    return thin * _THIN_SIGN + (len(words) - thin) * DIGIT


def _key_words(rows: pd.DataFrame, absent: list[str], lang: str) -> dict[str, str]:
    """What hollow and split marks mean and who has no figure, where there is need."""
    drawn = rows[~rows["missing"]]
    words = {kind: text(f"chart-key-{kind}", lang) for kind in _KINDS if kind in drawn and drawn[kind].any()}
    if absent:
        words["missing"] = text("chart-key-missing", lang, count=len(absent), names=", ".join(absent))
    return words


def _by_region(rows: pd.DataFrame, lang: str) -> list[tuple[str, pd.DataFrame]]:
    parts = {str(region): block for region, block in rows.groupby("region", sort=False)}
    known = sorted((REGIONS[region] for region in parts if region in REGIONS), key=lambda region: region.order)
    rest = [("", block) for region, block in parts.items() if region not in REGIONS]
    return [(region.label[lang], parts[region.id]) for region in known] + rest


def _in_parts(rows: pd.DataFrame, count: int) -> list[tuple[str, pd.DataFrame]]:
    size = max(-(-len(rows) // count), 1)
    return [("", rows.iloc[start : start + size]) for start in range(0, len(rows), size)]


def _panel_of_each(blocks: list[tuple[str, pd.DataFrame]], panels: int, pitch: int) -> list[int]:
    """The panel of each block: blocks keep their order, and the longer panel is as short as that allows."""
    heights = [_HEAD * bool(words) + pitch * len(block) for words, block in blocks]
    if panels == 1 or len(heights) < panels:
        return [0] * len(heights)
    cut = min(range(1, len(heights)), key=lambda n: max(sum(heights[:n]), sum(heights[n:])))
    return [int(place >= cut) for place in range(len(heights))]


def at(value: str) -> str:
    """Vega expression for the place in px of *value* (an expression) in its row's panel."""
    scale = "(datum.right - datum.left - names - room) / (high - low)"
    return f"datum.left + names + (({value}) - low) * {scale}"


def placed(table: str, **places: str) -> alt.Chart:
    """A chart over the layout's `rows` or `heads` with the edges of their panel, `left` and `right`, and *places*."""
    panel = f"((width - {_GAP} * (panels - 1)) / panels)"
    edges = {"left": f"datum.panel * ({panel} + {_GAP})", "right": f"datum.left + {panel}"}
    return form.rows(table, **edges, **places)


def names_and_heads(surface: Surface) -> list[alt.Chart]:
    """The layers that every chart of rows has: the name left of each row, the headings, and the key to the marks."""
    ink = surface.ink
    place = {"x": "datum.left + names - 8", "top": f"datum.y - {top_line('datum.label')}"}
    name = placed("rows", **place).mark_text(
        align="right", baseline="middle", lineBreak="\n", lineHeight=LINE, limit=alt.ExprRef("names - 8")
    )
    head = placed("heads").mark_text(align="left", baseline="middle", fontWeight=600, fontSize=SIZE + 1, color=ink.text)
    return [
        name.encode(across("x"), down("top"), text="label:N", color=found(ink.found, ink.text)),
        head.encode(across("left"), down(), text="words:N"),
        *key_layers(surface),
    ]


def dots(known: alt.Chart, kind: str, said: Looks, surface: Surface, columns: int) -> alt.Chart:
    """The dots of *known* at its column `dot`, with shape and ink by what its column *kind* says; inexact ones hollow.

    *said* gives for each wording of *kind* the shape and the name of the ink; on a phone the legend has one column.
    """
    shapes, inks = zip(*said.values(), strict=True)
    drawn = alt.ExprRef(f"legend ? split(legend, '{_BETWEEN}') : []")
    # Its own label would name every wording, drawn or not.
    legend = alt.Legend(title=None, columns=1 if surface.narrow else columns, values=drawn, aria=False)
    colours = alt.Scale(domain=list(said), range=[getattr(surface.ink, ink) for ink in inks])
    return known.mark_point(size=_DOT, filled=True, strokeWidth=1.6, opacity=1).encode(
        across("dot"),
        down(),
        fillOpacity=alt.condition("datum.inexact", alt.value(0.1), alt.value(1)),
        color=alt.Color(f"{kind}:N", scale=colours, legend=legend),
        stroke=alt.Stroke(f"{kind}:N", scale=colours, legend=legend),
        shape=alt.Shape(f"{kind}:N", scale=alt.Scale(domain=list(said), range=list(shapes)), legend=legend),
    )


def touch(tooltip: list[alt.Tooltip]) -> alt.Chart:
    """The unseen layer over each whole row that answers to pointer and finger."""
    area = placed("rows").mark_rect(opacity=0, height=alt.ExprRef("pitch"), cursor="pointer", style="touch")
    return area.encode(across("left"), alt.X2("right:Q"), down(), tooltip=tooltip)
