"""The importer's account in numbers and words: no row is missing from it."""

import csv

import pytest

from analytics import embedded
from analytics.bundle import DATA
from analytics.embedded import Outcome
from analytics.language import LANGUAGES


def test_every_collected_row_is_counted_once() -> None:
    with (DATA / "report.csv").open(encoding="utf-8", newline="") as report:
        lines = len(list(csv.reader(report))) - 1
    account = embedded.account()
    assert account.rows_in == lines == account.rows_kept + account.rows_left_out
    assert sum(outcome.row_count for outcome in account.outcomes) == lines


def test_what_is_left_out_comes_last() -> None:
    left_out = [outcome.outcome == "left_out" for outcome in embedded.account().outcomes]
    assert left_out == sorted(left_out)
    assert any(left_out)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_outcome_has_words(lang: str) -> None:
    for outcome in embedded.account().outcomes:
        assert not outcome.words(lang).startswith("data-")


def test_an_outcome_names_its_reason() -> None:
    assert Outcome("left_out", "repeat", 1).words("en") == "left out (repeated on one page)"
    assert "(" not in Outcome("fact", "", 1).words("en")
