"""Which rules can match a sentence, from the words and classes that stand in it: a cheap look before dear patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analytics.extraction.lexer import CLASS, KINDS
from analytics.extraction.rules.wording import Rule
from analytics.extraction.triggers import Triggers

_ASKED = 3  # so many groups of words are asked for at most
_HEAD = 60  # characters within which the label of a row stands, and its figure


class RuleIndex:
    """Rules in their order, found by the classes of figures they read and the words that each needs.

    A rule is a bit: a class sets the bits of the rules that read it, a word those of the rules that it lets in, one
    lane of bits for each group of words that a rule needs.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        heads = {place for place, rule in enumerate(rules) if rule.name.startswith("row-")}
        self._head = self._lanes({p: (*rules[p].triggers, tuple(CLASS[k] for k in rules[p].kinds)) for p in heads})
        self._anywhere = self._lanes({p: rule.triggers for p, rule in enumerate(rules) if p not in heads})
        self._readers = {
            kind: sum(1 << place for place, rule in enumerate(rules) if kind in rule.kinds) for kind in KINDS
        }

    def _lanes(self, asked: dict[int, tuple[tuple[str, ...], ...]]) -> tuple[Triggers, int]:
        """The words with the bits they set, and the bits that no word need set."""
        words: dict[str, int] = {}
        free = 0
        for place, groups in asked.items():
            for lane in range(_ASKED):
                bit = 1 << (lane * len(self._rules) + place)
                if lane >= len(groups):
                    free |= bit
                for word in groups[lane] if lane < len(groups) else ():
                    words[word] = words.get(word, 0) | bit
        return Triggers(words), free

    def able(self, text: str, kinds: Iterable[str]) -> Iterator[Rule]:
        """The rules, in their order, that the words of *text* and its classes of figures allow."""
        readers = 0
        for kind in kinds:
            readers |= self._readers[kind]
        (head, of_head), (anywhere, of_all) = self._head, self._anywhere
        lanes = head.seen(text, 0, _HEAD) | of_head | anywhere.seen(text) | of_all
        count = len(self._rules)
        bits = lanes & lanes >> count & lanes >> 2 * count & readers
        while bits:
            lowest = bits & -bits
            yield self._rules[lowest.bit_length() - 1]
            bits ^= lowest
