"""The look of every chart: colours, type, marks, locale, and the surface it is drawn on. Knows no data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

FONT: Final = "Be Vietnam Pro, sans-serif"
"""The shipped font first; the generic name last, without which a missing font draws no text at all."""

CATEGORIES: Final = ("#0077AA", "#BB3311", "#DD7700", "#889955", "#8866EE", "#CC7799", "#885555", "#9900FF")
"""Each reaches 3:1 on white and on #0E1117; told apart under protan, deutan and tritan vision."""

FEW_CATEGORIES: Final = ("#0077AA", "#CC1133", "#DD7700", "#8800FF", "#BB7788")
"""For five categories or fewer."""

SIZE: Final = 12
"""Smallest type in a chart, in px; on a phone too."""

SPLIT: Final = "M-1,-1H0.1V1H-1ZM0.1,-1H1V1H0.1V0.7H0.7V-0.7H0.1Z"
"""SVG path of the mark for a figure about which sources disagree: a square, half of it empty."""


@dataclass(frozen=True, slots=True)
class Surface:
    """What a chart is drawn on: language, dark or light ground, phone or wide."""

    lang: str = "vi"
    dark: bool = False
    narrow: bool = False

    @property
    def ink(self) -> Ink:
        """The colours that can be read on this ground."""
        return _DARK if self.dark else _LIGHT


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours by their task. Text reaches 4.5:1 and marks 3:1 on `ground`; lines and hatching only guide the eye."""

    ground: str
    text: str
    soft: str
    line: str
    hatch: str
    hatch_gap: str
    mark: str
    faded: str
    found: str
    above: str
    inside: str
    below: str
    band: str
    ramp: tuple[str, ...]


_LIGHT = Ink(
    ground="#FFFFFF",
    text="#1B2530",
    soft="#56616D",
    line="#E1E6EA",
    hatch="#C3CBD2",
    hatch_gap="#F6F8F9",
    mark="#0077AA",
    faded="#8AA4B3",
    found="#BB3311",
    above="#DD7700",
    inside="#5D7A89",
    below="#8866EE",
    band="#E4ECF1",
    ramp=("#CFE4F0", "#A3CCE2", "#6FAFD0", "#3A8FBB", "#0B6E9C", "#004F75", "#003049"),
)
_DARK = Ink(
    ground="#0E1117",
    text="#EEF1F4",
    soft="#AAB4BF",
    line="#2A323D",
    hatch="#4A5563",
    hatch_gap="#171C24",
    mark="#3A9CCB",
    faded="#66808F",
    found="#FF8A5C",
    above="#F29A38",
    inside="#8FA9B7",
    below="#A48CF5",
    band="#212C37",
    ramp=("#10384C", "#145070", "#1A6C96", "#2C8ABB", "#59A8D2", "#93C9E6", "#D0E8F5"),
)


def hatched(ink: Ink, stripes: int = 7, tall: float = 1) -> dict[str, Any]:
    """Fill for what has no figure: slanting grey stripes (a gradient, for Vega has no patterns).

    *tall* is the height of what is filled as a share of its width: a gradient is stretched with its mark.
    """
    stops = []
    for stripe in range(stripes):
        start, middle, end = stripe / stripes, (stripe + 0.4) / stripes, (stripe + 1) / stripes
        stops += [{"offset": start, "color": ink.hatch}, {"offset": middle, "color": ink.hatch}]
        stops += [{"offset": middle, "color": ink.hatch_gap}, {"offset": end, "color": ink.hatch_gap}]
    reach = (1 + tall) / (1 + tall**2)  # so that the stripes end in the far corner
    return {"gradient": "linear", "x1": 0, "y1": 0, "x2": reach, "y2": reach * tall, "stops": stops}


def config(surface: Surface) -> dict[str, Any]:
    """The Vega-Lite configuration of every chart.

    Transparent: the page or the file lends the ground. Every colour is set here or in the marks, so that a page
    must draw with `theme=None`. The locale travels in the chart, for the browser's own would be another.
    """
    ink = surface.ink
    plain = {"labelFontSize": SIZE, "titleFontSize": SIZE, "titleFontWeight": "normal", "titleColor": ink.soft}
    axis = {"labelColor": ink.soft, "gridColor": ink.line, "domain": False, "ticks": False, "labelPadding": 6}
    legend = {"labelColor": ink.text, "orient": "top", "symbolSize": 110, "labelLimit": 280, "columnPadding": 18}
    return {
        "font": FONT,
        "background": "transparent",
        "locale": {"number": _NUMBERS[surface.lang]},
        "view": {"stroke": None},
        "text": {"fontSize": SIZE, "color": ink.text},
        "axis": plain | axis,
        "legend": plain | legend,
        "title": {"fontSize": SIZE + 1, "color": ink.text, "anchor": "start", "fontWeight": 600},
    }


_NUMBERS = {
    "vi": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", "\u00a0₫"]},
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["$", ""]},
}


def readable(fill: str) -> str:
    """Nearly black or white, whichever has the higher contrast with *fill* (WCAG relative luminance).

    >>> readable("#0077AA"), readable("#DD7700")
    ('#FFFFFF', '#10161D')
    """
    parts = [int(fill[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    luminance = sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return "#FFFFFF" if luminance < 0.179 else "#10161D"
