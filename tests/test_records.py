"""Which of many claims is chosen, and why: each rule alone, then how they rank, then that chance has no part."""

import itertools
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from analytics.records import CRITERIA, RECORD_COLUMNS, WHY, claims_of, publishers, rivals, settle, waiting

BODY = "soc-trang/tinh/2020-2025"
NO_RULINGS = pd.DataFrame(
    {"ruling": pd.Series(dtype="Int64"), "number": pd.Series(dtype="float64")}
    | {name: pd.Series(dtype="str") for name in ("claim", "decision", "text")}
)
CONGRESSES = pd.DataFrame(
    {
        "congress": [BODY],
        "organisation": ["Đảng bộ tỉnh Sóc Trăng"],
        "province": ["Sóc Trăng"],
        "tier": ["province"],
        "event": ["congress"],
        "ordinal": [14],
        "term": ["2020-2025"],
    }
)


def claims(*rows: dict[str, Any]) -> pd.DataFrame:
    """Claims of one body; each row names only what matters."""
    usual = {
        "congress": BODY,
        "field": "delegates_official",
        "number": np.nan,
        "text": None,
        "qualifier": "exact",
        "unit": "người",
        "marks": "",
        "rank": "normal",
        "confidence": 1.0,
        "rule": "",
        "source": "a",
        "start": None,
        "end": None,
        "quote": None,
    }
    table = pd.DataFrame([usual | {"claim": f"c{n:03}"} | row for n, row in enumerate(rows)])
    text = ["claim", "congress", "field", "text", "qualifier", "unit", "marks", "rank", "rule", "source", "quote"]
    return table.astype(dict.fromkeys(text, "str") | {"number": "float64", "start": "Int64", "end": "Int64"})


def sources(**published: str | None) -> pd.DataFrame:
    """Sources a to f of six publishers; *published* gives days by source."""
    rows = [(name, f"https://bao-{name}.vn/bai/1.html", None, published.get(name)) for name in "abcdef"]
    return pd.DataFrame(rows, columns=["source", "address", "publisher", "published"], dtype="str")


def ruling(claim: str, decision: str, number: float = np.nan, **more: Any) -> pd.DataFrame:  # noqa: ANN401
    row = {"ruling": 1, "claim": claim, "decision": decision, "number": number, "text": None} | more
    return pd.DataFrame([row]).astype({"ruling": "Int64", "claim": "str", "decision": "str", "text": "str"})


def chosen(table: pd.DataFrame, about: pd.DataFrame | None = None, rulings: pd.DataFrame = NO_RULINGS) -> pd.Series:
    [(_, row)] = settle(table, sources() if about is None else about, CONGRESSES, rulings).iterrows()
    return row


def test_a_single_claim_is_the_record_and_bears_its_congress() -> None:
    row = chosen(claims({"number": 346}))
    assert (row["number"], row["why"], row["support"], row["rivals"]) == (346, "only", 1, 0)
    assert (row["organisation"], row["term"], row["province_now"]) == ("Đảng bộ tỉnh Sóc Trăng", "2020-2025", "Cần Thơ")


def test_publishers_that_say_the_same_are_counted_once_each() -> None:
    row = chosen(claims({"number": 346}, {"number": 346, "source": "b"}, {"number": 346, "source": "b", "start": 9}))
    assert (row["why"], row["support"], row["rivals"]) == ("agreed", 2, 0)


DUELS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "preferred": ({"rank": "preferred"}, {}),
    "unmarked": ({}, {"marks": "planned"}),
    "most-support": ({}, {"source": "c"}),
    "most-exact": ({"qualifier": "exact"}, {"qualifier": "about"}),
    "after-event": ({"source": "d"}, {"source": "e"}),
    "newest": ({"source": "d"}, {"source": "f"}),
    "first": ({"start": 3}, {"start": 8}),
}
DAYS = sources(d="2020-10-20", e="2020-09-01", f="2020-10-18")
EVENT = {"field": "date_opened", "text": "2020-10-15"}


@pytest.mark.parametrize("why", DUELS)
def test_each_rule_decides_where_nothing_before_it_does(why: str) -> None:
    winner, loser = DUELS[why]
    also = [{"number": 346, "source": "b"}] if why == "most-support" else []
    for order in itertools.permutations([{"number": 346, **winner}, {"number": 200, **loser}, *also]):
        records = settle(claims(*order, EVENT), DAYS, CONGRESSES, NO_RULINGS).set_index("field")
        row = records.loc["delegates_official"]
        assert (row["number"], row["why"], row["rivals"]) == (346, why, 1)


def test_the_rule_that_reads_finer_rounding_decides_between_bounds() -> None:
    row = chosen(claims({"number": 5060, "qualifier": "more_than"}, {"number": 9000, "qualifier": "more_than"}))
    assert (row["number"], row["why"]) == (5060, "most-precise")


def test_the_rules_stand_in_the_order_of_the_brief() -> None:
    assert CRITERIA[:5] == ("ruling", "preferred", "unmarked", "most-support", "most-exact")
    assert set(CRITERIA) < set(WHY)


