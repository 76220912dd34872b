"""Every builder with rows of all kinds: exact, bounded, disputed, missing, of all 63 provinces."""

from collections.abc import Callable

import pandas as pd
import pytest

from analytics import charts
from analytics.charts import Measure, Spec, Surface, completed
from analytics.places import PROVINCES_63

Draw = Callable[[str, Surface], Spec]
MEASURE = Measure("Ban Chấp hành", "người")
QUALIFIERS = ("exact", "exact", "more_than", "about")


def provinces(**columns: object) -> pd.DataFrame:
    """One row a province; a callable column is asked for each place in the row order."""
    rows = [
        {
            "congress": f"{province.id}/tinh/2020-2025",
            "province": province.name,
            "term": "2020-2025",
            "region": province.region,
            "order": province.order,
            "value": 41.0 + place * 7 % 30,
            "qualifier": QUALIFIERS[place % 4],
            "support": place % 3,
            "rivals": int(place % 11 == 0),
            "source": f"Báo {province.name}, 11/07/2020",
            **{name: value(place) if callable(value) else value for name, value in columns.items()},
        }
        for place, province in enumerate(PROVINCES_63)
    ]
    return pd.DataFrame(rows)


@pytest.fixture
def frame() -> pd.DataFrame:
    """45 provinces with a figure and 18 without."""
    return completed(provinces().head(45), PROVINCES_63)


def _terms() -> pd.DataFrame:
    return pd.concat(
        [
            provinces(congress=lambda n, t=t: f"{PROVINCES_63[n].id}/tinh/{t}", term=t, flag=flag, qualifier="exact")
            for t, flag in (("2015-2020", ""), ("2020-2025", ""), ("2025-2030", "boundary_change"))
        ],
        ignore_index=True,
    )


def _calendar() -> pd.DataFrame:
    days = {
        "preparatory_date": lambda n: f"2020-10-{n % 20 + 1:02}" if n % 2 else None,
        "opened_date": lambda n: f"2020-10-{n % 20 + 2:02}",
        "closed_date": lambda n: f"2020-10-{n % 20 + 4:02}" if n % 5 else None,
        "deadline_date": "2020-10-20",
        "duration_days": lambda n: 3 if n % 5 else None,
        "before_deadline_days": lambda n: 20 - (n % 20 + 4),
    }
    return provinces(**days).drop(columns="value").astype({"duration_days": "Int64", "before_deadline_days": "Int64"})


def _progress() -> pd.DataFrame:
    steps = [
        (term, f"{term[:4]}-10-{day:02}", f"{term[:4]}-10-31", day * 2, 40, day * 5.0)
        for term in ("2015-2020", "2020-2025")
        for day in range(1, 21)
    ]
    columns = ["term", "closed_date", "deadline_date", "completed_count", "known_count", "completed_pct"]
    return pd.DataFrame(steps, columns=columns)


def _campaigns() -> pd.DataFrame:
    standings = ("over", "interim", "over_open_tier", "whole_unknown", "over_no_deadline")
    counts = {
        "completed_count": 20.0,
        "total_count": lambda n: None if n % 5 == 3 else 20.0,
        "completed_pct": lambda n: None if n % 5 == 3 else 80.0 if n % 5 == 1 else 100.0,
        "unit": "đảng bộ cấp trên cơ sở",
        "completed_date": lambda n: "2020-08-25" if n % 3 else None,
        "deadline_date": lambda n: "2020-08-31" if n % 5 == 0 else None,
        "before_deadline_days": lambda n: 6 - n if n % 5 == 0 else None,
        "standing": lambda n: standings[n % 5],
    }
    return provinces(**counts).head(40).drop(columns=["value", "qualifier"]).astype({"before_deadline_days": "Int64"})


def _former() -> pd.DataFrame:
    columns = {
        "value_former": lambda n: None if n % 5 == 3 else 90.0,
        "change_count": lambda n: None if n % 5 > 2 else 41.0 + n * 7 % 30 - 90,
        "change_pct": lambda n: None if n % 5 > 1 else -40.0,
        "change_qualifier": lambda n: QUALIFIERS[n % 4],
        "parts_count": lambda n: 1 + n % 2,
        "parts_named": "Bình Thuận, Đắk Nông",
        "parts_missing": lambda n: "Lâm Đồng" if n % 5 > 2 else "",
    }
    return provinces(**columns).head(34)


