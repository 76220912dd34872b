"""The rules of directives as a table that figures can be held against: for whom, what, from and up to which value.

Reads the norms as `data/norms.csv` has them; where it cannot tell for whom a rule holds, it leaves the rule out.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any, Final

import numpy as np
import pandas as pd

MEASURES: Final = {
    "delegates": "delegates_count",
    "committee_size": "committee_size_count",
    "committee_size_change_pct": "committee_change_pct",
    "standing_committee_size": "standing_committee_size_count",
    "deputy_secretaries": "deputy_secretaries_count",
    "women_pct": "committee_women_pct",
    "young_pct": "committee_young_pct",
    "duration_days": "duration_days",
    "deadline": "late_days",
}
"""What a rule speaks of → the measure it is held against; other rules are not compared."""

CONDITIONS: Final = ("", "merged_2", "merged_3", "not_merged", "commune")
"""For which bodies of a tier a rule holds: all, provinces merged from so many, those not merged, communes and wards."""

COLUMNS: Final = [
    *(
        "rule",
        "term",
        "tier",
        "province",
        "condition",
        "measure",
        "low",
        "high",
        "is_strict",
        "is_about",
        "deadline_date",
    ),
    *("document", "address"),
]
"""Columns of `rules`: one row for each bound. `province` is "" where the rule holds for all, `condition` one of
`CONDITIONS`; `low` and `high` are inclusive unless `is_strict`, and equal where a rule says “about” (`is_about`)."""

_NOT_TEXT: Final = {"low": "float64", "high": "float64", "is_strict": "bool", "is_about": "bool"}
_COMMUNE: Final = "commune_ward"


def rules(norms: pd.DataFrame) -> pd.DataFrame:
    """The comparable rules of *norms*, one row a bound for each term, tier and province named.

    Reads   the columns of `data/norms.csv`: rule_id, document, applies_to, tier (several by spaces), province
            (several by `; `), condition, term (several by `;`), measure, comparator, value, replaced, source_url
    Gives   `COLUMNS`, without rules that were replaced before any congress, and those for bodies of the centre
    """
    in_force = norms["replaced"].fillna("").astype("str") == ""
    held = norms[norms["measure"].isin(MEASURES) & in_force & norms["term"].notna()]
    texts = ["value", "tier", "province", "condition", "applies_to"]
    rows = [
        {**bound, **whom, "term": term.strip()}
        for norm in held.astype(dict.fromkeys(texts, "str")).fillna(dict.fromkeys(texts, "")).to_dict("records")
        for bound in _bound(norm)
        for term in norm["term"].split(";")
        for whom in _addressees(norm)
    ]
    table = pd.DataFrame(rows, columns=COLUMNS)
    text = [name for name in COLUMNS if name not in _NOT_TEXT]
    return table.astype(dict.fromkeys(text, "str") | _NOT_TEXT)


def _bound(norm: dict[Hashable, Any]) -> Iterator[dict[str, Any]]:
    comparator, said = norm["comparator"], norm["value"]
    base = {
        "rule": norm["rule_id"],
        "measure": MEASURES[norm["measure"]],
        "document": norm["document"],
        "address": norm["source_url"],
        "is_strict": comparator in {"more_than", "less_than"},
        "is_about": comparator == "about",
        "low": np.nan,
        "high": np.nan,
        "deadline_date": None,
    }
    if comparator == "by_date":
        yield base | {"deadline_date": said, "high": 0.0}  # a day late is a day above
    elif comparator in {"at_least", "more_than"}:
        yield base | {"low": float(said)}
    elif comparator in {"at_most", "less_than"}:
        yield base | {"high": float(said)}
    elif comparator in {"exact", "about"}:
        yield base | {"low": float(said), "high": float(said)}


def _addressees(norm: dict[Hashable, Any]) -> Iterator[dict[str, str]]:
    """For whom a norm holds: tiers below the centre, or the provinces it names."""
    names = [name.strip() for name in norm["province"].split(";") if name.strip()]
    condition = norm["condition"]
    if norm["applies_to"].startswith(_COMMUNE):
        if condition:
            return  # from how many a commune was merged, no source says
        condition = "commune"
    if condition not in CONDITIONS:
        return
    for tier in norm["tier"].split():
        if tier != "national" and (not names or tier == "province"):
            for name in names or [""]:
                yield {"tier": tier, "province": name, "condition": condition}


def deadlines(norms: pd.DataFrame) -> pd.Series:
    """The day by which congresses of a term and tier must be over: ISO dates indexed by (term, tier).

    Of several rules that name different days the last holds: a later conclusion moves the day.
    """
    table = rules(norms)
    days = table[table["deadline_date"].notna() & (table["province"] == "")]
    return days.groupby(["term", "tier"])["deadline_date"].max()
