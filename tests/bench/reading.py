"""Documents a second: the reader beside underthesea's steps and one digit pattern, in one run on the same texts.

python tests/bench/reading.py [FOLDER OF TEXTS] [--workers]

Without a folder it reads the invented articles of tests/gold. With `--workers` it also compares one worker
process with two on copies of the texts, and the memory after 1,000 and after 20,000 documents.
"""

from __future__ import annotations

import re
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import underthesea

from analytics.batch import read_paths
from analytics.extraction import read
from analytics.model import Source

HERE = Path(__file__).parent
ROUNDS = 5
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def rate(step: Callable[[str], object], texts: list[str], rounds: int = ROUNDS) -> float:
    """Documents a second of *step*: the median of *rounds* after one that is not counted."""
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        for text in texts:
            step(text)
        times.append(time.perf_counter() - start)
    return len(texts) / statistics.median(times[1:])


def steps(texts: list[str]) -> None:
    """Print one row a step. The dear ones run over a part of the texts, once."""
    sample = texts[:4]
    rows = {
        "daihoi reader": rate(lambda text: read(Source("bench.txt", text)), texts),
        "one digit pattern": rate(DIGITS.findall, texts),
        "underthesea.sent_tokenize": rate(underthesea.sent_tokenize, texts),
        "underthesea.word_tokenize": rate(underthesea.word_tokenize, texts, rounds=2),
        "underthesea.pos_tag": rate(underthesea.pos_tag, sample, rounds=1),
        "underthesea.ner": rate(underthesea.ner, sample, rounds=1),
    }
    base = rows["underthesea.word_tokenize"]
    for name, speed in rows.items():
        print(f"{name:28s} {speed:12.1f} documents/s   {speed / base:10.2f} × word_tokenize")


def batches(texts: list[str]) -> None:
    """Print the speed of one and two workers, and the memory of short and long batches (peak of this process)."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:05d}.txt") for number in range(20_000)]
        for number, path in enumerate(paths):
            path.write_text(texts[number % len(texts)], "utf-8")
        for workers, count in ((1, 1_000), (1, 4_000), (2, 4_000), (2, 20_000)):
            start = time.perf_counter()
            done = sum(1 for _ in read_paths(paths[:count], workers=workers))
            taken = time.perf_counter() - start
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"{workers} worker(s), {done:6d} documents: {done / taken:8.1f} documents/s, peak {peak:.0f} MB")


def main() -> None:
    """Read the arguments and print the tables."""
    folders = [Path(word) for word in sys.argv[1:] if not word.startswith("--")] or [HERE.parent / "gold" / "text"]
    texts = [path.read_text("utf-8") for path in sorted(folders[0].glob("*.txt"))]
    print(f"{len(texts)} texts, {sum(map(len, texts)) / len(texts):.0f} characters each on average")
    steps(texts)
    if "--workers" in sys.argv:
        batches(texts)


if __name__ == "__main__":
    main()
