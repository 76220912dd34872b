"""Schemas of the tables in `data/`: taken from `datapackage.json`, so that both validators ask for the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from analytics.bundle import DATA

_TYPES = {"string": "str", "integer": "Int64", "number": "float64", "date": "str"}
_ISO_DAY = r"\d{4}-\d{2}-\d{2}"


@cache
def package() -> dict[str, Any]:
    """The descriptor of the data package."""
    descriptor: dict[str, Any] = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    return descriptor


def tables() -> dict[str, dict[str, Any]]:
    """The descriptors of the tables by name; shapes are no tables."""
    return {one["name"]: one for one in package()["resources"] if "schema" in one}


def schema(name: str) -> pa.DataFrameSchema:
    """The pandera schema of one table, columns in order, nothing besides."""
    described = tables()[name]["schema"]
    key = described.get("primaryKey")
    return pa.DataFrameSchema(
        {field["name"]: _column(field) for field in described["fields"]},
        unique=[key] if isinstance(key, str) else key,
        strict=True,
        ordered=True,
        name=name,
    )


def _column(field: dict[str, Any]) -> pa.Column:
    rules = field.get("constraints", {})
    checks = [make(rules[rule]) for rule, make in _CHECKS.items() if rule in rules]
    if field["type"] == "date":
        checks.append(pa.Check.str_matches(f"^{_ISO_DAY}$"))
    return pa.Column(
        _TYPES[field["type"]], checks, nullable=not rules.get("required", False), unique=rules.get("unique", False)
    )


_CHECKS: dict[str, Callable[[Any], pa.Check]] = {
    "enum": pa.Check.isin,
    "pattern": lambda pattern: pa.Check.str_matches(f"^(?:{pattern})$"),
    "minimum": pa.Check.ge,
    "maximum": pa.Check.le,
    "minLength": lambda least: pa.Check.str_length(min_value=least),
}


def table(name: str) -> pd.DataFrame:
    """One table with the types of its schema; empty cells are missing."""
    described = tables()[name]
    types = {field["name"]: _TYPES[field["type"]] for field in described["schema"]["fields"]}
    return pd.read_csv(DATA / described["path"], dtype=types, na_values=[""], keep_default_na=False)


def troubles(name: str, frame: pd.DataFrame) -> list[str]:
    """What in *frame* breaks the schema of the table *name*: one line a cell, `column row: check`."""
    try:
        schema(name).validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases = errors.failure_cases[["column", "index", "check", "failure_case"]].to_dict("records")
        return [f"{case['column']} {case['index']}: {case['check']} ({case['failure_case']})" for case in cases]
    return []
