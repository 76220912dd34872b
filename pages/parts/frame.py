"""The frame of a page: its question, the filters, how complete the figures are, and the end mark.

Whatever goes wrong on a page is said on it in words; the other pages stay whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager
from html import escape
from typing import TypeVar

import streamlit as st

from analytics.language import text
from pages.parts import chips, device, filters, loading, shell, sidebar, standing, trouble
from pages.parts.filters import Choice

_Found = TypeVar("_Found", bound=Sized)


@contextmanager
def page(name: str, prepare: Callable[[], None] | None = None) -> Iterator[Choice]:
    """Draw the frame of page *name* around what the `with` block draws, and give what the reader chose.

    The question stands in the language files as `NAME-question`. *prepare* may move the filters before they are drawn.
    """
    _within_the_shell()
    lang = filters.language()
    choice = None
    with trouble.told(name, lang):
        choice = _opened(name, prepare, lang)
    if choice is None:
        _end(lang)
        st.stop()
    with trouble.told(name, lang):
        yield choice
    filters.publish(choice, **_kept())
    _end(lang)


def _opened(name: str, prepare: Callable[[], None] | None, lang: str) -> Choice:
    loading.ready(lang)
    terms = loading.terms()
    if not terms:
        raise trouble.NothingInStore
    if prepare:
        prepare()
    choice = sidebar.choose(terms, name)
    question = escape(text(f"{name}-question", lang))
    st.html(f"<h1>{question}</h1><p class=about>{escape(standing.in_words(choice))}</p>")
    # A place of their own, with chips or without: what comes below keeps its place and is not drawn from nothing.
    with st.container():
        chips.draw(choice, terms[0])
    return choice


def _end(lang: str) -> None:
    with st.container(key="page-ready"):
        device.ask()
        st.html(f"<p class=about>{escape(text('page-end', lang))}</p>")
    st.session_state["_stood"] = True


def stood() -> bool:
    """Whether this visitor has had a page drawn to its end before: what is drawn now replaces what stands there."""
    return bool(st.session_state.get("_stood"))


def need(found: _Found) -> _Found:
    """*found*, if there is anything in it; else the page ends with the words for an empty view."""
    if not len(found):
        raise trouble.NothingToShow
    return found


def note(words: str) -> None:
    """Say *words* where there is nothing to draw."""
    st.html(f"<p>{escape(words)}</p>")


def keep(**said: str) -> None:
    """Have the address bar say *said* beside the filters when this page is drawn to its end."""
    st.session_state["_page_address"] = {**st.session_state.get("_page_address", {}), **said}


def _kept() -> dict[str, str]:
    return dict(st.session_state.pop("_page_address", {}))


def _within_the_shell() -> None:
    """Start over once if this page was run without `dashboard.py`.

    Streamlit runs what stands in a folder `pages` by itself until something in the process has called
    `st.navigation`: the first visitor who opens a page by its address would see it bare.
    """
    state = st.session_state
    if "_dressed" not in state and "_restarted" not in state:
        state["_restarted"] = True
        shell.navigation(filters.language())
        st.rerun()
