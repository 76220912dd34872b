"""Load and filter times of every page beside those of a bare one-chart page, in one run, as a table.

python tests/bench/pages.py [ROUNDS]
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PAGES = tuple(sorted(path.stem for path in (ROOT / "pages").glob("*.py")))
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
LAST_CHANGE = """() => {
    window.lastChange = 0;
    new MutationObserver(() => { window.lastChange = performance.now(); }).observe(
        document.querySelector('[class*="st-key-chart-"]') ?? document.body,
        { subtree: true, childList: true, attributes: true, characterData: true });
}"""


@contextmanager
def served(script: Path, store: str) -> Iterator[str]:
    """Serve *script* on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless=true"]
    command += ["--server.address=127.0.0.1", f"--server.port={address.rpartition(':')[2]}"]
    server = subprocess.Popen(
        command, cwd=script.parent, env={**os.environ, "DAIHOI_STORE": store}, stdout=subprocess.DEVNULL
    )
    try:
        while server.poll() is None:
            try:
                with closing(urllib.request.urlopen(f"{address}/_stcore/health", timeout=1)):
                    break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        server.terminate()


def load(browser: Browser, address: str) -> tuple[Page, float]:
    """A fresh visit and how long it took until the page was drawn to its end."""
    page = browser.new_page(viewport={"width": 1440, "height": 1000})
    start = time.perf_counter()
    page.goto(address)
    page.wait_for_selector(".st-key-page-ready", state="attached", timeout=60_000)
    return page, time.perf_counter() - start


def click(page: Page) -> float:
    """Choose another term; the time until the first chart no longer changes."""
    page.wait_for_timeout(1500)
    page.evaluate(LAST_CHANGE)
    page.locator(".st-key-term input").click()
    start = page.evaluate("performance.now()")
    page.get_by_role("option", name="2020-2025").click()
    page.wait_for_timeout(2500)
    return max(page.evaluate("window.lastChange") - start, 0) / 1000


def rounds(browser: Browser, address: str, times: int) -> tuple[float, float]:
    """Medians of load and of filter click."""
    loads, clicks = [], []
    for _ in range(times):
        page, took = load(browser, address)
        loads.append(took)
        if page.locator(".st-key-term").count():
            clicks.append(click(page))
        page.close()
    return statistics.median(loads), statistics.median(clicks or [0.0])


def main() -> None:
    """Print the table."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    store = f"sqlite:///{tempfile.mkdtemp()}/store.db"
    with (
        served(HERE / "bare.py", store) as bare,
        served(ROOT / "dashboard.py", store) as ours,
        sync_playwright() as play,
    ):
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for address in (bare, ours):
            load(browser, address)[0].close()
        print(f"{'page':<12}{'load':>8}{'bare':>8}{'ratio':>8}{'click':>8}{'bare':>8}{'ratio':>8}")
        for name in PAGES:
            floor, floor_click = rounds(browser, bare, times)
            mine, mine_click = rounds(browser, f"{ours}/{'' if name == 'overview' else name}", times)
            print(
                f"{name:<12}{mine:>8.2f}{floor:>8.2f}{mine / floor:>8.2f}"
                f"{mine_click:>8.2f}{floor_click:>8.2f}{mine_click / floor_click:>8.2f}"
            )
        browser.close()


if __name__ == "__main__":
    main()
