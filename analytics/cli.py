"""The `daihoi` command: what is typed, what is printed where, and the exit status. The work is done in other rooms."""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from analytics import __version__
from analytics.bundle import DASHBOARD
from analytics.errors import DaihoiError, UnwritableFile
from analytics.language import LANGUAGES, explain, text

if TYPE_CHECKING:
    from analytics.batch import Outcome, Told
    from analytics.model import Reading, Source
    from analytics.store import Store

# Rooms that bring pandas, SQLAlchemy or the readers are imported by the commands that need them: help comes at once.
# ruff: noqa: PLC0415


def _help(name: str) -> str:
    """A text of the help in both languages, for nobody should have to choose one before he can read."""
    return "\n\n".join(text(f"cli-{name}", lang) for lang in LANGUAGES)


def _option(name: str) -> str:
    return " · ".join(text(f"cli-{name}", lang) for lang in LANGUAGES)


class ReadFormat(StrEnum):
    """What `read` prints."""

    JSONL = "jsonl"


class TableFormat(StrEnum):
    """What `export` writes."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"


Paths = Annotated[list[Path], typer.Argument(metavar="PATH…", help=_option("paths"))]
Workers = Annotated[int, typer.Option("--workers", min=1, max=256, help=_option("workers"))]

app = typer.Typer(
    name="daihoi",
    help=_help("about"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
check = typer.Typer(help=_help("check"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(check, name="check", short_help=_option("check"))


def main() -> None:
    """Run the command; a trouble that the project knows by name is one line on standard error and exit status 1."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(
                encoding="utf-8", errors="replace"
            )  # on Windows a file or pipe would not take Vietnamese
    try:
        app()
    except DaihoiError as err:
        _say(explain(err, _lang()))
        sys.exit(1)


def _lang() -> str:
    chosen = os.environ.get("DAIHOI_LANG", "")
    return chosen if chosen in LANGUAGES else LANGUAGES[0]


def _say(line: str) -> None:
    """One line to standard error, where progress may be drawn at the same time."""
    typer.echo(" ".join(line.split()), err=True)


def _version(asked: bool) -> None:  # noqa: FBT001 - typer gives the value of a flag by position
    if asked:
        typer.echo(f"daihoi {__version__}")
        raise typer.Exit


@app.callback()
def _begin(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=_option("version"))
    ] = False,
) -> None:
    del version  # its callback has answered


@app.command(help=_help("read"), short_help=_option("read-short"))
def read(
    paths: Paths,
    form: Annotated[ReadFormat, typer.Option("--format", help=_option("read-format"))] = ReadFormat.JSONL,  # noqa: ARG001
    workers: Workers = 1,
    *,
    explained: Annotated[bool, typer.Option("--explain", help=_option("read-explain"))] = False,
) -> None:
    """Print what each file says, one JSON object a line (`analytics.document`), or its text with notes on it."""
    from analytics import batch

    if explained:
        _explain(paths, workers)
        return
    report = _Report()
    with _progress(paths, report), closing(batch.tell_paths(paths, workers, _printed)) as outcomes:
        for address, warnings, line in report.sift(outcomes):
            report.warn(address, warnings)
            sys.stdout.buffer.write(line)
    report.leave()


def _printed(source: Source) -> tuple[str, tuple[str, ...], bytes]:
    """What `read` says of one file: address, warnings, line. A worker that makes the line has less to hand over."""
    from analytics import document, extraction

    reading = extraction.read(source)
    return reading.source.address, reading.warnings, document.line(reading)


def _explain(paths: list[Path], workers: int) -> None:
    """Print the text of each file with what was read in it and what was not taken."""
    from rich.console import Console

    from analytics import annotated, batch, extraction, terminal

    report, console = _Report(), Console(highlight=False)
    with closing(batch.tell_paths(paths, workers, extraction.explain)) as outcomes:
        for reading, misses in report.sift(outcomes):
            report.warn(reading.source.address, reading.warnings)
            terminal.show(reading, annotated.notes(reading, misses, _lang()), console, _lang())
    report.leave()


@app.command(help=_help("ingest"), short_help=_option("ingest-short"))
def ingest(paths: Paths, workers: Workers = 1) -> None:
    """Put what each file says into the store; a file that the same reader has read before is passed over."""
    from analytics import batch

    store, report, reader = _store(), _Report(), batch.reader_version()
    known = store.already_read(reader)
    # The store holds files from many places, so each is called by its whole path.
    files = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - resolve() would follow links
    fresh = report.pass_over(batch.files_in(files), lambda path: batch.is_known(path, known))
    with _progress(files, report), closing(batch.read_paths(fresh, workers)) as outcomes:
        changed = store.replace_readings(report.readings(outcomes), reader)
    typer.echo(text("cli-ingested", _lang(), changed=changed, read=report.read, same=report.same, failed=report.failed))
    report.leave()


