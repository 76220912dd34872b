"""Where in the country a measure is high or low: a grid of equal tiles, and the map in its true shape.

Both show Hoàng Sa and Trường Sa as insets in the colour of their province; neither needs a foreign base map.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import altair as alt
import pandas as pd

from analytics.charts.classes import coloured
from analytics.charts.form import PICKED_OUT, Spec, across, down, drawn_once, filled, found, rows
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.names import LINE, top_line
from analytics.charts.style import SPLIT, Surface, hatched
from analytics.language import text
from analytics.places import Units, archipelagos, centres, outlines, tiles

_LETTERS: Final = 14  # that fit into the name on a tile
_NAME_LINES: Final = 2  # of a name on the tile of a phone
_FITS, _DIGITS = 6, 6  # letters and digits that fit into a line on the tile of a phone
_INSET: Final = 2  # columns of tiles that an archipelago takes
_FRAME, _FRAME_WIDTH = 56, 88  # px, its frame among the tiles
_LEGEND, _LEGEND_NARROW = 20, 17  # px, height of a line of the legend


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where, in columns and rows of tiles, there is room beside the tiles for what else is drawn.

    `insets` are the rows of Hoàng Sa and Trường Sa where these are not those of their provinces.
    """

    columns: int
    inset: float
    legend: float = 0
    west: bool = False
    insets: tuple[float, ...] = ()


# Seven columns of tiles leave a phone none for the sea: there the insets stand off the coast's own gaps.
_PHONE: Final = {
    63: _Grid(columns=7, inset=6, legend=10.3, west=True, insets=(7.3, 18.2)),
    34: _Grid(columns=7, inset=6, legend=4.15),
}


def tile_map(frame: pd.DataFrame, measure: Measure, surface: Surface, units: Units) -> Spec:
    """One tile a province of the 63 or the 34, about where it lies, coloured by class, its value written on it.

    Expects the columns of `measure.labelled`, one row a province.
    """
    labelled_rows = labelled(frame, measure, surface)
    coloured_rows, legend = coloured(labelled_rows, measure, surface)
    grid = pd.DataFrame([(name, *place) for name, place in tiles(units).items()], columns=["province", "column", "row"])
    drawn = grid.merge(coloured_rows, on="province", how="inner")
    figures = ["" if surface.narrow and len(words) > _DIGITS else words for words in drawn["figure"]]
    drawn = drawn.assign(short=[_short(name, narrow=surface.narrow) for name in drawn["province"]], figure=figures)
    east = int(grid["column"].max()) + 1
    room = _PHONE[units] if surface.narrow else _Grid(east + _INSET, east + _INSET / 2)
    insets = _insets(surface.lang, narrow=surface.narrow).merge(coloured_rows, on="province", how="left")
    insets["row"] = list(room.insets) or insets["province"].map(grid.set_index("province")["row"]).to_list()
    lines = _placed_legend(legend, drawn, surface, _tall(surface) * room.legend)
    tables = {"tiles": drawn, "insets": insets, "islands": _islands(insets, surface), "legend": lines}
    numbers = {"columns": room.columns, "inset": room.inset, "west": int(room.west), "room": _legend_room(lines)}
    height = (int(grid["row"].max()) + 1) * _tall(surface)
    spec = filled(_tile_form(surface, measure), tables, height, **numbers)
    return spec | {"description": summary(labelled_rows, measure, surface.lang)}


def _tall(surface: Surface) -> int:
    """Height of a tile in px: on a phone a name takes two lines."""
    return (_NAME_LINES + 1) * LINE + 6 if surface.narrow else 40


def _short(name: str, *, narrow: bool) -> str:
    r"""*name* as a tile holds it, on a phone in up to two lines; what does not fit by its initials.

    >>> _short("Thái Nguyên", narrow=True), _short("Bà Rịa - Vũng Tàu", narrow=False)
    ('Thái\nNguyên', 'BRVT')
    """
    lines = textwrap.wrap(name, _FITS) if narrow else [name] * (len(name) <= _LETTERS)
    initials = "".join(word[0] for word in name.replace("-", " ").split())
    return "\n".join(lines) if 0 < len(lines) <= _NAME_LINES else initials


