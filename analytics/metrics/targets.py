"""What congresses set out to reach: goals on common scales, and one value for each congress and scale.

Two goals stand on one scale when they speak of one indicator in one kind of unit, both of one year or both of the whole
term. Dong and dollars are two scales: no rate between them is stated.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

import numpy as np
import pandas as pd

from analytics.indicators import indicators, is_yearly, measure_of, whole_term
from analytics.metrics.figures import figure, ratio, table
from analytics.model import fold, slug

Due = Literal["first", "last"]
"""The year of a term in which a figure is due: a goal in the last, a result of the term before in the first."""

_MAGNITUDES: Final = {"nghin": 1e3, "ngan": 1e3, "trieu": 1e6, "ty": 1e9, "ti": 1e9}
_RESERVED: Final = frozenset({"draft", "planned", "doubtful_publisher"})
_EXACT: Final = 6
"""Decimals that a change of magnitude keeps: 0,35 triệu tỷ đồng are 350.000 tỷ, whatever binary fractions say."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What goals share that can be compared: an indicator of the catalogue, a unit, and whether it is the term's sum.

    `kind` is what the unit counts: percent, points, ratio, dong, usd, count, count-year, size-ha …
    """

    indicator: str
    kind: str
    unit: str
    is_whole_term: bool = False

    @property
    def id(self) -> str:
        """The name of the scale in columns and addresses, such as “E02-usd” or “E05-dong-term”."""
        return "-".join([self.indicator, self.kind, *["term"] * self.is_whole_term])


@lru_cache(maxsize=4096)
def scale(
    indicator: str, unit: str | None, *, is_whole_term: bool = False, yearly: bool = False
) -> tuple[Scale, float]:
    """The scale of goals for *indicator* (an id of the catalogue) in *unit*, and the factor into the scale's unit.

    *yearly*: the words beside the unit speak of each year, which keeps numbers of things from those of a term.

    >>> found, factor = scale("E03", "nghìn tỷ đồng")
    >>> found.id, found.unit, factor
    ('E03-dong', 'tỷ đồng', 1000.0)
    >>> scale("E02", "USD/người")[0].unit, scale("E02", "triệu đồng")[0].unit, scale("E01", "%")[0].unit
    ('USD', 'triệu đồng', '%/năm')
    """
    usual = indicators()[indicator].units
    kind, size, plain = _parts(unit or usual[0])
    if kind == "count" and yearly:
        kind = "count-year"
    if kind == "percent" and _parts(usual[0])[0] == "points":
        kind = "points"  # poverty that falls by “2%/năm” falls by points
    of_scale = next((one for one in usual if _parts(one)[0] == kind), plain)
    return Scale(indicator, kind, of_scale, is_whole_term), size / _parts(of_scale)[1]


def _parts(unit: str) -> tuple[str, float, str]:
    """What a unit counts, its magnitude, and its words without that."""
    words, size = unit.split(), 1.0
    while len(words) > 1 and fold(words[0]) in _MAGNITUDES:
        size *= _MAGNITUDES[fold(words.pop(0))]
    plain, measure = " ".join(words), measure_of(unit)
    said = fold(plain)
    if measure == "money":
        return "usd" if "usd" in said or "do la" in said else "dong", size, plain
    if measure == "size":  # hectares and tonnes are not one another
        return f"size-{slug(plain)}", size, plain
    # A share “a year” is a share; people “a year” are not people in all.
    return "count-year" if measure == "count" and said.endswith("/nam") else measure, size, plain


def claims(goals: pd.DataFrame, congresses: pd.DataFrame, due: Due = "last") -> pd.DataFrame:
    """The goals that can be compared, as claims of a field that is the id of their scale, for `records.settle`.

    Reads   the frames `targets` and `congresses` of the store; *goals* may be results of the former term in the same
            columns, which are *due* in the first year of the congress's own
    Gives   the columns of the store's claims (`claim` is the target's id; `number` and `unit` are those of the scale),
            and `number_max` (upper end of a range), `comparator`, `by_year`
    Leaves  out goals without a number or a known indicator, and those for another year of the term than the one due
    """
    term = goals["congress"].map(congresses.set_index("congress")["term"]).astype("str")
    year = pd.to_numeric(term.str[-4:] if due == "last" else term.str[:4], errors="coerce")
    of_term = goals["by_year"].isna() | (goals["by_year"].astype("float64") == year)
    rows = goals[of_term & goals["value"].notna() & goals["indicator_id"].isin(list(indicators()))]
    found = [_scale_of(goal) for goal in rows[["indicator", "indicator_id", "unit", "marks"]].to_dict("records")]
    factors = pd.Series([factor for _, factor in found], index=rows.index, dtype="float64")
    return rows.rename(columns={"target": "claim"}).assign(
        field=pd.Series([one.id for one, _ in found], index=rows.index, dtype="str"),
        unit=pd.Series([one.unit for one, _ in found], index=rows.index, dtype="str"),
        number=(rows["value"] * factors).round(_EXACT),
        number_max=(rows["value_max"] * factors).round(_EXACT),
        text=pd.Series(pd.NA, index=rows.index, dtype="str"),
        qualifier=rows["comparator"].replace("range", "exact"),
        rank="normal",
    )


def _scale_of(goal: dict[Hashable, Any]) -> tuple[Scale, float]:
    unit = None if pd.isna(goal["unit"]) else str(goal["unit"])
    adds_up = measure_of(unit) not in {"percent", "points", "ratio"}
    several_years = "whole_term" in goal["marks"].split() or whole_term(goal["indicator"])
    return scale(
        goal["indicator_id"], unit, is_whole_term=adds_up and several_years, yearly=is_yearly(goal["indicator"])
    )


def targets(settled: pd.DataFrame) -> pd.DataFrame:
    """Every goal on its scale, one row for each congress and scale; of a range its lower end.

    Reads   what `records.settle` makes of `claims`; gives `figures.COLUMNS`, where `measure` is the id of a scale and
            `flag` may be `unsettled`: only a draft or a doubtful publisher says so
    """
    figures = table(settled, {name: figure(settled, name) for name in sorted(settled["field"].unique())})
    unsettled = figures["marks"].str.split().map(lambda marks: not _RESERVED.isdisjoint(marks))
    return figures.assign(flag=figures["flag"].mask(unsettled.astype(bool), "unsettled"))


def with_results(goals: pd.DataFrame, results: pd.DataFrame) -> pd.DataFrame:
    """*goals* beside what the same congresses report as reached in the former term, on the same scale.

    Reads   rows with `congress` and `measure`; what `records.settle` makes of the `claims` of results
    Gives   *goals* with `former`, `former_max`, `former_qualifier` (may be “range”), `former_rivals` and
            `former_claims`, blank where no result is stated, and where sums of a year and of a term could be mixed
    """
    said = {"number": "former", "number_max": "former_max", "comparator": "former_qualifier"}
    said |= {"rivals": "former_rivals", "claim": "former_claims"}
    levels = [name for name, one in indicators().items() if "/term" not in " ".join(one.measures)]
    reached = results[results["field"].str.partition("-")[0].isin(levels)].rename(columns={"field": "measure", **said})
    key = ["congress", "measure"]
    joined = goals[key].merge(reached[[*key, *said.values()]], how="left", on=key)
    return goals.assign(**{name: joined[name].to_numpy() for name in said.values()})


def against_results(goals: pd.DataFrame) -> pd.Series:
    """Whether each goal lies “above” or “below” what the former term reached; missing where that cannot be told.

    Reads   `value`, `value_max`, `qualifier`; `former`, `former_max`, `former_qualifier`, as `with_results` gives them
    """
    low, high = _ends(goals["value"], goals["value_max"], goals["qualifier"])
    least, most = _ends(goals["former"], goals["former_max"], goals["former_qualifier"])
    above = (low > most) | ((low == most) & (goals["qualifier"] == "more_than"))
    below = (high < least) | ((high == least) & (goals["qualifier"] == "less_than"))
    return pd.Series(np.select([above, below], ["above", "below"], ""), index=goals.index).replace("", None)


def _ends(value: pd.Series, top: pd.Series, qualifier: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Between which values the truth lies; what is “about” counts as what it says."""
    open_below, open_above = qualifier.isin(["less_than", "at_most"]), qualifier.isin(["more_than", "at_least"])
    high = top.fillna(value)
    return value.mask(open_below & value.notna(), -np.inf), high.mask(open_above & value.notna(), np.inf)


def targets_met(records: pd.DataFrame) -> pd.DataFrame:
    """How many of the former term's targets were met, as reports to the congress count them.

    `targets_met_pct` = targets met or exceeded / targets set × 100.

    Reads   the records; gives `figures.COLUMNS`
    """
    met, of_all = figure(records, "targets_met"), figure(records, "targets_total")
    return table(records, {"targets_met_pct": ratio(met, of_all, 100, within=True)})
