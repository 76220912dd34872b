"""The filters of every page: what may be chosen, what is chosen, and how the address bar says it.

Knows no data and draws nothing; `sidebar` draws the widgets whose keys in the session these are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

import streamlit as st

from analytics.language import LANGUAGES
from analytics.model import Tier, fold, slug
from analytics.places import PROVINCES_34, PROVINCES_63, REGIONS, Province, Units, parts, successor

TIERS: tuple[Tier, ...] = ("province", "intermediate", "grassroots")
UNITS: tuple[Units, ...] = (63, 34)
ALL = "all"
_HIDDEN = "\u2063"
"""Invisible separator: what follows it in an option is searched by the browser and never shown (see screen.js)."""
_FIRST_TERM_OF_34 = "2025-2030"
_TERM = re.compile(r"\d{4}-\d{4}")
KEYS = ("term", "region", "province", "tier", "units", "lang")
"""The filters, by their names in the address; the language is the last, for a reset leaves it."""
OF_PAGES = ("congress", "figure", "measure", "form")
"""What single pages keep in the address beside the filters."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader asks for; hashable, so that caches can key on it.

    `provinces` are names of the chosen units in their fixed order; none means all of the region. `region` is an id of
    `places.REGIONS` in use with those units, or `ALL`.
    """

    term: str
    provinces: tuple[str, ...] = ()
    tier: Tier = "province"
    units: Units = 34
    lang: str = "vi"
    region: str = ALL

    @property
    def within(self) -> tuple[str, ...]:
        """The provinces of the chosen units that the view is narrowed to; none means the whole country."""
        if self.provinces or self.region == ALL:
            return self.provinces
        return tuple(place.name for place in places(self.units) if place.region == self.region)


def language() -> str:
    """The language of this session, taken over from the address where it says one."""
    adopt_address()
    state = st.session_state
    return str(state.get("lang", state.get("_kept", {}).get("lang", LANGUAGES[0])))


def adopt_address() -> None:
    """Take over the filters that the address says, when it is another address than the page itself wrote.

    What the address does not say stays as it is; what it says wrongly is passed over.
    """
    state = st.session_state
    said = {key: st.query_params.get_all(key) for key in st.query_params}
    if said == state.get("_address") or state.pop("_touched", False):
        return
    state["_address"] = said
    first = {key: values[0] for key, values in said.items() if values}
    if _TERM.fullmatch(first.get("term", "")):
        state["term"] = first["term"]
        state["units"] = units_of(first["term"])
    for key, allowed in (("tier", TIERS), ("units", UNITS), ("lang", LANGUAGES)):
        value = next((option for option in allowed if str(option) == first.get(key)), None)
        if value is not None:
            state[key] = value
    state.update({f"asked_{key}": first[key] for key in OF_PAGES if key in first})
    if first.get("region") in (ALL, *regions(state.get("units", UNITS[-1]))):
        state["region"] = first["region"]
    if "province" in said:
        asked = {slug(value) for value in said["province"]}
        state["province"] = [place.name for place in places(state.get("units", 34)) if slug(place.name) in asked]


def asked(key: str) -> str | None:
    """What the address asked for beside the filters, told once."""
    value = st.session_state.pop(f"asked_{key}", None)
    return None if value is None else str(value)


def fit(term: str, tier: str, home: str) -> None:
    """Move the filters so that a congress of that term, tier and *home* (province on the day) is among the chosen."""
    state = st.session_state
    if term != state.get("term"):
        state["term"] = term
        change_units(units_of(term))
    if tier in TIERS:
        state["tier"] = tier
    if state.get("province") and not {home, successor(home)} & set(state["province"]):
        state["province"] = []
    if state.get("region", ALL) not in {ALL, *(place.region for place in places(units_of(term)) if place.name == home)}:
        state["region"] = ALL


def publish(choice: Choice, **more: str) -> None:
    """Write every filter, defaults too, and *more* of the page's own into the address bar."""
    wanted: dict[str, list[str]] = {
        "term": [choice.term],
        "region": [choice.region],
        "province": [slug(name) for name in choice.provinces] or [ALL],
        "tier": [choice.tier],
        "units": [str(choice.units)],
        "lang": [choice.lang],
    }
    wanted |= {key: [value] for key, value in more.items()}
    st.session_state["_address"] = wanted
    if wanted != {key: st.query_params.get_all(key) for key in st.query_params}:
        st.query_params.from_dict(dict(wanted))


def address_of(congress: str, figure: str, choice: Choice) -> str:
    """Where a *figure* of a congress (a field, or "" for its first) is shown with its source; safe inside an attribute.

    The page itself moves the filters to the congress (see `fit`).
    """
    said = {"congress": congress, "figure": figure, "province": ALL, "lang": choice.lang}
    said = {key: value for key, value in said.items() if value}
    return escape(f"congress?{urlencode(said)}", quote=True)


def units_of(term: str) -> Units:
    """The number of provinces that the country had when the provincial congresses of *term* met."""
    return 34 if term >= _FIRST_TERM_OF_34 else 63


def searchable(name: str) -> str:
    """*name* as the label of an option that is found without accents too."""
    return f"{name}{_HIDDEN}{fold(name)}"


def shown(label: str) -> str:
    """What a reader sees of a *label* made by `searchable`."""
    return label.partition(_HIDDEN)[0]


def places(units: int) -> tuple[Province, ...]:
    """The provinces of one set of units, in their fixed order."""
    return PROVINCES_34 if units == UNITS[-1] else PROVINCES_63


def regions(units: int) -> tuple[str, ...]:
    """The ids of the regions into which one set of provinces is grouped, in their fixed order."""
    return tuple(sorted({place.region for place in places(units)}, key=lambda region: REGIONS[region].order))


def change_units(units: int) -> None:
    """Keep the chosen provinces through a change of units: each becomes its successor, or its parts."""
    state = st.session_state
    before, state["units"] = state.get("_units", units), units
    if before == units:
        return
    chosen = state.get("province", [])
    now = (
        {successor(name) for name in chosen}
        if units == UNITS[-1]
        else {part for name in chosen for part in parts(name)}
    )
    state["province"] = [place.name for place in places(units) if place.name in now]
