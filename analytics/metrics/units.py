"""Figures of provinces in the units of their day, in the 63 of before 1 July 2025, or in the 34 of today.

What may be added is added (members, delegates); a share or ratio of several provinces is that of their sums; what
may be neither (the size of a committee) is shown as its parts. Nothing is divided: a figure of a merged province
says nothing of the provinces it was made of.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import numpy as np
import pandas as pd

from analytics.metrics.bodies import FIRST_TERM_AFTER_MERGER, former_term, is_merged
from analytics.metrics.figures import COLUMNS, against, combined
from analytics.metrics.quantities import across
from analytics.places import MERGER, PROVINCES_34, Units, order_key, parts, province

METHODS: Final = ("own", "sum", "weighted", "part", "merged")
"""`own`: the province's own figure; `sum`, `weighted`: of its parts; `part`: one of its parts; `merged`: no figure,
for the province is part of another by then."""

IN_UNITS: Final = [*COLUMNS, "part", "method", "parts_known_count", "parts_count"]
"""Columns of `in_units`: those of the figures, and the former province a row stands for (`part`, else ""), `method`,
how many of the parts have a figure and how many there are. `flag` may be `partial_sum`: parts without a figure."""


def in_units(figures: pd.DataFrame, units: Units) -> pd.DataFrame:
    """The provincial rows of *figures* (with `figures.COLUMNS`) by the provinces of *units*; other tiers unchanged.

    A sum over fewer parts than there are is a lower bound (`at_least` or `more_than`) and flagged `partial_sum`;
    `about` where its parts are upper bounds, and of a ratio.
    """
    own = figures.assign(part="", method="own", parts_known_count=1, parts_count=1)
    late = own["term"].fillna("") >= FIRST_TERM_AFTER_MERGER
    whole = own["province_now"].map(is_merged).astype(bool) & (own["tier"] == "province")
    if units == 34:
        moved = _joined(own[whole & ~late])
        rest = own[~(whole & ~late)]
        rest = rest.assign(province=rest["province_now"].fillna(rest["province"]))
    else:
        moved = _split(own[whole & late])
        rest = own[~(whole & late)]
        rest = rest.assign(province=rest["province_now"].map(_FORMER).fillna(rest["province"]))
    table = pd.concat([frame for frame in (rest, moved) if len(frame)] or [rest], ignore_index=True)
    return _placed(table, units)[IN_UNITS].sort_values(["measure", "term", "order", "congress"], ignore_index=True)


_FORMER: Final = {place.name: parts(place.name)[0] for place in PROVINCES_34 if not is_merged(place.name)}
"""The unmerged provinces of today, maybe by another name among the 63."""


def former_provinces(name: str, term: str) -> tuple[str, ...]:
    """What the province *name* of the day of *term* was one term earlier: the merger lies between two terms.

    >>> former_provinces("Huế", "2025-2030"), former_provinces("Hải Dương", "2020-2025")
    (('Thừa Thiên Huế',), ('Hải Dương',))
    """
    return parts(name) if term == FIRST_TERM_AFTER_MERGER else (name,)


COMPARED: Final = [
    *("province", "region", "order", "congress", "value", "value_qualifier", "value_former", "change_count"),
    *("change_pct", "qualifier", "method", "parts_known_count", "parts_count", "parts_named", "parts_missing"),
    *("flag", "claims", "support", "rivals"),
]
"""Columns of `compared`."""


def compared(figures: pd.DataFrame, measure: str, term: str) -> pd.DataFrame:
    """Each province of the term's day: *measure* in *term* against the same territory one term earlier.

    Gives   `COMPARED`, one row a province with a figure in *term*: the change as a number and in percent of the former
            (blank where the former figure is unknown or its sum partial) with its `qualifier`; method and parts of the
            former, by name those that were summed and those without a figure; `flag` is `no_former`, `partial_sum`,
            `boundary_change` (the province was merged in between), or that of a figure
    Leaves  out what cannot be added over a merger (`quantities.across` is `parts`) for merged provinces
    """
    units: Units = 34 if term >= FIRST_TERM_AFTER_MERGER else 63
    rows = in_units(figures[(figures["measure"] == measure) & (figures["tier"] == "province")], units)
    rows = rows[rows["method"] != "part"]
    late, early = rows[rows["term"] == term], rows[rows["term"] == former_term(term)]
    if across(measure) == "parts":
        late = late[~late["province"].map(is_merged).astype(bool)]
    both = _with_parts(late.merge(early, on="province", how="left", suffixes=("", "_former")), term)
    known, merged = both["value_former"].notna(), both["parts_count"] > 1
    partial = known & (both["parts_known_count"] < both["parts_count"])
    change = (both["value"] - both["value_former"]).mask(partial)
    former_flag = both["flag_former"].fillna("")
    flag = both["flag"].mask(former_flag != "", former_flag)
    flag = flag.mask(merged, "boundary_change").mask(partial, "partial_sum").mask(~known, "no_former")
    rivals = both["rivals"] + both["rivals_former"].fillna(0)
    return both.assign(
        value_qualifier=both["qualifier"],
        change_count=change,
        change_pct=change / both["value_former"].where(both["value_former"] != 0) * 100,
        qualifier=against(both["qualifier"], both["qualifier_former"].fillna("exact")),
        method=both["method_former"],
        flag=flag,
        claims=(both["claims"] + " " + both["claims_former"].fillna("")).str.strip(),
        support=both[["support", "support_former"]].min(axis=1).astype("int64"),
        rivals=rivals.astype("int64"),
    )[COMPARED]


def _with_parts(both: pd.DataFrame, term: str) -> pd.DataFrame:
    """The provinces of the former term that each row's province was made of: how many, which have a figure."""
    wholes = [former_provinces(name, term) for name in both["province"]]
    # An unmerged province is its own only part, maybe by another name.
    own = pd.Series([whole[0] for whole in wholes], index=both.index, dtype="str")
    named = both["part_former"].where(both["method_former"] != "own", own).fillna("")
    missing = [
        ", ".join(part for part in whole if part not in said.split(", "))
        for whole, said in zip(wholes, named, strict=True)
    ]
    return both.assign(
        parts_named=named,
        parts_missing=pd.Series(missing, index=both.index, dtype="str"),
        parts_known_count=both["parts_known_count_former"].fillna(0).astype("int64"),
        parts_count=pd.Series([len(whole) for whole in wholes], index=both.index, dtype="int64"),
    )


