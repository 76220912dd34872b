"""What one chart card shows: the rows of a measure that the filters leave, their sources, and what files say of them.

Adds to a metric's rows only what a reader must see beside them: the provinces nobody has stated a figure for, and
where each figure is written. Draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from analytics.charts import Measure
from analytics.exports import About, Cited
from analytics.language import day, text
from analytics.metrics import QUANTITIES
from analytics.places import order_key, region_of, successor
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
    """The figures of one measure in the chosen term, tier and provinces, for the card *name*."""
    quantity = QUANTITIES[measure]
    lang = choice.lang
    rows = _chosen(loading.measured(metric, measure, choice.term, choice.tier), choice)
    rows = rows.assign(source=_papers(rows, lang), name=_names(rows, choice))
    words = Measure("value", quantity.label[lang], quantity.unit[lang], _kind(quantity.kind), quantity.decimals)
    return View(choice, words, rows, about(rows, choice, name, quantity.label[lang], quantity.unit[lang], quantity.definition[lang]))


def _kind(kind: str) -> str:
    return {"share": "share", "change": "share", "years": "years"}.get(kind, "count")


def about(rows: pd.DataFrame, choice: Choice, name: str, title: str, unit: str, definition: str) -> About:
    """What card and files say of *rows*: title, filters, coverage, sources. *rows* have `value` and `claims`."""
    lang = choice.lang
    sources = loading.sources_of(" ".join(rows["claims"].dropna()).split()).drop_duplicates("source")
    cited = tuple(
        Cited(*(value if isinstance(value, str) else "" for value in source))
        for source in sources[["title", "publisher", "published", "address"]].itertuples(index=False, name=None)
    )
    days = sources["published"].dropna()
    return About(
        name,
        text("card-title", lang, measure=title, term=choice.term),
        unit,
        filters.in_words(choice),
        coverage(rows, choice),
        definition,
        cited,
        str(days.max())[:10] if len(days) else "",
        lang,
    )


def coverage(rows: pd.DataFrame, choice: Choice) -> str:
    """How many of the rows have a figure, in words."""
    known, whole = int(rows["value"].notna().sum()), len(rows)
    words = "coverage-provinces" if choice.tier == "province" else "coverage-congresses"
    return text(words, choice.lang, known=known, all=whole)


def _chosen(stated: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The rows of the chosen provinces; at the provincial tier each province has one, stated or not."""
    known = stated[stated["province"].isin(_names_then(choice))] if choice.provinces else stated
    if choice.tier != "province":
        return known.reset_index(drop=True)
    missing = [name for name in _names_then(choice) if name not in set(known["province"])]
    regions = [region_of(name) for name in missing]
    blank = pd.DataFrame(
        {
            "province": missing,
            "term": choice.term,
            "region": [region.id if region else "" for region in regions],
            "order": [order_key(name)[0] for name in missing],
        }
    )
    return pd.concat([known, blank], ignore_index=True) if missing else known.reset_index(drop=True)


def _names_then(choice: Choice) -> list[str]:
    """The chosen provinces, all where none is chosen, by the names of the day of the term's congresses."""
    then = [place.name for place in filters.places(filters.units_of(choice.term))]
    if not choice.provinces:
        return then
    if choice.units == filters.units_of(choice.term):
        return list(choice.provinces)
    if choice.units == filters.UNITS[-1]:
        return [name for name in then if successor(name) in choice.provinces]
    return list(dict.fromkeys(successor(name) for name in choice.provinces))


def _names(rows: pd.DataFrame, choice: Choice) -> pd.Series:
    """What each row is called: the province at the provincial tier, below it the body and its province."""
    if choice.tier == "province":
        return rows["province"]
    return rows["organisation"].fillna("") + ", " + rows["province"].fillna("")


def _papers(rows: pd.DataFrame, lang: str) -> list[str]:
    """Paper and date of the first source of each row, in words; how many more there are."""
    claims = [str(said).split() if pd.notna(said) else [] for said in rows["claims"]]
    sources = loading.sources_of([claim for of_row in claims for claim in of_row])
    words = {
        claim: ", ".join(part for part in (_text(row.publisher), day(row.published, lang) if _text(row.published) else "") if part)
        for claim, row in zip(sources.index, sources.itertuples(), strict=True)
    }
    return ["; ".join(dict.fromkeys(words[claim] for claim in of_row if words.get(claim))) for of_row in claims]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def table(view: View) -> pd.DataFrame:
    """The rows as a person reads them: named columns, one a kind of value, the order of the chart's rows."""
    lang, rows = view.choice.lang, view.rows
    unit = f" ({view.measure.unit})" if view.measure.unit else ""
    sources = loading.sources_of([str(said).split()[0] for said in rows["claims"].dropna()])
    address = dict(zip(sources.index, sources["address"], strict=True))
    first = [str(said).split()[0] if pd.notna(said) else "" for said in rows["claims"]]
    columns = {
        "name": rows["name"],
        "term": rows["term"],
        "qualifier": [text(f"qualifier-{said}", lang) if isinstance(said, str) else "" for said in rows["qualifier"]],
        "basis": [_basis(said, lang) for said in rows["basis"]],
        "flag": [text(f"flag-{said}", lang) if isinstance(said, str) and said else "" for said in rows["flag"]],
        "support": rows["support"],
        "rivals": rows["rivals"],
        "source": rows["source"],
        "address": [address.get(claim, "") for claim in first],
    }
    named = pd.DataFrame({text(f"column-{name}", lang): values for name, values in columns.items()})
    named.insert(2, view.measure.label + unit, pd.to_numeric(rows["value"]).round(view.measure.decimals or 0))
    return named


def _basis(said: object, lang: str) -> str:
    from analytics.fields import FIELDS

    return " / ".join(FIELDS[field].label[lang] if field in FIELDS else field for field in said.split("/")) if isinstance(said, str) else ""
