"""Time against length: one and two megabytes of what patterns find hardest, and how the times relate.

python tests/bench/length.py [CHARACTERS]

A ratio near 2 means time in proportion to length; the least of two runs counts, in processor time.
"""

from __future__ import annotations

import sys
import time

from analytics.extraction import read
from analytics.model import Source

HEAD = (
    "Đại hội Đảng bộ huyện Ba Tơ lần thứ XV\n\n"
    "Sáng 12/8/2020, Đại hội đại biểu Đảng bộ huyện Ba Tơ (Quảng Ngãi) lần thứ XV, nhiệm kỳ 2020 - 2025 khai mạc.\n\n"
)
UNITS = (
    *("1234567890", "đại biểu ", "(", "5 đại biểu ", "5% nữ, ", "a", "\n", ". ", "đồng chí Nguyễn Văn A, "),
    *("Bí thư ", '"', "“", " ", "12/8 ", "Đảng bộ huyện ", "- a\n", "a:\n", "a\u0301", "17/20 chỉ tiêu; ", "1.\n\n"),
)
RUNS = 2


def seconds(text: str) -> float:
    """The least time to read *text*."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        read(Source("dai.txt", text))
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print one row a unit."""
    length = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    print(f"{'unit':<28}{length:>12,}{2 * length:>12,}{'ratio':>8}")
    for unit in UNITS:
        one, two = (seconds(HEAD + unit * (size // len(unit))) for size in (length, 2 * length))
        print(f"{unit!r:<28}{one:>11.2f}s{two:>11.2f}s{two / one:>8.2f}", flush=True)


if __name__ == "__main__":
    main()
