"""Questions asked of records: frames in, tidy frames out, one module a question. Knows no SQL, no charts, no words.

Metrics of figures give the columns of `figures.COLUMNS`, one row for each congress and quantity of `QUANTITIES`.
"""

from analytics.metrics.quantities import QUANTITIES, Quantity

__all__ = ["QUANTITIES", "Quantity"]
