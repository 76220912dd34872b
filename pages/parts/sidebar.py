"""Draws the filters in the sidebar and gives what is chosen: a page asks `choose` once and gets a `Choice`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

import streamlit as st

from analytics.language import LANGUAGES, text
from analytics.places import PROVINCES_63, REGIONS, find_aliases, parts, successor
from pages.parts.filters import (
    ALL,
    KEYS,
    TIERS,
    UNITS,
    Choice,
    adopt_address,
    change_units,
    places,
    regions,
    searchable,
    shown,
    units_of,
)

_UNTOLD: Final[dict[str, Any]] = {
    "region": ALL,
    "province": [],
    "tier": TIERS[0],
    "units": UNITS[-1],
    "lang": LANGUAGES[0],
}
"""What the widget of a filter holds when the session says nothing."""


def choose(terms: Sequence[str], page: str) -> Choice:
    """Draw the filters of *page* in the sidebar and give what is chosen. *terms*: the newest first."""
    adopt_address()
    state = st.session_state
    if page != state.get("_page"):
        # To Streamlit a widget on another page is another widget: it takes over no value but one that is set.
        state["_page"] = page
        state.update({key: state.get(key, kept) for key, kept in state.get("_kept", {}).items()})
    _settle(terms)
    lang = _held("lang")
    with st.sidebar, st.container(key="filters"):
        term = st.selectbox(
            text("filter-term", lang),
            terms,
            key="term",
            on_change=_follow_term,
            filter_mode=None,
        )
        region = _region_filter(lang)
        chosen = _province_filter(lang)
        tier = st.selectbox(
            text("filter-tier", lang),
            TIERS,
            key="tier",
            format_func=lambda tier: text(f"tier-{tier}", lang),
            on_change=touch,
            filter_mode=None,
        )
        units = st.segmented_control(
            text("filter-units", lang),
            UNITS,
            key="units",
            default=_UNTOLD["units"],
            format_func=lambda units: text(f"filter-units-{units}", lang),
            help=text("filter-units-help", lang),
            required=True,
            on_change=_follow_units,
        )
        st.segmented_control(
            text("filter-lang", lang),
            LANGUAGES,
            key="lang",
            default=_UNTOLD["lang"],
            format_func=lambda lang: text("language-name", lang),
            required=True,
            on_change=touch,
        )
        st.button(text("filter-reset", lang), key="reset", on_click=reset, type="tertiary")
    state["_units"] = units
    state["_kept"] = {key: state[key] for key in KEYS}
    return Choice(term, tuple(chosen), tier, units or UNITS[-1], lang, region)


def _settle(terms: Sequence[str]) -> None:
    """Have each filter hold what the session says, as far as it can be chosen here, else its first option.

    A widget that is told its value is sent to the browser anew, and once more when it is no longer told: so that the
    first click costs no more than any other, a fresh session tells its widgets only what they would not hold untold.
    """
    state = st.session_state
    said = {key: state[key] for key in KEYS if key in state}
    untold = {} if "_kept" in state else {"term": terms[0], **_UNTOLD}
    term = said["term"] if said.get("term") in terms else terms[0]
    units = said.get("units", units_of(term))
    region = said["region"] if said.get("region") in regions(units) else ALL
    offered = _provinces(units, region)
    wanted = {
        "term": term,
        "region": region,
        "province": [name for name in said.get("province", []) if name in offered],
        "tier": said.get("tier", TIERS[0]),
        "units": units,
        "lang": said.get("lang", LANGUAGES[0]),
    }
    for key, value in wanted.items():
        if state.get(key, untold.get(key)) != value:
            state[key] = value


def _held(key: str) -> Any:  # noqa: ANN401 - a filter of any kind
    """What a filter holds once it is settled, drawn or not."""
    return st.session_state.get(key, _UNTOLD[key])


def _provinces(units: int, region: str) -> list[str]:
    """The names of the provinces of one set of units that lie in a region, or in the whole country."""
    return [place.name for place in places(units) if region in (ALL, place.region)]


def reset() -> None:
    """Forget every filter but the language."""
    for key in KEYS[:-1]:
        st.session_state.pop(key, None)
        st.session_state["_kept"].pop(key, None)
    touch()


def _region_filter(lang: str) -> str:
    return st.selectbox(
        text("filter-region", lang),
        (ALL, *regions(_held("units"))),
        key="region",
        format_func=partial(region_name, lang=lang),
        on_change=touch,
        filter_mode=None,
    )


def region_name(region: str, lang: str) -> str:
    """A region in words; what is none is the whole country."""
    return REGIONS[region].label[lang] if region in REGIONS else text("filter-region-all", lang)


def _province_filter(lang: str) -> list[str]:
    chosen = st.multiselect(
        text("filter-province", lang),
        _provinces(_held("units"), _held("region")),
        key="province",
        format_func=searchable,
        placeholder=text("filter-province-all", lang),
        filter_mode="contains",
        select_all=False,
        accept_new_options=True,
        on_change=_take_names,
    )
    unknown = st.session_state.pop("_unknown", "")
    if unknown:
        st.caption(text("filter-province-unknown", lang, words=unknown))
    return chosen


def _take_names() -> None:
    """Take several names typed or pasted at once for the provinces that they are; remember what is none."""
    touch()
    state = st.session_state
    units = _held("units")
    offered = {place.name: place for place in places(units)}
    typed = [shown(word) for word in state["province"] if word not in offered]
    known, unknown = find_aliases(", ".join(typed))
    found = {*state["province"], *(name for old in known for name in _in_units(old, units))}
    state["province"] = [name for name in offered if name in found]
    state["_unknown"] = ", ".join(unknown)
    if any(offered[name].region != _held("region") for name in state["province"]):
        state["region"] = ALL


def _in_units(name: str, units: int) -> tuple[str, ...]:
    """The province *name* of either set as one or several of those of *units*."""
    if units == UNITS[-1]:
        return (successor(name),)
    return (name,) if any(place.name == name for place in PROVINCES_63) else parts(name)


def touch() -> None:
    """A widget moved: it is newer than the address, which the browser may not have changed yet."""
    st.session_state["_touched"] = True


def _follow_term() -> None:
    touch()
    change_units(units_of(st.session_state["term"]))


def _follow_units() -> None:
    touch()
    change_units(st.session_state["units"])
