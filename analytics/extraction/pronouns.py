"""The secretary whom a sentence calls "ông", "bà" or "đồng chí", or who says "tôi": named in another sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analytics.extraction.context import is_post_elsewhere
from analytics.extraction.document import READABLE, Document, Sentence
from analytics.model import Congress, Fact

# "ông đạt 115/118 phiếu và tái đắc cử Bí thư", "đồng chí nhận đủ phiếu và trở thành Bí thư"
_CHOSEN = re.compile(
    r"(?<!\w)(?:ông|bà|đồng chí|đ/c)\s[^.;:]{0,90}?\b(?:tái (?:đắc )?cử|đắc cử|trúng cử|trở thành"
    r"|(?:được|tiếp tục) (?:tín nhiệm )?(?:bầu|chỉ định|giữ))\b[^.;:,]{0,40}?(?<!phó )(?P<post>bí thư)"
    r"(?! (?:\w+ )?đoàn)"
)
# A career that is told, or what may come about, is no election of this congress.
_OTHER_TIME = re.compile(r"\b(?:từng|nguyên|nếu|trước (?:đó|đây|khi)|(?:19|20)\d\d(?! ?-))\b")
_TITLES = ("ông ", "bà ", "đồng chí ", "đ/c ", "tướng ", "tá ")


def secretary_by_pronoun(document: Document, congress: Congress) -> Iterator[Fact]:
    """The secretary's name, less sure than where it stands beside the post, in the order of the text."""
    readable = [sentence for sentence in document.sentences if sentence.zone in READABLE]
    for named, told in pairwise(readable):
        if named.line != told.line or "bí thư" not in document.low[told.start : told.end]:
            continue
        found = _CHOSEN.search(document.low, told.start, told.end)
        person = _only_name(document, named)
        if not found or not person or is_post_elsewhere(congress, document, found.start("post")):
            continue
        if _OTHER_TIME.search(document.low, told.start, found.end()):
            continue
        if any(start < found.end() for start, _ in document.names_in(told.start, told.end)):
            continue  # the sentence names somebody itself
        span = document.span(person[0], found.end())
        yield Fact(
            "secretary_name", document.name_at(*person), "exact", None, 0.8, "pronoun", span, document.quote(span)
        )


def _only_name(document: Document, sentence: Sentence) -> tuple[int, int] | None:
    """The one person whom *sentence* names, with a title before the name; None where it names nobody or several."""
    names = document.names_in(sentence.start, sentence.end)
    if len(names) != 1 or not document.low.endswith(_TITLES, sentence.start, names[0][0]):
        return None
    return names[0]


# "(Trao đổi với đồng chí A, Bí thư Quận ủy)", "gặp bà A - Bí thư Đảng ủy phường": who answers below.
_INTERVIEWED = re.compile(
    r"\b(?:trao đổi|trò chuyện|phỏng vấn|gặp)(?: (?:nhanh|ngắn|riêng|với|cùng|gỡ)){0,3} (?:đồng chí|đ/c|ông|bà) "
)
_IN_POST = re.compile(
    r"(?![^.;]{0,60}(?:nguyên|cựu) bí thư)[^.;]{0,60}?(?<!phó )(?P<post>bí thư (?:tỉnh|thành|huyện|thị|quận|đảng) ủy)"
)
_I_AM = re.compile(
    r"\btôi\b[^.;:]{0,40}\b(?:được|nhận|tái|vừa)\b[^.;:]{0,60}\b(?:bầu|chỉ định|tín nhiệm|đắc"
    r" cử|cử|giao)\b[^.;:]{0,60}(?<!phó )bí thư(?! (?:chi|đoàn))"
    r"|\bbầu (?:lại )?tôi\b|\bchúc mừng (?:ông|bà|đồng chí|anh|chị)\b[^.;:]{0,90}\b(?:bầu|chỉ định|tái cử|trúng"
    r" cử|tin cậy|tín"
    r" nhiệm|trọng trách)\b"
)


# "Ông A, Bí thư Đảng ủy phường, trả lời phỏng vấn", and a headline: "Đồng chí A, Bí thư Quận ủy: …".
_ANSWERS = re.compile(
    r",? (?P<post>bí thư (?:tỉnh|thành|huyện|thị|quận|đảng) ủy)[^.;:]{0,30}"
    r"(?:,? (?:đã )?(?:trả lời phỏng vấn|trả lời câu hỏi|dành cho [^.;]{0,90}(?:phỏng vấn|trò chuyện|trao đổi)|chia sẻ"
    r" với)|: ?[\"“‘])"
)


def _who_answers(document: Document, sentence: Sentence) -> tuple[tuple[int, int] | None, re.Match[str] | None]:
    """The place of the name of a secretary who is interviewed, by what *sentence* says, and the match of the post."""
    names = document.names_in(sentence.start, sentence.end)
    found = _INTERVIEWED.search(document.low, sentence.start, sentence.end)
    person = next((name for name in names if found and name[0] == found.end()), None)
    if person:
        return person, _IN_POST.match(document.low, person[1], sentence.end)
    answers = ((name, _ANSWERS.match(document.low, name[1], sentence.end)) for name in names)
    return next(((name, post) for name, post in answers if post), (None, None))


def secretary_interviewed(document: Document, congress: Congress) -> Iterator[Fact]:
    """The name of the secretary who says in an interview that he or she was elected or appointed."""
    if not _I_AM.search(document.low):
        return
    for sentence in document.readable():
        person, post = _who_answers(document, sentence)
        if person and post and not is_post_elsewhere(congress, document, post.start("post")):
            span = document.span(person[0], post.end())
            name = document.name_at(*person)
            yield Fact("secretary_name", name, "exact", None, 0.75, "interview", span, document.quote(span))
            return
