"""What is drawn: the measured quantity in words, and the written form of each of its values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import altair as alt
import pandas as pd

from analytics.charts.style import Surface
from analytics.language import MARKS, number, text, with_unit
from analytics.places import Province


@dataclass(frozen=True, slots=True)
class Measure:
    """What the column `value` of a frame holds, in the language of the surface: its name, unit and decimals.

    A percentage counts from 0 to 100 and has the unit “%”. `decimals` None keeps those that the values have.
    """

    label: str
    unit: str = ""
    decimals: int | None = None

    def written(self, value: float, qualifier: str, lang: str) -> str:
        """A value with the mark of its qualifier and, of units, the % only."""
        sign = "%" if self.unit == "%" and not pd.isna(value) else ""
        return MARKS.get(qualifier, "") * (not pd.isna(value)) + number(value, self.decimals, lang) + sign

    def with_unit(self, value: float, qualifier: str, lang: str) -> str:
        """A value as the tooltip says it: qualifier in its mark, unit in words."""
        words = self.written(value, qualifier, lang)
        return words if self.unit in {"", "%"} or pd.isna(value) else with_unit(words, self.unit)


def completed(frame: pd.DataFrame, provinces: Iterable[Province]) -> pd.DataFrame:
    """*frame* and a row without a value for each of *provinces* that it lacks, so that charts show what is missing."""
    known = set(frame["province"])
    lacking = [province for province in provinces if province.name not in known]
    blank = pd.DataFrame(
        {
            "congress": [f"{province.id}/tinh" for province in lacking],
            "province": [province.name for province in lacking],
            "region": [province.region for province in lacking],
            "order": [province.order for province in lacking],
            "value": float("nan"),
        }
    )
    return pd.concat([frame, blank], ignore_index=True) if lacking else frame


def labelled(frame: pd.DataFrame, measure: Measure, surface: Surface) -> pd.DataFrame:
    """The rows of *frame* with what marks and tooltips say of them.

    Reads   `congress`, `province`, `value`; where there are any: `name` (of the row, else the province), `term`,
            `qualifier`, `rivals` (number of other values), `support` (publishers that agree), `flag` (id of a
            warning), `source` (words that name paper and date), `region` (id), `order`
    Gives   `congress`, `province`, `name`, `term`, `region`, `order`, `value`, `figure`, `said`, `inexact`,
            `split`, `missing`, `source`, `agreement`
    """
    lang = surface.lang
    value = pd.to_numeric(frame["value"]).astype(float)
    qualifier = _words(frame, "qualifier", "exact")
    rivals, support = _counts(frame, "rivals"), _counts(frame, "support")
    pairs = list(zip(value, qualifier, strict=True))
    doubts = zip(value.isna(), support, rivals, _words(frame, "flag"), strict=True)
    return pd.DataFrame(
        {
            "congress": frame["congress"],
            "province": frame["province"].fillna(""),
            "name": _words(frame, "name" if "name" in frame else "province"),
            "term": _words(frame, "term"),
            "region": _words(frame, "region"),
            "order": frame.get("order", pd.Series(range(len(frame)), index=frame.index)),
            "value": value,
            "figure": [measure.written(v, q, lang) for v, q in pairs],
            "said": [measure.with_unit(v, q, lang) for v, q in pairs],
            "inexact": [q != "exact" for q in qualifier],
            "split": [n > 0 for n in rivals],
            "missing": value.isna(),
            "source": _words(frame, "source", text("chart-source-unknown", lang)),
            "agreement": ["" if missing else _agreement(s, r, flag, lang) for missing, s, r, flag in doubts],
        },
        index=frame.index,
    )


def _words(frame: pd.DataFrame, column: str, default: str = "") -> list[str]:
    if column not in frame:
        return [default] * len(frame)
    return [word if isinstance(word, str) and word else default for word in frame[column]]


def _counts(frame: pd.DataFrame, column: str) -> list[int]:
    return [0] * len(frame) if column not in frame else [int(n) for n in frame[column].fillna(0)]


def _agreement(support: int, rivals: int, flag: str, lang: str) -> str:
    """How many publishers stand behind the value, how many other values there are, and what else to know."""
    if rivals:
        words = text("chart-rivals", lang, count=rivals)
    else:
        words = text("chart-support", lang, count=support) if support > 1 else text("chart-support-one", lang)
    return f"{words}; {text(f'flag-{flag}', lang)}" if flag else words


def tooltip(measure: Measure, surface: Surface, *more: tuple[str, str]) -> list[alt.Tooltip]:
    """What a mark says when it is touched: whose figure, value with qualifier and unit, term, source, agreement.

    *more* are further (column, title) pairs of the labelled frame.
    """
    titles = [("said", measure.label), ("term", text("chart-term", surface.lang)), *more]
    titles += [("source", text("chart-source", surface.lang)), ("agreement", text("chart-agreement", surface.lang))]
    return [alt.Tooltip(column, type="nominal", title=title) for column, title in (("name", " "), *titles)]


def coverage(rows: pd.DataFrame, lang: str) -> str:
    """How many of the rows have a figure, in words."""
    return text("chart-coverage", lang, known=int((~rows["missing"]).sum()), all=len(rows))


def summary(rows: pd.DataFrame, measure: Measure, lang: str) -> str:
    """The takeaway in a sentence or two: the measure, its coverage, highest and lowest."""
    known = rows[~rows["missing"]].sort_values("value")
    if known.empty:
        return text("chart-alt-empty", lang, measure=measure.label)
    low, high = known.iloc[0], known.iloc[-1]
    return text(
        "chart-alt-summary",
        lang,
        measure=measure.label,
        coverage=coverage(rows, lang),
        highest=f"{high['name']} ({high['said']})",
        lowest=f"{low['name']} ({low['said']})",
    )
