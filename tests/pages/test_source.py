"""Where a figure is written: its place is marked, whatever the text holds, and nothing of the text can act."""

from __future__ import annotations

import re
from collections.abc import Hashable
from html import unescape
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.parts.source import Claim, link, named, paragraph, stated

TEXT = "Dòng đầu.\nCó <350> đại biểu dự.\nDòng cuối."


def test_the_figure_is_marked_in_its_own_paragraph() -> None:
    assert paragraph(TEXT, TEXT.index("350"), TEXT.index("350") + 3) == "Có &lt;<mark>350</mark>&gt; đại biểu dự."


@given(st.text(min_size=1), st.data())
def test_what_is_marked_is_what_stands_there_and_no_tag_gets_through(whole: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    html = paragraph(whole, start, end)
    marked = re.fullmatch(r"(.*)<mark>(.*)</mark>(.*)", html, re.DOTALL)
    assert marked
    assert unescape(marked[2]) == unescape(whole[start:end].replace("&", "&amp;"))
    assert "<" not in marked[1] + marked[2] + marked[3]


def test_a_long_paragraph_is_shown_around_its_figure_only() -> None:
    whole = "a" * 5000 + "350" + "b" * 5000
    assert len(paragraph(whole, 5000, 5003)) < 3000


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "bai.txt", ""])
def test_only_web_addresses_become_links(address: str) -> None:
    assert "<a" not in link(address, "nguồn")


def test_an_address_cannot_leave_its_attribute() -> None:
    assert '" onclick' not in link('https://x/" onclick="alert(1)', "nguồn")


def test_paper_and_day_are_named_in_the_form_of_the_language() -> None:
    source: Claim = {"publisher": "Báo Quảng Ninh", "published": "2020-07-11"}
    assert named(source, "vi") == "Báo Quảng Ninh, 11/07/2020"
    assert named({"publisher": None, "published": None}, "vi") == "không rõ báo"


def test_a_stated_value_keeps_its_qualifier() -> None:
    claim: dict[Hashable, Any] = {"number": 5000.0, "text": None, "qualifier": "more_than", "field": "party_members"}
    assert stated(claim, "vi") == "> 5.000"
    assert (
        stated({**claim, "text": "2020-09-25", "number": pd.NA, "field": "date_opened", "qualifier": "exact"}, "vi")
        == "25/09/2020"
    )
