"""The annotated articles: those that lie beside the checkout, and the invented ones of tests/gold."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from analytics.extraction import read
from analytics.model import Fact, Source, Value

TESTS = Path(__file__).parents[1]
EVALUATION = TESTS.parents[1] / "shared" / "evaluation"
SETS = {"gold": TESTS / "gold", "dev": EVALUATION / "dev"}

Stated = tuple[str, Value]
"""A field and its value, as they are compared: names without regard to case and composition."""


@dataclass(frozen=True)
class Article:
    """A text, what careful annotators took from it (with what they disagreed on), and what the reader reads in it."""

    name: str
    text: str
    annotated: frozenset[Stated]
    read: frozenset[Stated]


def needed(path: Path) -> Path:
    """*path*; a plain clone without it skips, CI fails."""
    if not path.exists():
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI needs the annotated articles and their scorer in {EVALUATION}")
        pytest.skip("no annotated articles and no scorer beside this checkout")
    return path


@cache
def articles(name: str) -> tuple[Article, ...]:
    """The articles of the set *name*."""
    folder = needed(SETS[name])
    return tuple(_article(path, folder) for path in sorted((folder / "text").glob("*.txt")))


def _article(path: Path, folder: Path) -> Article:
    text = path.read_text("utf-8")
    gold = json.loads((folder / "gold" / f"{path.stem}.json").read_text("utf-8"))
    rows = frozenset((row["field"], _value(row["value"])) for row in gold["facts"])
    return Article(path.stem, text, rows, stated(text))


def stated(text: str) -> frozenset[Stated]:
    """The facts that the reader reads in *text*."""
    return stated_by(read(Source("page.txt", text)).facts)


def stated_by(facts: Iterable[Fact]) -> frozenset[Stated]:
    """Fields and values of *facts*."""
    return frozenset((fact.field, _value(fact.value)) for fact in facts)


def _value(value: Value) -> Value:
    return unicodedata.normalize("NFC", value).casefold() if isinstance(value, str) else value
