"""From one collected row to one fact of the registry, with unit, marks and a note; or the reason why not."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from analytics.embedded.collected import Row
from analytics.embedded.marks import read_marks
from analytics.fields import FIELDS, Field
from analytics.model import Value, fold
from analytics.places import newspaper_by_domain

LANGUAGES_OF_PAGES = frozenset(
    {"ar", "cs", "de", "en", "es", "fr", "hu", "id", "it", "ja", "km", "ko", "lo", "ms", "nl", "no", "pl", "pt"}
    | {"ro", "ru", "sv", "th", "tr", "zh"}
)
# What these fields count is told by the unit, not by the registry.
_COUNTS_ORGANISATIONS = {
    *("subordinate_organisations", "congresses_completed", "congresses_total", "first_round_full"),
    *("direct_election_secretary", "targets_met", "targets_total"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A cleaned fact and the row it came from. `note` keeps what the unit said beyond the unit."""

    row: Row
    field: str
    value: Value
    unit: str | None
    marks: frozenset[str]
    note: str | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is not kept, and the code of the reason."""

    row: Row
    reason: str


def clean(row: Row) -> Entry | LeftOut:
    """The fact that *row* states, if its field is known, its value plausible and of the congress itself."""
    field = FIELDS.get(row.field)
    if field is None:
        return LeftOut(row, "unknown_field")
    value = _value(field, row.value)
    if value is None or not field.plausible(value):
        return LeftOut(row, "out_of_range")
    marks, unit = read_marks(row.unit)
    if "former_body" in marks:
        return LeftOut(row, "former_body")
    if _other_kind(row, field, unit):
        marks |= {"other_kind"}
    kept_unit = _unit(field, unit)
    note = row.unit if row.unit not in {"", unit} or (unit and kept_unit is None) else None
    return Entry(row, field.id, value, kept_unit, marks | publisher_marks(row.address), note)


def _value(field: Field, text: str) -> Value | None:
    if field.kind in {"date", "name"}:
        return text
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if field.kind == "count" and number == int(number) else number


def _unit(field: Field, unit: str) -> str | None:
    if field.id in _COUNTS_ORGANISATIONS:
        return unit or field.unit["vi"]
    return field.unit["vi"] or None


def _other_kind(row: Row, field: Field, unit: str) -> bool:
    """Whether a provincial body's organisations are counted below or beside those directly under it."""
    if field.id != "subordinate_organisations" or row.congress.tier != "province":
        return False
    kind = fold(unit)
    direct = "truc thuoc" in kind and "chi bo truc thuoc dang uy" not in kind
    return not direct and kind not in {"", "dang bo"}


def publisher_marks(address: str) -> frozenset[str]:
    """What the publisher and the language of a page say about its reliability.

    >>> sorted(publisher_marks("https://ja.laodong.vn/thoi-su/1.ldo")), sorted(publisher_marks("https://baomoi.com/1"))
    (['doubtful_publisher'], ['republished'])
    """
    paper = newspaper_by_domain(address)
    kind = paper.kind if paper else None
    if kind == "doubtful" or (kind == "copy" and _in_another_language(address)):
        return frozenset({"doubtful_publisher"})
    found = {"republished"} if kind == "copy" else set()
    return frozenset(found | ({"translation"} if _in_another_language(address) else set()))


def _in_another_language(address: str) -> bool:
    parts = urlsplit(address)
    subdomain = (parts.hostname or "").split(".")[0].split("-")[0]
    folder = parts.path.strip("/").split("/")[0]
    return subdomain in LANGUAGES_OF_PAGES or folder in LANGUAGES_OF_PAGES
