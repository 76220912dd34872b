"""The importer: each collected row comes out once, with its unit, marks and reason."""

import csv
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.bundle import DATA, HOME
from analytics.embedded import build
from analytics.embedded.build import import_rows, tables
from analytics.embedded.collected import Row, read_collected
from analytics.embedded.marks import read_marks
from analytics.embedded.tables import read_rows
from analytics.model import Congress

COLUMNS = (
    *("term", "province", "organisation", "ordinal", "event", "field", "value", "qualifier", "unit", "as_of"),
    *("source_url", "source_title", "source_published"),
)
CONGRESS = Congress("Đảng bộ tỉnh Quảng Ninh", "Quảng Ninh", "none", "congress", 15, "2020-2025")
PAGE = "https://nhandan.vn/bai-1.html"


def row(line: int = 2, **said: object) -> Row:
    plain = Row("collected.csv", line, CONGRESS, "committee_size", "53", "exact", "đồng chí", "", PAGE, "", "")
    return replace(plain, **said)  # type: ignore[arg-type]  # tests name fields of Row


def imported(*rows: Row) -> build.Import:
    return import_rows([replace(one, line=line) for line, one in enumerate(rows, start=2)])


def outcomes(*rows: Row) -> list[tuple[str, str]]:
    return [(str(line["outcome"]), str(line["reason"])) for line in imported(*rows).report()]


def marks(*rows: Row) -> list[list[str]]:
    facts = sorted(imported(*rows).facts, key=lambda entry: entry.row.line)
    return [sorted(entry.marks) for entry in facts]


def goal(value: str, qualifier: str = "exact", unit: str = "%", as_of: str = "2025", page: str = PAGE) -> Row:
    return row(field="target", value=value, qualifier=qualifier, unit=unit, as_of=as_of, address=page)


SAID = st.builds(
    row,
    field=st.sampled_from(["committee_size", "date_opened", "date_closed", "secretary_name", "target", "result", "?"]),
    value=st.sampled_from(["53", "2020-09-27", "2020-10-30", "Nguyễn A", "GRDP|7", "GRDP|", "-1", ""]),
    qualifier=st.sampled_from(["exact", "at_least", "at_most", "about"]),
    unit=st.sampled_from(["", "đồng chí", "%", "chỉ tiêu, tỉnh A cũ", "dự kiến"]),
    address=st.sampled_from([PAGE, "https://plo.vn/2.html"]),
)


@given(st.lists(SAID, max_size=12))
def test_every_row_comes_out_exactly_once(rows: list[Row]) -> None:
    done = imported(*rows)
    assert [line["line"] for line in done.report()] == list(range(2, len(rows) + 2))
    kept = len(done.facts) + sum(len(one.rows) for one in done.goals)
    assert kept + len(done.left_out) == len(rows)


def test_a_value_repeated_on_one_page_is_kept_once() -> None:
    assert outcomes(row(), row(unit="người")) == [("fact", ""), ("left_out", "repeat")]


def test_of_two_repeats_the_one_with_fewer_reservations_stays() -> None:
    assert outcomes(row(unit="đồng chí, dự kiến"), row()) == [("left_out", "repeat"), ("fact", "")]


def test_the_same_value_on_another_page_is_support_and_stays() -> None:
    assert outcomes(row(), row(address="https://plo.vn/2.html")) == [("fact", ""), ("fact", "")]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (row(value="5300"), "out_of_range"),
        (row(value="năm mươi"), "out_of_range"),
        (row(field="date_opened", value="2020-02-30"), "out_of_range"),
        (row(field="shoe_size"), "unknown_field"),
        (row(field="targets_met", value="14", unit="chỉ tiêu, tỉnh Hà Giang cũ"), "former_body"),
        (goal("tỷ lệ hộ nghèo|ba"), "no_indicator_or_number"),
        (goal("tỷ lệ hộ nghèo|3", as_of="2099"), "out_of_range"),
    ],
)
def test_a_row_that_cannot_be_is_left_out_with_its_reason(said: Row, reason: str) -> None:
    assert outcomes(said) == [("left_out", reason)]


