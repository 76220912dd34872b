"""Publishers and small places: what a reader may conclude from an address, a mark, a district."""

import csv
from datetime import date

import pytest

from analytics import places
from analytics.bundle import DATA


@pytest.mark.parametrize(
    ("address", "province"),
    [
        ("https://baonghean.vn/en/print/1.html", "Nghệ An"),
        ("http://www.baoyenbai.com.vn/12/1.aspx", "Yên Bái"),
        ("https://quangphu.thanhhoa.gov.vn/web/1", "Thanh Hóa"),
        ("https://nhandan.vn/bai-post1.html", None),
    ],
)
def test_domain_gives_the_province_of_its_paper(address: str, province: str | None) -> None:
    paper = places.newspaper_by_domain(address)
    assert paper is not None
    assert paper.province == province


def test_a_domain_means_the_merged_province_after_the_merger() -> None:
    paper = places.newspaper_by_domain("baobinhduong.vn")
    assert paper is not None
    assert paper.province_on(date(2020, 10, 1)) == "Bình Dương"
    assert paper.province_on(date(2025, 7, 1)) == "Hồ Chí Minh"


def test_an_unknown_domain_and_an_empty_mark_match_nothing() -> None:
    assert places.newspaper_by_domain("https://example.org/1") is None
    assert places.newspaper_by_mark("") is None


def test_the_papers_of_the_provinces_name_known_provinces() -> None:
    named = [paper.province for paper in places.newspapers() if paper.province]
    assert {places.find_alias(name) for name in named} == set(named)


@pytest.mark.parametrize(
    ("place", "provinces"),
    [
        ("huyện Bình Giang", {"Hải Dương"}),
        ("TP. Sa Đéc", {"Đồng Tháp"}),
        ("Quận 2", {"Hồ Chí Minh"}),
        ("thị xã Kỳ Anh", {"Hà Tĩnh"}),
        ("phường Nông Trang", {"Phú Thọ"}),
        ("huyện Không Có", set()),
    ],
)
def test_a_district_or_commune_gives_its_province(place: str, provinces: set[str]) -> None:
    assert places.provinces_of_place(place) == provinces


def test_a_district_name_of_many_provinces_gives_them_all() -> None:
    assert len(places.provinces_of_place("Châu Thành")) > 5


def test_the_gazetteer_names_provinces_as_the_place_tables_do() -> None:
    names = {p.name for p in places.PROVINCES}
    for table in ("districts.csv", "communes.csv"):
        with (DATA / "places" / table).open(encoding="utf-8", newline="") as rows:
            assert {row["province"] for row in csv.DictReader(rows)} <= names
