"""The printed form of a Reading holds every key of the contract, also where little is known."""

from __future__ import annotations

import json

from analytics.document import line
from analytics.model import Congress, Fact, Person, Reading, Source, Span, Target

TEXT = "Phấn đấu đến năm 2025 thu ngân sách đạt 95 tỷ đồng; đồng chí Trần Văn Mẫu, Bí thư."


def printed(reading: Reading) -> dict[str, object]:
    raw = line(reading)
    assert raw.endswith(b"}\n")
    return dict(json.loads(raw))


def test_a_target_and_a_person_bear_the_keys_of_the_contract() -> None:
    span = Span(24, 50)
    target = Target("thu ngân sách", "exact", 95, unit="tỷ đồng", by_year=2025, span=span, quote=span.of(TEXT))
    said = printed(Reading(Source("a.txt", TEXT), Congress(), targets=(target,), people=(Person("Mẫu", "Bí thư"),)))
    assert said["targets"] == [
        {
            "indicator": "thu ngân sách",
            "indicator_id": None,
            "comparator": "exact",
            "value": 95,
            "value_max": None,
            "unit": "tỷ đồng",
            "by_year": 2025,
            "start": 24,
            "end": 50,
            "quote": TEXT[24:50],
        }
    ]
    assert said["people"] == [{"name": "Mẫu", "role": "Bí thư", "start": None, "end": None, "quote": None}]


def test_a_source_without_text_and_a_fact_without_place_are_printed_with_nulls() -> None:
    said = printed(Reading(Source("https://example.vn/a"), Congress(), facts=(Fact("secretary_name", "Mẫu"),)))
    source, facts = said["source"], said["facts"]
    assert isinstance(source, dict)
    assert isinstance(facts, list)
    assert (source["characters"], source["sha256"], source["newspaper"]) == (0, None, None)
    assert (facts[0]["value"], facts[0]["start"], facts[0]["quote"]) == ("Mẫu", None, None)
