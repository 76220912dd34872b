"""Whose congress a text reports: organisation, province, tier, event, ordinal, term, day of publication."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from analytics.extraction.bodies import CENTRAL, IN_FULL, Body
from analytics.extraction.dates import DATE, Day, days_of, published_on
from analytics.extraction.document import Document
from analytics.extraction.events import event_of
from analytics.extraction.homes import weigh
from analytics.extraction.hosts import own_body
from analytics.extraction.terms import ordinal_of, term_of
from analytics.model import Congress, Event
from analytics.places import MERGER, find_alias

_HEAD = 1500  # so far down a page may tell its day


@dataclass(frozen=True, slots=True)
class Identity:
    """The congress with the words its province rests on, and the page's day of publication and title."""

    congress: Congress
    evidence: tuple[str, ...]
    published: str | None
    title: str | None


def identify(document: Document) -> Identity:
    """Read whose congress *document* reports; `other` and empty where it reports none."""
    of_page = document.source.published or _of_page(document)
    published = of_page or _near_the_beginning(document)
    title = document.source.title or document.headline or None
    day = date.fromisoformat(published) if published else None
    # A day told in the running text is often that of the session: what is later than it need not be to come.
    event = event_of(document, date.fromisoformat(of_page) if of_page else None)
    if event == "other":
        return Identity(Congress(), (), published, title)
    own = own_body(document, event)
    term = term_of(document, event, day)
    day = day or (date(int(term[:4]), 10, 1) if term else None)
    place = own.place if own and own.area in {"tỉnh", "thành phố"} and own.place else None
    of_city = own is None or own.area != "tỉnh"
    home, evidence = weigh(document, place if place and _is_province(own, place) else None, day, of_city=of_city)
    if own and own.of_the_nation:
        home, evidence = None, ()
    above = own is not None and own.kind == "unit" and _BELOW.search(document.low) is not None
    stated = own is not None and _STATED_ABOVE.match(document.low, own.end) is not None
    congress = _congress(own, home, event, day, above=above, stated=stated)
    ordinal = None if event == "evaluation" else ordinal_of(document, own, event)
    return Identity(replace(congress, ordinal=ordinal, term=term), evidence, published, title)


def _is_province(own: Body | None, place: str) -> bool:
    if own is None or not find_alias(place):
        return False
    return own.area == "tỉnh" or place.lower() in CENTRAL


def _of_page(document: Document) -> str | None:
    """The day in the lines below the headline, else above it."""
    low, lines = document.low, document.lines
    headline = next((line.start for line in lines if line.zone == "headline"), 0)
    headers = [low[start:end] for start, end, zone in lines if zone == "header" and start >= headline]
    headers += [low[start:end] for start, end, zone in lines if zone == "header" and start < headline]
    return published_on("\n".join(headers), near=partial(_first_day, document))


def _near_the_beginning(document: Document) -> str | None:
    """The first day that the page tells, wherever that is."""
    return published_on(document.low[:_HEAD], near=partial(_first_day, document))


def _first_day(document: Document) -> Day | None:
    """The first day that lead or body name."""
    said = (s for s in document.sentences if s.zone in {"lead", "body"})
    found = (DATE.search(document.low, sentence.start, sentence.end) for sentence in said)
    return next((days_of(day)[0] for day in found if day), None)


# What only a body above the grassroots has.
_BELOW = re.compile(
    r"(?:(?:chi bộ|đảng bộ),? (?:chi bộ |đảng bộ )?cơ sở|tổ chức cơ sở đảng) trực thuộc"
    r"(?! (?:đảng|tỉnh|thành|huyện|thị|quận) (?:ủy|bộ))"
    r"|\d đảng viên (?:ở|tại|của|thuộc|trong) \d+ (?:đảng bộ, chi bộ|chi bộ, đảng bộ|chi, đảng bộ) cơ sở"
)


# Behind the body's name, as in: Đảng bộ Công ty Cao su Phú Riềng (đảng bộ cấp trên cơ sở).
_STATED_ABOVE = re.compile(
    r"[^.;(]{0,12}\((?:là )?(?:tổ chức |đảng bộ )?(?:đảng )?cấp trên (?:trực tiếp )?(?:của )?(?:tổ chức )?cơ sở"
)


def _congress(
    own: Body | None, home: str | None, event: Event, day: date | None, *, above: bool, stated: bool
) -> Congress:
    merged = bool(day and day >= MERGER)
    if own is None:
        name = f"Đảng bộ {'thành phố' if home and home.lower() in CENTRAL else 'tỉnh'} {home}" if home else None
        return Congress(name, home, "province" if home else "none", event)
    tier = own.tier(merged=merged, above=above, stated=stated)
    if tier == "national":
        return Congress("Đảng Cộng sản Việt Nam", None, tier, event)
    if own.area == "thành phố" and not own.name and _stands_for_province(own, home):
        tier = "province"
    return Congress(_organisation(own, home, tier), home, tier, event)


def _stands_for_province(own: Body, home: str | None) -> bool:
    """A "Thành ủy" without a name is the central city's own where the city is the province."""
    return bool(home and home.lower() in CENTRAL) and (own.place is None or find_alias(own.place) == home)


_SHORT = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(IN_FULL, key=len, reverse=True)))})\b", re.IGNORECASE)


def _spelt_out(name: str) -> str:
    """A body's name without abbreviations, and not in capitals."""
    name = _SHORT.sub(lambda found: IN_FULL[found[0].lower()], name)
    return name.capitalize() if name.isupper() and " " in name else name


def _is_department(own: Body, home: str) -> bool:
    """Whether the body is one of those that each province has, named without its province: "Sở Y tế"."""
    return own.kind == "unit" and own.name.startswith("Sở ") and home.lower() not in own.name.lower()


def _organisation(own: Body, home: str | None, tier: str) -> str:
    head = "Chi bộ" if own.cell else "Đảng bộ"
    own = own._replace(name=_spelt_out(own.name))
    words = [head]
    if own.kind == "unit" and home and own.name.endswith((" tỉnh", " Tỉnh")):
        return f"{head} {own.name} {home}"
    if own.name:
        words.append(own.name if own.name.lower().startswith("các ") else own.name[0].upper() + own.name[1:])
    if own.area:
        words.append(own.area)
        place = own.place
        if place is None and (tier == "province" or (own.area in {"tỉnh", "thành phố"} and own.name)):
            place = home
        if place:
            words.append(place.title() if place.isupper() else place)
    elif home and (own.kind in {"bloc", "force", "office"} or _is_department(own, home)):
        words += ["thành phố" if home.lower() in CENTRAL else "tỉnh", home]
    return " ".join(words)
