"""Many files become many readings, in their order, on one core or several; a bad file never stops the others."""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context, parent_process
from pathlib import Path, PurePath
from threading import Thread, active_count
from typing import TypeVar

from analytics import __version__, extraction
from analytics.bundle import DATA
from analytics.errors import DaihoiError, ReaderFailed
from analytics.model import Reading, Source
from analytics.reading import SUFFIXES, address_of, digest_of, read_source

Told = TypeVar("Told")
Read = Callable[[Source], Told]
Outcome = Reading | DaihoiError

CHUNK = 16
"""Files that a worker is given at once: few enough for even loads, many enough to save on talk."""
AHEAD = 3
"""Chunks for each worker that may be under way or wait to be fetched, so that memory stays flat."""


def read_paths(paths: Iterable[Path], workers: int = 1) -> Generator[Outcome]:
    """For each file its Reading, or the error that says why there is none, as `tell_paths` gives them."""
    return tell_paths(paths, workers, extraction.read)


def tell_paths(paths: Iterable[Path], workers: int, read: Read[Told]) -> Generator[Told | DaihoiError]:
    """For each file what *read* makes of it, or the error that says why there is nothing, in order of *paths*.

    A folder stands for the files of known formats in it and below, by name. With several *workers*, which are processes
    of their own, *read* must be a function of a module. Only Ctrl-C and its like are raised.
    """
    files = files_in(paths)
    if workers > 1:
        yield from _in_processes(files, workers, read)
    else:
        for path in files:
            yield read_file(path, read)


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """*paths* with each folder replaced by its readable files; a folder without any stays, to be complained of.

    The files of a folder come by name, then those of its folders. Hidden ones and the locks that Word leaves (`~$…`)
    are passed over.
    """
    for path in paths:
        if path.is_dir():
            found = _walk(path)
            first = next(found, path)
            yield first
            yield from found
        else:
            yield path


def is_known(path: Path, known: Mapping[str, str]) -> bool:
    """Whether the file at *path* is in *known* (address → sha256) with the content that it has now."""
    digest = known.get(address_of(path))
    try:
        return digest is not None and digest == digest_of(path.read_bytes())
    except OSError:
        return False  # the reader will say what is wrong with it


def reader_version() -> str:
    """A mark of everything that a reading depends on: it changes with any line of the program or of its tables."""
    folders = ((Path(__file__).parent, "*.py"), (Path(__file__).parent, "*.csv"), (DATA, "*.csv"))
    files = sorted({path for folder, pattern in folders for path in folder.rglob(pattern)})
    return f"{__version__}+{digest_of(b''.join(path.read_bytes() for path in files))[:12]}"


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):  # names alone: a hundred thousand paths would fill the memory
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith((".", "~$")) and PurePath(name).suffix.lower() in SUFFIXES:
                yield Path(place, name)


def read_file(path: Path, read: Read[Told]) -> Told | DaihoiError:
    """What *read* makes of one file, or the error that says why there is none, whatever went wrong."""
    try:
        return read(read_source(path))
    except DaihoiError as err:
        return err
    except Exception as err:  # noqa: BLE001 - a fault of the reader in one article must not lose a thousand others
        return ReaderFailed(path=str(path), reason=f"{type(err).__name__}: {err}")


def _in_processes(files: Iterator[Path], workers: int, read: Read[Told]) -> Iterator[Told | DaihoiError]:
    waiting: deque[tuple[list[Path], Future[list[Told | DaihoiError]]]] = deque()
    pool = _Pool(workers)
    try:
        while chunk := list(islice(files, CHUNK)):
            waiting.append((chunk, pool.submit(chunk, read)))
            if len(waiting) >= workers * AHEAD:
                yield from _fetched(*waiting.popleft(), read)
        while waiting:
            yield from _fetched(*waiting.popleft(), read)
    finally:
        pool.close()


def _fetched(chunk: list[Path], future: Future[list[Told | DaihoiError]], read: Read[Told]) -> list[Told | DaihoiError]:
    try:
        return future.result()
    except BrokenProcessPool:
        return _apart(chunk, read)


def _apart(chunk: list[Path], read: Read[Told]) -> list[Told | DaihoiError]:
    """Read *chunk* after a worker died (memory, a library's crash), halving it until the deadly file is alone."""
    pool = _Pool(1)
    try:
        return pool.submit(chunk, read).result()
    except BrokenProcessPool as err:
        if len(chunk) == 1:
            return [ReaderFailed(path=str(chunk[0]), reason=type(err).__name__)]
    finally:
        pool.close()
    half = len(chunk) // 2
    return _apart(chunk[:half], read) + _apart(chunk[half:], read)


class _Pool:
    """Worker processes that are replaced when one of them dies."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._executor = self._started()

    def _started(self) -> ProcessPoolExecutor:
        # A forked worker has every pattern compiled and begins at once. Beside another thread, such as that of a
        # progress bar, and on other systems a fork is not safe; there the worker is spawned and imports for itself.
        method = "fork" if sys.platform == "linux" and active_count() == 1 else "spawn"
        return ProcessPoolExecutor(self._workers, get_context(method), initializer=_prepare_worker)

    def submit(self, chunk: list[Path], read: Read[Told]) -> Future[list[Told | DaihoiError]]:
        with _without_interrupts():
            try:
                return self._executor.submit(_read_chunk, chunk, read)
            except BrokenProcessPool:
                self.close()
                self._executor = self._started()
                return self._executor.submit(_read_chunk, chunk, read)

    def close(self) -> None:
        self._executor.shutdown(cancel_futures=True)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Hold Ctrl-C back while a worker may be started: it inherits that for good, and the parent gets it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows, where `_prepare_worker` must do
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _read_chunk(chunk: list[Path], read: Read[Told]) -> list[Told | DaihoiError]:
    return [read_file(path, read) for path in chunk]


def _prepare_worker() -> None:
    """Leave Ctrl-C to the parent, and go when it goes, even if it was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