def _norms() -> pd.DataFrame:
    verdicts = ("inside", "above", "below", "open", "no_norm")
    low, high = (lambda n: None if n % 5 == 4 else 45.0), (lambda n: None if n % 5 == 4 else 60.0)
    return provinces(low=low, high=high, documents="Chỉ thị 35-CT/TW", verdict=lambda n: verdicts[n % 5])


def _goals() -> pd.DataFrame:
    comparators = ("exact", "at_least", "range", "about")
    top = {"value_max": lambda n: 75.0 if n % 4 == 2 else None, "qualifier": lambda n: comparators[n % 4]}
    return provinces(**top, by_year=2030, former=lambda n: 40.0 if n % 3 == 0 else None, former_qualifier="about")


def _votes() -> pd.DataFrame:
    ways = ("elected", "appointed", "unknown", "appointed_by_rule")
    votes = {"secretary_vote_pct": lambda n: 95.5 if n % 4 == 0 else None, "selection": lambda n: ways[n % 4]}
    return provinces(**votes, secretary_name="Trần Thị Bình").drop(columns="value")


def _cells() -> pd.DataFrame:
    kinds = [
        provinces(field=f, label=f"Chỉ tiêu {f}", state=lambda n, k=k: charts.STATES[(n + k) % 4])
        for k, f in enumerate("abcde")
    ]
    return pd.concat(kinds, ignore_index=True)


def _parts() -> pd.DataFrame:
    rows = [(name, part, size) for name in ("Đại biểu", "Đảng viên") for part, size in (("một", 3), ("hai", 97))]
    return pd.DataFrame(rows, columns=["name", "label", "value"])


def _grid() -> pd.DataFrame:
    rows = [
        (f"Loại {place}", term, known, 63, known / 63 * 100, known // 2, known // 9)
        for place in range(12)
        for term, known in (("2015-2020", max(0, 5 * place - 20)), ("2020-2025", 5 * place + 8))
    ]
    counts = ["known_count", "whole_count", "known_pct", "agreed_count", "conflict_count"]
    return pd.DataFrame(rows, columns=["label", "term", *counts])


def _quarrels() -> pd.DataFrame:
    kinds = ("lệch không quá 1%", "lệch trên 20%", "nêu ngày khác")
    words = {
        "name": lambda n: f"{PROVINCES_63[n].name} · Khách mời",
        "stated": "100",
        "others": "101 (Báo Thử)",
        "field": "guests",
    }
    return provinces(kind=lambda n: kinds[n % 3], **words).sort_values("kind", kind="stable")


BUILDERS: dict[str, Callable[[pd.DataFrame, Surface], Spec]] = {
    "by_province": lambda frame, surface: charts.by_province(frame, MEASURE, surface),
    "ranking": lambda frame, surface: charts.by_province(frame, MEASURE, surface, by_region=False),
    "against_former": lambda _, surface: charts.against_former(_former(), MEASURE, surface),
    "against_norm": lambda _, surface: charts.against_norm(_norms(), MEASURE, surface),
    "targets": lambda _, surface: charts.targets(_goals(), Measure("GRDP", "%", 1), surface),
    "campaigns": lambda _, surface: charts.campaigns(_campaigns(), surface),
    "elections": lambda _, surface: charts.elections(_votes(), surface),
    "over_time": lambda _, surface: charts.over_time(_terms(), MEASURE, surface),
    "tile_map": lambda frame, surface: charts.tile_map(frame, MEASURE, surface, 63),
    "shape_map": lambda frame, surface: charts.shape_map(frame, MEASURE, surface, 63),
    "timeline": lambda _, surface: charts.timeline(_calendar(), surface),
    "completion": lambda _, surface: charts.completion(_progress(), surface),
    "known": lambda _, surface: charts.known(_grid(), surface),
    "dissent": lambda _, surface: charts.dissent(_quarrels(), surface),
    "matrix": lambda _, surface: charts.matrix(_cells(), surface),
    "shares": lambda _, surface: charts.shares(_parts(), "Thành phần", surface),
}


@pytest.fixture(params=sorted(BUILDERS))
def builder(request: pytest.FixtureRequest, frame: pd.DataFrame) -> Callable[[Surface], Spec]:
    """Each builder over its rows."""
    return lambda surface: BUILDERS[request.param](frame, surface)
