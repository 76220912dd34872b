"""What can go wrong, each kind of trouble a class that says what, where, and what to do next.

An error carries a message id and its details; `analytics.language.explain` words it for the reader
of the screen. `str(error)` stays readable without a language.
"""

from functools import partial
from typing import Any


class DaihoiError(Exception):
    """Base of every trouble this project raises on purpose.

    `message` is the id of a text in the language files (`error-…`), `details` are its variables.
    """

    message = "error-unknown"

    def __init__(self, **details: str | float) -> None:
        self.details = details
        super().__init__(self.message, details)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are rebuilt from positional args by default; ours travel between processes by name.
        return partial(type(self), **self.details), ()

    def __str__(self) -> str:
        return f"{self.message}: " + ", ".join(f"{name}={value}" for name, value in self.details.items())


class UnreadableSource(DaihoiError):
    """A file that gives no text: details `path` and what the subclass adds."""

    message = "error-unreadable"


class EmptySource(UnreadableSource):
    """No bytes, or nothing but spaces."""

    message = "error-empty"


class BinarySource(UnreadableSource):
    """Bytes that are of no format the reader knows."""

    message = "error-binary"


class BrokenEncoding(UnreadableSource):
    """Bytes that break off or contradict their own encoding; details `path`, `offset` (byte)."""

    message = "error-encoding"


class NoMainText(UnreadableSource):
    """A page or document of a known format without text of its own (menus only, or a scan)."""

    message = "error-no-text"


class MissingSource(UnreadableSource):
    """No file of that name."""

    message = "error-missing"


class NothingToRead(UnreadableSource):
    """A folder without a file of a known format."""

    message = "error-nothing-to-read"


class TooLarge(UnreadableSource):
    """More than is read of one file; details `size` and `limit` (megabytes)."""

    message = "error-too-large"


class LockedSource(UnreadableSource):
    """A document behind a password."""

    message = "error-locked"


class DamagedSource(UnreadableSource):
    """A file of a known format whose own rules it breaks; details `format`, `reason`."""

    message = "error-damaged"


class ReaderFailed(DaihoiError):
    """The reader itself broke on one file; details `path`, `reason`. The other files are not touched."""

    message = "error-reader"


class UnwritableFile(DaihoiError):
    """A file that was to be written and could not be; details `path`, `reason`."""

    message = "error-unwritable"


class StoreUnreachable(DaihoiError):
    """The database cannot be opened or written; details `url` (without password), `reason`."""

    message = "error-store"


class StoreTooNew(StoreUnreachable):
    """A database that a newer version of this program has changed; details `url`, `step`."""

    message = "error-store-new"


class BadEmbeddedData(DaihoiError):
    """A row of data/ that breaks its schema; details `file`, `row`, `reason`."""

    message = "error-embedded"
