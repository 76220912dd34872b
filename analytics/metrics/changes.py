"""A figure against the same body's figure one term earlier."""

from __future__ import annotations

import pandas as pd

from analytics.metrics.bodies import former_congresses, with_places
from analytics.metrics.figures import difference, ratio


def changes(records: pd.DataFrame, figures: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The change of *figures* (a figure frame) since the former term, as numbers and in percent of the former.

    A body is the same by its province's name and its own. Where the province was merged in between, the figures
    stand for different territories: the change is given, flagged `boundary_change`; the comparison with the sum
    of the former provinces is that of `units`.
    """
    former = former_congresses(with_places(records))
    former = former[former.index.isin(figures.index) & former["former"].isin(figures.index)]
    before = figures.loc[former["former"]].set_axis(former.index)
    change = difference(figures.loc[former.index], before)
    change = change.assign(flag=change["flag"].mask(former["is_boundary_change"], "boundary_change"))
    percent = ratio(change.assign(qualifier=change["qualifier"]), before, 100)
    return change, percent.assign(
        basis=change["basis"], claims=change["claims"], rivals=change["rivals"], weight=before["value"]
    )
