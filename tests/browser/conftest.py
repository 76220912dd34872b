"""Real Chromium in front of the real dashboard: one server and one browser for all tests here, no network."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from analytics import embedded
from analytics.model import Congress, Fact, Person, Reading, Source, Span
from analytics.store import open_store
from tests.browser.visiting import ARTICLE, Visitor

expect.set_options(timeout=20_000)  # as long as any other waiting of a visitor: the machine may be busy
ROOT = Path(__file__).parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this folder share one worker, so that there is one server and one browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


def wait_until_healthy(port: int, server: subprocess.Popen[bytes]) -> None:
    """Wait for the server's own word that it serves."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        with closing(HTTPConnection("127.0.0.1", port, timeout=1)) as line:
            try:
                line.request("GET", "/_stcore/health")
                line.getresponse().read()
            except OSError:
                time.sleep(0.1)
            else:
                return
    pytest.fail("the dashboard does not serve")


def at(words: str) -> Span:
    """The place of *words* in ARTICLE."""
    start = ARTICLE.index(words)
    return Span(start, start + len(words))


def read_article() -> Reading:
    """What a reader says of ARTICLE."""
    source = Source("bai-viet-thu.txt", ARTICLE, "Quảng Ninh: bài viết thử", "2020-09-25", "Báo Quảng Ninh")
    congress = Congress("Đảng bộ tỉnh Quảng Ninh", "Quảng Ninh", "province", "congress", 15, "2020-2025")
    facts = (
        Fact("delegates_official", 412, span=at("412"), quote="412"),
        Fact("committee_size", 57, span=at("57"), quote="57"),
        Fact("party_members", 100000, "more_than", span=at("100.000"), quote="100.000"),
    )
    return Reading(source, congress, facts=facts, people=(Person("Trần Thị Ví Dụ", "chủ trì"),))


@pytest.fixture(scope="session")
def store_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The store that is served: the embedded data and one article with its text."""
    url = f"sqlite:///{tmp_path_factory.mktemp('kept') / 'store.db'}"
    store = open_store(url)
    store.load_embedded(embedded.version(), embedded.readings())
    store.replace_readings([read_article()])
    store.close()
    return url


@pytest.fixture(scope="session")
def address(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the dashboard is served."""
    folder = tmp_path_factory.mktemp("served")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", f"--server.port={port}"]
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            command,
            cwd=ROOT,
            stdout=log,
            stderr=log,
            env={**os.environ, "DAIHOI_STORE": store_url, "HOME": str(folder)},
        )
        try:
            wait_until_healthy(port, server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(20)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium; without one the tests are skipped, on CI they fail."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        reason = "Chromium is missing: apt-get install chromium"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visitor(chromium: Browser, address: str) -> Iterator[Visitor]:
    """Opens pages; at the end nothing may have been asked of another machine, and no script may have failed."""
    guest = Visitor(chromium, address)
    yield guest
    guest.close()
    assert guest.foreign == []
    assert guest.complaints == []