def _insets(lang: str, *, narrow: bool) -> pd.DataFrame:
    """One row an archipelago: its `province`, its name with the province in `words` (lines parted by |), its place."""
    labels = [part for part in archipelagos()["features"] if part["properties"]["part"] == "label"]
    named = [(label["properties"]["name"], label["properties"][f"label_{lang}"]) for label in labels]
    lines = [[*(textwrap.wrap(name, 12) if narrow else [name]), f"({home})"] for home, name in named]
    places = pd.DataFrame([label["geometry"]["coordinates"] for label in labels], columns=["longitude", "latitude"])
    return places.assign(province=[home for home, _ in named], words=["|".join(of) for of in lines])


def _islands(insets: pd.DataFrame, surface: Surface) -> pd.DataFrame:
    """One row an island in the colour of its province: how far `east` and `south` in its frame, 0 to 1."""
    parts = {(part["properties"]["name"], part["properties"]["part"]): part for part in archipelagos()["features"]}
    placed = []
    for home, row, fill, missing in insets[["province", "row", "fill", "missing"]].itertuples(index=False):
        frame, isles = (parts[home, part]["geometry"]["coordinates"] for part in ("frame", "islands"))
        (west, low), (east, high) = (tuple(edge(side) for side in zip(*frame, strict=True)) for edge in (min, max))
        colour = surface.ink.hatch if missing is not False else fill
        placed += [(home, row, colour, (x - west) / (east - west), (high - y) / (high - low)) for x, y in isles]
    return pd.DataFrame(placed, columns=["province", "row", "fill", "east", "south"])


def _placed_legend(legend: pd.DataFrame, drawn: pd.DataFrame, surface: Surface, below: float) -> pd.DataFrame:
    """The legend's lines, of what is *drawn* only: at the top right, where the sea lies; on a phone *below* that."""
    known = legend.assign(kind="class") if not drawn["missing"].all() else legend.head(0).assign(kind="")
    more = [("missing", "chart-missing")] * bool(drawn["missing"].any())
    more += [("split", "chart-key-split")] * bool((drawn["split"] & ~drawn["missing"]).any())
    others = pd.DataFrame([{"fill": "", "kind": kind, "words": text(words, surface.lang)} for kind, words in more])
    lines = pd.concat([known, others], ignore_index=True)
    top, height = (below, _LEGEND_NARROW) if surface.narrow else (0, _LEGEND)
    return lines.assign(y=[top + height * (place + 0.5) for place in range(len(lines))])


def _legend_room(lines: pd.DataFrame) -> float:
    return 24 + 6.5 * float(lines["words"].str.len().max())


@drawn_once
def _tile_form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    side = "(width / columns)"
    place = {"left": f"datum.column * {side} + 1", "right": f"(datum.column + 1) * {side} - 1"}
    middle = {"x": f"(datum.column + 0.5) * {side}"}
    tall = _tall(surface)
    foot = f"(datum.row + 1) * {tall}"
    # One line of a name stands in the middle of the room for two.
    top, low = {"y": f"{foot} - {(tall + 14) / 2} - {top_line('datum.short')}"}, {"y": f"{foot} - 11"}
    tile = rows("tiles", **place, y=f"(datum.row + 0.5) * {tall}")
    box = tile.mark_rect(height=tall - 2, cornerRadius=2, strokeWidth=2.5, cursor="pointer").encode(
        across("left"),
        alt.X2("right:Q"),
        down(),
        fill=alt.Fill("fill:N", scale=None, legend=None),
        stroke=found(ink.found, "transparent"),
        tooltip=tooltip(measure, surface),
    )
    blank = rows("tiles", **place, **low).transform_filter("datum.missing")
    stripes = blank.mark_rect(height=10, fill=hatched(ink, 9, tall=0.15)).encode(
        across("left"), alt.X2("right:Q"), down()
    )
    words: dict[str, Any] = {"baseline": "middle", "limit": 110, "tooltip": None}
    colour = alt.Color("ink:N", scale=None, legend=None)
    written = words | {"lineBreak": "\n", "lineHeight": LINE}
    name = rows("tiles", **middle, **top).mark_text(**written).encode(across("x"), down(), text="short:N", color=colour)
    known = rows("tiles", **middle, **low).transform_filter("!datum.missing")
    value = known.mark_text(**words, fontWeight=600).encode(across("x"), down(), text="figure:N", color=colour)
    corner = {"x": f"(datum.column + 1) * {side} - {5.5 if surface.narrow else 8}", "y": f"{foot} - 9"}
    split = rows("tiles", **corner).transform_filter("datum.split && !datum.missing")
    mark = split.mark_point(shape=SPLIT, size=44, filled=True, opacity=1, color=ink.above).encode(across("x"), down())
    return [box, stripes, name, value, mark, *_inset_layers(surface, measure), *legend_layers(surface)]


