"""Draw the tables of districts and communes from the MIT-licensed package `vietnamadminunits`.

Run by `make data`, where the package is installed; the product itself reads only the tables.
"""

from __future__ import annotations

import csv
import importlib.util
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from analytics.bundle import DATA
from analytics.places import order_key, place_key, successor

Unit = tuple[str, str, str]

# Abolished between 2010 and the package's list, hence named in articles of those years.
_FORMER: tuple[Unit, ...] = (
    ("Quận 2", "quận", "Hồ Chí Minh"),
    ("Quận 9", "quận", "Hồ Chí Minh"),
    ("Hoành Bồ", "huyện", "Quảng Ninh"),
    ("Thông Nông", "huyện", "Cao Bằng"),
    ("Trà Lĩnh", "huyện", "Cao Bằng"),
    ("Quảng Uyên", "huyện", "Cao Bằng"),
    ("Phục Hòa", "huyện", "Cao Bằng"),
    ("Kỳ Sơn", "huyện", "Hòa Bình"),
    ("Tây Trà", "huyện", "Quảng Ngãi"),
    ("Nông Sơn", "huyện", "Quảng Nam"),
    ("Đông Sơn", "huyện", "Thanh Hóa"),
    ("Mỹ Lộc", "huyện", "Nam Định"),
    ("Lộc Hà", "huyện", "Hà Tĩnh"),
    ("Nam Đông", "huyện", "Thừa Thiên Huế"),
    ("Cát Tiên", "huyện", "Lâm Đồng"),
    ("Đạ Tẻh", "huyện", "Lâm Đồng"),
    ("Từ Liêm", "huyện", "Hà Nội"),
)


def database() -> Path:
    """The database inside the installed package; ModuleNotFoundError where it is not installed."""
    spec = importlib.util.find_spec("vietnamadminunits")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(name="vietnamadminunits")
    return Path(spec.submodule_search_locations[0]) / "data" / "dataset.db"


def _selected(query: str) -> list[Unit]:
    with sqlite3.connect(f"file:{database()}?mode=ro", uri=True) as units:
        # The package writes Huế also for the time before 2025.
        renamed = {"Huế": "Thừa Thiên Huế"} if "legacy" in query else {}
        return [(name, kind.casefold(), renamed.get(home, home)) for name, kind, home in units.execute(query) if name]


def districts() -> list[Unit]:
    """Every district of the 63 provinces: name, kind, province; numbered ones keep their kind in the name."""
    rows = _selected("SELECT DISTINCT districtShort, districtType, provinceShort FROM admin_units_legacy")
    named = {(_district_name(name), kind, home) for name, kind, home in rows}
    known = {(place_key(name), home) for name, _, home in named}
    return sorted(
        named | {unit for unit in _FORMER if (place_key(unit[0]), unit[2]) not in known},
        key=lambda unit: (order_key(unit[2]), unit[0]),
    )


def _district_name(name: str) -> str:
    """Without the kind that the package adds in brackets to tell two units apart; a number keeps its kind."""
    return f"Quận {name}" if name.isdigit() else name.partition(" (")[0]


def communes() -> list[Unit]:
    """Communes, wards and townships whose name points at one province of today: name, kind, province.

    A name of the time before the merger gives its provinces of the 63, a name that came with the merger one of the
    34. Names that two provinces of today would claim are left out, and so are numbered wards.
    """
    old = _by_key(_selected("SELECT DISTINCT wardShort, wardType, provinceShort FROM admin_units_legacy"))
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
            found[place_key(unit[0])].setdefault(unit[2], unit)
    return {key: list(homes.values()) for key, homes in found.items()}


def write(folder: Path = DATA / "places") -> None:
    """Write `districts.csv` and `communes.csv` into *folder*."""
    for name, units in (("districts.csv", districts()), ("communes.csv", communes())):
        with (folder / name).open("w", encoding="utf-8", newline="") as table:
            rows = csv.writer(table, lineterminator="\n")
            rows.writerow(("name", "kind", "province"))
            rows.writerows(units)
