"""What one chart card shows: the rows that the filters leave, their sources, and what table and files say of them.

Adds to a metric's rows only what a reader must see beside them: the provinces nobody has stated a figure for, what a
row is called, and where its figure is written. Draws nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

import pandas as pd

from analytics.charts import Measure, completed
from analytics.exports import About, Cited
from analytics.language import text, unit
from analytics.metrics import QUANTITIES, targets
from analytics.metrics.bodies import PROPER
from analytics.metrics.timelines import completion_curve
from analytics.model import fold
from pages.parts import filters, finding, goal, loading, scope
from pages.parts.filters import Choice
from pages.parts.loading import Metric

_OF_FIGURES = ("name", "value", "qualifier", "source", "address", "basis", "flag", "support", "rivals", "term")
_OF_GOALS = (
    *("name", "qualifier", "value", "value_max", "by_year"),
    *("source", "address", "flag", "support", "rivals", "term"),
    *("former", "former_max", "former_qualifier", "former_source", "former_address"),
)
_OF_TERMS = ("name", "term", *(column for column in _OF_FIGURES[1:] if column != "term"))
_OF_RULES = (
    *("name", "term", "value", "qualifier", "low", "high", "verdict", "excess", "documents", "addresses"),
    *("source", "address"),
)
_OF_CHANGES = (
    *("name", "term", "value", "qualifier", "value_former", "change_count", "change_pct"),
    *("change_qualifier", "flag"),
    *("parts_named", "parts_missing", "source", "address"),
)


@dataclass(frozen=True, slots=True)
class View:
    """Rows for a chart (those without a figure too), the measure they hold if one, the words for card and files.

    `columns` are those of the table, in its order.
    """

    choice: Choice
    rows: pd.DataFrame
    about: About
    columns: tuple[str, ...]
    measure: Measure | None = None


@loading.kept
def of_measure(metric: Metric, measure: str, choice: Choice, name: str) -> View:
    """The figures of one measure in the chosen term, tier, provinces and units, for the card *name*."""
    stated = loading.measured(metric, measure, choice.term, choice.tier, choice.units)
    shown = _of_quantity(everywhere(_in_units(stated, choice), choice), measure, choice, name)
    return found(shown, finding.of_borders(shown.rows, choice.lang))


@loading.kept
def scales(choice: Choice) -> Mapping[str, str]:
    """On what scales the congresses that the filters leave set goals: names by id, most widely used first.

    A name ends with its unit and the number of the congresses.
    """
    lang, stated = choice.lang, loading.measures(targets.targets, choice.term, choice.tier, choice.units)
    counts = Counter({scale: int(_in_units(rows, choice)["value"].notna().sum()) for scale, rows in stated.items()})
    units = loading.goals().drop_duplicates("field").set_index("field")["unit"]
    return {
        scale: text("goal-of", lang, label=goal.label(scale, lang), unit=unit(str(units[scale]), lang), count=count)
        for scale, count in counts.most_common()
        if count
    }


@loading.kept
def of_goals(scale: str, choice: Choice, name: str) -> View:
    """The goals on one scale in the chosen term, tier, provinces and units, for the card *name*.

    Rows have `value_max` (of a range) and `by_year` as well, and what the former term reached, as
    `targets.with_results` gives it, with `former_source` and `former_address`. `qualifier` is the comparator.
    """
    stated = loading.measured(targets.targets, scale, choice.term, choice.tier, choice.units)
    goals = loading.goals().set_index("claim")
    said = goals.reindex(stated["claims"])[["comparator", "number_max", "by_year"]].set_axis(stated.index)
    rows = stated.assign(qualifier=said["comparator"], value_max=said["number_max"], by_year=said["by_year"])
    rows = targets.with_results(rows, loading.results())
    papers = loading.cited(rows["former_claims"])
    rows["former_source"] = [_papers(sources, choice.lang) for sources in papers]
    rows["former_address"] = [next((source.address for source in sources), "") for sources in papers]
    shown = everywhere(_in_units(rows, choice), choice)
    label = goal.label(scale, choice.lang)
    of = unit(str(goals.loc[goals["field"] == scale, "unit"].iloc[0]), choice.lang)
    title = text(f"{name}-title", choice.lang, measure=label, term=choice.term)
    words = (title, of, text(f"{name}-meaning", choice.lang))
    measure = Measure(label, of)
    return found(_view(shown, choice, name, _OF_GOALS, measure, words), finding.of_goals(shown, measure, choice.lang))


@loading.kept
def over_terms(metric: Metric, measure: str, choice: Choice, name: str) -> View:
    """The stated figures of one measure in every term, in the units of their day, for the card *name*."""
    stated = loading.figures(metric)
    stated = stated[(stated["measure"] == measure) & (stated["tier"] == choice.tier) & stated["value"].notna()]
    shown = _of_quantity(scope.within(stated, choice), measure, choice, name, "card-title-terms", _OF_TERMS)
    # Every term is shown, each in the units of its day.
    asked = scope.in_words(choice)
    one_term = {text(f"filter-{key}", choice.lang) for key in ("term", "units")}
    filters_said = tuple(pair for pair in asked if pair[0] not in one_term)
    return replace(shown, about=replace(shown.about, filters=filters_said))


@loading.kept
def against_rules(metric: Metric, measure: str, choice: Choice, name: str) -> View:
    """The figures of one measure in the chosen term against the rules of its directive, for the card *name*.

    The rows are those for which a rule was found; the finding counts the others.
    """
    judged = loading.judged(metric)
    stated = scope.among(judged[(judged["measure"] == measure) & judged["value"].notna()], choice)
    stated = stated.assign(name=_names(stated, choice))
    rows = stated[stated["verdict"] != "no_norm"]
    shown = _of_quantity(rows, measure, choice, name, "card-title-rules", _OF_RULES)
    return found(shown, finding.of_rules(stated, QUANTITIES[measure], choice.lang))


@loading.kept
def against_former(metric: Metric, measure: str, choice: Choice, name: str) -> View:
    """How one measure moved since the former term on the territory of each province of today, for the card *name*."""
    both = loading.against_former(metric, measure, choice.term).drop(columns="method")
    both = both.rename(columns={"qualifier": "change_qualifier", "value_qualifier": "qualifier"})
    rows = both.assign(term=choice.term, organisation="")
    if choice.within:
        names = scope.today(choice) if filters.units_of(choice.term) == filters.UNITS[-1] else scope.day_before(choice)
        rows = rows[rows["province"].isin(names)]
    shown = _of_quantity(rows, measure, choice, name, "card-title-former", _OF_CHANGES)
    known = {"known": int(rows["change_count"].notna().sum()), "all": len(rows)}
    about = replace(shown.about, coverage=text("coverage-compared", choice.lang, **known))
    return found(replace(shown, about=about), finding.of_former(rows, choice.lang))


def found(shown: View, words: str) -> View:
    """*shown* with *words* for what its figures come to."""
    return replace(shown, about=replace(shown.about, finding=words))


def titled(shown: View, words: str) -> View:
    """*shown* under the title *words*."""
    return replace(shown, about=replace(shown.about, title=words))


@loading.kept
def of_figures(metric: Metric, choice: Choice, name: str, columns: tuple[str, ...]) -> View:
    """All that *metric* says of the congresses that the filters leave, and the provinces of which it says nothing.

    For the card *name*; otherwise as `of_rows`.
    """
    return of_rows(_of_the_day(scope.among(loading.figures(metric), choice), choice), choice, name, columns)


@loading.kept
def of_calendar(choice: Choice, name: str, columns: tuple[str, ...]) -> View:
    """When the congresses that the filters leave met, for the card *name*; otherwise as `of_rows`."""
    return of_rows(_of_the_day(scope.among(loading.timeline(), choice), choice), choice, name, columns)


def _of_the_day(rows: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """*rows* and, at the provincial tier, a row without a figure for each province of the term's day that they lack."""
    places = filters.places(filters.units_of(choice.term))
    wanted = set(scope.within(pd.DataFrame({"province": [place.name for place in places]}), choice)["province"])
    lacking = [place for place in places if place.name in wanted]
    return completed(rows, lacking)[list(rows)] if choice.tier == "province" and len(rows) else rows