def _inset_layers(surface: Surface, measure: Measure) -> list[alt.Chart]:
    """Both archipelagos beside the tiles, in the row of their province: frame, islands, name."""
    ink = surface.ink
    wide = f"min({_INSET} * width / columns - 20, {_FRAME_WIDTH})"
    left = f"(inset * width / columns - {wide} / 2)"
    top = f"datum.row * {_tall(surface)}"
    inset = rows("insets", left=left, right=f"{left} + {wide}", x=f"{left} + {wide} / 2", top=top)
    frame = inset.transform_calculate(y=f"datum.top + {_FRAME / 2}").mark_rect(
        height=_FRAME - 2, fillOpacity=0, fill=ink.ground, strokeWidth=1, cursor="pointer"
    )
    isle = rows("islands", x=f"{left} + datum.east * {wide}", y=f"{top} + datum.south * {_FRAME}")
    name = inset.transform_calculate(y=f"datum.top + {_FRAME + 4}").mark_text(
        baseline="top", color=ink.soft, lineBreak="|", lineHeight=15
    )
    # Without a figure of its province an archipelago is drawn all the same, and says nothing.
    said = {"fill": ink.ground, "fillOpacity": 0, "height": _FRAME - 2, "style": "touch", "cursor": "pointer"}
    touch = frame.transform_filter("isValid(datum.congress)").mark_rect(**said)
    place = (across("left"), alt.X2("right:Q"), down())
    return [
        frame.encode(*place, stroke=found(ink.found, ink.faded)),
        isle.mark_point(shape="circle", size=32, filled=True, opacity=1, stroke=ink.faded, strokeWidth=0.8).encode(
            across("x"), down(), fill=alt.Fill("fill:N", scale=None, legend=None)
        ),
        name.encode(across("x"), down(), text="words:N"),
        touch.encode(*place, tooltip=tooltip(measure, surface)),
    ]


def legend_layers(surface: Surface) -> list[alt.Chart]:
    """The classes of colour with their limits, at the right or in the `west`, and the marks that are drawn."""
    lines = rows("legend", x="west ? 8 : width - room", after="datum.x + 16")
    square: dict[str, Any] = {"shape": "square", "size": 190, "filled": True, "opacity": 1}
    box, blank, split = (
        lines.transform_filter(f"datum.kind == '{kind}'").mark_point(**square | look)
        for kind, look in (
            ("class", {}),
            ("missing", {"fill": hatched(surface.ink, 4)}),
            ("split", {"shape": SPLIT, "size": 60, "color": surface.ink.above}),
        )
    )
    words = lines.mark_text(align="left", baseline="middle", color=surface.ink.text)
    return [
        box.encode(across("x"), down(), fill=alt.Fill("fill:N", scale=None, legend=None)),
        blank.encode(across("x"), down()),
        split.encode(across("x"), down()),
        words.encode(across("after"), down(), text="words:N"),
    ]


_MIDDLE: Final = ["province", "longitude", "latitude"]


