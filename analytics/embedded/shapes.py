"""Draw the provinces' shapes: cells round ward points, joined by province, cut with the coast.

Run by `make data COAST=countries-10m.json`. Ward points: `vietnamadminunits` (MIT). Coast: Natural Earth (public
domain) as packed in `world-atlas` (ISC). The result is a picture at the scale of a page, no legal boundary.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import shapely
from shapely import LineString, MultiPoint, MultiPolygon, Point, Polygon, STRtree
from shapely.geometry.base import BaseGeometry

from analytics.bundle import DATA
from analytics.embedded.gazetteer import database, old_name
from analytics.embedded.tables import read_rows
from analytics.places import PROVINCES_34, PROVINCES_63, successor

VIETNAM = "704"
TOLERANCE = 0.012  # degrees, about 1.3 km: a third a pixel on a map 600 pixels high
SMALLEST_ISLAND = 0.0006  # square degrees, about 7 km²
STRAY_PART = 0.02  # square degrees: a smaller detached piece of a mainland province is a misplaced ward
NEIGHBOURS = 6
DIGITS = 3
# Where an inset's lower left corner stands on the map, and how much smaller than the map it is drawn.
INSETS = {"hoang-sa": (110.2, 15.4, 0.8), "truong-sa": (110.2, 9.0, 0.45)}
MARGIN = 0.25

Named = dict[str, BaseGeometry]
# 498 and 576 are the two archipelagos: the package has no true points for them, and they are drawn as insets.
_POINTS = """
    SELECT provinceShort, coalesce(wardLon, districtLon), coalesce(wardLat, districtLat) FROM admin_units_legacy
    WHERE districtCode NOT IN ('498', '576') AND coalesce(wardLon, districtLon) IS NOT NULL
    ORDER BY districtCode, wardCode
"""


def coast(world_atlas: Path) -> BaseGeometry:
    """Vietnam's land, decoded from the TopoJSON of `world-atlas`."""
    topology = json.loads(world_atlas.read_text(encoding="utf-8"))
    lines = [_line(arc, topology["transform"]) for arc in topology["arcs"]]
    [land] = [country for country in topology["objects"]["countries"]["geometries"] if country.get("id") == VIETNAM]
    return MultiPolygon([Polygon(_ring(rings[0], lines)) for rings in land["arcs"]]).buffer(0)


def _line(arc: Sequence[Sequence[int]], transform: Mapping[str, Sequence[float]]) -> list[tuple[float, float]]:
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    x = y = 0
    line = []
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        line.append((x * wide + left, y * high + low))
    return line


def _ring(arcs: Sequence[int], lines: Sequence[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """One closed ring; a negative number is an arc walked backwards."""
    ring: list[tuple[float, float]] = []
    for arc in arcs:
        ring += (lines[arc] if arc >= 0 else lines[~arc][::-1])[1 if ring else 0 :]
    return ring


def ward_points() -> list[tuple[str, Point]]:
    """The wards' points with the province's name, but those no neighbour of which lies in the same province."""
    with sqlite3.connect(f"file:{database()}?mode=ro", uri=True) as units:
        rows = {(lon, lat): old_name(name) for name, lon, lat in units.execute(_POINTS)}
    points = [Point(place) for place in rows]
    names = list(rows.values())
    tree = STRtree(points)
    kept = []
    for name, point in zip(names, points, strict=True):
        near = sorted(tree.query(point.buffer(0.5)), key=lambda other: point.distance(points[other]))[
            1 : NEIGHBOURS + 1
        ]
        if not near or any(names[other] == name for other in near):
            kept.append((name, point))
    return kept


def provinces_63(land: BaseGeometry) -> Named:
    """The 63 provinces as one gapless coverage of *land*, in the fixed order."""
    points = ward_points()
    cells = shapely.voronoi_polygons(MultiPoint([point for _, point in points]), extend_to=land, ordered=True)
    joined: dict[str, list[BaseGeometry]] = defaultdict(list)
    for (name, _), cell in zip(points, cells.geoms, strict=True):
        joined[name].append(cell)
    areas = {name: shapely.coverage_union_all(parts) for name, parts in joined.items()}
    lines = shapely.node(shapely.GeometryCollection([land.boundary, *(area.boundary for area in areas.values())]))
    faces = _faces(lines, land, areas)
    return {p.name: shapely.coverage_union_all(faces[p.name]) for p in PROVINCES_63}


def _faces(lines: BaseGeometry, land: BaseGeometry, areas: Named) -> dict[str, list[Polygon]]:
    """The faces between borders and coast by province: every face in one province, so no gap and no overlap."""
    shapely.prepare(land)
    faces: list[tuple[Polygon, str]] = []
    for face in _polygons(shapely.polygonize([lines])):
        inside = face.representative_point()
        if land.contains(inside):
            faces.append((face, next(name for name, area in areas.items() if area.contains(inside))))
    return _without_strays(faces)


def _without_strays(faces: list[tuple[Polygon, str]]) -> dict[str, list[Polygon]]:
    """Give small detached pieces to the neighbour with the longest common border; drop the smallest islands."""
    largest = {name: max(face.area for face, home in faces if home == name) for _, name in faces}
    found: dict[str, list[Polygon]] = defaultdict(list)
    for face, name in faces:
        borders = {
            other: face.intersection(neighbour).length
            for neighbour, other in faces
            if other != name and neighbour.area == largest[other] and face.intersects(neighbour)
        }
        borders = {other: length for other, length in borders.items() if length > 0}
        if borders and face.area < min(STRAY_PART, largest[name]):
            found[max(borders, key=lambda other: (borders[other], other))].append(face)
        elif borders or face.area >= SMALLEST_ISLAND or face.area == largest[name]:
            found[name].append(face)
    return found


def simplified(shapes: Named) -> Named:
    """The shapes with fewer points, common borders simplified once for both sides, rounded."""
    lean = shapely.coverage_simplify(list(shapes.values()), TOLERANCE)
    rounded = [shapely.transform(shape, lambda places: places.round(DIGITS)) for shape in lean]
    return dict(zip(shapes, rounded, strict=True))


def provinces_34(shapes: Named) -> Named:
    """The 34 provinces, joined of the 63 by the crosswalk."""
    return {
        new.name: shapely.coverage_union_all([shape for name, shape in shapes.items() if successor(name) == new.name])
        for new in PROVINCES_34
    }


def feature_collection(shapes: Named, ids: Mapping[str, str]) -> dict[str, Any]:
    """GeoJSON with the outer rings clockwise, as d3 and Vega read a sphere; features carry `id` and `name`."""
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": ids[name],
                "properties": {"name": name},
                "geometry": shapely.geometry.mapping(clockwise(shape)),
            }
            for name, shape in shapes.items()
        ],
    }


