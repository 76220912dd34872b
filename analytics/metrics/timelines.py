"""When: preparatory session, opening, closing, how long, how far from the deadline, how long since the last time."""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.metrics.bodies import former_congresses, with_places
from analytics.metrics.figures import ABOUT
from analytics.metrics.rules import deadlines

_DATES: Final = ("preparatory", "opened", "closed")
COLUMNS: Final = [
    *ABOUT,
    *(f"{name}_date" for name in _DATES),
    *("duration_days", "deadline_date", "before_deadline_days", "interval_days", "flag"),
    *("claims", "support", "rivals", "marks"),
]
"""Columns of `timelines`: dates as ISO text, days as `Int64`. `flag`: `closed_before_opened` (the sources contradict
each other) or `boundary_change` (the interval spans a merger), else ""."""


def timelines(records: pd.DataFrame, norms: pd.DataFrame) -> pd.DataFrame:
    """One row for each congress proper of which at least one day is known, by opening; gives `COLUMNS`.

    `duration_days` = closing − opening + 1: a congress of one day lasts one; without a preparatory session on a
    day of its own. `before_deadline_days` = deadline of the term and tier − last known day, negative when late.
    `interval_days` = opening − opening of the same body's former congress (closing where no opening is known).
    """
    homes = with_places(records)
    known = {name: records[records["field"] == f"date_{name}"].set_index("congress") for name in _DATES}
    rows = homes[homes["congress"].isin({key for frame in known.values() for key in frame.index})].reset_index(
        drop=True
    )
    for name, frame in known.items():
        rows[f"{name}_date"] = rows["congress"].map(frame["text"]).astype("str")
    rows = rows.assign(**_origins(rows["congress"], known))
    due = deadlines(norms)
    pairs = pd.MultiIndex.from_frame(rows[["term", "tier"]])
    rows["deadline_date"] = due.reindex(pairs).astype("str").array
    days = {name: pd.to_datetime(rows[f"{name}_date"]) for name in (*_DATES, "deadline")}
    last = days["closed"].fillna(days["opened"])
    length = (days["closed"] - days["opened"]).dt.days + 1
    rows["duration_days"] = length.where(length > 0).astype("Int64")
    rows["before_deadline_days"] = (days["deadline"] - last).dt.days.astype("Int64")
    rows["flag"] = pd.Series("", index=rows.index, dtype="str").mask(length <= 0, "closed_before_opened")
    rows = _with_interval(rows, days["opened"].fillna(days["closed"]))
    return rows.sort_values(["opened_date", "closed_date", "congress"], ignore_index=True)[COLUMNS]


def _origins(keys: pd.Series, known: dict[str, pd.DataFrame]) -> dict[str, pd.Series]:
    """Claims, support, rivals and marks of all the days of each congress."""
    days = pd.concat(known.values()).groupby(level=0)
    return {
        "claims": keys.map(days["claim"].agg(" ".join)),
        "support": keys.map(days["support"].min()),
        "rivals": keys.map(days["rivals"].sum()),
        "marks": keys.map(days["marks"].agg(lambda marks: " ".join(dict.fromkeys(" ".join(marks).split())))),
    }


def _with_interval(rows: pd.DataFrame, day: pd.Series) -> pd.DataFrame:
    former = former_congresses(rows)
    first_day = pd.Series(day.array, index=rows["congress"])
    since = first_day.loc[former.index] - first_day.loc[former["former"]].array
    interval = rows["congress"].map(since.dt.days).astype("Int64")
    changed = rows["congress"].isin(former.index[former["is_boundary_change"]])
    return rows.assign(
        interval_days=interval, flag=rows["flag"].mask(changed & (rows["flag"] == ""), "boundary_change")
    )


def completion_curve(timeline: pd.DataFrame) -> pd.DataFrame:
    """How a campaign advanced: for each term, tier and day on which congresses ended, how many were over by then.

    Reads   the columns of `timelines`; a congress ends on its closing day, else on its opening day
    Gives   term, tier, closed_date, completed_count, known_count (congresses whose day is known), completed_pct (of
            those; how many there are at all is told by `coverage`), deadline_date
    """
    ends = timeline.assign(closed_date=timeline["closed_date"].fillna(timeline["opened_date"]))
    ends = ends.dropna(subset=["closed_date", "term"])
    by_day = ends.groupby(["term", "tier", "closed_date"]).agg(
        ended=("congress", "size"), deadline_date=("deadline_date", "first")
    )
    curve = by_day.reset_index()
    groups = curve.groupby(["term", "tier"])["ended"]
    curve["completed_count"] = groups.cumsum()
    curve["known_count"] = groups.transform("sum")
    curve["completed_pct"] = curve["completed_count"] / curve["known_count"] * 100
    return curve[["term", "tier", "closed_date", "completed_count", "known_count", "completed_pct", "deadline_date"]]
