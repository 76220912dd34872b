"""What a careful pair of eyes would see: cut or overlapping words, sideways scroll, words of Streamlit's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page


def _asked(page: Page, script: str) -> Any:  # noqa: ANN401 - whatever the script gives
    return page.evaluate(Path(__file__).with_name(f"{script}.js").read_text("utf-8"))


def cut_words(page: Page) -> list[str]:
    """Words that are cut, overlap, or stand beyond the edge."""
    return list(_asked(page, "cut_words"))


def marks(page: Page) -> dict[str, int]:
    """Card → number of marks drawn in it."""
    return dict(_asked(page, "marks"))


def english(page: Page) -> list[str]:
    """English words that a person sees or hears on the page."""
    return list(_asked(page, "english"))


def serious(violations: list[dict[str, Any]]) -> list[str]:
    """The faults that axe-core calls serious or critical, with what they stand on."""
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in violations
        if fault["impact"] in {"serious", "critical"}
        for node in fault["nodes"][:3]
    ]
