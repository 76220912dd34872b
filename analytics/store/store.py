"""What a page or a command asks of the store: put readings in, take frames out, add a ruling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Literal

import pandas as pd
from sqlalchemy import Connection, Engine, bindparam, delete, func, insert, select, update

from analytics.errors import StoreUnreachable
from analytics.model import Reading, Value
from analytics.store import frames, schema
from analytics.store.connection import connect, default_url, migrate, transaction
from analytics.store.rows import SourceRows, content_id, rows_of, source_id, unpack

Decision = Literal["accept", "correct", "reject"]
_WRAP = 2**128  # the data version is a sum of digests of 128 bits


def open_store(url: str | None = None) -> Store:
    """The store at *url* (an SQLAlchemy URL), else at `DAIHOI_STORE`, else in the user's data folder.

    It is made and brought to the newest shape. Raises `StoreUnreachable` and `StoreTooNew`.
    """
    engine = connect(url or default_url())
    try:
        migrate(engine)
    except StoreUnreachable:
        engine.dispose()
        raise
    return Store(engine)


class Store:
    """Sources, what was read in them, and rulings. Safe to share between threads; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def replace_readings(self, readings: Iterable[Reading], reader: str = "") -> int:
        """Put in what *reader* (a version) says of each source, in place of what was said of it before.

        Readings of one source stand together in *readings*. Each source is one transaction, rulings stay. Gives
        the number of sources whose content changed; a source that says what it said before is not written.
        """
        changed = 0
        for _, said in groupby(readings, key=lambda reading: reading.source.address):
            rows = rows_of(list(said), "read", reader)
            with transaction(self._engine, writes=True) as db:
                changed += _replace(db, [rows])
        return changed

    def forget(self, addresses: Iterable[str]) -> int:
        """Take the sources read from *addresses* out again, with all that was read in them; rulings stay."""
        ids = [source_id(address, "read") for address in addresses]
        with transaction(self._engine, writes=True) as db:
            known = _digests(db, ids)
            _remove(db, known)
        return len(known)

    def load_embedded(self, version: str, readings: Iterable[Reading]) -> bool:
        """Make *readings* the embedded data, in one transaction, unless *version* is what the store already holds.

        Gives whether anything had to be done; *readings* are not asked for otherwise. Sources that the new
        version no longer has go; what persons read in and ruled stays.
        """
        with transaction(self._engine) as db:
            if _setting(db, "embedded_version") == version:
                return False
        by_address: dict[str, list[Reading]] = {}
        for reading in readings:
            by_address.setdefault(reading.source.address, []).append(reading)
        rows = [rows_of(said, "embedded", version) for said in by_address.values()]
        with transaction(self._engine, writes=True) as db:
            _remove(db, _embedded_but(db, {each.source["source"] for each in rows}))
            _replace(db, rows)
            _set(db, "embedded_version", version)
        return True

    def add_ruling(self, claim: str, decision: Decision, *, who: str, why: str, value: Value | None = None) -> int:
        """Append a person's decision on *claim* and give its number. `correct` needs the right *value*.

        Raises KeyError for a claim that the store does not hold, ValueError for a correction without value or a
        value without correction.
        """
        if (decision == "correct") != (value is not None):
            raise ValueError(f"{decision} with value {value!r}")
        table = schema.claims.c
        with transaction(self._engine, writes=True) as db:
            found = db.execute(select(table.congress, table.field).where(table.claim == claim)).one_or_none()
            if found is None:
                raise KeyError(claim)
            row = {
                "ruling": (db.scalar(select(func.max(schema.rulings.c.ruling))) or 0) + 1,
                "claim": claim,
                "congress": found.congress,
                "field": found.field,
                "decision": decision,
                "number": None if isinstance(value, str) or value is None else float(value),
                "text": value if isinstance(value, str) else None,
                "who": who,
                "why": why,
                "ruled_at": datetime.now(UTC).isoformat(timespec="seconds"),
            }
            db.execute(insert(schema.rulings), row)
            _move_version(db, gone=[], come=[content_id(*row.values())])
            return int(row["ruling"])

    def data_version(self) -> str:
        """A mark that changes with every write and only then; two stores of the same content share it."""
        with transaction(self._engine) as db:
            return _setting(db, "data_version")

    def claims(self) -> pd.DataFrame:
        """One row a claim, source by source, in the order in which a source makes them.

        Columns claim, congress, field, number, text (ISO date or name), qualifier, unit, marks (space separated),
        rank, confidence, rule, source, start, end, quote.
        """
        return self._frame(frames.CLAIMS)

    def sources(self) -> pd.DataFrame:
        """One row a source: source, address, title, publisher, published, has_text, origin, sha256, reader."""
        return self._frame(frames.SOURCES)

    def congresses(self) -> pd.DataFrame:
        """One row a congress: congress (key), organisation, province, tier, event, ordinal, term."""
        return frames.congresses_of(self._frame(frames.SPOKEN_OF))

    def targets(self) -> pd.DataFrame:
        """One row a goal for the coming term.

        Columns target, congress, indicator, indicator_id, comparator, value, value_max, unit, by_year, marks,
        confidence, rule, source, start, end, quote.
        """
        return self._frame(frames.TARGETS)

    def people(self) -> pd.DataFrame:
        """One row a named person of a source: congress, name, role, source, start, end, quote."""
        return self._frame(frames.PEOPLE)

    def rulings(self) -> pd.DataFrame:
        """All rulings, oldest first: ruling, claim, congress, field, decision, number, text, who, why, ruled_at."""
        return self._frame(frames.RULINGS)

    def readings(self) -> pd.DataFrame:
        """What each source speaks of, in its own words.

        Columns source, position, congress with its attributes, province_evidence and warnings (JSON lists).
        """
        return self._frame(frames.READINGS)

    def source_text(self, source: str) -> str | None:
        """The text of *source* as it was received; None where only its address is known."""
        with transaction(self._engine) as db:
            body = db.scalar(select(schema.texts.c.body).where(schema.texts.c.source == source))
        return None if body is None else unpack(body)

    def already_read(self, reader: str) -> dict[str, str]:
        """Address → sha256 of the files that *reader* has read: unchanged files need no second reading."""
        table = schema.sources.c
        query = select(table.address, table.sha256).where(
            table.origin == "read", table.reader == reader, table.sha256.is_not(None)
        )
        with transaction(self._engine) as db:
            return {row.address: row.sha256 for row in db.execute(query)}

    def _frame(self, query: frames.Query) -> pd.DataFrame:
        with transaction(self._engine) as db:
            return frames.frame_of(db, query)


