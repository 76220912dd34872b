"""The data that comes with the product: facts with their pages, and the programs that build and check them.

Knows `data/`; knows no store and no screen.
"""

from analytics.embedded.facts import Result, publisher_of, readings, results, version
from analytics.embedded.marks import Mark, confidence, marks

__all__ = ["Mark", "Result", "confidence", "marks", "publisher_of", "readings", "results", "version"]
