"""How far each field is known in each term: a cell a field and term, darker where more is known."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import altair as alt
import pandas as pd

from analytics.charts.form import Spec, across, down, drawn_once, filled, rows
from analytics.charts.style import Surface, hatched, readable
from analytics.language import number, text

LIMITS: Final = (20, 40, 60, 80)
"""Percent known at which a darker class begins; nothing known is no class but hatched."""

_ROW, _ROW_NARROW = 22, 36  # px; on a phone the name of a field takes two lines
_HEAD: Final = 40  # px
_NAMES, _NAMES_NARROW = 290, 172  # px
_LETTERS: Final = 26  # of a line of a name on a phone
_LINE: Final = 18  # px, a line of the key
_BELOW: Final = 14  # px from a line of a name to the next


def known(frame: pd.DataFrame, surface: Surface) -> Spec:
    """One row a field in the order given, one column a term, oldest first, each cell with its share and count.

    Expects `label` (of the field), `term`, `known_count`, `whole_count`, `known_pct`, `agreed_count`,
    `conflict_count`.
    """
    lang, narrow = surface.lang, surface.narrow
    labels, terms = list(dict.fromkeys(frame["label"])), sorted(frame["term"].unique())
    height = _ROW_NARROW if narrow else _ROW
    depth = {label: _HEAD + height * (place + 0.5) for place, label in enumerate(labels)}
    shares = [number(share, 0, lang) + "%" for share in frame["known_pct"]]
    counts = [f"{n}/{whole}" for n, whole in zip(frame["known_count"], frame["whole_count"], strict=True)]
    fills = [_fill(share, surface) for share in frame["known_pct"]]
    cells = frame[["label", "term", "agreed_count", "conflict_count"]].assign(
        column=[terms.index(term) for term in frame["term"]],
        y=[depth[label] for label in frame["label"]],
        said=[f"{share} ({count})" for share, count in zip(shares, counts, strict=True)],
        figure=shares if narrow else [f"{s} · {n}" for s, n in zip(shares, counts, strict=True)],
        fill=fills,
        ink=[readable(fill) if fill else surface.ink.soft for fill in fills],
        none=[not fill for fill in fills],
    )
    lines = [textwrap.wrap(label, _LETTERS, break_on_hyphens=False) if narrow else [label] for label in labels]
    # Vega sets the first line of several on the place that is given.
    middles = [y - _BELOW / 2 * (len(of) - 1) for y, of in zip(depth.values(), lines, strict=True)]
    names = pd.DataFrame({"words": ["\n".join(of) for of in lines], "y": middles})
    heads = pd.DataFrame({"words": [term.replace("-", "-\n") if narrow else term for term in terms]})
    foot = _HEAD + height * max(len(labels), 1) + 20
    keys = _keys(surface, foot)
    tables = {"cells": cells, "names": names, "heads": heads.assign(column=range(len(terms))), "keys": keys}
    spec = filled(_form(surface), tables, foot + _LINE * len(keys), columns=max(len(terms), 1))
    newest = frame[frame["term"] == max(terms, default="")]
    words = {"fields": len(labels), "half": int((newest["known_pct"] >= 50).sum()), "term": max(terms, default="")}
    return spec | {"description": text("chart-alt-known", lang, **words)}


def _fill(share: float, surface: Surface) -> str:
    ramp = surface.ink.ramp
    return ramp[round(sum(share >= limit for limit in LIMITS) * (len(ramp) - 1) / len(LIMITS))] if share else ""


def _keys(surface: Surface, top: int) -> pd.DataFrame:
    lang, limits = surface.lang, [number(limit, 0, surface.lang) + "%" for limit in LIMITS]
    words = [
        text("chart-state-missing", lang),
        text("chart-class-below", lang, high=limits[0]),
        *(text("chart-class-between", lang, low=low, high=high) for low, high in pairwise(limits)),
        text("chart-class-above", lang, low=limits[-1]),
    ]
    fills = ["", *(_fill(share, surface) for share in (1, *LIMITS))]
    keys = pd.DataFrame({"words": words, "fill": fills, "none": [not fill for fill in fills]})
    return keys.assign(y=[top + _LINE * (place + 0.5) for place in range(len(words))])


@drawn_once
def _form(surface: Surface) -> Sequence[alt.Chart]:
    ink, lang = surface.ink, surface.lang
    names = _NAMES_NARROW if surface.narrow else _NAMES
    row = _ROW_NARROW if surface.narrow else _ROW
    side = f"((width - {names}) / columns)"
    left = f"{names} + datum.column * {side}"
    cell = rows("cells", left=f"{left} + 1", right=f"{left} + {side} - 1", x=f"{left} + {side} / 2")
    key = rows("keys", left=f"{names}", right=f"{names + 26}", x=f"{names + 36}")
    titles = {
        "label": " ",
        "term": text("chart-term", lang),
        "said": text("chart-known", lang),
        "agreed_count": text("chart-state-agreed", lang),
        "conflict_count": text("chart-state-conflict", lang),
    }
    tips = [alt.Tooltip(column, type="nominal", title=title) for column, title in titles.items()]
    boxes, stripes = [], hatched(ink, 9, tall=0.2)
    for chart, height, said in ((cell, row - 2, tips), (key, _LINE - 4, alt.Undefined)):
        place = (across("left"), alt.X2("right:Q"), down())
        missing = chart.transform_filter("datum.none").mark_rect(height=height, fill=stripes, opacity=0.8)
        stated = chart.transform_filter("!datum.none").mark_rect(height=height)
        boxes += [
            missing.encode(*place, tooltip=said),
            stated.encode(*place, fill=alt.Fill("fill:N", scale=None), tooltip=said),
        ]
    figure = cell.transform_filter("!datum.none").mark_text(baseline="middle")
    name = rows("names", x=f"{names - 8}").mark_text(align="right", baseline="middle", lineBreak="\n", color=ink.text)
    head = rows("heads", x=f"{left} + {side} / 2", y=f"{_HEAD - 22}").mark_text(
        baseline="middle", lineBreak="\n", fontWeight=600, color=ink.text
    )
    words = key.mark_text(align="left", baseline="middle", color=ink.soft)
    return [
        *boxes,
        figure.encode(across("x"), down(), text="figure:N", color=alt.Color("ink:N", scale=None)),
        name.encode(across("x"), down(), text="words:N"),
        head.encode(across("x"), down(), text="words:N"),
        words.encode(across("x"), down(), text="words:N"),
    ]
