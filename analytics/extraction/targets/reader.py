"""From goal passages to targets: which clauses are goals, how each is named, how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analytics.extraction.document import Document
from analytics.extraction.indicators import indicator_id
from analytics.extraction.targets.clauses import Clause, clauses, trimmed
from analytics.extraction.targets.figures import figures
from analytics.extraction.targets.milestones import Milestone, milestones
from analytics.extraction.targets.passages import Passage, passages
from analytics.extraction.targets.tables import Row, rows
from analytics.model import Comparator, Congress, Target

_VERBS = (
    r"kết nạp|phát triển|thành lập|xây dựng|xóa|giải quyết|tạo|đón|thu hút|trồng|đào tạo|công nhận|hoàn thành|giảm|tăng|thêm|mở|nâng|huy động|cấp|lắp"
    r"|vận động|giới thiệu|bồi dưỡng|hỗ trợ|sản xuất|khai thác|xuất khẩu|đầu tư|hình thành|chuyển|sắp xếp|bê tông|làm|sửa|quy hoạch|có|đạt|duy trì|cung cấp|đưa|khởi công|triển khai|tổ chức|thực hiện|ít nhất|tối thiểu|mỗi năm|hằng năm"
)
_COUNTED = re.compile(rf"\b(?:{_VERBS})\b")
_MEASURED_IN_MONEY = re.compile(
    r"thu\b|chi\b|vốn|grdp|gdp|kim ngạch|giá trị|doanh thu|tổng mức|nộp|năng suất|xuất khẩu|nhập khẩu|bình quân|quỹ|sản phẩm|lợi nhuận|đầu tư|quy mô|huy động|dư nợ|ngân sách|tiền lương"
)
_MEASURE = re.compile(
    r"(?:nghìn |triệu |vạn )*(?:ha|héc-?ta|tấn|km2?|m[23]?|mw|kwh|lượt|giường|bác sĩ|kg|tạ)\b|bác sĩ/|giường"
)
_INDEX = re.compile(r"chỉ số|hdi|hệ số|tuổi thọ|vạn dân|/\d|tỷ số|điểm|số |xếp hạng")
_COMPARISON = re.compile(r"^\W*(?:tăng|giảm|gấp|cao hơn|thấp hơn|vượt|tương đương|bằng|chiếm|tức|hơn)\b")
_YARDSTICK = re.compile(r"so với|so cùng kỳ|cùng kỳ|\blần\b")
_BY_YEAR = re.compile(
    r"(?<!so với )(?<!từ )(?<!của )(?:(?:đến|vào|trước|tới|hết|trong) )?(?:cuối |hết )?năm (20\d\d)(?!\d| ?-)"
)
_PACE = re.compile(
    r"(?:hằng|hàng|mỗi|một|bình quân(?: hằng| mỗi| hàng)?|/) ?năm\b|(?:tăng|giảm)(?: trưởng)? bình quân|bình quân (?:tăng|giảm)|tăng trưởng[\w ()]{0,20} bình quân"
)


def read_targets(document: Document, congress: Congress) -> tuple[Target, ...]:
    """The goals that *document* sets for the coming term, in the order of the text, each goal once."""
    if congress.event == "other" or not document.text:
        return ()
    found: list[Target] = []
    table = list(rows(document))
    places = [(row.start, row.end) for row in table]
    read = [_of_row(document, row) for row in table]
    for passage in passages(document, _now(document, congress), reviewed=congress.event in _REVIEWS):
        if not any(start < passage.end and passage.start < end for start, end in places):
            read += _of_passage(document, passage)
    for target in read:
        if not any(_same(target, other) for other in found):
            found.append(target)
    return tuple(sorted(found, key=lambda target: target.span.start if target.span else 0))


def _of_row(document: Document, row: Row) -> Target:
    """A row of a table: the last column is the goal, the columns before it are what was reached."""
    said = f"{row.goal} {row.unit}"
    figure = next(figures(said, 0, len(said)), None)
    name, span = _name(document, *row.name), document.span(row.start, row.end)
    unit = f"{row.unit}/năm" if _PACE.search(name.lower()) and row.unit in _PACED else row.unit
    return Target(
        indicator=name,
        comparator=figure.comparator if figure else "exact",
        value=figure.value if figure else None,
        value_max=figure.value_max if figure else None,
        unit=unit,
        indicator_id=indicator_id(name, unit),
        confidence=0.9,
        rule="table",
        span=span,
        quote=document.quote(span),
    )


_DATE = re.compile(r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(20\d\d)(?!\d)|tháng \w{1,4},? (?:năm )?(20\d\d)")


def _now(document: Document, congress: Congress) -> int | None:
    """The year in which the article speaks: of its publication, its first full date, or its congress."""
    if document.source.published:
        return int(document.source.published[:4])
    if not congress.term:
        found = _DATE.search(document.low)
        return int(found[1] or found[2]) if found else None
    # A review looks back from the middle of its term; what it dates earlier is the congress that it reviews.
    first = int(congress.term[:4]) + (1 if congress.event in _REVIEWS else -1)
    for found in _DATE.finditer(document.low):
        year = int(found[1] or found[2])
        if first <= year < first + 5:
            return year
    return first + 1 + (1 if congress.event in _REVIEWS else 0)


_REVIEWS = {"midterm_review", "evaluation"}


def _same(one: Target, other: Target) -> bool:
    """The same goal said twice: same figures in the same unit, and names that share half of their words."""
    if (one.value, one.value_max) != (other.value, other.value_max):
        return False
    a, b = set(one.indicator.lower().split()), set(other.indicator.lower().split())
    return bool(a and b) and len(a & b) >= 0.7 * len(a | b)


def _of_passage(document: Document, passage: Passage) -> Iterator[Target]:
    low = document.low
    places: list[tuple[int, Target]] = []
    pace = False
    for clause in clauses(
        low,
        passage.start,
        passage.end,
        sorted(figures(low, passage.start, passage.end), key=lambda figure: figure.start),
    ):
        pace = _paced(low, clause, before=pace)
        if target := _target(document, passage, clause, paced=pace):
            places.append((clause.figure.start, target))
    for milestone in milestones(low, passage.start, passage.end):
        if not any(milestone.start <= at < milestone.end for at, _ in places):
            places.append((milestone.start, _milestone(document, passage, milestone)))
    yield from (target for _, target in sorted(places, key=lambda place: place[0]))


def _milestone(document: Document, passage: Passage, milestone: Milestone) -> Target:
    span = document.span(milestone.start, milestone.end)
    return Target(
        indicator=_name(document, *milestone.indicator),
        comparator="milestone",
        by_year=milestone.by_year,
        confidence=0.9 if milestone.by_year else 0.6,
        rule=f"milestone/{passage.cue}",
        span=span,
        quote=document.quote(span),
    )


def _target(document: Document, passage: Passage, clause: Clause, *, paced: bool) -> Target | None:
    low, figure = document.low, clause.figure
    left, right = low[slice(*clause.left)], low[slice(*clause.right)]
    name = _indicator(document, clause, left, right) or _above(document, clause)
    if not name or not _accepted(low, passage, clause, left, right, name):
        return None
    unit = f"{figure.unit}/năm" if paced and figure.unit in _PACED else figure.unit or None
    code = indicator_id(name, unit)
    span = document.span(clause.start, clause.end)
    return Target(
        indicator=name,
        comparator=_comparator(low, clause),
        value=figure.value,
        value_max=figure.value_max,
        unit=unit,
        by_year=_by_year(low, clause),
        indicator_id=code,
        confidence=min(0.99, 0.55 + 0.13 * passage.trust + (0.05 if code else 0)),
        rule=f"figure/{passage.cue}",
        span=span,
        quote=document.quote(span),
    )


_NOT_BEYOND = re.compile(r"không (?:để|vượt)[\w ,]{0,60}$")


def _comparator(low: str, clause: Clause) -> Comparator:
    """The figure's own comparator; "không để … vượt quá X" is a limit from above."""
    before = low[max(clause.raw, clause.figure.start - 80) : clause.figure.start]
    if clause.figure.comparator == "more_than" and _NOT_BEYOND.search(before) and "vượt" in before[-12:]:
        return "at_most"
    return clause.figure.comparator