def _replace(db: Connection, batch: Sequence[SourceRows]) -> int:
    known = _digests(db, [rows.source["source"] for rows in batch])
    fresh = [rows for rows in batch if known.get(rows.source["source"]) != rows.source["digest"]]
    _note_reader(db, [rows.source for rows in batch if rows.source["source"] in known])
    _remove(db, {key: known[key] for rows in fresh if (key := rows.source["source"]) in known})
    _insert(db, fresh)
    return len(fresh)


def _note_reader(db: Connection, sources: Sequence[dict[str, object]]) -> None:
    """The version that read a source last; no part of what the source says, so the data version stays."""
    if sources:
        change = (
            update(schema.sources).where(schema.sources.c.source == bindparam("key")).values(reader=bindparam("by"))
        )
        db.execute(change, [{"key": row["source"], "by": row["reader"]} for row in sources])


def _insert(db: Connection, batch: Sequence[SourceRows]) -> None:
    rows = {"sources": [each.source for each in batch], "texts": [each.text for each in batch if each.text]}
    for name in ("readings", "claims", "targets", "people"):
        rows[name] = [row for each in batch for row in each.tables[name]]
    for name, values in rows.items():
        if values:
            db.execute(insert(schema.metadata.tables[name]), values)
    _move_version(db, gone=[], come=[each.source["digest"] for each in batch])


def _remove(db: Connection, digests: dict[str, str]) -> None:
    """Take sources (id → digest) out; the tables that hang on them follow by their reference."""
    if digests:
        table = schema.sources
        db.execute(delete(table).where(table.c.source == bindparam("key")), [{"key": key} for key in digests])
        _move_version(db, gone=list(digests.values()), come=[])


def _digests(db: Connection, ids: Sequence[str]) -> dict[str, str]:
    table = schema.sources.c
    found: dict[str, str] = {}
    for first in range(0, len(ids), 500):  # SQLite takes so many variables in one statement, and some more
        query = select(table.source, table.digest).where(table.source.in_(ids[first : first + 500]))
        found.update((source, digest) for source, digest in db.execute(query))
    return found


def _embedded_but(db: Connection, kept: set[str]) -> dict[str, str]:
    table = schema.sources.c
    held = db.execute(select(table.source, table.digest).where(table.origin == "embedded"))
    return {source: digest for source, digest in held if source not in kept}


def _move_version(db: Connection, gone: Sequence[str], come: Sequence[str]) -> None:
    # A sum does not depend on the order of writing: whoever holds the same content has the same version.
    total = int(_setting(db, "data_version"), 16) + sum(int(each, 16) for each in come)
    _set(db, "data_version", f"{(total - sum(int(each, 16) for each in gone)) % _WRAP:x}")


def _setting(db: Connection, name: str) -> str:
    return str(db.scalar(select(schema.settings.c.value).where(schema.settings.c.name == name)))


def _set(db: Connection, name: str, value: str) -> None:
    db.execute(update(schema.settings).where(schema.settings.c.name == name).values(value=value))