@loading.kept
def of_progress(choice: Choice, name: str, columns: tuple[str, ...]) -> View:
    """How the campaign of each term advanced among the provinces that the filters leave, for the card *name*."""
    held = scope.within(scope.of_tier(loading.timeline(), choice), choice)
    curve = completion_curve(held)
    return found(of_counts(curve, held, choice, name, columns), finding.of_progress(curve, choice.lang))


def of_rows(rows: pd.DataFrame, choice: Choice, name: str, columns: tuple[str, ...]) -> View:
    """A view of *rows* of any metric for the card *name*; its title and meaning stand in the language files.

    *rows* have `province`, `organisation`, `term`, `claims`.
    """
    return _view(rows, choice, name, columns, None, _words(choice, name))


def of_counts(counts: pd.DataFrame, counted: pd.DataFrame, choice: Choice, name: str, columns: tuple[str, ...]) -> View:
    """A view of *counts* over the congresses *counted*, whose sources it cites; otherwise as `of_rows`."""
    whole = of_rows(counted, choice, name, columns)
    return replace(whole, rows=counts)


def _words(choice: Choice, name: str) -> tuple[str, str, str]:
    lang = choice.lang
    return text(f"{name}-title", lang, term=choice.term), "", text(f"{name}-meaning", lang)


