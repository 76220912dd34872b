"""The wheel: what it carries, and that it serves the dashboard from any folder with nothing else around it."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EVERY_PAGE = """
import sys
from streamlit.testing.v1 import AppTest
from analytics.bundle import DASHBOARD, HOME

assert HOME.name == "bundled", HOME
sys.path.insert(0, str(HOME))  # as `streamlit run` does
app = AppTest.from_file(str(DASHBOARD), default_timeout=120).run()
for page in sys.argv[1:]:
    assert not app.exception, app.exception
    app.switch_page(f"pages/{page}").run()
assert not app.exception, app.exception
"""
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [*PIP, "wheel", str(ROOT), "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    subprocess.run(command, check=True)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which the wheel goes before the checkout, with a home of its own."""
    target, home = tmp_path_factory.mktemp("target"), tmp_path_factory.mktemp("home")
    subprocess.run([*PIP, "install", str(wheel), "--no-deps", "--no-index", "--target", str(target)], check=True)
    kept = {name: value for name, value in os.environ.items() if not re.match("DAIHOI_|XDG_|STREAMLIT_", name)}
    return kept | {"PYTHONPATH": str(target), "HOME": str(home), "USERPROFILE": str(home)}


@pytest.fixture
def served(installed: dict[str, str], tmp_path: Path) -> Iterator[str]:
    """Address of a dashboard that was started in a folder with nothing but its log."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "analytics", "serve", "--port", str(port)]
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=tmp_path, env=installed, stdout=log, stderr=subprocess.STDOUT)
    with server:
        yield f"http://127.0.0.1:{port}"
        server.terminate()


def test_the_wheel_carries_what_is_not_code(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    bundled = {name.removeprefix("analytics/bundled/") for name in names if name.startswith("analytics/bundled/")}
    kept = {".streamlit/config.toml", "dashboard.py"}
    for folder in ("data", "pages"):
        files = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        kept |= {path.relative_to(ROOT).as_posix() for path in files}
    assert bundled == kept
    assert {"analytics/fields.csv", "analytics/language/vi/errors.ftl", "analytics/language/en/cli.ftl"} <= names


def test_the_wheel_carries_neither_leftovers_nor_tests_nor_articles(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if re.search(r"__pycache__|\.pyc$|(^|/)tests?/|\.(html|pdf|docx|eml)$", name)] == []
    texts = {Path(name).name for name in names if name.endswith(".txt")}
    assert {name for name in texts if not name.startswith("LICENSE")} == {"entry_points.txt"}


def test_the_dashboard_is_served_from_another_folder(served: str, installed: dict[str, str], tmp_path: Path) -> None:
    assert wait_for(f"{served}/_stcore/health") == "ok"
    assert "<title>" in wait_for(served)
    assert list(Path(installed["HOME"]).rglob("daihoi.db")) != []
    assert "usage statistics" not in (tmp_path / "log").read_text("utf-8")  # said unless our settings forbid it


def test_every_page_runs_out_of_the_wheel(installed: dict[str, str], tmp_path: Path) -> None:
    pages = sorted(path.name for path in (ROOT / "pages").glob("*.py"))
    command = [sys.executable, "-c", EVERY_PAGE, *pages]
    done = subprocess.run(command, cwd=tmp_path, env=installed, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def wait_for(address: str, seconds: float = 60) -> str:
    end = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own address on this machine
                return str(answer.read().decode())
        except (urllib.error.URLError, ConnectionError):
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
