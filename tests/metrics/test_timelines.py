"""When congresses met, how campaigns went below them, how secretaries came to office."""

from collections.abc import Callable

import pandas as pd
import pytest

from analytics.metrics import campaigns as campaigns_module
from analytics.metrics import timelines as timelines_module
from analytics.metrics.campaigns import campaigns
from analytics.metrics.elections import elections, secretaries
from analytics.metrics.timelines import completion_curve, timelines

Records = Callable[..., pd.DataFrame]
DAYS = {"date_preparatory": "2020-09-25", "date_opened": "2020-09-26", "date_closed": "2020-09-28"}


def test_a_congress_of_three_days_lasts_three_days_and_ends_before_its_deadline(
    records: Records, norms: pd.DataFrame
) -> None:
    [row] = timelines(records(("Quảng Ninh", "2020-2025", DAYS)), norms).to_dict("records")
    assert (row["preparatory_date"], row["opened_date"], row["closed_date"]) == tuple(DAYS.values())
    assert (row["duration_days"], row["deadline_date"], row["before_deadline_days"]) == (3, "2020-10-31", 33)
    assert len(row["claims"].split()) == 3


@pytest.mark.parametrize(("closed", "left"), [("2020-10-31", 0), ("2020-11-03", -3)])
def test_the_last_day_is_in_time_and_the_next_is_late(
    records: Records, norms: pd.DataFrame, closed: str, left: int
) -> None:
    [row] = timelines(records(("Hà Nội", "2020-2025", {"date_closed": closed})), norms).to_dict("records")
    assert row["before_deadline_days"] == left
    assert pd.isna(row["duration_days"])


def test_without_a_closing_day_the_opening_counts(records: Records, norms: pd.DataFrame) -> None:
    [row] = timelines(records(("Hà Nội", "2020-2025", {"date_opened": "2020-10-30"})), norms).to_dict("records")
    assert row["before_deadline_days"] == 1


def test_where_there_is_no_rule_there_is_no_deadline(records: Records, norms: pd.DataFrame) -> None:
    [row] = timelines(records(("Hà Nội", "2010-2015", {"date_opened": "2010-10-30"})), norms).to_dict("records")
    assert pd.isna(row["deadline_date"])
    assert pd.isna(row["before_deadline_days"])


def test_a_closing_before_the_opening_is_flagged_and_has_no_duration(records: Records, norms: pd.DataFrame) -> None:
    said = {"date_opened": "2020-09-26", "date_closed": "2020-09-25"}
    [row] = timelines(records(("Hà Nội", "2020-2025", said)), norms).to_dict("records")
    assert (row["flag"], pd.isna(row["duration_days"])) == ("closed_before_opened", True)


@pytest.mark.parametrize(("province", "flag"), [("Quảng Ninh", ""), ("Hải Phòng", "boundary_change")])
def test_the_interval_runs_from_opening_to_opening(
    records: Records, norms: pd.DataFrame, province: str, flag: str
) -> None:
    table = records(
        (province, "2020-2025", {"date_opened": "2020-09-26"}), (province, "2025-2030", {"date_opened": "2025-09-26"})
    )
    first, second = timelines(table, norms).to_dict("records")
    assert pd.isna(first["interval_days"])
    assert (second["interval_days"], second["flag"]) == (1826, flag)


def test_completion_grows_with_the_days_on_which_congresses_end(records: Records, norms: pd.DataFrame) -> None:
    days = {"Hà Nội": "2020-10-12", "Hà Nam": "2020-09-30", "Hà Giang": "2020-10-12", "Hải Dương": "2020-10-20"}
    table = records(*((name, "2020-2025", {"date_closed": day}) for name, day in days.items()))
    curve = completion_curve(timelines(table, norms))
    assert curve["closed_date"].tolist() == ["2020-09-30", "2020-10-12", "2020-10-20"]
    assert curve["completed_count"].tolist() == [1, 3, 4]
    assert curve["completed_pct"].tolist() == [25, 75, 100]


BELOW = {"event": "evaluation", "unit": "đảng bộ cấp trên cơ sở"}


def test_a_campaign_that_is_over_is_held_against_the_deadline_of_the_tier_below(
    records: Records, norms: pd.DataFrame
) -> None:
    said = {"congresses_completed": 20, "congresses_total": 20, "first_round_full": 18, "direct_election_secretary": 5}
    table = records(("Quảng Ninh", "2020-2025", said | {"completed_on": "2020-07-25"}, BELOW))
    [row] = campaigns(table, norms).to_dict("records")
    assert (row["completed_pct"], row["first_round_full_pct"], row["direct_election_pct"]) == (100, 90, 25)
    assert (row["lower_tier"], row["deadline_date"], row["before_deadline_days"]) == ("intermediate", "2020-08-31", 37)


def test_an_interim_count_says_nothing_of_the_end(records: Records, norms: pd.DataFrame) -> None:
    said = {"congresses_completed": 15, "congresses_total": 20, "completed_on": "2020-07-25"}
    [row] = campaigns(records(("Quảng Ninh", "2020-2025", said, BELOW)), norms).to_dict("records")
    assert (row["completed_pct"], pd.isna(row["before_deadline_days"])) == (75, True)


