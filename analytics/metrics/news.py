"""What was published last: of each congress the newest source that speaks of it."""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.metrics.bodies import PROPER

COLUMNS: Final = [
    *("congress", "organisation", "province", "tier", "term"),
    *("published", "fact_count", "publisher", "title", "address"),
]
"""Columns of `news`. `published` is an ISO day, `fact_count` how many figures the source states of the congress."""


def news(claims: pd.DataFrame, sources: pd.DataFrame, congresses: pd.DataFrame) -> pd.DataFrame:
    """One row for each congress proper of which a dated source speaks, the newest first; gives `COLUMNS`.

    Of several sources of one day that which states most figures stands for the congress.

    Reads   claims (congress, source, claim), sources (source, published, publisher, title, address), congresses
    Leaves  out what only undated sources say: of which day it is, nobody knows
    """
    proper = congresses[congresses["event"].isin(PROPER)]
    counted = claims.groupby(["congress", "source"])["claim"].nunique().rename("fact_count").reset_index()
    dated = sources.dropna(subset=["published"])
    rows = counted.merge(dated, on="source").merge(proper, on="congress")
    rows = rows.assign(published=rows["published"].str[:10])
    rows = rows.sort_values(
        ["published", "fact_count", "congress", "source"], ascending=[False, False, True, True], ignore_index=True
    )
    return rows.drop_duplicates("congress", ignore_index=True)[COLUMNS]