def test_what_is_said_to_stand_on_a_page_about_something_else_is_left_out() -> None:
    address = next(iter(read_rows(DATA / "other_pages.csv")))["address"]
    there = outcomes(row(address=address), goal("tỷ lệ hộ nghèo|3", page=address), row())
    assert there == [("left_out", "other_page"), ("left_out", "other_page"), ("fact", "")]


def test_a_part_larger_than_its_whole_on_one_page_leaves_both_out() -> None:
    crossed = outcomes(row(value="15"), row(field="standing_committee_size", value="17"))
    assert crossed == [("left_out", "contradicts_itself")] * 2


def test_a_closing_before_the_opening_is_left_out() -> None:
    opened = [row(field="date_opened", value="2020-09-26", unit="", address=f"{PAGE}{n}") for n in range(2)]
    assert outcomes(*opened, row(field="date_closed", value="2020-06-07", unit=""))[-1] == (
        "left_out",
        "outside_the_event",
    )


def test_two_bounds_of_one_page_become_one_range() -> None:
    done = imported(goal("tỷ lệ đô thị hóa|35", "at_least"), goal("tỷ lệ đô thị hóa|40", "at_most"))
    [one] = done.goals
    assert (one.comparator, one.value, one.value_max, one.indicator_id) == ("range", 35, 40, "E20")
    assert [line["reason"] for line in done.report()] == ["", "second_bound_of_a_range"]


@pytest.mark.parametrize("other", [{"page": "https://plo.vn/2.html"}, {"as_of": "2030"}, {"unit": "%/năm"}])
def test_bounds_of_different_pages_years_or_units_stay_apart(other: dict[str, str]) -> None:
    done = imported(goal("tỷ lệ đô thị hóa|35", "at_least"), goal("tỷ lệ đô thị hóa|40", "at_most", **other))
    assert sorted(one.comparator for one in done.goals) == ["at_least", "at_most"]


def test_crossed_bounds_are_left_out_both() -> None:
    crossed = outcomes(goal("tỷ lệ đô thị hóa|45", "at_least"), goal("tỷ lệ đô thị hóa|40", "at_most"))
    assert crossed == [("left_out", "bounds_crossed")] * 2


def test_a_goal_without_a_number_is_a_milestone() -> None:
    [one] = imported(goal("thành phố trực thuộc Trung ương|", as_of="2030", unit="")).goals
    assert (one.comparator, one.value, one.year) == ("milestone", None, 2030)


@pytest.mark.parametrize(
    ("unit", "left", "found"),
    [
        ("đồng chí, chỉ định", "đồng chí", {"appointed"}),
        ("đồng chí, chỉ định sau đại hội", "đồng chí", {"later_change"}),
        ("đại biểu trúng cử", "đại biểu trúng cử", set()),
        ("người (đếm theo tên nêu trong bài)", "người", {"counted_from_list"}),
        ("ngày đầu (15-17/10), năm suy từ nhiệm kỳ", "", {"first_day", "year_inferred"}),
        ("% (khoảng 35-40)", "%", {"approximate"}),
        ("khu dân cư", "khu dân cư", set()),
        ("xã (ước)", "xã", {"estimated"}),
    ],
)
def test_marks_are_read_from_the_unit_and_leave_the_unit(unit: str, left: str, found: set[str]) -> None:
    assert read_marks(unit) == (frozenset(found), left)


def test_a_page_written_before_the_opening_announces() -> None:
    opening = row(field="date_opened", value="2020-09-25", unit="", published="2020-09-25")
    before = row(published="2020-09-20", address="https://plo.vn/2.html")
    assert marks(opening, before, row(published="2020-09-27")) == [[], ["announced_before"], []]


