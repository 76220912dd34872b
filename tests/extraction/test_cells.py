"""Tables that a page has flattened to one cell a line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analytics.extraction import read
from analytics.extraction.cells import rows_in_line
from analytics.model import Source

HEAD = "Kết quả Đại hội Đảng bộ Khối Doanh nghiệp tỉnh Hải Dương lần thứ III, nhiệm kỳ 2020 - 2025\n\n"
HEAD += "Đại hội đại biểu Đảng bộ Khối Doanh nghiệp tỉnh Hải Dương lần thứ III đã được tổ chức trọng thể.\n\n"
cells = st.sampled_from(["27", "24,5%", "3.126 đồng chí", "58 / 33,5", "-"])
rows = st.lists(st.tuples(st.sampled_from(["Số trúng cử", "Ban Thường vụ"]), cells, cells), min_size=2, max_size=5)


def values(table: str) -> dict[str, object]:
    return {fact.field: fact.value for fact in read(Source("page.txt", HEAD + table)).facts}


def test_of_two_terms_the_new_one_counts() -> None:
    table = "STT\nNội dung\nKhóa II\nKhóa III\n1\nSố trúng cử\n27\n24\n2\nBan Thường vụ\n9\n7"
    assert values(table) == {"committee_size": 24, "standing_committee_size": 7}


def test_a_column_of_units_or_shares_counts_nothing() -> None:
    table = (
        "TT\nNội dung\nĐơn vị\nSố liệu\n1\nĐại biểu được triệu tập\nĐồng chí\n175\n2\nĐại biểu có mặt\nĐồng chí\n173"
    )
    shares = "Nội dung\nSố lượng\nTỷ lệ (%)\nĐại biểu được triệu tập\n175\n100\nĐại biểu có mặt\n173\n98,9"
    assert values(table) == values(shares) == {"delegates_convened": 175, "delegates_present": 173}


def test_a_unit_between_bars_is_passed_over() -> None:
    rows = [
        "TT | Nội dung | ĐVT | Kết quả | Ghi chú",
        "1 | Đại biểu triệu tập | đại biểu | 160 |",
        "2 | Đại biểu nữ | người (tỷ lệ) | 61 (38,13%) | Thái, Mông",
        "3 | Khách mời | người | 35 |",
        "Đại biểu đương nhiên | đại biểu | 25",
        "Tỷ lệ đại biểu dân tộc thiểu số | % | 64,5",
        "4 | Tham luận tại hội trường | lượt | 08",
    ]
    assert values("\n".join(rows)) == {
        "delegates_convened": 160,
        "delegates_women": 61,
        "delegates_women_pct": 38.13,
        "guests": 35,
        "delegates_exofficio": 25,
        "delegates_ethnic_minority_pct": 64.5,
        "speeches": 8,
    }


def test_a_label_above_its_figure_is_a_row_of_two_cells() -> None:
    table = (
        "Nội dung\nKết quả\n\nĐại biểu được triệu tập\n220\n\nĐại biểu dự khai mạc\n218\n\nTham luận trực"
        " tiếp\n6 ý kiến"
        "\n\nBCH được chỉ định\n33 đồng chí (nữ 9)\n\nUBKT\n05 đồng chí, Chủ nhiệm: đ/c Lâm Thị Phượng"
    )
    assert values(table) == {
        "delegates_convened": 220,
        "delegates_present": 218,
        "speeches": 6,
        "committee_size": 33,
        "committee_women": 9,
        "inspection_committee_size": 5,
    }


def test_a_quote_from_a_table_stands_in_the_text_as_received() -> None:
    text = f"{HEAD}STT\nNội dung\nKhóa II\nKhóa III\n1\nSố trúng cử\n27\n24\n2\nBan Thường vụ\n9\n7"
    for fact in read(Source("page.txt", text)).facts:
        assert fact.span is not None
        assert fact.span.of(text) == fact.quote


@given(rows, st.sampled_from(["", "Ghi chú thêm một dòng."]))
def test_every_row_comes_on_one_line_and_the_length_stays(table: list[tuple[str, str, str]], below: str) -> None:
    numbered = [f"{number}\n{label}\n{old}\n{new}" for number, (label, old, new) in enumerate(table, start=1)]
    text = "\n".join(["STT\nNội dung\nKhóa II\nKhóa III", *numbered, *([below] if below else [])])
    read_in_line = rows_in_line(text)
    assert len(read_in_line) == len(text)
    whole = next((number for number, (*_, new) in enumerate(table) if new == "-"), len(table))
    if whole >= 2:
        assert read_in_line.count("|") == whole


lines = st.sampled_from(
    [
        "STT",
        "Nội dung",
        "TT | Nội dung | ĐVT | Kết quả",
        "1 | Nữ | người | 9 |",
        "2 | a | 3",
        "Khóa II",
        "1",
        "2",
        "27",
        "24,5%",
        "Số trúng cử",
        "6 ý kiến",
        "",
        "",
        "- ",
    ]
)


@given(st.lists(lines, max_size=24).map("\n".join))
def test_the_length_stays_whatever_the_lines_are(text: str) -> None:
    assert len(rows_in_line(text)) == len(text)


def test_a_row_that_ends_before_its_name_is_none() -> None:
    table = "chỉ tiêu nhiệm kỳ 2020-2025\nnhiệm kỳ 2020-2025\nchỉ tiêu\nĐại hội"
    assert read(Source("page.txt", HEAD + table)).targets == ()
