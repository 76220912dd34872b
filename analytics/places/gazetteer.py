"""Districts, towns, communes and wards with their province: what lets a reader place an unnamed province.

Names of the units before 1 July 2025 give provinces of the 63, communes since then provinces of the 34.
The tables are drawn from the MIT-licensed `vietnamadminunits` by `analytics.embedded.gazetteer`.
"""

from __future__ import annotations

import csv
import re
from functools import cache

from analytics.bundle import DATA
from analytics.places.provinces import place_key

_DISTRICT_KINDS = {"huyện", "quận", "thị xã", "thành phố"}
_KIND = re.compile(
    r"^(?P<kind>huyện|quận|thị\s+xã|thành\s+phố|tp\.?|tx\.?|xã|phường|thị\s+trấn|đặc\s+khu)\s+(?P<name>\S.*)$",
    re.IGNORECASE,
)
_SHORT_KINDS = {"tp": "thành phố", "tp.": "thành phố", "tx": "thị xã", "tx.": "thị xã"}

Table = dict[str, frozenset[str]]


@cache
def _table(name: str) -> Table:
    found: dict[str, set[str]] = {}
    with (DATA / "places" / name).open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            found.setdefault(place_key(row["name"]), set()).add(row["province"])
    return {key: frozenset(provinces) for key, provinces in found.items()}


def _kind_and_name(name: str) -> tuple[str | None, str]:
    match = _KIND.match(name.strip())
    if match is None:
        return None, name
    kind = " ".join(match["kind"].casefold().split())
    # "Quận 1" and "Phường 5" are whole names: the number alone names nothing.
    bare = match["name"] if not match["name"].strip().isdigit() else name
    return _SHORT_KINDS.get(kind, kind), bare


def provinces_of_place(name: str) -> frozenset[str]:
    """The provinces that have a district, town, commune or ward called *name*, with or without its kind.

    A kind narrows the search to districts or to communes; without one, districts come first. Empty where the
    name is unknown; communes whose name more than one province bears are left out of the tables on purpose.

    >>> sorted(provinces_of_place("huyện Kỳ Sơn")), sorted(provinces_of_place("Chí Linh"))
    (['Hòa Bình', 'Nghệ An'], ['Hải Dương'])
    """
    kind, bare = _kind_and_name(name)
    key = place_key(bare)
    tables = ["districts.csv", "communes.csv"]
    if kind:
        tables = tables[:1] if kind in _DISTRICT_KINDS else tables[1:]
    return next((found for table in tables if (found := _table(table).get(key))), frozenset())
