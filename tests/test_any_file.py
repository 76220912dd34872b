"""Whatever happens to a file on its way: it is read with exact spans, or refused by name; nothing breaks or hangs."""

from datetime import timedelta
from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analytics.errors import UnreadableSource
from analytics.extraction import explain
from analytics.reading import read_bytes
from tests.extraction.spans import misplaced
from tests.reading.making import every_format
from tests.reading.mangling import mangled

NAMES = sorted(every_format())
files = cache(every_format)


@pytest.mark.parametrize("name", NAMES)
def test_the_report_says_the_same_in_every_format(name: str) -> None:
    reading, _ = explain(read_bytes(files()[name], name))
    values = {fact.field: fact.value for fact in reading.facts}
    assert (values["committee_size"], values["party_members"], misplaced(reading)) == (43, 5067, [])


@given(name=st.sampled_from(NAMES), seed=st.integers(0, 2**32))
@settings(max_examples=150, deadline=timedelta(seconds=10), suppress_health_check=[HealthCheck.too_slow])
def test_a_mangled_file_is_read_with_exact_spans_or_refused(name: str, seed: int) -> None:
    try:
        source = read_bytes(mangled(files()[name], Random(seed)), name)
    except UnreadableSource as err:
        assert err.details["path"] == name  # noqa: PT017 - to be refused is one of two right answers
        return
    reading, misses = explain(source)
    assert misplaced(reading) == []
    assert all(miss.span.of(source.text or "") == miss.quote for miss in misses)


@given(raw=st.binary(max_size=400), name=st.sampled_from(NAMES))
@settings(deadline=timedelta(seconds=10))
def test_any_bytes_are_read_or_refused(raw: bytes, name: str) -> None:
    try:
        source = read_bytes(raw, name)
    except UnreadableSource as err:
        assert err.details["path"] == name  # noqa: PT017 - same
        return
    assert misplaced(explain(source)[0]) == []
