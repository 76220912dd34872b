"""Figures against rules, and what is known at all."""

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from analytics.metrics import norms as norms_module
from analytics.metrics.committees import committees
from analytics.metrics.coverage import coverage, disputed
from analytics.metrics.delegates import delegates
from analytics.metrics.norms import VERDICTS, against_norms, outside, shares_inside
from analytics.metrics.rules import deadlines, rules
from analytics.metrics.timelines import timelines

Records = Callable[..., pd.DataFrame]


def judged(records: pd.DataFrame, norms: pd.DataFrame) -> pd.DataFrame:
    figures = pd.concat([delegates(records), committees(records)])
    return against_norms(figures, timelines(records, norms), norms)


def verdict(table: pd.DataFrame, norms: pd.DataFrame, measure: str = "delegates_count") -> tuple[str, float]:
    rows = judged(table, norms)
    [found] = rows[rows["measure"] == measure].tail(1).to_dict("records")
    return found["verdict"], found["excess"]


@pytest.mark.parametrize(
    ("province", "term", "said", "expected"),
    [
        *(("Hà Nam", "2020-2025", 350, ("inside", 0)), ("Hà Nam", "2020-2025", 300, ("inside", 0))),
        *(("Hà Nam", "2020-2025", 351, ("above", 1)), ("Hà Nam", "2020-2025", 290, ("below", -10))),
        *(("Nghệ An", "2020-2025", 498, ("inside", 0)), ("Nghệ An", "2020-2025", 505, ("above", 5))),
        *(("Hải Phòng", "2025-2030", 451, ("above", 1)), ("Quảng Ninh", "2025-2030", 366, ("inside", 0))),
        ("Quảng Ninh", "2025-2030", 410, ("above", 10)),
    ],
)
def test_the_most_particular_rule_holds(
    records: Records, norms: pd.DataFrame, province: str, term: str, said: int, expected: tuple[str, float]
) -> None:
    assert verdict(records((province, term, {"delegates_official": said})), norms) == expected


@pytest.mark.parametrize(
    ("province", "term"), [("Hà Nam", "2015-2020"), ("Phú Thọ", "2025-2030")], ids=["no rule", "no rule for three"]
)
def test_where_no_rule_was_found_none_is_pretended(
    records: Records, norms: pd.DataFrame, province: str, term: str
) -> None:
    found, excess = verdict(records((province, term, {"delegates_official": 600})), norms)
    assert (found, pd.isna(excess)) == ("no_norm", True)


@pytest.mark.parametrize(
    ("said", "expected"),
    [(">300", "open"), (">360", "above"), ("<290", "below"), ("<360", "open"), ("~340", "inside"), ("≥351", "above")],
)
def test_a_bound_is_judged_only_where_it_tells_the_side(
    records: Records, norms: pd.DataFrame, said: str, expected: str
) -> None:
    assert verdict(records(("Hà Nam", "2020-2025", {"delegates_official": said})), norms)[0] == expected


@pytest.mark.parametrize(("size", "expected"), [(49, "inside"), (50, "above")])
def test_fewer_than_fifty_people_are_at_most_forty_nine(
    records: Records, norms: pd.DataFrame, size: int, expected: str
) -> None:
    table = records(("Đà Nẵng", "2020-2025", {"committee_size": size}))
    assert verdict(table, norms, "committee_size_count")[0] == expected


@pytest.mark.parametrize(("size", "expected"), [(93, "below"), (94, "inside"), (95, "inside"), (97, "above")])
def test_about_five_percent_fewer_is_kept_within_one_seat(
    records: Records, norms: pd.DataFrame, size: int, expected: str
) -> None:
    table = records(("Hà Nam", "2015-2020", {"committee_size": 100}), ("Hà Nam", "2020-2025", {"committee_size": size}))
    assert verdict(table, norms, "committee_change_pct")[0] == expected


