"""Why a match of a rule is no fact of this congress: each doubt a small check, asked in turn.

Knows fields and the congress; the words that name other bodies and terms stand in `context`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from analytics.extraction.context import (
    MERGER,
    Frame,
    elsewhere,
    in_a_bracket_of_the_past,
    is_post_elsewhere,
    left_in_the_past,
    speaks_of_former,
    speaks_of_former_body,
    speaks_of_other,
    told_of_the_past,
)
from analytics.extraction.document import Document, Sentence
from analytics.extraction.lexer import Lexed
from analytics.extraction.rules import Rule
from analytics.fields import FIELDS
from analytics.model import Value

Reason = Literal[
    "spent",
    "implausible",
    "not of a conference",
    "another body",
    "former term",
    "the new term's targets",
    "asked for, not done",
    "its own congress",
    "no election told",
    "no plan told",
    "a threshold",
]
"""Why a match is no fact; `spent`: the rule reads it to know that it counts something else."""

_OWN_BODY_FIELDS = frozenset(
    name for name in FIELDS if not name.startswith(("targets_", "upper_", "date_", "completed"))
)
# Those who go on from the former term and those who are new are counted in the new committee.
_COMMITTEE_FIELDS = frozenset(
    name for name in FIELDS if "committee" in name or name in {"deputy_secretaries", "secretary_name"}
) - {"committee_reelected", "committee_new"}
_MAKE_UP = frozenset(name for name in _COMMITTEE_FIELDS if not name.endswith(("_size", "_name", "_secretaries")))
_CAMPAIGN = frozenset(
    {"congresses_completed", "congresses_total", "first_round_full", "direct_election_secretary"},
)
_CONFERENCE_FIELDS = _CAMPAIGN | {
    "date_opened",
    "completed_on",
    "speeches",
    "party_members",
    "subordinate_organisations",
    "targets_met",
    "targets_total",
    "delegates_present",
}
# "Tỉnh Trà Vinh có …", "Đảng bộ tỉnh vừa qua đã xác định …": the area itself is what is spoken of.
_SAYS_OF = r"(?:^|[,;:] |đảng bộ ){0}(?! ủy| giao| cũ)(?: \w+){{0,4}} (?:có|đạt|hoàn thành|xác định|đã)\b[^,;]{{0,40}}$"
_OF_AN_AREA = _CAMPAIGN | {"completed_on", "party_members", "subordinate_organisations", "targets_met", "targets_total"}
_WIDER = {
    "intermediate": re.compile(
        r"\b(?:toàn|cả|trong) (?:tỉnh|quốc|nước)\b[^,;]{0,40}$|\btoàn (?:đảng bộ tỉnh|lực lượng|ngành)\b[^;]{0,60}$"
        f"|{_SAYS_OF.format('tỉnh')}"
    ),
    "grassroots": re.compile(
        r"\b(?:toàn|cả|trong) (?:tỉnh|huyện|thành phố|thị xã|quận|quốc|nước)\b[^,;]{0,40}$"
        r"|\btoàn đảng bộ (?:tỉnh|huyện|thành phố|thị xã|quận|khối)\b[^;]{0,60}$"
        f"|{_SAYS_OF.format('(?:tỉnh|huyện|thành phố|thị xã|quận)')}"
    ),
}
_OF_A_DISTRICT = re.compile(r"(?:^|[,;:] )(?:huyện|thị xã|quận|xã|phường)(?: này)? (?:hiện )?có\b[^,;]{0,20}$")
_OF_ALL = {
    "intermediate": re.compile(r"\b(?:toàn|cả) (?:tỉnh|quốc|nước)\b|đảng bộ trực thuộc tỉnh ủy"),
    "grassroots": re.compile(
        r"\b(?:toàn|cả) (?:tỉnh|huyện|thành phố|thị xã|quận|quốc|nước)\b"
        r"|đảng bộ trực thuộc (?:tỉnh|huyện|thành|thị|quận) ủy"
    ),
}
_DEMANDED = re.compile(r"\b(?:yêu cầu|phấn đấu|đề nghị|dự kiến|chuẩn bị|tập trung lãnh đạo|sẽ)\b")


class Candidate(NamedTuple):
    """A value that a rule has read: `place` is the figure's place in the sentence in classes."""

    document: Document
    sentence: Sentence
    frame: Frame
    rule: Rule
    field: str
    value: Value | None
    lexed: Lexed
    place: int

    @property
    def at(self) -> int:
        """The figure's place in the folded text."""
        return self.lexed.place(self.place)

    @property
    def clause(self) -> str:
        """What leads up to the figure since the last stop or open bracket."""
        text = self.lexed.text
        bracket = text.rfind("(", 0, self.place) if text.find(")", self.place) >= 0 else -1
        if self.place - bracket == 1:
            bracket = -1  # "Ban Chấp hành khóa XVII (49 đồng chí)": the bracket says how many they are
        stop = max(text.rfind(";", 0, self.place), bracket)
        return self.document.low[self.lexed.place(stop + 1) : self.at]

    @property
    def before(self) -> str:
        """The sentence up to the figure."""
        return self.document.low[self.sentence.start : self.at]

    @property
    def review(self) -> bool:
        """The occasion is a conference that looks back."""
        return self.frame.congress.event in {"midterm_review", "evaluation"}


