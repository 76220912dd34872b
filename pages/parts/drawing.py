"""The drawing of a card in the form that goes to the browser, made once for all sessions. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any

from streamlit import dataframe_util

from analytics.charts import FOUND, Measure, Spec, Surface, steady
from analytics.exports import About
from analytics.model import fold
from pages.parts import loading
from pages.parts.filters import Choice
from pages.parts.view import View

Draw = Callable[..., Spec]
"""A builder of `analytics.charts`: takes the rows, the measure where the view has one, and the surface."""


def spec(shown: View, chart: Draw, surface: Surface) -> Spec:
    """What *chart* makes of *shown*, for files: with its rows as rows."""
    return chart(shown.rows, shown.measure, surface) if shown.measure else chart(shown.rows, surface)


def on_screen(shown: View, chart: Draw, surface: Surface) -> tuple[Spec, str]:
    """What *chart* makes of *shown* for the page, and its takeaway in words. Shared by all sessions: only to be read.

    The rows are packed as Streamlit packs them; to draw and pack anew costs more than all else in a run.
    """
    version, called = loading.version(), _called(chart)
    return _made(_Wanted(version, shown.about, shown.choice, shown.measure, surface, called, shown, chart))


def finds_provinces(shown: View) -> bool:
    """Whether the chart of *shown* has marks of single provinces, which a reader may look for."""
    return "province" in shown.rows


def sought(shown: View) -> str:
    """The names that may be looked for in the chart of *shown*, as they are typed: with accents and without."""
    columns = [shown.rows[column].dropna().astype("str") for column in ("province", "name") if column in shown.rows]
    names = dict.fromkeys(name.lower() for column in columns for name in column)
    return "|".join(f"{name}|{fold(name)}" for name in names)


def field_of(name: str) -> str:
    """The id of the field in which a province is looked for in the chart of the card *name*."""
    return f"find-{name}"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a drawing follows from; the rows themselves follow from the data, the choice and the card."""

    version: str
    about: About
    choice: Choice
    measure: Measure | None
    surface: Surface
    called: Hashable
    shown: View = field(compare=False)
    chart: Draw = field(compare=False)


def _called(chart: Draw) -> Hashable:
    """A builder by what it does: two halves filled alike are one."""
    return (chart.func, chart.args, *sorted(chart.keywords.items())) if isinstance(chart, partial) else chart


@lru_cache(maxsize=128)
def _made(wanted: _Wanted) -> tuple[Spec, str]:
    drawn = steady(spec(wanted.shown, wanted.chart, wanted.surface))
    if finds_provinces(wanted.shown):
        # The browser answers by itself: the chart listens to the field on its card.
        field = {"element": f"#{field_of(wanted.about.name)}", "event": "input"}
        drawn["params"] = [one | {"bind": field} if one["name"] == FOUND else one for one in drawn["params"]]
    # Drawn for the other width a chart may have run over its edge, and Vega would keep it as small as that made it:
    # what differs by the width is another spec, drawn from nothing.
    drawn["usermeta"] = {"narrow": wanted.surface.narrow}
    takeaway = drawn.pop("description")
    # Streamlit draws to the very edge; letters measured before the font has come may stand beyond it.
    drawn["padding"] = {"left": 4, "right": 4, "top": 6, "bottom": 4}
    # The chart has one name, its takeaway, and its table beside it; single marks would be read out without names.
    drawn["config"] = {**drawn["config"], "aria": False, "mark": {**drawn["config"].get("mark", {}), "aria": False}}
    drawn["datasets"] = {name: _packed(rows) for name, rows in drawn["datasets"].items()}
    return drawn, takeaway


def _packed(rows: Any) -> Any:  # noqa: ANN401 - rows, shapes or bytes
    """Rows as bytes; shapes stay as they are, for their points would not survive it."""
    is_table = isinstance(rows, list) and not (rows and "geometry" in rows[0])
    return dataframe_util.convert_anything_to_arrow_bytes(rows) if is_table else rows
