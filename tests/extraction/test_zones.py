"""How a page is cut into zones and sentences."""

from dataclasses import replace
from pathlib import Path

import pytest

from analytics.extraction import read
from analytics.extraction.document import Document, prepare
from analytics.model import Source


def document(text: str) -> Document:
    return prepare(Source("page.txt", text))


def zones(text: str) -> list[str]:
    return [line.zone for line in document(text).lines]


def sentences(text: str) -> list[str]:
    page = document(text)
    return [page.text[one.start : one.end] for one in page.sentences]


PAGE = """BÁO AN LẠC ONLINE
Trang chủ | Thời sự | Văn hóa
Khai mạc Đại hội Đảng bộ huyện An Lạc
Thứ Ba, 11/08/2020 - 09:15
Sáng 11-8, Đại hội khai mạc tại hội trường huyện, với 220 đại biểu chính thức.
Quang cảnh Đại hội. Ảnh: HẢI
NHÂN SỰ KHÓA MỚI
Đại hội bầu Ban Chấp hành gồm 39 đồng chí.
Thu Hà - Minh Đức
Từ khóa: đại hội, An Lạc
Tin liên quan
Đại hội Đảng bộ huyện khác: 41 đồng chí trúng cử
Điện thoại: 0203.111.222
"""


def test_a_page_has_its_zones() -> None:
    assert zones(PAGE) == [
        "header", "header", "headline", "header", "lead", "caption", "heading", "body",
        "byline", "tags", "related", "related", "footer",
    ]  # fmt: skip


def test_counters_and_their_numbers_above_the_headline_are_header() -> None:
    page = "Đang online:\n\n572\n\nHôm nay:\n\n0\n\nHội nghị đánh giá kết quả đại hội\n\nNgày 31/7, Tỉnh ủy họp."
    assert zones(page) == ["header", "header", "header", "header", "headline", "lead"]


def test_a_sentence_ends_at_its_stop_and_not_in_a_number_or_a_short_form() -> None:
    text = "Tiêu đề bài báo dài\nSáng 15.8, tại TP. Hà Giang, có 3.400 đảng viên. Đại hội bầu 25 đồng chí."
    assert sentences(text)[1:] == [
        "Sáng 15.8, tại TP. Hà Giang, có 3.400 đảng viên.",
        "Đại hội bầu 25 đồng chí.",
    ]


def test_a_line_break_inside_a_sentence_is_a_space() -> None:
    broken = "Tiêu đề bài báo dài\n\nĐại hội đã bầu 25 đồng chí vào\nBan Chấp hành Đảng bộ huyện."
    assert "bầu 25 đồng chí vào Ban Chấp hành" in document(broken).text


def test_a_cell_on_a_line_of_its_own_joins_its_label() -> None:
    table = "Kết quả đại hội huyện\n\nĐại biểu được triệu tập\n250\nĐại biểu có mặt\n248"
    assert "Đại biểu được triệu tập 250\nĐại biểu có mặt 248" in document(table).text


def test_a_row_of_a_table_is_no_menu() -> None:
    assert zones("Kết quả đại hội huyện An Lạc\n\nĐại biểu triệu tập | 250\nĐại biểu có mặt | 248")[1:] == [
        "lead",
        "body",
    ]


def test_a_sentence_knows_the_heading_above_it() -> None:
    page = document(PAGE)
    assert [one.section for one in page.sentences if "39 đồng chí" in page.text[one.start : one.end]] == [
        "nhân sự khóa mới"
    ]


def test_a_count_of_visitors_is_no_counter_of_readers() -> None:
    page = "Kết quả đại hội huyện An Lạc\n\nĐại hội bế mạc.\n\n120.000 lượt khách năm 2024.\n\n5.418 lượt xem"
    assert zones(page)[-2:] == ["body", "footer"]


def test_a_long_line_that_begins_like_a_tool_is_no_footer() -> None:
    told = "Theo dõi và chỉ đạo Đại hội có đồng chí Phó Bí thư Tỉnh ủy. Hội trường có 234 đại biểu."
    page = f"Đại hội Đảng bộ huyện An Lạc\n\nSáng 12/8, Đại hội khai mạc.\n\n{told}\n\nTheo dõi Báo trên mạng"
    assert zones(page)[-2:] == ["body", "tags"]


