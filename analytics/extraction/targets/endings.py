"""What may stand right before a place. A look at the last word there spares the pattern at most places."""

from __future__ import annotations

import re


class Ending:
    r"""A *wording* for what ends at a place, and all the words in which it can end.

    Where no word ends there, the pattern alone decides.
    """

    def __init__(self, wording: str, last_words: str) -> None:
        self.pattern = re.compile(rf"(?:{wording})\Z")
        self._search = self.pattern.search
        self._last_words = frozenset(last_words.split())

    def search(self, low: str, since: int, at: int) -> re.Match[str] | None:
        """The wording that ends at *at* in lower-case text *low* and begins at *since* or later."""
        stop = at - 1 if low[at - 1 : at] == " " else at
        last = low[max(low.rfind(" ", since, stop) + 1, since) : stop]
        if last.isalpha() and last not in self._last_words:
            return None
        return self._search(low, since, at)
