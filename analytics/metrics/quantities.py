"""The quantities that metrics compute: id, label, unit, definition, and how several provinces' become one.

The rows stand in `quantities.csv` beside this module. An id ends in the kind of its value: `_count`, `_pct` (0 to
100), `_ratio`, `_years`.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

Kind = Literal["count", "share", "change", "ratio", "years"]
Across = Literal["sum", "weighted", "parts"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One computed quantity; label, unit and definition by language (`vi`, `en`).

    `across` says what a merged province has of its parts: their sum, their mean weighted by the denominator
    (which is the ratio of the sums), or only the parts themselves. A `change` is a share that may be negative.
    """

    id: str
    kind: Kind
    across: Across
    decimals: int
    label: dict[str, str]
    unit: dict[str, str]
    definition: dict[str, str]


def _quantity(row: dict[str, str]) -> Quantity:
    by_language = [{lang: row[f"{what}_{lang}"] for lang in ("vi", "en")} for what in ("label", "unit", "definition")]
    kind, across = cast("Kind", row["kind"]), cast("Across", row["across"])
    return Quantity(row["id"], kind, across, int(row["decimals"]), *by_language)


with Path(__file__).with_name("quantities.csv").open(encoding="utf-8", newline="") as _rows:
    QUANTITIES: dict[str, Quantity] = {row["id"]: _quantity(row) for row in csv.DictReader(_rows)}


def across(measure: str) -> Across:
    """What a merged province has of its parts in *measure*; of what is no quantity of the table, only the parts.

    >>> across("delegates_count"), across("E01-percent")
    ('sum', 'parts')
    """
    return QUANTITIES[measure].across if measure in QUANTITIES else "parts"
