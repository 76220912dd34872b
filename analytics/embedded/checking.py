"""Whether the embedded data keeps its promises: schemas, references, coverage, share of known cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import pandas as pd

from analytics.embedded.account import Outcome, account
from analytics.embedded.marks import marks
from analytics.embedded.schemas import table, tables, troubles
from analytics.fields import FIELDS
from analytics.language import number, text
from analytics.model import Congress
from analytics.places import PROVINCES_34, PROVINCES_63

TERMS: Final = {
    "2015-2020": (len(PROVINCES_63), 0),
    "2020-2025": (len(PROVINCES_63), 60),
    "2025-2030": (len(PROVINCES_34), len(PROVINCES_34)),
}
"""Terms covered: how many provinces there were, and how many of their congresses must be known at least."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found.

    `rows` counts the rows of each table, `problems` names each broken rule with its table, `coverage` has a row a
    term (term, known_count, province_count, required_count), `known` a row a field and term (field, term,
    known_share 0–1 of the provincial congresses of all provinces), `outcomes` what became of the collected rows.
    """

    rows: dict[str, int]
    problems: tuple[str, ...]
    coverage: pd.DataFrame
    known: pd.DataFrame
    outcomes: tuple[Outcome, ...]

    @property
    def ok(self) -> bool:
        """Whether no rule is broken and every term is covered as promised."""
        covered = (self.coverage["known_count"] >= self.coverage["required_count"]).all()
        return not self.problems and bool(covered)

    def lines(self, language: str = "vi") -> Iterator[str]:
        """The report in words, line by line, for the command."""
        yield text(
            "data-check-tables", language, tables=len(self.rows), rows=number(sum(self.rows.values()), 0, language)
        )
        for problem in self.problems:
            yield text("data-check-problem", language, problem=problem)
        for row in self.coverage.to_dict("records"):
            yield text(
                "data-check-coverage", language, term=row["term"], known=row["known_count"], all=row["province_count"]
            )
        for outcome in self.outcomes:
            count = number(outcome.row_count, 0, language)
            yield text("data-check-outcome", language, outcome=outcome.words(language), count=count)
        yield from self._shares(language)

    def _shares(self, language: str) -> Iterator[str]:
        yield text("data-check-known", language, terms=" · ".join(TERMS))
        for field, shares in self.known.groupby("field", sort=False):
            words = " · ".join(number(share * 100, 0, language) + " %" for share in shares["known_share"])
            yield f"  {FIELDS[str(field)].label[language]}: {words}"


def check() -> Report:
    """Check every table of `data/` and measure what is known; raises FileNotFoundError where a table is missing."""
    frames = {name: table(name) for name in tables()}
    problems = [f"{name} {trouble}" for name, frame in frames.items() for trouble in troubles(name, frame)]
    problems += [*_dangling(frames), *_implausible(frames["facts"]), *_misnamed(frames["congresses"])]
    bodies = frames["congresses"].query("tier == 'province' and event == 'congress'")
    return Report(
        {name: len(frame) for name, frame in frames.items()},
        tuple(problems),
        _coverage(bodies),
        known_shares(bodies, frames["facts"]),
        account().outcomes,
    )


def _dangling(frames: dict[str, pd.DataFrame]) -> Iterator[str]:
    """References to rows that are not there."""
    for name, described in tables().items():
        for foreign in described["schema"].get("foreignKeys", []):
            [column], other = foreign["fields"], foreign["reference"]
            known = set(frames[other["resource"]][other["fields"][0]])
            missing = set(frames[name][column].dropna()) - known
            yield from (f"{name} {column}: {value} is not in {other['resource']}" for value in sorted(missing))


def _implausible(facts: pd.DataFrame) -> Iterator[str]:
    """Facts outside the range of their field, or with a mark that the vocabulary lacks."""
    for place, row in enumerate(facts.fillna({"marks": ""}).to_dict("records")):
        field, said = FIELDS[row["field"]], row["value"]
        value = said if field.kind in {"date", "name"} else float(said)
        if not field.plausible(value) or not set(row["marks"].split()) <= marks().keys():
            yield f"facts {place}: {row['field']} {said} {row['marks']}"


def _misnamed(congresses: pd.DataFrame) -> Iterator[str]:
    """Congresses whose key is not the one that the model makes of them."""
    for row in congresses.to_dict("records"):
        key = Congress(row["organisation"], row["province"], row["tier"], row["event"], None, row["term"]).key
        if key != row["congress"]:
            yield f"congresses: {row['congress']} should be {key}"


def _coverage(bodies: pd.DataFrame) -> pd.DataFrame:
    known = bodies.groupby("term")["province"].nunique()
    rows = [(term, int(known.get(term, 0)), everyone, required) for term, (everyone, required) in TERMS.items()]
    return pd.DataFrame(rows, columns=["term", "known_count", "province_count", "required_count"])


def known_shares(bodies: pd.DataFrame, facts: pd.DataFrame, fields: Iterable[str] = FIELDS) -> pd.DataFrame:
    """For each field and term, in how many of all provinces the congress has at least one value of the field.

    Reads   provincial congresses (congress, province, term), facts (congress, field)
    Gives   field, term, known_count, known_share (0 to 1)
    """
    cells = facts[["congress", "field"]].drop_duplicates().merge(bodies[["congress", "term"]], on="congress")
    counts = cells.value_counts(["field", "term"])
    rows = [
        (field, term, int(counts.get((field, term), 0)), int(counts.get((field, term), 0)) / everyone)
        for field in fields
        for term, (everyone, _) in TERMS.items()
    ]
    return pd.DataFrame(rows, columns=["field", "term", "known_count", "known_share"])
