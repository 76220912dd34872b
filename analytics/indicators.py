"""The catalogue of target indicators and the wordings that newspapers use for each. Knows no congress.

The rows stand in `data/indicators.csv` and `data/indicator_wordings.csv`: a new wording is a new row.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz import fuzz, process

from analytics.bundle import DATA
from analytics.model import fold

Measure = Literal["percent", "money", "ratio", "count"]

CLOSE_ENOUGH = 92
"""Least similarity (of 100) at which an unknown wording may be a known one with a slip of the pen."""

_ASIDE = re.compile(r"\([^)]*\)")
_PERIOD = re.compile(
    r"\b(?:(?:trong |ca )?giai doan )?20\d\d ?[-–] ?20\d\d\b|\b(?:den |vao )?(?:cuoi )?nam 20\d\d\b"
    r"|\b(?:trong )?5 nam\b|\b(?:ca|toan|cuoi) nhiem ky\b"
)
_YEARLY = re.compile(r"\b(?:hang|moi) nam\b|/nam\b|\bbinh quan(?! (?:dau )?nguoi)")
_WORD = re.compile(r"[a-z0-9%]+")


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator: label by language, group, usual unit, the measures it can be stated in, wanted direction."""

    id: str
    label: dict[str, str]
    group: str
    unit: str
    measures: frozenset[str]
    direction: Literal["higher", "lower", "neutral"]


def _rows(name: str) -> Iterable[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table)


@cache
def indicators() -> dict[str, Indicator]:
    """Every indicator by id, in the order of the catalogue."""
    return {
        row["id"]: Indicator(
            row["id"],
            {"vi": row["label_vi"], "en": row["label_en"]},
            row["group"],
            row["unit"],
            frozenset(row["measures"].split()),
            row["direction"],  # type: ignore[arg-type]  # the schema of the table allows these three only
        )
        for row in _rows("indicators.csv")
    }


def wording_key(wording: str) -> str:
    """The form in which wordings are compared: folded, without asides, periods and words for "a year".

    >>> wording_key("Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021-2025 (dự thảo)")
    'toc do tang truong grdp'
    >>> wording_key("GRDP bình quân đầu người")
    'grdp binh quan dau nguoi'
    """
    text = _YEARLY.sub(" ", _PERIOD.sub(" ", _ASIDE.sub(" ", fold(wording))))
    return " ".join(_WORD.findall(text))


def whole_term(wording: str) -> bool:
    """Whether *wording* speaks of a period of several years together.

    >>> whole_term("thu ngân sách 5 năm"), whole_term("thu ngân sách năm 2020")
    (True, False)
    """
    period = r"20\d\d ?[-–] ?20\d\d|\b5 nam\b|\b(?:ca|toan) (?:nhiem ky|giai doan)\b"
    return re.search(period, fold(wording)) is not None


def measure_of(unit: str | None) -> Measure:
    """What kind of quantity a unit counts.

    >>> [measure_of(unit) for unit in ("%/năm", "nghìn tỷ đồng", "lần", "xã")]
    ['percent', 'money', 'ratio', 'count']
    """
    text = fold(unit or "")
    if "%" in text:
        return "percent"
    # "lao động" folds to "lao dong": đồng is money only at the beginning or after its magnitude.
    if re.search(r"(?:^|\b(?:trieu|ty|nghin|ngan) )dong\b|\busd\b", text):
        return "money"
    return "ratio" if re.match(r"lan\b", text) else "count"


@cache
def _known() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for row in _rows("indicator_wordings.csv"):
        found.setdefault(wording_key(row["wording"]), {})[row["indicator"]] = None
    return {key: tuple(ids) for key, ids in found.items()}


@cache
def indicator_of(wording: str, unit: str | None = None) -> str | None:
    """The id of the indicator that *wording* names and *unit* can measure; None where none is sure.

    A wording of the catalogue (folded) counts first, then one that differs by a slip of the pen.

    >>> indicator_of("tốc độ tăng trưởng GRDP bình quân", "%/năm"), indicator_of("quy mô GRDP", "tỷ đồng")
    ('E01', 'E03')
    >>> indicator_of("tỷ lệ lao động qua đào tạoo", "%"), indicator_of("tốc độ tăng trưởng GRDP", "tỷ đồng")
    ('S05', None)
    """
    key, measure = wording_key(wording), measure_of(unit)

    def fitting(known: str) -> str | None:
        ids = _known().get(known, ())
        return next((id_ for id_ in ids if unit is None or measure in indicators()[id_].measures), None)

    exact = fitting(key)
    if exact or key in _known():
        return exact
    return next((found for known in _alike(key) if (found := fitting(known))), None)


def _alike(key: str) -> list[str]:
    """Known wordings that differ from *key* in misspelt words only, nearest first.

    A word that the catalogue uses is no misspelling: "công nghiệp" must not pass for "nông nghiệp".
    """
    near = process.extract(key, list(_known()), scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH, limit=3)
    strange = {word for word in key.split() if word not in _vocabulary()}
    return [
        known for known, _, _ in near if len(known.split()) == len(key.split()) and _differs_in(key, known) <= strange
    ]


def _differs_in(key: str, known: str) -> set[str]:
    return {mine for mine, theirs in zip(key.split(), known.split(), strict=True) if mine != theirs}


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for key in _known() for word in key.split())
