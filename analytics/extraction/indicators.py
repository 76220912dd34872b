"""Which indicator of the registry a goal speaks of: the wordings stand in `data/indicators*.csv`. Knows no figures."""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

from analytics.bundle import DATA

# One notion, one word: the wordings of papers differ in these, never in what is measured.
_ALIKE = (
    (r"tổng sản phẩm (?:trên|trong|nội) (?:địa bàn|tỉnh|thành phố|địa)|tổng sản phẩm(?! \w+ trồng)|\bgdp\b", "grdp"),
    (r"tăng trưởng kinh tế", "tăng grdp"),
    (r"bình quân (?:đầu )?người|(?:đầu|/) ?người|bình quân (?=.*/người)", " đầungười "),
    (r"tăng trưởng", "tăng"),
    (r"hàng năm|hằng năm|mỗi năm|bình quân/năm|/năm", " "),
    (r"tỉ lệ|tỷ lệ|tốc độ|mức|tổng số|\bsố\b|\btổng\b|được|\bđạt\b|các|\bcủa\b|\btrên địa bàn\b|toàn tỉnh", " "),
    (r"theo giá hiện hành|\btrở lên\b|giai đoạn", " "),
    (r"cơ sở đảng|tổ chức cơ sở đảng|tổ chức đảng", "tổ chức đảng"),
    (r"dân tộc thiểu số|khmer", "dtts"),
    (r"hằng|hàng|năm\b", " "),
)
_SUBSTITUTES = tuple((re.compile(wording), instead) for wording, instead in _ALIKE)

_LIGHT = frozenset(
    ["và", "bình", "quân", "trong", "ở", "là", "theo", "đối", "với", "còn", "trên", "tại", "giá", "hiện", "hành"]
)


@dataclass(frozen=True, slots=True)
class _Wording:
    """A wording of an indicator as a set of words, with what the indicator is measured in and whether each year."""

    code: str
    words: frozenset[str]
    measures: frozenset[str]
    yearly: bool


def _key(phrase: str) -> str:
    key = phrase.lower()
    for wording, instead in _SUBSTITUTES:
        key = wording.sub(instead, key)
    return key


def _words(phrase: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", _key(phrase))) - _LIGHT


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


@cache
def _wordings() -> tuple[_Wording, ...]:
    """All wordings of all indicators, the most specific ones first."""
    indicators = {row["id"]: row for row in _rows("indicators.csv")}
    said = [(code, row["label_vi"]) for code, row in indicators.items()]
    said += [(row["indicator"], row["wording"]) for row in _rows("indicator_wordings.csv")]
    found = {
        _Wording(
            code,
            _words(wording),
            frozenset(indicators[code]["measures"].split()),
            "/năm" in indicators[code]["unit"],
        )
        for code, wording in said
    }
    return tuple(sorted(found, key=lambda wording: (-len(wording.words), wording.code)))


_MONEY = re.compile(r"đồng|USD|đô la|euro")


def _measure(unit: str) -> str:
    """What a unit measures, in the registry's words; "" where no unit is said."""
    if "%" in unit or "‰" in unit:
        return "percent"
    return "money" if _MONEY.search(unit) else "ratio" if unit == "lần" else "count" if unit else ""


@cache
def _by_rarest() -> dict[str, list[_Wording]]:
    """The wordings, each under the word of it that the fewest others hold."""
    count = Counter(word for wording in _wordings() for word in wording.words)
    found: dict[str, list[_Wording]] = {}
    for wording in _wordings():
        if wording.words:
            found.setdefault(min(wording.words, key=lambda word: (count[word], word)), []).append(wording)
    return found


@lru_cache(maxsize=4096)
def indicator_id(phrase: str, unit: str | None) -> str | None:
    """The id of the indicator that *phrase* names in *unit*, None where the registry has none.

    >>> indicator_id("tỷ lệ lao động qua đào tạo", "%")
    'S05'
    """
    unit = unit or ""
    words = _words(f"{phrase} /người" if "/người" in unit else phrase)
    measure = _measure(unit)
    fitting = [
        (-len(wording.words), ("/năm" in unit) != wording.yearly, wording.code)
        for word in words
        for wording in _by_rarest().get(word, ())
        # One word alone names an indicator only where nothing else is said.
        if (wording.words == words if len(wording.words) == 1 else wording.words <= words)
        and (not measure or measure in wording.measures)
    ]
    return min(fitting)[-1] if fitting else None
