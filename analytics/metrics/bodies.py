"""The bodies that hold congresses: where they stand, whether they were merged, and their former congress."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import pandas as pd

from analytics.places import MERGER, find_alias, order_key, parts, province, successor

FIRST_TERM_AFTER_MERGER: Final = "2025-2030"
PROPER: Final = ("congress", "preparatory")
"""Events that are congresses proper; reviews and evaluations have figures of another kind."""
_BEFORE_MERGER: Final = date(2025, 6, 30)


def with_places(records: pd.DataFrame, events: Sequence[str] = PROPER) -> pd.DataFrame:
    """One row for each congress of *events*: its columns of the records, `region` (id, or "") and `order`."""
    columns = ["congress", "organisation", "province", "province_now", "tier", "event", "ordinal", "term"]
    homes = records.loc[records["event"].isin(events), columns].drop_duplicates("congress", ignore_index=True)
    pairs = list(zip(homes["province"], homes["term"], strict=True))
    regions = {pair: _region(*pair) for pair in set(pairs)}
    orders = {name: order_key(name if isinstance(name, str) else None)[0] for name in homes["province"].unique()}
    return homes.assign(
        region=pd.Series([regions[pair] for pair in pairs], dtype="str"),
        order=homes["province"].map(orders).fillna(len(orders)).astype("int64"),
    )


def _region(name: object, term: object) -> str:
    """The region of a province in a term: its grouping on the day, before or after the merger."""
    if not isinstance(name, str):
        return ""
    late = isinstance(term, str) and term >= FIRST_TERM_AFTER_MERGER
    home = (province(name, MERGER) if late else None) or province(name, _BEFORE_MERGER) or province(name)
    return home.region if home else ""


def is_merged(name_now: object) -> bool:
    """Whether the province of today called *name_now* was made of several.

    >>> is_merged("Hải Phòng"), is_merged("Quảng Ninh"), is_merged(None)
    (True, False, False)
    """
    home = find_alias(name_now) if isinstance(name_now, str) else None
    return home is not None and len(parts(successor(home))) > 1


def former_term(term: str | None) -> str | None:
    """The term before *term*; None for what is no term of five years.

    >>> former_term("2025-2030"), former_term("2020-2022")
    ('2020-2025', None)
    """
    first, _, last = (term or "").partition("-")
    if not (first.isdigit() and last.isdigit() and int(last) - int(first) == 5):
        return None
    return f"{int(first) - 5}-{first}"


def former_congresses(homes: pd.DataFrame) -> pd.DataFrame:
    """The congress of the same body one term earlier, where both are among *homes* (see `with_places`).

    Gives   indexed by congress: `former` (its key), `is_boundary_change`: the body is a provincial one or lies in
            a province whose borders changed between the two (one of those merged on 1 July 2025)
    """
    body = homes["congress"].str.rsplit("/", n=1).str[0]
    known = pd.DataFrame({"body": body, "term": homes["term"], "former": homes["congress"]})
    asked = pd.DataFrame({"congress": homes["congress"], "body": body, "term": homes["term"].map(former_term)})
    found = asked.merge(known, on=["body", "term"])
    merged = homes.set_index("congress").loc[found["congress"]]
    changed = (
        merged["province_now"].map(is_merged).to_numpy(bool) & (merged["term"] >= FIRST_TERM_AFTER_MERGER).to_numpy()
    )
    return found.assign(is_boundary_change=changed).set_index("congress")[["former", "is_boundary_change"]]
