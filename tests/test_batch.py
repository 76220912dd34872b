"""Many files: their order, their errors, several workers, and what happens when a file or a person stops them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from analytics import batch
from analytics.errors import (
    BinarySource,
    BrokenEncoding,
    DaihoiError,
    EmptySource,
    MissingSource,
    NoMainText,
    NothingToRead,
    ReaderFailed,
)
from analytics.model import Congress, Reading, Source

WORKERS = pytest.mark.parametrize("workers", [1, 2], ids=["one worker", "two workers"])
SENTENCE = "Đại hội bầu {} đồng chí vào Ban Chấp hành."
PROGRAM = """
import os, sys, threading
from pathlib import Path
from analytics import batch
from analytics.errors import DaihoiError

def read(source):
    if "chết" in source.text:
        os._exit(3)
    return source.text

if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    if sys.argv[2] != "alone":
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    for outcome in batch.tell_paths([Path(sys.argv[1])], 2, read):
        print(type(outcome).__name__ if isinstance(outcome, DaihoiError) else outcome)
"""


def brief(source: Source) -> Reading:
    """A reader that stumbles over one word."""
    if "vấp" in (source.text or ""):
        raise RecursionError("too deep")
    return Reading(source, Congress())


def files(folder: Path, contents: dict[str, bytes | str]) -> list[Path]:
    paths = []
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        paths.append(path)
    return paths


def told(outcomes: Iterator[batch.Outcome]) -> list[str | type[DaihoiError]]:
    """The text of each reading, the class of each error."""
    return [type(each) if isinstance(each, DaihoiError) else each.source.text or "" for each in outcomes]


@WORKERS
def test_bad_files_give_their_errors_in_place_and_the_good_ones_are_read(tmp_path: Path, workers: int) -> None:
    first, last = SENTENCE.format(43), SENTENCE.format(45)
    contents: dict[str, bytes | str] = {
        "z.txt": first,
        "empty.txt": b"",
        "binary.txt": bytes(range(256)),
        "spaces.txt": b" " * 50 * 2**20,
        "half.txt": SENTENCE.encode() + b"\xe1\xba",
        "menu.html": "<html><body><nav>Trang chủ</nav></body></html>",
        "stumble.txt": "vấp",
        "a.txt": last,
    }
    paths = files(tmp_path, contents)
    paths.insert(2, tmp_path / "none.txt")
    assert told(batch.tell_paths(paths, workers, brief)) == [
        *(first, EmptySource, MissingSource, BinarySource, EmptySource),
        *(BrokenEncoding, NoMainText, ReaderFailed, last),
    ]


def test_a_reading_comes_from_another_process_letter_for_letter(tmp_path: Path) -> None:
    text = """Đại hội Đảng bộ huyện Ba Tơ khai mạc

Ngày 20/7, Đảng bộ huyện Ba Tơ (Quảng Ngãi) tổ chức Đại hội đại biểu lần thứ XVIII, nhiệm kỳ 2020-2025.
Dự đại hội có 249 đại biểu. Đại hội bầu 39 đồng chí vào Ban Chấp hành Đảng bộ huyện.
Đến năm 2025, phấn đấu 95% chi bộ hoàn thành tốt nhiệm vụ; tỷ lệ hộ nghèo giảm 2,5%/năm.
"""
    paths = files(tmp_path, {"a.txt": text})
    [here], [there] = batch.read_paths(paths), batch.read_paths(paths, workers=2)
    assert isinstance(here, Reading)
    assert len(here.facts) > 2
    assert {type(target.value) for target in here.targets} == {int, float}
    assert repr(here) == repr(there)


@WORKERS
def test_thousands_of_files_keep_their_order(tmp_path: Path, workers: int) -> None:
    texts = [SENTENCE.format(number) for number in range(200)]
    files(tmp_path, {f"{number:03}.txt": text for number, text in enumerate(texts)})
    assert told(batch.tell_paths([tmp_path], workers, brief)) == texts


def test_an_unexpected_error_names_the_file_and_the_reason(tmp_path: Path) -> None:
    [path] = files(tmp_path, {"a.txt": "vấp"})
    [outcome] = batch.tell_paths([path], 1, brief)
    assert isinstance(outcome, ReaderFailed)
    assert outcome.details == {"path": str(path), "reason": "RecursionError: too deep"}


@pytest.mark.parametrize("beside", ["alone", "beside a thread"])
def test_a_file_that_kills_its_worker_is_found_and_the_others_are_read(tmp_path: Path, beside: str) -> None:
    # In a process of its own: beside another thread, as here, workers are started in another way than alone.
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    contents: dict[str, bytes | str] = {f"{number:02}.txt": SENTENCE.format(number) for number in range(40)}
    files(tmp_path / "in", contents | {"21.txt": "chết"})
    command = [sys.executable, str(program), str(tmp_path / "in"), beside]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=True)
    outcomes = done.stdout.splitlines()
    assert [number for number, outcome in enumerate(outcomes) if outcome == "ReaderFailed"] == [21]
    assert outcomes[:21] + outcomes[22:] == [text for name, text in contents.items() if name != "21.txt"]


def test_a_folder_stands_for_its_readable_files_by_name(tmp_path: Path) -> None:
    names = ["b.txt", "a.HTML", "c/a.pdf", "c/.git/x.txt", ".hidden.txt", "~$a.docx", "c/picture.png", "a b.eml"]
    files(tmp_path, dict.fromkeys(names, "x"))
    found = [path.relative_to(tmp_path).as_posix() for path in batch.files_in([tmp_path])]
    assert found == ["a b.eml", "a.HTML", "b.txt", "c/a.pdf"]


def test_a_folder_without_readable_files_is_complained_of(tmp_path: Path) -> None:
    assert told(batch.tell_paths([tmp_path], 1, brief)) == [NothingToRead]


def test_files_are_looked_for_only_as_far_ahead_as_the_workers_need(tmp_path: Path) -> None:
    [path] = files(tmp_path, {"a.txt": "x"})
    asked = 0

    def endless() -> Iterator[Path]:
        nonlocal asked
        while True:
            asked += 1
            yield path

    outcomes = batch.tell_paths(endless(), 2, brief)
    assert told(iter([next(outcomes)])) == ["x"]
    outcomes.close()
    assert asked <= 2 * batch.AHEAD * batch.CHUNK


def test_a_known_file_is_one_of_the_same_name_and_content(tmp_path: Path) -> None:
    [path, other] = files(tmp_path, {"a.txt": "x", "b.txt": "x"})
    [outcome] = batch.tell_paths([path], 1, brief)
    assert isinstance(outcome, Reading)
    known = {outcome.source.address: outcome.source.sha256 or ""}
    before = [batch.is_known(each, known) for each in (path, other, tmp_path / "none.txt")]
    path.write_text("y", "utf-8")
    assert (before, batch.is_known(path, known)) == ([True, False, False], False)


def test_the_mark_of_the_reader_stays_while_the_program_stays() -> None:
    assert batch.reader_version() == batch.reader_version()
