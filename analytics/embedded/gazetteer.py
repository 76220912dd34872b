"""Draw the tables of districts and communes from the MIT-licensed package `vietnamadminunits`.

Run by `make data`, where the package is installed; the product itself reads only the tables.
"""

from __future__ import annotations

import importlib.util
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from analytics.bundle import DATA
from analytics.embedded.tables import read_rows, write_rows
from analytics.model import slug
from analytics.places import PROVINCES_63, order_key, place_key, successor

Unit = tuple[str, str, str]

_OLD_NAMES = {p.id: p.name for p in PROVINCES_63}


def old_name(name: str) -> str:
    """The province's name before 2025: the package writes the newest one, also for the time before."""
    return _OLD_NAMES[slug(name)]


def database() -> Path:
    """The database inside the installed package; ModuleNotFoundError where it is not installed."""
    spec = importlib.util.find_spec("vietnamadminunits")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(name="vietnamadminunits")
    return Path(spec.submodule_search_locations[0]) / "data" / "dataset.db"


def _selected(query: str) -> list[Unit]:
    with sqlite3.connect(f"file:{database()}?mode=ro", uri=True) as units:
        return [(name, kind, home) for name, kind, home in units.execute(query) if name]


def districts() -> list[Unit]:
    """Every district of the 63 provinces: name, kind, province; numbered ones keep their kind in the name.

    Those of `former_districts.csv` were abolished after 2010 and are named in articles of their time.
    """
    rows = _selected("SELECT DISTINCT districtShort, districtType, provinceShort FROM admin_units_legacy")
    named = {(_district_name(name, kind), kind.casefold(), old_name(home)) for name, kind, home in rows}
    known = {(place_key(name), home) for name, _, home in named}
    former = {
        (row["name"], row["kind"], row["province"]) for row in read_rows(DATA / "places" / "former_districts.csv")
    }
    return sorted(
        named | {unit for unit in former if (place_key(unit[0]), unit[2]) not in known},
        key=lambda unit: (order_key(unit[2]), unit),
    )


def _district_name(name: str, kind: str) -> str:
    """Without the kind that the package adds in brackets to tell two units apart; a number keeps its kind."""
    return f"{kind} {name}" if name.isdigit() else name.partition(" (")[0]


def communes() -> list[Unit]:
    """Communes, wards and townships whose name points at one province of today: name, kind, province.

    A name of the time before the merger gives its provinces of the 63, a name that came with the merger one of the
    34. Names that two provinces of today would claim are left out, and so are numbered wards.
    """
    legacy = _selected("SELECT DISTINCT wardShort, wardType, provinceShort FROM admin_units_legacy")
    old = _by_key((name, kind, old_name(home)) for name, kind, home in legacy)
    new = _by_key(_selected("SELECT DISTINCT wardShort, wardType, provinceShort FROM admin_units"))
    kept: list[Unit] = []
    for key in old.keys() | new.keys():
        before, after = old.get(key, []), new.get(key, [])
        if len({successor(home) for _, _, home in before} | {home for _, _, home in after}) == 1:
            kept += before or after
    return sorted(kept, key=lambda unit: (order_key(unit[2]), unit))


def _by_key(units: Iterable[Unit]) -> dict[str, list[Unit]]:
    """Units by comparable name, one for each province."""
    found: dict[str, dict[str, Unit]] = defaultdict(dict)
    for unit in units:
        if not unit[0].isdigit():
            found[place_key(unit[0])].setdefault(unit[2], (unit[0], unit[1].casefold(), unit[2]))
    return {key: list(homes.values()) for key, homes in found.items()}


def write(folder: Path = DATA / "places") -> None:
    """Write `districts.csv` and `communes.csv` into *folder*."""
    for name, units in (("districts.csv", districts()), ("communes.csv", communes())):
        columns = ("name", "kind", "province")
        write_rows(folder / name, columns, (dict(zip(columns, unit, strict=True)) for unit in units))


if __name__ == "__main__":
    write()
