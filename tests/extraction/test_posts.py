"""Whose secretary somebody became: that of the own body, however its place is spelled, and of no other."""

from __future__ import annotations

import pytest

from analytics.extraction.document import prepare
from analytics.extraction.engine import read_facts
from analytics.model import Congress, Source


def secretary(organisation: str | None, sentence: str) -> object:
    congress = Congress(organisation, None, "province", "congress", 15, "2020-2025")
    document = prepare(Source("bai.txt", f"Đại hội thành công tốt đẹp\n\n{sentence}"))
    facts, _ = read_facts(document, congress, "2020-10-22")
    return {fact.field: fact.value for fact in facts}.get("secretary_name")


@pytest.mark.parametrize(
    ("organisation", "seat"),
    [
        ("Đảng bộ Thành phố Hồ Chí Minh", "Thành ủy TPHCM"),
        ("Đảng bộ Thành phố Hồ Chí Minh", "Thành ủy TP Hồ Chí Minh"),
        ("Đảng bộ tỉnh Bà Rịa - Vũng Tàu", "Tỉnh ủy BR-VT"),
        ("Đảng bộ tỉnh Đắk Lắk", "Tỉnh ủy Đắc Lắc"),
        ("Đảng bộ tỉnh Thừa Thiên Huế", "Tỉnh ủy Thừa Thiên - Huế"),
        (None, "Huyện ủy Ba Tơ"),
    ],
)
def test_the_own_post_is_known_in_every_spelling_of_its_place(organisation: str | None, seat: str) -> None:
    assert secretary(organisation, f"Hội nghị bầu đồng chí Trần Văn An giữ chức Bí thư {seat}.") == "Trần Văn An"


def test_the_post_of_another_place_is_left_out() -> None:
    said = "Hội nghị bầu đồng chí Trần Văn An giữ chức Bí thư Tỉnh ủy Nghệ An."
    assert secretary("Đảng bộ tỉnh Thanh Hóa", said) is None


def test_the_post_that_is_given_counts_and_not_the_one_held_before() -> None:
    said = "Bộ Chính trị chỉ định ông Trần Văn An, Bí thư Tỉnh ủy Nghệ An, giữ chức Bí thư Tỉnh ủy Thanh Hóa."
    assert secretary("Đảng bộ tỉnh Thanh Hóa", said) == "Trần Văn An"
