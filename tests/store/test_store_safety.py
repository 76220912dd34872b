"""The store under strain: broken addresses, two writers, a crash half way, a newer program."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from analytics.errors import StoreTooNew, StoreUnreachable
from analytics.model import Reading
from analytics.store import Store, connection, open_store, schema

Say = Callable[..., Reading]

WRITER = """
import os, signal, sys
from sqlalchemy import Engine, event
from analytics.model import Congress, Fact, Reading, Source
from analytics.store import open_store

claims_written = 0

@event.listens_for(Engine, "after_cursor_execute")
def die_between_two_tables(conn, cursor, statement, parameters, context, executemany):
    global claims_written
    claims_written += statement.startswith("INSERT INTO claims")
    if claims_written == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)

def said():
    for n in range(30):
        facts = tuple(Fact("guests", n * 100 + k) for k in range(50))
        yield Reading(Source(f"{n:04}.txt", "x" * 5000), Congress("Đảng bộ tỉnh X", "X"), facts=facts)

open_store(sys.argv[1]).replace_readings(said())
"""
NEVER = 99


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return sorted(db.iterdump())


def write(path: Path, die_at: int = NEVER) -> int:
    return subprocess.run([sys.executable, "-c", WRITER, f"sqlite:///{path}", str(die_at)], check=False).returncode


def test_a_writer_killed_half_way_leaves_whole_sources_and_a_second_run_completes_them(tmp_path: Path) -> None:
    broken, whole = tmp_path / "broken.db", tmp_path / "whole.db"
    assert write(broken, die_at=12) == -signal.SIGKILL
    with closing(open_store(f"sqlite:///{broken}")) as store:
        assert len(store.sources()) == 11
        assert set(store.claims().groupby("source").size()) == {50}
    assert (write(broken), write(whole)) == (0, 0)
    assert dump(broken) == dump(whole)


def test_an_error_half_way_through_the_embedded_data_leaves_the_old_ones(store: Store, say: Say) -> None:
    store.load_embedded("1", [say("u", guests=7)])

    def broken() -> Iterator[Reading]:
        yield say("u", guests=8)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.load_embedded("2", broken())
    assert store.claims()["number"].tolist() == [7.0]
    assert store.load_embedded("2", [say("u", guests=8)])


def test_writers_take_turns(store: Store, say: Say) -> None:
    with ThreadPoolExecutor(4) as pool:
        done = pool.map(lambda n: store.replace_readings([say(f"{n % 7}.txt", guests=n % 7)]), range(28))
    assert sum(done) == 7
    assert sorted(store.claims()["number"]) == list(range(7))


def test_opening_again_finds_everything(url: str, say: Say) -> None:
    first = open_store(url)
    first.replace_readings([say("a.txt", guests=7)])
    version = first.data_version()
    first.close()
    again = open_store(url)
    assert (len(again.claims()), again.data_version()) == (1, version)
    again.close()


def test_steps_of_migration_lead_to_the_tables_that_the_code_speaks_of(url: str) -> None:
    store = open_store(url)
    engine = connection.connect(url)
    found = {table: {c["name"] for c in inspect(engine).get_columns(table)} for table in schema.metadata.tables}
    assert found == {name: set(table.columns.keys()) for name, table in schema.metadata.tables.items()}
    engine.dispose()
    store.close()


def test_each_step_is_taken_once_and_recorded(url: str) -> None:
    for _ in range(2):
        open_store(url).close()
    engine = connection.connect(url)
    with connection.transaction(engine) as db:
        assert set(db.scalars(text("SELECT name FROM migrations"))) == set(schema.MIGRATIONS)
    engine.dispose()


def test_a_step_that_fails_leaves_no_half_of_itself(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(url).close()
    broken = ("CREATE TABLE half (name TEXT)", "CREATE NONSENSE")
    monkeypatch.setitem(schema.MIGRATIONS, "999_broken", broken)
    with pytest.raises(StoreUnreachable, match="syntax"):
        open_store(url)
    engine = connection.connect(url)
    assert "half" not in inspect(engine).get_table_names()
    engine.dispose()


def test_a_store_of_a_newer_program_is_left_alone(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as newer:
        newer.setitem(schema.MIGRATIONS, "999_newer", ("CREATE TABLE newer (name TEXT)",))
        open_store(url).close()
    with pytest.raises(StoreTooNew, match="999_newer"):
        open_store(url)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://nobody:geheim@127.0.0.1:1/none",
        "mysql://nobody:geheim@127.0.0.1/none",
        "nonsense:geheim",
        "sqlite:////proc/none/daihoi.db",
    ],
)
def test_an_address_that_leads_nowhere_is_named_without_its_password(address: str) -> None:
    with pytest.raises(StoreUnreachable) as caught:
        open_store(address)
    assert "geheim" not in str(caught.value)
    assert caught.value.details["reason"]


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "daihoi.db"
    path.write_text("not a database, though it is long enough to be looked at" * 30)
    with pytest.raises(StoreUnreachable, match="not a database"):
        open_store(f"sqlite:///{path}")


def test_the_store_stands_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_STORE", f"sqlite:///{tmp_path / 'deep' / 'mine.db'}")
    open_store().close()
    assert (tmp_path / "deep" / "mine.db").exists()


def test_the_store_stands_in_the_user_folder_where_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DAIHOI_STORE", raising=False)
    monkeypatch.setattr("platformdirs.user_data_dir", lambda name, **_: str(tmp_path / name))
    open_store().close()
    assert (tmp_path / "daihoi" / "daihoi.db").exists()


def test_a_store_in_memory_is_one_for_all_threads(say: Say) -> None:
    store = open_store("sqlite://")
    store.replace_readings([say("a.txt", guests=7)])
    with ThreadPoolExecutor(1) as pool:
        assert len(pool.submit(store.claims).result()) == 1
    store.close()
