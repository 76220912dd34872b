"""People: each named person with a stated role, once; no authors, no heroes, no one of whom only the name is said."""

import csv
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.extraction.document import prepare
from analytics.extraction.people import read_people
from analytics.model import Congress, Source

CONGRESS = Congress("Đảng bộ huyện X", "Y", "intermediate", "congress", 5, "2020-2025")
HEAD = (
    "Đại hội Đảng bộ huyện X thành công tốt đẹp\n\n12/08/2020 09:00\n\nNgày 12/8, Đại hội Đảng bộ huyện X bế mạc.\n\n"
)


def roles(text: str) -> dict[str, str]:
    return {person.name: person.role for person in read_people(prepare(Source("x", HEAD + text)), CONGRESS)}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Đồng chí Trần Văn Bách, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy dự và chỉ đạo.",
            {"Trần Văn Bách": "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy"},
        ),
        (
            "Dự có các ông: Lê Minh Tường - Ủy viên dự khuyết Trung ương Đảng; Phạm Thị Hoa - Phó Bí thư Tỉnh ủy.",
            {"Lê Minh Tường": "Ủy viên dự khuyết Trung ương Đảng", "Phạm Thị Hoa": "Phó Bí thư Tỉnh ủy"},
        ),
        (
            "Bà Đặng Thu Thủy (Chủ tịch UBND huyện) phát biểu.",
            {"Đặng Thu Thủy": "Chủ tịch UBND huyện"},
        ),
        (
            "Trưởng Ban Tổ chức Tỉnh ủy Vũ Đình Khang đọc quyết định.",
            {"Vũ Đình Khang": "Trưởng Ban Tổ chức Tỉnh ủy"},
        ),
        (
            "Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh Ngô Thị Lan Chi tới dự.",
            {"Ngô Thị Lan Chi": "Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh"},
        ),
        (
            "Đại tá Bùi Xuân Trường, Chính ủy Bộ Chỉ huy Quân sự tỉnh chúc mừng Đại hội.",
            {"Bùi Xuân Trường": "Đại tá, Chính ủy Bộ Chỉ huy Quân sự tỉnh"},
        ),
        (
            "Đồng chí Hồ Quang Vinh tái đắc cử Bí thư Huyện ủy với 98% số phiếu.",
            {"Hồ Quang Vinh": "Bí thư Huyện ủy"},
        ),
        (
            "Đại hội bầu đồng chí Đinh Công Sơn giữ chức Bí thư Đảng ủy.",
            {"Đinh Công Sơn": "Bí thư Đảng ủy"},
        ),
        (
            "Ban Chấp hành bầu các đồng chí Cao Văn Tám, Lò Thị Mai làm Phó Bí thư Huyện ủy.",
            {"Cao Văn Tám": "Phó Bí thư Huyện ủy", "Lò Thị Mai": "Phó Bí thư Huyện ủy"},
        ),
        (
            "Hai Phó Bí thư là Dương Văn Hải và Tạ Thu Hà.",
            {"Dương Văn Hải": "Phó Bí thư", "Tạ Thu Hà": "Phó Bí thư"},
        ),
        ("• Bí thư: bà Mai Thị Nhung", {"Mai Thị Nhung": "Bí thư"}),
        (
            "Các đồng chí Giàng A Páo, Phó Chủ tịch UBND tỉnh; Y Thanh Niê, Trưởng Ban Dân vận Tỉnh ủy cùng dự.",
            {"Giàng A Páo": "Phó Chủ tịch UBND tỉnh", "Y Thanh Niê": "Trưởng Ban Dân vận Tỉnh ủy"},
        ),
        (
            "Đồng chí Vũ Đình Khang được tín nhiệm để tiếp tục cương vị Bí thư Tỉnh ủy.",
            {"Vũ Đình Khang": "Bí thư Tỉnh ủy"},
        ),
        (
            "Đại hội chọn người đứng đầu cấp ủy: đ/c Vũ Đình Khang thu được 244 phiếu.",
            {"Vũ Đình Khang": "người đứng đầu cấp ủy"},
        ),
        (
            "Ghế Bí thư Huyện ủy được Ban Chấp hành tín nhiệm trao cho ông Vũ Đình Khang.",
            {"Vũ Đình Khang": "Bí thư Huyện ủy"},
        ),
        (
            "Hai vị trí Phó Bí thư thuộc về các đồng chí Cao Văn Tám và Lò Thị Mai.",
            {"Cao Văn Tám": "Phó Bí thư", "Lò Thị Mai": "Phó Bí thư"},
        ),
        (
            "Dự có Thường trực Tỉnh ủy: Bí thư Cao Văn Tám, Phó Bí thư Lò Thị Mai.",
            {"Cao Văn Tám": "Bí thư", "Lò Thị Mai": "Phó Bí thư"},
        ),
        (
            "Đồng chí Cao Văn Tám đắc cử Bí thư, còn đồng chí Lò Thị Mai là Phó Bí thư Thường trực.",
            {"Cao Văn Tám": "Bí thư", "Lò Thị Mai": "Phó Bí thư Thường trực"},
        ),
    ],
)
def test_a_role_is_found_wherever_it_stands_beside_the_name(text: str, people: dict[str, str]) -> None:
    assert roles(text).items() >= people.items()


