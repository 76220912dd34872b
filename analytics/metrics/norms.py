"""Each figure against the rule of its tier and term: inside, below, above, or no rule; and by how much."""

from __future__ import annotations

from typing import Final

import numpy as np
import pandas as pd

from analytics.metrics.bodies import FIRST_TERM_AFTER_MERGER
from analytics.metrics.figures import ABOUT
from analytics.metrics.rules import rules
from analytics.model import fold
from analytics.places import find_alias, parts, successor

VERDICTS: Final = ("inside", "below", "above", "open", "no_norm")
"""`open`: a bound such as “more than 300” does not tell on which side of the rule the figure lies."""

COLUMNS: Final = [
    *ABOUT,
    *("measure", "value", "qualifier", "low", "high", "verdict", "excess", "rules", "documents", "addresses"),
    *("claims", "support", "rivals", "marks"),
]
"""Columns of `against_norms`. `excess`: how far above `high` (positive) or below `low` (negative), else 0; blank
where the verdict is open or there is no norm. `rules`, `documents`, `addresses` are joined by ` | `."""


def against_norms(figures: pd.DataFrame, timeline: pd.DataFrame, norms: pd.DataFrame) -> pd.DataFrame:
    """One row for each congress and measure that some rule of any term speaks of; gives `COLUMNS`.

    Reads   figures (`figures.COLUMNS`, of several metrics one below the other), the timelines, the norms. Days make
            two more measures: `duration_days`, and `late_days` (days after the deadline, negative before it; the
            rule is at most 0).
    “About 5 % fewer” is kept by who comes within one seat of it; the directive means the former term's ceiling, which
    no source states, and the former size stands in for it.
    The particular rule goes before the general: one for the province by name, then one for provinces merged from so
    many or not merged, then one for the tier. Where nothing was found, there is no norm.
    """
    bounds = _bounds(rules(norms))
    asked = pd.concat([figures[figures["measure"].isin(set(bounds["measure"]))], _days(timeline)], ignore_index=True)
    rows = _with_bounds(asked, bounds)
    seat = (100 / rows["weight"]).where(rows["is_about"].eq("about"), 0.0)
    rows = rows.assign(low=rows["low"] - seat, high=rows["high"] + seat)
    rows["verdict"] = _verdict(rows)
    beyond = (rows["value"] - rows["high"]).clip(lower=0).fillna(0) + (rows["value"] - rows["low"]).clip(
        upper=0
    ).fillna(0)
    rows["excess"] = beyond.where(rows["verdict"].isin(["inside", "below", "above"]))
    return rows[COLUMNS].sort_values(["measure", "term", "order", "congress"], ignore_index=True)


def shares_inside(verdicts: pd.DataFrame) -> pd.DataFrame:
    """How many figures keep to each rule: one row for each term, tier and measure.

    Reads   the columns of `against_norms`
    Gives   term, tier, measure, inside_count, below_count, above_count, open_count, no_norm_count, judged_count
            (inside, below and above), inside_pct (of the judged; blank where none is)
    """
    counted = verdicts.groupby(["term", "tier", "measure"])["verdict"].value_counts().unstack(fill_value=0)  # noqa: PD010 - counts of one column need no aggregation
    counted = counted.reindex(columns=list(VERDICTS), fill_value=0).add_suffix("_count").rename_axis(columns=None)
    judged = counted[["inside_count", "below_count", "above_count"]].sum(axis=1)
    share = counted["inside_count"] / judged.where(judged > 0) * 100
    return counted.assign(judged_count=judged, inside_pct=share).reset_index()


def outside(verdicts: pd.DataFrame) -> pd.DataFrame:
    """Those of *verdicts* (columns of `against_norms`) that stand outside their rule, the farthest first."""
    beyond = verdicts[verdicts["verdict"].isin(["above", "below"])]
    return beyond.sort_values("excess", key=lambda excess: excess.abs(), ascending=False, kind="stable")


