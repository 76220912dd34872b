"""The field registry: what can be stated of a congress. Extraction, charts, exports and pages all read it.

The rows stand in `fields.csv` beside this module: adding a field is adding a row.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, cast

from analytics.model import Value

Kind = Literal["count", "share", "years", "date", "name"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: labels, unit and definition by language (`vi`, `en`), kind and plausible range.

    `low` and `high` are inclusive; ISO dates for a date, None for a name.
    """

    id: str
    kind: Kind
    label: dict[str, str]
    unit: dict[str, str]
    definition: dict[str, str]
    low: Value | None
    high: Value | None

    def plausible(self, value: Value) -> bool:
        """Whether *value* can be one of this field: of its kind and inside its range.

        >>> FIELDS["standing_committee_size"].plausible(15), FIELDS["standing_committee_size"].plausible(150)
        (True, False)
        """
        if self.kind == "name":
            return isinstance(value, str) and bool(value.strip())
        if self.kind == "date":
            return isinstance(value, str) and _is_day(value) and str(self.low) <= value <= str(self.high)
        if isinstance(value, (str, bool)) or (self.kind == "count" and value != int(value)):
            return False
        return cast("float", self.low) <= value <= cast("float", self.high)


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _field(row: dict[str, str]) -> Field:
    def both(what: str) -> dict[str, str]:
        return {language: row[f"{what}_{language}"] for language in ("vi", "en")}

    kind = cast("Kind", row["kind"])
    limits: list[Value | None] = [
        None if kind == "name" else row[end] if kind == "date" else float(row[end]) for end in ("low", "high")
    ]
    return Field(row["id"], kind, both("label"), both("unit"), both("definition"), *limits)


with Path(__file__).with_name("fields.csv").open(encoding="utf-8", newline="") as _rows:
    FIELDS: dict[str, Field] = {row["id"]: _field(row) for row in csv.DictReader(_rows)}
