"""The rules of directives as a table that figures can be held against: for whom, what, from and up to which value.

Reads the norms as people collected them; what it cannot tell for whom a rule holds, it leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from typing import Any, Final

import numpy as np
import pandas as pd

from analytics.model import Tier
from analytics.places import find_alias

MEASURES: Final = {
    "delegates": "delegates_count",
    "committee_size": "committee_size_count",
    "standing_committee_size": "standing_committee_size_count",
    "deputy_secretaries": "deputy_secretaries_count",
    "women_pct": "committee_women_pct",
    "young_pct": "committee_young_pct",
    "duration_days": "duration_days",
    "deadline": "deadline",
}
"""What a rule speaks of → the measure it is held against; other rules are not compared."""

COLUMNS: Final = [
    *("rule", "term", "tier", "province", "condition", "measure", "low", "high", "is_strict", "deadline_date"),
    *("document", "address"),
]
"""Columns of `rules`: one row for each bound. `province` is "" where the rule holds for all, `condition` "" or one
of `CONDITIONS`; `low` and `high` inclusive unless `is_strict`."""

CONDITIONS: Final = {
    "merged_2": re.compile(r"\bmerged from 2$"),
    "merged_3": re.compile(r"\bmerged from 3$"),
    "not_merged": re.compile(r"\bnot merged$"),
    "commune": re.compile(r"^commune_ward"),
}
_TIERS: Final[dict[str, tuple[Tier, ...]]] = {
    "province": ("province",),
    "province merged from 2": ("province",),
    "province merged from 3": ("province",),
    "province not merged": ("province",),
    "district": ("intermediate",),
    "district_or_direct_superior": ("intermediate",),
    "district_or_direct_superior and above": ("province", "intermediate"),
    "commune_ward": ("intermediate",),
    "commune_ward_special_zone": ("intermediate",),
    "commune_ward_special_zone (after merger)": ("intermediate",),
    "grassroots": ("grassroots",),
    "grassroots (commune included)": ("grassroots",),
    "all tiers": ("province", "intermediate", "grassroots"),
}
_REPLACED: Final = re.compile(r"35-CT/TW (?:2024|\(khóa XIII\))|118-KL/TW|09-TT/TU")
"""Rules of 2024 that Chỉ thị 45-CT/TW took the place of before any congress was held under them."""


def rules(norms: pd.DataFrame) -> pd.DataFrame:
    """The comparable rules of *norms*, one row a bound for each term and tier.

    Reads   the columns of `data/norms.csv`: rule_id, document, applies_to, term, measure, comparator, value,
            source_url; several addressees or terms are joined by `;`
    Gives   `COLUMNS`
    """
    in_force = norms[norms["measure"].isin(MEASURES) & ~norms["document"].fillna("").str.contains(_REPLACED)]
    rows = [
        {**bound, "term": term.strip(), **whom}
        for norm in in_force.astype({"value": "str"}).to_dict("records")
        for bound in _bound(norm)
        for term in str(norm["term"]).split(";")
        for whom in _addressees(str(norm["applies_to"]))
    ]
    table = pd.DataFrame(rows, columns=COLUMNS)
    text = [name for name in COLUMNS if name not in {"low", "high", "is_strict"}]
    return table.astype(dict.fromkeys(text, "str") | {"low": "float64", "high": "float64", "is_strict": "bool"})


def _bound(norm: dict[Hashable, Any]) -> Iterator[dict[str, object]]:
    comparator, said = str(norm["comparator"]), str(norm["value"])
    base = {
        "rule": norm["rule_id"],
        "measure": MEASURES[str(norm["measure"])],
        "document": norm["document"],
        "address": norm["source_url"],
        "is_strict": comparator in {"more_than", "less_than"},
        "low": np.nan,
        "high": np.nan,
        "deadline_date": None,
    }
    if comparator == "by_date":
        yield base | {"deadline_date": said}
    elif comparator in {"at_least", "more_than"}:
        yield base | {"low": float(said)}
    elif comparator in {"at_most", "less_than"}:
        yield base | {"high": float(said)}
    elif comparator == "exact":
        yield base | {"low": float(said), "high": float(said)}


def _addressees(applies_to: str) -> Iterator[dict[str, str]]:
    for whom in (part.strip() for part in applies_to.split(";")):
        condition = next((name for name, pattern in CONDITIONS.items() if pattern.search(whom)), "")
        for tier in _TIERS.get(whom, ()):
            yield {"tier": tier, "province": "", "condition": condition}
        if name := find_alias(whom):
            yield {"tier": "province", "province": name, "condition": ""}


def deadlines(norms: pd.DataFrame) -> pd.Series:
    """The day by which congresses of a term and tier must be over: ISO dates indexed by (term, tier).

    Of several rules that name different days the last holds: a later conclusion moves the day.
    """
    table = rules(norms)
    days = table[(table["measure"] == "deadline") & (table["province"] == "")]
    return days.groupby(["term", "tier"])["deadline_date"].max()
