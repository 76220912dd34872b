"""What goes into the store and what comes out, on SQLite and on PostgreSQL alike."""

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from analytics.model import Congress, Fact, Person, Reading, Source, Target
from analytics.store import Store, open_store
from analytics.store.rows import rows_of

Say = Callable[..., Reading]
FRAMES = ("claims", "sources", "congresses", "targets", "people", "rulings", "readings")


def frames(store: Store) -> dict[str, pd.DataFrame]:
    return {name: getattr(store, name)() for name in FRAMES}


def assert_same(ones: dict[str, pd.DataFrame], others: dict[str, pd.DataFrame]) -> None:
    for name, frame in ones.items():
        assert_frame_equal(frame, others[name], obj=name)


def test_a_fact_comes_back_as_it_was_said(store: Store, say: Say) -> None:
    store.replace_readings([say("a.txt", committee_size=23)])
    [claim] = store.claims().to_dict("records")
    expected = {"congress": "quang-ninh/tinh/2020-2025", "field": "committee_size", "number": 23.0, "unit": "người"}
    assert {name: claim[name] for name in expected} == expected
    assert (claim["start"], claim["end"], claim["quote"], claim["rule"]) == (0, 2, "23", "by-hand")
    assert claim["source"] == store.sources()["source"].item()


def test_a_name_and_a_day_stand_in_text_and_a_count_in_number(store: Store, say: Say) -> None:
    store.replace_readings([say("a.txt", secretary_name="Nguyễn Văn A", date_opened="2020-09-25", guests=7)])
    claims = store.claims().set_index("field")
    assert claims["text"].dropna().to_dict() == {"secretary_name": "Nguyễn Văn A", "date_opened": "2020-09-25"}
    assert claims["number"].dropna().to_dict() == {"guests": 7.0}


def test_bodies_that_their_texts_do_not_name_stay_apart(store: Store, say: Say) -> None:
    nameless = Congress(None, "Quảng Ninh", "intermediate", "congress", None, "2020-2025")
    store.replace_readings([say(f"{name}.txt", congress=nameless, committee_size=23) for name in "ab"])
    assert store.claims()["congress"].nunique() == 2


def test_targets_and_people_come_back(store: Store, say: Say) -> None:
    goal = Target("GRDP", "range", 10.0, 10.5, "%/năm", 2025, "grdp_growth")
    said = dataclasses.replace(say("a.txt"), targets=(goal,), people=(Person("Trần Thị B", "Bí thư"),))
    store.replace_readings([said])
    [target], [person] = store.targets().to_dict("records"), store.people().to_dict("records")
    assert (target["indicator_id"], target["value"], target["value_max"], target["by_year"]) == (
        "grdp_growth",
        10,
        10.5,
        2025,
    )
    assert (person["name"], person["role"], pd.isna(person["start"])) == ("Trần Thị B", "Bí thư", True)


def test_frames_have_the_same_columns_and_kinds_when_empty(store: Store, say: Say) -> None:
    empty = {name: frame.dtypes for name, frame in frames(store).items()}
    goal, person = Target("GRDP", "exact", 1.0), Person("Trần Thị B", "Bí thư")
    store.replace_readings([dataclasses.replace(say("a.txt", guests=7), targets=(goal,), people=(person,))])
    store.add_ruling(store.claims()["claim"].item(), "accept", who="C", why="đã đối chiếu")
    for name, frame in frames(store).items():
        assert len(frame) == 1
        assert frame.dtypes.equals(empty[name]), name


def test_reading_again_replaces_what_was_said(store: Store, say: Say) -> None:
    store.replace_readings([say("a.txt", committee_size=23, guests=7), say("b.txt", guests=9)])
    assert store.replace_readings([say("a.txt", committee_size=24)]) == 1
    assert sorted(zip(store.claims()["field"], store.claims()["number"], strict=True)) == [
        ("committee_size", 24.0),
        ("guests", 9.0),
    ]


def test_reading_the_same_again_writes_nothing(store: Store, say: Say) -> None:
    store.replace_readings([say("a.txt", committee_size=23)])
    before, version = frames(store), store.data_version()
    assert store.replace_readings([say("a.txt", committee_size=23)]) == 0
    assert store.data_version() == version
    assert_same(frames(store), before)


def test_order_of_reading_leaves_no_trace(tmp_path: Path, say: Say) -> None:
    readings = [say(f"{name}.txt", guests=number) for number, name in enumerate("abc", 1)]
    first, second = f"sqlite:///{tmp_path / '1.db'}", f"sqlite:///{tmp_path / '2.db'}"
    with closing(open_store(first)) as one, closing(open_store(second)) as other:
        one.replace_readings(readings)
        other.replace_readings([say("a.txt", guests=99), *reversed(readings)])
        assert_same(frames(one), frames(other))
        assert one.data_version() == other.data_version()


def test_every_change_of_content_moves_the_version(store: Store, say: Say) -> None:
    versions = [store.data_version()]
    for numbers in ({"guests": 7}, {"guests": 8}, {"guests": 8, "speeches": 1}):
        store.replace_readings([say("a.txt", **numbers)])
        versions.append(store.data_version())
    store.add_ruling(store.claims()["claim"].iloc[0], "reject", who="C", why="nhầm bài")
    versions.append(store.data_version())
    store.forget(["a.txt"])
    assert len({*versions, store.data_version()}) == 6