def verdict(candidate: Candidate) -> Reason | None:
    """The first reason against *candidate*, None where nothing speaks against it."""
    if candidate.field not in FIELDS:
        return "spent"
    for doubt in _DOUBTS if not candidate.rule.free else _DOUBTS_OF_FREE:
        reason = doubt(candidate)
        if reason:
            return reason
    return None


def _implausible(c: Candidate) -> Reason | None:
    return None if c.value is not None and FIELDS[c.field].plausible(c.value) else "implausible"


def _of_a_conference(c: Candidate) -> Reason | None:
    if c.frame.congress.event == "evaluation" and c.field == "delegates_present":
        said = c.document.low[c.sentence.start : c.sentence.end]
        if "đại hội" in said and "hội nghị" not in said:
            return "not of a conference"  # those of one of the congresses that it looks back on
    return "not of a conference" if c.review and c.field not in _CONFERENCE_FIELDS else None


_BEFORE_THE_MERGER = re.compile(rf"\W*{MERGER}\b")


def _of_a_body_merged_away(c: Candidate) -> Reason | None:
    if not c.field.startswith("targets_"):
        merged = c.field in {"party_members", "subordinate_organisations"} and _BEFORE_THE_MERGER.match(c.before)
        return "another body" if merged else None
    one_of_many = c.frame.congress.event == "evaluation" and "đại hội điểm" in c.before
    other = one_of_many or speaks_of_former_body(c.frame, c.document, c.sentence, c.at)
    return "another body" if other else None


def _of_the_new_term(c: Candidate) -> Reason | None:
    """A bare number of targets is the former term's only where the words say so."""
    if "former" not in c.rule.marks or c.frame.past.search(c.before):
        return None
    return None if c.review and "còn lại" not in c.before else "the new term's targets"


_ELECTION_TOLD = re.compile(r"\bbầu|chỉ định|trúng cử|ra mắt|nhân sự do|khóa mới|quyết định về nhân sự|chuẩn y")
_NEAR_ELECTION = 420  # characters back


def _of_no_election(c: Candidate) -> Reason | None:
    """Such as "Bí thư Tỉnh ủy là đồng chí …" says who was elected only where an election is told of just before."""
    if "told of the election" not in c.rule.marks:
        return None
    near = c.document.low[max(0, c.sentence.start - _NEAR_ELECTION) : c.at]
    return None if _ELECTION_TOLD.search(near) or _ELECTION_TOLD.search(c.sentence.section) else "no election told"


_DIRECT = re.compile(
    r"bí thư[^.;]{0,20} được (?:chính )?đại hội (?:trực tiếp )?bầu|(?:trực tiếp (?:bầu|chọn)|bầu trực tiếp|bầu"
    r" thẳng)[^.;]{0,40}bí thư|bầu bí thư[^.;]{0,40}trực tiếp"
)