def clockwise(shape: BaseGeometry) -> BaseGeometry:
    """The shape with clockwise outer and anticlockwise inner rings, parts from the largest down."""
    parts = sorted(_polygons(shape), key=lambda part: -part.area)
    turned = [shapely.orient_polygons(part, exterior_cw=True) for part in parts]
    return turned[0] if len(turned) == 1 else MultiPolygon(turned)


def _polygons(shape: BaseGeometry) -> Iterator[Polygon]:
    for part in shapely.get_parts(shape):
        if isinstance(part, Polygon):
            yield part


def archipelagos() -> dict[str, Any]:
    """Both archipelagos as GeoJSON insets: for each a `frame` (line), its `islands` (points) and a `label` (point).

    `name` is the province, the same in both sets, so that islands take their province's colour.
    """
    features: list[dict[str, Any]] = []
    for key, (left, low, scale) in INSETS.items():
        islands = [row for row in read_rows(DATA / "places" / "archipelagos.csv") if row["archipelago"] == key]
        places = [(float(row["lon"]), float(row["lat"])) for row in islands]
        west, south = (min(side) - MARGIN / scale for side in zip(*places, strict=True))
        drawn = [(round(left + (x - west) * scale, 2), round(low + (y - south) * scale, 2)) for x, y in places]
        right, high = (round(max(side) + MARGIN, 2) for side in zip(*drawn, strict=True))
        frame = [(left, low), (left, high), (right, high), (right, low), (left, low)]
        about = {"name": islands[0]["province"], "label_vi": islands[0]["label_vi"], "label_en": islands[0]["label_en"]}
        shapes = {"frame": LineString(frame), "islands": MultiPoint(drawn), "label": Point((left + right) / 2, low)}
        features += [
            {
                "type": "Feature",
                "id": f"{key}-{part}",
                "properties": about | {"part": part},
                "geometry": shapely.geometry.mapping(shape),
            }
            for part, shape in shapes.items()
        ]
    return {"type": "FeatureCollection", "features": features}


def write(world_atlas: Path, folder: Path = DATA / "places") -> None:
    """Draw both sets and the insets; write `provinces-63`, `provinces-34` and `archipelagos.geojson` into *folder*."""
    old = simplified(provinces_63(coast(world_atlas)))
    drawn = {
        "provinces-63": feature_collection(old, {p.name: p.id for p in PROVINCES_63}),
        "provinces-34": feature_collection(provinces_34(old), {p.name: p.id for p in PROVINCES_34}),
        "archipelagos": archipelagos(),
    }
    for name, collection in drawn.items():
        text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{name}.geojson").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
