"""Colours for quantities on maps: classes with round limits, their words, and the missing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import pandas as pd

from analytics.charts.measure import Measure
from analytics.charts.style import Surface, readable
from analytics.language import text

_CLASSES = 5
_FINEST = 50  # steps in the whole reach of the values


def limits(values: pd.Series) -> list[float]:
    """Round numbers that part *values* (none missing) into at most five classes of about equal size.

    As round as leaves four classes; where most values are nearly alike, rather fewer than one from 348 to 349.

    >>> limits(pd.Series([47, 48, 49, 50, 50, 51, 53, 53, 65, 71]))
    [48.0, 50.0, 52.0, 56.0]
    >>> limits(pd.Series([299, 340, 346, 348, 349, 350, 350, 350, 448, 497]))
    [340.0, 350.0, 370.0]
    """
    low, high = float(values.min()), float(values.max())
    if low == high:
        return []
    quantiles = [float(values.quantile(part / _CLASSES)) for part in range(1, _CLASSES)]
    found: list[float] = []
    for unit in _units(high - low):
        rounded = {round(math.floor(quantile / unit + 0.5) * unit, 9) for quantile in quantiles}
        found = sorted(limit for limit in rounded if low < limit <= high)
        if len(found) >= _CLASSES - 2:
            break
    return found


def _units(reach: float) -> Iterator[float]:
    """Steps of 5, 2, 1 in each power of ten, the coarsest first, none finer than a fiftieth of *reach*."""
    power = math.floor(math.log10(reach))
    steps = (digit * 10.0**place for place in range(power, power - 3, -1) for digit in (5, 2, 1))
    return (step for step in steps if step * _FINEST >= reach)


def coloured(rows: pd.DataFrame, measure: Measure, surface: Surface) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Labelled *rows* with `fill` and `ink` (its readable text), and the legend: `fill`, `words`, one row a class."""
    cuts = limits(rows["value"].dropna()) if rows["value"].notna().any() else []
    ramp, ink = surface.ink.ramp, surface.ink
    # Few classes take colours far apart.
    shades = [ramp[round(place * (len(ramp) - 1) / max(len(cuts), 1))] for place in range(len(cuts) + 1)]
    classes = [sum(value >= cut for cut in cuts) for value in rows["value"]]
    fills = [ink.hatch_gap if gone else shades[which] for which, gone in zip(classes, rows["missing"], strict=True)]
    inks = [ink.soft if gone else readable(fill) for fill, gone in zip(fills, rows["missing"], strict=True)]
    words = _words(cuts, measure, surface.lang)
    return rows.assign(fill=fills, ink=inks), pd.DataFrame({"fill": shades, "words": words})


def _words(cuts: list[float], measure: Measure, lang: str) -> list[str]:
    written = [measure.written(cut, "exact", lang) for cut in cuts]
    if not written:
        return [measure.label]
    between = [text("chart-class-between", lang, low=low, high=high) for low, high in pairwise(written)]
    return [
        text("chart-class-below", lang, high=written[0]),
        *between,
        text("chart-class-above", lang, low=written[-1]),
    ]
