"""What is made ready before the first visitor comes is not made again for him."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from analytics import records
from analytics.errors import StoreUnreachable
from pages.parts import loading, warm

Open = Callable[..., AppTest]


def test_the_first_page_settles_no_records_that_were_made_ready(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    st.cache_resource.clear()
    warm.make_ready()
    monkeypatch.setattr(records, "settle", lambda *_: pytest.fail("settled once more"))
    assert not opened("overview").error


def test_a_trouble_with_the_store_is_left_to_the_pages_to_say(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise StoreUnreachable(url="sqlite:///x", reason="gone")

    monkeypatch.setattr(loading, "store", broken)
    warm.make_ready()
