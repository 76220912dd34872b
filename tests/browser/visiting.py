"""A visitor of the dashboard: opens pages in a fresh browser session and waits until they are whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect

ARTIFACTS = Path(__file__).parents[2] / "artifacts"
"""Where screenshots are put to be looked at; not kept by git."""

ARTICLE = (
    "Đảng bộ tỉnh Quảng Ninh tổ chức đại hội.\n"
    "Dự đại hội có 412 đại biểu chính thức, thay mặt hơn 100.000 đảng viên <của> toàn tỉnh.\n"
    "Đại hội bầu Ban Chấp hành gồm 57 đồng chí. Đồng chí Trần Thị Ví Dụ chủ trì."
)
"""An article of our own, whose sentence must come back highlighted; the brackets must come back escaped."""


@dataclass
class Visitor:
    """Opens pages of the dashboard; remembers what was asked of other machines and what the console complained of."""

    browser: Browser
    address: str
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def _watch(self, route: Route, request: Request) -> None:
        if request.url.startswith((self.address, "data:", "blob:")):
            route.continue_()
        else:
            self.foreign.append(request.url)
            route.abort()

    def open(self, path: str = "", *, width: int = 1440, scheme: Literal["light", "dark"] = "light") -> Page:
        """A page in a fresh browser session, whole when this returns."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, accept_downloads=True, locale="en-US"
        )
        self.contexts.append(context)
        context.route("**/*", self._watch)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.set_default_timeout(20_000)
        page.goto(f"{self.address}/{path}")
        whole(page)
        return page

    def close(self) -> None:
        for context in self.contexts:
            context.close()


def whole(page: Page) -> None:
    """Wait until the page is drawn to its end, the server is idle, and each chart has its marks."""
    page.wait_for_selector(".st-key-page-ready", state="attached")
    page.evaluate("window.quietSince = null")
    page.wait_for_function(
        """() => {
            const app = document.querySelector('.stApp');
            const charts = [...document.querySelectorAll('.stVegaLiteChart')];
            const quiet = app?.dataset.testScriptState === 'notRunning'
                && document.fonts.status === 'loaded'
                && !document.querySelector('[data-stale="true"]')
                && charts.length >= document.querySelectorAll('[class*="st-key-chart-"]').length
                && charts.every(chart => chart.querySelectorAll('svg path, svg line').length > 2);
            // The width of the window is told to the server after the first drawing, which may ask for another.
            window.quietSince = quiet ? (window.quietSince ?? performance.now()) : null;
            return quiet && performance.now() - window.quietSince > 500;
        }"""
    )


def shows_rivals(page: Page) -> None:
    """Wait until the page of a congress shows a chosen claim and one that states something else."""
    states = page.locator("table.claims tbody tr td:last-child")
    for state in ("được dùng", "nêu khác"):
        expect(states.get_by_text(state, exact=True).first).to_be_visible()