def _accepted(low: str, passage: Passage, clause: Clause, left: str, right: str, name: str) -> bool:
    figure = clause.figure
    raw = low[clause.left[0] - 12 if clause.left[0] > 12 else 0 : figure.start]
    if (
        _COMPARISON.match(left)
        and not clause.first
        and (_YARDSTICK.search(right) or len(left.split()) <= 3 and _YARDSTICK.search(figure.unit))
    ):
        return False
    if re.search(r"so với[\w ]{0,40}$", raw):
        return False
    words = f"{left} {right}" if left or right else name
    if figure.share:
        return bool(words.strip())
    if figure.number == "không còn" or figure.unit == "tuổi":
        return True
    if figure.money:
        return bool(_MEASURED_IN_MONEY.search(words))
    if "dân" in figure.unit.partition("/")[2]:
        return True
    if _MEASURE.match(figure.unit) and len(left.split()) >= (1 if passage.trust > 1 else 2):
        return True
    if figure.unit:
        return _counts(low, passage, clause, left, right)
    named = len(left.split()) >= 2
    item = passage.trust > 1 and _ITEM.fullmatch(low, passage.start, figure.start)
    return named and bool(_INDEX.search(left) or item)


# "Doanh nghiệp thành lập mới: 50" as an item of a list.
_ITEM = re.compile(r"[^:;.]{8,80}: ?")
# Counts of the congress itself: delegates, those they stand for, lower congresses held.
_OF_CONGRESS = re.compile(
    r"đại biểu|thay mặt|đại diện cho|triệu tập|trực thuộc|đại hội|kỷ luật|khai trừ|ban chấp hành|bầu\b"
)
_REACHED = re.compile(r"đạt|được|hoàn thành|có\b|trở thành|về đích|chuẩn|mới\b|thoát")


