"""The catalogue of indicators, and which of them the words and the unit of a goal mean. Knows no congress.

The rows stand in `data/indicators.csv` and `data/indicator_wordings.csv`: a new wording is a new row.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from analytics.bundle import DATA
from analytics.model import fold

Kind = Literal["percent", "points", "money", "ratio", "count", "size"]


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator: label by language, group, usual units, the measures it can be stated in, wanted direction.

    A measure is a `Kind`; with "/year" or "/term" behind it, one that is stated for each year or for several together.
    """

    id: str
    label: dict[str, str]
    group: str
    units: tuple[str, ...]
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
            tuple(row["unit"].split("|")),
            frozenset(row["measures"].split()),
            row["direction"],  # type: ignore[arg-type]  # the schema of the table allows these three only
        )
        for row in _rows("indicators.csv")
    }


_BODY = r"(?:tinh|thanh pho|huyen|thi xa|xa|phuong|khoi)"
_AIM = r"(?:muc tieu|phan dau|quyet tam)"

# What papers word differently without measuring anything else, and what only looks alike; in folded words, in this
# order. The first column names pieces, apart by "|", of which one must stand in the text at all: they spare most of
# the patterns the search.
_ALIKE = (
    # Who aims, and that it is an aim, says nothing of what is measured.
    (
        "muc tieu|phan dau|quyet tam",
        rf"^(?:(?:dang bo|dang uy|{_BODY}(?: uy)?)(?: \w+){{0,2}} )?(?:dat |neu |de ra )?{_AIM}\b:?",
        " ",
    ),
    (":", r"^.*\b(?:nam toi|bao cao chinh tri) ?:", " "),
    # When, unless a year is the yardstick; and how surely.
    ("so voi", r"\bso voi (?:nam )?20\d\d\b(?! ?[-–])", " sovoi "),
    ("20", r"\b(?:(?:trong |ca |cho |(?<!noi )tinh )?(?:giai doan|nhiem ky) )?20\d\d ?[-–] ?20\d\d\b", " "),
    ("nam 20", r"\b(?:so voi )?(?:(?:den|vao|tu|het) )?(?:cuoi |het )?nam 20\d\d\b", " "),
    ("5 nam", r"\b(?:trong |cho )?(?:ca |tong )?5 nam\b(?! tuoi)", " "),
    ("nhiem ky", r"\b(?:trong |cho |den )*(?:ca |toan |cuoi |het )?nhiem ky\b", " "),
    ("giai doan", r"\b(?:trong |cho |den )*(?:ca |toan |cuoi |het )?giai doan\b", " "),
    ("cuoi ky", r"\bcuoi ky\b", " "),
    ("du ", r"\bdu (?:thao|kien)\b", " "),
    ("bao cao", r"\btheo bao cao\b", " "),
    # Short for.
    ("bh", r"\bbhyt\b", "bao hiem y te"),
    ("bh", r"\bbhxh\b", "bao hiem xa hoi"),
    ("bh", r"\bbhtn\b", "bao hiem that nghiep"),
    ("ntm", r"\bntm\b", "nong thon moi"),
    ("bq", r"\bbq\b", "binh quan"),
    # The economy.
    ("san pham", r"\btong san pham(?: (?:trong tinh|noi tinh|noi dia|trong nuoc))?\b(?! \w+ trong)", "grdp"),
    ("gdp", r"\bgdp\b", "grdp"),
    ("nguoi", r"\bbinh quan (?:dau )?nguoi\b(?! lao dong)|\b(?:tren )?dau nguoi\b|/ ?nguoi\b", " daunguoi "),
    ("con so", r"\bhai con so\b", " "),
    ("tang truong", r"^\W*(?:toc do )?tang truong(?: binh quan)?\W*$", "tang grdp"),
    ("tang truong", r"\btang truong kinh te\b|\bkinh te tang truong\b", "tang grdp"),
    ("tang truong", r"\btang truong\b", "tang"),
    ("kinh te so", r"\bkinh te so\b(?! voi)", "kinhteso"),
    ("ty trong", r"\bty trong\b", "tytrong"),
    ("trong", r"\btrong (?:co cau )?(?:nen )?(?:kinh te|grdp)\b", "tytrong"),
    ("grdp", r"\bso voi (?:% ?)?grdp\b|(?:/|\btren) ?grdp\b", " sogrdp "),
    ("nhan to", r"\bnang suat (?:cac )?nhan to tong hop\b", "tfp"),
    ("nha nuoc", r"\bngan sach nha nuoc\b", "ngan sach"),
    ("khu vuc i", r"\bkhu vuc (i{1,3})\b", r"khuvuc\1"),
    ("nong", r"\bnong(?: nghiep)?(?:\W+| va )lam(?: nghiep)?\W+(?:va )?(?:thuy san|ngu nghiep)\b", "nonglamthuysan"),
    # The Party.
    ("moi ket nap", r"\bdang vien moi(?: duoc)? ket nap\b", "ket nap dang vien"),
    ("ket nap moi", r"\bket nap moi\b", "ket nap dang vien"),
    ("phat trien", r"\bphat trien (?:moi )?dang vien(?: moi)?\b", "ket nap dang vien"),
    ("dang vien moi", r"\bdang vien moi(?: phat trien)?\b", "ket nap dang vien"),
    ("so voi tong", r"\bso voi tong so(?: dang vien)?\b", " tytrong dang vien"),
    ("dang bo", r"\bchi(?: bo)?(?:,| va) dang bo(?: co so)?\b", "tochucdang"),
    ("dang", r"\bto chuc(?: co so)? dang\b|\bco so dang\b", "tochucdang"),
    ("loai", r"\b(?:xep|dat) loai(?= (?:la |o muc )?hoan thanh)", " "),
    ("vuot", r"\bdat va vuot\b|\bhoan thanh va (?:hoan thanh )?vuot\b", "datvuot"),
    ("chi tieu", r"\bchi tieu(?: co ban| da)? dat\b", "chi tieu datduoc"),
    # People and places.
    ("dan toc", r"\b(?:dong bao )?dan toc thieu so\b", "dtts"),
    ("khmer", r"\b(?:dong bao )?khmer\b", "dtts"),
    ("phuong", r"\bxa, ?phuong(?:, ?thi tran)?\b|\bphuong, ?xa\b", "xa"),
    ("nong thon", r"\b(?:dat )?(?:bo )?(?:chuan |tieu chi |tieu chuan )?nong thon moi\b", "nongthonmoi"),
    ("dan", r"(?:/|\btren) ?(?:1 |mot )?(?:van|10[. ]?000) dan\b", " vandan "),
    (
        "ngheo",
        r"\btheo (?:tieu chi|chuan) (?:moi|hien hanh|quoc gia|(?:ngheo )?da chieu)\b|\bngheo da chieu\b",
        "ngheo",
    ),
    ("ngheo", r"\bho ngheo \(?(?:theo )?chuan(?= *\)| *$| *giam)", "ho ngheo"),
    # A fall *to* a figure is a level; a fall *by* one is not.
    ("con", r"\b(?:giam |keo giam )?(?:xuong )?(?<!khong )con(?: duoi)?\b", " "),
    ("xuong", r"\b(?:giam |keo giam )?xuong(?: duoi)?\b", " "),
    ("keo giam", r"\bkeo giam\b", "giam"),
    # What only sets off the figure.
    ("len", r"\btang len\b", " "),
    ("moc", r"\b(?:vuot|can|cham) moc\b", " "),
    ("cham", r"\bcham\W*$", " "),
    ("khong", r"\bkhong (?:thap|it)(?: hon)?\W*$", " "),
    ("hien hanh", r"\b(?:theo )?gia hien hanh\b", " "),
    ("cong nhan", r"\bcong nhan\b", " "),
    ("dia ban|toan |cua |trong ", rf"\b(?:tren dia ban|toan|cua|trong) {_BODY}\b(?! hoi)|\btren dia ban\b", " "),
    ("ti le|ty le", r"\bt[iy] le\b", " "),
    ("toc do", r"\btoc do\b", " "),
    ("tro ", r"\btro (?:len|xuong)\b", " "),
    (" nam", r"\b(?:hang|moi|(?:cu )?mot) nam\b", " "),
    ("trung binh", r"\btrung binh\b", " "),
    ("nang|dua|duy tri|giu|dam|khong de", r"^\W*(?:nang|dua|duy tri|giu(?: vung)?|bao dam|dam bao|khong de)\b", " "),
    ("neu trong", r"\bneu trong\b", " "),
)
_YEARLY = re.compile(
    r"\b(?:hang|moi|mot) nam\b|/ ?nam\b|\b(?:binh quan|bq|trung binh)\b(?! (?:dau )?nguoi)|\btoc do\b|\btang truong\b"
)
_LIGHT = frozenset(
    re.findall(
        r"\w+",
        "so tong muc cac cua duoc dat la o tai cho va trong tren duoi hon voi doi theo vao ve nam binh quan den"
        " khu vuc nganh nhom linh nen khoang chung len usd iip hdi",
    )
)
_WORD = re.compile(r"[a-z0-9]+")


