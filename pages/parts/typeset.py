"""Words as HTML whose lines break where a reader would break them. Knows no data and no widgets."""

from __future__ import annotations

import re
from html import escape
from typing import Final

_TERM: Final = re.compile(r"\d{4}-\d{4}")


def typeset(words: str) -> str:
    """*words* escaped; a term such as 2020-2025 stays in one line.

    >>> typeset("Nhiệm kỳ 2020-2025 & sau")
    'Nhiệm kỳ <span class=term>2020-2025</span> &amp; sau'
    """
    return _TERM.sub(r"<span class=term>\g<0></span>", escape(words))
