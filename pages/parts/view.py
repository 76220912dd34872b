"""What one chart card shows: the rows of a measure that the filters leave, their sources, and what files say of them.

Adds to a metric's rows only what a reader must see beside them: the provinces nobody has stated a figure for, what a
row is called, and where its figure is written. Draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from analytics.charts import Measure
from analytics.charts.measure import completed
from analytics.exports import About, Cited
from analytics.fields import FIELDS
from analytics.language import text
from analytics.metrics import QUANTITIES
from pages.parts import filters, loading
from pages.parts.filters import Choice
from pages.parts.loading import Metric


@dataclass(frozen=True, slots=True)
class View:
    """Rows for a chart (those without a figure too), the measure they hold, the words for card and files."""

    choice: Choice
    measure: Measure
    rows: pd.DataFrame
    about: About


def of_measure(metric: Metric, measure: str, choice: Choice, name: str) -> View:
    """The figures of one measure in the chosen term, tier, provinces and units, for the card *name*."""
    stated = loading.measured(metric, measure, choice.term, choice.tier, choice.units)
    return of_rows(_chosen(stated, choice), measure, choice, name)


def over_terms(metric: Metric, measure: str, choice: Choice, name: str) -> View:
    """The figures of one measure in every term, for the card *name*; only what is stated."""
    every = [loading.measured(metric, measure, term, choice.tier, choice.units) for term in loading.terms()]
    stated = pd.concat([rows for rows in every if len(rows)] or every[:1], ignore_index=True)
    wanted = stated["province"].isin(choice.provinces) if choice.provinces else stated["value"].notna()
    return of_rows(stated[wanted & stated["value"].notna()], measure, choice, name, title="card-title-terms")


def of_rows(rows: pd.DataFrame, measure: str, choice: Choice, name: str, title: str = "card-title") -> View:
    """A view of *rows* (columns of a metric of figures) of the quantity *measure*; *title* is the id of its title."""
    quantity, lang = QUANTITIES[measure], choice.lang
    label, unit = quantity.label[lang], quantity.unit[lang]
    cited = loading.cited(rows["claims"])
    named = rows.assign(source=[_words(sources, lang) for sources in cited], name=_names(rows, choice))
    sources = tuple(dict.fromkeys(source for of_row in cited for source in of_row))
    about = About(
        name=name,
        title=text(title, lang, measure=label, term=choice.term),
        unit=unit,
        filters=filters.in_words(choice),
        coverage=coverage(rows, choice),
        definition=quantity.definition[lang],
        sources=sources,
        updated=max((source.published for source in sources), default="")[:10],
        lang=lang,
    )
    return View(choice, Measure(label, unit, quantity.decimals), named, about)


def coverage(rows: pd.DataFrame, choice: Choice) -> str:
    """How many of the rows have a figure, in words."""
    words = "coverage-provinces" if choice.tier == "province" else "coverage-congresses"
    return text(words, choice.lang, known=int(rows["value"].notna().sum()), all=len(rows))


def _chosen(stated: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The rows of the chosen provinces; at the provincial tier each province has one, stated or not."""
    wanted = [place for place in filters.places(choice.units) if place.name in choice.provinces or not choice.provinces]
    known = stated[stated["province"].isin([place.name for place in wanted])] if choice.provinces else stated
    return completed(known, wanted) if choice.tier == "province" else known


def _names(rows: pd.DataFrame, choice: Choice) -> list[str]:
    """What each row is called: its province, with the part it stands for; below that tier the body and its province."""
    if choice.tier != "province":
        return [", ".join(filter(pd.notna, pair)) for pair in zip(rows["organisation"], rows["province"], strict=True)]
    apart = rows["method"].isin(["part", "merged"])
    states = zip(apart, rows["method"], rows["part"], rows["province"], strict=True)
    return [
        text(f"row-{method}", choice.lang, part=part, province=province) if other else province
        for other, method, part, province in states
    ]


def _words(sources: list[Cited], lang: str) -> str:
    return "; ".join(dict.fromkeys(filter(None, (source.words(lang) for source in sources))))


def table(view: View) -> pd.DataFrame:
    """The rows as a person reads them: named columns of one kind each, in the order of the provinces."""
    lang, rows = view.choice.lang, view.rows
    unit = f" ({view.measure.unit})" if view.measure.unit else ""
    columns = {
        text("column-name", lang): rows["name"],
        text("column-term", lang): rows["term"].fillna(view.choice.term),
        view.measure.label + unit: pd.to_numeric(rows["value"]).round(view.measure.decimals or 0),
        text("column-qualifier", lang): _each(rows["qualifier"], "qualifier", lang),
        text("column-basis", lang): [_basis(said, lang) for said in rows["basis"]],
        text("column-flag", lang): _each(rows["flag"], "flag", lang),
        text("column-support", lang): rows["support"],
        text("column-rivals", lang): rows["rivals"],
        text("column-source", lang): rows["source"],
        text("column-address", lang): [
            next((source.address for source in said), "") for said in loading.cited(rows["claims"])
        ],
    }
    return pd.DataFrame(columns)


def _each(ids: pd.Series, kind: str, lang: str) -> list[str]:
    return [text(f"{kind}-{said}", lang) if isinstance(said, str) and said else "" for said in ids]


def _basis(fields: object, lang: str) -> str:
    said = fields.split("/") if isinstance(fields, str) else []
    return " / ".join(FIELDS[field].label[lang] if field in FIELDS else field for field in said)
