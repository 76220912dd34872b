"""What is drawn: the measured quantity in words, and the written form of each of its values."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from analytics.charts.style import Surface
from analytics.fields import Kind
from analytics.language import MARKS, figure, number, text


@dataclass(frozen=True, slots=True)
class Measure:
    """A column of a frame: what it is called and counted in, in the language of the surface.

    A `share` counts from 0 to 100. `decimals` None keeps those that the values have.
    """

    column: str
    label: str
    unit: str = ""
    kind: Kind = "count"
    decimals: int | None = None

    def written(self, value: float, qualifier: str, lang: str) -> str:
        """A value with the mark of its qualifier, without unit but with %."""
        if self.decimals is None or pd.isna(value):
            return figure(value, qualifier, self.kind, lang)
        sign = "%" if self.kind == "share" else ""
        return MARKS.get(qualifier, "") + number(value, self.decimals, lang) + sign

    def with_unit(self, value: float, qualifier: str, lang: str) -> str:
        """A value as the tooltip says it: qualifier in its mark, unit in words."""
        words = self.written(value, qualifier, lang)
        return words if self.kind == "share" or pd.isna(value) or not self.unit else f"{words} {self.unit}"


def labelled(frame: pd.DataFrame, measure: Measure, surface: Surface) -> pd.DataFrame:
    """The rows of *frame* with what marks and tooltips say of them.

    Reads   `congress`, `province`, the measure's column; where there are any: `name` (of the row, else the
            province), `term`, `qualifier`, `rivals` (number of other values), `support` (publishers that agree),
            `source` (words that name paper and date), `region` (id), `order`
    Gives   `congress`, `province`, `name`, `term`, `region`, `order`, `value`, `figure`, `said`, `inexact`,
            `split`, `missing`, `source`, `agreement`
    """
    lang = surface.lang
    blank = pd.Series("", index=frame.index)
    value = pd.to_numeric(frame[measure.column]).astype(float)
    qualifier = frame.get("qualifier", blank).fillna("").replace("", "exact")
    rivals, support = _counts(frame, "rivals"), _counts(frame, "support")
    pairs = list(zip(value, qualifier, strict=True))
    return pd.DataFrame(
        {
            "congress": frame["congress"],
            "province": frame["province"],
            "name": frame.get("name", frame["province"]),
            "term": frame.get("term", blank),
            "region": frame.get("region", blank),
            "order": frame.get("order", pd.Series(range(len(frame)), index=frame.index)),
            "value": value,
            "figure": [measure.written(v, q, lang) for v, q in pairs],
            "said": [measure.with_unit(v, q, lang) for v, q in pairs],
            "inexact": qualifier != "exact",
            "split": [n > 0 for n in rivals],
            "missing": value.isna(),
            "source": frame.get("source", blank).fillna("").replace("", text("chart-source-unknown", lang)),
            "agreement": [_agreement(s, r, lang) for s, r in zip(support, rivals, strict=True)],
        },
        index=frame.index,
    )


def _counts(frame: pd.DataFrame, column: str) -> list[int]:
    return [0] * len(frame) if column not in frame else [int(n) for n in frame[column].fillna(0)]


def _agreement(support: int, rivals: int, lang: str) -> str:
    """How many publishers stand behind the value, and how many other values there are."""
    if rivals:
        return text("chart-rivals", lang, count=rivals)
    return text("chart-support", lang, count=support) if support > 1 else text("chart-support-one", lang)


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
