"""A chart in the form that a page keeps from click to click: all that rows bring with them travels as rows.

Another spec the browser compiles, lays out and draws from nothing; new rows it only takes in. Knows no measure.
"""

from __future__ import annotations

from typing import Any, Final

from analytics.charts.form import FOUND, Spec

NAMED: Final = "named"
"""The name of the table, of one row, that holds what a drawing's expressions name: numbers, the words of a legend."""

_HEIGHT: Final = 300
"""px that the spec says of every chart; the chart is as high as the number `deep` says."""

_READER: Final[dict[str, Any]] = {"data": {"name": NAMED}, "mark": {"type": "text", "text": ""}}
"""Draws nothing: a table that no layer reads does not reach the browser's chart."""


def steady(spec: Spec) -> Spec:
    """*spec*, as `form.filled` gives it, drawn alike, with its named values and its height among its `datasets`."""
    plain = (one for one in spec["params"] if isinstance(one.get("value"), int | float | str) and one["name"] != FOUND)
    named = {one["name"]: one["value"] for one in plain}
    asked = [param for param in spec["params"] if param["name"] not in named]
    read = [{"name": name, "expr": f"data('{NAMED}')[0].{name}"} for name in named]
    return {
        **spec,
        "height": _HEIGHT,
        # Vega takes its own signal `height` from here once it is computed.
        "params": [*asked, *read, {"name": "height", "expr": "deep"}],
        "layer": [*spec["layer"], _READER],
        "datasets": {**spec["datasets"], NAMED: [named]},
    }
