"""What became of each collected row, counted: kept as what, or left out and why. Knows `data/report.csv`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache

from analytics.bundle import DATA
from analytics.embedded.tables import read_rows
from analytics.language import text

_LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Outcome:
    """So many rows became `outcome` (fact, target, result, left_out), for `reason` where there is one, else ""."""

    outcome: str
    reason: str
    row_count: int

    def words(self, lang: str) -> str:
        """The outcome in words, with its reason: “để ngoài (lặp lại trên cùng một trang)”."""
        outcome, reason = (code.replace("_", "-") for code in (self.outcome, self.reason))
        kept = text(f"data-outcome-{outcome}", lang)
        return f"{kept} ({text(f'data-reason-{reason}', lang)})" if reason else kept


@dataclass(frozen=True, slots=True)
class Account:
    """Every collected row: how many there were, how many are kept, how many left out, and each outcome."""

    rows_in: int
    rows_kept: int
    rows_left_out: int
    outcomes: tuple[Outcome, ...]


@cache
def account() -> Account:
    """The importer's account; outcomes that keep rows come first, the most frequent first."""
    counts = Counter((row["outcome"], row["reason"]) for row in read_rows(DATA / "report.csv"))
    ranked = sorted(counts.items(), key=lambda item: (item[0][0] == _LEFT_OUT, -item[1], item[0]))
    outcomes = tuple(Outcome(*which, count) for which, count in ranked)
    left_out = sum(outcome.row_count for outcome in outcomes if outcome.outcome == _LEFT_OUT)
    return Account(counts.total(), counts.total() - left_out, left_out, outcomes)
