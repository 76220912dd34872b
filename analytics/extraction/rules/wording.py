"""How a rule is written: a pattern over words and classes of figures, with the sentence it reads and a decoy.

<N> <P> <R> <G> <S> <D> <T> <Y> <O> <X>   a figure of that class (`analytics.extraction.lexer.KINDS`)
<field:N>      the same, read as *field*; `<a/b:R>` reads both sides of a ratio; `_` reads nothing;
a `*` before the field lets the topic complete it (`*women`: delegates_women, committee_women)
<!:N>          a figure that counts something else: spent, so that no later rule reads it
<~40>          up to 40 characters without another figure and without a stop; <-40>: nor a comma
<dc> <db> …    the words of `_MACROS`
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from analytics.extraction.lexer import CLASS, FIGURES
from analytics.model import Value

# "bầu Đảng ủy khóa mới": a committee only behind these words, or before those of its term. The words themselves come
# first and what stands before them is looked at afterwards, so that a search need not try every place.
_BEFORE_COMMITTEE = ("bầu ", "vào ", "bầu ra ", "tham gia ", "chỉ định ")
_AS_COMMITTEE = "|".join(
    f"{name}(?:" + "|".join(f"(?<={before}{name})" for before in _BEFORE_COMMITTEE) + f"{behind})"
    for name, behind in (
        ("cấp ủy", "|(?= khóa| nhiệm kỳ| mới)"),
        ("đảng ủy", "|(?= khóa| nhiệm kỳ| mới)"),
        ("chi ủy", "|(?= khóa| nhiệm kỳ| mới)"),
        ("ban chi ủy", ""),
    )
)
_MACROS = {
    "dc": r"(?:đồng chí|đ/c|người|vị|ủy viên|uv|thành viên|nhân sự|cán bộ|gương mặt|cái tên|nhân tố|thầy cô|ông,"
    " bà|suất|tv|nhà"
    r" lãnh đạo)",
    "db": r"(?:đại biểu|đ/b|đb)",
    "bch": rf"(?:ban chấp hành|bch|{_AS_COMMITTEE})",
    "btv": r"(?:ban thường vụ|btv|thường vụ|ban tv[hqtđ]u)",
    "ubkt": r"(?:ủy ban kiểm tra|ubkt|ủy ban kt)",
    "is": r"(?:\s?:|\s(?:gồm(?: có)?|có|với|là|còn|được|đủ|bao gồm|cũng|số lượng|vẫn)){1,3}(?:\s(?:tổng số|tổng cộng"
    r"|cả thảy))?",
    "elect": r"(?:bầu|chọn|cử|lựa chọn|bầu chọn|bỏ phiếu bầu|tín nhiệm bầu|bầu cử)(?:\s(?:ra|được|đủ|chọn|đủ số lượng"
    r"|chọn được|chọn ra|một lần|lần đầu)){0,3}",
    "org": (
        r"(?:tổ chức cơ sở đảng|tổ chức đảng|tccsđ|tccs đảng|chi bộ,? ?(?:và )?đảng bộ|chi,? ?(?:và )?đảng bộ|đảng"
        r" bộ,? ?(?:và )?chi bộ"
        r"|chi bộ|đảng bộ|đảng ủy|đơn vị trực thuộc|đầu mối|đoàn đại biểu|cơ sở đảng)"
    ),
    "secretary": r"bí thư(?<!phó bí thư)(?<!phóbí thư)(?! (?:tỉnh |huyện |thành |chi )?đoàn|-| cấp ủy)",
    "upper": r"(?:đảng )?lần thứ \w+ của đảng",
    "who": r"(?:(?:đồng chí|đ/c|ông|bà|anh|chị|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)"
    r"|(?:pgs|gs|ts|th\.?s|bs|ks)(?:\.ts)?\.?)\s){0,3}",
}
# What the first look asks for: a figure with the beginning of the words that it counts.
_COUNTED = {
    "org": ("tổ chức", "tccs", "chi", "đảng", "đơn vị", "đầu mối", "đoàn", "cơ sở"),
    "members": ("đảng viên", "đồng chí đảng", "cán bộ, đảng"),
    "goal": ("chỉ tiêu", "mục tiêu", "nhóm"),
}
_TAG = re.compile(r"<([^<>]{1,60})>")


def _class(tag: str) -> str:
    if tag.startswith("~"):
        return f"[^.;{FIGURES}]{{0,{tag[1:] or 40}}}?"
    if tag.startswith("-"):
        return f"[^,.;{FIGURES}]{{0,{tag[1:]}}}?"
    name, found, kinds = tag.rpartition(":")
    if not found and tag in _MACROS:
        return _MACROS[tag]
    figure = "".join(CLASS[kind] for kind in kinds)
    if len(kinds) > 1:
        figure = f"[{figure}]"
    if not found:
        return figure
    parts = ["ignored" if part == "_" else part for part in name.split("/")]
    group = "__".join(parts).replace("!", "spent").replace("*", "topic_")
    return f"(?P<{group}>{figure})"


def _triggers(word: str) -> Iterator[str]:
    """The words that a word of `needs` stands for, figures as characters of their class."""
    tag = re.fullmatch(r"<(\w) (\w+)>", word)
    if tag:
        yield from (f"{CLASS[tag[1]]} {counted}" for counted in _COUNTED[tag[2]])
    else:
        yield _TAG.sub(lambda figure: CLASS[figure[1]], word)


@dataclass(frozen=True)
class Rule:
    """One way in which newspapers state one or more fields, with its proof.

    `needs` are words, between bars, of which one must stand in the sentence; behind "&" stand more of which one must.
    "<N> chi bộ" are words behind a figure, "<N org>" those of `_COUNTED`. `prior` is how often a match is right;
    `free` rules read whatever body or term the words before them speak of. `reads` gives `values`, `skips` none.
    """

    name: str
    needs: str
    wording: str
    reads: str
    values: Mapping[str, Value] = field(default_factory=dict)
    skips: str = ""
    prior: float = 0.95
    free: bool = False
    marks: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled wording."""
        return re.compile(_TAG.sub(lambda tag: _class(tag[1]), self.wording))

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The classes of figures that the rule reads; a sentence without any of them is no matter for it."""
        tags = (tag for tag in _TAG.findall(self.wording) if not tag.startswith(("~", "-")))
        return frozenset("".join(tag.rpartition(":")[2] for tag in tags if ":" in tag))

    @cached_property
    def search(self) -> Callable[[str, int], re.Match[str] | None]:
        """The first match in a text from a place on; a pattern of the head of a sentence is tried there alone."""
        if self.wording.startswith("^"):
            match = self.pattern.match
            return lambda text, start: None if start else match(text)
        return self.pattern.search

    @cached_property
    def triggers(self) -> tuple[tuple[str, ...], ...]:
        """Groups of words, of each of which one must stand in the text of a sentence in classes."""
        groups = self.needs.split(" & ") if self.needs else []
        return tuple(tuple(put for word in group.split("|") for put in _triggers(word)) for group in groups)

    @cached_property
    def groups(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each group of the pattern with the fields that it reads."""
        return tuple(
            (name, tuple(re.sub(r"_\d+$", "", part).replace("topic_", "*") for part in name.split("__")))
            for name in self.pattern.groupindex
        )
