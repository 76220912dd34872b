"""How far the reader's confidence can be trusted: of the facts given so much, how many are right.

python tests/bench/calibration.py [FOLDER…] [--keep] [--write]

Each FOLDER holds text/NAME.txt and gold/NAME.json, as tests/gold does, of articles that the rules have not been
written on: once they have, the mistakes are gone that tell what to expect of the next article. So with `--keep` what
the rules of the day read in them, and whether it was right, is added to `first_sight.csv`, which always takes part.
The texts are dealt into three parts; the confidence of each part comes from weights fitted on the other two, so that
no fact is judged by weights that knew it.

tests/gold and the articles beside the checkout take part too, with a tenth of the weight: the rules were written on
them, so mistakes are rarer there than elsewhere. With `--write` the weights fitted on all texts are stored.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from analytics.extraction.confidence import WEIGHTS_FILE, evidence
from analytics.extraction.document import prepare
from analytics.extraction.doubts import signs
from analytics.extraction.engine import read_facts
from analytics.extraction.identity import identify
from analytics.model import Source, Value, fold

HERE = Path(__file__).parent
KNOWN = (HERE.parent / "gold", HERE.parents[1].parent / "shared" / "evaluation" / "dev")
KNOWN_WEIGHT = 0.1
FIRST_SIGHT = HERE / "first_sight.csv"
"""Facts as they were read when their texts were new: `text` folder/name, `right` 1 or 0, `evidence` sign=strength …"""
FOLDS = 3
MARGIN = 0.2  # taken off the sum: a reader that has seen a text's like is surer than it should be of the next
BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)
STEPS = 50

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Read:
    """A fact that was read: in which folder and text, by what evidence, and whether it is right."""

    folder: str
    text: str
    evidence: dict[str, float]
    right: bool
    weight: float


def reads(folder: Path, weight: float) -> list[Read]:
    """All facts that the rules read in the texts of *folder*, but those on which annotators disagreed."""
    found = []
    for path in sorted((folder / "text").glob("*.txt")):
        gold = folder / "gold" / f"{path.stem}.json"
        if gold.exists():
            found += _of_text(path, json.loads(gold.read_text("utf-8"))["facts"], folder.name, weight)
    return found


def _of_text(path: Path, rows: list[dict[str, Value]], folder: str, weight: float) -> list[Read]:
    document = prepare(Source(path.name, path.read_text("utf-8")))
    identity = identify(document)
    if identity.congress.event == "other":
        return []
    facts, matches = read_facts(document, identity.congress, identity.published)
    shown = signs(document, identity.congress, facts, matches)
    stated = {(row["field"], _same(row["value"])): bool(row.get("optional")) for row in rows}
    return [
        Read(folder, f"{folder}/{path.stem}", evidence(fact, seen), key in stated, weight)
        for fact, seen in zip(facts, shown, strict=True)
        if not stated.get(key := (fact.field, _same(fact.value)))
    ]


def _same(value: Value) -> Value:
    return fold(value) if isinstance(value, str) else float(value)


def fit(facts: Sequence[Read], names: Sequence[str]) -> Numbers:
    """The weight of each of *names*: logistic regression by Newton's method, weights of rules kept near zero."""
    table, right = matrix(facts, names), np.array([fact.right for fact in facts], float)
    weight = np.array([fact.weight for fact in facts])
    ridge = np.array([0.001 if not name else 4.0 if name.startswith("rule ") else 1.0 for name in names])
    fitted = np.zeros(len(names))
    for _ in range(STEPS):
        sure = 1 / (1 + np.exp(-table @ fitted))
        slope = table.T @ (weight * (right - sure)) - ridge * fitted
        curve = (table * (weight * sure * (1 - sure))[:, None]).T @ table + np.diag(ridge)
        fitted += np.linalg.solve(curve, slope)
    fitted[list(names).index("")] -= MARGIN
    return fitted


