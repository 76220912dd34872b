"""Charts: a metric's frame in, a Vega-Lite spec in the look of the house out. Knows not where the frame came from.

A builder gives a `Spec` (plain data). A page draws it with `st.vega_lite_chart(spec, theme=None,
width="stretch", on_select="rerun", selection_mode=["picked"], alt=spec["description"])` and reads the congress
from the selection `picked`; `analytics.exports` prints it.
"""

from analytics.charts.by_province import by_province
from analytics.charts.form import Spec
from analytics.charts.measure import Measure
from analytics.charts.style import Surface

__all__ = ["Measure", "Spec", "Surface", "by_province"]