def wording_key(wording: str) -> str:
    """The form in which wordings are compared: the words that tell what is measured, in alphabetical order.

    Left out are periods, words for "a year", and words that never change what is measured; other names of one thing
    become one. All other words stay, for each may make another indicator of it.

    >>> wording_key("Tốc độ tăng tổng sản phẩm bình quân giai đoạn 2021-2025 (dự thảo)")
    'grdp tang'
    >>> wording_key("GDP/người"), wording_key("GRDP bình quân đầu người so với cả nước")
    ('daunguoi grdp', 'ca daunguoi grdp nuoc')
    """
    return _key(fold(wording))


@cache
def _substitutes() -> tuple[tuple[str, Callable[[str, str], str], str], ...]:
    return tuple(
        (piece, re.compile(wording).sub, instead) for pieces, wording, instead in _ALIKE for piece in pieces.split("|")
    )


def _key(text: str) -> str:
    for piece, substitute, instead in _substitutes():
        if piece in text:
            text = substitute(instead, text)
    return " ".join(sorted(set(_WORD.findall(text)) - _LIGHT))


_EACH_YEAR = re.compile(r"\b(?:hang|moi|mot) nam\b|/ ?nam\b")


def is_yearly(words: str) -> bool:
    """Whether *words*, of a goal or a unit, speak of each year.

    >>> is_yearly("kết nạp đảng viên hằng năm"), is_yearly("đảng viên/năm"), is_yearly("đảng viên năm 2025")
    (True, True, False)
    """
    return _EACH_YEAR.search(fold(words)) is not None


