"""The sentence under a card's title: what its figures come to, and what must be known before comparing them.

Draws nothing; counts and orders rows, and puts them into the words of the language files.
"""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.charts import Measure
from analytics.language import MARKS, number, text
from analytics.metrics import Quantity
from analytics.metrics.norms import outside, shares_inside
from analytics.metrics.targets import against_results
from pages.parts import source

_NAMED: Final = 3
"""Of those that differ most; the chart and the table have them all."""


def of_borders(rows: pd.DataFrame, lang: str) -> str:
    """For figures that are changes: in which provinces the former figure stood for another territory."""
    changed = list(rows.loc[rows["flag"] == "boundary_change", "name"])
    return text("finding-borders", lang, count=len(changed), names=", ".join(changed)) if changed else ""


def of_former(rows: pd.DataFrame, lang: str) -> str:
    """For a comparison with the former term: how many borders changed, what was summed, and who lacks what.

    *rows* have the columns of `metrics.units.compared`.
    """
    merged = rows[(rows["flag"] == "boundary_change") & rows["change_count"].notna()]
    partial = rows[rows["flag"] == "partial_sum"]
    alone = rows[rows["flag"] == "no_former"]
    sentences = []
    if len(merged):
        sentences.append(text("finding-merged", lang, count=len(merged)))
    if len(partial):
        lacking = [_lacking(row, lang) for row in partial.to_dict("records")]
        sentences.append(text("finding-partial", lang, count=len(partial), names="; ".join(lacking)))
    if len(alone):
        sentences.append(text("finding-alone", lang, count=len(alone), names=", ".join(alone["province"])))
    return " ".join(sentences)


def _lacking(row: source.Claim, lang: str) -> str:
    return text("finding-lacking", lang, name=row["province"], missing=row["parts_missing"])


def of_goals(rows: pd.DataFrame, measure: Measure, lang: str) -> str:
    """For goals on one scale: how many reach the middle one, how many lie above and below what was reached before.

    *rows* have the columns that `metrics.targets.against_results` reads. Few goals have no middle worth a word.
    """
    known = rows[rows["value"].notna()]
    sentences = []
    if len(known) > _NAMED and not known["qualifier"].isin(["less_than", "at_most"]).any():
        middle = float(known["value"].quantile(0.5, interpolation="lower"))
        count, value = int((known["value"] >= middle).sum()), measure.with_unit(middle, "exact", lang)
        sentences.append(text("finding-middle", lang, count=count, all=len(known), value=value))
    judged = against_results(known).dropna()
    if len(judged) >= _NAMED:
        counts = {side: int((judged == side).sum()) for side in ("above", "below")}
        sentences.append(text("finding-against-former", lang, all=len(judged), **counts))
    return " ".join(sentences)


def of_progress(curve: pd.DataFrame, lang: str) -> str:
    """For the progress of campaigns: which terms have no line, since no deadline of theirs was found."""
    undated = sorted(curve.loc[curve["deadline_date"].isna(), "term"].unique())
    return text("finding-no-deadline", lang, terms=", ".join(undated)) if undated else ""


def of_rules(verdicts: pd.DataFrame, quantity: Quantity, lang: str) -> str:
    """For figures against rules: how many keep to them, who differs most and by how much, for whom there is none.

    *verdicts* have the columns of `metrics.norms.against_norms`, of one measure, term and tier, and `name`.
    """
    if verdicts.empty:
        return ""
    [counts] = shares_inside(verdicts).to_dict("records")
    sentences = []
    if counts["judged_count"] + counts["open_count"]:
        documents = dict.fromkeys(" | ".join(verdicts["documents"].dropna()).split(" | "))
        kept = {name: counts[f"{name}_count"] for name in ("judged", "inside", "above", "below")}
        sentences.append(text("finding-rules", lang, documents="; ".join(documents), **kept))
    farthest = outside(verdicts).head(_NAMED)
    if len(farthest):
        names = "; ".join(_beyond(row, quantity, lang) for row in farthest.to_dict("records"))
        sentences.append(text("finding-farthest", lang, names=names))
    if counts["no_norm_count"]:
        sentences.append(text("finding-no-rule", lang, count=counts["no_norm_count"]))
    return " ".join(sentences)


def _beyond(row: source.Claim, quantity: Quantity, lang: str) -> str:
    """Such as “Hồ Chí Minh (−11,6%; dưới quy định 5,1 điểm %)”."""
    is_percent = quantity.unit[lang] == "%"
    value = MARKS.get(row["qualifier"], "") + number(row["value"], quantity.decimals, lang) + "%" * is_percent
    unit = text("finding-points", lang) if is_percent else quantity.unit[lang]
    by = number(abs(row["excess"]), quantity.decimals, lang)
    return text(f"finding-{row['verdict']}", lang, name=row["name"], value=value, by=f"{by} {unit}")
