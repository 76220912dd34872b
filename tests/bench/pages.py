"""Load and filter times of every page beside those of a bare one-chart page, in one run, as a table.

python tests/bench/pages.py [ROUNDS [PAGE ...]]

Seconds of the quickest round, for all that a busy machine adds to a round is not the page's; the ratios are those of
the quickest and of the median rounds.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PAGES = tuple(sorted(path.stem for path in (ROOT / "pages").glob("*.py")))
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
LAST_CHANGE = """() => {
    window.lastChange = 0;
    // Looked up anew at every change: a page may put another box in its place, which is a change of the chart too.
    const chart = () => document.querySelector('[class*="st-key-chart-"]') ?? document.body;
    new MutationObserver((changes) => {
        const box = chart();
        if (changes.some(({ target }) => box.contains(target))) window.lastChange = performance.now();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}"""


@contextmanager
def served(script: Path, store: str) -> Iterator[str]:
    """Serve *script* on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless=true"]
    command += ["--server.address=127.0.0.1", f"--server.port={port}"]
    server = subprocess.Popen(
        command, cwd=script.parent, env={**os.environ, "DAIHOI_STORE": store}, stdout=subprocess.DEVNULL
    )
    try:
        while server.poll() is None and not _answers(port):
            time.sleep(0.1)
        yield address
    finally:
        server.terminate()


def _answers(port: int) -> bool:
    with closing(HTTPConnection("127.0.0.1", port, timeout=1)) as line:
        try:
            line.request("GET", "/_stcore/health")
            return line.getresponse().status == HTTPStatus.OK
        except OSError:
            return False


def load(browser: Browser, address: str) -> tuple[Page, float]:
    """A fresh visit and how long it took until the page was drawn to its end."""
    page = browser.new_page(viewport={"width": 1440, "height": 1000})
    start = time.perf_counter()
    page.goto(address)
    page.wait_for_selector(".st-key-page-ready", state="attached", timeout=60_000)
    return page, time.perf_counter() - start


def click(page: Page) -> float:
    """Choose another term; the time until the first chart no longer changes, 0 where it does not follow the term."""
    page.wait_for_timeout(1500)
    page.evaluate(LAST_CHANGE)
    page.locator(".st-key-term input").click()
    start = page.evaluate("performance.now()")
    page.get_by_role("option", name="2020-2025").click()
    page.wait_for_timeout(2500)
    return max(page.evaluate("window.lastChange") - start, 0) / 1000


def visit(browser: Browser, address: str) -> tuple[float, float]:
    """One visit: seconds to load, seconds to redraw after a filter click (0 where there is no such filter)."""
    page, took = load(browser, address)
    redrawn = click(page) if page.locator(".st-key-term").count() else 0.0
    page.close()
    return took, redrawn


def measured(browser: Browser, address: str, bare: str, rounds: int) -> tuple[list[float], ...]:
    """Load and redraw times of a page and of the bare page: (load, bare load, redraw, bare redraw), one a round."""
    # One after the other, so that whatever else the machine does falls on both.
    pairs = [(visit(browser, address), visit(browser, bare)) for _ in range(rounds)]
    return tuple([pair[side][kind] for pair in pairs] for kind in (0, 1) for side in (0, 1))


def row(name: str, times: tuple[list[float], ...]) -> str:
    """One line of the table."""
    cells = []
    for mine, floor in (times[:2], times[2:]):
        cells += [min(mine), min(floor), min(mine) / min(floor), statistics.median(mine) / statistics.median(floor)]
    return f"{name:<12}" + "".join(f"{cell:>8.2f}" for cell in cells)


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    store = f"sqlite:///{tempfile.mkdtemp()}/store.db"
    with (
        served(HERE / "bare.py", store) as bare,
        served(ROOT / "dashboard.py", store) as ours,
        sync_playwright() as play,
    ):
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        print(f"{'page':<12}" + "".join(f"{kind:>8}{'bare':>8}{'ratio':>8}{'median':>8}" for kind in ("load", "click")))
        for name in sys.argv[2:] or PAGES:
            # The root is opened faster than a page by its name, by ours and the bare one alike.
            address, floor = (ours, bare) if name == "overview" else (f"{ours}/{name}", f"{bare}/bare")
            for warming in (address, floor):
                visit(browser, warming)
            print(row(name, measured(browser, address, floor, rounds)), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
