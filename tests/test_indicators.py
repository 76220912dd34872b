"""Indicators: what papers call a thing leads to its one id, and never to another of other words, unit or pace."""

import csv
import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.bundle import DATA
from analytics.indicators import indicator_id, indicators, measure_of, wording_key

with (DATA / "indicator_wordings.csv").open(encoding="utf-8", newline="") as _rows:
    WORDINGS = [(row["indicator"], row["wording"]) for row in csv.DictReader(_rows)]

UNITS = {"percent": "%", "points": "điểm %", "money": "tỷ đồng", "ratio": "lần", "count": "người"}


def units_of(id_: str) -> list[str]:
    """A unit of each measure that the indicator can be stated in, paced by the unit itself where it has a pace."""
    measures = (measure.partition("/") for measure in sorted(indicators()[id_].measures))
    return [UNITS[kind] + ("/năm" if pace == "year" else "") for kind, _, pace in measures if pace != "term"]


@pytest.mark.parametrize("id_", indicators())
def test_an_indicator_is_known_by_its_own_name(id_: str) -> None:
    indicator = indicators()[id_]
    assert indicator_id(indicator.label["vi"], indicator.units[0]) == id_


@pytest.mark.parametrize(("id_", "wording"), WORDINGS)
def test_a_wording_leads_to_its_indicator(id_: str, wording: str) -> None:
    assert id_ in {indicator_id(wording, unit) for unit in units_of(id_)}


def test_no_wording_means_two_indicators_in_one_measure() -> None:
    meant: dict[str, set[str]] = {}
    for id_, wording in [*WORDINGS, *((id_, one.label["vi"]) for id_, one in indicators().items())]:
        meant.setdefault(wording_key(wording), set()).add(id_)
    torn = {
        (key, one, other)
        for key, ids in meant.items()
        for one, other in combinations(sorted(ids), 2)
        if indicators()[one].measures & indicators()[other].measures
    }
    assert not torn


@given(
    st.sampled_from(WORDINGS), st.sampled_from(["cận", "khoáng", "phạt", "quốc tế", "so với cả nước"]), st.booleans()
)
def test_a_word_more_is_another_thing(row: tuple[str, str], more: str, first: bool) -> None:  # noqa: FBT001  # drawn
    id_, wording = row
    longer = f"{more} {wording}" if first else f"{wording} {more}"
    if wording_key(longer) != wording_key(wording):
        assert {indicator_id(longer, unit) for unit in units_of(id_)} == {None}


@given(
    st.sampled_from(WORDINGS), st.sampled_from(["giai đoạn 2021-2025", "đến năm 2030", "(dự thảo)", "cuối nhiệm kỳ"])
)
def test_when_and_how_surely_changes_nothing(row: tuple[str, str], when: str) -> None:
    assert wording_key(f"{row[1]} {when}") == wording_key(row[1])


