"""Code and language files agree: every text asked for exists, none is idle, and no code speaks Vietnamese itself."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent_ast
from fluent.syntax.visitor import Visitor

from analytics import language

ROOT = Path(__file__).parents[2]
FILES = ROOT / "analytics" / "language"
CODE = sorted([*ROOT.glob("analytics/**/*.py"), *ROOT.glob("pages/**/*.py"), ROOT / "dashboard.py"])
SPEAKERS = {"data", "language", "extraction", "places", "reading"}  # rooms whose trade is Vietnamese words
VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
SUFFIX = re.compile(r"(?:-[a-z0-9_]+)+")
PREFIX = re.compile(r"[a-z0-9_]+(?:-[a-z0-9_]+)*-")


class Variables(Visitor):
    """Collects the variables that a message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent_ast.VariableReference) -> None:  # noqa: N802  # the name is fluent.syntax's
        self.names.add(node.id.name)


def variables(message: fluent_ast.Message) -> set[str]:
    visitor = Variables()
    visitor.visit(message)
    return visitor.names


@cache
def messages(lang: str) -> dict[str, dict[str, set[str]]]:
    """File name → message id → variables."""
    return {
        path.name: {
            entry.id.name: variables(entry)
            for entry in FluentParser().parse(path.read_text("utf-8")).body
            if isinstance(entry, fluent_ast.Message)
        }
        for path in (FILES / lang).glob("*.ftl")
    }


def nodes(path: Path) -> list[ast.AST]:
    """All nodes of a file that are not docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [node for node in ast.walk(tree) if id(node) not in notes]


def literals(path: Path) -> list[tuple[int, str]]:
    """Line and value of each string constant."""
    constants = [node for node in nodes(path) if isinstance(node, ast.Constant)]
    return [(node.lineno, node.value) for node in constants if isinstance(node.value, str)]


def asked_for(path: Path) -> list[str]:
    """The ids that a file gives to `text` outright."""
    calls = [node for node in nodes(path) if isinstance(node, ast.Call) and node.args]
    named = [node for node in calls if getattr(node.func, "id", getattr(node.func, "attr", "")) == "text"]
    first = [node.args[0] for node in named]
    words = [node.value for node in first if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [word for word in words if re.fullmatch(r"[a-z0-9_]+(?:-[a-z0-9_]+)+", word)]


def test_both_languages_have_the_same_ids_and_variables_in_the_same_files() -> None:
    assert messages("vi") == messages("en")


@pytest.mark.parametrize("lang", language.LANGUAGES)
def test_no_id_is_written_twice(lang: str) -> None:
    assert [name for name, times in Counter(language.ids(lang)).items() if times > 1] == []


@pytest.mark.parametrize("lang", language.LANGUAGES)
def test_language_files_hold_nothing_that_fluent_cannot_read(lang: str) -> None:
    broken = [
        f"{path.name}: {(entry.content or '').strip()}"
        for path in (FILES / lang).glob("*.ftl")
        for entry in FluentParser().parse(path.read_text("utf-8")).body
        if isinstance(entry, fluent_ast.Junk)
    ]
    assert broken == []


def test_every_text_asked_for_is_written() -> None:
    missing = {(path.name, name) for path in CODE for name in asked_for(path)} - {
        (path.name, name) for path in CODE for name in language.ids()
    }
    assert missing == set()


def test_no_text_is_written_in_vain() -> None:
    """A text is used where the code holds its id, a beginning of it that ends in a hyphen (f"tier-{tier}"), or both
    halves of it of which the second begins with a hyphen (f"{page}-question")."""
    found = {word for path in CODE for _, word in literals(path)}
    prefixes = tuple(word for word in found if PREFIX.fullmatch(word))
    suffixes = [word for word in found if SUFFIX.fullmatch(word)]
    halves = {name for name in language.ids() for end in suffixes if name.removesuffix(end) in found}
    idle = [name for name in language.ids() if name not in found | halves and not name.startswith(prefixes)]
    assert idle == []


def test_english_texts_are_not_vietnamese_and_the_other_way_round() -> None:
    by_id = {name: (language.text(name), language.text(name, "en")) for name in ("no-figure", "tier-province")}
    assert all(VIETNAMESE.search(vi) and not VIETNAMESE.search(en) for vi, en in by_id.values())


def test_no_code_outside_the_language_rooms_speaks_vietnamese() -> None:
    silent = [path for path in CODE if not SPEAKERS & set(path.relative_to(ROOT).parts[1:])]
    spoken = [
        f"{path.relative_to(ROOT)}:{line} {word[:40]}"
        for path in silent
        for line, word in literals(path)
        if len(word) > 1 and VIETNAMESE.search(word)
    ]
    assert spoken == []
