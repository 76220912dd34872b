"""Many claims, one value: for each congress and field the chosen claim, the rule that chose it, and its rivals.

Knows publishers and places; no SQL and no screens. The rules, in this order (`CRITERIA`):

`ruling`       a person accepted or corrected the claim; the newest ruling wins
`preferred`    the data rank it above the others
`unmarked`     it bears no mark of doubt, or lighter ones (`data/marks.csv`: planned, draft, doubtful publisher)
`most-support` more independent publishers say it, or say something rougher that it fits into; among equals, more
               of those who said it with doubt (an announcement that came true); copies have no voice
`most-exact`   it is stated without “hơn”, “khoảng”, “ít nhất”
`after-event`  it was published on or after the day of the event; an announcement comes before
`most-precise` its rounding leaves less room (“hơn 5.060” beats “hơn 5.000”)
`newest`       it was published last
`first`        it stands first in its source

Two values do not quarrel when one is a rounder word for the other: “hơn 5.000” leaves room for what lies up to
one unit of its last written digit above it, never more than a fifth of it: 5.000 to 6.000, as “hơn 300” means 300
to 360. “Dưới” leaves the same room below, “khoảng” on both sides. 5.067 fits into “hơn 5.000”; 9.000 does not.
Nor do numbers quarrel that count different things: 79 đảng bộ and 1.200 chi bộ (`BY_UNIT`).
"""

from __future__ import annotations

import csv
import re
from typing import Any, Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.bundle import DATA
from analytics.model import fold
from analytics.places import domain_of, find_alias, newspaper_by_domain, newspaper_by_name, successor

CRITERIA: Final = (
    *("ruling", "preferred", "unmarked", "most-support", "most-exact"),
    *("after-event", "most-precise", "newest", "first"),
)
WHY: Final = ("only", "agreed", *CRITERIA)
"""Every code of the column `why`; `only`: nothing else is said, `agreed`: all say the same."""

REVIEW_BELOW: Final = 0.5
"""A claim of less confidence waits for a person's ruling and stands in no chart."""

with (DATA / "marks.csv").open(encoding="utf-8", newline="") as _marks:
    DOUBT: Final = {row["id"]: int(row["weight"]) for row in csv.DictReader(_marks)}
"""How much a mark speaks against a claim (0: not at all), from `data/marks.csv`."""

_VOICELESS: Final = re.compile(r"\b(?:republished|doubtful_publisher)\b")

KNOWN_ERROR: Final = DOUBT["known_error"]
"""A claim of so much doubt is shown as a rival and never chosen, not even where nothing else is said."""

BY_UNIT: Final = (
    *("subordinate_organisations", "congresses_completed", "congresses_total"),
    *("first_round_full", "direct_election_secretary"),
)
"""Fields whose unit says what was counted; elsewhere “đồng chí”, “ủy viên”, “người” are one and the same."""

_MANY: Final = 10_000
"""More publishers than one cell ever has, so that those without doubt are counted first."""

_SITE: Final = r"^(https?://[^/?#]*(?:/[^/?#]*/)?)"
"""The part of an address that tells the publisher: host and first folder."""

_OWNER: Final = re.compile(r"[^.]+\.(?:(?:com|edu|gov|net|org)\.)?[^.]+$")
"""The part of a host that one owner rents: m.bao.com.vn and en.bao.com.vn are one publisher."""

_CELL: Final = ["congress", "field"]
_OF_CONGRESS: Final = ["congress", "organisation", "province", "tier", "event", "ordinal", "term"]
_OF_CLAIM: Final = ["congress", "field", "number", "text", "qualifier", "unit", "marks", "claim", "source"]
RECORD_COLUMNS: Final = [*_OF_CLAIM, "why", "support", "rivals", *_OF_CONGRESS[1:], "province_now"]
"""The columns of `settle`."""

Numbers = NDArray[np.float64]


def settle(
    claims: pd.DataFrame, sources: pd.DataFrame, congresses: pd.DataFrame, rulings: pd.DataFrame
) -> pd.DataFrame:
    """One row for each congress and field that somebody has stated, by the rules above.

    Reads   the frames of the store of the same names; claims that are ranges have their upper end in `number_max`
    Gives   `RECORD_COLUMNS`: the chosen claim's own columns (a correction replaces value and qualifier), `why` (one
            of `WHY`), `support` (independent publishers that agree), `rivals` (number of other values that do not
            fit), the congress's columns, `province_now` (today's province), ordered by congress and field
    Leaves  out rejected claims, those below `REVIEW_BELOW` that no person has accepted, and cells of which nothing
            but a known error is said
    """
    ranked = _ranked(claims, sources, rulings)
    first = ranked.drop_duplicates("cell")
    first = first[(first["doubt"] < KNOWN_ERROR) | (first["ruled"] > 0)]
    ranked = ranked[ranked["cell"].isin(first["cell"])]
    chosen = first[_OF_CLAIM].reset_index(drop=True)
    chosen["why"], chosen["rivals"] = _reasons(ranked, first)
    chosen["support"] = first["support"].to_numpy()
    homes = congresses[_OF_CONGRESS].assign(province_now=_today(congresses["province"]))
    records = chosen.merge(homes, how="left", on="congress", validate="many_to_one")
    return records[RECORD_COLUMNS].astype({"why": "str"}).sort_values(["congress", "field"], ignore_index=True)


