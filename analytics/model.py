"""The nouns of the project: what is read from a text and what is kept of it. Knows nothing else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

import msgspec

Tier = Literal["national", "province", "intermediate", "grassroots", "none"]
Event = Literal["congress", "preparatory", "midterm_review", "evaluation", "other"]
Qualifier = Literal["exact", "more_than", "less_than", "about", "at_least", "at_most"]
Comparator = Literal[Qualifier, "range", "milestone"]
Rank = Literal["preferred", "normal", "rejected"]
Value = int | float | str
Number = int | float


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open place in a source's text, counted in Unicode code points of the text as received."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of *text* that stand there."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Source:
    """One article, report or web page: its text, or only its address and headline.

    `published` is an ISO date; `text` is None where only the address is known, and is otherwise
    never rewritten, for spans count in it.
    """

    address: str
    text: str | None = None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Congress:
    """One body's congress or conference. `province` is the name on the day, without its kind."""

    organisation: str | None = None
    province: str | None = None
    tier: Tier = "none"
    event: Event = "other"
    ordinal: int | None = None
    term: str | None = None

    @property
    def identified(self) -> bool:
        """Whether two texts with this key speak of the same event: body, place and term are all known."""
        placed = self.province is not None or self.tier == "national"
        return self.organisation is not None and self.term is not None and placed

    @property
    def key(self) -> str:
        """Readable and stable id, e.g. `quang-ninh/khoi-co-quan/2020-2025`.

        The provincial body itself is `tinh`. A preparatory session belongs to its congress; a review or an
        evaluation is an event of its own and stands as the fourth part.
        """
        parts = [
            slug(self.province or "khong-ro"),
            body_slug(self.organisation, self.province),
            self.term or "khong-ro",
        ]
        return "/".join(parts if self.event in {"congress", "preparatory"} else [*parts, self.event.replace("_", "-")])


@dataclass(frozen=True, slots=True)
class Fact:
    """One stated value of a field. Dates are ISO strings; `span` and `quote` are None for a source without text."""

    field: str
    value: Value
    qualifier: Qualifier = "exact"
    unit: str | None = None
    confidence: float = 1.0
    rule: str = ""
    span: Span | None = None
    quote: str | None = None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """One goal for the coming term. A milestone has no value; a range has `value` … `value_max`."""

    indicator: str
    comparator: Comparator = "exact"
    value: Number | None = None
    value_max: Number | None = None
    unit: str | None = None
    by_year: int | None = None
    indicator_id: str | None = None
    confidence: float = 1.0
    rule: str = ""
    span: Span | None = None
    quote: str | None = None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A name with the role that the text gives."""

    name: str
    role: str
    span: Span | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one source says of one congress; `province_evidence` are the words the province rests on."""

    source: Source
    congress: Congress
    province_evidence: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    targets: tuple[Target, ...] = ()
    people: tuple[Person, ...] = ()
    warnings: tuple[str, ...] = field(default=())

    def __reduce__(self) -> tuple[Callable[[bytes], Reading], tuple[bytes]]:
        """What a worker process sends: one packed string, four times as fast as its hundred objects one by one."""
        return _unpacked, (msgspec.msgpack.encode(self),)


def _unpacked(packed: bytes) -> Reading:
    return msgspec.msgpack.decode(packed, type=Reading)


def fold(text: str) -> str:
    """Fold case, diacritics, tone placement and kinds of apostrophe away: the form in which two spellings are compared.

    >>> fold("Uỷ ban Hoà Bình") == fold("ủy ban hòa bình") == "uy ban hoa binh"
    True
    >>> fold("H’Bơ") == fold("H'Bơ")
    True
    """
    return " ".join([_fold_word(word) for word in text.split(" ")])


# A text is made of few different words, and each folds by itself.
@lru_cache(maxsize=4096)
def _fold_word(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold()).replace("đ", "d").replace("ð", "d").replace("’", "'")
    return "".join([c for c in decomposed if not unicodedata.combining(c)])


def slug(text: str) -> str:
    """Fold *text* and join its words by hyphens, for ids and addresses.

    >>> slug("Bà Rịa - Vũng Tàu")
    'ba-ria-vung-tau'
    """
    return "-".join(re.findall(r"[a-z0-9]+", fold(text)))


CENTRAL_CITIES = frozenset({"ha noi", "hai phong", "da nang", "can tho", "ho chi minh", "hue"})
_FILLER = re.compile(r"\b(?:dang bo|dang uy|cac|va|cua)\b")
_SPELT_OUT = {
    "tphcm": "tp ho chi minh",
    "hcm": "ho chi minh",
    "brvt": "ba ria vung tau",
    "br vt": "ba ria vung tau",
    "tt hue": "thua thien hue",
    "dac lac": "dak lak",
    "dac nong": "dak nong",
    "bac can": "bac kan",
    "kontum": "kon tum",
    "ccq": "co quan",
    "khoi cq": "khoi co quan",
    "dn": "doanh nghiep",
    "tp": "thanh pho",
    "uy ban nhan dan": "ubnd",
    "hoi dong nhan dan": "hdnd",
    "bo chi huy quan su": "quan su",
    "tinh uy": "tinh",
    "thanh uy": "thanh pho",
    "huyen uy": "huyen",
}
# A commune, district or city below the province may bear the province's name; a body of the province may end in it.
_NOT_A_PART = "".join(rf"(?<!\b{kind})" for kind in ("xa", "phuong", "thi tran", "huyen", "quan", "thanh pho"))


def body_slug(organisation: str | None, province: str | None) -> str:
    """The part of a congress key that names the body inside its province: one for all ways to write it.

    >>> body_slug("Đảng bộ Khối các cơ quan tỉnh Hải Dương", "Hải Dương")
    'khoi-co-quan'
    >>> body_slug("Đảng bộ tỉnh Quảng Ninh", "Quảng Ninh"), body_slug("Đảng bộ thành phố Hải Dương", "Hải Dương")
    ('tinh', 'thanh-pho-hai-duong')
    >>> {body_slug(f"Đảng bộ {name}", "Hồ Chí Minh") for name in ("TP.HCM", "TPHCM", "Thành phố", "TP. Hồ Chí Minh")}
    {'tinh'}
    >>> {body_slug(f"Đảng bộ Công an {name}", "Hà Nội") for name in ("Hà Nội", "TP Hà Nội", "thành phố")}
    {'cong-an'}
    >>> body_slug("Đảng bộ phường Phú Thọ", "Phú Thọ"), body_slug("Đảng bộ Ủy ban nhân dân tỉnh", "Phú Thọ")
    ('phuong-phu-tho', 'ubnd')
    """
    if not organisation:
        return "khong-ro"
    name = _plain_words(organisation)
    for short, full in _SPELT_OUT.items():
        name = re.sub(rf"\b{short}\b", full, name)
    name = " ".join(_FILLER.sub(" ", name).split())
    home = _plain_words(province or "")
    # A city that bears its province's name stands below it, except the six cities run by the centre.
    own_kinds = "tinh|thanh pho" if home in CENTRAL_CITIES else "tinh"
    if home:
        name = re.sub(rf"(?:\b(?:{own_kinds}) |{_NOT_A_PART} |^){home}$", "", name)
    return slug(re.sub(rf"\b(?:{own_kinds})$", "", name.strip())) or "tinh"


def _plain_words(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", fold(text)))
