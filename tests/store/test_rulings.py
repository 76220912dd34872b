"""A person's decisions: appended, never overwritten, never lost."""

from collections.abc import Callable

import pytest

from analytics.model import Reading
from analytics.store import Store

Say = Callable[..., Reading]


@pytest.fixture
def claim(store: Store, say: Say) -> str:
    store.replace_readings([say("a.txt", committee_size=23)])
    return str(store.claims()["claim"].item())


def test_a_ruling_tells_who_what_when_and_why(store: Store, claim: str) -> None:
    assert store.add_ruling(claim, "correct", who="Chị Ba", why="biên bản ghi 25", value=25) == 1
    [ruling] = store.rulings().to_dict("records")
    said = {name: ruling[name] for name in ("claim", "field", "decision", "number", "who", "why")}
    assert said == {
        "claim": claim,
        "field": "committee_size",
        "decision": "correct",
        "number": 25.0,
        "who": "Chị Ba",
        "why": "biên bản ghi 25",
    }
    assert ruling["ruled_at"].endswith("+00:00")


def test_a_second_ruling_stands_behind_the_first(store: Store, claim: str) -> None:
    store.add_ruling(claim, "reject", who="A", why="nhầm")
    store.add_ruling(claim, "accept", who="B", why="đúng")
    assert store.rulings()["decision"].tolist() == ["reject", "accept"]


def test_rulings_outlive_a_new_reading_and_find_their_claim_again(store: Store, claim: str, say: Say) -> None:
    store.add_ruling(claim, "accept", who="A", why="đúng")
    before = store.rulings()
    store.replace_readings([say("a.txt", guests=1)])
    store.forget(["a.txt"])
    store.replace_readings([say("a.txt", committee_size=23)])
    assert store.rulings().equals(before)
    assert store.claims()["claim"].tolist() == [claim]


def test_a_correction_of_a_name_is_text(store: Store, say: Say) -> None:
    store.replace_readings([say("a.txt", secretary_name="Nguyễn Văn A")])
    store.add_ruling(store.claims()["claim"].item(), "correct", who="A", why="tên đúng", value="Nguyễn Văn Á")
    assert store.rulings()["text"].tolist() == ["Nguyễn Văn Á"]


def test_a_ruling_on_nothing_is_refused(store: Store) -> None:
    with pytest.raises(KeyError):
        store.add_ruling("0" * 16, "accept", who="A", why="đúng")


@pytest.mark.parametrize(("decision", "value"), [("correct", None), ("accept", 25)])
def test_only_a_correction_brings_a_value(store: Store, claim: str, decision: str, value: int | None) -> None:
    with pytest.raises(ValueError, match=decision):
        store.add_ruling(claim, decision, who="A", why="đúng", value=value)  # type: ignore[arg-type]
    assert store.rulings().empty