def rivals(
    claims: pd.DataFrame, sources: pd.DataFrame, rulings: pd.DataFrame, congress: str, field: str
) -> pd.DataFrame:
    """Every claim about one field of one congress, as `claims_of` gives them."""
    return claims_of(claims, sources, rulings, pd.DataFrame({"congress": [congress], "field": [field]}))


def claims_of(claims: pd.DataFrame, sources: pd.DataFrame, rulings: pd.DataFrame, cells: pd.DataFrame) -> pd.DataFrame:
    """Every claim of each of *cells* (columns congress, field), cell by cell: the chosen first, then as ranked.

    Gives   the columns of the claims (with newest correction) and of the sources, `ruled` (number of the newest
            ruling, else 0), `support`, and `state`: chosen · agrees (fits the chosen value) · rival · waiting (low
            confidence) · rejected
    """
    asked = pd.MultiIndex.from_frame(cells[_CELL])
    days = claims["field"].isin(_EVENT_DAYS) & claims["congress"].isin(cells["congress"])
    here = claims[days | pd.MultiIndex.from_frame(claims[_CELL]).isin(asked)]
    ranked = _ranked(here, sources, rulings)
    aside = _with_rulings(here, rulings).assign(support=0)
    aside = aside[~aside["claim"].isin(ranked["claim"])]
    aside["state"] = np.where(aside["rank"] == "rejected", "rejected", "waiting")
    best = ranked[(ranked["doubt"] < KNOWN_ERROR) | (ranked["ruled"] > 0)].drop_duplicates("cell").set_index("cell")
    low, high = (ranked["cell"].map(best[name]) for name in ("low", "high"))
    fits = (ranked["high"] >= low) & (ranked["low"] <= high)
    chosen = ranked["claim"].isin(best["claim"])
    ranked["state"] = np.where(chosen, "chosen", np.where(fits, "agrees", "rival"))
    columns = [*claims.columns, "ruled", "support", "state"]
    table = pd.concat([ranked[columns], aside[columns]], ignore_index=True)
    table["cell"] = asked.get_indexer(pd.MultiIndex.from_frame(table[_CELL]))
    table = table[table["cell"] >= 0].sort_values("cell", kind="stable", ignore_index=True).drop(columns="cell")
    return table.merge(sources, how="left", on="source", validate="many_to_one")


