"""Markdown: the text that its marks dress, title and date from its front matter or first heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from analytics.reading.content import Content, row, tidy
from analytics.reading.encodings import decode

_FRONT = re.compile(r"\A\ufeff?---\n(.{0,5000}?)\n(?:---|\.\.\.)\n", re.DOTALL)
_ENTRY = re.compile(r"^(title|date|publisher|source):[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TAG = re.compile(r"<[^<>]{0,1000}>")
_BREAKS = {"softbreak": "\n", "hardbreak": "\n"}
_PARSER = MarkdownIt("commonmark").enable("table")


def read(raw: bytes, path: str) -> Content:
    """Paragraphs, list items with their marks, table rows; title and publisher as the front matter gives them."""
    source = decode(raw, path).replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    front = _FRONT.match(source)
    told = dict(_ENTRY.findall(front[1])) if front else {}
    tokens = _PARSER.parse(source[front.end() :] if front else source)
    day = _DAY.match(told.get("date", ""))
    return Content(
        text=tidy("\n".join(_lines(tokens))),
        title=told.get("title") or _heading(tokens),
        published=day[0] if day else None,
        publisher=told.get("publisher") or told.get("source"),
    )


def _heading(tokens: Sequence[Token]) -> str | None:
    """The first heading of the first level: what Markdown has for a title."""
    for opening, content in pairwise(tokens):
        if opening.type == "heading_open" and opening.tag == "h1":
            return tidy(_inline(content)).replace("\n", " ") or None
    return None


def _lines(tokens: Sequence[Token]) -> Iterator[str]:
    mark = ""
    cells: list[str] = []
    for before, token in pairwise([Token("", "", 0), *tokens]):
        if before.type in {"th_open", "td_open"}:
            cells.append(_inline(token))
        elif token.type == "tr_close":
            yield row(cells)
            cells = []
        elif token.type == "list_item_open":
            mark = f"{token.info}{token.markup} " if token.info else "- "
        elif token.type in {"inline", "fence", "code_block", "html_block"}:
            yield mark + _inline(token)
            mark = ""
        elif token.type in {"paragraph_close", "heading_close"} and not token.hidden:
            yield ""


def _inline(token: Token) -> str:
    if token.children is None:
        return _TAG.sub("", token.content)
    parts = [
        _BREAKS.get(part.type, "" if part.type == "html_inline" else part.content)
        for part in token.children
        if part.type != "image"
    ]
    return "".join(parts)
