"""Prints a chart as PNG, SVG or PDF, with title, filters, sources and date inside. Needs no browser and no network."""

from __future__ import annotations

import textwrap
from functools import cache
from pathlib import Path
from typing import Any

import fontpkg_be_vietnam_pro
import vl_convert

from analytics.exports.about import About

Spec = dict[str, Any]

_WIDTH = 960  # px: fills a slide, and text of 12 px stays readable in a document
_TITLE, _SMALL, _MARGIN = 20, 13, 24
_LETTER = 0.56  # width of a letter as a share of the type's size
_TEXT, _SOFT, _GROUND = "#1B2530", "#56616D", "#FFFFFF"
_FONT = "Be Vietnam Pro, sans-serif"


@cache
def _fonts_at_hand() -> None:
    # Without the registered folder the renderer would set Vietnamese in whatever the machine has, or not at all.
    vl_convert.register_font_directory(str(Path(fontpkg_be_vietnam_pro.__file__).parent / "files"))


def framed(spec: Spec, about: About, width: int = _WIDTH) -> Spec:
    """The chart on white, *width* px wide, between a title with its filters and a line with sources and date.

    *spec* is a layered chart, drawn for a light ground.
    """
    hoisted = {"config", "datasets", "params", "$schema", "description", "usermeta", "autosize", "background"}
    inner = {key: value for key, value in spec.items() if key not in hoisted} | {"width": width}
    # Layers of the style `touch` only answer to a pointer.
    inner["layer"] = [layer for layer in spec.get("layer", []) if layer["mark"].get("style") != "touch"]
    inner["params"], outer_params = _sorted_params(spec.get("params", []))
    return {
        **{key: spec[key] for key in ("$schema", "datasets", "description") if key in spec},
        "config": spec.get("config", {}) | {"background": _GROUND},
        "padding": _MARGIN,
        "params": outer_params,
        "title": _heading(about, width),
        "vconcat": [inner | {"title": _foot(about, width)}],
    }


def _sorted_params(params: list[Spec]) -> tuple[list[Spec], list[Spec]]:
    """Selections belong to the chart itself; what names its views, and plain values, to the whole."""
    inside = [param for param in params if "select" in param and "views" not in param]
    return inside, [param for param in params if param not in inside]


def _wrapped(words: str, width: int, size: int) -> list[str]:
    return textwrap.wrap(words, max(int(width / (size * _LETTER)), 20))


def _heading(about: About, width: int) -> Spec:
    return {
        "text": _wrapped(about.title, width, _TITLE),
        "subtitle": [line for words in (about.subtitle(), about.finding) for line in _wrapped(words, width, _SMALL)],
        "anchor": "start", "frame": "bounds", "font": _FONT, "subtitleFont": _FONT,
        "fontSize": _TITLE, "fontWeight": 600, "lineHeight": 28, "color": _TEXT,
        "subtitleFontSize": _SMALL, "subtitleLineHeight": 20, "subtitleColor": _SOFT,
        "subtitlePadding": 6, "offset": 18,
    }  # fmt: skip


def _foot(about: About, width: int) -> Spec:
    return {
        "text": _wrapped(about.footer(), width, _SMALL - 1),
        "anchor": "start", "frame": "bounds", "orient": "bottom", "font": _FONT,
        "fontSize": _SMALL - 1, "fontWeight": "normal", "lineHeight": 18, "color": _SOFT, "offset": 16,
    }  # fmt: skip


def png(spec: Spec, scale: float = 2) -> bytes:
    """The picture of *spec* as PNG; *scale* 2 is sharp on a projector and in print."""
    _fonts_at_hand()
    return vl_convert.vegalite_to_png(spec, scale=scale)


def svg(spec: Spec) -> str:
    """The picture of *spec* as SVG, its text as text."""
    _fonts_at_hand()
    return vl_convert.vegalite_to_svg(spec)


def pdf(spec: Spec) -> bytes:
    """The picture of *spec* as a PDF page of its own size, its text as text."""
    _fonts_at_hand()
    return vl_convert.vegalite_to_pdf(spec)
