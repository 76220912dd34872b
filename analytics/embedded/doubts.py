"""What several rows together tell against one: repeats, contradictions, sums that fail, pages written beforehand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from analytics.bundle import DATA
from analytics.embedded.cleaning import Entry, LeftOut
from analytics.embedded.collected import full_day
from analytics.embedded.marks import confidence
from analytics.embedded.tables import cell, read_rows
from analytics.fields import FIELDS

LONGEST_CONGRESS = 6
"""Days from opening to closing above which one of the two days must be wrong: directives allow four."""

_PARTS = ("delegates_exofficio", "delegates_elected", "delegates_appointed")
_WHOLES = ("delegates_official", "delegates_convened", "delegates_present")
# (smaller, larger) as one page must state them.
_PAIRS = (
    ("standing_committee_size", "committee_size"),
    ("committee_women", "committee_size"),
    ("delegates_absent", "delegates_convened"),
    ("targets_met", "targets_total"),
)
_CHANGES_AT_THE_EVENT = ("delegates_", "guests", "committee_", "standing_", "inspection_", "deputy_", "upper_")
_ALREADY_SAID = frozenset({"planned", "announced_before"})

Judged = list[Entry | LeftOut]


def without_repeats(entries: Iterable[Entry]) -> Judged:
    """Each value of a field once for each congress and page; of two, the one with fewer reservations.

    The same value on another page is no repeat: it is support, and stays.
    """
    kept: dict[tuple[object, ...], Entry] = {}
    left: Judged = []
    for entry in entries:
        row = entry.row
        key = (row.address, row.congress.key, entry.field, entry.value, row.qualifier, entry.unit)
        rival = kept.setdefault(key, entry)
        if rival is not entry:
            better, worse = sorted((rival, entry), key=lambda one: -confidence(one.marks))
            kept[key] = better
            left.append(LeftOut(worse.row, "repeat"))
    return [*kept.values(), *left]


def opening_days(entries: Iterable[Entry]) -> dict[str, str]:
    """The opening day of each congress as most pages state it, those without reservations first."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in entries:
        if entry.field == "date_opened":
            said[entry.row.congress.key][str(entry.value)] += 100 if not entry.marks else 1
    return {key: min(days, key=lambda day: (-days[day], day)) for key, days in said.items()}


def without_contradictions(entries: Iterable[Entry]) -> Judged:
    """The entries but those that contradict their own page or the days of their congress."""
    entries = list(entries)
    openings = opening_days(entries)
    crossed = _crossed(entries)
    return [
        LeftOut(entry.row, "contradicts_itself")
        if id(entry) in crossed
        else LeftOut(entry.row, "outside_the_event")
        if _outside(entry, openings.get(entry.row.congress.key))
        else entry
        for entry in entries
    ]


def _crossed(entries: Iterable[Entry]) -> set[int]:
    """Entries of one page whose part is larger than its whole, whichever of the two is wrong."""
    crossed: set[int] = set()
    for page in _by_page(entries).values():
        for smaller, larger in _PAIRS:
            parts, wholes = ([e for e in page if e.field == field] for field in (smaller, larger))
            if parts and wholes and min(map(_size, parts)) > max(map(_size, wholes)):
                crossed |= {id(entry) for entry in (*parts, *wholes)}
    return crossed


def _size(entry: Entry) -> float:
    return float(entry.value)


def _by_page(entries: Iterable[Entry]) -> Mapping[tuple[str, str], list[Entry]]:
    pages: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        pages[entry.row.address, entry.row.congress.key].append(entry)
    return pages


def _outside(entry: Entry, opening: str | None) -> bool:
    if entry.field != "date_closed" or opening is None:
        return False
    lasted = (date.fromisoformat(str(entry.value)) - date.fromisoformat(opening)).days
    return not 0 <= lasted <= LONGEST_CONGRESS


def mark_doubts(entries: Iterable[Entry]) -> list[Entry]:
    """The entries with the marks that only their company gives them."""
    entries = list(entries)
    steps: tuple[Callable[[list[Entry]], list[Entry]], ...] = (
        _mark_written_before,
        _mark_failing_sums,
        _mark_other_populations,
        _mark_corrections,
    )
    for step in steps:
        entries = step(entries)
    return entries


def _mark(entry: Entry, mark: str) -> Entry:
    return replace(entry, marks=entry.marks | {mark})


def _mark_written_before(entries: list[Entry]) -> list[Entry]:
    """A page dated before the opening announces; what happened may differ."""
    openings = opening_days(entries)
    return [
        _mark(entry, "announced_before") if _announces(entry, openings.get(entry.row.congress.key)) else entry
        for entry in entries
    ]


def _announces(entry: Entry, opening: str | None) -> bool:
    written = full_day(entry.row.published)
    if written is None or opening is None or written >= opening or entry.marks & _ALREADY_SAID:
        return False
    if FIELDS[entry.field].kind == "date":
        return str(entry.value) > written
    return entry.field.startswith(_CHANGES_AT_THE_EVENT)


def _mark_failing_sums(entries: list[Entry]) -> list[Entry]:
    """Parts of the delegates that add up to none of the totals of their page."""
    failing: set[int] = set()
    for page in _by_page(entries).values():
        parts = [entry for entry in page if entry.field in _PARTS]
        totals = {_size(entry) for entry in page if entry.field in _WHOLES}
        fields = {entry.field for entry in parts}
        if totals and len(parts) == len(fields) > 1 and sum(map(_size, parts)) not in totals:
            failing |= {id(entry) for entry in parts}
    return [_mark(entry, "sum_mismatch") if id(entry) in failing else entry for entry in entries]


def _mark_other_populations(entries: list[Entry]) -> list[Entry]:
    """Progress of lower congresses is counted of cells, of grassroots or of direct bodies: one of them leads.

    It is the one for which both numbers are stated, the larger first; else ratios would mix two populations.
    """
    counted: dict[str, dict[str | None, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
    fields = ("congresses_completed", "congresses_total")
    for entry in entries:
        if entry.field in fields:
            counted[entry.row.congress.key][entry.unit][entry.field] = _size(entry)
    leading = {
        key: max(units, key=lambda unit: (len(units[unit]), max(units[unit].values()), unit or ""))
        for key, units in counted.items()
    }
    return [
        _mark(entry, "other_kind") if entry.field in fields and entry.unit != leading[entry.row.congress.key] else entry
        for entry in entries
    ]


def _mark_corrections(entries: list[Entry]) -> list[Entry]:
    """Known slips of `data/corrections.csv`: they stay, with the mark that puts every rival before them."""
    known = {(row["congress"], row["field"], row["value"]): row["mark"] for row in read_rows(DATA / "corrections.csv")}
    return [
        _mark(entry, mark) if (mark := known.get((entry.row.congress.key, entry.field, cell(entry.value)))) else entry
        for entry in entries
    ]
