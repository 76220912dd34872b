"""Records in one line each, of congresses that need no store."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest

from analytics.model import Congress
from analytics.places import successor

Records = Callable[..., pd.DataFrame]
QUALIFIERS = {">": "more_than", "<": "less_than", "~": "about", "≥": "at_least", "≤": "at_most"}


def _record(congress: Congress, field: str, said: Any, more: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - a number, a name, or ">5000"
    qualifier = "exact"
    if isinstance(said, str) and said[:1] in QUALIFIERS:
        qualifier, said = QUALIFIERS[said[0]], float(said[1:])
    number = isinstance(said, (int, float))
    return {
        "congress": congress.key,
        "field": field,
        "number": float(said) if number else np.nan,
        "text": None if number else said,
        "qualifier": qualifier,
        "unit": "người",
        "marks": "",
        "claim": f"{congress.key}:{field}",
        "source": "a",
        "why": "only",
        "support": 1,
        "rivals": 0,
        "organisation": congress.organisation,
        "province": congress.province,
        "tier": congress.tier,
        "event": congress.event,
        "ordinal": congress.ordinal,
        "term": congress.term,
        "province_now": successor(str(congress.province)),
        **more,
    }


@pytest.fixture(scope="session")
def records() -> Records:
    """Make a records frame: `records(("Hải Dương", "2020-2025", {"party_members": ">98000"}), …)`.

    A fourth item gives more: columns of the record, or organisation, tier, event of the congress.
    """

    def make(*bodies: tuple[Any, ...]) -> pd.DataFrame:
        rows = []
        for province, term, said, *rest in bodies:
            more = dict(rest[0]) if rest else {}
            organisation = more.pop("organisation", f"Đảng bộ tỉnh {province}")
            congress = Congress(
                organisation, province, more.pop("tier", "province"), more.pop("event", "congress"), None, term
            )
            rows += [_record(congress, field, value, more) for field, value in said.items()]
        columns = list(_record(Congress(None, "Hải Dương"), "guests", 1, {}))
        frame = pd.DataFrame(rows, columns=columns)
        numbers = {"number": "float64", "support": "int64", "rivals": "int64", "ordinal": "Int64"}
        return frame.astype(dict.fromkeys(columns, "str") | numbers)

    return make


@pytest.fixture(scope="session")
def norms() -> pd.DataFrame:
    """Rules in the shape of `data/norms.csv`, few and round."""
    rows = [
        ("n1", "Chỉ thị A", "province", "province", "", "", "2020-2025", "deadline", "by_date", "2020-10-31", ""),
        ("n2", "Chỉ thị A", "province", "province", "", "", "2020-2025", "duration_days", "at_most", "4", ""),
        (
            "n3",
            "Chỉ thị A",
            "p; X",
            "national province",
            "",
            "",
            "2020-2025",
            "delegates",
            "at_least",
            "300",
            "",
        ),
        ("n4", "Chỉ thị A", "p; X", "national province", "", "", "2020-2025", "delegates", "at_most", "350", ""),
        ("n5", "Chỉ thị A", "", "province", "Nghệ An; Hà Nội", "", "2020-2025", "delegates", "at_most", "500", ""),
        ("n6", "Chỉ thị A", "district", "intermediate", "", "", "2020-2025", "deadline", "by_date", "2020-08-31", ""),
        ("n7", "Kế hoạch C", "", "province", "Đà Nẵng", "", "2020-2025", "committee_size", "less_than", "50", ""),
        ("n8", "Chỉ thị B", "", "province", "", "merged_2", "2025-2030", "delegates", "at_most", "450", ""),
        ("n9", "Chỉ thị B", "", "province", "", "not_merged", "2025-2030", "delegates", "at_most", "400", ""),
        ("n10", "B", "commune_ward", "intermediate", "", "", "2025-2030", "deputy_secretaries", "exact", "2", ""),
        (
            "n11",
            "B",
            "commune_ward",
            "intermediate",
            "",
            "merged_3",
            "2025-2030",
            "committee_size",
            "at_most",
            "33",
            "",
        ),
        ("n12", "Kế hoạch D", "", "province", "Nghệ An", "", "2025-2030", "delegates", "at_most", "1", "yes"),
        ("n13", "Chỉ thị A", "all tiers", "province", "", "", "2020-2025", "ballot_valid", "text", "", ""),
        ("n15", "A", "", "province", "", "", "2020-2025", "committee_size_change_pct", "about", "-5", ""),
        ("n14", "Chỉ thị A", "", "province intermediate", "", "", "2020-2025", "women_pct", "at_least", "15", ""),
    ]
    columns = ["rule_id", "document", "applies_to", "tier", "province", "condition", "term", "measure"]
    frame = pd.DataFrame(rows, columns=[*columns, "comparator", "value", "replaced"], dtype="str").replace("", np.nan)
    return frame.assign(source_url="https://example.vn/norms")
