"""How sure a fact is: what its rule promises, and the signs for and against it, by weights fitted to annotated texts.

The weights stand in `confidence.csv`; `tests/bench/calibration.py` fits them and prints how far they can be trusted.
A fact's confidence is the logistic function of their sum, so 0.9 means that nine of ten such facts are right.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from analytics.extraction.document import Document
from analytics.extraction.doubts import signs
from analytics.extraction.engine import Found
from analytics.model import Congress, Fact

LEAST = 0.3
"""What is less sure is wrong nearly nine times in ten where texts were new to the rules: a near miss, and no fact."""

WEIGHTS_FILE = Path(__file__).with_suffix(".csv")
with WEIGHTS_FILE.open(encoding="utf-8", newline="") as _rows:
    _WEIGHTS = {row["sign"]: float(row["weight"]) for row in csv.DictReader(_rows)}


def weighed(document: Document, congress: Congress, facts: Sequence[Fact], found: Iterable[Found]) -> list[Fact]:
    """*facts* with their confidence in place of what the rule alone promised; *found* are all matches of the rules."""
    shown = signs(document, congress, facts, found)
    return [replace(fact, confidence=_sure(evidence(fact, seen))) for fact, seen in zip(facts, shown, strict=True)]


def evidence(fact: Fact, seen: Iterable[str]) -> dict[str, float]:
    """What is weighed for *fact*, as its rule has given it, and how strongly each counts; *seen* are its signs."""
    promised = math.log(fact.confidence / (1 - fact.confidence))
    return {"": 1.0, "promised": promised, f"rule {fact.rule}": 1.0, **dict.fromkeys(seen, 1.0)}


def _sure(weighing: dict[str, float]) -> float:
    total = sum(_WEIGHTS.get(sign, 0.0) * strength for sign, strength in weighing.items())
    return round(1 / (1 + math.exp(-total)), 3)
