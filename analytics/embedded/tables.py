"""Read and write the CSV tables of `data/`: UTF-8, one line ending, so that equal rows give equal bytes."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

Row = dict[str, str]


def read_rows(path: Path) -> list[Row]:
    """The rows of a table as texts; FileNotFoundError where there is none."""
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Write *rows* under *columns*; None becomes an empty cell, a number its shortest form."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as table:
        lines = csv.writer(table, lineterminator="\n")
        lines.writerow(columns)
        lines.writerows([cell(row.get(column)) for column in columns] for row in rows)


def cell(value: object) -> str:
    """One value as it stands in a table.

    >>> [cell(value) for value in (None, 23.0, 8.5, "2020-10-01")]
    ['', '23', '8.5', '2020-10-01']
    """
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.10g}" if value != int(value) else str(int(value))
    return str(value)
