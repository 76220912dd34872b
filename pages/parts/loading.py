"""Opens the store once a process and keeps its frames by data version. Knows no widgets.

The large frames are shared by all sessions and never written to (every metric gives a new frame); what leaves here
for one page is a few hundred rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict
from functools import lru_cache, partial, wraps
from itertools import chain
from time import monotonic
from typing import Final, TypeVar, TypeVarTuple, cast

import pandas as pd
import streamlit as st

from analytics import embedded, records
from analytics.bundle import DATA
from analytics.exports import Cited
from analytics.fields import FIELDS
from analytics.language import text
from analytics.metrics import headlines, targets
from analytics.metrics.headlines import Headline
from analytics.metrics.norms import against_norms
from analytics.metrics.timelines import timelines
from analytics.metrics.units import IN_UNITS, compared, in_units
from analytics.places import Units
from analytics.store import Store, open_store

Metric = Callable[[pd.DataFrame], pd.DataFrame]
Cell = tuple[str, str, str]
_NONE = pd.DataFrame(columns=IN_UNITS)
_TRUSTED: Final = 0.5
"""Seconds for which a data version is taken as read: a run asks for it a dozen times, and should see one alone."""
_MADE: Final[set[str]] = set()
"""The data versions whose frames have been made in this process; a spinner that nobody sees is drawn all the same."""
_Asked = TypeVarTuple("_Asked")
_Given = TypeVar("_Given")


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The store that `DAIHOI_STORE` names, holding the embedded data. Raises `StoreUnreachable`, `BadEmbeddedData`."""
    opened = open_store()
    opened.load_embedded(embedded.version(), embedded.readings())
    return opened


def version() -> str:
    """The mark of what the store holds, at most half a second old."""
    return _version(store(), int(monotonic() / _TRUSTED))


@lru_cache(maxsize=1)
def _version(held: Store, moment: int) -> str:  # noqa: ARG001 - the key of the cache
    return held.data_version()


def kept(make: Callable[[*_Asked], _Given]) -> Callable[[*_Asked], _Given]:
    """Decorate what follows from the data and its arguments alone: made once for all sessions, never written to."""

    @lru_cache(maxsize=128)
    def made(of: str, *asked: *_Asked) -> _Given:  # noqa: ARG001 - the key of the cache
        return make(*asked)

    @wraps(make)
    def given(*asked: *_Asked) -> _Given:
        return made(version(), *asked)

    return given


@st.cache_resource(show_spinner=False, max_entries=2)
def _frames(version: str) -> dict[str, pd.DataFrame]:
    held = store()
    frames = {
        name: getattr(held, name)() for name in ("claims", "sources", "congresses", "targets", "people", "rulings")
    }
    settled = records.settle(frames["claims"], frames["sources"], frames["congresses"], frames["rulings"])
    _MADE.add(version)
    return frames | {"records": settled}


def frame(name: str) -> pd.DataFrame:
    """The frame *name*: `records`, or one of the store's (claims, sources, congresses, targets, people, rulings)."""
    return _frames(version())[name]


def ready(lang: str) -> None:
    """Have the store open and the frames made; the first visitor of a new process is told why it takes a moment."""
    if version() not in _MADE:
        with st.spinner(text("page-loading", lang)):
            frame("records")


@kept
def _goal_claims() -> pd.DataFrame:
    return targets.claims(frame("targets"), frame("congresses"))


@st.cache_resource(show_spinner=False, max_entries=2)
def _goals(version: str) -> pd.DataFrame:  # noqa: ARG001 - the key of the cache
    return _settled(_goal_claims())


@st.cache_resource(show_spinner=False, max_entries=2)
def _results(version: str) -> pd.DataFrame:  # noqa: ARG001 - the key of the cache
    said = pd.DataFrame([asdict(result) for result in embedded.results()])
    pages = frame("sources").query("origin == 'embedded'").drop_duplicates("address").set_index("address")["source"]
    said["target"] = [f"result-{number}" for number in said.index]
    said["by_year"] = said["year"]
    said["marks"] = [" ".join(marks) for marks in said["marks"]]
    said["source"] = said["address"].map(pages)
    said["confidence"], said["start"] = 1.0, 0
    return _settled(targets.claims(said[said["source"].notna()], frame("congresses"), "first"))


def _settled(claims: pd.DataFrame) -> pd.DataFrame:
    """What is settled of *claims* on the scales of goals, with what only goals have."""
    settled = records.settle(claims, frame("sources"), frame("congresses"), frame("rulings"))
    return settled.merge(claims[["claim", "comparator", "number_max", "by_year"]], on="claim")


def results() -> pd.DataFrame:
    """What is settled of the results that congresses reported of the former term, as `goals`; only the embedded ones.

    Readers of articles give goals, and no results.
    """
    return _results(version())


def goals() -> pd.DataFrame:
    """What is settled of the goals that can be compared; `field` is the id of a `metrics.targets.Scale`.

    Gives   the columns of the records, and `comparator`, `number_max`, `by_year` of the chosen goal
    """
    return _goals(version())


@kept
def terms() -> tuple[str, ...]:
    """The terms of the congresses that the store knows, newest first; those of provinces where there are any."""
    congresses = frame("congresses").dropna(subset=["term"])
    provincial = congresses[congresses["tier"] == "province"]
    return tuple(sorted((provincial if len(provincial) else congresses)["term"].unique(), reverse=True))


@st.cache_resource(show_spinner=False, max_entries=16)
def _figures(version: str, name: str, _metric: Metric) -> pd.DataFrame:  # noqa: ARG001 - keys of the cache
    return _metric(_FRAMES.get(_metric, partial(frame, "records"))())