@pytest.mark.parametrize(("closed", "expected"), [("2020-10-31", ("inside", 0)), ("2020-11-02", ("above", 2))])
def test_a_deadline_is_a_rule_too(
    records: Records, norms: pd.DataFrame, closed: str, expected: tuple[str, float]
) -> None:
    table = records(("Hà Nam", "2020-2025", {"date_opened": "2020-10-30", "date_closed": closed}))
    assert verdict(table, norms, "late_days") == expected
    assert verdict(table, norms, "duration_days")[0] == "inside"


def test_a_commune_has_its_own_rule_and_a_district_not(records: Records, norms: pd.DataFrame) -> None:
    def body(name: str) -> dict[str, str]:
        return {"organisation": name, "tier": "intermediate"}

    three = {"deputy_secretaries": 3}
    commune = records(("Nghệ An", "2025-2030", three, body("Đảng bộ xã Anh Sơn")))
    assert verdict(commune, norms, "deputy_secretaries_count") == ("above", 1)
    other = records(("Nghệ An", "2025-2030", three, body("Đảng bộ Quân sự tỉnh Nghệ An")))
    assert verdict(other, norms, "deputy_secretaries_count")[0] == "no_norm"


def test_a_rule_for_a_province_by_name_is_not_one_for_bodies_inside_it(records: Records, norms: pd.DataFrame) -> None:
    body = {"organisation": "Đảng bộ Công an thành phố Đà Nẵng", "tier": "intermediate"}
    table = records(("Đà Nẵng", "2020-2025", {"committee_size": 55}, body))
    assert verdict(table, norms, "committee_size_count")[0] == "no_norm"


def test_each_verdict_names_its_rule_and_where_it_stands(records: Records, norms: pd.DataFrame) -> None:
    [row] = judged(records(("Hà Nam", "2020-2025", {"delegates_official": 340})), norms).to_dict("records")
    assert (row["low"], row["high"], row["rules"], row["documents"]) == (300, 350, "n3 | n4", "Chỉ thị A")
    assert row["addresses"] == "https://example.vn/norms | https://example.vn/norms"


def test_rules_that_were_replaced_or_cannot_be_compared_are_left_out(norms: pd.DataFrame) -> None:
    kept = set(rules(norms)["rule"])
    assert {"n11", "n12", "n13"}.isdisjoint(kept)
    assert rules(norms[norms["rule_id"] == "n3"])["tier"].tolist() == ["province"]
    assert deadlines(norms).to_dict() == {
        ("2020-2025", "province"): "2020-10-31",
        ("2020-2025", "intermediate"): "2020-08-31",
    }


def test_of_two_bounds_on_one_side_the_narrower_holds(records: Records, norms: pd.DataFrame) -> None:
    lower = norms[norms["rule_id"] == "n3"].assign(rule_id="n3b", value="280")
    upper = norms[norms["rule_id"] == "n4"].assign(rule_id="n4b", value="370")
    more = pd.concat([norms, lower, upper])
    [row] = judged(records(("Hà Nam", "2020-2025", {"delegates_official": 340})), more).to_dict("records")
    assert (row["low"], row["high"]) == (300, 350)


def test_a_later_conclusion_moves_the_deadline(norms: pd.DataFrame) -> None:
    later = norms[norms["rule_id"] == "n1"].assign(rule_id="n1b", value="2020-11-15")
    assert deadlines(pd.concat([later, norms]))["2020-2025", "province"] == "2020-11-15"


def test_the_share_inside_a_rule_is_of_those_that_could_be_judged(records: Records, norms: pd.DataFrame) -> None:
    said = {"Hà Nam": 350, "Hà Giang": 340, "Hà Tĩnh": 360, "Hải Dương": 290, "Hưng Yên": ">300"}
    table = records(*((name, "2020-2025", {"delegates_official": number}) for name, number in said.items()))
    [row] = shares_inside(judged(table, norms)).to_dict("records")
    counts = {name: row[f"{name}_count"] for name in (*VERDICTS, "judged")}
    assert counts == {"inside": 2, "below": 1, "above": 1, "open": 1, "no_norm": 0, "judged": 4}
    assert row["inside_pct"] == 50


