"""Charts: a metric's frame in, a Vega-Lite spec in the look of the house out. Knows not where the frame came from.

A builder gives a `Spec` (plain data). A page draws it with `st.vega_lite_chart(spec, theme=None,
width="stretch", on_select="rerun", selection_mode=["picked"], alt=spec["description"])` and reads the congress
from the selection `picked`; `analytics.exports` prints what is drawn for a `Surface` that is light and wide.
"""

from analytics.charts.against_former import against_former
from analytics.charts.against_norm import against_norm
from analytics.charts.by_province import by_province
from analytics.charts.calendar import timeline
from analytics.charts.campaigns import campaigns
from analytics.charts.completion import completion
from analytics.charts.dissent import dissent
from analytics.charts.elections import elections
from analytics.charts.form import FOUND, Spec
from analytics.charts.known import known
from analytics.charts.maps import shape_map, tile_map
from analytics.charts.matrix import STATES, matrix
from analytics.charts.measure import Measure, completed
from analytics.charts.over_time import over_time
from analytics.charts.shares import shares
from analytics.charts.steady import steady
from analytics.charts.style import Surface
from analytics.charts.targets import targets

__all__ = [
    "FOUND",
    "STATES",
    "Measure",
    "Spec",
    "Surface",
    "against_former",
    "against_norm",
    "by_province",
    "campaigns",
    "completed",
    "completion",
    "dissent",
    "elections",
    "known",
    "matrix",
    "over_time",
    "shape_map",
    "shares",
    "steady",
    "targets",
    "tile_map",
    "timeline",
]