@pytest.mark.parametrize(
    ("phrase", "unit", "id_"),
    [
        ("GRDP tăng bình quân", "%/năm", "E01"),
        ("tốc độ tăng tổng sản phẩm trên địa bàn", "%/năm", "E01"),
        ("huyện đặt mục tiêu GRDP tăng", "%/năm", "E01"),
        ("tăng trưởng kinh tế đạt hai con số", "%", "E01"),
        ("GRDP bình quân đầu người", "triệu đồng", "E02"),
        ("GRDP bình quân", "triệu đồng/người", "E02"),
        ("thu nhập bình quân", "triệu đồng/người/năm", "E04"),
        ("thu ngân sách", "nghìn tỉ đồng", "E05"),
        ("thu ngân sách trên địa bàn: tăng", "%/năm", "E06"),
        ("tổng vốn đầu tư toàn xã hội 5 năm", "tỷ đồng", "E07"),
        ("vốn đầu tư toàn xã hội", "% GRDP", "E08"),
        ("xuất khẩu cán mốc", "tỷ USD", "E09"),
        ("kinh tế số đóng góp GRDP", "%", "E12"),
        ("hộ nghèo đa chiều", "%", "S01"),
        ("tỷ lệ hộ nghèo giảm xuống còn", "%", "S01"),
        ("tỷ lệ hộ nghèo (chuẩn giai đoạn 2016 - 2020) giảm bình quân", "%/năm", "S02"),
        ("giảm hộ nghèo", "điểm phần trăm/năm", "S02"),
        ("giảm hộ nghèo", "hộ", "S03"),
        ("bao phủ BHYT", "%", "S09"),
        ("bác sĩ", "bác sĩ/10.000 dân", "S13"),
        ("xã NTM nâng cao", "%", "S16"),
        ("độ che phủ rừng", "%", "V01"),
        ("kết nạp đảng viên mới", "đảng viên/năm", "P02"),
        ("kết nạp đảng viên mới so với tổng số", "%/năm", "P01"),
        ("chi bộ, đảng bộ xếp loại hoàn thành tốt nhiệm vụ", "%/năm", "P03"),
        ("Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên", "%/năm", "P03"),
    ],
)
def test_the_wordings_of_papers_lead_to_the_indicator(phrase: str, unit: str, id_: str) -> None:
    assert indicator_id(phrase, unit) == id_


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("cán bộ biết ngoại ngữ", "%"),
        ("đường bê tông", "km"),
        # another part, place or price
        ("tỷ lệ hộ cận nghèo", "%"),
        ("tỷ lệ hộ nghèo theo chuẩn của tỉnh", "%"),
        ("giảm hộ nghèo đồng bào Khmer", "%/năm"),
        ("kim ngạch xuất nhập khẩu", "tỷ USD"),
        ("lượt khách du lịch quốc tế", "lượt"),
        ("giá trị sản xuất nông nghiệp tăng", "%/năm"),
        ("tỷ trọng quy mô kinh tế của tỉnh trong GDP cả nước", "%"),
        ("GRDP (giá so sánh 2010)", "tỷ đồng"),
        ("tổng thu ngân sách nhà nước (tỉnh cũ)", "tỷ đồng"),
        ("số chỉ tiêu vượt", "chỉ tiêu"),
        ("xuất khẩu lao động", "người"),
        ("chi bộ trong sạch, vững mạnh", "%"),
        ("quy mô kinh tế so với cả nước", "%"),
        # another unit
        ("thu ngân sách", "người"),
        ("tốc độ tăng trưởng GRDP", "tỷ đồng"),
        ("GRDP bình quân đầu người so với năm 2020", "lần"),
        ("tỷ lệ hộ nghèo giảm", "m"),
        ("không còn hộ nghèo", "hộ"),
        # another pace
        ("thu ngân sách tăng", "%"),
        ("tỷ lệ hộ nghèo", "%/năm"),
        ("giải quyết việc làm", "lao động"),
        ("thu nhập bình quân đầu người", "triệu đồng/tháng"),
        ("quy mô GRDP giai đoạn 2016-2020", "tỷ đồng"),
        ("GRDP bình quân", "triệu đồng"),
    ],
)
def test_other_words_units_or_paces_have_no_id(phrase: str, unit: str) -> None:
    assert indicator_id(phrase, unit) is None


def test_without_a_unit_only_words_of_one_indicator_are_sure() -> None:
    assert (indicator_id("xã đạt chuẩn nông thôn mới"), indicator_id("GRDP"), indicator_id("GRDP", "")) == (
        "S15",
        None,
        None,
    )


@pytest.mark.parametrize(
    ("unit", "kind"),
    [
        ("đồng bào", "count"),
        ("lao động", "count"),
        ("nghìn lao động/năm", "count"),
        ("ngàn tỷ đồng", "money"),
        ("triệu đô la", "money"),
        ("‰", "percent"),
        ("điểm phần trăm/năm", "points"),
        ("triệu tấn", "size"),
        ("km", "size"),
        ("tài sản", "count"),
        (None, "count"),
    ],
)
def test_a_unit_counts_one_kind_of_quantity(unit: str | None, kind: str) -> None:
    assert measure_of(unit) == kind


def test_the_catalogue_comes_without_frames_and_fuzz() -> None:
    command = "import sys, analytics.indicators; print({'pandas', 'rapidfuzz'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