def test_a_mark_weighs_more_than_the_number_of_publishers() -> None:
    planned = [{"number": 349, "marks": "planned", "source": source} for source in "abc"]
    row = chosen(claims(*planned, {"number": 346, "source": "d"}))
    assert (row["number"], row["why"], row["support"]) == (346, "unmarked", 1)


def test_doubtful_voices_do_not_support_an_undoubted_claim() -> None:
    spam = [{"number": 600, "marks": "doubtful_publisher", "source": source} for source in "abc"]
    honest = [{"number": 498, "source": "d"}, {"number": 498, "source": "e"}, {"number": 600, "source": "f"}]
    assert chosen(claims(*spam, *honest))["number"] == 498


def test_announcements_count_less_than_one_more_plain_statement() -> None:
    announced = [{"number": 600, "marks": "announced_before", "source": source} for source in "abc"]
    plain = [{"number": 498, "source": "d"}, {"number": 498, "source": "e"}, {"number": 600, "source": "f"}]
    row = chosen(claims(*announced, *plain))
    assert (row["number"], row["why"], row["support"]) == (498, "most-support", 2)


def test_among_equals_an_announcement_that_came_true_decides() -> None:
    announced = [{"number": 448, "marks": "announced_before", "source": source} for source in "ab"]
    plain = [{"number": 488, "source": "d"}, {"number": 448, "source": "e"}]
    row = chosen(claims(*announced, *plain), sources(d="2025-10-03"))
    assert (row["number"], row["why"], row["support"], row["rivals"]) == (448, "most-support", 1, 1)


def test_a_known_error_is_a_rival_and_never_chosen() -> None:
    slip = {"number": 14000, "marks": "known_error"}
    row = chosen(claims(slip, {"number": 140000, "marks": "planned", "source": "b"}))
    assert (row["number"], row["rivals"]) == (140000, 1)
    assert settle(claims(slip), sources(), CONGRESSES, NO_RULINGS).empty


@pytest.mark.parametrize(
    ("number", "qualifier", "exact", "fits"),
    [
        *((5000, "more_than", 5067, True), (5000, "more_than", 5999, True), (5000, "more_than", 6001, False)),
        *((5000, "more_than", 4999, False), (300, "more_than", 349, True), (300, "more_than", 361, False)),
        *((98000, "at_least", 98750, True), (98000, "at_least", 99001, False)),
        *((400, "less_than", 398, True), (400, "less_than", 401, False), (400, "at_most", 319, False)),
        *((350, "about", 346, True), (350, "about", 361, False), (350, "about", 339, False)),
        *((95.5, "more_than", 95.58, True), (95.5, "more_than", 95.7, False)),
    ],
)
def test_a_round_word_fits_an_exact_number_within_its_rounding(
    number: float, qualifier: str, exact: float, *, fits: bool
) -> None:
    row = chosen(claims({"number": number, "qualifier": qualifier}, {"number": exact, "source": "b"}))
    assert (row["rivals"], row["why"]) == ((0, "most-exact") if fits else (1, "most-exact"))
    assert (row["number"], row["support"]) == (exact, 2 if fits else 1)


def test_a_round_word_supports_the_exact_number_it_fits_and_not_the_other_way_round() -> None:
    rough = [{"number": 300, "qualifier": "more_than", "source": source} for source in "abc"]
    row = chosen(
        claims(*rough, {"number": 346, "source": "d"}, {"number": 346, "source": "e"}, {"number": 349, "source": "f"})
    )
    assert (row["number"], row["support"], row["rivals"]) == (346, 5, 1)


def test_numbers_of_different_organisations_do_not_quarrel() -> None:
    kinds = [
        {"field": "subordinate_organisations", "number": 79, "unit": "đảng bộ trực thuộc", "source": s} for s in "ab"
    ]
    cells = {"field": "subordinate_organisations", "number": 1200, "unit": "chi bộ", "source": "c"}
    row = chosen(claims(*kinds, cells))
    assert (row["number"], row["unit"], row["rivals"], row["why"]) == (79, "đảng bộ trực thuộc", 0, "most-support")


def test_two_spellings_of_a_name_are_one_name() -> None:
    names = [
        {"field": "secretary_name", "text": text, "source": s}
        for s, text in zip("ab", ("Lê Hoà", "Lê Hòa"), strict=True)
    ]
    assert (chosen(claims(*names))["support"], chosen(claims(*names))["rivals"]) == (2, 0)


def test_low_confidence_waits_until_a_person_accepts_it() -> None:
    table = claims({"number": 346, "confidence": 0.4})
    assert settle(table, sources(), CONGRESSES, NO_RULINGS).empty
    assert waiting(table, NO_RULINGS)["claim"].tolist() == ["c000"]
    accepted = ruling("c000", "accept")
    assert chosen(table, rulings=accepted)["why"] == "ruling"
    assert waiting(table, accepted).empty


def test_a_ruling_beats_every_other_rule() -> None:
    many = [{"number": 346, "rank": "preferred", "source": source} for source in "abc"]
    row = chosen(claims(*many, {"number": 349, "marks": "planned"}), rulings=ruling("c003", "accept"))
    assert (row["number"], row["why"], row["rivals"]) == (349, "ruling", 1)


