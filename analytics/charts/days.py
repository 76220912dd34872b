"""Days as charts say them. Knows no frames."""

from __future__ import annotations

import pandas as pd

from analytics.language import day, text


def said(iso: object, lang: str) -> str:
    """An ISO date in the form of the language; anything else as “no figure”."""
    return day(iso, lang) if isinstance(iso, str) else text("no-figure", lang)


def early(days: float | None, lang: str) -> str:
    """How many days early (positive) or late (negative), in as few words as a row holds; empty where nobody knows."""
    if days is None or pd.isna(days):
        return ""
    return text("chart-late" if days < 0 else "chart-early", lang, days=abs(int(days)))


def against_deadline(days: float | None, lang: str) -> str:
    """How many days before (positive) or after (negative) the deadline, in words."""
    if days is None or pd.isna(days):
        return text("no-figure", lang)
    if days == 0:
        return text("chart-days-on", lang)
    return text("chart-days-before" if days > 0 else "chart-days-after", lang, days=abs(int(days)))