def test_nothing_known_is_judged_by_nothing(records: Records, norms: pd.DataFrame) -> None:
    table = judged(records(), norms)
    assert (list(table.columns), len(table)) == (norms_module.COLUMNS, 0)
    assert shares_inside(table).empty


def test_coverage_counts_provinces_against_all_there_were(records: Records) -> None:
    bodies = [(name, "2020-2025", {"guests": 1}) for name in ("Hà Nam", "Hà Giang", "Hà Tĩnh")]
    table = records(*bodies, ("Huế", "2025-2030", {"guests": 1}, {"support": 2, "rivals": 1}))
    found = coverage(table).set_index("term")
    assert found["known_count"].to_dict() == {"2020-2025": 3, "2025-2030": 1}
    assert found["whole_count"].to_dict() == {"2020-2025": 63, "2025-2030": 34}
    assert found["known_pct"].tolist() == pytest.approx([3 / 63 * 100, 1 / 34 * 100])
    assert found["agreed_count"].tolist() == [0, 1]
    assert found["conflict_pct"].tolist() == [0, 100]


def test_two_provincial_bodies_of_one_province_are_one_province_known(records: Records) -> None:
    other = {"organisation": "Đảng bộ Bộ đội Biên phòng tỉnh Hà Nam"}
    table = records(("Hà Nam", "2020-2025", {"guests": 1}), ("Hà Nam", "2020-2025", {"guests": 1}, other))
    [row] = coverage(table).to_dict("records")
    assert (row["known_count"], row["known_pct"]) == (1, pytest.approx(1 / 63 * 100))


def test_below_the_province_the_whole_is_who_is_spoken_of(records: Records) -> None:
    def body(name: str) -> dict[str, str]:
        return {"organisation": f"Đảng bộ huyện {name}", "tier": "intermediate"}

    table = records(
        ("Hà Nam", "2020-2025", {"guests": 1, "speeches": 2}, body("Một")),
        ("Hà Nam", "2020-2025", {"guests": 1}, body("Hai")),
    )
    found = coverage(table).set_index("field")
    assert found["known_count"].to_dict() == {"guests": 2, "speeches": 1}
    assert found["whole_count"].to_dict() == {"guests": 2, "speeches": 2}
    assert found["known_pct"].to_dict() == {"guests": 100, "speeches": 50}


def test_disputed_cells_stand_with_the_most_disputed_first(records: Records) -> None:
    table = records(
        ("Hà Nam", "2020-2025", {"guests": 1}, {"rivals": 1}),
        ("Hà Tĩnh", "2020-2025", {"guests": 1}, {"rivals": 3}),
        ("Hà Giang", "2020-2025", {"guests": 1}),
    )
    assert disputed(table)["province"].tolist() == ["Hà Tĩnh", "Hà Nam"]


def test_those_outside_their_rule_come_the_farthest_first_on_either_side() -> None:
    verdicts = pd.DataFrame(
        {"verdict": ["above", "inside", "below", "open", "no_norm"], "excess": [2.0, 0.0, -5.0, np.nan, np.nan]}
    )
    assert outside(verdicts)["excess"].tolist() == [-5, 2]


@pytest.mark.parametrize(
    ("size", "expected"), [(48, ("inside", 0)), (47, ("inside", 0)), (49, ("above", 1)), (46, ("below", -1))]
)
def test_about_five_percent_fewer_is_kept_within_a_seat(
    records: Records, norms: pd.DataFrame, size: int, expected: tuple[str, float]
) -> None:
    """Of 50 a seat is 2 %: about −5 % is −7 % to −3 %."""
    said = records(("Hà Nam", "2015-2020", {"committee_size": 50}), ("Hà Nam", "2020-2025", {"committee_size": size}))
    found, excess = verdict(said, norms, "committee_change_pct")
    assert found == expected[0]
    assert excess == pytest.approx(expected[1])