def _behind_no_direct_election(c: Candidate) -> Reason | None:
    """Votes are the secretary's without a word of it only where his direct election is told of just before."""
    if "behind a direct election" not in c.rule.marks:
        return None
    near = c.document.low[max(0, c.sentence.start - _NEAR_ELECTION) : c.sentence.start]
    return None if _DIRECT.search(near) else "no election told"


def _behind_no_plan(c: Candidate) -> Reason | None:
    """Such as "Theo đó, Ban Chấp hành là 52 ủy viên" is a plan only right behind one."""
    if "behind a plan" not in c.rule.marks:
        return None
    near = c.document.low[max(0, c.sentence.start - _NEAR_PLAN) : c.sentence.start]
    return None if _PLAN.search(near) else "no plan told"


_PLAN = re.compile(r"\b(?:đề án|phương án)(?: nhân sự)?\b[^.;]{0,80}[.;]?\s*\Z")
_NEAR_PLAN = 160  # characters back


_SENT_BY = re.compile(r"do đại hội (?:đại biểu )?đảng bộ (?P<of>\w+) bầu")
_TO_A_CONGRESS = re.compile(
    r"dự đại hội (?:đại biểu )?đảng bộ (?P<of>tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)\b"
)


def _of_the_own_congress(c: Candidate) -> Reason | None:
    """Delegates sent to this very congress are none of its delegation upwards."""
    if not c.field.startswith("upper_"):
        return None
    if told_of_the_past(c.frame, c.before):
        return "former term"
    bound = _TO_A_CONGRESS.search(c.document.low, c.at, min(c.sentence.end, c.at + 90))
    own = (c.frame.congress.organisation or "").lower()
    if bound and own.startswith(f"đảng bộ {bound['of']}"):
        return "its own congress"
    sent = _SENT_BY.search(c.before) or _SENT_BY.search(c.document.low, c.at, c.sentence.end)
    return "another body" if sent and not own.startswith(f"đảng bộ {sent['of']}") else None


_PROPOSED = re.compile(r"\b(?:đề nghị|yêu cầu|đề xuất|mong muốn)\b")
_WANTED = re.compile(r"\b(?:phấn đấu|hướng tới|(?<!vượt )yêu cầu)\b[^;.]{0,70}\Z")


def _asked_of_all(c: Candidate) -> Reason | None:
    """Such as "bảo đảm nữ từ 15% trở lên", "đề nghị đưa ít nhất 5 nữ" say what there is to be, not what there is."""
    share = c.field.startswith("committee_") and c.field.endswith("_pct")
    least = c.lexed.tokens[c.place].qualifier == "at_least"
    asked = share and (least or _WANTED.search(c.before))
    asked = asked or (least and c.field in _MAKE_UP and _PROPOSED.search(c.before))
    return "asked for, not done" if asked else None


def _asked_for(c: Candidate) -> Reason | None:
    counts = c.field in _CAMPAIGN or (c.review and c.field == "delegates_present")
    # "…, yêu cầu xong trong tháng 8; đến nay, 3/16 đảng bộ đã hoàn thành": what has come about stands apart.
    said = c.clause if _BY_NOW.search(c.clause) else c.before
    return "asked for, not done" if counts and _DEMANDED.search(said) else None


_BY_NOW = re.compile(r"\b(?:tính đến|đến nay|tới nay|đến thời điểm)\b")


def _of_a_body_below(c: Candidate) -> Reason | None:
    """The post that a name or its votes belong to is that of a cell's or a commune's secretary, the congress is not."""
    if c.field not in {"secretary_name", "secretary_vote_pct"}:
        return None
    low = c.document.low
    behind = _GIVEN.search(low, c.at, c.sentence.end) or _POST.search(low, c.at, c.sentence.end)
    before = None if behind or c.field == "secretary_name" else low.rfind("bí thư", c.sentence.start, c.at)
    post = behind.end() - len("bí thư") if behind else before
    named = post is not None and post >= 0 and is_post_elsewhere(c.frame.congress, c.document, post)
    return "another body" if named else None