def _joined(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of provinces that were merged later, as those of the province they are in now."""
    how = rows["measure"].map(across)
    open_weight = rows["weight"].isna().groupby([rows["measure"], rows["term"], rows["province_now"]]).transform("any")
    can = (how == "sum") | ((how == "weighted") & ~open_weight)
    apart = rows[~can]
    apart = apart.assign(part=apart["province"], province=apart["province_now"], method="part")
    return pd.concat([_gathered(rows[can]), apart], ignore_index=True) if can.any() else apart


def _gathered(rows: pd.DataFrame) -> pd.DataFrame:
    """One row for each measure, term and province of today: the sum, or the ratio of the sums."""
    mass = rows["weight"].where(rows["measure"].map(across) == "weighted")
    heavy = rows.assign(mass=mass, product=rows["value"] * mass.fillna(1)).sort_values("order")
    groups = heavy.groupby(["measure", "term", "province_now"], sort=False)
    table = groups.agg(
        **{name: (name, "first") for name in ("congress", "tier", "event", "region", "order")},
        product=("product", "sum"),
        mass=("mass", lambda weights: weights.sum(min_count=1)),
        qualifier=("qualifier", lambda said: combined(frozenset(said))),
        basis=("basis", lambda said: "/".join(dict.fromkeys("/".join(said).split("/")))),
        flag=("flag", "max"),
        claims=("claims", " ".join),
        support=("support", "min"),
        rivals=("rivals", "sum"),
        marks=("marks", lambda said: " ".join(dict.fromkeys(" ".join(said).split()))),
        part=("province", ", ".join),
        parts_known_count=("province", "nunique"),
    ).reset_index()
    table["province"] = table["province_now"]
    table["parts_count"] = table["province"].map(lambda name: len(parts(name)))
    table["value"] = table["product"] / table["mass"].fillna(1)
    table["weight"] = table["mass"]
    table["method"] = np.where(table["mass"].isna(), "sum", "weighted")
    return _marked_partial(table).reindex(columns=rows.columns).astype(rows.dtypes)


_BOUND: Final = {"more_than": "more_than", "less_than": "about", "at_most": "about"}
"""How sure a sum is that lacks a part, by the qualifier of the rest; after all others it is at least so much."""


def _marked_partial(table: pd.DataFrame) -> pd.DataFrame:
    partial = table["parts_known_count"] < table["parts_count"]
    bound = [
        ("about" if method == "weighted" else _BOUND.get(said, "at_least")) if some else said
        for said, method, some in zip(table["qualifier"], table["method"], partial, strict=True)
    ]
    return table.assign(
        qualifier=pd.Series(bound, index=table.index, dtype="str"),
        flag=table["flag"].mask(partial, "partial_sum"),
    )


def _split(rows: pd.DataFrame) -> pd.DataFrame:
    """For each row of a merged province one row without a value for each province it was made of."""
    before = pd.Series([list(parts(name)) for name in rows["province_now"]], index=rows.index, dtype="object")
    split = rows.assign(part=rows["province_now"], province=before).explode("province", ignore_index=True)
    blank = split.assign(value=np.nan, weight=np.nan, qualifier="exact", method="merged", parts_known_count=0)
    return blank.astype({"province": "str"})


def _placed(table: pd.DataFrame, units: Units) -> pd.DataFrame:
    """Region and order of each row's province in *units*, and whole counts."""
    names = table["province"].dropna().unique()
    day = MERGER if units == 34 else MERGER - timedelta(days=1)
    homes = {name: province(name, day) or province(name) for name in names}
    regions = table["province"].map({name: home.region for name, home in homes.items() if home})
    own = (table["method"] == "own") & (units == 63)
    return table.assign(
        region=table["region"].where(own, regions.fillna("").astype("str")),
        order=table["province"].map({name: order_key(name)[0] for name in names}).fillna(len(names)).astype("int64"),
    ).astype({"parts_known_count": "int64", "parts_count": "int64"})
