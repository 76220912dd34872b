"""Vietnamese and English words, numbers and dates. Knows no facts, no frames and no screens.

The texts stand in `vi/*.ftl` and `en/*.ftl`, one pair of files a room; a text is asked for by its id.
"""

from analytics.language.figures import MARKS, change, day, day_long, figure, number, signed, span, with_unit
from analytics.language.messages import LANGUAGES, MissingText, explain, ids, text
from analytics.language.terms import term, unit

__all__ = [
    "LANGUAGES",
    "MARKS",
    "MissingText",
    "change",
    "day",
    "day_long",
    "explain",
    "figure",
    "ids",
    "number",
    "signed",
    "span",
    "term",
    "text",
    "unit",
    "with_unit",
]
