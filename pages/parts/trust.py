"""What the page about the data shows: how far fields and provinces are known, where sources disagree. Draws nothing.

Adds words to the frames of `metrics.coverage`; kept by data version, for they ask all records at once.
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from analytics import records
from analytics.exports import About
from analytics.fields import FIELDS
from analytics.language import number, text
from analytics.metrics import coverage
from analytics.metrics.bodies import PROPER, former_term
from pages.parts import filters, loading, scope, source
from pages.parts.filters import Choice
from pages.parts.view import View

Fields = tuple[str, ...]
Extent = dict[str, int]
Claims = dict[str, source.Claim]

_OF_FIELDS = ("label", "term", "stated_count", "whole_count", "stated_pct", "agreed_count", "conflict_count")
_OF_CELLS = ("province", "term", "label", "state_said", "stated", "support", "rivals", "source", "address")
_OF_DISPUTES = (
    *("province", "organisation", "term", "label", "stated", "support", "others", "gap_pct", "why_said"),
    *("source", "address"),
)


@loading.kept
def _fields(tier: str) -> pd.DataFrame:
    return coverage.field_coverage(loading.frame("records"), tier, loading.terms(), list(FIELDS))


@loading.kept
def _cells(term: str, tier: str, fields: Fields) -> pd.DataFrame:
    return coverage.cells(loading.frame("records"), term, tier, fields)


@loading.kept
def _disputes() -> tuple[pd.DataFrame, Claims]:
    """All cells on which sources disagree, and every claim about them by its id."""
    found = coverage.disputed(loading.frame("records"))
    claims, sources, rulings = (loading.frame(name) for name in ("claims", "sources", "rulings"))
    said = records.claims_of(claims, sources, rulings, found)
    return coverage.disagreements(found, said), {claim["claim"]: claim for claim in said.to_dict("records")}


@loading.kept
def _publishers() -> pd.Series:
    sources = loading.frame("sources")
    return records.publishers(sources)["publisher"].set_axis(sources["source"])


@loading.kept
def _extent(choice: Choice | None) -> Extent:
    claims = loading.frame("claims")
    if choice:
        bodies = scope.among(loading.frame("congresses"), choice)
        claims = claims[claims["congress"].isin(bodies.loc[bodies["event"].isin(PROPER), "congress"])]
    return coverage.extent(claims, _publishers())


def extents(choice: Choice) -> tuple[Extent, Extent | None, Extent]:
    """How much stands behind what is chosen, behind the same in the former term if there is one, and behind all."""
    former, asked = former_term(choice.term), replace(choice, lang="")
    before = _extent(replace(asked, term=former)) if former in loading.terms() else None
    return _extent(asked), before, _extent(None)


@loading.kept
def of_fields(choice: Choice) -> View:
    """How far each field is known in each term, in the whole country; a field that nobody states is only named."""
    every = _fields(choice.tier)
    stated_once = every.groupby("field")["known_count"].transform("max") > 0
    rows, unknown = every[stated_once], _labels(every.loc[~stated_once, "field"].drop_duplicates(), choice.lang)
    tier = ((text("filter-tier", choice.lang), text(f"tier-{choice.tier}", choice.lang)),)
    whole = text(f"coverage-scope-{'provinces' if choice.tier == 'province' else 'congresses'}", choice.lang)
    named = rows.assign(
        label=_labels(rows["field"], choice.lang),
        stated_count=rows["known_count"],
        stated_pct=rows["known_pct"],
        congress=None,
    )
    stated = scope.of_tier(loading.frame("records"), choice)
    about = _about("coverage", choice, whole, stated["claim"])
    finding = text("coverage-unknown", choice.lang, names=", ".join(unknown)) if unknown else ""
    return View(choice, named, replace(about, filters=tier, finding=finding), _OF_FIELDS)


@loading.kept
def of_provinces(fields: Fields, choice: Choice) -> View:
    """What is known of each province the filters leave: a row for each of *fields*, stated or not."""
    lang = choice.lang
    cells = scope.within(_cells(choice.term, choice.tier, fields), choice)
    papers = [", ".join(paper.words(lang) for paper in said) for said in loading.cited(cells["claim"])]
    rows = cells.assign(
        label=_labels(cells["field"], lang),
        state_said=[text(f"chart-state-{state}", lang) for state in cells["state"]],
        stated=_stated(cells, lang),
        source=papers,
        claims=cells["claim"],
    )
    counted = coverage.known(cells)
    words = text("coverage-cells", lang, **{name: number(count, 0, lang) for name, count in counted.items()})
    return View(choice, rows, _about("coverage-provinces", choice, words, cells["claim"]), _OF_CELLS)


@loading.kept
def of_disputes(choice: Choice) -> View:
    """The figures on which sources disagree, with what else is said and why one value is used; nearest first."""
    lang = choice.lang
    every, said = _disputes()
    table = scope.among(every, choice)
    table = table.sort_values("gap", key=lambda gaps: gaps.map(coverage.GAPS.index), kind="stable")
    papers = [", ".join(paper.words(lang) for paper in named) for named in loading.cited(table["claim"])]
    labels = _labels(table["field"], lang)
    rows = table.assign(
        label=labels,
        name=[f"{place} · {label}" for place, label in zip(table["province"].fillna(""), labels, strict=True)],
        kind=[text(f"gap-{gap}", lang) for gap in table["gap"]],
        stated=_stated(table, lang),
        used=_claims(table["claim"], said),
        rivals_said=_claims(table["others"], said),
        why_said=[source.reason(*of_row, lang) for of_row in zip(table["why"], table["support"], strict=True)],
        source=papers,
        claims=table["claim"] + " " + table["others"],
    )
    rows["others"] = ["; ".join(_said(claim, lang) for claim in claims) for claims in rows["rivals_said"]]
    words = text("disagreements-scope", lang, count=len(rows), provinces=rows["province"].nunique())
    return View(choice, rows, _about("disagreements", choice, words, rows["claims"]), _OF_DISPUTES)


def _claims(ids: pd.Series, said: Claims) -> pd.Series:
    """For each row's *ids* (space separated) the claims themselves."""
    return pd.Series([[said[claim] for claim in of_row.split()] for of_row in ids], index=ids.index, dtype="object")


def _said(claim: source.Claim, lang: str) -> str:
    """A value with who states it: “1.200 (Báo Quảng Ninh, 11/07/2020)”."""
    return f"{source.stated(claim, lang)} ({source.named(claim, lang)})"


def _labels(fields: pd.Series, lang: str) -> list[str]:
    return [FIELDS[field].label[lang] for field in fields]


def _stated(table: pd.DataFrame, lang: str) -> list[str]:
    """The value of each row as it is written, "" where there is none."""
    known = table["claim"].notna()
    return [source.stated(row, lang) if said else "" for row, said in zip(table.to_dict("records"), known, strict=True)]


def _about(name: str, choice: Choice, known: str, claims: pd.Series) -> About:
    lang = choice.lang
    sources = tuple(dict.fromkeys(paper for said in loading.cited(claims) for paper in said))
    return About(
        name=name,
        title=text(f"{name}-title", lang, term=choice.term),
        filters=scope.in_words(replace(choice, units=filters.units_of(choice.term))),
        coverage=known,
        definition=text(f"{name}-meaning", lang),
        sources=sources,
        updated=max((paper.published for paper in sources), default="")[:10],
        lang=lang,
    )
