"""Places: two sets of provinces that agree with each other, and spellings that lead home."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics import places
from analytics.model import slug

ANY_NAME = st.sampled_from([p.name for p in places.PROVINCES])


def test_there_are_63_provinces_before_the_merger_and_34_after() -> None:
    assert (len(places.PROVINCES_63), len(places.PROVINCES_34)) == (63, 34)


def test_every_province_of_the_63_lies_in_exactly_one_of_the_34() -> None:
    gathered = [part for home in places.PROVINCES_34 for part in places.parts(home.name)]
    assert sorted(gathered) == sorted(p.name for p in places.PROVINCES_63)


def test_eleven_provinces_went_on_unmerged_and_keep_their_id() -> None:
    kept = {p.id for p in places.PROVINCES_34} & {p.id for p in places.PROVINCES_63}
    assert len(kept) == 11
    assert all(len(places.parts(p.name)) == 1 for p in places.PROVINCES_34 if p.id in kept)


def test_same_name_is_another_place_after_a_merger() -> None:
    before, after = (places.province("Lâm Đồng", date(2025, month, 1)) for month in (6, 7))
    assert before is not None
    assert after is not None
    assert before.name == after.name
    assert before.id != after.id


@pytest.mark.parametrize(
    ("day", "name", "kind"),
    [
        (date(2024, 12, 31), "Thừa Thiên Huế", "tỉnh"),
        (date(2025, 1, 1), "Huế", "thành phố"),
        (date(2025, 7, 1), "Huế", "thành phố"),
    ],
)
def test_hue_changes_its_name_half_a_year_before_the_merger(day: date, name: str, kind: str) -> None:
    found = [p for p in places.PROVINCES if p.id == "hue" and p.stands_on(day)]
    assert [(p.name, p.kind) for p in found] == [(name, kind)]


@pytest.mark.parametrize("day", [date(2015, 10, 1), date(2025, 3, 1), date(2025, 6, 30), date(2025, 7, 1)])
def test_the_provinces_of_any_day_are_63_or_34_and_no_territory_stands_twice(day: date) -> None:
    standing = [p.id for p in places.PROVINCES if p.stands_on(day)]
    assert len(standing) == len(set(standing)) == (34 if day >= places.MERGER else 63)


def test_codes_are_unique_inside_a_set() -> None:
    for group in (places.PROVINCES_63, places.PROVINCES_34):
        assert len({p.code_gso for p in group}) == len(group)
    assert len({p.iso for p in places.PROVINCES_63} - {None}) == 63


def test_each_set_has_six_regions_in_use() -> None:
    for units, group in ((63, places.PROVINCES_63), (34, places.PROVINCES_34)):
        used = {p.region for p in group}
        assert len(used) == 6
        assert all(units in places.REGIONS[region].units for region in used)


@given(ANY_NAME, st.sampled_from([str, str.upper, slug, lambda s: "tỉnh " + s, lambda s: "Thành phố " + s]))
def test_any_way_to_write_a_province_leads_to_it(name: str, write: Callable[[str], str]) -> None:
    assert places.find_alias(write(name)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BRVT", "Bà Rịa - Vũng Tàu"),
        ("TP HCM", "Hồ Chí Minh"),
        ("Đắc Lắc", "Đắk Lắk"),
        ("Thanh Hoá", "Thanh Hóa"),
        ("Thừa Thiên-Huế", "Thừa Thiên Huế"),
        ("Bắc Cạn", "Bắc Kạn"),
    ],
)
def test_usual_aliases_are_known(text: str, name: str) -> None:
    assert places.find_alias(text) == name


def test_fixed_order_is_the_vietnamese_alphabet() -> None:
    names = ["Yên Bái", "Đồng Nai", "Cà Mau", "Cao Bằng", "Ấn Độ", "Bình Định", "Bình Dương", "An Giang"]
    assert sorted(names, key=places.order_key) == [
        *("An Giang", "Bình Dương", "Bình Định", "Cà Mau", "Cao Bằng", "Đồng Nai", "Yên Bái", "Ấn Độ")
    ]


def test_a_name_inside_another_word_is_no_mention() -> None:
    assert list(places.mentions("Hà Nộii và Xuân Hà Nam")) == [("Hà Nam", 16, 22)]


def test_importing_places_loads_no_pandas() -> None:
    code = "import analytics.places, sys; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
