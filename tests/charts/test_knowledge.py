"""What the charts of the page about the data say of a cell and of a quarrel."""

import pandas as pd
import pytest

from analytics.charts import Spec, Surface, dissent, known
from analytics.charts.style import readable


def grid(*shares: float) -> pd.DataFrame:
    rows = [(f"Loại {place}", "2020-2025", share, 100, share, 0, 0) for place, share in enumerate(shares)]
    counts = ["known_count", "whole_count", "known_pct", "agreed_count", "conflict_count"]
    return pd.DataFrame(rows, columns=["label", "term", *counts])


def quarrels(*kinds: str) -> pd.DataFrame:
    said = {
        "congress": "a/tinh/2020-2025",
        "province": "A",
        "name": "A · B",
        "stated": "1",
        "source": "Báo",
        "others": "2",
        "field": "guests",
    }
    return pd.DataFrame([said | {"kind": kind} for kind in kinds])


def cells(spec: Spec) -> pd.DataFrame:
    return pd.DataFrame(spec["datasets"]["cells"])


def test_nothing_known_is_hatched_and_never_a_colour() -> None:
    drawn = cells(known(grid(0, 1), Surface()))
    assert drawn["none"].tolist() == [True, False]
    assert drawn["fill"].tolist()[0] == ""


@pytest.mark.parametrize("surface", [Surface(), Surface(dark=True)], ids=["light", "dark"])
def test_more_known_is_never_a_lighter_class(surface: Surface) -> None:
    drawn = cells(known(grid(1, 19, 20, 40, 60, 80, 100), surface))
    places = [surface.ink.ramp.index(fill) for fill in drawn["fill"]]
    assert places == sorted(places)
    assert len(set(places)) == 5
    assert places[0] == places[1] < places[2]


def test_words_in_a_cell_can_be_read_on_its_colour() -> None:
    drawn = cells(known(grid(10, 50, 90), Surface()))
    assert drawn["ink"].tolist() == [readable(fill) for fill in drawn["fill"]]


def test_a_cell_says_share_and_count_in_the_form_of_the_language() -> None:
    assert cells(known(grid(45.4), Surface()))["figure"].tolist() == ["45% · 45.4/100"]
    assert cells(known(grid(45.4), Surface(narrow=True)))["figure"].tolist() == ["45%"]


def test_terms_stand_oldest_first() -> None:
    frame = pd.concat([grid(10).assign(term="2025-2030"), grid(20)])
    heads = known(frame, Surface())["datasets"]["heads"]
    assert [head["words"] for head in heads] == ["2020-2025", "2025-2030"]


def test_a_long_name_on_a_phone_stands_about_the_middle_of_its_row() -> None:
    frame = grid(10, 10).assign(label=["Đại biểu dự khuyết đi dự đại hội cấp trên", "Bí thư"])
    long, short = known(frame, Surface(narrow=True))["datasets"]["names"]
    assert long["words"].count("\n") == 1
    assert short["y"] - long["y"] > 36


def test_each_quarrel_is_a_square_and_each_kind_is_counted() -> None:
    data = dissent(quarrels("gần", "gần", "xa"), Surface())["datasets"]
    assert [(head["kind"], head["count"]) for head in data["heads"]] == [("gần", "2"), ("xa", "1")]
    assert len({(square["column"], square["y"]) for square in data["squares"]}) == 3


def test_many_squares_of_a_kind_go_on_in_the_next_line() -> None:
    data = dissent(quarrels(*["gần"] * 40, "xa"), Surface(narrow=True))["datasets"]
    assert len({(square["column"], square["y"]) for square in data["squares"]}) == 41
    assert max(square["column"] for square in data["squares"]) < 15
    lowest = max(square["y"] for square in data["squares"] if square["kind"] == "gần")
    assert data["heads"][1]["y"] > lowest


def test_the_takeaway_counts_every_kind() -> None:
    assert "gần: 2; xa: 1" in dissent(quarrels("gần", "gần", "xa"), Surface())["description"]
