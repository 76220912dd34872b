"""Mangled files of every format through the reader for a while, each with a limit of time; prints what became of them.

python -m tests.bench.fuzz [SECONDS] [FOLDER OF TEXTS] [--seed NUMBER]

Without a folder the invented articles of tests/gold are mangled too. A crash, a wrong span or a hang is printed with
the seed that brings it back; the exit status is then 1.
"""

from __future__ import annotations

import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

from analytics.errors import UnreadableSource
from analytics.extraction import explain
from analytics.reading import read_bytes
from tests.extraction.spans import misplaced
from tests.reading.making import every_format
from tests.reading.mangling import mangled

HERE = Path(__file__).parent
LIMIT = 10  # seconds for one file
SHOWN = 5  # troubles of which the traceback is printed


def outcome(raw: bytes, name: str) -> str:
    """What became of a file: read, refused, or the trouble."""
    try:
        source = read_bytes(raw, name)
        reading, misses = explain(source)
    except UnreadableSource:
        return "refused"
    except TimeoutError:
        return "hung"
    except Exception:  # noqa: BLE001 - any other is what is looked for
        return traceback.format_exc()
    exact = all(miss.span.of(source.text or "") == miss.quote for miss in misses) and not misplaced(reading)
    return "read" if exact else "misplaced"


def hung(*_: object) -> None:
    """Break off the file that takes too long."""
    raise TimeoutError


def main() -> None:
    """Mangle and read until the time is over."""
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    seed = int(sys.argv[sys.argv.index("--seed") + 1]) if "--seed" in sys.argv else time.time_ns() % 10**9
    seconds = float(words[0]) if words else 120.0
    folder = Path(words[1]) if len(words) > 1 else HERE.parent / "gold" / "text"
    made = every_format()
    files = made | {path.name: path.read_bytes() for path in sorted(folder.glob("*.txt"))}
    names = sorted(files)
    counts: dict[str, Counter[str]] = {}
    slowest, troubles = (0.0, "", 0), 0
    signal.signal(signal.SIGALRM, hung)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        name = names[seed % len(names)]
        raw = mangled(files[name], Random(seed))
        signal.alarm(LIMIT)
        start = time.perf_counter()
        told = outcome(raw, name)
        signal.alarm(0)
        slowest = max(slowest, (time.perf_counter() - start, f"{name} seed {seed}", len(raw)))
        if told not in {"read", "refused"}:
            troubles += 1
            if troubles <= SHOWN:
                print(f"{name} seed {seed}: {told}")
            told = told if "\n" not in told else "crashed"
        kind = name if name in made else "an article"
        counts.setdefault(kind, Counter())[told] += 1
        seed += 1
    for kind, told_ in sorted(counts.items()):
        print(f"{kind:18s} {sum(told_.values()):7d} files: " + ", ".join(f"{n} {what}" for what, n in told_.items()))
    print(f"slowest: {slowest[0]:.2f} s for {slowest[2]} bytes ({slowest[1]}); {troubles} troubles")
    sys.exit(troubles > 0)


if __name__ == "__main__":
    main()
