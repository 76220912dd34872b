"""Each page alone, over a store of its own: filled with the embedded data, or empty."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from analytics import embedded

PAGES = Path(__file__).parents[2] / "pages"
Open = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def _main_module_put_back() -> Iterator[None]:
    """AppTest leaves its script behind as `__main__`, which worker processes of later tests would try to run."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{tmp_path_factory.mktemp('pages') / 'filled.db'}"


@pytest.fixture
def _fresh_caches() -> Iterator[None]:
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


@pytest.fixture
def opened(_filled: str, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens a page by its name and what the address says, over the embedded data."""
    monkeypatch.setenv("DAIHOI_STORE", _filled)
    return _open


@pytest.fixture
def opened_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _fresh_caches: None) -> Open:
    """Opens a page by its name over a store without any data."""
    monkeypatch.setenv("DAIHOI_STORE", f"sqlite:///{tmp_path / 'empty.db'}")
    monkeypatch.setattr(embedded, "readings", lambda: iter(()))
    monkeypatch.setattr(embedded, "version", lambda: "none")
    return _open


def _open(name: str, **said: str) -> AppTest:
    app = AppTest.from_file(PAGES / f"{name}.py", default_timeout=120)
    for key, value in said.items():
        app.query_params[key] = value
    return app.run()
