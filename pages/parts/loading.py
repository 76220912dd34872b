"""Opens the store once a process and keeps its frames by data version. Knows no widgets.

The large frames are shared by all sessions and never written to (every metric gives a new frame); what leaves here
for one page is a few hundred rows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pandas as pd
import streamlit as st

from analytics import embedded, records
from analytics.language import text
from analytics.metrics.figures import COLUMNS
from analytics.store import Store, open_store

Metric = Callable[[pd.DataFrame], pd.DataFrame]
Cell = tuple[str, str, str]


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The store that `DAIHOI_STORE` names, holding the embedded data. Raises `StoreUnreachable`, `BadEmbeddedData`."""
    opened = open_store()
    if hasattr(embedded, "readings"): opened.load_embedded(embedded.version(), embedded.readings())
    return opened


@st.cache_resource(show_spinner=False, max_entries=2)
def _frames(version: str) -> dict[str, pd.DataFrame]:  # noqa: ARG001 - the key of the cache
    held = store()
    frames = {name: getattr(held, name)() for name in ("claims", "sources", "congresses", "targets", "people", "rulings")}
    settled = records.settle(frames["claims"], frames["sources"], frames["congresses"], frames["rulings"])
    return frames | {"records": settled}


def frame(name: str) -> pd.DataFrame:
    """The frame *name*: `records`, or one of the store's (claims, sources, congresses, targets, people, rulings)."""
    return _frames(store().data_version())[name]


def ready(lang: str) -> None:
    """Have the store open and the frames made; the first visitor of a new process is told why it takes a moment."""
    with st.spinner(text("page-loading", lang)):
        frame("records")


def terms() -> list[str]:
    """The terms of the congresses that the store knows, newest first; those of provinces where there are any."""
    congresses = frame("congresses").dropna(subset=["term"])
    provincial = congresses[congresses["tier"] == "province"]
    return sorted((provincial if len(provincial) else congresses)["term"].unique(), reverse=True)


@st.cache_resource(show_spinner=False, max_entries=16)
def _measured(version: str, name: str, _metric: Metric) -> dict[Cell, pd.DataFrame]:  # noqa: ARG001 - keys of the cache
    table = _metric(frame("records"))
    cells = table.groupby(["measure", "term", "tier"], sort=False)
    return {cast("Cell", cell): rows.reset_index(drop=True) for cell, rows in cells}


def measured(metric: Metric, measure: str, term: str, tier: str) -> pd.DataFrame:
    """The rows of one measure, term and tier of what *metric* makes of the records; none where nothing is stated.

    Kept in these parts, so that a click costs as little among a hundred thousand congresses as among a hundred.
    """
    cells = _measured(store().data_version(), f"{metric.__module__}.{metric.__qualname__}", metric)
    return cells.get((measure, term, tier), pd.DataFrame(columns=COLUMNS))


@st.cache_resource(show_spinner=False, max_entries=2)
def _cited(version: str) -> pd.DataFrame:  # noqa: ARG001 - the key of the cache
    return frame("claims")[["claim", "source"]].merge(frame("sources"), on="source").set_index("claim")


def sources_of(claims: list[str]) -> pd.DataFrame:
    """The sources behind *claims* (ids), indexed by claim in that order, with the columns of the sources."""
    cited = _cited(store().data_version())
    return cited.loc[[claim for claim in claims if claim in cited.index]]


def rivals(congress: str, field: str) -> pd.DataFrame:
    """All claims of one congress and field with their sources, as `records.rivals` gives them."""
    return records.rivals(frame("claims"), frame("sources"), frame("rulings"), congress, field)