@pytest.mark.parametrize(
    ("address", "mark"),
    [
        ("https://thegioithao.com/tin/1", ["doubtful_publisher"]),
        ("https://www.vietnam.vn/en/tin-1", ["doubtful_publisher"]),
        ("https://www.vietnam.vn/tin-1", ["republished"]),
        ("https://baonghean.vn/en/tin-1", ["translation"]),
        ("https://baonghean.vn/tin-1", []),
    ],
)
def test_the_publisher_gives_a_mark(address: str, mark: list[str]) -> None:
    assert marks(row(address=address)) == [mark]


def test_parts_that_add_up_to_no_total_of_their_page_are_marked() -> None:
    parts = {"delegates_exofficio": "65", "delegates_elected": "382", "delegates_official": "450"}
    assert marks(*(row(field=field, value=value) for field, value in parts.items())) == [
        *(["sum_mismatch"], ["sum_mismatch"], [])
    ]


def test_one_key_has_one_name_one_ordinal_and_its_tier() -> None:
    spelt = [replace(CONGRESS, organisation=name) for name in ("Đảng bộ tỉnh Quảng Ninh", "Tỉnh ủy Quảng Ninh")]
    rows = [row(congress=spelt[0]), row(congress=replace(spelt[1], ordinal=None)), row(congress=spelt[0])]
    [congress] = tables(imported(*rows))["congresses"]
    assert (congress["organisation"], congress["ordinal"], congress["tier"]) == (
        *("Đảng bộ tỉnh Quảng Ninh", 15, "province"),
    )


def collected(folder: Path, rows: list[list[str]]) -> Path:
    folder.mkdir(parents=True)
    with (folder / "collected.csv").open("w", encoding="utf-8", newline="") as table:
        csv.writer(table).writerows([COLUMNS, *rows])
    return folder


def test_running_twice_changes_no_byte(tmp_path: Path) -> None:
    about = ["2020-2025", "Quảng Ninh", "Đảng bộ tỉnh Quảng Ninh", "15", "congress"]
    rows = [[*about, "committee_size", str(size), "exact", "đồng chí", "", PAGE, "", ""] for size in (53, 51)]
    source = collected(tmp_path / "in", rows)
    results = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        (folder / "facts").mkdir(parents=True)
        (folder / "facts" / "articles.csv").write_bytes((DATA / "facts" / "articles.csv").read_bytes())
        build.build(source, folder)
        build.build(source, folder)
        results.append({path.name: path.read_bytes() for path in folder.rglob("*.csv")})
    assert results[0] == results[1]


def test_the_report_accounts_for_every_row_of_the_articles_file() -> None:
    articles = list(read_collected(DATA / "facts" / "articles.csv"))
    with (DATA / "report.csv").open(encoding="utf-8", newline="") as table:
        reported = [line for line in csv.DictReader(table) if line["file"] == "articles.csv"]
    assert [int(line["line"]) for line in reported] == [one.line for one in articles]
    assert Counter(line["outcome"] for line in reported) == {"fact": 25, "target": 9}


def test_the_report_has_one_line_for_each_collected_row_without_a_gap() -> None:
    with (DATA / "report.csv").open(encoding="utf-8", newline="") as table:
        lines = [int(line["line"]) for line in csv.DictReader(table) if line["file"] == "collected.csv"]
    assert lines == list(range(2, 4240))


COLLECTED = HOME.parent / "shared" / "facts"


@pytest.mark.skipif(not COLLECTED.exists(), reason="the collected tables do not lie beside the checkout")
def test_the_tables_in_the_project_are_what_the_importer_makes_of_the_collected_ones(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "articles.csv").write_bytes((DATA / "facts" / "articles.csv").read_bytes())
    build.build(COLLECTED, tmp_path)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.csv")}
    assert made == {path: (DATA / path).read_bytes() for path in made}
