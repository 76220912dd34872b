"""Where in the country a measure is high or low: a grid of equal tiles, and the map in its true shape.

Both show Hoàng Sa and Trường Sa; neither needs a foreign base map.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import altair as alt
import pandas as pd

from analytics.bundle import DATA
from analytics.charts.classes import coloured
from analytics.charts.form import Spec, drawn_once, filled, rows
from analytics.charts.measure import Measure, labelled, summary, tooltip
from analytics.charts.rows import PICKED_OUT, across, down, found
from analytics.charts.style import SIZE, SPLIT, Surface, hatched
from analytics.language import text

_TILE = 40  # px, height of a tile
_ARCHIPELAGOS = 2  # stand last among the tiles
_FITS = 4  # letters that fit on the tile of a phone
_COAST = {63: 5.95, 34: 4.2}  # rows of tiles above the stretch where the east is free for a phone's legend
_LEGEND = 20  # px, height of a line of the legend


@cache
def _tiles(units: int) -> pd.DataFrame:
    with Path(__file__).with_name("tiles.csv").open(encoding="utf-8", newline="") as table:
        known = [row for row in csv.DictReader(table) if row["units"] == str(units)]
    frame = pd.DataFrame(known)
    return frame.assign(column=frame["column"].astype(int), row=frame["row"].astype(int)).drop(columns="units")


def tile_map(frame: pd.DataFrame, measure: Measure, surface: Surface, units: int) -> Spec:
    """One tile a province of the 63 or the 34, about where it lies, coloured by class, its value written on it.

    Expects the columns of `measure.labelled`, one row a province.
    """
    labelled_rows = labelled(frame, measure, surface)
    coloured_rows, legend = coloured(labelled_rows, measure, surface)
    grid = _tiles(units)
    tiles = grid.merge(coloured_rows, on="province", how="inner")
    islands = grid.tail(_ARCHIPELAGOS)
    figures = ["" if surface.narrow and len(words) > _FITS else words for words in tiles["figure"]]
    tiles = tiles.assign(short=[_short(name, surface) for name in tiles["province"]], figure=figures)
    tables = {"tiles": tiles, "islands": islands, "legend": _placed_legend(legend, surface, _TILE * _COAST[units])}
    numbers = {"columns": int(grid["column"].max()) + 1, "room": _legend_room(tables["legend"])}
    height = (int(grid["row"].max()) + 1) * _TILE
    spec = filled(_tile_form(surface, measure), surface, tables, height, **numbers)
    return spec | {"description": summary(labelled_rows, measure, surface.lang)}


def _short(name: str, surface: Surface) -> str:
    """The name as a tile holds it: whole where it fits, else its initials."""
    initials = "".join(word[0] for word in name.replace("-", " ").split())
    return initials if len(name) > (_FITS if surface.narrow else 14) else name


def _placed_legend(legend: pd.DataFrame, surface: Surface, below: float) -> pd.DataFrame:
    """The legend's lines: at the top right, where the sea lies; on a phone as far *below* as the coast recedes."""
    missing = pd.DataFrame([{"fill": "", "words": text("chart-missing", surface.lang)}])
    lines = pd.concat([legend, missing], ignore_index=True)
    top = below if surface.narrow else 0
    return lines.assign(y=[top + _LEGEND * (place + 0.5) for place in range(len(lines))])


def _legend_room(lines: pd.DataFrame) -> float:
    return 24 + 6.5 * float(lines["words"].str.len().max())


@drawn_once
def _tile_form(surface: Surface, measure: Measure) -> Sequence[alt.Chart]:
    ink = surface.ink
    side = "(width / columns)"
    place = {"left": f"datum.column * {side} + 1", "right": f"(datum.column + 1) * {side} - 1"}
    middle = {"x": f"(datum.column + 0.5) * {side}"}
    top, low = {"y": f"datum.row * {_TILE} + 13"}, {"y": f"datum.row * {_TILE} + 29"}
    tile = rows("tiles", **place, y=f"(datum.row + 0.5) * {_TILE}")
    box = tile.mark_rect(height=_TILE - 2, cornerRadius=2, strokeWidth=2.5, cursor="pointer").encode(
        across("left"),
        alt.X2("right:Q"),
        down(),
        fill=alt.Fill("fill:N", scale=None, legend=None),
        stroke=found(ink.found, "transparent"),
        tooltip=tooltip(measure, surface),
    )
    blank = rows("tiles", **place, y=f"datum.row * {_TILE} + 29").transform_filter("datum.missing")
    stripes = blank.mark_rect(height=10, fill=hatched(ink, 12)).encode(across("left"), alt.X2("right:Q"), down())
    words: dict[str, Any] = {"baseline": "middle", "limit": 110, "tooltip": None}
    colour = alt.Color("ink:N", scale=None, legend=None)
    name = rows("tiles", **middle, **top).mark_text(**words).encode(across("x"), down(), text="short:N", color=colour)
    known = rows("tiles", **middle, **low).transform_filter("!datum.missing")
    value = known.mark_text(**words, fontWeight=600).encode(across("x"), down(), text="figure:N", color=colour)
    split = rows("tiles", x=f"(datum.column + 1) * {side} - 8", y=f"datum.row * {_TILE} + 31").transform_filter(
        "datum.split"
    )
    mark = split.mark_point(shape=SPLIT, size=44, filled=True, opacity=1, color=ink.above).encode(across("x"), down())
    return [
        box,
        stripes,
        name,
        value,
        mark,
        *_islands(surface, middle, top),
        *legend_layers(surface),
    ]