def test_a_correction_puts_its_value_in_place_of_the_claim() -> None:
    table = claims({"number": 300, "qualifier": "more_than"})
    row = chosen(table, rulings=ruling("c000", "correct", 346))
    assert (row["number"], row["qualifier"], row["why"]) == (346, "exact", "ruling")


def test_a_rejected_claim_is_out_and_the_next_takes_its_place() -> None:
    table = claims({"number": 349}, {"number": 346, "source": "b"})
    row = chosen(table, rulings=ruling("c000", "reject"))
    assert (row["number"], row["why"], row["rivals"]) == (346, "only", 0)


def test_the_newest_ruling_on_a_claim_holds() -> None:
    both = pd.concat([ruling("c000", "reject"), ruling("c000", "accept", ruling=2)])
    assert chosen(claims({"number": 349}), rulings=both)["number"] == 349


def test_rivals_lists_every_claim_with_its_part_in_the_choice() -> None:
    table = claims(
        {"number": 346},
        {"number": 349, "source": "b"},
        {"number": 300, "qualifier": "more_than", "source": "c"},
        {"number": 34, "confidence": 0.3, "source": "d"},
        {"number": 3, "rank": "rejected", "source": "e"},
        {"number": 346, "source": "f"},
        EVENT,
    )
    found = rivals(table, sources(), NO_RULINGS, BODY, "delegates_official")
    assert dict(zip(found["source"], found["state"], strict=True)) == {
        "a": "chosen",
        "f": "agrees",
        "b": "rival",
        "c": "agrees",
        "d": "waiting",
        "e": "rejected",
    }
    assert found["state"].iloc[0] == "chosen"
    assert found["address"].notna().all()


def test_nothing_said_gives_an_empty_frame_of_the_right_columns() -> None:
    empty = settle(claims({"number": 1}).iloc[:0], sources(), CONGRESSES, NO_RULINGS)
    full = settle(claims({"number": 1}), sources(), CONGRESSES, NO_RULINGS)
    assert list(empty.columns) == RECORD_COLUMNS
    assert empty.dtypes.equals(full.dtypes)
    assert rivals(claims({"number": 1}), sources(), NO_RULINGS, BODY, "guests").empty


def test_a_publisher_is_one_whatever_its_subdomain() -> None:
    about = pd.DataFrame(
        {
            "source": list("abcde"),
            "address": ["https://en.bao-x.vn/1", "http://www.bao-x.vn/tin/2", "/a/1.txt", "/b/2.txt", "/c/3.txt"],
            "publisher": [None, "Báo Y", "Báo Thử Hoà", "báo thử Hòa", None],
        },
        dtype="str",
    )
    assert publishers(about)["publisher"].tolist() == ["bao-x.vn", "bao-x.vn", "bao thu hoa", "bao thu hoa", "e"]


CLAIM = st.fixed_dictionaries(
    {
        "number": st.sampled_from([300.0, 346.0, 349.0, 350.0]),
        "qualifier": st.sampled_from(["exact", "more_than", "about", "less_than"]),
        "marks": st.sampled_from(["", "planned", "known_error", "counted_from_list"]),
        "rank": st.sampled_from(["normal", "normal", "preferred", "rejected"]),
        "source": st.sampled_from(list("abcdef")),
        "confidence": st.sampled_from([1.0, 0.7, 0.2]),
        "field": st.sampled_from(["delegates_official", "party_members"]),
    }
)


@settings(max_examples=60)
@given(st.lists(CLAIM, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_sources_has_no_part_in_the_choice(rows: list[dict[str, Any]], chance: Any) -> None:  # noqa: ANN401
    table, about = claims(*rows), DAYS
    order = list(range(len(table)))
    chance.shuffle(order)
    one = settle(table, about, CONGRESSES, NO_RULINGS)
    other = settle(table.iloc[order], about.iloc[::-1], CONGRESSES, NO_RULINGS)
    assert_frame_equal(one, other)
    assert one["why"].isin(WHY).all()


@settings(max_examples=60)
@given(st.lists(CLAIM, min_size=1, max_size=8))
def test_a_cell_without_rivals_is_one_where_all_claims_that_count_fit_together_with_the_chosen(
    rows: list[dict[str, Any]],
) -> None:
    records = settle(claims(*rows), DAYS, CONGRESSES, NO_RULINGS)
    for field, count in zip(records["field"], records["rivals"], strict=True):
        states = rivals(claims(*rows), DAYS, NO_RULINGS, BODY, field).query("state == 'rival'")
        assert states["number"].nunique() == count


@settings(max_examples=40)
@given(st.lists(CLAIM, min_size=1, max_size=8))
def test_claims_of_many_cells_are_those_of_each_cell_one_after_the_other(rows: list[dict[str, Any]]) -> None:
    table = claims(*rows)
    cells = table[["congress", "field"]].drop_duplicates(ignore_index=True)
    each = [rivals(table, DAYS, NO_RULINGS, BODY, field) for field in cells["field"]]
    assert_frame_equal(claims_of(table, DAYS, NO_RULINGS, cells), pd.concat(each, ignore_index=True))