def test_a_source_may_speak_of_several_congresses(store: Store, say: Say) -> None:
    huyen = Congress("Đảng bộ huyện Tiên Yên", "Quảng Ninh", "intermediate", "congress", 25, "2020-2025")
    store.replace_readings([say("a.txt", guests=7), say("a.txt", congress=huyen, guests=7)])
    assert sorted(store.claims()["congress"]) == ["quang-ninh/huyen-tien-yen/2020-2025", "quang-ninh/tinh/2020-2025"]
    assert len(store.sources()) == 1


def test_text_is_kept_apart_and_given_back_whole(store: Store, say: Say) -> None:
    store.replace_readings([say("a.txt", source="Hoà\u0323 \x00 nghị \ufeff\n" * 50), say("b.txt", source=None)])
    with_text, without = store.sources().sort_values("address")["source"]
    assert store.source_text(with_text) == "Hoà\u0323 \x00 nghị \ufeff\n" * 50
    assert store.source_text(without) is None
    assert store.sources().sort_values("address")["has_text"].tolist() == [True, False]


def test_two_rows_that_say_the_same_are_one_claim_with_fewer_reservations(store: Store) -> None:
    facts = (Fact("guests", 7, marks=("planned",)), Fact("guests", 7.0))
    store.replace_readings([Reading(Source("u"), Congress("Đảng bộ tỉnh X", "X", term="2020-2025"), facts=facts)])
    assert store.claims()["marks"].tolist() == [""]


@pytest.mark.parametrize(
    ("mark", "rank"), [("preferred", "preferred"), ("rejected", "rejected"), ("planned", "normal")]
)
def test_a_mark_of_the_data_gives_the_rank(store: Store, mark: str, rank: str) -> None:
    said = Reading(Source("u"), Congress("Đảng bộ tỉnh X", "X"), facts=(Fact("guests", 7, marks=(mark,)),))
    store.replace_readings([said])
    assert store.claims()["rank"].tolist() == [rank]


def test_a_congress_bears_the_name_most_sources_give_it(store: Store) -> None:
    def called(address: str, organisation: str, ordinal: int | None, event: str = "congress") -> Reading:
        return Reading(Source(address), Congress(organisation, "Hòa Bình", "province", event, ordinal, "2020-2025"))  # type: ignore[arg-type]

    store.replace_readings(
        [
            called("1", "Đảng bộ tỉnh Hoà Bình", 17),
            called("2", "Đảng bộ tỉnh Hòa Bình", None, "preparatory"),
            called("3", "Đảng bộ tỉnh Hòa Bình", None, "preparatory"),
        ]
    )
    [congress] = store.congresses().to_dict("records")
    assert (congress["organisation"], congress["ordinal"], congress["event"]) == (
        "Đảng bộ tỉnh Hòa Bình",
        17,
        "congress",
    )


def test_an_article_about_no_congress_is_a_source_but_no_congress(store: Store) -> None:
    store.replace_readings([Reading(Source("u", "Giá lúa hôm nay"), Congress())])
    assert (len(store.sources()), len(store.congresses())) == (1, 0)


def test_embedded_data_are_asked_for_only_when_their_version_is_new(store: Store, say: Say) -> None:
    def never() -> Iterator[Reading]:
        pytest.fail("readings were asked for")
        yield

    assert store.load_embedded("1", [say("u", guests=7)])
    assert not store.load_embedded("1", never())


def test_a_new_version_of_the_embedded_data_replaces_the_old_and_leaves_what_persons_read(
    store: Store, say: Say
) -> None:
    store.load_embedded("1", [say("u", guests=7), say("v", guests=8)])
    store.replace_readings([say("v", guests=10)])
    store.load_embedded("2", [say("u", guests=9)])
    claims = store.claims().merge(store.sources(), on="source")
    assert sorted(zip(claims["origin"], claims["number"], strict=True)) == [("embedded", 9.0), ("read", 10.0)]


def test_a_reader_knows_which_files_it_has_read(store: Store, say: Say) -> None:
    said = dataclasses.replace(say("a.txt"), source=Source("a.txt", "x", sha256="abc"))
    store.replace_readings([said], reader="1")
    version = store.data_version()
    store.replace_readings([said], reader="2")
    assert (store.already_read("1"), store.already_read("2")) == ({}, {"a.txt": "abc"})
    assert store.data_version() == version


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60), st.floats(allow_nan=False, allow_infinity=False) | st.text(min_size=1, max_size=20))
def test_ids_and_digests_rest_on_content_alone(text: str, value: float | str) -> None:
    said = Reading(Source("a", text), Congress("Đảng bộ tỉnh X", "X"), facts=(Fact("guests", value, quote=text),))
    rows, again = rows_of([said], "read", "1"), rows_of([said], "read", "1")
    assert rows == again
    other = dataclasses.replace(said, source=Source("a", text + "."))
    assert rows_of([other], "read", "1").source["digest"] != rows.source["digest"]
