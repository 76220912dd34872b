"""Figures of congresses and the arithmetic between them, so that a bound stays a bound and a doubt a doubt.

A figure frame is indexed by congress and has `value`, `qualifier`, `weight`, `basis`, `flag`, `claims`, `support`,
`rivals`, `marks`. Of two figures the result has the claims of both, the support of the weaker, the rivals of both.

Qualifiers: a ratio whose numerator is “more than” is “more than”; one whose denominator is “more than” is “less
than”; where both pull against each other, or one is “about”, it is “about”. Sums and differences alike.
"""

from __future__ import annotations

from itertools import product
from typing import Final

import numpy as np
import pandas as pd

from analytics.metrics.bodies import with_places

ABOUT: Final = [
    "congress",
    "organisation",
    "province",
    "province_now",
    "region",
    "order",
    "tier",
    "event",
    "ordinal",
    "term",
]
COLUMNS: Final = [
    *ABOUT,
    *("measure", "value", "qualifier", "weight", "basis", "flag", "claims", "support", "rivals", "marks"),
]
"""Columns of every metric of figures, one row for each congress and measure.

`region` is an id of `places.REGIONS`, `order` the place in the fixed order of provinces; `measure` an id of
`QUANTITIES`; `weight` the denominator of a share or ratio where it is known; `basis` the fields that the value was
taken from or computed from, joined by `/`; `flag` one of `FLAGS` or ""; `claims` ids of the claims behind it,
space separated; `support` and `rivals` as in the records; `marks` of the claims, space separated.
"""

FLAGS: Final = ("over_whole", "boundary_change")
"""What a reader must be told of a figure: a part larger than its whole, a comparison across changed borders."""

_DIRECTION: Final = {"exact": 0, "more_than": 1, "at_least": 1, "less_than": -1, "at_most": -1}
_STRICT: Final = {"exact", "more_than", "less_than"}


def figure(records: pd.DataFrame, field: str) -> pd.DataFrame:
    """What is settled of *field*, as a figure frame; `basis` is the field."""
    rows = records[records["field"] == field].set_index("congress")
    return pd.DataFrame(
        {
            "value": rows["number"],
            "qualifier": rows["qualifier"],
            "weight": np.nan,
            "basis": field,
            "flag": "",
            "claims": rows["claim"],
            "support": rows["support"],
            "rivals": rows["rivals"],
            "marks": rows["marks"],
        }
    )


def first_of(*figures: pd.DataFrame) -> pd.DataFrame:
    """For each congress the first of *figures* that states it."""
    stacked = pd.concat(figures)
    return stacked[~stacked.index.duplicated()]


def ratio(part: pd.DataFrame, whole: pd.DataFrame, scale: float = 1.0, *, within: bool = False) -> pd.DataFrame:
    """*part* / *whole* × *scale* where both are known and the whole is not zero; `weight` is the whole.

    With *within*, a part larger than its whole is flagged `over_whole`.
    """
    pair = _pair(part, whole[whole["value"] != 0])
    one, other = pair["value"], pair["value_other"]
    return _figures(pair, value=one / other * scale, weight=other, exceeds=(one > other) & within)


def difference(whole: pd.DataFrame, part: pd.DataFrame, *, within: bool = False) -> pd.DataFrame:
    """*whole* − *part* where both are known; with *within*, a negative result is flagged `over_whole`."""
    pair = _pair(whole, part)
    rest = pair["value"] - pair["value_other"]
    return _figures(pair, value=rest, weight=pd.Series(np.nan, index=pair.index), exceeds=(rest < 0) & within)


def share(stated: pd.DataFrame, part: pd.DataFrame, whole: pd.DataFrame) -> pd.DataFrame:
    """The *stated* percentage, weighted by *whole* where that is known; else *part* of *whole* in percent."""
    known = stated.assign(weight=whole["value"].reindex(stated.index))
    return first_of(known, ratio(part, whole, 100, within=True))


def table(records: pd.DataFrame, figures: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Figure frames by measure → one frame with `COLUMNS`, ordered by measure as given, term, province, body.

    Only congresses proper stand in it: a review or an evaluation has figures of another kind.
    """
    homes = with_places(records)
    parts = [frame.assign(measure=name).rename_axis("congress").reset_index() for name, frame in figures.items()]
    rows = pd.concat(parts).merge(homes, on="congress", validate="many_to_one")
    rank = rows["measure"].map({name: place for place, name in enumerate(figures)})
    rows = rows.assign(rank=rank).sort_values(["rank", "term", "order", "congress"], ignore_index=True)
    return rows[COLUMNS]


def against(one: pd.Series, other: pd.Series) -> pd.Series:
    """The qualifiers of what grows with the figures qualified by *one* and shrinks with those qualified by *other*."""
    pairs = zip(one, other, strict=True)
    return pd.Series([_AGAINST[pair] for pair in pairs], index=one.index, dtype="str")


def _pair(one: pd.DataFrame, other: pd.DataFrame) -> pd.DataFrame:
    """Both figures of each congress, and the qualifier of the first against the second."""
    pair = one.merge(other, left_index=True, right_index=True, suffixes=("", "_other"))
    return pair.assign(qualifier=against(pair["qualifier"], pair["qualifier_other"]))


def _figures(pair: pd.DataFrame, *, value: pd.Series, weight: pd.Series, exceeds: pd.Series) -> pd.DataFrame:
    flag = pair["flag"].where(pair["flag"] != "", pair["flag_other"])
    return pd.DataFrame(
        {
            "value": value,
            "qualifier": pair["qualifier"],
            "weight": weight,
            "basis": pair["basis"] + "/" + pair["basis_other"],
            "flag": flag.mask(exceeds, "over_whole"),
            "claims": pair["claims"] + " " + pair["claims_other"],
            "support": pair[["support", "support_other"]].min(axis=1),
            "rivals": pair["rivals"] + pair["rivals_other"],
            "marks": (pair["marks"] + " " + pair["marks_other"]).str.strip(),
        },
        index=pair.index,
    )


def combined(qualifiers: frozenset[str]) -> str:
    """The qualifier of what grows with each of several figures, of which these are the qualifiers.

    >>> combined(frozenset({"exact", "more_than"})), combined(frozenset({"more_than", "less_than"}))
    ('more_than', 'about')
    """
    pulls = {_DIRECTION.get(qualifier, 0) for qualifier in qualifiers} - {0}
    if "about" in qualifiers or len(pulls) > 1:
        return "about"
    if not pulls:
        return "exact"
    strict = qualifiers <= _STRICT
    return ("more_than" if strict else "at_least") if pulls == {1} else ("less_than" if strict else "at_most")


_OPPOSITE: Final = {
    "more_than": "less_than",
    "less_than": "more_than",
    "at_least": "at_most",
    "at_most": "at_least",
    "exact": "exact",
    "about": "about",
}
_AGAINST: Final = {
    (one, other): combined(frozenset({one, _OPPOSITE[other]})) for one, other in product(_OPPOSITE, repeat=2)
}