def _bounds(table: pd.DataFrame) -> pd.DataFrame:
    """One row for each addressee and measure: the narrowest bounds of its rules, and where they stand."""
    table = table.assign(
        # "Fewer than 50" of whole people is at most 49; a share has no next lower value.
        high=table["high"] - (table["is_strict"] & table["measure"].str.endswith("_count")),
        low=table["low"] + (table["is_strict"] & table["measure"].str.endswith("_count")),
    )
    groups = table.groupby(["term", "tier", "province", "condition", "measure"])
    said = {name: (column, " | ".join) for name, column in (("rules", "rule"), ("addresses", "address"))}
    return groups.agg(
        low=("low", "max"),
        high=("high", "min"),
        is_about=("is_about", lambda about: "about" if about.any() else ""),
        documents=("document", lambda documents: " | ".join(dict.fromkeys(documents))),
        **said,
    ).reset_index()


def _days(timeline: pd.DataFrame) -> pd.DataFrame:
    """Duration and distance from the deadline as figures."""
    late = -timeline["before_deadline_days"]
    columns = {"duration_days": timeline["duration_days"], "late_days": late}
    about = [*ABOUT, "claims", "support", "rivals", "marks"]
    parts_ = [
        timeline[about].assign(measure=name, value=days.astype("float64"), qualifier="exact")
        for name, days in columns.items()
    ]
    return pd.concat(parts_, ignore_index=True).dropna(subset=["value"])


def _with_bounds(asked: pd.DataFrame, bounds: pd.DataFrame) -> pd.DataFrame:
    """Each figure with the bounds of the most particular rule that holds for it."""
    conditions = [_conditions(*body) for body in zip(*(asked[c] for c in _TELLING), strict=True)]
    keys = [
        (asked["province"].fillna("-"), pd.Series("", asked.index)),
        (pd.Series("", asked.index), pd.Series(conditions, asked.index, dtype="str")),
        (pd.Series("", asked.index), pd.Series("", asked.index)),
    ]
    rows = asked.drop(columns=[name for name in ("low", "high") if name in asked])
    found = pd.DataFrame(index=asked.index, columns=_OF_RULE, dtype="object")
    for names, condition in keys:
        probe = rows[["term", "tier", "measure"]].assign(province=names, condition=condition)
        match = probe.merge(bounds, how="left", on=["term", "tier", "province", "condition", "measure"])
        found = found.where(found["rules"].notna(), match[_OF_RULE].set_axis(asked.index).astype("object"))
    text = dict.fromkeys(_OF_RULE[2:], "str")
    return rows.join(found.astype({"low": "float64", "high": "float64", **text}))


_OF_RULE: Final = ["low", "high", "is_about", "rules", "documents", "addresses"]
_TELLING: Final = ("tier", "term", "province_now", "organisation")


def _conditions(tier: object, term: object, province_now: object, organisation: object) -> str:
    """Which condition of `rules.CONDITIONS` a body meets: how many provinces its own was merged from, or a commune."""
    if not isinstance(term, str) or term < FIRST_TERM_AFTER_MERGER:
        return "-"
    if tier == "intermediate":
        words = fold(str(organisation))
        return "commune" if any(kind in words for kind in (" xa ", " phuong ", " dac khu ")) else "-"
    home = find_alias(province_now) if isinstance(province_now, str) else None
    if tier != "province" or home is None:
        return "-"
    merged_from = len(parts(successor(home)))
    return "not_merged" if merged_from == 1 else f"merged_{merged_from}"


def _verdict(rows: pd.DataFrame) -> pd.Series:
    value, low, high = rows["value"], rows["low"], rows["high"]
    could_be_more = rows["qualifier"].isin(["more_than", "at_least"])
    could_be_less = rows["qualifier"].isin(["less_than", "at_most"])
    no_norm = rows["rules"].isna() | (low.isna() & high.isna())
    above = (value > high) & ~could_be_less
    below = (value < low) & ~could_be_more
    unclear = ((value > high) & could_be_less) | ((value < low) & could_be_more)
    unclear |= (could_be_more & high.notna() & (value <= high)) | (could_be_less & low.notna() & (value >= low))
    chosen = np.select([no_norm, above, below, unclear], ["no_norm", "above", "below", "open"], "inside")
    return pd.Series(chosen, index=rows.index, dtype="str")
