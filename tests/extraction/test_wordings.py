"""The wordings that newspapers use for one and the same fact, each read as what it states."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from analytics.extraction.document import prepare
from analytics.extraction.engine import read_facts
from analytics.model import Congress, Event, Source

BODY = Congress("Đảng bộ huyện Ba Tơ", "Quảng Ngãi", "intermediate", "congress", 15, "2020-2025")
HEADLINES = {"congress": "Đại hội Đảng bộ huyện Ba Tơ lần thứ XV"}


def wordings() -> Iterator[tuple[Event, str, str]]:
    event: Event = "congress"
    for line in (Path(__file__).with_name("wordings.txt")).read_text("utf-8").splitlines():
        if line.startswith("# @"):
            event = cast("Event", line[3:])
        elif not line.startswith("#"):
            states, _, sentence = line.partition("|")
            yield event, states.strip(), sentence.strip().replace("⏎", "\n")


def stated(states: str) -> dict[str, object]:
    pairs = [pair.partition("=") for pair in states.split("; ") if pair]
    return {name: float(value) if value.replace(".", "").isdigit() else value for name, _, value in pairs}


@pytest.mark.parametrize(("event", "states", "sentence"), list(wordings()), ids=lambda part: str(part)[:60])
def test_a_wording_is_read_as_what_it_states(event: Event, states: str, sentence: str) -> None:
    headline = HEADLINES.get(event, "Hội nghị của Huyện ủy Ba Tơ")
    page = prepare(Source("note.txt", f"{headline}\n\n{sentence}"))
    facts, _ = read_facts(page, replace(BODY, event=event), "2020-10-22")
    assert {fact.field: fact.value for fact in facts} == stated(states)
