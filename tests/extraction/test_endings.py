"""A look at the last word spares the pattern; it must never hide what the pattern would find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.extraction.targets import clauses, refusals
from analytics.extraction.targets.endings import Ending

ENDINGS = [clauses._TRAIL, refusals._NOT_AFTER, refusals._TODAY]  # noqa: SLF001  # the tables of endings are no interface


@pytest.mark.parametrize("ending", ENDINGS)
@given(data=st.data())
def test_what_the_pattern_matches_is_found(ending: Ending, data: st.DataObject) -> None:
    said = data.draw(st.from_regex(ending.pattern, fullmatch=True))
    assert ending.search(f"xã {said}", 0, len(said) + 3) is not None


def test_a_word_that_ends_nothing_is_not_found() -> None:
    assert Ending(r"\b(?:đạt|không quá)", "đạt quá").search("xã văn hóa", 0, 10) is None
    assert Ending(r"\b(?:đạt|không quá)", "đạt quá").search("xã không quá", 0, 12) is not None
