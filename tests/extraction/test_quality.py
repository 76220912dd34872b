"""The quality gate: what the reader reaches on annotated articles, against the floors in floors.toml."""

import importlib.util
import tomllib
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from analytics.extraction import read
from analytics.model import Source
from tests.extraction.evaluation import EVALUATION, SETS, articles, needed, stated_by

FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))


def row(noun: dict[str, Any]) -> dict[str, Any]:
    span = noun.pop("span")
    return {**noun, "start": span["start"], "end": span["end"]}


def prediction(path: Path) -> dict[str, Any]:
    reading = asdict(read(Source(path.name, path.read_text("utf-8"))))
    return {
        "congress": reading["congress"],
        **{kind: [row(noun) for noun in reading[kind]] for kind in ("facts", "targets", "people")},
    }


@cache
def report(name: str) -> dict[str, Any]:
    """What the scorer that lies beside the checkout says of a set; skipped where there is none, but not in CI."""
    scorer, folder = needed(EVALUATION / "score.py"), needed(SETS[name])
    spec = importlib.util.spec_from_file_location("score", scorer)
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    texts = sorted((folder / "text").glob("*.txt"))
    result: dict[str, Any] = score.score(folder, {path.stem: prediction(path) for path in texts})[0]
    return result


@pytest.mark.parametrize("name", FLOORS)
def test_facts_targets_and_people_stay_above_their_floors(name: str) -> None:
    reached = {kind: report(name)[kind]["f1"] for kind in ("facts", "targets", "people")}
    assert {kind: (f1, FLOORS[name][kind]) for kind, f1 in reached.items() if f1 < FLOORS[name][kind]} == {}


@pytest.mark.parametrize("name", FLOORS)
def test_identity_qualifiers_and_places_stay_above_their_floors(name: str) -> None:
    reached = {
        "identity": min(report(name)["identity"].values()),
        "qualifier": report(name)["qualifier"],
        "grounded": report(name)["grounded"],
    }
    assert {key: (share, FLOORS[name][key]) for key, share in reached.items() if share < FLOORS[name][key]} == {}


@pytest.mark.parametrize("name", FLOORS)
def test_every_span_is_exact_and_no_other_text_gives_a_fact(name: str) -> None:
    assert report(name)["spans_valid"] == 1.0
    assert report(name)["negatives"]["false_facts"] == 0


@pytest.mark.parametrize("name", FLOORS)
def test_of_the_facts_that_are_given_nine_tenths_nearly_all_are_right(name: str) -> None:
    given = [
        (fact.confidence, row in article.annotated)
        for article in articles(name)
        for fact in read(Source("page.txt", article.text)).facts
        for row in stated_by([fact])
    ]
    right = [right for confidence, right in given if confidence >= 0.9]
    assert sum(right) >= FLOORS[name]["sure"] * len(right)
    assert len(right) > len(given) / 2
