"""What holds of every chart: valid, readable on each surface, honest on each, nothing cut and nothing overlapping."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import altair as alt
import fontpkg_be_vietnam_pro
import pandas as pd
import pytest
from PIL import ImageFont

from analytics import charts, exports
from analytics.charts import Measure, Spec, Surface
from tests.charts.conftest import BUILDERS

Builder = Callable[[Surface], Spec]
WIDE, PHONE = 900, 350
FONT = ImageFont.truetype(Path(fontpkg_be_vietnam_pro.__file__).parent / "files" / "BeVietnamPro-Regular.ttf", 100)
SURFACES = [Surface(), Surface("en", dark=True, narrow=True)]


def with_width(spec: Spec, width: int) -> Spec:
    return spec | {"width": width}


@pytest.mark.parametrize("surface", SURFACES, ids=str)
def test_spec_is_valid_vega_lite(builder: Builder, surface: Surface) -> None:
    alt.Chart.from_dict(builder(surface))  # raises where the schema does not hold


def test_spec_is_plain_json_without_nan(builder: Builder) -> None:
    json.dumps(builder(Surface()), allow_nan=False)


def test_description_tells_the_takeaway_in_the_language(builder: Builder) -> None:
    vi, en = builder(Surface("vi"))["description"], builder(Surface("en"))["description"]
    assert len(vi) > 30
    assert vi != en


def test_clicks_hover_and_search_have_their_names(builder: Builder) -> None:
    names = {param["name"] for param in builder(Surface())["params"]}
    assert {"picked", "over", "found"} <= names


def looking_for(spec: Spec, typed: str) -> Spec:
    params = [one | {"value": typed} if one["name"] == charts.FOUND else one for one in spec["params"]]
    return with_width(spec | {"params": params}, WIDE)


@pytest.mark.parametrize("name", sorted(set(BUILDERS) - {"completion", "known", "shares"}))
def test_a_province_is_picked_out_by_what_is_typed_with_accents_or_without(name: str, frame: pd.DataFrame) -> None:
    spec = BUILDERS[name](frame, Surface())
    nothing, folded, accents = (
        exports.svg(looking_for(spec, typed)).count(Surface().ink.found) for typed in ("h", "hai duong", "Hải D")
    )
    assert folded == accents > nothing


def test_numbers_are_written_by_the_language_of_the_surface(builder: Builder) -> None:
    marks = [builder(Surface(lang))["config"]["locale"]["number"]["decimal"] for lang in ("vi", "en")]
    assert marks == [",", "."]


@dataclass(frozen=True)
class Box:
    """Where a text stands in a picture."""

    words: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def texts(node: ET.Element, x: float = 0, y: float = 0) -> Iterator[Box]:
    """The boxes of all upright texts of an SVG, from its own coordinates."""
    transform = node.get("transform", "")
    if moved := re.search(r"translate\(([-\d.]+)[ ,]([-\d.]+)\)", transform):
        x, y = x + float(moved[1]), y + float(moved[2])
    if node.tag.endswith("}text") and "rotate" not in transform and float(node.get("opacity", 1)) > 0:
        size = float(str(node.get("font-size", "12")).removesuffix("px"))
        for line, words in enumerate([span.text or "" for span in node] or [node.text or ""]):
            wide = FONT.getlength(words) * size / 100
            left = x - {"middle": wide / 2, "end": wide}.get(node.get("text-anchor", "start"), 0)
            base = y + line * 15
            yield Box(words, left, base - size * 0.7, left + wide, base)
    for child in node:
        yield from texts(child, x, y)


def boxes(spec: Spec) -> tuple[list[Box], float]:
    """The texts of a picture (rims under a text left out), and how wide the picture is."""
    drawn = ET.fromstring(exports.svg(spec))  # noqa: S314  # our own picture
    found = {(box.words, round(box.left), round(box.top)): box for box in texts(drawn) if box.words.strip()}
    return list(found.values()), float(drawn.get("width", "0").removesuffix("px"))


@pytest.mark.parametrize(
    ("width", "surface"), [(WIDE, Surface()), (PHONE, Surface("en", narrow=True))], ids=["wide", "phone"]
)
def test_no_text_is_cut_or_overlaps_another(builder: Builder, width: int, surface: Surface) -> None:
    found, whole = boxes(with_width(builder(surface), width))
    assert found
    assert [box for box in found if box.left < 0 or box.right > whole] == []
    assert [(one.words, other.words) for one, other in combinations(found, 2) if one.overlaps(other)] == []


def test_in_a_file_no_text_is_cut_or_overlaps_another(builder: Builder) -> None:
    found, whole = boxes(exports.framed(builder(Surface()), exports.About("thu", "Thử nghiệm")))
    assert [box for box in found if box.left < 0 or box.right > whole] == []
    assert [(one.words, other.words) for one, other in combinations(found, 2) if one.overlaps(other)] == []


def test_no_expression_asks_for_the_height_which_in_a_file_is_another(builder: Builder) -> None:
    asked = [value for key, value in values(builder(Surface())["layer"]) if key in {"expr", "calculate", "filter"}]
    assert not [words for words in asked if isinstance(words, str) and re.search(r"\bheight\b", words)]


@pytest.mark.parametrize(("width", "narrow"), [(WIDE, False), (PHONE, True)], ids=["wide", "phone"])
def test_a_chart_keeps_to_the_width_it_is_given(builder: Builder, width: int, narrow: bool) -> None:  # noqa: FBT001
    _, whole = boxes(with_width(builder(Surface(narrow=narrow)), width))
    edge_of_a_dot = 5
    assert whole <= width + edge_of_a_dot


def values(node: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  # any part of a spec
    if isinstance(node, dict):
        for key, value in node.items():
            yield key, value
            yield from values(value)
    elif isinstance(node, list):
        for value in node:
            yield from values(value)


def test_no_type_is_smaller_than_twelve_pixels(builder: Builder) -> None:
    sizes = [value for key, value in values(builder(Surface())["layer"]) if key.lower().endswith("fontsize")]
    assert all(size >= 12 for size in sizes)
    assert builder(Surface())["config"]["text"]["fontSize"] >= 12


def test_a_hollow_mark_keeps_its_outline(builder: Builder) -> None:
    hollow = [layer for layer in builder(Surface())["layer"] if "fillOpacity" in layer.get("encoding", {})]
    assert all("stroke" in layer["encoding"] or "stroke" in layer["mark"] for layer in hollow)


def test_a_chart_asks_for_nothing_from_outside(builder: Builder) -> None:
    spec = builder(Surface())
    assert not [value for key, value in values(spec) if key in {"url", "href"}]


def test_a_chart_whose_numbers_travel_among_its_rows_is_drawn_alike(builder: Builder) -> None:
    spec = with_width(builder(Surface()), WIDE)
    assert boxes(charts.steady(spec)) == boxes(spec)


def test_another_choice_changes_the_rows_of_a_steady_chart_and_nothing_else(frame: pd.DataFrame) -> None:
    steady = [
        charts.steady(charts.by_province(rows, Measure("Ban Chấp hành"), Surface())) for rows in (frame, frame.head(9))
    ]
    one, other = ({key: spec[key] for key in spec if key not in {"datasets", "description"}} for spec in steady)
    assert one == other


def test_one_hatching_is_defined_for_all_marks_that_have_it(builder: Builder) -> None:
    gradients = exports.svg(with_width(builder(Surface()), WIDE)).count("<linearGradient")
    assert gradients <= 2  # that of the rows and that of the key
