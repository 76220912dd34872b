"""Terms and units that a source writes in Vietnamese, in another language. Knows two tables of words and no facts."""

from __future__ import annotations

import csv
from functools import cache

from analytics.bundle import DATA
from analytics.language.messages import LANGUAGES


@cache
def _table(name: str, lang: str) -> dict[str, str]:
    """The words of a table in the column of *lang* by the Vietnamese ones; empty where it has no such column."""
    with (DATA / name).open(encoding="utf-8", newline="") as rows:
        return {row["vi"].casefold(): row[lang] for row in csv.DictReader(rows) if row.get(lang)}


def term(said: str, lang: str) -> str:
    """*said* by the glossary in *lang*; as it is where the glossary has no such term.

    >>> term("Phó Bí thư", "en"), term("Trưởng đoàn", "en")
    ('Deputy Secretary', 'Trưởng đoàn')
    """
    return said if lang == LANGUAGES[0] else _table("glossary.csv", lang).get(said.casefold(), said)


def unit(said: str, lang: str) -> str:
    """The unit *said* of a figure in *lang*, part for part around "/"; as it is where a part is not known.

    Behind the first "/" stands one of what is counted.

    >>> unit("triệu đồng/người/năm", "en"), unit("%/năm", "en"), unit("gùi/năm", "en")
    ('million dong/person/year', '%/year', 'gùi/năm')
    """
    if lang == LANGUAGES[0]:
        return said
    first, *others = said.split("/")
    known = _table("units.csv", lang) | {"%": "%", "‰": "‰"}
    words = [known.get(first.strip().casefold())]
    words += [_ONE.get(word, word) if (word := known.get(part.strip().casefold())) else None for part in others]
    return said if None in words else "/".join(word for word in words if word)


_ONE = {"people": "person", "workers": "worker", "communes": "commune", "households": "household"}
