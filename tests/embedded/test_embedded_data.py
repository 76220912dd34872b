"""The data that comes with the product: whole, valid by two validators, and honest about its conflicts."""

import json
import shutil
import subprocess
import sys
from collections.abc import Hashable
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from analytics import embedded, records
from analytics.bundle import DATA
from analytics.embedded import gazetteer, schemas
from analytics.embedded.tables import read_rows
from analytics.model import Reading
from analytics.store import open_store

Records = dict[tuple[str, str], dict[Hashable, Any]]


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return list(embedded.readings())


@pytest.fixture(scope="module")
def settled(readings: list[Reading], tmp_path_factory: pytest.TempPathFactory) -> Records:
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('store') / 'embedded.db'}")
    store.load_embedded(embedded.version(), readings)
    frame = records.settle(store.claims(), store.sources(), store.congresses(), store.rulings())
    store.close()
    return {(record["congress"], record["field"]): record for record in frame.to_dict("records")}


def test_check_finds_no_problem_and_the_promised_coverage() -> None:
    report = embedded.check()
    assert report.problems == ()
    assert dict(zip(report.coverage["term"], report.coverage["known_count"], strict=True)) == {
        "2015-2020": 53,
        "2020-2025": 63,
        "2025-2030": 34,
    }
    assert report.ok


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_report_prints_a_share_for_each_field_and_term(language: str) -> None:
    lines = list(embedded.check().lines(language))
    assert sum("%" in line for line in lines) == len(embedded.check().known["field"].unique())
    assert not any("{" in line for line in lines)


def test_frictionless_accepts_the_package_and_refuses_a_broken_copy(tmp_path: Path) -> None:
    def verdict(package: Path) -> int:
        command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
        return subprocess.run(command, cwd=package, capture_output=True, check=False).returncode

    assert verdict(DATA) == 0
    copy = tmp_path / "data"
    shutil.copytree(DATA, copy)
    facts = copy / "facts" / "facts.csv"
    facts.write_text(facts.read_text("utf-8").replace(",exact,", ",roughly,", 1), "utf-8")
    assert verdict(copy) == 1


@pytest.mark.parametrize(
    ("column", "value"),
    [("qualifier", "roughly"), ("address", "x"), ("congress", "Quảng Ninh"), ("field", "shoe_size"), ("value", None)],
)
def test_pandera_refuses_a_broken_cell(column: str, value: str | None) -> None:
    facts = schemas.table("facts").head(3).copy()
    facts.loc[1, column] = value
    assert [trouble.split(":")[0] for trouble in schemas.troubles("facts", facts)] == [f"{column} 1"]


def test_every_table_of_the_folder_is_described_in_the_package() -> None:
    described = {DATA / one["path"] for one in json.loads((DATA / "datapackage.json").read_text("utf-8"))["resources"]}
    assert {path for ending in ("csv", "geojson") for path in DATA.rglob(f"*.{ending}")} == described


def test_readings_of_one_page_follow_each_other(readings: list[Reading]) -> None:
    pages = [source.address for source, _ in groupby(readings, key=lambda reading: reading.source)]
    assert len(pages) == len(set(pages))


def test_readings_carry_every_fact_and_target_and_no_text(readings: list[Reading]) -> None:
    assert sum(len(reading.facts) for reading in readings) == len(read_rows(DATA / "facts" / "facts.csv"))
    assert sum(len(reading.targets) for reading in readings) == len(read_rows(DATA / "facts" / "targets.csv"))
    assert all(reading.source.text is None for reading in readings)


def test_a_page_may_speak_of_several_congresses(readings: list[Reading]) -> None:
    keys = [(reading.source.address, reading.congress.key) for reading in readings]
    assert len(keys) == len(set(keys))
    assert max(len(list(group)) for _, group in groupby(keys, key=lambda key: key[0])) > 2


def test_every_web_page_has_a_publisher(readings: list[Reading]) -> None:
    assert all(one.source.publisher for one in readings if "://" in one.source.address)


def test_results_name_congresses_and_pages_of_the_package() -> None:
    known = {row["congress"] for row in read_rows(DATA / "facts" / "congresses.csv")}
    assert len(embedded.results()) > 400
    assert {result.congress for result in embedded.results()} <= known
    pages = {reading.source.address for reading in embedded.readings()}
    assert {result.address for result in embedded.results()} <= pages


def test_notes_and_wordings_are_no_sentences() -> None:
    for table, column in (("facts", "note"), ("targets", "indicator"), ("results", "indicator"), ("results", "note")):
        assert max(len(row[column]) for row in read_rows(DATA / "facts" / f"{table}.csv")) < 110


@pytest.mark.parametrize(
    ("congress", "field", "chosen", "rival"),
    [
        ("soc-trang/tinh/2020-2025", "delegates_official", 346, 349),
        ("hau-giang/tinh/2020-2025", "delegates_official", 349, 339),
        ("gia-lai/tinh/2025-2030", "committee_size", 60, 42),
        ("ho-chi-minh/tinh/2025-2030", "committee_size", 109, 110),
        ("ho-chi-minh/tinh/2025-2030", "standing_committee_size", 28, 29),
        ("bac-ninh/tinh/2025-2030", "committee_size", 71, 72),
        ("bac-ninh/tinh/2025-2030", "standing_committee_size", 18, 19),
        ("an-giang/tinh/2025-2030", "delegates_official", 448, 488),
        ("lam-dong/tinh/2025-2030", "delegates_official", 498, 600),
        ("son-la/tinh/2025-2030", "party_members", 94000, 79000),
        ("thai-nguyen/tinh/2025-2030", "party_members", 140000, 14000),
    ],
)
def test_known_conflicts_keep_both_values_and_choose_the_better(
    settled: Records, readings: list[Reading], congress: str, field: str, chosen: int, rival: int
) -> None:
    said = {fact.value for one in readings if one.congress.key == congress for fact in one.facts if fact.field == field}
    assert {chosen, rival} <= said
    record = settled[congress, field]
    assert record["number"] == chosen
    assert record["rivals"] >= 1


def test_the_secretary_elected_by_the_congress_comes_before_a_later_one(settled: Records) -> None:
    assert settled["dak-lak/tinh/2025-2030", "secretary_name"]["text"] == "Nguyễn Đình Trung"


def test_the_gazetteer_is_what_its_program_draws(tmp_path: Path) -> None:
    gazetteer.write(tmp_path)
    for name in ("districts.csv", "communes.csv"):
        assert (tmp_path / name).read_bytes() == (DATA / "places" / name).read_bytes()


def test_norms_bind_a_number_or_day_unless_they_are_words() -> None:
    norms = schemas.table("norms")
    in_words = norms["comparator"] == "text"
    assert norms.loc[~in_words, "value"].notna().all()
    assert norms.loc[in_words, "value"].isna().all()