_POST = re.compile(r"(?<!phó )(?<!nguyên )(?<!cựu )bí thư")
# "chỉ định ông X, Bí thư Tỉnh ủy Ninh Bình, giữ chức Bí thư Tỉnh ủy Phú Thọ": the post that is given.
_GIVEN = re.compile(r"\b(?:giữ (?:chức|cương vị)|làm|đảm nhiệm|đảm nhận)(?: chức)?(?: vụ| danh)? bí thư")


_INTERIM = re.compile(r"\blâm thời\b")


def _of_an_interim_committee(c: Candidate) -> Reason | None:
    """Such as "chỉ định Ban Chấp hành lâm thời 99 đồng chí": it served until the congress, which has its own."""
    said = c.clause.rpartition(" bầu ")[2]  # "thay Ban Chấp hành lâm thời, Đại hội bầu Ban Chấp hành gồm 41 đồng chí"
    interim = c.field in _COMMITTEE_FIELDS and c.field != "secretary_name" and _INTERIM.search(said)
    return "former term" if interim and c.frame.congress.event == "congress" else None


def _of_the_area_above(c: Candidate) -> Reason | None:
    """What is said of the whole province or district in the news of a body below it."""
    if c.field not in _OF_AN_AREA:
        return None
    wider = _WIDER.get(c.frame.congress.tier)
    behind = _OF_ALL.get(c.frame.congress.tier) if c.field == "subordinate_organisations" else None
    if c.frame.congress.tier == "province" and _OF_A_DISTRICT.search(c.before[-80:]):
        return "another body"
    above = wider and (wider.search(c.before[-80:]) or (behind and behind.search(c.document.low, c.at, c.at + 60)))
    return "another body" if above else None


def _of_another_body(c: Candidate) -> Reason | None:
    if c.field == "completed_on" and elsewhere(c.frame.congress, c.document, c.sentence.start, c.sentence.end):
        return "another body"
    asked = c.field in _OWN_BODY_FIELDS
    return "another body" if asked and speaks_of_other(c.frame, c.document, c.sentence, c.at) else None


def _of_a_former_term(c: Candidate) -> Reason | None:
    counted = c.field in _COMMITTEE_FIELDS or c.field.startswith(("delegates_", "secretary_", "speeches"))
    if counted and c.frame.before and "đại hội" in c.clause and c.frame.before.search(c.clause):
        return "former term"
    if counted and (told_of_the_past(c.frame, c.before) or in_a_bracket_of_the_past(c.before)):
        return "former term"
    if c.field in _MAKE_UP and left_in_the_past(c.frame, c.before):
        return "former term"
    return "former term" if c.field in _COMMITTEE_FIELDS and speaks_of_former(c.frame, c.clause) else None


_ELECTED_BELOW = re.compile(r"\b(?:các|những) đại hội(?: [^.;,]{0,20})? (?:đã )?bầu\b")


def _of_congresses_below(c: Candidate) -> Reason | None:
    """Such as "các đại hội bầu tổng cộng 547 cấp ủy viên, tỷ lệ nữ 19,7%": those of many congresses together."""
    return "another body" if c.field.startswith("committee_") and _ELECTED_BELOW.search(c.before) else None


def _a_threshold(c: Candidate) -> Reason | None:
    """Such as "Đảng bộ cơ sở dưới 200 đảng viên" says which bodies are meant, not how many members this one has."""
    limits = c.field in {"party_members", "subordinate_organisations"}
    figure = c.lexed.tokens[c.place]
    said = c.document.low[figure.start : figure.value_start]
    return "a threshold" if limits and said.startswith("dưới") else None


_Doubt = Callable[[Candidate], Reason | None]
_DOUBTS_OF_FREE: tuple[_Doubt, ...] = (
    _implausible,
    _of_a_conference,
    _of_a_body_merged_away,
    _of_the_new_term,
    _of_no_election,
    _behind_no_direct_election,
    _behind_no_plan,
    _of_the_own_congress,
    _asked_for,
    _asked_of_all,
    _of_a_body_below,
    _of_the_area_above,
    _of_an_interim_committee,
    _of_congresses_below,
)
_DOUBTS: tuple[_Doubt, ...] = (*_DOUBTS_OF_FREE, _of_another_body, _of_a_former_term, _a_threshold)
