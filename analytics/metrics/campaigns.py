"""How the congresses below a body went: how many are over, by which day, how many elected all at the first try."""

from __future__ import annotations

import re
from typing import Final

import numpy as np
import pandas as pd

from analytics.metrics.bodies import with_places
from analytics.metrics.figures import ABOUT, figure, ratio
from analytics.metrics.rules import deadlines
from analytics.model import Tier, fold

_EVENTS: Final = ("congress", "preparatory", "evaluation", "midterm_review", "other")
_COUNTS: Final = {
    "completed": "congresses_completed",
    "total": "congresses_total",
    "first_round_full": "first_round_full",
    "direct_election": "direct_election_secretary",
}
_ABOVE_GRASSROOTS: Final = re.compile("cap tren (?:truc tiep )?co so|tren co so|xa, phuong|huyen|truc thuoc tinh uy")
_GRASSROOTS: Final = re.compile("co so|chi bo")
_BELOW_GRASSROOTS: Final = "truc thuoc dang uy co so"
"""Cells under a grassroots committee meet before it, by a day of their own that no directive read here names."""

STANDINGS: Final = ("over", "over_no_deadline", "over_open_tier", "interim", "whole_unknown")
"""What a count says: all are over and the deadline is known; all are over, of a term without one; all are over, of
organisations whose tier the unit leaves open; some are still to come; of how many is not known."""

COLUMNS: Final = [
    *ABOUT,
    *(f"{name}_count" for name in _COUNTS),
    *("unit", "lower_tier", "completed_pct", "qualifier", "first_round_full_pct", "direct_election_pct"),
    *("completed_date", "deadline_date", "before_deadline_days", "standing", "flag", "claims", "support", "rivals"),
]
"""Columns of `campaigns`: `unit` says what was counted, `lower_tier` which deadline holds for it; counts are floats
with blanks, `completed_date` the day on which the number was true; `standing` one of `STANDINGS`. `flag` as in
`figures.FLAGS`."""


def campaigns(records: pd.DataFrame, norms: pd.DataFrame) -> pd.DataFrame:
    """One row for each body of which somebody stated how many lower congresses are over; gives `COLUMNS`.

    `completed_pct` = completed / total × 100, where both count the same kind of organisation.
    `first_round_full_pct`, `direct_election_pct` = of the completed ones, where they count the same kind.
    `before_deadline_days` = deadline of the term and lower tier − `completed_date`, negative when late; only where
    all are over, for an interim count says nothing of the end.
    """
    counts = {name: figure(records, field) for name, field in _COUNTS.items()}
    homes = with_places(records, _EVENTS)
    told = homes["congress"].isin(counts["completed"].index)
    rows = homes[told].sort_values(["term", "order", "congress"], ignore_index=True)
    key = rows["congress"]
    for name, count in counts.items():
        rows[f"{name}_count"] = key.map(count["value"]).astype("float64")
    done = _of(counts["completed"], counts["total"], records, ("completed", "total"))
    rows = rows.assign(
        unit=key.map(_units(records, "completed")).astype("str"),
        completed_pct=key.map(done["value"]).astype("float64"),
        qualifier=key.map(done["qualifier"].combine_first(counts["completed"]["qualifier"])),
        flag=key.map(done["flag"]).astype("str").fillna(""),
        **{
            f"{name}_pct": key.map(
                _of(counts[name], counts["completed"], records, (name, "completed"))["value"]
            ).astype("float64")
            for name in ("first_round_full", "direct_election")
        },
        **{name: key.map(origin) for name, origin in _origins(records).items()},
    )
    return _with_deadline(rows, records, norms)[COLUMNS]


def _units(records: pd.DataFrame, name: str) -> pd.Series:
    return records[records["field"] == _COUNTS[name]].set_index("congress")["unit"]


def _of(part: pd.DataFrame, whole: pd.DataFrame, records: pd.DataFrame, names: tuple[str, str]) -> pd.DataFrame:
    """*part* in percent of *whole*, for bodies whose two figures count the same kind of organisation."""
    units = [_units(records, name).map(lambda unit: fold(unit) if isinstance(unit, str) else "") for name in names]
    both = units[0].to_frame("one").join(units[1].to_frame("other"), how="inner")
    alike = both.index[both["one"] == both["other"]]
    return ratio(part[part.index.isin(alike)], whole[whole.index.isin(alike)], 100, within=True)


def _origins(records: pd.DataFrame) -> dict[str, pd.Series]:
    said = records[records["field"].isin([*_COUNTS.values(), "completed_on"])].groupby("congress")
    return {"claims": said["claim"].agg(" ".join), "support": said["support"].min(), "rivals": said["rivals"].sum()}


def _with_deadline(rows: pd.DataFrame, records: pd.DataFrame, norms: pd.DataFrame) -> pd.DataFrame:
    dated = records[records["field"].isin(["completed_on", "date_closed", "date_opened"])]
    day = dated.sort_values("field").drop_duplicates("congress").set_index("congress")["text"]
    rows = rows.assign(
        completed_date=rows["congress"].map(day).astype("str"),
        lower_tier=pd.Series([lower_tier(unit) for unit in rows["unit"]], index=rows.index, dtype="str"),
    )
    due = deadlines(norms).reindex(pd.MultiIndex.from_frame(rows[["term", "lower_tier"]]))
    rows["deadline_date"] = due.astype("str").array
    left = (pd.to_datetime(rows["deadline_date"]) - pd.to_datetime(rows["completed_date"])).dt.days
    rows = rows.assign(before_deadline_days=left.where(rows["completed_pct"] >= 100).astype("Int64"))
    return rows.assign(standing=_standing(rows))


def _standing(rows: pd.DataFrame) -> pd.Series:
    states = [
        rows["completed_pct"].isna(),
        rows["completed_pct"] < 100,
        rows["lower_tier"].isna(),
        rows["before_deadline_days"].isna(),
    ]
    names = ["whole_unknown", "interim", "over_open_tier", "over_no_deadline"]
    return pd.Series(np.select(states, names, "over"), index=rows.index, dtype="str")


def lower_tier(unit: object) -> Tier | None:
    """The tier of the organisations that a unit counts; None where the words leave it open or speak of two tiers.

    >>> lower_tier("đảng bộ cấp trên cơ sở"), lower_tier("tổ chức cơ sở đảng"), lower_tier("đảng bộ")
    ('intermediate', 'grassroots', None)
    >>> lower_tier("đảng bộ cấp huyện xong đại hội chi bộ"), lower_tier("chi bộ trực thuộc đảng ủy cơ sở")
    (None, None)
    """
    words = fold(unit) if isinstance(unit, str) else ""
    rest = _ABOVE_GRASSROOTS.sub("", words)
    is_grassroots = bool(_GRASSROOTS.search(rest))
    if rest != words:
        return None if is_grassroots else "intermediate"
    return "grassroots" if is_grassroots and _BELOW_GRASSROOTS not in words else None
