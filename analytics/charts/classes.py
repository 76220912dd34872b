"""Colours for quantities on maps: classes with round limits, their words, and the missing."""

from __future__ import annotations

import math
from itertools import pairwise

import pandas as pd

from analytics.charts.measure import Measure
from analytics.charts.style import Surface, readable
from analytics.language import text

_CLASSES = 5


def limits(values: pd.Series) -> list[float]:
    """Round numbers that part *values* (none missing) into at most five classes of about equal size.

    >>> limits(pd.Series([47, 48, 49, 50, 50, 51, 53, 53, 65, 71]))
    [49.0, 50.0, 52.0, 55.0]
    """
    low, high = float(values.min()), float(values.max())
    if low == high:
        return []
    quantiles = [float(values.quantile(part / _CLASSES)) for part in range(1, _CLASSES)]
    spread = (quantiles[-1] - quantiles[0]) or (high - low)
    unit = 10.0 ** math.floor(math.log10(spread / 2))
    rounded = sorted({math.floor(quantile / unit + 0.5) * unit for quantile in quantiles})
    return [round(limit, 9) for limit in rounded if low < limit <= high]


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