def test_a_line_in_capitals_heads_links_below_tags() -> None:
    page = (
        "Đại hội Đảng bộ huyện An Lạc\n\nSáng 12/8, Đại hội khai mạc.\n\nTags: An Lạc, đại hội, Thị ủy\n"
        "CÓ THỂ BẠN QUAN TÂM\nTam Lộc có 41 đồng chí vào Ban Chấp hành"
    )
    assert zones(page)[-3:] == ["tags", "related", "related"]


def test_time_grows_with_the_number_of_lines_also_where_none_begins_the_text() -> None:
    assert set(zones("Một bài báo không tên\n" + "Từ khóa: đại hội\n" * 30_000)[1:]) == {"tags"}


def test_a_day_that_begins_a_headline_and_a_place_before_a_day_are_told_apart() -> None:
    page = (
        "Ngày 11/3/2025: Giao ban công tác tổ chức xây dựng Đảng\n\nPhú Yên, 12/03/2025, 9:04 SA\n\n"
        "Ban Tổ chức Tỉnh ủy giao ban quý I với các ban tổ chức huyện, thị, thành ủy."
    )
    assert zones(page) == ["headline", "header", "lead"]


def test_capitals_above_a_menu_name_the_site() -> None:
    page = "TRƯỜNG ĐẠI HỌC TÂY BẮC\nTrang tin » Hoạt động\nGhi ở Đại hội Đảng bộ Trường\nĐại hội khép lại chiều 13.6."
    assert zones(page)[:3] == ["header", "header", "headline"]


ARTICLE = """Đại hội Đảng bộ huyện Ba Tơ lần thứ XV thành công tốt đẹp

Thứ Tư, 12/08/2020 - 09:15

Sáng 12/8, Đại hội đại biểu Đảng bộ huyện Ba Tơ lần thứ XV, nhiệm kỳ 2020-2025 bế mạc, thảo luận sôi nổi.

Đồng chí Lê Hoài An, Bí thư Tỉnh ủy phát biểu chỉ đạo Đại hội, ghi nhận sự nỗ lực của Đảng bộ và nhân dân huyện.

Đại hội đã bầu Ban Chấp hành và đoàn đại biểu dự Đại hội cấp trên. Các đại biểu tán thành rất cao với các văn kiện.

Phát biểu bế mạc, đồng chí Bí thư Huyện ủy kêu gọi toàn Đảng bộ ra sức thi đua.

"""


def others(place: str) -> list[str]:
    """The pieces that stand at *place* of a page and lead to other news."""
    sections = Path(__file__).with_name("links.txt").read_text("utf-8").split("\n## ")
    [section] = [section for section in sections if section.startswith(f"{place}\n")]
    return section.strip().removeprefix(f"{place}\n").split("\n=\n")


def told(text: str) -> tuple[object, ...]:
    """All that is read of a page but the province, for which links may speak as well."""
    reading = read(Source("page.txt", text))
    facts = sorted((fact.field, str(fact.value)) for fact in reading.facts)
    people = sorted(person.name for person in reading.people)
    congress = replace(reading.congress, province=None)
    return facts, people, [goal.value for goal in reading.targets], congress, reading.source.title


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("tail", others("below"))
def test_what_stands_below_an_article_states_nothing(tail: str, gap: str) -> None:
    assert told(ARTICLE + tail.replace("\n", gap)) == told(ARTICLE)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("head", others("above"))
def test_what_stands_above_an_article_is_no_headline(head: str, gap: str) -> None:
    assert told(f"{head.replace(chr(10), gap)}\n\n{ARTICLE}") == told(ARTICLE)


@pytest.mark.parametrize("at", [2, 3, 4])
@pytest.mark.parametrize("link", others("within"))
def test_what_stands_within_an_article_neither_states_nor_hides_anything(link: str, at: int) -> None:
    parts = ARTICLE.split("\n\n")
    assert told("\n\n".join([*parts[:at], link, *parts[at:]])) == told(ARTICLE)


def test_rows_of_a_table_and_sentences_behind_a_byline_are_read() -> None:
    page = ARTICLE + "Thu Hà\nBan Chấp hành | 39 đồng chí\nBan Thường vụ | 11 đồng chí"
    assert {(fact.field, fact.value) for fact in read(Source("page.txt", page)).facts} >= {
        ("committee_size", 39),
        ("standing_committee_size", 11),
    }