@app.command(help=_help("export"), short_help=_option("export-short"))
def export(
    form: Annotated[TableFormat, typer.Option("--format", help=_option("export-format"))] = TableFormat.XLSX,
    output: Annotated[Path | None, typer.Option("--output", "-o", help=_option("export-output"))] = None,
) -> None:
    """Write the whole record table to a file or to standard output."""
    from analytics import flat

    table = flat.record_table(_store())
    content = flat.json_lines(table) if form is TableFormat.JSONL else getattr(flat, form.value)(table, _lang())
    if output is None:
        if form is TableFormat.XLSX and sys.stdout.isatty():
            raise typer.BadParameter(text("cli-export-terminal", _lang()))
        sys.stdout.buffer.write(content)
        return
    try:
        output.write_bytes(content)
    except OSError as err:
        raise UnwritableFile(path=str(output), reason=err.strerror or str(err)) from err
    typer.echo(text("cli-exported", _lang(), rows=len(table), path=str(output)))


@check.command("data", help=_help("check-data"), short_help=_option("check"))
def check_data() -> None:
    """Say whether the embedded data keep their rules; exit with status 1 if they do not."""
    from analytics import embedded

    report = embedded.check()
    for line in report.lines(_lang()):
        typer.echo(line)
    if not report.ok:
        raise typer.Exit(1)


@app.command(help=_help("serve"), short_help=_option("serve-short"))
def serve(
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help=_option("port"))] = 8501,
    address: Annotated[str, typer.Option("--address", help=_option("address"))] = "127.0.0.1",
) -> None:
    """Start the dashboard; the store is opened first, so that a trouble with it is told here and not on the screen."""
    _store().close()
    # The first visitor should not wait for what can be made ready before the door opens.
    sys.path.insert(0, str(DASHBOARD.parent))
    runpy.run_module("pages.parts.warm", run_name="__main__")
    # Streamlit finds its settings beside the script, from whatever folder it is started.
    options = {"--server.port": str(port), "--server.address": address}
    sys.argv = ["streamlit", "run", str(DASHBOARD), *(part for pair in options.items() for part in pair)]
    runpy.run_module("streamlit", run_name="__main__", alter_sys=True)


def _store() -> Store:
    """The store with the data that come with the product."""
    from analytics import embedded
    from analytics.store import open_store

    store = open_store()
    store.load_embedded(embedded.version(), embedded.readings())
    return store


class _Report:
    """What became of the files: counted, and told on standard error as it happens."""

    def __init__(self) -> None:
        self.read = self.failed = self.same = 0
        self.moved: Callable[[], None] = lambda: None

    @property
    def done(self) -> int:
        """Files that are through."""
        return self.read + self.failed + self.same

    def readings(self, outcomes: Iterable[Outcome]) -> Iterator[Reading]:
        """The readings among *outcomes*, their warnings said."""
        for reading in self.sift(outcomes):
            self.warn(reading.source.address, reading.warnings)
            yield reading

    def warn(self, address: str, warnings: Iterable[str]) -> None:
        """Say the *warnings* of the reading of one file."""
        for warning in warnings:
            _say(f"{address}: {warning}")

    def sift(self, outcomes: Iterable[Told | DaihoiError]) -> Iterator[Told]:
        """What was told among *outcomes*; errors are said in the language of the user and counted."""
        for outcome in outcomes:
            if isinstance(outcome, DaihoiError):
                self.failed += 1
                _say(explain(outcome, _lang()))
            else:
                self.read += 1
                yield outcome
            self.moved()

    def pass_over(self, files: Iterable[Path], is_known: Callable[[Path], bool]) -> Iterator[Path]:
        """Those of *files* that are not known yet."""
        for path in files:
            if is_known(path):
                self.same += 1
                self.moved()
            else:
                yield path

    def leave(self) -> None:
        """Exit with status 1 if a file failed."""
        if self.failed:
            raise typer.Exit(1)


@contextmanager
def _progress(paths: list[Path], report: _Report) -> Iterator[None]:
    """A bar on a terminal while the files of *paths* are read; nothing where standard error goes to a file."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    from analytics.batch import files_in

    with Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=sum(1 for _ in files_in(paths)))
        report.moved = lambda: bar.update(task, completed=report.done)
        yield