def _counts(low: str, passage: Passage, clause: Clause, left: str, right: str) -> bool:
    """Whether a number of things is a goal: something is done to them, or they are to reach a state."""
    raw = low[max(clause.raw, clause.left[0] - 12) : clause.figure.start]
    if _OF_CONGRESS.search(low, clause.raw, clause.end):
        return False
    if _COUNTED.search(raw):
        return True
    if passage.trust < 2:
        return False
    head = low[clause.segment[0] : clause.figure.start]
    return bool(":" in raw or _REACHED.search(right) or (_COUNTED.search(head) and not clause.first))


# Units that count a year's yield when the clause or the head of its list says "hằng năm".
_PACED = {"%", "điểm %", "đảng viên", "lao động", "việc làm", "lượt", "lượt khách", "quần chúng", "doanh nghiệp"}
_HEAD_PACE = re.compile(r"(?:hằng|hàng|mỗi) năm")


def _paced(low: str, clause: Clause, *, before: bool) -> bool:
    """Whether the clause speaks of each year: by its own words, or as a part of a clause that does."""
    own = low[clause.raw : max(clause.end, clause.figure.end + 10)]
    if _PACE.search(own) and "đầu người" not in own:
        return True
    if clause.first:
        return False
    head = low[clause.segment[0] : clause.raw]
    return bool(before and (_HEAD_PACE.search(head) or "trong đó" in head + own) and clause.figure.share)


def _by_year(low: str, clause: Clause) -> int | None:
    """The year in the clause itself, or in front of the first figure of its segment."""
    found = _BY_YEAR.search(low, clause.raw, clause.end)
    if not found and not clause.first:
        first = _FIRST_FIGURE.search(low, clause.segment[0], clause.raw)
        found = _BY_YEAR.search(low, clause.segment[0], first.start() if first else clause.raw)
    return int(found[1]) if found else None


_FIRST_FIGURE = re.compile(r"(?<!năm )(?<!\d)\d[\d.,]*(?!\d)")
_THING = re.compile(
    r"^(?:%|‰|điểm|lần|(?:nghìn |triệu |tỷ |trăm )*(?:đồng|usd|đô la|tấn|ha|héc-?ta|lượt|km2?|m[23]?|mw|kwh|tạ|kg|giường|bác sĩ|điểm)?(?:/.*)?$)",
    re.IGNORECASE,
)


def _indicator(document: Document, clause: Clause, left: str, right: str) -> str:
    """What is measured: the words before the figure, the counted thing, the words after it."""
    parts = [_name(document, *clause.left)] if left else []
    unit = clause.figure.unit.split("/")[0]
    rest = re.sub(r"^\W*(?:trở lên|trở xuống)", "", _name(document, *clause.right)).strip()
    rest = re.sub(r"^(?:số|tổng số|các|mỗi năm|hằng năm|hàng năm|trở lên)\b\s*", "", rest).strip(" ,.;:-")
    bare = not left and not rest
    if (bare and not clause.figure.share) or not (_THING.match(clause.figure.unit) or _named(left, unit)):
        parts.append(re.sub(r"^(?:nghìn |triệu |vạn |tỷ )+", "", unit))
    if rest and (clause.figure.share or not left or not clause.figure.money):
        parts.append(rest)
    return " ".join(" ".join(parts).split())


def _above(document: Document, clause: Clause) -> str:
    """The label at the head of the line, where result and goal share one: "Thu ngân sách: đạt 800 tỷ, phấn đấu 900 tỷ"."""
    low = document.low
    stop = max(low.rfind("\n", 0, clause.raw), low.rfind(". ", 0, clause.raw)) + 1
    label = _LABEL.match(low, stop, clause.raw)
    return _name(document, *trimmed(low, *label.span(1))) if label else ""


_LABEL = re.compile(r"\W{0,4}([^\d:,;.]{6,70}?)(?: năm 20\d\d)?(?::| đạt| là|,)")


def _named(left: str, unit: str) -> bool:
    return bool(unit) and unit.split()[-1] in left.split()


def _name(document: Document, start: int, end: int) -> str:
    """The words at [start:end], beginning with a small letter unless the first word is an acronym or a name."""
    words = " ".join(document.text[start:end].split()).strip(" ,.;:-\"'")
    return words[0].lower() + words[1:] if len(words) > 1 and words[1].islower() else words
