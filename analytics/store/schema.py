"""The tables of the store as they stand now, and the steps that lead there. Knows SQL and no readings.

A step of `MIGRATIONS` is never edited once released: a change of shape is a new step, and the tables below follow.
"""

from __future__ import annotations

from sqlalchemy import Column, Double, Integer, LargeBinary, MetaData, String, Table

metadata = MetaData()


def _table(name: str, *columns: str, **types: type) -> Table:
    """A table whose columns are text, save those that *types* names."""
    return Table(name, metadata, *(Column(column, types.get(column, String)) for column in columns))


_PLACE = {"start": Integer, "end": Integer, "position": Integer}

settings = _table("settings", "name", "value")
sources = _table(
    "sources",
    *("source", "address", "title", "publisher", "published", "sha256", "characters", "origin", "reader", "digest"),
    characters=Integer,
)
texts = _table("texts", "source", "body", body=LargeBinary)
readings = _table(
    "readings",
    *("source", "position", "congress", "organisation", "province", "tier", "event", "ordinal", "term"),
    *("province_evidence", "warnings"),
    position=Integer,
    ordinal=Integer,
)
claims = _table(
    "claims",
    *("claim", "congress", "field", "number", "text", "qualifier", "unit", "marks", "rank", "confidence", "rule"),
    *("source", "start", "end", "quote", "position"),
    number=Double,
    confidence=Double,
    **_PLACE,
)
targets = _table(
    "targets",
    *("target", "congress", "indicator", "indicator_id", "comparator", "value", "value_max", "unit", "by_year"),
    *("marks", "confidence", "rule", "source", "start", "end", "quote", "position"),
    value=Double,
    value_max=Double,
    by_year=Integer,
    confidence=Double,
    **_PLACE,
)
people = _table("people", "congress", "name", "role", "source", "start", "end", "quote", "position", **_PLACE)
rulings = _table(
    "rulings",
    *("ruling", "claim", "congress", "field", "decision", "number", "text", "who", "why", "ruled_at"),
    ruling=Integer,
    number=Double,
)

_OF_SOURCE = 'source TEXT NOT NULL REFERENCES sources (source) ON DELETE CASCADE, "position" INTEGER NOT NULL'
_SPAN = 'start INTEGER, "end" INTEGER, quote TEXT'

MIGRATIONS: dict[str, tuple[str, ...]] = {
    "001_sources": (
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        "INSERT INTO settings VALUES ('data_version', '0'), ('embedded_version', '')",
        """CREATE TABLE sources (
            source TEXT PRIMARY KEY, address TEXT NOT NULL, title TEXT, publisher TEXT, published TEXT, sha256 TEXT,
            characters INTEGER, origin TEXT NOT NULL, reader TEXT NOT NULL, digest TEXT NOT NULL)""",
        """CREATE TABLE texts (
            source TEXT PRIMARY KEY REFERENCES sources (source) ON DELETE CASCADE, body {bytes} NOT NULL)""",
    ),
    "002_readings": (
        f"""CREATE TABLE readings (
            {_OF_SOURCE}, congress TEXT NOT NULL, organisation TEXT, province TEXT, tier TEXT NOT NULL,
            event TEXT NOT NULL, ordinal INTEGER, term TEXT, province_evidence TEXT NOT NULL, warnings TEXT NOT NULL,
            PRIMARY KEY (source, "position"))""",
        f"""CREATE TABLE claims (
            claim TEXT PRIMARY KEY, {_OF_SOURCE}, congress TEXT NOT NULL, field TEXT NOT NULL, number DOUBLE PRECISION,
            text TEXT, qualifier TEXT NOT NULL, unit TEXT, marks TEXT NOT NULL, rank TEXT NOT NULL,
            confidence DOUBLE PRECISION NOT NULL, rule TEXT NOT NULL, {_SPAN})""",
        'CREATE UNIQUE INDEX claims_by_source ON claims (source, "position")',
        f"""CREATE TABLE targets (
            target TEXT PRIMARY KEY, {_OF_SOURCE}, congress TEXT NOT NULL, indicator TEXT NOT NULL, indicator_id TEXT,
            comparator TEXT NOT NULL, value DOUBLE PRECISION, value_max DOUBLE PRECISION, unit TEXT, by_year INTEGER,
            marks TEXT NOT NULL, confidence DOUBLE PRECISION NOT NULL, rule TEXT NOT NULL, {_SPAN})""",
        'CREATE UNIQUE INDEX targets_by_source ON targets (source, "position")',
        f"""CREATE TABLE people (
            {_OF_SOURCE}, congress TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, {_SPAN},
            PRIMARY KEY (source, "position"))""",
    ),
    "003_rulings": (
        # No reference to claims: a ruling outlives a claim that is read no more.
        """CREATE TABLE rulings (
            ruling INTEGER PRIMARY KEY, claim TEXT NOT NULL, congress TEXT NOT NULL, field TEXT NOT NULL,
            decision TEXT NOT NULL, number DOUBLE PRECISION, text TEXT, who TEXT NOT NULL, why TEXT NOT NULL,
            ruled_at TEXT NOT NULL)""",
    ),
}
