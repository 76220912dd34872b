"""Finds a text by its id in the Fluent files of a language and fills in its variables."""

from __future__ import annotations

import warnings
from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Resource

from analytics.errors import DaihoiError

LANGUAGES = ("vi", "en")
"""Codes of the languages on offer, the usual one first."""

_FOLDER = Path(__file__).parent


class MissingText(UserWarning):
    """A text without an entry in the language files, or one whose variable was not given.

    A warning: tests turn it into an error, a user sees the id and can go on.
    """


@cache
def _resources(lang: str) -> tuple[Resource, ...]:
    return tuple(FluentResource(path.read_text("utf-8")) for path in sorted((_FOLDER / lang).glob("*.ftl")))


@cache
def _bundle(lang: str) -> FluentBundle:
    # Isolation marks (U+2068/2069) would travel into downloaded files and searches.
    bundle = FluentBundle([lang], use_isolating=False)
    for resource in _resources(lang):
        bundle.add_resource(resource)
    return bundle


@lru_cache(maxsize=8192)
def _formatted(message_id: str, lang: str, variables: tuple[tuple[str, str | float], ...]) -> tuple[str, str]:
    """The text and, where something is missing, the trouble with it."""
    bundle = _bundle(lang)
    if not bundle.has_message(message_id):
        return message_id, f"no text {message_id!r} in {lang}"
    pattern = bundle.get_message(message_id).value
    if pattern is None:
        return message_id, f"text {message_id!r} is empty in {lang}"
    words, errors = bundle.format_pattern(pattern, dict(variables))
    return str(words), "; ".join(f"{message_id}: {error}" for error in errors)


def ids(lang: str = "vi") -> list[str]:
    """Ids of all texts of a language, in the order of the files; one written twice stands twice."""
    return [entry.id.name for resource in _resources(lang) for entry in resource.body if isinstance(entry, Message)]


def text(message_id: str, lang: str = "vi", /, **variables: str | float) -> str:
    """The text *message_id* in *lang*, with its variables filled in.

    A number among the variables is written in the form of the language; give a year as a string, or it
    gets a thousands mark. An id without a text gives the id itself and warns `MissingText`.

    >>> text("language-name"), text("language-name", "en")
    ('Tiếng Việt', 'English')
    >>> text("coverage-provinces", known=41, all=63)
    '41/63 tỉnh, thành phố có số liệu'
    """
    words, trouble = _formatted(message_id, lang, tuple(variables.items()))
    if trouble:
        warnings.warn(trouble, MissingText, stacklevel=2)
    return words


def explain(error: DaihoiError, lang: str = "vi") -> str:
    """What went wrong, where, and what to do, in words for the person in front of the screen."""
    return text(error.message, lang, **error.details)
