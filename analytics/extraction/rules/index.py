"""Which rules can match a sentence, from the words and classes that stand in it: cheap looks before dear patterns."""

from __future__ import annotations

from analytics.extraction.rules.wording import Rule


class RuleIndex:
    """Rules in their order, found by the classes of figures they read and the words of which each needs one."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._tables: dict[frozenset[str], tuple[frozenset[int], list[tuple[str, tuple[int, ...]]]]] = {}

    def able(self, text: str, kinds: frozenset[str]) -> list[Rule]:
        """The rules, in their order, that the words of *text* and its classes of figures allow."""
        table = self._tables.get(kinds)
        if table is None:
            table = self._tables[kinds] = self._table(kinds)
        always, words = table
        places = set(always)
        for word, users in words:
            if word in text:
                places.update(users)
        return [self._rules[place] for place in sorted(places)]

    def _table(self, kinds: frozenset[str]) -> tuple[frozenset[int], list[tuple[str, tuple[int, ...]]]]:
        """For figures of *kinds*: the rules that need no word, and for each word the rules it lets in."""
        words: dict[str, list[int]] = {}
        always = set()
        for place, rule in enumerate(self._rules):
            if kinds.isdisjoint(rule.kinds):
                continue
            if not rule.needs:
                always.add(place)
            for word in rule.needs.split("|") if rule.needs else ():
                words.setdefault(word, []).append(place)
        return frozenset(always), [(word, tuple(users)) for word, users in words.items()]
