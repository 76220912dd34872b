"""The command as it is typed: what goes to which stream, the exit status, and what survives a kill."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

ARTICLE = """Đại hội đại biểu Đảng bộ huyện Sông Trăng, tỉnh Quảng Ninh lần thứ XV

Ngày 25/7/2020, Đại hội đại biểu Đảng bộ huyện Sông Trăng, tỉnh Quảng Ninh lần thứ XV, nhiệm kỳ 2020 - 2025 khai mạc.

Đại hội đã bầu {size} đồng chí vào Ban Chấp hành Đảng bộ huyện khóa XV."""
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DAIHOI_")}
    return kept | {"DAIHOI_STORE": f"sqlite:///{tmp_path / 'store.db'}", "PYTHONWARNINGS": "error"}


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    def started(*words: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "analytics", *map(str, words)]
        return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment | more, check=False)

    return started


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of three articles and a bad file among them."""
    folder = tmp_path / "bai"
    folder.mkdir()
    for number, size in enumerate((61, 62, 63)):
        (folder / f"{number}.txt").write_text(ARTICLE.format(size=size), "utf-8")
    (folder / "1b.txt").write_bytes(b"")
    return folder


def test_read_prints_one_object_a_document_and_keeps_errors_apart(run: Run, articles: Path) -> None:
    done = run("read", articles, "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(row["source"]["path"]).name for row in rows] == ["0.txt", "1.txt", "2.txt"]
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert str(articles / "1b.txt") in done.stderr


def test_read_gives_the_contract_with_spans_that_hold(run: Run, articles: Path) -> None:
    path = articles / "0.txt"
    done = run("read", path)
    row, text = json.loads(done.stdout), path.read_text("utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert list(row) == ["source", "congress", "facts", "targets", "people", "warnings"]
    assert row["source"]["characters"] == len(text)
    assert row["source"]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert {fact["field"]: fact["value"] for fact in row["facts"]}["committee_size"] == 61
    assert all(text[said["start"] : said["end"]] == said["quote"] for said in [*row["facts"], *row["people"]])


def test_two_workers_print_what_one_prints(run: Run, articles: Path) -> None:
    one, two = run("read", articles), run("read", articles, "--workers", "2")
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)


def test_explain_shows_each_text_with_what_was_read_and_goes_on_after_a_bad_file(run: Run, articles: Path) -> None:
    done = run("read", articles, "--explain", DAIHOI_LANG="en")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert [done.stdout.count(f"Executive committee: {size}") for size in (61, 62, 63)] == [1, 1, 1]
    assert ("━" in done.stdout, "\x1b" in done.stdout) == (True, False)


@pytest.mark.parametrize(("lang", "words"), [("vi", "tệp trống"), ("en", "the file is empty"), ("xx", "tệp trống")])
def test_errors_speak_the_language_that_is_set(run: Run, articles: Path, lang: str, words: str) -> None:
    assert words in run("read", articles / "1b.txt", DAIHOI_LANG=lang).stderr


def test_vietnamese_is_printed_even_where_the_terminal_knows_only_ascii(run: Run, articles: Path) -> None:
    plain = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    assert "Đại hội" in run("--help", **plain).stdout
    assert "tệp trống" in run("read", articles / "1b.txt", **plain).stderr


@pytest.mark.parametrize("command", [[], ["read"], ["ingest"], ["export"], ["serve"], ["check"], ["check", "data"]])
def test_help_is_in_both_languages(run: Run, command: list[str]) -> None:
    done = run(*command, "--help")
    assert done.returncode == 0
    assert {"vi": "ữ" in done.stdout or "ệ" in done.stdout, "en": "the " in done.stdout} == {"vi": True, "en": True}


def test_a_store_out_of_reach_is_one_line(run: Run, tmp_path: Path, articles: Path) -> None:
    (tmp_path / "note.db").write_text("no database at all, but a note of some length", "utf-8")
    done = run("ingest", articles, DAIHOI_STORE=f"sqlite:///{tmp_path / 'note.db'}")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "note.db" in done.stderr


def test_ingest_twice_leaves_the_same_store_and_reads_nothing_twice(run: Run, articles: Path, tmp_path: Path) -> None:
    first = run("ingest", articles)
    before = dump(tmp_path / "store.db")
    second = run("ingest", articles, "--workers", "2", DAIHOI_LANG="en")
    assert (first.returncode, second.returncode) == (1, 1)
    assert second.stdout == "0 files read, 0 sources changed, 3 files unchanged, 1 files failed.\n"
    assert dump(tmp_path / "store.db") == before


def test_ingest_of_a_changed_file_replaces_its_figures(run: Run, articles: Path, tmp_path: Path) -> None:
    run("ingest", articles)
    (articles / "0.txt").write_text(ARTICLE.format(size=71), "utf-8")
    run("ingest", articles)
    assert sizes(tmp_path / "store.db") == [62, 63, 71]


def test_ingest_killed_half_way_and_run_again_leaves_the_store_of_an_undisturbed_run(
    run: Run, environment: dict[str, str], tmp_path: Path
) -> None:
    folder, whole = tmp_path / "bai", tmp_path / "whole.db"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(ARTICLE.format(size=30 + number % 40), "utf-8")
    command = [sys.executable, "-m", "analytics", "ingest", str(folder)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as writer:
        wait_for(lambda: sources_read(tmp_path / "store.db") > 20)
        writer.kill()
    assert 20 < sources_read(tmp_path / "store.db") < 400
    run("ingest", folder)
    run("ingest", folder, DAIHOI_STORE=f"sqlite:///{whole}")
    assert dump(tmp_path / "store.db") == dump(whole)


@pytest.fixture
def heeded_interrupt() -> Iterator[None]:
    """A shell makes what it runs in the background deaf to Ctrl-C, and so all that this starts; a terminal does not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name == "nt", reason="sends signals to a process group")
@pytest.mark.usefixtures("heeded_interrupt")
@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL], ids=["Ctrl-C", "kill -9"])
def test_a_stopped_command_leaves_no_worker_behind(
    environment: dict[str, str], articles: Path, blow: signal.Signals
) -> None:
    command = [sys.executable, "-m", "analytics", "read", *[str(articles / "0.txt")] * 20_000, "--workers", "2"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=environment, start_new_session=True, **pipes) as reader:  # type: ignore[call-overload]  # the two pipes are what it takes
        reader.stdout.readline()
        (os.killpg if blow is signal.SIGINT else os.kill)(reader.pid, blow)
        said = reader.communicate(timeout=30)[1]
    assert reader.returncode != 0
    assert b"Traceback" not in said
    wait_for(lambda: not is_group_alive(reader.pid))


def test_export_gives_the_whole_table_in_each_form(run: Run, articles: Path, tmp_path: Path) -> None:
    run("ingest", articles / "0.txt")
    rows = [json.loads(line) for line in run("export", "--format", "jsonl").stdout.splitlines()]
    [size] = [row for row in rows if row["address"].endswith("0.txt") and row["field"] == "committee_size"]
    assert (size["value"], size["province_now"], "61" in size["quote"]) == (61, "Quảng Ninh", True)
    lines = list(csv.reader(io.StringIO(run("export", "--format", "csv").stdout.removeprefix("\ufeff")), delimiter=";"))
    assert [len(line) == len(lines[0]) for line in lines[: len(rows) + 1]] == [True] * (len(rows) + 1)
    path = tmp_path / "so-lieu.xlsx"
    assert str(path) in run("export", "--output", path).stdout
    assert path.read_bytes().startswith(b"PK")


def test_an_export_that_cannot_be_written_says_where(run: Run, tmp_path: Path) -> None:
    done = run("export", "-o", tmp_path / "none" / "a.xlsx")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "a.xlsx" in done.stderr


def test_check_data_reports_and_tells_by_its_status_whether_all_is_well(run: Run) -> None:
    done = run("check", "data")
    assert (done.returncode, done.stderr) == (0, "")
    assert "2020-2025" in done.stdout


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return sorted(db.iterdump())


def sizes(path: Path) -> list[float]:
    query = """SELECT number FROM claims JOIN sources USING (source)
               WHERE origin = 'read' AND field = 'committee_size' ORDER BY number"""
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute(query)]


def sources_read(path: Path) -> int:
    if not path.exists():
        return 0
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)) as db:
        try:
            return int(db.execute("SELECT count(*) FROM sources WHERE origin = 'read'").fetchone()[0])
        except sqlite3.OperationalError:
            return 0  # the tables are being made


def is_group_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"waited {seconds} seconds in vain")
        time.sleep(0.005)
