"""Indicators: what papers call a thing leads to its one id in the registry, and never to another of the wrong unit."""

import csv

import pytest

from analytics.bundle import DATA
from analytics.extraction.indicators import indicator_id

with (DATA / "indicators.csv").open(encoding="utf-8", newline="") as _rows:
    INDICATORS = list(csv.DictReader(_rows))


@pytest.mark.parametrize("row", INDICATORS, ids=lambda row: row["id"])
def test_an_indicator_is_known_by_its_own_name(row: dict[str, str]) -> None:
    assert indicator_id(row["label_vi"], row["unit"].split(" hoặc ")[0]) == row["id"]


@pytest.mark.parametrize(
    ("phrase", "unit", "code"),
    [
        ("GRDP tăng bình quân", "%/năm", "E01"),
        ("tốc độ tăng tổng sản phẩm trên địa bàn", "%/năm", "E01"),
        ("GRDP bình quân đầu người", "triệu đồng", "E02"),
        ("GRDP bình quân", "triệu đồng/người", "E02"),
        ("thu nhập bình quân", "triệu đồng/người/năm", "E04"),
        ("thu ngân sách", "tỷ đồng", "E05"),
        ("hộ nghèo đa chiều", "%", "S01"),
        ("hộ nghèo giảm bình quân", "%/năm", "S02"),
        ("kết nạp đảng viên mới", "đảng viên/năm", "P02"),
        ("bao phủ bảo hiểm y tế", "%", "S09"),
        ("độ che phủ rừng", "%", "V01"),
        ("tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên", "%/năm", "P03"),
    ],
)
def test_the_wordings_of_papers_lead_to_the_indicator(phrase: str, unit: str, code: str) -> None:
    assert indicator_id(phrase, unit) == code


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("cán bộ biết ngoại ngữ", "%"),
        ("thu ngân sách", "người"),
        ("đường bê tông", "km"),
        ("giá trị sản xuất tăng", "%/năm"),
    ],
)
def test_what_the_registry_does_not_hold_has_no_id(phrase: str, unit: str) -> None:
    assert indicator_id(phrase, unit) is None