def _islands(surface: Surface, middle: dict[str, str], top: dict[str, str]) -> list[alt.Chart]:
    isles = rows("islands", **middle, **top)
    dots = isles.mark_point(shape="circle", size=26, filled=True, color=surface.ink.soft, opacity=1)
    words = isles.transform_calculate(below="datum.y + 16", right="(datum.column + 1) * width / columns")
    names = words.mark_text(color=surface.ink.soft, fontSize=SIZE, align="right")
    return [dots.encode(across("x"), down()), names.encode(across("right"), down("below"), text="province:N")]


def legend_layers(surface: Surface) -> list[alt.Chart]:
    """The classes of colour with their limits, at the top right."""
    lines = rows("legend", x="width - room", after="width - room + 16")
    box = lines.transform_filter("datum.fill != ''").mark_point(shape="square", size=190, filled=True, opacity=1)
    blank = lines.transform_filter("datum.fill == ''").mark_point(
        shape="square", size=190, filled=True, opacity=1, fill=hatched(surface.ink, 4)
    )
    words = lines.mark_text(align="left", baseline="middle", color=surface.ink.text)
    return [
        box.encode(across("x"), down(), fill=alt.Fill("fill:N", scale=None, legend=None)),
        blank.encode(across("x"), down()),
        words.encode(across("after"), down(), text="words:N"),
    ]


@cache
def _islands_at_sea() -> pd.DataFrame:
    return pd.read_csv(Path(__file__).with_name("islands.csv"))


@cache
def _shapes(units: int) -> dict[str, Any]:
    """The provinces' shapes and the islands, as one GeoJSON collection; features have `properties.name`."""
    shapes: dict[str, Any] = json.loads((DATA / "places" / f"provinces-{units}.geojson").read_text("utf-8"))
    isles = _islands_at_sea()
    points = [
        {"type": "Feature", "properties": {"name": name}, "geometry": {"type": "Point", "coordinates": [east, north]}}
        for name, east, north in isles[["archipelago", "longitude", "latitude"]].itertuples(index=False)
    ]
    return shapes | {"features": [*shapes["features"], *points]}


def _named_islands(lang: str) -> pd.DataFrame:
    """Where the name of each archipelago ends, below its islands, and the province it belongs to."""
    isles = (
        _islands_at_sea()
        .groupby(["archipelago", "province"], as_index=False)
        .agg({"longitude": "max", "latitude": "min"})
    )
    names = zip(isles["archipelago"], isles["province"], strict=True)
    isles = isles.assign(longitude=isles["longitude"].max())  # farther from land, so that names are clear of it
    return isles.assign(words=[text("chart-islands", lang, name=name, province=province) for name, province in names])


def shape_map(frame: pd.DataFrame, measure: Measure, surface: Surface, units: int) -> Spec:
    """The 63 or the 34 provinces in their shape, coloured by class; both archipelagos where they lie.

    Expects the columns of `measure.labelled`, one row a province.
    """
    labelled_rows = labelled(frame, measure, surface)
    coloured_rows, legend = coloured(labelled_rows, measure, surface)
    tables = {"values": coloured_rows, "legend": _placed_legend(legend, surface, 0)}
    tables["islands"] = _named_islands(surface.lang)
    height, room = 470 if surface.narrow else 720, _legend_room(tables["legend"])
    spec = filled(_shape_form(surface, measure, units), surface, tables, height, room=room)
    return spec | {"description": summary(labelled_rows, measure, surface.lang)}


@drawn_once
def _shape_form(surface: Surface, measure: Measure, units: int) -> Sequence[alt.Chart]:
    ink = surface.ink
    columns = ["congress", "province", "name", "term", "fill", "said", "missing", "source", "agreement"]
    values = alt.LookupData(data=alt.NamedData("values"), key="province", fields=columns)
    # Written into the form: geometry as rows of a table would not survive the way to the browser.
    written = {"values": _shapes(units), "format": {"type": "json", "property": "features"}, "name": "shapes"}
    joined = alt.Chart(alt.NamedData("shapes")).transform_lookup(lookup="properties.name", from_=values)
    land = joined.transform_filter("datum.geometry.type != 'Point'")
    isles = alt.Chart(alt.Data.from_dict(written)).transform_filter("datum.geometry.type == 'Point'")
    lines = alt.ExprRef("split(datum.words, '|')")
    label = rows("islands").mark_text(dy=16, color=ink.soft, text=lines, lineHeight=15, align="right")
    known = land.transform_filter("datum.missing === false").mark_geoshape(
        stroke=ink.ground, strokeWidth=0.6, cursor="pointer"
    )
    missing = land.transform_filter("datum.missing !== false").mark_geoshape(
        stroke=ink.ground, strokeWidth=0.6, fill=hatched(ink, 10)
    )
    chosen = (
        land.transform_calculate(province="datum.properties.name")
        .transform_filter(PICKED_OUT)
        .mark_geoshape(filled=False, stroke=ink.found, strokeWidth=2.5)
    )
    said = tooltip(measure, surface)
    return [
        isles.mark_geoshape(fill=ink.soft).project(type="mercator", pointRadius=2.5),
        label.encode(longitude="longitude:Q", latitude="latitude:Q"),
        known.encode(fill=alt.Fill("fill:N", scale=None, legend=None), tooltip=said),
        missing.encode(tooltip=alt.Tooltip("properties.name:N", title=text("chart-missing", surface.lang))),
        chosen,
        *legend_layers(surface),
    ]
