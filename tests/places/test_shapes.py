"""Outlines and tiles: what is drawn covers each set once, without gaps, and the way Vega wants it."""

from itertools import pairwise

import pytest
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from analytics import places
from analytics.bundle import DATA

BOTH = pytest.mark.parametrize("units", [63, 34])
# Adding a point to one side of a common border would open a gap of its width.
TOUCHING = 1e-6


def provinces(units: places.Units) -> list[str]:
    return [p.name for p in (places.PROVINCES_63 if units == 63 else places.PROVINCES_34)]


def shapes(units: places.Units) -> dict[str, BaseGeometry]:
    return {f["properties"]["name"]: shape(f["geometry"]) for f in places.outlines(units)["features"]}


@BOTH
def test_every_province_has_one_valid_shape(units: places.Units) -> None:
    assert list(shapes(units)) == provinces(units)
    assert all(one.is_valid and not one.is_empty for one in shapes(units).values())


@BOTH
def test_shapes_leave_no_gap_and_do_not_overlap(units: places.Units) -> None:
    assert shapely.coverage_is_valid(list(shapes(units).values()))
    whole = shapely.union_all(list(shapes(units).values()))
    assert sum(len(part.interiors) for part in shapely.get_parts(whole)) == 0


def test_both_sets_cover_the_same_land() -> None:
    old, new = (shapely.union_all(list(shapes(units).values())) for units in (63, 34))
    assert old.symmetric_difference(new).area < TOUCHING


@BOTH
def test_outer_rings_run_clockwise_for_a_sphere(units: places.Units) -> None:
    rings = [part.exterior for one in shapes(units).values() for part in shapely.get_parts(one)]
    assert not any(ring.is_ccw for ring in rings)


@BOTH
def test_a_set_weighs_less_than_150_kilobytes(units: places.Units) -> None:
    assert (DATA / "places" / f"provinces-{units}.geojson").stat().st_size < 150_000


@BOTH
def test_a_point_of_the_capital_lies_in_the_right_shape(units: places.Units) -> None:
    hanoi, danang = shapely.Point(105.85, 21.03), shapely.Point(108.15, 16.05)
    assert shapes(units)["Hà Nội"].contains(hanoi)
    assert shapes(units)["Đà Nẵng"].contains(danang)


def test_both_archipelagos_are_drawn_with_frame_islands_and_label() -> None:
    parts = {(f["properties"]["name"], f["properties"]["part"]) for f in places.archipelagos()["features"]}
    assert parts == {(home, part) for home in ("Đà Nẵng", "Khánh Hòa") for part in ("frame", "islands", "label")}


def test_islands_stand_inside_their_frame_and_off_the_mainland() -> None:
    drawn = {f["id"]: shape(f["geometry"]) for f in places.archipelagos()["features"]}
    land = shapely.union_all(list(shapes(63).values()))
    for key in ("hoang-sa", "truong-sa"):
        box = shapely.Polygon(drawn[f"{key}-frame"].coords)
        assert box.contains(drawn[f"{key}-islands"])
        assert box.disjoint(land)


@BOTH
def test_each_province_has_a_tile_of_its_own(units: places.Units) -> None:
    grid = places.tiles(units)
    assert sorted(grid) == sorted(provinces(units))
    assert len(set(grid.values())) == len(grid)


@BOTH
def test_tiles_side_by_side_are_mostly_neighbours_on_the_map(units: places.Units) -> None:
    grid, drawn = places.tiles(units), shapes(units)
    by_place = {place: name for name, place in grid.items()}
    lines = [sorted(by_place), sorted(by_place, key=lambda place: place[::-1])]
    beside = [(a, b) for line in lines for a, b in pairwise(line) if abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1]
    true = [pair for pair in beside if drawn[by_place[pair[0]]].distance(drawn[by_place[pair[1]]]) < TOUCHING]
    assert len(true) / len(beside) > 0.85
