"""What the card of the lower congresses shows: how many are over in each province, and how long before the deadline.

Adds words to the frame of `metrics.campaigns`. Draws nothing.
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from analytics.language import day, number, text
from analytics.metrics.campaigns import campaigns
from analytics.places import successor
from pages.parts import filters, loading, scope, source, view
from pages.parts.filters import Choice
from pages.parts.view import View

_COLUMNS = (
    *("name", "term", "completed_count", "total_count", "unit", "completed_pct", "completed_date", "deadline_date"),
    *("before_deadline_days", "standing", "first_round_full_pct", "direct_election_pct", "source", "address"),
)


@loading.kept
def of_lower_congresses(choice: Choice) -> View:
    """The bodies of which somebody stated how many lower congresses are over, in the chosen term, tier, provinces."""
    rows = scope.among(_campaigns(), choice)
    shown = view.of_rows(rows, choice, "campaigns", _COLUMNS)
    shown = replace(shown, rows=shown.rows.assign(name=[_name(row, choice) for row in shown.rows.to_dict("records")]))
    return view.found(shown, _finding(shown.rows, choice.lang))


@loading.kept
def _campaigns() -> pd.DataFrame:
    return campaigns(loading.frame("records"), loading.norms())


def _name(row: source.Claim, choice: Choice) -> str:
    """A province that reported before it was merged, in the first term since, is named with the one it is in now."""
    name, home = row["name"], row["province"]
    current = {place.name for place in filters.places(filters.units_of(choice.term))}
    if choice.tier != "province" or home in current:
        return str(name)
    return text("row-part", choice.lang, part=name, province=successor(home))


def _finding(rows: pd.DataFrame, lang: str) -> str:
    """Who was over in time, who late, and for whom no deadline can be named, each with its count."""
    over = rows[rows["standing"] == "over"].sort_values("before_deadline_days", ascending=False)
    days = over["before_deadline_days"]
    open_tier = rows[rows["standing"] == "over_open_tier"]
    said = {"in-time": over[days >= 0], "late": over[days < 0], "open": open_tier}
    return " ".join(
        text(f"campaigns-{kind}", lang, names="; ".join(_body(row, lang) for row in some.to_dict("records")))
        for kind, some in said.items()
        if len(some)
    )


def _body(row: source.Claim, lang: str) -> str:
    """Such as “Quảng Ninh (20/20 đảng bộ cấp trên cơ sở, xong ngày 25/07/2020, trước hạn 31/08/2020 37 ngày)”."""
    done, whole = (number(row[f"{name}_count"], 0, lang) for name in ("completed", "total"))
    words: dict[str, str] = {"name": row["name"], "done": done, "all": whole, "unit": row["unit"]}
    if row["standing"] != "over":
        return text("campaigns-body-open", lang, **words)
    left = int(row["before_deadline_days"])
    words |= {"day": day(row["completed_date"], lang), "due": day(row["deadline_date"], lang), "days": str(abs(left))}
    return text(f"campaigns-body-{'late' if left < 0 else 'early'}", lang, **words)


@loading.kept
def of_body(organisation: str, term: str, lang: str) -> list[tuple[str, str]]:
    """What is said of the congresses below one body in one term, in words, each with the key of where it was said."""
    table = _campaigns()
    rows = table[(table["organisation"] == organisation) & (table["term"] == term)]
    rows = rows[rows["standing"].isin(["over", "over_open_tier"])].assign(name=organisation)
    return [(_body(row, lang), str(row["congress"])) for row in rows.to_dict("records")]