_FRAMES: Final[dict[Metric, Callable[[], pd.DataFrame]]] = {targets.targets: goals}
"""What a metric reads that reads no records."""


@st.cache_resource(show_spinner=False, max_entries=32)
def _measured(version: str, name: str, units: Units, _metric: Metric) -> dict[Cell, pd.DataFrame]:
    table = in_units(_figures(version, name, _metric), units)
    cells = table.groupby(["measure", "term", "tier"], sort=False)
    return {cast("Cell", cell): rows.reset_index(drop=True) for cell, rows in cells}


def measures(metric: Metric, term: str, tier: str, units: Units) -> dict[str, pd.DataFrame]:
    """The rows of each measure of *metric* that somebody states for a term and tier, as `measured` gives them."""
    cells = _measured(version(), f"{metric.__module__}.{metric.__qualname__}", units, metric)
    return {name: rows for (name, of, at), rows in cells.items() if (of, at) == (term, tier)}


def figures(metric: Metric) -> pd.DataFrame:
    """All that *metric* makes of the records, in the units of their day."""
    return _figures(version(), f"{metric.__module__}.{metric.__qualname__}", metric)


def measured(metric: Metric, measure: str, term: str, tier: str, units: Units) -> pd.DataFrame:
    """The rows of one measure, term and tier of *metric* in the 63 or the 34; none where nothing is stated.

    Kept in these parts, so that a click costs as little among a hundred thousand congresses as among a hundred.
    """
    cells = _measured(version(), f"{metric.__module__}.{metric.__qualname__}", units, metric)
    return cells.get((measure, term, tier), _NONE)


@st.cache_resource(show_spinner=False, max_entries=2)
def _cited(version: str) -> dict[str, Cited]:  # noqa: ARG001 - the key of the cache
    columns = ["title", "publisher", "published", "address"]
    sources = frame("sources").set_index("source")[columns].fillna("")
    by_source = {
        key: Cited(*row) for key, row in zip(sources.index, sources.itertuples(index=False, name=None), strict=True)
    }
    said = [
        frame("claims")[["claim", "source"]],
        frame("targets")[["target", "source"]],
        results()[["claim", "source"]],
    ]
    return {claim: by_source[source] for rows in said for claim, source in rows.itertuples(index=False, name=None)}


def cited(claims: Iterable[object]) -> list[list[Cited]]:
    """For each row's *claims* (ids, space separated; anything else is none) the sources that make them."""
    known = _cited(version())
    return [[known[claim] for claim in row.split() if claim in known] if isinstance(row, str) else [] for row in claims]


def field_of(claims: object) -> str:
    """The field (of a goal the scale) of the first of a row's *claims* (ids, space separated); "" if there is none."""
    first = claims.partition(" ")[0] if isinstance(claims, str) else ""
    fields = (table.loc[table["claim"] == first, "field"] for table in (frame("claims"), _goal_claims()))
    return next(chain.from_iterable(fields), "")


def known_congresses(*keys: str) -> list[str]:
    """Those of *keys* that are congresses of the store."""
    table = frame("congresses")
    return list(table.loc[table["congress"].isin(keys), "congress"])


@st.cache_resource(show_spinner=False)
def norms() -> pd.DataFrame:
    """The rules of directives, as text, as they stand in the embedded data."""
    return pd.read_csv(DATA / "norms.csv", dtype="str")


@st.cache_resource(show_spinner=False, max_entries=2)
def _timeline(version: str) -> pd.DataFrame:  # noqa: ARG001 - the key of the cache
    return timelines(frame("records"), norms())


def timeline() -> pd.DataFrame:
    """When each congress met, against its deadline; the columns of `metrics.timelines`."""
    return _timeline(version())


@st.cache_resource(show_spinner=False, max_entries=4)
def _judged(version: str, name: str, _metric: Metric) -> pd.DataFrame:
    return against_norms(_figures(version, name, _metric), timeline(), norms())


def judged(metric: Metric) -> pd.DataFrame:
    """All that *metric* makes of the records against the rules of its tier and term."""
    return _judged(version(), f"{metric.__module__}.{metric.__qualname__}", metric)


@st.cache_resource(show_spinner=False, max_entries=64)
def _compared(version: str, name: str, measure: str, term: str, _metric: Metric) -> pd.DataFrame:
    return compared(_figures(version, name, _metric), measure, term)


def against_former(metric: Metric, measure: str, term: str) -> pd.DataFrame:
    """One measure of *metric* in a term against the same territory one term earlier, as `units.compared` gives it."""
    return _compared(version(), f"{metric.__module__}.{metric.__qualname__}", measure, term, metric)


@st.cache_resource(show_spinner=False, max_entries=128)
def _headline(
    version: str, name: str, measure: str, term: str, within: tuple[str, ...] | None, _metric: Metric
) -> Headline | None:
    return headlines.headline(_figures(version, name, _metric), measure, term, within)


def headline(metric: Metric, measure: str, term: str, within: tuple[str, ...] | None) -> Headline | None:
    """The headline of one measure of *metric* in a term over some provinces, as `metrics.headlines` makes it."""
    return _headline(version(), f"{metric.__module__}.{metric.__qualname__}", measure, term, within, metric)


@kept
def rivals(congress: str, field: str) -> pd.DataFrame:
    """All claims of one congress and field, or scale of goals, with their sources, as `records.rivals` gives them."""
    claims, sources = frame("claims") if field in FIELDS else _goal_claims(), frame("sources")
    # Who stands behind a source is worked out source by source: only for those that speak of this congress.
    claims = claims[claims["congress"] == congress]
    sources = sources[sources["source"].isin(claims["source"])]
    return records.rivals(claims, sources, frame("rulings"), congress, field)
