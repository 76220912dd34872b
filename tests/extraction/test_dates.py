"""Days as newspapers write them, and the occasions they belong to."""

import pytest

from analytics.extraction.dates import DATE, Day, days_of, published_on
from analytics.extraction.document import prepare
from analytics.extraction.engine import read_facts
from analytics.extraction.resolve import Calendar
from analytics.model import Congress, Source

CONGRESS = Congress("Đảng bộ tỉnh Hải Dương", "Hải Dương", "province", "congress", 17, "2020-2025")


def days(text: str, published: str | None = "2020-10-22") -> dict[str, object]:
    facts, _ = read_facts(prepare(Source("note.txt", text)), CONGRESS, published)
    return {fact.field.removeprefix("date_"): fact.value for fact in facts if fact.field.startswith("date_")}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("15.8", [(15, 8)]),
        ("11-7", [(11, 7)]),
        ("17-5-2023", [(17, 5)]),
        ("31/7", [(31, 7)]),
        ("14 và 15/10", [(14, 10), (15, 10)]),
        ("20,21-7-2020", [(20, 7), (21, 7)]),
        ("2 - 4/10", [(2, 10), (4, 10)]),
        ("3,4 và 5/8/2020", [(3, 8), (4, 8), (5, 8)]),
        ("16 và sáng 17.10", [(16, 10), (17, 10)]),
        ("14 đến 16-10-2020", [(14, 10), (16, 10)]),
        ("29 đến ngày 31 tháng 7 năm 2015", [(29, 7), (31, 7)]),
        ("10 tháng bảy", [(10, 7)]),
        ("5 tháng mười hai", [(5, 12)]),
    ],
)
def test_a_date_is_read_in_every_form(written: str, read: list[tuple[int, int]]) -> None:
    found = DATE.match(written)
    assert found is not None
    assert [(day.day, day.month) for day in days_of(found)] == read


@pytest.mark.parametrize(
    ("header", "near", "day"),
    [
        ("Thứ Bảy, 15/08/2020 11:47:44", None, "2020-08-15"),
        ("Cập nhật: Thứ hai, 3/8/2015 | 8:11:26 AM", None, "2015-08-03"),
        ("( 8/1/2020)", Day(31, 7, None), "2020-08-01"),
        ("Thứ Tư, ngày 26 tháng 8 năm 2020", None, "2020-08-26"),
        ("2025-09-30T08:00", None, "2025-09-30"),
        ("không có ngày", None, None),
    ],
)
def test_a_page_tells_the_day_it_was_published(header: str, near: Day | None, day: str | None) -> None:
    assert published_on(header, near=lambda: near) == day


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Sáng nay (20/10), Đại hội đại biểu Đảng bộ tỉnh khai mạc.", {"opened": "2020-10-20"}),
        ("Sáng nay, Đại hội đại biểu Đảng bộ tỉnh khai mạc.", {"opened": "2020-10-22"}),
        ("Đại hội bế mạc vào chiều mai (23/10).", {"closed": "2020-10-23"}),
        ("Đại hội sẽ bế mạc chiều mai.", {"closed": "2020-10-23"}),
        ("Tối qua, Đại hội họp phiên trù bị.", {"preparatory": "2020-10-21"}),
        (
            "Trước đó, Đại hội họp trù bị ngày 26-10 và khai mạc sáng 27-10.",
            {"preparatory": "2020-10-26", "opened": "2020-10-27"},
        ),
        (
            "Đại hội diễn ra từ ngày 14 đến 16/10. Chiều 14/10, Đại hội họp trù bị.",
            {"preparatory": "2020-10-14", "closed": "2020-10-16"},
        ),
        (
            "Sáng 20/10, Đại hội khai mạc. Chiều cùng ngày, Đại hội bế mạc.",
            {"opened": "2020-10-20", "closed": "2020-10-20"},
        ),
        ("Thực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019, Đại hội khai mạc sáng 20/10.", {"opened": "2020-10-20"}),
        ("Ngày làm việc thứ hai (ngày 21/10), Đại hội tiến hành bầu cử.", {}),
        ("Các đảng bộ tổ chức đại hội xong trước ngày 30/6.", {}),
    ],
)
def test_a_day_goes_to_its_occasion(sentence: str, told: dict[str, str]) -> None:
    assert days(sentence) == told


def test_a_year_comes_from_the_term_where_the_page_has_no_day() -> None:
    assert days("Sáng 20/10, Đại hội khai mạc.", published=None) == {"opened": "2020-10-20"}


def test_december_told_in_january_was_the_year_before() -> None:
    assert Calendar("2021-01-04", None).iso(Day(28, 12, None)) == "2020-12-28"


def test_a_ratio_is_no_date() -> None:
    assert days("Nhiệm kỳ qua, 9/10 chỉ tiêu về đích; Đại hội thông qua.") == {}
