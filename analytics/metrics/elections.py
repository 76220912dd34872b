"""How the secretary came to office: elected with which share of the votes, or appointed."""

from __future__ import annotations

from typing import Final

import numpy as np
import pandas as pd

from analytics.metrics.bodies import FIRST_TERM_AFTER_MERGER, is_merged, with_places
from analytics.metrics.figures import ABOUT, figure, table

SELECTIONS: Final = ("elected", "appointed", "appointed_by_rule", "unknown")
"""`appointed_by_rule`: no source says so, but Chỉ thị 45-CT/TW has the merged provinces of 2025 elect nobody."""

VOTES: Final = ("stated", "not_applicable", "missing")
"""A blank vote share is right where nobody was elected, and missing elsewhere."""

_BODIES: Final = ("secretary_name", "committee_size", "standing_committee_size")


def elections(records: pd.DataFrame) -> pd.DataFrame:
    """The vote shares of secretaries as figures: `secretary_vote_pct`; gives `figures.COLUMNS`."""
    return table(records, {"secretary_vote_pct": figure(records, "secretary_vote_pct")})


def secretaries(records: pd.DataFrame) -> pd.DataFrame:
    """One row for each congress proper that names its secretary or states the vote.

    Gives   `figures.ABOUT`, `secretary_name`, `secretary_vote_pct`, `qualifier` (of the share), `selection` (one of
            `SELECTIONS`; a stated vote means elected, the mark `appointed` on the name or a committee appointed),
            `vote_state` (one of `VOTES`), `claims`, `support`, `rivals`
    """
    homes = with_places(records)
    names = records[records["field"] == "secretary_name"].set_index("congress")
    votes = figure(records, "secretary_vote_pct")
    rows = homes[homes["congress"].isin(names.index) | homes["congress"].isin(votes.index)].reset_index(drop=True)
    key = rows["congress"]
    rows = rows[ABOUT].assign(
        secretary_name=key.map(names["text"]).astype("str"),
        secretary_vote_pct=key.map(votes["value"]).astype("float64"),
        qualifier=key.map(votes["qualifier"]).astype("str").fillna("exact"),
        claims=(_text(key, names["claim"]) + " " + _text(key, votes["claims"])).str.strip(),
        support=key.map(names["support"]).fillna(key.map(votes["support"])).astype("int64"),
        rivals=(key.map(names["rivals"]).fillna(0) + key.map(votes["rivals"]).fillna(0)).astype("int64"),
    )
    selection = _selection(rows, records)
    stated = rows["secretary_vote_pct"].notna()
    state = np.select([stated, selection.str.startswith("appointed")], ["stated", "not_applicable"], "missing")
    return rows.assign(selection=selection, vote_state=pd.Series(state, dtype="str"))


def _text(key: pd.Series, said: pd.Series) -> pd.Series:
    return key.map(said).astype("str").fillna("")


def _selection(rows: pd.DataFrame, records: pd.DataFrame) -> pd.Series:
    said = records[records["field"].isin(_BODIES) & records["marks"].str.contains(r"\bappointed\b")]
    late = (rows["tier"] == "province") & (rows["term"].fillna("") >= FIRST_TERM_AFTER_MERGER)
    by_rule = late & rows["province_now"].map(is_merged).astype(bool)
    tests = [rows["secretary_vote_pct"].notna(), rows["congress"].isin(said["congress"]), by_rule]
    return pd.Series(np.select(tests, list(SELECTIONS[:3]), SELECTIONS[3]), index=rows.index, dtype="str")
