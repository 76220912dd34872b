"""Turns layers drawn in Altair into a form that is kept, and fills a form with rows.

Altair takes a tenth of a second for a chart of eight layers; the form of a chart is the same for all data, so it is
drawn once and afterwards only filled. Knows no measure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Final, TypeVarTuple

import altair as alt
import pandas as pd

from analytics.charts.style import Surface, config
from analytics.model import fold

Spec = dict[str, Any]
"""A Vega-Lite chart as plain data: what the page draws and the exports print. Named rows stand in `datasets`."""

FOUND: Final = "found"
"""The parameter of a chart that holds what the reader looks for: a province, in two letters or more."""

_Asked = TypeVarTuple("_Asked")


def rows(name: str, **columns: str) -> alt.Chart:
    """A chart over the rows that `filled` gives by *name*, with *columns* computed by Vega expressions."""
    chart = alt.Chart(alt.NamedData(name))
    return chart.transform_calculate(**columns) if columns else chart


def drawn_once(
    draw: Callable[[Surface, *_Asked], Sequence[alt.Chart | alt.LayerChart]],
) -> Callable[[Surface, *_Asked], Spec]:
    """Decorate a function that draws the layers of a chart: it gives the form, kept for each set of arguments.

    The form holds the look of the house and what the browser answers without the server: `found` (what the reader
    looks for), `over` (hover), `picked` (click; `congress`, and the `field` of it where a mark is of one).
    """

    @lru_cache(maxsize=256)
    def form(surface: Surface, *asked: Any) -> Spec:  # noqa: ANN401  # lru_cache keeps no types
        over = alt.selection_point(name="over", fields=["province"], on="pointerover", clear="pointerout")
        picked = alt.selection_point(
            name="picked", fields=["congress", "field"], on="click", clear=False, toggle="false"
        )
        found = alt.param(name=FOUND, value="")
        layers = alt.layer(*draw(surface, *asked)).add_params(over, picked, found)
        return {**_named_fills(layers.to_dict(validate=False)), "config": config(surface)}

    def of(surface: Surface, /, *asked: *_Asked) -> Spec:
        return form(surface, *asked)

    return of


def _named_fills(spec: Spec) -> Spec:
    """*spec* with each gradient named once among its parameters: one written in a mark is drawn anew for every item.

    Of the hatching of a hundred cells that made thousands of stops for the browser to set.
    """
    named: dict[str, Any] = {}
    layers = []
    for layer in spec["layer"]:
        fill = layer["mark"].get("fill")
        if isinstance(fill, dict) and "gradient" in fill:
            name = next((name for name, known in named.items() if known == fill), f"hatching{len(named)}")
            named[name] = fill
            layers.append({**layer, "mark": {**layer["mark"], "fill": {"expr": name}}})
        else:
            layers.append(layer)
    fills = [{"name": name, "value": fill} for name, fill in named.items()]
    return {**spec, "layer": layers, "params": [*spec["params"], *fills]}


def filled(form: Spec, tables: dict[str, pd.DataFrame], height: int, **named: float | str) -> Spec:
    """A form with its rows, its height and the values *named* in its expressions; as wide as its container.

    Expressions know the height as `deep`.
    """
    # In a file the chart is part of a whole, where Vega's own `height` is another's.
    values = {"deep": height, **named}
    return {
        **form,
        "width": "container",
        # Names and legends stand inside the width, and below or above the height, which belongs to the rows.
        "autosize": {"type": "fit-x", "contains": "padding"},
        "height": height,
        "params": [*form["params"], *({"name": name, "value": value} for name, value in values.items())],
        "datasets": {name: _records(_searchable(table)) for name, table in tables.items()},
    }


def _searchable(table: pd.DataFrame) -> pd.DataFrame:
    """*table*, if its rows are of provinces, with `sought`: what may be typed to find each, with accents or not."""
    if "province" not in table:
        return table
    pairs = zip(table["province"], table.get("name", table["province"]), strict=True)
    names = ["|".join(name for name in pair if isinstance(name, str)) for pair in pairs]
    return table.assign(sought=[f"{name.lower()}|{fold(name)}" for name in names])


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    plain = table.astype(object)
    return [dict(zip(map(str, table), row, strict=True)) for row in plain.where(plain.notna(), None).to_numpy()]


def across(column: str) -> alt.X:
    """The x of a mark, taken from *column* in px."""
    return alt.X(column, type="quantitative", scale=None, axis=None, stack=None)


def down(column: str = "y") -> alt.Y:
    """The y of a mark, taken from *column* in px."""
    return alt.Y(column, type="quantitative", scale=None, axis=None, stack=None)


PICKED_OUT: Final = (
    f"(length(trim({FOUND})) > 1 && indexof(datum.sought || '', lower(trim({FOUND}))) >= 0)"
    " || (isArray(over.province) && indexof(over.province, datum.province) >= 0)"
)
"""Vega test for the province that the reader looks for or points at."""


def found(then: Any, otherwise: Any) -> Any:  # noqa: ANN401  # Altair's conditions have no narrower type
    """Condition that picks out the province that the reader looks for or points at; the browser answers by itself."""
    return alt.condition(PICKED_OUT, alt.value(then), alt.value(otherwise))
