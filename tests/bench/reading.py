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
TURNS = 3  # of one and two workers
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
    """Print the speed of one and two workers, by turns, and the memory of short and long batches (peak so far)."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:05d}.txt") for number in range(20_000)]
        for number, path in enumerate(paths):
            path.write_text(texts[number % len(texts)], "utf-8")
        times: dict[int, list[float]] = {1: [], 2: []}
        for workers in (1, 2) * TURNS:
            times[workers].append(batch_time(paths[:4_000], workers))
        one, two = (statistics.median(times[workers]) for workers in times)
        print(f"4,000 documents: {4_000 / one:.1f} documents/s, two workers {4_000 / two:.1f} ({one / two:.2f} ×)")
        for workers, count in ((1, 1_000), (1, 20_000), (2, 1_000), (2, 20_000)):
            speed = count / batch_time(paths[:count], workers)
            peaks = (
                resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
            )
            shown = ", of a worker ".join(f"{peak:.0f} MB" for peak in peaks)
            print(f"{workers} worker(s), {count:6d} documents: {speed:8.1f} documents/s, peak {shown}")


def batch_time(paths: list[Path], workers: int) -> float:
    """Seconds in which *workers* read *paths*."""
    start = time.perf_counter()
    for _ in read_paths(paths, workers=workers):
        pass
    return time.perf_counter() - start


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