# Sentences written for the tests, with the people of whom each says a role, in order.
with Path(__file__).with_name("people.csv").open(encoding="utf-8", newline="") as _rows:
    SENTENCES = [(row["text"], row["people"].split("; ") if row["people"] else []) for row in csv.DictReader(_rows)]


@pytest.mark.parametrize(("text", "people"), SENTENCES)
def test_those_with_a_role_are_named_in_order(text: str, people: list[str]) -> None:
    assert list(roles(text)) == people


@pytest.mark.parametrize(
    "text",
    [
        "Đồng chí Trần Văn Bách tặng hoa chúc mừng Đại hội.",
        "Các đại biểu học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Các đại biểu dâng hương tại Khu mộ Đại tướng Võ Nguyên Giáp.",
        "Bí thư Tỉnh ủy yêu cầu các cấp ủy nhân rộng mô hình của ông Phạm Văn Tư.",
        "Đại hội họp tại Trường Chính trị Tôn Đức Thắng.",
        "Bài, ảnh: Nguyễn Văn Phóng",
        "Tin liên quan\n- Ông Lý Văn Đông làm Bí thư Huyện ủy Z",
    ],
)
def test_no_role_no_person(text: str) -> None:
    assert roles(text) == {}


def test_a_person_named_again_stays_one_with_all_the_roles() -> None:
    said = (
        "Đồng chí Lê Văn Hải, Phó Trưởng Ban Tổ chức Tỉnh ủy dự. Đại hội bầu đồng chí Lê Văn Hải"
        " giữ chức Bí thư Đảng ủy. Đồng chí Lê Văn Hải, Bí thư Đảng ủy phát biểu."
    )
    assert roles(said) == {"Lê Văn Hải": "Phó Trưởng Ban Tổ chức Tỉnh ủy; Bí thư Đảng ủy"}


def test_a_meeting_that_is_no_congress_gives_no_people() -> None:
    document = prepare(Source("x", HEAD + "Đồng chí Trần Văn Bách, Bí thư Tỉnh ủy dự."))
    assert read_people(document, Congress(event="other", tier="none")) == ()


TEXT = (
    "Dự Đại hội có đồng chí Trần Văn Bách, Bí thư Tỉnh uỷ; các ông Lê Minh Tường – Phó Chủ tịch,"
    " Phạm Thị Hoà (Giám đốc Sở Nội vụ). Bí thư Huyện ủy Vũ Đình Khang phát biểu; bầu Đỗ Thị Thuý làm Phó Bí thư. "
)


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_every_span_points_at_its_quote_in_the_text_as_received(start: int, end: int) -> None:
    source = Source("x", HEAD + TEXT[start:end] + TEXT)
    for person in read_people(prepare(source), CONGRESS):
        assert person.span is not None
        assert person.span.of(source.text or "") == person.quote != ""


@pytest.mark.parametrize("piece", ["Bí thư Trần Văn An, ", "Trần Văn An và ", "Phó Bí thư, ", "đồng chí "])
def test_the_time_of_reading_people_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(copies: int) -> float:
        document = prepare(Source("x", HEAD + piece * copies))
        start = time.process_time()
        read_people(document, CONGRESS)
        return time.process_time() - start

    assert seconds(4000) < 40 * seconds(400) + 0.5
