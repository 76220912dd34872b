"""Where a figure is written: the sentence marked in its paragraph, or headline and address; rivals and the choice.

Texts of newspapers are foreign matter: everything is escaped here, and only web addresses become links.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from html import escape
from typing import Any

import pandas as pd

from analytics.fields import FIELDS
from analytics.language import day, figure, text
from pages.parts import goal

Claim = Mapping[Hashable, Any]
"""A row of `records.rivals`: a claim with its source."""

_SURE = 0.9
_LONGEST = 1200
"""Characters of a paragraph shown around a figure: about fifteen lines on a phone."""


def paragraph(whole: str, start: int, end: int) -> str:
    r"""The paragraph of *whole* in which `start:end` stands, as HTML, with that place marked.

    >>> paragraph("Một.\nCó <350> đại biểu.\nBa.", 9, 12)
    'Có &lt;<mark>350</mark>&gt; đại biểu.'
    """
    first = max(whole.rfind("\n", 0, start) + 1, start - _LONGEST)
    last = whole.find("\n", end)
    last = min(len(whole) if last < 0 else last, end + _LONGEST)
    before, stated, after = whole[first:start], whole[start:end], whole[end:last]
    return f"{escape(before.lstrip())}<mark>{escape(stated)}</mark>{escape(after.rstrip())}"


def link(address: str, words: str) -> str:
    """*words* as a link to *address* where that is a web address, else as plain text."""
    if not address.startswith(("https://", "http://")):
        return escape(words)
    return f'<a href="{escape(address, quote=True)}" target="_blank" rel="noopener noreferrer">{escape(words)}</a>'


def named(source: Claim, lang: str) -> str:
    """Paper and date of *source*, in words."""
    paper = str(source["publisher"] if pd.notna(source["publisher"]) else text("source-no-publisher", lang))
    return f"{paper}, {day(source['published'], lang)}" if pd.notna(source["published"]) else paper


def stated(claim: Claim, lang: str) -> str:
    """The value of *claim* with its qualifier, as its kind of field is written; a goal with its unit."""
    if claim["field"] not in FIELDS:
        return goal.stated(claim["number"], claim["number_max"], claim["comparator"], claim["unit"], lang)
    value: float | str = claim["number"] if pd.isna(claim["text"]) else claim["text"]
    return figure(value, claim["qualifier"], FIELDS[claim["field"]].kind, lang)


def reason(why: str, support: int, lang: str) -> str:
    """Why a value was chosen, in words. *support* of one is no support: then voices with reservations decided."""
    return text("why-most-echoes" if why == "most-support" and support == 1 else f"why-{why}", lang)


def panel(claims: pd.DataFrame, why: str, whole: str | None, lang: str) -> str:
    """Where the chosen one of *claims* stands, why it was chosen, and what the others say, as HTML.

    *claims*: all of one congress and field as `records.rivals` gives them, the chosen one first; *why*: code of the
    rule that chose; *whole*: the text of the chosen one's source, None where only its address is known.
    """
    chosen = claims.to_dict("records")[0]
    parts = [
        _evidence(chosen, whole, lang),
        _origin(chosen, lang),
        f"<p>{escape(reason(why, chosen['support'], lang))}</p>",
    ]
    if len(claims) > 1:
        parts.append(_others(claims, lang))
    return "".join(parts)


def _evidence(claim: Claim, whole: str | None, lang: str) -> str:
    if whole is not None and pd.notna(claim["start"]):
        return f'<blockquote class="quote">{paragraph(whole, int(claim["start"]), int(claim["end"]))}</blockquote>'
    kept: str = "address" if pd.isna(claim["title"]) else "headline"
    return f"<p class=about>{escape(text(f'source-{kept}-only', lang))}</p>"


def _origin(claim: Claim, lang: str) -> str:
    sure = text("source-sure" if claim["confidence"] >= _SURE else "source-unsure", lang)
    headline: list[str] = [f"<strong>{escape(claim['title'])}</strong>"] if pd.notna(claim["title"]) else []
    lines = [
        *headline,
        escape(named(claim, lang)),
        link(claim["address"], claim["address"]),
        escape(sure),
    ]
    return f"<p>{'<br>'.join(lines)}</p>"


def _others(claims: pd.DataFrame, lang: str) -> str:
    columns = [text(f"source-column-{name}", lang) for name in ("value", "paper", "state")]
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    rows = (
        f"<tr><td>{escape(stated(claim, lang))}</td><td>{link(claim['address'], named(claim, lang))}</td>"
        f"<td>{escape(text('source-state-' + claim['state'], lang))}</td></tr>"
        for claim in claims.to_dict("records")
    )
    caption = escape(text("source-all", lang, count=len(claims)))
    body = f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody>"
    return f"<table class=claims><caption>{caption}</caption>{body}</table>"
