"""Files of each format, made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from docx.document import Document
from viparse.normalize.tables import Charmap

from tests.reading import making

MakePdf = Callable[[Sequence[making.Words]], bytes]
MakeDocx = Callable[[Callable[[Document], object]], bytes]
Typed = Callable[[Charmap, str], str]


@pytest.fixture
def report() -> str:
    return making.REPORT


@pytest.fixture
def typed_in() -> Typed:
    return making.typed


@pytest.fixture
def windows_1258() -> Callable[[str], bytes]:
    return making.windows_1258


@pytest.fixture(scope="session")
def make_pdf() -> MakePdf:
    return making.pdf


@pytest.fixture
def make_docx() -> MakeDocx:
    return making.word