# The line of poverty "chuẩn giai đoạn 2021-2025" dates the line, not the figure.
_WHOLE_TERM = re.compile(
    r"(?<!chuan giai doan )\b20\d\d ?[-–] ?20\d\d|\b5 nam\b|\b(?:ca|toan) (?:nhiem ky|giai doan)\b"
)


def whole_term(wording: str) -> bool:
    """Whether *wording* speaks of a period of several years together.

    >>> whole_term("thu ngân sách 5 năm"), whole_term("thu ngân sách năm 2020")
    (True, False)
    """
    return _WHOLE_TERM.search(fold(wording)) is not None


# "lao động" folds to "lao dong": đồng is money only at the beginning or after its magnitude.
_KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"\bdiem ?(?:%|phan tram)"), "points"),
    (re.compile(r"%|‰|\bphan tram\b"), "percent"),
    (re.compile(r"(?:^|\b(?:trieu|t[iy]|nghin|ngan) )dong\b(?! bao)|\busd\b|\bdo la\b|\beuro?\b"), "money"),
    (re.compile(r"lan\b"), "ratio"),
    (re.compile(r"(?:(?:nghin|ngan|trieu|t[iy]) )?(?:[mk]?m[23]?|ha|hec-?ta|tan|ta|kg|[kmg]wh?)\b"), "size"),
)


def measure_of(unit: str | None) -> Kind:
    """What kind of quantity a unit counts; points are what one percentage differs from another by.

    >>> [measure_of(unit) for unit in ("%/năm", "điểm %/năm", "nghìn tỉ đồng", "lần", "xã", "ha")]
    ['percent', 'points', 'money', 'ratio', 'count', 'size']
    """
    text = fold(unit or "")
    for pattern, kind in _KINDS:
        if pattern.match(text) if kind in {"ratio", "size"} else pattern.search(text):
            return kind
    return "count"