def waiting(claims: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The claims of low confidence that no person has ruled on, least sure first, with the columns of *claims*."""
    ruled = _with_rulings(claims, rulings)
    open_ = (ruled["confidence"] < REVIEW_BELOW) & (ruled["ruled"] == 0) & (ruled["rank"] != "rejected")
    return claims[open_.to_numpy()].sort_values(["confidence", "claim"], ignore_index=True)


def _with_rulings(claims: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The claims as persons see them: newest ruling's number in `ruled`, its value and rank in place of the old."""
    newest = rulings.sort_values("ruling").drop_duplicates("claim", keep="last").set_index("claim")
    ruled = claims.assign(ruled=claims["claim"].map(newest["ruling"]).fillna(0).astype("int64"))
    decision = claims["claim"].map(newest["decision"])
    for name in ("number", "text"):
        right = claims["claim"].map(newest[name])
        ruled[name] = ruled[name].where(decision.ne("correct").fillna(value=True), right)
    ruled.loc[decision == "correct", "qualifier"] = "exact"
    ruled.loc[decision == "reject", "rank"] = "rejected"
    return ruled


def _ranked(claims: pd.DataFrame, sources: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The claims that count, best first inside each `cell`, with a column for each criterion (higher is better)."""
    table = _with_rulings(claims, rulings)
    table = table[table["rank"] != "rejected"].reset_index(drop=True)
    table = table.assign(**_standing(table, sources))
    counts = (table["confidence"] >= REVIEW_BELOW) | (table["ruled"] > 0) | (table["doubt"] >= KNOWN_ERROR)
    table = table[counts].reset_index(drop=True)
    table["cell"] = table.groupby(["congress", "field"], sort=False).ngroup()
    table = table.assign(**_bounds(table))
    table["support"], table["echoes"] = _support(table)
    # Days of the event decide what was published after it, so they are settled first, without that criterion.
    table = _in_order(table.assign(**_criteria(table)).sort_values("claim"))
    return _in_order(table.assign(**{"after-event": _after_event(table)}))


def _in_order(table: pd.DataFrame) -> pd.DataFrame:
    keys = [table["cell"].to_numpy(), *(-table[name].to_numpy() for name in CRITERIA)]
    return table.iloc[np.lexsort(keys[::-1])].reset_index(drop=True)


def _bounds(table: pd.DataFrame) -> dict[str, Any]:
    """`value` (equal for equal values), the range `low` to `high` in which it may be true, `vague`, what was `counted`.

    `vague` is how much of the range comes from rounding and qualifiers.
    """
    words = {word: fold(word) for word in table["text"].dropna().unique()}
    codes = pd.Series(pd.factorize(table["text"].map(words))[0], index=table.index).astype(float)
    value = table["number"].where(table["text"].isna(), codes).to_numpy(float)
    room = np.where(table["text"].isna() & (table["qualifier"] != "exact"), _room(value), 0.0)
    down = table["qualifier"].isin(["less_than", "at_most", "about"])
    up = table["qualifier"].isin(["more_than", "at_least", "about"])
    unit = table["unit"].where(table["field"].isin(BY_UNIT))
    counted = pd.factorize(unit.map({unit: fold(unit) for unit in unit.dropna().unique()}))[0]
    top = table["number_max"].fillna(table["number"]).to_numpy(float) if "number_max" in table else value
    low, high = value - room * down, top + room * up
    # A range is as precise as its ends are: its width is what was resolved.
    return {"value": value, "low": low, "high": high, "vague": high - low - (top - value), "counted": counted}


def _room(value: Numbers) -> Numbers:
    """One unit of the last written digit, at most a fifth of the value: 5.000 → 1.000, 300 → 60, 95,5 → 0,1."""
    unit = np.full(value.shape, 0.01)
    for exponent in range(-1, 7):
        size = 10.0**exponent
        unit = np.where(np.isclose(np.remainder(value / size + 0.5, 1.0), 0.5, atol=1e-6), size, unit)
    return np.minimum(unit, np.abs(value) / 5)


def _standing(table: pd.DataFrame, sources: pd.DataFrame) -> dict[str, Any]:
    """`publisher` (equal for one publisher, -1 for one without a voice of its own), `published`, `doubt`."""
    about = sources.set_index("source")
    who = publishers(sources).set_index(about.index)
    kind = table["source"].map(who["kind"])
    voiceless = kind.isin(["copy", "doubtful"]) | table["marks"].str.contains(_VOICELESS)
    marks = {marks: max((DOUBT.get(mark, 0) for mark in marks.split()), default=0) for marks in table["marks"].unique()}
    doubt = table["marks"].map(marks).to_numpy(int)
    return {
        "publisher": np.where(voiceless, -1, pd.factorize(table["source"].map(who["publisher"]))[0]),
        "published": table["source"].map(about["published"].str[:10]),
        "doubt": np.maximum(doubt, np.where(kind == "doubtful", DOUBT["doubtful_publisher"], 0)),
    }


def publishers(sources: pd.DataFrame) -> pd.DataFrame:
    """Who stands behind each source, row by row: `publisher` (domain, else folded name, else source) and `kind`.

    A page's publisher is known by its domain, a file's by the name it gives. Kind as in `data/newspapers.csv`: a
    `copy` republishes others and adds no support, `doubtful` is spam or a machine translation; unknown is "".
    """
    site = sources["address"].str.extract(_SITE, expand=False)
    pages = {address: newspaper_by_domain(address) for address in site.dropna().unique()}
    names = {name: newspaper_by_name(name) for name in sources.loc[site.isna(), "publisher"].dropna().unique()}
    papers = pages | names
    owners = {page: _OWNER.search(domain_of(page)) for page in pages}
    called = {name: fold(name) for name in names} | {page: owner[0] for page, owner in owners.items() if owner}
    called |= {who: paper.domain for who, paper in papers.items() if paper and paper.domain}
    voice = site.fillna(sources["publisher"])
    kinds = {who: paper.kind if paper else "" for who, paper in papers.items()}
    return pd.DataFrame(
        {"publisher": voice.map(called).fillna(sources["source"]), "kind": voice.map(kinds).fillna("")}, dtype="str"
    )


def _support(table: pd.DataFrame) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """How many publishers say the claim's value or something rougher that it fits into: with no more doubt, and at all.

    Only cells with several claims are compared pair by pair, each range once.
    """
    said = table.assign(row=np.arange(len(table)), width=table["high"] - table["low"])
    several = said[said.duplicated("cell", keep=False)]
    columns = ["cell", "counted", "low", "high", "width", "doubt"]
    options = several[columns].drop_duplicates()
    options["option"] = np.arange(len(options))
    heard = (several["publisher"] >= 0) & (several["doubt"] < KNOWN_ERROR)
    voices = several.loc[heard, [*columns, "publisher"]].drop_duplicates()
    pairs = options.merge(voices, on=["cell", "counted"], suffixes=("", "_said"))
    agree = (pairs["low_said"] <= pairs["high"]) & (pairs["high_said"] >= pairs["low"])
    agree &= pairs["width_said"] >= pairs["width"]
    counted = several[["row", *columns]].merge(options, on=columns)
    numbers = []
    for fit in (agree & (pairs["doubt_said"] <= pairs["doubt"]), agree):
        each = pairs.loc[fit, ["option", "publisher"]].drop_duplicates().groupby("option").size()
        number = np.ones(len(table), dtype=np.int64)
        number[counted["row"]] = np.maximum(counted["option"].map(each).fillna(0).to_numpy(int), 1)
        numbers.append(number)
    return numbers[0], numbers[1]


def _criteria(table: pd.DataFrame) -> dict[str, Any]:
    """A number for each of `CRITERIA` but `after-event`, higher is better."""
    days = pd.factorize(table["published"], sort=True)[0]
    start = table["start"].fillna(0).to_numpy(int)
    return {
        "ruling": table["ruled"],
        "preferred": (table["rank"] == "preferred").astype(int),
        "unmarked": -table["doubt"],
        "most-support": table["support"] + table["echoes"] / _MANY,
        "most-exact": (table["qualifier"] == "exact").astype(int),
        "after-event": np.ones(len(table), dtype=int),
        "most-precise": -table["vague"],
        "newest": days,
        "first": -start,
    }


_EVENT_DAYS: Final = ["date_opened", "date_closed", "date_preparatory"]


def _after_event(ordered: pd.DataFrame) -> NDArray[np.int64]:
    """2 for what was published on or after the event's first day, 0 for what came before it, 1 where that is open."""
    days = ordered[ordered["field"].isin(_EVENT_DAYS)].drop_duplicates("cell")
    days = days.sort_values("field", key=lambda field: field.map(_EVENT_DAYS.index), kind="stable")
    day = ordered["congress"].map(days.drop_duplicates("congress").set_index("congress")["text"]).astype("str")
    known = day.notna() & ordered["published"].notna()
    return np.where(known, np.where(ordered["published"] >= day, 2, 0), 1)


def _reasons(ranked: pd.DataFrame, first: pd.DataFrame) -> tuple[NDArray[Any], NDArray[Any]]:
    """For each cell of *first*: the code of `why`, and the number of values that do not fit the chosen one."""
    best = first.set_index("cell")
    low, high, counted = (ranked["cell"].map(best[name]) for name in ("low", "high", "counted"))
    fits = (ranked["high"] >= low) & (ranked["low"] <= high)
    alike = ranked["counted"] == counted
    number = ranked[~fits & alike].drop_duplicates(["cell", "value"]).groupby("cell").size()
    other = ranked[~(fits & alike)].drop_duplicates("cell").set_index("cell")
    decided = pd.Series(_decided(best.loc[other.index], other), index=other.index, dtype="str")
    rounder = ranked.groupby("cell")[["low", "high"]].nunique().max(axis=1)[best.index] > 1
    alone = ranked.groupby("cell").size()[best.index] == 1
    calm = pd.Series(np.select([alone, rounder], ["only", "most-exact"], "agreed"), index=best.index, dtype="str")
    why = decided.reindex(best.index).fillna(calm).mask(best["ruling"] > 0, "ruling")
    return why.to_numpy(), number.reindex(best.index, fill_value=0).to_numpy()


def _decided(best: pd.DataFrame, other: pd.DataFrame) -> NDArray[Any]:
    """The first criterion in which the chosen claim of a cell and its best rival differ; `first` where in none."""
    differ = best[list(CRITERIA)].to_numpy(float) != other[list(CRITERIA)].to_numpy(float)
    differ[:, -1] = True
    return np.array(CRITERIA)[np.argmax(differ, axis=1)]


def _today(provinces: pd.Series) -> pd.Series:
    """The province of the 34 in which each lies now; missing for what is no province."""
    names = {name: successor(name) for name in provinces.dropna().unique() if find_alias(name)}
    return provinces.map(names).astype("str")