def test_counts_of_different_organisations_make_no_share(records: Records, norms: pd.DataFrame) -> None:
    done = records(("Quảng Ninh", "2020-2025", {"congresses_completed": 20}, BELOW))
    whole = records(("Quảng Ninh", "2020-2025", {"congresses_total": 900}, BELOW | {"unit": "chi bộ"}))
    [row] = campaigns(pd.concat([done, whole]), norms).to_dict("records")
    assert (row["completed_count"], row["total_count"], pd.isna(row["completed_pct"])) == (20, 900, True)


@pytest.mark.parametrize(
    ("unit", "tier", "standing", "days"),
    [
        ("đảng bộ cấp trên trực tiếp cơ sở", "intermediate", "over", 37),
        ("đảng bộ trực thuộc Tỉnh ủy", "intermediate", "over", 37),
        ("đảng bộ, chi bộ cơ sở", "grassroots", "over_no_deadline", None),
        ("đảng bộ", None, "over_open_tier", None),
        ("đảng bộ cấp huyện xong đại hội chi bộ", None, "over_open_tier", None),
        ("chi bộ trực thuộc đảng ủy cơ sở", None, "over_open_tier", None),
    ],
)
def test_a_unit_that_leaves_the_tier_open_has_no_deadline(
    records: Records, norms: pd.DataFrame, unit: str, tier: str | None, standing: str, days: int | None
) -> None:
    said = {"congresses_completed": 20, "congresses_total": 20, "completed_on": "2020-07-25"}
    table = records(("Quảng Ninh", "2020-2025", said, {"event": "evaluation", "unit": unit}))
    [row] = campaigns(table, norms).to_dict("records")
    assert (tier is None) == pd.isna(row["lower_tier"])
    assert (row["lower_tier"] == tier) or tier is None
    assert row["standing"] == standing
    assert (row["before_deadline_days"] == days) if days else pd.isna(row["before_deadline_days"])


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ({"congresses_completed": 15, "congresses_total": 20}, "interim"),
        ({"congresses_completed": 20}, "whole_unknown"),
    ],
)
def test_a_count_says_whether_all_are_over(
    records: Records, norms: pd.DataFrame, said: dict[str, int], standing: str
) -> None:
    [row] = campaigns(records(("Quảng Ninh", "2020-2025", said, BELOW)), norms).to_dict("records")
    assert row["standing"] == standing


def test_nothing_dated_gives_every_column(records: Records, norms: pd.DataFrame) -> None:
    assert list(timelines(records(), norms).columns) == timelines_module.COLUMNS
    assert list(campaigns(records(), norms).columns) == campaigns_module.COLUMNS
    assert completion_curve(timelines(records(), norms)).empty
    assert secretaries(records()).empty


@pytest.mark.parametrize(
    ("province", "term", "said", "marks", "expected"),
    [
        ("Quảng Ninh", "2020-2025", {"secretary_vote_pct": 100}, "", ("elected", "stated")),
        ("Quảng Ninh", "2025-2030", {}, "", ("unknown", "missing")),
        ("Quảng Ninh", "2025-2030", {}, "appointed republished", ("appointed", "not_applicable")),
        ("Hải Phòng", "2025-2030", {}, "", ("appointed_by_rule", "not_applicable")),
        ("Hải Phòng", "2020-2025", {}, "", ("unknown", "missing")),
        ("Hải Phòng", "2020-2025", {}, "appointed_later", ("unknown", "missing")),
    ],
)
def test_a_blank_vote_is_right_where_nobody_was_elected(
    records: Records, province: str, term: str, said: dict[str, float], marks: str, expected: tuple[str, str]
) -> None:
    table = records((province, term, {"secretary_name": "Nguyễn Văn A"} | said, {"marks": marks}))
    [row] = secretaries(table).to_dict("records")
    assert (row["selection"], row["vote_state"]) == expected


def test_a_vote_without_a_name_is_kept(records: Records) -> None:
    table = records(("Quảng Ninh", "2020-2025", {"secretary_vote_pct": ">98"}))
    [row] = secretaries(table).to_dict("records")
    assert (pd.isna(row["secretary_name"]), row["secretary_vote_pct"], row["qualifier"]) == (True, 98, "more_than")
    assert elections(table)["value"].tolist() == [98]


def test_a_congress_of_one_day_lasts_one_day(records: Records, norms: pd.DataFrame) -> None:
    days = {"date_opened": "2020-09-26", "date_closed": "2020-09-26"}
    [row] = timelines(records(("Quảng Ninh", "2020-2025", days)), norms).to_dict("records")
    assert (row["duration_days"], row["flag"]) == (1, "")


def test_the_interval_runs_from_opening_to_opening_and_from_a_closing_where_none_is_known(
    records: Records, norms: pd.DataFrame
) -> None:
    said = records(
        ("Quảng Ninh", "2015-2020", {"date_opened": "2015-10-14", "date_closed": "2015-10-16"}),
        ("Quảng Ninh", "2020-2025", {"date_opened": "2020-10-14", "date_closed": "2020-10-20"}),
        ("Hà Nam", "2015-2020", {"date_closed": "2015-10-16"}),
        ("Hà Nam", "2020-2025", {"date_opened": "2020-10-16"}),
    )
    found = timelines(said, norms).dropna(subset=["interval_days"]).set_index("province")["interval_days"]
    assert found.to_dict() == {"Quảng Ninh": 1827, "Hà Nam": 1827}