def matrix(facts: Sequence[Read], names: Sequence[str]) -> Numbers:
    """One row a fact, one column a name."""
    return np.array([[fact.evidence.get(name, 0.0) for name in names] for fact in facts])


def held_back(facts: Sequence[Read], names: Sequence[str]) -> Numbers:
    """The confidence of each fact by weights fitted on the other thirds of the texts."""
    texts = sorted({fact.text for fact in facts})
    part = np.array([texts.index(fact.text) % FOLDS for fact in facts])
    sure = np.zeros(len(facts))
    for fold_ in range(FOLDS):
        others = [fact for fact, own in zip(facts, part, strict=True) if own != fold_]
        sure[part == fold_] = 1 / (1 + np.exp(-(matrix(facts, names) @ fit(others, names))[part == fold_]))
    return sure


def table(title: str, sure: Numbers, right: Numbers) -> None:
    """Print how many facts got so much confidence and which share of them is right."""
    print(f"\n{title}: {len(right)} facts, {right.mean():.3f} right")
    for low, high in pairwise(BINS):
        inside = (sure >= low) & ((sure < high) | (high == 1))
        if inside.any():
            print(f"  {low:.2f} to {high:.2f}  n {inside.sum():5d}  right {right[inside].mean():.3f}")
    for words, part in (("0.90 and more", sure >= 0.9), ("below 0.50   ", sure < 0.5)):
        share = f"{right[part].mean():.3f}" if part.any() else "–"
        print(f"  {words} n {part.sum():5d}  right {share}")


def kept() -> list[Read]:
    """The facts of `first_sight.csv`."""
    with FIRST_SIGHT.open(encoding="utf-8", newline="") as file:
        return [
            Read(row["text"].partition("/")[0], row["text"], _signs(row["evidence"]), row["right"] == "1", 1.0)
            for row in csv.DictReader(file)
        ]


def _signs(written: str) -> dict[str, float]:
    return {name: float(strength) for name, _, strength in (sign.rpartition("=") for sign in written.split("; "))}


def keep(facts: Iterable[Read]) -> None:
    """Add *facts* to `first_sight.csv`; their texts must be new there."""
    with FIRST_SIGHT.open("a", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        for fact in facts:
            written = "; ".join(f"{name}={strength:.4g}" for name, strength in sorted(fact.evidence.items()))
            rows.writerow([fact.text, int(fact.right), written])


def write(names: Sequence[str], fitted: Iterable[float]) -> None:
    """Store the weights, those that say something."""
    with WEIGHTS_FILE.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["sign", "weight"])
        rows.writerows([name, f"{value:.2f}"] for name, value in zip(names, fitted, strict=True) if abs(value) >= 0.05)


def main() -> None:
    """Print the tables; with `--keep` store what was read in the folders, with `--write` the weights.

    Of a text that has been kept counts what was read at first sight, not what the rules read in it now.
    """
    folders = [Path(word) for word in sys.argv[1:] if not word.startswith("--")]
    facts = [fact for folder in KNOWN for fact in reads(folder, KNOWN_WEIGHT)]
    seen = kept()
    known = {fact.text for fact in seen}
    fresh = [fact for folder in folders for fact in reads(folder, 1.0) if fact.text not in known]
    facts += [*seen, *fresh]
    names = sorted({name for fact in facts for name in fact.evidence})
    sure, right = held_back(facts, names), np.array([fact.right for fact in facts], float)
    for folder in dict.fromkeys(fact.folder for fact in facts):
        inside = np.array([fact.folder == folder for fact in facts])
        table(f"{folder}, held back", sure[inside], right[inside])
    new = np.array([fact.weight > KNOWN_WEIGHT for fact in facts])
    table("all at first sight, held back", sure[new], right[new])
    if "--keep" in sys.argv:
        keep(fresh)
    if "--write" in sys.argv:
        write(names, fit(facts, names))


if __name__ == "__main__":
    main()
