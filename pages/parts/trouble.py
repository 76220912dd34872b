"""Says in words what went wrong, so that a fault in one place leaves the rest of the page and all other pages whole."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from analytics.errors import DaihoiError
from analytics.language import explain, text

_LOG = logging.getLogger(__name__)


class NothingToShow(Exception):
    """The chosen filters leave nothing to draw; the page says so and what to do."""

    words = "page-empty"


class NothingInStore(NothingToShow):
    """The store holds no congress at all."""

    words = "page-no-data"


@contextmanager
def told(where: str, lang: str) -> Iterator[None]:
    """Turn what goes wrong in the `with` block into words on the screen; what was not foreseen goes to the log too."""
    try:
        yield
    except NothingToShow as empty:
        st.info(text(empty.words, lang))
    except DaihoiError as trouble:
        st.error(explain(trouble, lang))
    except Exception:  # noqa: BLE001 - the last guard between a fault and the reader
        _LOG.exception("trouble on %s", where)
        st.error(text("page-broken", lang))
