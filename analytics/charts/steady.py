"""A chart in the form that a page keeps from click to click: all that rows bring with them travels as rows.

Another spec the browser compiles, lays out and draws from nothing; new rows it only takes in. Knows no measure.
"""

from __future__ import annotations

from typing import Any, Final

from analytics.charts.form import Spec

NUMBERS: Final = "numbers"
"""The name of the table, of one row, that holds the numbers of a drawing by their names."""

_HEIGHT: Final = 300
"""px that the spec says of every chart; the chart is as high as the number `deep` says."""

_READER: Final[dict[str, Any]] = {"data": {"name": NUMBERS}, "mark": {"type": "text", "text": ""}}
"""Draws nothing: a table that no layer reads does not reach the browser's chart."""


def steady(spec: Spec) -> Spec:
    """*spec*, as `form.filled` gives it, drawn alike, with its numbers and its height among its `datasets`."""
    numbers = {param["name"]: param["value"] for param in spec["params"] if isinstance(param.get("value"), int | float)}
    asked = [param for param in spec["params"] if param["name"] not in numbers]
    read = [{"name": name, "expr": f"data('{NUMBERS}')[0].{name}"} for name in numbers]
    return {
        **spec,
        "height": _HEIGHT,
        # Vega takes its own signal `height` from here once it is computed.
        "params": [*asked, *read, {"name": "height", "expr": "deep"}],
        "layer": [*spec["layer"], _READER],
        "datasets": {**spec["datasets"], NUMBERS: [numbers]},
    }
