"""The recipe of the shapes on small inputs: arcs, winding, insets."""

import json
from pathlib import Path

import shapely

from analytics.bundle import DATA
from analytics.embedded import shapes


def test_coast_is_decoded_from_arcs_walked_forwards_and_backwards(tmp_path: Path) -> None:
    topology = {
        "transform": {"scale": [0.5, 2], "translate": [100, 10]},
        "arcs": [[[0, 0], [2, 0], [0, 1]], [[0, 0], [0, 1], [2, 0]]],
        "objects": {"countries": {"geometries": [{"id": "704", "arcs": [[[0, -2]]]}, {"id": "116", "arcs": []}]}},
    }
    path = tmp_path / "countries.json"
    path.write_text(json.dumps(topology), "utf-8")
    assert shapes.coast(path).equals(shapely.box(100, 10, 101, 12))


def test_outer_rings_turn_clockwise_and_holes_the_other_way() -> None:
    ring = shapely.box(0, 0, 3, 3).difference(shapely.box(1, 1, 2, 2))
    turned = shapes.clockwise(ring)
    assert isinstance(turned, shapely.Polygon)
    assert not turned.exterior.is_ccw
    assert turned.interiors[0].is_ccw


def test_simplified_neighbours_keep_their_common_border() -> None:
    zigzag = [(1 + (n % 2) * 0.005, n / 50) for n in range(51)]
    left, right = shapely.Polygon([(0, 0), *zigzag, (0, 1)]), shapely.Polygon([(2, 0), *zigzag, (2, 1)])
    lean = shapes.simplified({"left": left, "right": right})
    assert shapely.coverage_is_valid(list(lean.values()))
    assert shapely.get_num_coordinates(lean["left"]) < shapely.get_num_coordinates(left)


def test_insets_are_what_their_program_draws() -> None:
    drawn = json.loads(json.dumps(shapes.archipelagos()))
    assert drawn == json.loads((DATA / "places" / "archipelagos.geojson").read_text("utf-8"))
