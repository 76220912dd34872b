"""Figures of a table that are shares though no percent sign follows them: the head of their column says so.

Knows how heads name shares, not what the rows are about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analytics.extraction.zones import Line

_SHARE = re.compile(r"%|tỷ lệ|phần trăm")
_FIGURE = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*")
_DIGIT = re.compile(r"\d")


def shares(low: str, lines: Iterable[Line]) -> Iterator[int]:
    """The places in *low* of the figures that stand, between bars, in a column of shares; *lines* are paragraphs."""
    columns: list[bool] = []
    for start, end, _ in lines:
        cells = low[start:end].split("|")
        if len(cells) < 2:
            columns = []
        elif not _DIGIT.search(low, start, end):
            columns = [_SHARE.search(cell) is not None for cell in cells]
        elif len(cells) == len(columns):
            yield from _of_row(cells, columns, start)


def _of_row(cells: list[str], columns: list[bool], start: int) -> Iterator[int]:
    for cell, of_shares in zip(cells, columns, strict=True):
        if of_shares and (figure := _FIGURE.fullmatch(cell)):
            yield start + figure.start(1)
        start += len(cell) + 1
