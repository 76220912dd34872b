"""Words looked for in one pass over a text, before any dear pattern is tried. Knows no word by itself.

One Aho-Corasick automaton a set of words: the time grows with the text, not with the number of words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import ahocorasick


class Triggers:
    """A set of words, each with the bits that it sets; a word inside another one counts too."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self._words = ahocorasick.Automaton()
        for word, bits in words.items():
            self._words.add_word(word, (len(word), bits))
        self._words.make_automaton()

    @classmethod
    def of(cls, words: Iterable[str]) -> Triggers:
        """A set of words of which only their standing in the text matters."""
        return cls(dict.fromkeys(words, 1))

    @classmethod
    def marked(cls, words: Mapping[int, Iterable[str]]) -> Triggers:
        """Sets of words, each under the bits that its words set; a word may stand in several sets."""
        bits: dict[str, int] = {}
        for asked, group in words.items():
            for word in group:
                bits[word] = bits.get(word, 0) | asked
        return cls(bits)

    def seen(self, text: str, start: int = 0, end: int | None = None) -> int:
        """The bits of all the words that stand in `text[start:end]`, together."""
        bits = 0
        # The automaton copies the text that it is given, so it is given no more than what it is to look at.
        for _, (_, asked) in self._words.iter(text[start:end]):
            bits |= asked
        return bits

    def places(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, int]]:
        """Start, end and bits of each word in `text[start:end]`, in the order of the ends."""
        for last, (length, bits) in self._words.iter(text[start:end]):
            yield start + last + 1 - length, start + last + 1, bits

    def longest(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, int]]:
        """As `places`, but of words that overlap only the one that begins first, and of these the longest."""
        free = start
        for first, last, bits in sorted(self.places(text, start, end), key=lambda place: (place[0], -place[1])):
            if first >= free:
                yield first, last, bits
                free = last
