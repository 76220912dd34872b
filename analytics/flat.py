"""The whole record table: one row a congress and field with the words it rests on, for those who work in Excel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
import pandas as pd

from analytics import exports, records
from analytics.exports import About, Cited
from analytics.fields import FIELDS
from analytics.language import text
from analytics.store import Store

_CITED: Final = ["title", "publisher", "published", "address"]
COLUMNS: Final = (
    *("congress", "organisation", "province", "province_now", "tier", "event", "ordinal", "term"),
    *("field", "value", "qualifier", "unit", "marks", "why", "support", "rivals", "quote"),
    *_CITED,
)
"""Columns of `record_table`; their names in each language are the texts `cli-column-…`."""


def record_table(store: Store) -> pd.DataFrame:
    """Every settled value with its congress, its reason and its source: `COLUMNS`, ordered by congress and field.

    `value` holds a number, or the ISO date or name that a field of those kinds has.
    """
    claims, sources = store.claims(), store.sources()
    settled = records.settle(claims, sources, store.congresses(), store.rulings())
    settled["value"] = settled["number"].astype(object).where(settled["number"].notna(), settled["text"])
    table = settled.merge(claims[["claim", "quote"]], on="claim", how="left", validate="many_to_one")
    table = table.merge(sources[["source", *_CITED]], on="source", how="left", validate="many_to_one")
    return table[list(COLUMNS)]


def json_lines(table: pd.DataFrame) -> bytes:
    """One JSON object a row, keys as in `COLUMNS`, codes instead of words."""
    known = table.astype(object).where(table.notna(), None)
    return msgspec.json.Encoder().encode_lines(known.to_dict("records"))


def csv(table: pd.DataFrame, lang: str) -> bytes:
    """The table in words of *lang*, as CSV that Excel opens with a double click."""
    return exports.csv(_worded(table, lang), _about(table, lang))


def xlsx(table: pd.DataFrame, lang: str) -> bytes:
    """The table in words of *lang*, as a workbook with its sources on a second sheet."""
    return exports.xlsx(_worded(table, lang), _about(table, lang))


def _worded(table: pd.DataFrame, lang: str) -> pd.DataFrame:
    words: dict[str, Callable[[str], str]] = {
        "field": lambda field: FIELDS[field].label[lang] if field in FIELDS else field,
        "tier": lambda tier: text(f"tier-{tier}", lang),
        "event": lambda event: text(f"event-{event}", lang),
        "qualifier": lambda qualifier: text(f"qualifier-{qualifier}", lang),
        "why": lambda why: text(f"why-{why}", lang),
    }
    said = table.assign(**{name: table[name].map(word, na_action="ignore") for name, word in words.items()})
    return said.rename(columns=lambda name: text(f"cli-column-{name}", lang))


def _about(table: pd.DataFrame, lang: str) -> About:
    cited = table[_CITED].drop_duplicates("address").fillna("").itertuples(index=False, name=None)
    sources = tuple(Cited(*map(str, row)) for row in cited)
    newest = max((source.published for source in sources), default="")
    return About("so-lieu-dai-hoi", text("cli-export-title", lang), sources=sources, updated=newest[:10], lang=lang)