@cache
def _known() -> dict[str, tuple[str, ...]]:
    """The ids that each key may mean; which of them it means, the unit says."""
    found: dict[str, dict[str, None]] = {}
    for id_, indicator in indicators().items():
        found.setdefault(wording_key(indicator.label["vi"]), {})[id_] = None
    for row in _rows("indicator_wordings.csv"):
        found.setdefault(wording_key(row["wording"]), {})[row["indicator"]] = None
    return {key: tuple(ids) for key, ids in found.items()}


@lru_cache(maxsize=4096)
def indicator_id(wording: str, unit: str | None = None) -> str | None:
    """The id of the indicator that *wording* names and *unit* measures; None where none is sure.

    All words must be those of one wording in the catalogue: "hộ nghèo" is known, "hộ cận nghèo" is another thing.
    The unit must measure what the indicator is stated in, for each year or not; without a unit, the words must
    leave one indicator only.

    >>> indicator_id("tốc độ tăng trưởng GRDP bình quân", "%/năm"), indicator_id("quy mô GRDP", "tỷ đồng")
    ('E01', 'E03')
    >>> indicator_id("tỷ lệ hộ nghèo", "%"), indicator_id("tỷ lệ hộ nghèo giảm", "%/năm")
    ('S01', 'S02')
    >>> indicator_id("tốc độ tăng trưởng GRDP", "tỷ đồng"), indicator_id("thu ngân sách tăng", "%")
    (None, None)
    >>> indicator_id("tăng trưởng GRDP cuối nhiệm kỳ", "%"), indicator_id("tăng trưởng GRDP đến năm 2030", "%")
    (None, 'E01')
    """
    said, stated = fold(wording), _stated(unit or "")
    if stated.part_of_a_year:
        return None
    ids = _known().get(_key(said + stated.said), ())
    if ids and unit:
        measure = stated.measure + _pace(said, yearly=stated.yearly)
        ids = tuple(id_ for id_ in ids if measure in indicators()[id_].measures)
    if ids and _OF_ONE_YEAR.search(said) and not _MEAN.search(said):
        ids = tuple(id_ for id_ in ids if not _is_mean_pace(id_))
    return ids[0] if len(ids) == 1 else None


class _Stated(NamedTuple):
    """What a unit tells: what it counts, what it says of the thing measured, whether of each year or a part of one."""

    measure: Kind
    said: str
    yearly: bool
    part_of_a_year: bool


# Goals are stated in few units.
@lru_cache(maxsize=512)
def _stated(unit: str) -> _Stated:
    text = fold(unit)
    return _Stated(
        measure_of(unit), _said_by(text), _YEARLY.search(text) is not None, _PART_OF_A_YEAR.search(text) is not None
    )


# The pace of a single year, the last one say, is not the mean pace of the term.
_OF_ONE_YEAR = re.compile(r"\b(?:cuoi (?:nhiem )?ky|(?<!den )(?<!vao )(?<!tu )(?<!voi )(?<![-–] )nam 20\d\d)\W*$")
_MEAN = re.compile(r"\b(?:binh quan|bq|trung binh)\b")


def _is_mean_pace(id_: str) -> bool:
    return all(measure.endswith("/year") for measure in indicators()[id_].measures)


_PART_OF_A_YEAR = re.compile(r"/ ?(?:thang|quy|ngay|gio)\b")


# Without one of these words no wording speaks of a pace.
_OF_YEARS = ("nam", "binh", "bq", "toc do", "tang truong", "20", "nhiem ky", "giai doan")


def _pace(said: str, *, yearly: bool) -> str:
    """Whether a goal is for each year, for several years together or for a point in time."""
    if yearly:
        return "/year"
    if not any(word in said for word in _OF_YEARS):
        return ""
    if _YEARLY.search(said):
        return "/year"
    return "/term" if _WHOLE_TERM.search(said) else ""


_EACH = re.compile(r"/ ?(?:nguoi|(?:1 |mot )?(?:van|10[. ]?000) dan)\b")


def _said_by(unit: str) -> str:
    """What a folded unit says of the thing measured: "a head", "of 10,000 people", "of GRDP"."""
    if "%" in unit:
        return " so voi grdp" if "grdp" in unit else ""
    return " " + unit[unit.index("/") :] if _EACH.search(unit) else ""