@cache
def _shapes(units: Units) -> dict[str, Any]:
    """The provinces' shapes, and the frames and islands of the insets; features have `properties.name`."""
    insets = [part for part in archipelagos()["features"] if part["properties"]["part"] != "label"]
    return outlines(units) | {"features": [*outlines(units)["features"], *insets]}


def shape_map(frame: pd.DataFrame, measure: Measure, surface: Surface, units: Units) -> Spec:
    """The 63 or the 34 provinces in their shape, coloured by class; both archipelagos as insets off their province.

    Expects the columns of `measure.labelled`, one row a province.
    """
    labelled_rows = labelled(frame, measure, surface)
    coloured_rows, legend = coloured(labelled_rows, measure, surface)
    lines = _placed_legend(legend, coloured_rows, surface, 0)
    middles = pd.DataFrame([(name, *place) for name, place in centres(units).items()], columns=_MIDDLE)
    disputed = middles.merge(coloured_rows[coloured_rows["split"] & ~coloured_rows["missing"]], on="province")
    insets = _insets(surface.lang, narrow=surface.narrow)
    tables = {"values": coloured_rows, "legend": lines, "insets": insets, "disputed": disputed[_MIDDLE]}
    height = 470 if surface.narrow else 720
    spec = filled(_shape_form(surface, measure, units), tables, height, room=_legend_room(lines), west=0)
    return spec | {"description": summary(labelled_rows, measure, surface.lang)}


@drawn_once
def _shape_form(surface: Surface, measure: Measure, units: Units) -> Sequence[alt.Chart]:
    ink = surface.ink
    columns = ["congress", "province", "name", "term", "fill", "said", "missing", "source", "agreement", "sought"]
    values = alt.LookupData(data=alt.NamedData("values"), key="province", fields=columns)
    # Written into the form: geometry as rows of a table would not survive the way to the browser.
    written = {"values": _shapes(units), "format": {"type": "json", "property": "features"}, "name": "shapes"}
    first, others = (
        alt.Chart(data).transform_lookup(lookup="properties.name", from_=values)
        for data in (alt.Data.from_dict(written), alt.NamedData("shapes"))
    )
    land, isles, frames = (
        chart.transform_filter(test)
        for chart, test in (
            (first, "!isValid(datum.properties.part)"),
            (others, "datum.properties.part == 'islands'"),
            (others, "datum.properties.part == 'frame'"),
        )
    )
    disputed = rows("disputed").mark_point(shape=SPLIT, size=60, filled=True, opacity=1, color=ink.above)
    rim: dict[str, Any] = {"stroke": ink.ground, "strokeWidth": 0.6}
    label = rows("insets").mark_text(dy=6, baseline="top", color=ink.soft, lineBreak="|", lineHeight=15)
    known = land.transform_filter("datum.missing === false").mark_geoshape(**rim, cursor="pointer")
    again = others.transform_filter("!isValid(datum.properties.part)")
    missing = again.transform_filter("datum.missing !== false").mark_geoshape(**rim, fill=hatched(ink, 10))
    picked = others.transform_calculate(province="datum.properties.name").transform_filter(PICKED_OUT)
    colour, said = alt.Fill("fill:N", scale=None, legend=None), tooltip(measure, surface)
    sea = isles.transform_calculate(fill=f"datum.missing === false ? datum.fill : '{ink.hatch}'")
    return [
        known.encode(fill=colour, tooltip=said),
        missing.encode(tooltip=alt.Tooltip("properties.name:N", title=text("chart-missing", surface.lang))),
        frames.mark_geoshape(filled=False, stroke=ink.faded, strokeWidth=1),
        sea.mark_geoshape(stroke=ink.faded, strokeWidth=0.8, cursor="pointer")
        .project(type="mercator", pointRadius=3)
        .encode(fill=colour, tooltip=said),
        label.encode(longitude="longitude:Q", latitude="latitude:Q", text="words:N"),
        disputed.encode(longitude="longitude:Q", latitude="latitude:Q"),
        picked.mark_geoshape(filled=False, stroke=ink.found, strokeWidth=2.5),
        *legend_layers(surface),
    ]
