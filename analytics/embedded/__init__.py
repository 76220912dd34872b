"""The data that comes with the product: facts with their pages, and the programs that build and check them.

Knows `data/`; knows no store and no screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analytics.embedded.account import Account, Outcome, account
from analytics.embedded.facts import Result, publisher_of, readings, results, version
from analytics.embedded.marks import Mark, confidence, marks

if TYPE_CHECKING:
    from analytics.embedded.checking import Report

__all__ = [
    "Account",
    "Mark",
    "Outcome",
    "Result",
    "account",
    "check",
    "confidence",
    "marks",
    "publisher_of",
    "readings",
    "results",
    "version",
]


def check() -> Report:
    """Check every table of `data/` against its schema and measure what is known: see `checking.Report`."""
    from analytics.embedded import checking  # noqa: PLC0415  # pandas and pandera, which readings do without

    return checking.check()
