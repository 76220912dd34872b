"""The first look at a sentence: it spares work and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from analytics.extraction.document import prepare
from analytics.extraction.lexer import lex
from analytics.extraction.rules import RULES
from analytics.extraction.rules.index import RuleIndex
from analytics.model import Source

TEXTS = sorted((Path(__file__).parents[1] / "gold" / "text").glob("*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_no_rule_that_would_match_is_left_out(path: Path) -> None:
    document = prepare(Source(path.name, path.read_text("utf-8")))
    index = RuleIndex(RULES)
    for sentence in document.readable():
        lexed = lex(document, sentence.start, sentence.end)
        kinds = {token.kind for token in lexed.tokens.values()}
        able = {rule.name for rule in index.able(lexed.text, kinds)}
        matching = {rule.name for rule in RULES if not kinds.isdisjoint(rule.kinds) and rule.search(lexed.text, 0)}
        assert matching <= able
