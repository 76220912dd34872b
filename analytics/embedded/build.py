"""The importer: from tables collected on public pages to `data/facts/` and `data/places/leaders.csv`, with a report.

`python -m analytics.embedded.build FOLDER` reads `FOLDER/collected.csv` and `data/facts/articles.csv`.
Equal input gives equal bytes.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from analytics.bundle import DATA
from analytics.embedded.cleaning import Entry, LeftOut, clean
from analytics.embedded.collected import Row, full_day, read_collected, settle_congresses
from analytics.embedded.doubts import mark_doubts, without_contradictions, without_repeats
from analytics.embedded.goals import Goal, join_ranges, read_goal
from analytics.embedded.tables import read_rows, write_rows
from analytics.model import Congress
from analytics.places import order_key

GOALS = {"target", "result"}
COLUMNS = {
    "congresses": ("congress", "organisation", "province", "tier", "event", "ordinal", "term"),
    "sources": ("address", "title", "published"),
    "facts": ("congress", "field", "value", "qualifier", "unit", "marks", "note", "address"),
    "targets": (
        *("congress", "indicator", "indicator_id", "comparator", "value", "value_max", "unit", "year"),
        *("marks", "note", "address"),
    ),
    "leaders": ("name", "province", "terms"),
    "report": ("file", "line", "outcome", "reason"),
}
FOLDERS = {"leaders": "places", "report": "."}
"""Where a table stands below `data/`, if not in `facts/`."""
COLUMNS["results"] = COLUMNS["targets"]
Table = list[dict[str, object]]


@dataclass(frozen=True, slots=True)
class Import:
    """What became of the rows: the facts, goals and results that are kept, and every row with its outcome."""

    facts: tuple[Entry, ...]
    goals: tuple[Goal, ...]
    left_out: tuple[LeftOut, ...]
    rows: tuple[Row, ...]

    def outcomes(self) -> Counter[tuple[str, str]]:
        """How many rows had each outcome and reason."""
        return Counter((str(line["outcome"]), str(line["reason"])) for line in self.report())

    def report(self) -> Table:
        """One line a row, in the order of the files: `fact`, `target`, `result`, `range` or `left_out` and why."""
        said: dict[tuple[str, int], tuple[str, str]] = {}
        for entry in self.facts:
            said[entry.row.file, entry.row.line] = ("fact", "")
        for goal in self.goals:
            for row, reason in zip(goal.rows, ("", "second_bound_of_a_range"), strict=False):
                said[row.file, row.line] = (row.field, reason)
        for left in self.left_out:
            said[left.row.file, left.row.line] = ("left_out", left.reason)
        return [
            {
                "file": row.file,
                "line": row.line,
                "outcome": said[row.file, row.line][0],
                "reason": said[row.file, row.line][1],
            }
            for row in self.rows
        ]


def import_rows(rows: Iterable[Row]) -> Import:
    """Clean, join and judge collected rows; each comes out once, kept or left out with a reason."""
    settled = settle_congresses(rows)
    others = {row["address"] for row in read_rows(DATA / "other_pages.csv")}
    told = [row for row in settled if row.address not in others]
    goals = [read_goal(row) for row in told if row.field in GOALS]
    entries, left = _parted(clean(row) for row in told if row.field not in GOALS)
    left += [LeftOut(row, "other_page") for row in settled if row.address in others]
    for step in (without_repeats, without_contradictions):
        entries, more = _parted(step(entries))
        left += more
    kept_goals, more = _kept_goals(goals)
    return Import(
        tuple(sorted(mark_doubts(entries), key=_entry_order)),
        tuple(sorted(kept_goals, key=_goal_order)),
        (*left, *more),
        tuple(settled),
    )


def _parted(judged: Iterable[Entry | LeftOut]) -> tuple[list[Entry], list[LeftOut]]:
    judged = list(judged)
    return (
        [one for one in judged if isinstance(one, Entry)],
        [one for one in judged if isinstance(one, LeftOut)],
    )


def _kept_goals(goals: list[Goal | LeftOut]) -> tuple[list[Goal], list[LeftOut]]:
    left = [goal for goal in goals if isinstance(goal, LeftOut)]
    kept: dict[tuple[object, ...], Goal] = {}
    for goal in join_ranges(goal for goal in goals if isinstance(goal, Goal)):
        if isinstance(goal, LeftOut):
            left.append(goal)
            continue
        key = (*_goal_order(goal)[:-1], goal.rows[0].field)
        if kept.setdefault(key, goal) is not goal:
            left += [LeftOut(row, "repeat") for row in goal.rows]
    return list(kept.values()), left


def _congress_order(congress: Congress) -> tuple[object, ...]:
    return (congress.term or "", order_key(congress.province), congress.key)


def _entry_order(entry: Entry) -> tuple[object, ...]:
    row = entry.row
    return (*_congress_order(row.congress), entry.field, str(entry.value), row.address, row.qualifier, row.line)


def _goal_order(goal: Goal) -> tuple[object, ...]:
    row, numbers = goal.rows[0], [-1.0 if n is None else n for n in (goal.value, goal.value_max, goal.year)]
    return (*_congress_order(row.congress), goal.indicator, row.address, *numbers, goal.comparator, row.line)


def tables(done: Import) -> Mapping[str, Table]:
    """The tables of `data/`, by name."""
    rows = [*(entry.row for entry in done.facts), *(row for goal in done.goals for row in goal.rows)]
    congresses = {row.congress.key: row.congress for row in rows}
    pages = {row.address: row for row in rows}
    return {
        "congresses": [_congress(one) for one in sorted(congresses.values(), key=_congress_order)],
        "sources": [_source(pages[address]) for address in sorted(pages)],
        "facts": [_fact(entry) for entry in done.facts] + _count_days(done.facts),
        "targets": [_goal(goal) for goal in done.goals if goal.rows[0].field == "target"],
        "results": [_goal(goal) for goal in done.goals if goal.rows[0].field == "result"],
        "leaders": _leaders(done.facts),
        "report": done.report(),
    }


def _leaders(facts: Iterable[Entry]) -> Table:
    """The first secretaries of provinces with the terms of their congresses: a name tells where a text is."""
    terms: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in facts:
        body = entry.row.congress
        if entry.field == "secretary_name" and body.tier == "province" and body.province and body.term:
            terms[str(entry.value), body.province].add(body.term)
    return [
        {"name": name, "province": province, "terms": " ".join(sorted(terms[name, province]))}
        for name, province in sorted(terms)
    ]


def _congress(congress: Congress) -> dict[str, object]:
    return {"congress": congress.key} | {column: getattr(congress, column) for column in COLUMNS["congresses"][1:]}


def _source(row: Row) -> dict[str, object]:
    return {"address": row.address, "title": row.title or None, "published": full_day(row.published)}


def _fact(entry: Entry) -> dict[str, object]:
    return {
        "congress": entry.row.congress.key,
        "field": entry.field,
        "value": entry.value,
        "qualifier": entry.row.qualifier,
        "unit": entry.unit,
        "marks": " ".join(sorted(entry.marks)),
        "note": entry.note,
        "address": entry.row.address,
    }


def _count_days(facts: Iterable[Entry]) -> Table:
    """The days to which lower congresses were counted: facts of their own, stated as a column of the rows."""
    said = {
        (entry.row.congress.key, day, entry.row.address): entry
        for entry in facts
        if entry.field == "congresses_completed" and (day := full_day(entry.row.as_of))
    }
    return [
        _fact(entry) | {"field": "completed_on", "value": day, "qualifier": "exact", "unit": None, "note": None}
        for (_, day, _), entry in sorted(said.items())
    ]


def _goal(goal: Goal) -> dict[str, object]:
    columns = ("indicator", "indicator_id", "comparator", "value", "value_max", "unit", "year", "note")
    return {column: getattr(goal, column) for column in columns} | {
        "congress": goal.rows[0].congress.key,
        "marks": " ".join(sorted(goal.marks)),
        "address": goal.rows[0].address,
    }


def build(collected: Path, data: Path = DATA) -> Import:
    """Import `collected/collected.csv` and the articles read by hand; write the tables into *data*."""
    rows = [
        row for path in (collected / "collected.csv", data / "facts" / "articles.csv") for row in read_collected(path)
    ]
    done = import_rows(rows)
    for name, table in tables(done).items():
        write_rows(data / FOLDERS.get(name, "facts") / f"{name}.csv", COLUMNS[name], table)
    return done


def main(arguments: list[str]) -> int:
    """Run the importer on the folder named on the command line and print the outcomes."""
    done = build(Path(arguments[0]))
    for (outcome, reason), count in sorted(done.outcomes().items()):
        sys.stdout.write(f"{count:6d}  {outcome} {reason}\n")
    sys.stdout.write(f"{len(done.rows):6d}  rows\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
