"""How the provinces are drawn: outlines as GeoJSON and a grid of one tile a province. Knows no charts."""

from __future__ import annotations

import csv
import json
from functools import cache
from itertools import pairwise
from typing import Any

from analytics.bundle import DATA
from analytics.places.provinces import Units

Geometry = dict[str, Any]


def _drawn(name: str) -> Geometry:
    collection: Geometry = json.loads((DATA / "places" / f"{name}.geojson").read_text(encoding="utf-8"))
    return collection


@cache
def outlines(units: Units) -> Geometry:
    """GeoJSON of one set: a feature a province, `id` of the place, `properties.name`, outer rings clockwise.

    The same object on every call: not to be changed.
    """
    return _drawn(f"provinces-{units}")


@cache
def centres(units: Units) -> dict[str, tuple[float, float]]:
    """Longitude and latitude of the middle of each province's largest part."""
    found = {}
    for province in outlines(units)["features"]:
        shape = province["geometry"]
        parts = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
        found[province["properties"]["name"]] = max((_centroid(rings[0]) for rings in parts), key=lambda part: part[0])[
            1
        ]
    return found


def _centroid(ring: list[list[float]]) -> tuple[float, tuple[float, float]]:
    """Area and centroid of a closed ring in the plane, by the shoelace formula.

    >>> _centroid([[0, 0], [0, 2], [4, 2], [4, 0], [0, 0]])
    (8.0, (2.0, 1.0))
    """
    twice = [(x * v - u * y, x + u, y + v) for (x, y), (u, v) in pairwise(ring)]
    area = sum(cross for cross, _, _ in twice) / 2
    x, y = (sum(part[0] * part[side] for part in twice) / (6 * area) for side in (1, 2))
    return abs(area), (x, y)


@cache
def archipelagos() -> Geometry:
    """GeoJSON insets of Hoàng Sa and Trường Sa: parts `frame`, `islands`, `label`; `name` is the province."""
    return _drawn("archipelagos")


@cache
def tiles(units: Units) -> dict[str, tuple[int, int]]:
    """Column and row of each province's tile, counted from the upper left; neighbours stand side by side.

    >>> tiles(34)["Hà Nội"], tiles(34)["Bắc Ninh"]
    ((2, 2), (3, 2))
    """
    with (DATA / "places" / "tiles.csv").open(encoding="utf-8", newline="") as table:
        return {
            row["province"]: (int(row["column"]), int(row["row"]))
            for row in csv.DictReader(table)
            if int(row["units"]) == units
        }
