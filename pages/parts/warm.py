"""Makes ready what the first visitor would wait for: the code of all pages, and what follows from the data alone.

`daihoi serve` runs this before the server opens. Modules and caches belong to the process, so that every session finds
them. A trouble with the data is passed over here: each page says it in words.
"""

from __future__ import annotations

import logging
from contextlib import suppress

from analytics import charts
from analytics.errors import DaihoiError
from pages.parts import beside, card, frame, headline, ledger, loading, news, pick, profile, standing
from pages.parts.compared import MEASURES
from pages.parts.filters import Choice, units_of

CODE = (beside, card, charts, frame, headline, ledger, news, pick, profile)
"""What the pages are made of; loaded by being named."""


def make_ready() -> None:
    """Open the store, settle its records, and compute what the first pages show."""
    streamlit = logging.getLogger("streamlit")
    level = streamlit.level
    # Outside of a session Streamlit warns at every cache that there is no session.
    streamlit.setLevel(logging.ERROR)
    with suppress(DaihoiError):
        loading.frame("records")
        loading.timeline()
        loading.cited(())
        for metric in dict.fromkeys(MEASURES.values()):
            loading.figures(metric)
        for term in loading.terms()[:1]:
            standing.of(Choice(term, units=units_of(term)))
    streamlit.setLevel(level)


if __name__ == "__main__":
    make_ready()