def _of_quantity(
    rows: pd.DataFrame,
    measure: str,
    choice: Choice,
    name: str,
    title: str = "card-title",
    columns: tuple[str, ...] = _OF_FIGURES,
) -> View:
    quantity, lang = QUANTITIES[measure], choice.lang
    label, unit = quantity.label[lang], quantity.unit[lang]
    words = (text(title, lang, measure=label, term=choice.term), unit, quantity.definition[lang])
    return _view(rows, choice, name, columns, Measure(label, unit, quantity.decimals), words)


def _view(
    rows: pd.DataFrame,
    choice: Choice,
    name: str,
    columns: tuple[str, ...],
    measure: Measure | None,
    words: tuple[str, str, str],
) -> View:
    title, unit, meaning = words
    cited = loading.cited(rows["claims"])
    named = rows.assign(source=[_papers(sources, choice.lang) for sources in cited], name=_names(rows, choice))
    sources = tuple(dict.fromkeys(source for of_row in cited for source in of_row))
    about = About(
        name=name,
        title=title,
        unit=unit,
        filters=scope.in_words(choice),
        coverage=_coverage(rows, choice),
        definition=meaning,
        sources=sources,
        updated=max((source.published for source in sources), default="")[:10],
        lang=choice.lang,
        subject=measure.label if measure else "",
    )
    return View(choice, named, about, columns, measure)


def _coverage(rows: pd.DataFrame, choice: Choice) -> str:
    """How many of the rows have a figure, in words; over several terms how many each has."""
    known = rows[rows["claims"].notna() & (rows["value"].notna() if "value" in rows else True)]
    if "vote_state" in known:  # a secretary's name alone does not say how the post was won, which the chart shows
        known = known[known["vote_state"] != "missing"]
    if len(rows["term"].dropna().unique()) > 1:
        counts = known.groupby("term").size()
        of_terms = [
            text("coverage-of-term", choice.lang, term=str(term), count=count) for term, count in counts.items()
        ]
        return text("coverage-terms", choice.lang, counts=", ".join(of_terms))
    if choice.tier != "province":
        return text("coverage-congresses", choice.lang, known=len(known), all=max(len(rows), _heard_of(choice)))
    if "method" in rows:  # a province of today may have a row for each of its parts
        whole = len(choice.within or filters.places(choice.units))
        return text("coverage-provinces", choice.lang, known=known["province"].nunique(), all=whole)
    whole = len(choice.within or filters.places(filters.units_of(choice.term)))
    return text("coverage-provinces", choice.lang, known=len(known), all=max(len(rows), whole))


@loading.kept
def _heard_of(choice: Choice) -> int:
    """How many congresses of the chosen tier and term some source speaks of, among those that the filters leave."""
    congresses = loading.frame("congresses")
    return len(scope.among(congresses[congresses["event"].isin(PROPER)], choice))


def _in_units(stated: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    return stated[stated["province"].isin(choice.within)] if choice.within else stated


def everywhere(rows: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """*rows* and, at the provincial tier, a row without a figure for each chosen province that they lack."""
    wanted = [place for place in filters.places(choice.units) if place.name in choice.within or not choice.within]
    return completed(rows, wanted) if choice.tier == "province" else rows


def _names(rows: pd.DataFrame, choice: Choice) -> list[str]:
    """What each row is called: its province, with the part it stands for; below that tier the body and its province."""
    if choice.tier != "province":
        return [_body(*pair) for pair in zip(rows["organisation"], rows["province"], strict=True)]
    if "method" not in rows:
        return list(rows["province"])
    apart = rows["method"].isin(["part", "merged"])
    states = zip(apart, rows["method"], rows["part"], rows["province"], strict=True)
    return [
        text(_row_name(method, part, province), choice.lang, part=part, province=province) if other else province
        for other, method, part, province in states
    ]


def _row_name(method: str, part: str, province: str) -> str:
    """The text for a row of a part or of a province that was merged; a merged province may keep the name of a part."""
    return f"row-{method}-same" if part == province else f"row-{method}"


def _body(organisation: str, province: object) -> str:
    """What a body below the provinces is called: with its province, unless its own name says that already."""
    known = isinstance(province, str) and fold(province) not in fold(organisation)
    return f"{organisation}, {province}" if known else organisation


def _papers(sources: list[Cited], lang: str) -> str:
    return "; ".join(dict.fromkeys(filter(None, (source.words(lang) for source in sources))))
