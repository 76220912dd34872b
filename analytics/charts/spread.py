"""Where marks stand on a scale: its round ends, and the places of those that would touch. Knows no px."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import count

import pandas as pd


def slots(groups: pd.Series, values: pd.Series, apart: float) -> list[int]:
    """For each of *values* its slot in its group: 0 in the middle, then 1, -1, 2, …; the same on every call.

    In one slot any two values of a group are *apart* or farther; equal ones never share one.

    >>> slots(pd.Series(list("aaab")), pd.Series([5.0, 5.0, 9.0, 5.0]), 2)
    [0, 1, 0, 0]
    """
    taken: dict[tuple[object, int], float] = {}
    found = pd.Series(0, index=range(len(values)))
    table = pd.DataFrame({"group": groups.to_list(), "value": values.to_list()})
    for place, group, value in table.sort_values("value", kind="stable").itertuples(name=None):
        for step in count():
            slot = (step + 1) // 2 * (1 if step % 2 else -1)
            last = taken.get((group, slot))
            if last is None or (value > last and value - last >= apart):
                break
        taken[group, slot] = value
        found[place] = slot
    return found.to_list()


def spread(wanted: Sequence[float], apart: float, last: float) -> list[float]:
    """The places *wanted*, in rising order, moved as little as keeps neighbours *apart* and none beyond *last*.

    >>> spread([10, 12, 40], 10, 42), spread([10, 38, 40], 10, 42)
    ([10, 20, 40], [10, 32, 42])
    """
    places: list[float] = []
    for place in wanted:
        places.append(max(place, places[-1] + apart) if places else place)
    limit = last
    for index in reversed(range(len(places))):
        places[index] = min(places[index], limit)
        limit = places[index] - apart
    return places


def reach(values: pd.Series, ticks: int) -> tuple[float, float]:
    """Round numbers about the *values* on which a scale of about so many *ticks* begins and ends.

    >>> reach(pd.Series([348.0, 500.0]), 6), reach(pd.Series([7.0]), 6)
    ((300.0, 500.0), (6.0, 8.0))
    """
    if values.empty:
        return 0.0, 1.0
    least, most = float(values.min()), float(values.max())
    rough = (most - least) / ticks or abs(most) / ticks or 1.0
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(digit * power for digit in (1, 2, 5, 10) if digit * power >= rough)
    low = math.floor(least / step) * step
    return low, max(math.ceil(most / step) * step, low + step)
