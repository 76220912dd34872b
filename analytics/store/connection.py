"""The way to the database: its address, its transactions, its shape brought up to date. Knows no readings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import platformdirs
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from analytics.errors import StoreTooNew, StoreUnreachable
from analytics.store.schema import MIGRATIONS

BUSY_SECONDS = 30  # a second writer waits so long for the first
_WRITER_LOCK = 4_102_025  # any number will do, the same in each process: PostgreSQL's advisory lock of writers
_BYTES = {"sqlite": "BLOB", "postgresql": "BYTEA"}


def default_url() -> str:
    """`DAIHOI_STORE` if it is set, else an SQLite file in the user's data folder."""
    folder = Path(platformdirs.user_data_dir("daihoi", appauthor=False))
    return os.environ.get("DAIHOI_STORE") or URL.create("sqlite", database=str(folder / "daihoi.db")).render_as_string()


def connect(url: str) -> Engine:
    """An engine on the database at *url*; raises `StoreUnreachable` for an address that leads nowhere."""
    try:
        address = make_url(url)
        if address.get_backend_name() not in _BYTES:
            raise ArgumentError(f"{address.get_backend_name()}: sqlite or postgresql expected")
        if address.get_backend_name() == "sqlite":
            return _sqlite(address)
        return create_engine(address, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    except (SQLAlchemyError, ImportError, OSError) as err:
        raise StoreUnreachable(url=_without_password(url), reason=str(err)) from err


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except SQLAlchemyError:
        return "?"  # what cannot be parsed may hold a password anywhere


def _sqlite(address: URL) -> Engine:
    settings: dict[str, Any] = {"connect_args": {"timeout": BUSY_SECONDS, "check_same_thread": False}}
    if address.database in {None, "", ":memory:"}:
        settings["poolclass"] = StaticPool  # one memory, whichever thread asks
    else:
        Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(address, **settings)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection has no common type
    connection.isolation_level = None  # we say BEGIN ourselves: the driver would leave CREATE TABLE outside
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(db: Connection) -> None:
    # A reader that becomes a writer half way meets "database is locked"; a writer says so at once.
    db.exec_driver_sql("BEGIN IMMEDIATE" if db.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def transaction(engine: Engine, *, writes: bool = False) -> Iterator[Connection]:
    """One transaction: all or nothing, and only one writer at a time on either database.

    Raises `StoreUnreachable` where the database refuses, cannot be reached or is no database.
    """
    try:
        with engine.execution_options(writes=writes).begin() as db:
            if writes and engine.dialect.name == "postgresql":
                db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITER_LOCK})
            yield db
    except DBAPIError as err:
        raise StoreUnreachable(url=_shown(engine), reason=str(err.orig)) from err


def _shown(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=True)


def migrate(engine: Engine) -> None:
    """Bring the database to the newest shape: each step once, each in its own transaction.

    Raises `StoreTooNew` if a newer version of this program has been there before.
    """
    done = _steps_done(engine)
    if not done <= MIGRATIONS.keys():
        raise StoreTooNew(url=_shown(engine), step=max(done - MIGRATIONS.keys()))
    for name in [name for name in MIGRATIONS if name not in done]:
        _step(engine, name)


def _steps_done(engine: Engine) -> set[str]:
    with transaction(engine) as db:
        if engine.dialect.has_table(db, "migrations"):
            return set(db.scalars(text("SELECT name FROM migrations")))
    with transaction(engine, writes=True) as db:
        db.execute(text("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)"))
        return set(db.scalars(text("SELECT name FROM migrations")))


def _step(engine: Engine, name: str) -> None:
    with transaction(engine, writes=True) as db:
        # Another process may have taken the step while this one waited for its turn.
        if db.scalar(text("SELECT 1 FROM migrations WHERE name = :name"), {"name": name}):
            return
        for statement in MIGRATIONS[name]:
            db.execute(text(statement.format(bytes=_BYTES[engine.dialect.name])))
        db.execute(text("INSERT INTO migrations VALUES (:name)"), {"name": name})
