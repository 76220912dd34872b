"""Goals in words: what their scale is called, and what they say. Draws nothing and knows no Streamlit."""

from __future__ import annotations

import pandas as pd

from analytics.indicators import indicators
from analytics.language import MARKS, number, span, text, unit, with_unit


def label(scale: str, lang: str) -> str:
    """What a scale of goals (an id, see `metrics.targets.Scale`) is called: its indicator, whether of a term or a year.

    >>> label("E05-dong-term", "en")
    'State budget revenue in the province, whole term'
    """
    indicator, *kinds = scale.split("-")
    said = indicators()[indicator].label[lang]
    if "year" in kinds:
        return text("goal-yearly", lang, label=said)
    return text("goal-whole-term", lang, label=said) if "term" in kinds else said


def stated(low: float, high: float, comparator: str, of: object, lang: str) -> str:
    """A goal as it is written: its value or, with *high*, its range, behind the mark of its comparator; its unit *of*.

    >>> nan = float("nan")
    >>> stated(10, 10.5, "range", "%/năm", "vi"), stated(5000, nan, "at_least", "USD", "vi")
    ('10–10,5%/năm', '≥ 5.000 USD')
    """
    if pd.isna(low):
        return text("qualifier-milestone", lang)
    words = MARKS.get(comparator, "") + number(low, lang=lang) if pd.isna(high) else span(low, high, lang=lang)
    return with_unit(words, unit(of, lang) if isinstance(of, str) else "")
