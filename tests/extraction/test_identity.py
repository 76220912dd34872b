"""Whose congress a text reports: body, province with its evidence, tier, event, ordinal, term."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from analytics.extraction import read
from analytics.extraction.document import prepare
from analytics.model import Congress, Reading, Source


def reading(headline: str, *paragraphs: str, header: str = "Thứ Tư, 12/08/2020 - 09:15") -> Reading:
    return read(Source("page.txt", "\n\n".join([headline, header, *paragraphs])))


def congress(headline: str, *paragraphs: str, header: str = "Thứ Tư, 12/08/2020 - 09:15") -> Congress:
    return reading(headline, *paragraphs, header=header).congress


BLOC = (
    "Khai mạc Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ IX",
    "Sáng 12/8, Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh Hải Dương lần thứ IX, nhiệm kỳ 2020-2025 khai mạc.",
)


def test_a_bloc_takes_its_province_into_its_name() -> None:
    assert congress(*BLOC) == Congress(
        "Đảng bộ Khối các cơ quan tỉnh Hải Dương", "Hải Dương", "intermediate", "congress", 9, "2020-2025"
    )


def test_the_mark_of_the_newspaper_gives_the_province_and_stands_as_evidence() -> None:
    found = reading(
        "Đại hội Đảng bộ Khối Doanh nghiệp tỉnh lần thứ V",
        "BDK.VN - Sáng 12/8, Đảng bộ Khối Doanh nghiệp tỉnh tổ chức Đại hội lần thứ V, nhiệm kỳ 2020-2025.",
    )
    assert (found.congress.province, found.province_evidence) == ("Bến Tre", ("BDK.VN",))


def test_the_first_secretary_gives_the_province_where_nothing_else_does() -> None:
    found = reading(
        "Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ VIII",
        "Ngày 12-8, Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ VIII khai mạc.",
        "Dự có ông Nguyễn Khắc Định - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy.",
    )
    assert (found.congress.province, found.province_evidence) == ("Khánh Hòa", ("Nguyễn Khắc Định",))


def test_a_district_gives_its_province() -> None:
    found = congress(
        "Đại hội Đảng bộ huyện Tiền Hải lần thứ XVI",
        "Sáng 12/8, Đại hội đại biểu Đảng bộ huyện Tiền Hải lần thứ XVI, nhiệm kỳ 2020-2025 khai mạc.",
    )
    assert (found.organisation, found.province, found.tier) == ("Đảng bộ huyện Tiền Hải", "Thái Bình", "intermediate")


def test_the_town_of_the_body_outweighs_a_neighbour_in_the_headline() -> None:
    found = congress(
        "Thị xã Điện Bàn liên kết với Đà Nẵng",
        "(QNO) - Chiều 7.8, Đại hội đại biểu Đảng bộ thị xã Điện Bàn lần thứ XXIII, nhiệm kỳ 2020-2025 kết thúc.",
        "Dịch bùng phát từ Đà Nẵng.",
    )
    assert (found.organisation, found.province) == ("Đảng bộ thị xã Điện Bàn", "Quảng Nam")


def test_the_mark_of_a_television_station_gives_its_province() -> None:
    found = reading(
        "Mỹ Hiệp: 215 đại biểu dự đại hội Đảng bộ xã",
        "THĐT - Chiều 31/7/2025, Đại hội Đảng bộ xã Mỹ Hiệp lần thứ nhất, nhiệm kỳ 2025 - 2030 khép lại ở Đồng Tháp.",
    )
    assert found.congress.province == "Đồng Tháp"


def test_a_company_with_grassroots_organisations_below_it_stands_above_them() -> None:
    found = congress(
        "Đại hội Đảng bộ Tổng công ty Cao su Đồng Nai lần thứ VIII",
        "Ngày 11-6-2010, Đảng bộ Tổng công ty Cao su Đồng Nai tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2010 - 2015.",
        "Các đại biểu thay mặt 3.372 đảng viên ở 22 đảng bộ, chi bộ cơ sở.",
    )
    assert found.tier == "intermediate"


def test_a_company_of_the_grassroots_is_not_the_bloc_that_it_stands_in() -> None:
    found = congress(
        "Đại hội Đảng bộ Công ty Cổ phần Đường Quảng Ngãi: tính chuyện 5 năm tới",
        "(QNg) - Ngày 12.5.2015, đảng viên dự Đại hội lần thứ VIII (2015 - 2020) của Đảng bộ Công ty Cổ phần Đường"
        " Quảng Ngãi. Đây là đảng bộ cơ sở trong Đảng bộ Khối Doanh nghiệp tỉnh.",
    )
    assert (found.organisation, found.tier) == ("Đảng bộ Công ty Cổ phần Đường Quảng Ngãi", "grassroots")
    assert found.province == "Quảng Ngãi"


def test_a_paper_read_at_the_opening_is_of_the_congress() -> None:
    found = congress(
        "Kết quả thẩm tra tư cách đại biểu dự Đại hội đại biểu Đảng bộ huyện Kbang lần thứ XVII",
        "(Trưởng Ban Thẩm tra tư cách trình bày tại phiên khai mạc sáng 28/7)",
        "Tại phiên họp trù bị chiều 27/7, Đại hội đã bầu Ban Thẩm tra tư cách đại biểu gồm 05 đồng chí.",
    )
    assert found.event == "congress"


def test_no_evidence_gives_no_province() -> None:
    found = congress("Đại hội Đảng bộ huyện lần thứ V", "Sáng 12/8, Đại hội Đảng bộ huyện lần thứ V khai mạc.")
    assert found.province is None


@pytest.mark.parametrize(
    ("header", "province", "tier"),
    [("Thứ Sáu, 20/06/2025", "Hà Nam", "grassroots"), ("Thứ Sáu, 01/08/2025", "Ninh Bình", "intermediate")],
)
def test_the_day_decides_province_and_tier_of_a_commune(header: str, province: str, tier: str) -> None:
    found = congress(
        "Đại hội Đảng bộ xã Thanh Lâm lần thứ I",
        "Báo Hà Nam - Đại hội đại biểu Đảng bộ xã Thanh Lâm lần thứ I, nhiệm kỳ 2025-2030 khai mạc. Xã thuộc tỉnh"
        " Hà Nam.",
        header=header,
    )
    assert (found.province, found.tier) == (province, tier)


def test_a_city_that_bears_its_province_s_name_stands_below_it() -> None:
    found = congress(
        "Đại hội Đảng bộ thành phố Tây Ninh",
        "Ngày 12/8, Đại hội đại biểu Đảng bộ thành phố Tây Ninh lần thứ XII, nhiệm kỳ 2020-2025 bế mạc.",
    )
    assert (found.organisation, found.tier) == ("Đảng bộ thành phố Tây Ninh", "intermediate")


def test_a_city_run_by_the_centre_is_a_province() -> None:
    found = congress(
        "Khai mạc Đại hội Đảng bộ thành phố Hải Phòng",
        "Sáng 12/8, Đại hội đại biểu Đảng bộ thành phố Hải Phòng lần thứ XVI, nhiệm kỳ 2020-2025 khai mạc.",
    )
    assert (found.province, found.tier) == ("Hải Phòng", "province")


@pytest.mark.parametrize(
    ("headline", "lead", "event"),
    [
        (
            "Phiên trù bị Đại hội Đảng bộ huyện Ba Tơ",
            "Chiều 12/8, Đại hội Đảng bộ huyện Ba Tơ họp trù bị.",
            "preparatory",
        ),
        (
            "Sơ kết giữa nhiệm kỳ Nghị quyết Đại hội",
            (
                "Sáng 12/8, Huyện ủy Ba Tơ tổ chức Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng"
                " bộ huyện."
            ),
            "midterm_review",
        ),
        (
            "Rút kinh nghiệm đại hội cấp cơ sở",
            "Sáng 12/8, Huyện ủy Ba Tơ tổ chức Hội nghị rút kinh nghiệm công tác tổ chức đại hội đảng bộ cơ sở.",
            "evaluation",
        ),
    ],
)
def test_the_occasion_is_told(headline: str, lead: str, event: str) -> None:
    assert congress(headline, lead).event == event


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        (
            "Đoàn Khối các cơ quan tỉnh đại hội",
            (
                "Sáng 12/8, Đoàn TNCS Hồ Chí Minh Khối các cơ quan tỉnh tổ chức Đại hội đại biểu lần thứ V, bầu 21"
                " đồng chí."
            ),
        ),
        (
            "Đại hội Công đoàn tỉnh lần thứ X",
            (
                "Sáng 12/8, Đại hội Công đoàn tỉnh lần thứ X khai mạc với 300 đại biểu chính thức đại diện cho 50.000"
                " đoàn viên."
            ),
        ),
        (
            "Kỳ họp thứ nhất HĐND tỉnh khóa XIX",
            "Sáng 12/8, HĐND tỉnh khai mạc kỳ họp, cụ thể hóa Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII.",
        ),
        (
            "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 15",
            "Sáng 12/8, Tỉnh ủy họp bàn nhiệm vụ sáu tháng cuối năm, với 49/51 đồng chí Tỉnh ủy viên.",
        ),
        (
            "Đại hội Đảng Cộng sản Trung Quốc lần thứ XX khai mạc",
            "Sáng 16/10, tại Bắc Kinh, đại hội khai mạc với 2.296 đại biểu.",
        ),
        (
            "Giải chạy chào mừng Đại hội Đảng bộ tỉnh",
            "Sáng 12/8, hơn 500 vận động viên chạy 5 km chào mừng Đại hội Đảng bộ tỉnh lần thứ XX.",
        ),
    ],
)
def test_what_is_no_party_congress_gives_nothing(headline: str, lead: str) -> None:
    found = reading(headline, lead)
    assert found.congress == Congress()
    assert (found.facts, found.targets, found.people) == ((), (), ())


def test_the_congress_above_lends_neither_ordinal_nor_name() -> None:
    found = congress(*BLOC, "Đại hội bầu đoàn đại biểu đi dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII.")
    assert (found.organisation, found.ordinal) == ("Đảng bộ Khối các cơ quan tỉnh Hải Dương", 9)


@pytest.mark.parametrize(
    ("text", "kind", "tier"),
    [
        ("Đảng bộ Công an tỉnh Nghệ An", "force", "intermediate"),
        ("Đảng bộ Quân sự huyện Ba Tơ", "force", "grassroots"),
        ("Đảng bộ Trường Đại học Hồng Đức", "unit", "grassroots"),
        ("Đảng bộ UBND tỉnh Sơn La", "office", "intermediate"),
        ("Thành ủy Hà Nội", "province", "province"),
        ("Thị ủy Hoàng Mai", "district", "intermediate"),
    ],
)
def test_a_body_has_its_kind_and_tier(text: str, kind: str, tier: str) -> None:
    [body] = prepare(Source("page.txt", text)).bodies_in(0, len(text))
    assert (body.kind, body.tier(merged=False)) == (kind, tier)


def pages() -> Iterator[tuple[str, str]]:
    for block in Path(__file__).with_name("identities.txt").read_text("utf-8").split("\n\n"):
        states, *paragraphs = [line for line in block.strip().split("\n") if not line.startswith("#")] or [""]
        if paragraphs:
            yield states, "\n".join(paragraphs)


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["apart", "close"])
@pytest.mark.parametrize(("states", "text"), list(pages()), ids=lambda part: str(part)[:70])
def test_a_page_is_read_as_the_occasion_that_it_tells(states: str, text: str, gap: str) -> None:
    stated = dict(state.partition("=")[::2] for state in states.split("; "))
    found = read(Source("page.txt", text.replace("\n", gap))).congress
    assert {key: str(getattr(found, key)) for key in stated} == stated


def test_an_interview_before_a_congress_is_about_that_congress() -> None:
    found = congress(
        "Trước thềm Đại hội Đảng bộ Khối các cơ quan tỉnh",
        "Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh Hải Dương lần thứ IX, nhiệm kỳ 2020-2025 sẽ diễn ra trong hai "
        "ngày 12 và 13/8. Phóng viên trao đổi với đồng chí Bí thư Đảng ủy Khối.",
    )
    assert (found.event, found.ordinal) == ("congress", 9)


def test_what_a_newspaper_says_of_itself_is_no_headline() -> None:
    found = read(
        Source(
            "page.txt",
            "BÁO HẢI DƯƠNG\nCơ quan ngôn luận của Đảng bộ tỉnh Hải Dương\n\n"
            "Đảng bộ Khối các cơ quan tỉnh: Đoàn kết, nêu gương, đổi mới\n\nThứ Tư, 12/08/2020\n\n"
            "Trong các ngày 10, 11/8/2020, Đảng bộ Khối các cơ quan tỉnh tổ chức Đại hội đại biểu lần thứ IX.",
        )
    )
    assert (found.congress.tier, found.congress.ordinal) == ("intermediate", 9)
    assert [fact.value for fact in found.facts if fact.field == "date_opened"] == ["2020-08-10"]


def test_delegates_who_come_for_the_preparatory_session_come_to_their_own_congress() -> None:
    found = congress(
        "Hoàn tất việc chuẩn bị trước giờ khai mạc Đại hội Đảng bộ tỉnh",
        "Chiều 11/8, các đại biểu dự Đại hội đại biểu Đảng bộ tỉnh Hải Dương lần thứ XVII đã có mặt để họp trù bị. "
        "Điều hành phiên họp là Thường trực Tỉnh ủy khóa XVI.",
    )
    assert (found.event, found.ordinal) == ("preparatory", 17)
