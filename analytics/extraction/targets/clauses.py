"""Which words belong to which figure: the clause of each figure of a goal passage, and what it measures.

Knows how lists of goals are punctuated; nothing of goals and results.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from analytics.extraction.targets.endings import Ending
from analytics.extraction.targets.figures import Figure


class Clause(NamedTuple):
    """One figure with its words: places of the whole clause, of the words that measure it and of its segment.

    `raw` is where the clause begins with all that leads in; `first` whether no figure of the segment stands before,
    and `head` the words that measure that first figure.
    """

    figure: Figure
    start: int
    end: int
    raw: int
    left: tuple[int, int]
    right: tuple[int, int]
    segment: tuple[int, int]
    first: bool
    head: tuple[int, int]


_DELIMITER = re.compile(
    r"\s\((?=trong đó|riêng|gồm)|,(?!\d)\s?|\s(?:và|(?<!so )với|cùng|còn lại)\s|\s?[•|*✔✓■▪►●]\s?|\s-\s(?=\d"
    r"|\w+ \w+ \w+|[^:.;-]{3,40}:)|\.\s"
    r"|;\s?|:\s"
)
_PARENTHESIS = re.compile(r"\((?!\s?(?:trong đó|riêng|gồm))[^()]{0,300}\)?").finditer
_SHARE = re.compile(
    r"\((?:(?:trên|từ|đạt|khoảng|dưới|hơn|ít nhất"
    r"|tối thiểu) ){0,2}\d[\d.,]*(?:\s?-\s?\d[\d.,]*)?\s?%(?:/năm)?(?: trở lên)?\)"
).fullmatch
# How the words of a new goal begin, as against the second half of a phrase that holds a comma.
_BEGINS = re.compile(
    r"(?:trong đó|riêng|tỷ lệ|tỉ lệ|tỷ trọng|tổng|thu (?!gom)|chi (?!bộ|tiết)|giá trị|kim ngạch|grdp|gdp|số |mức"
    r"|tốc độ|bình quân|thu nhập|năng suất"
    r"|sản lượng|diện tích|doanh thu|vốn|hằng năm|hàng năm|mỗi năm|đến |phấn đấu|có |giảm|tăng|kết nạp|phát triển"
    r"|thành lập|giải quyết|tạo |đào tạo"
    r"|đón|thu hút|xây dựng|trồng|duy trì|giữ|độ che phủ|hộ nghèo|lao động|dân số|chỉ số|quy mô|tuổi thọ|không còn"
    r"|cơ cấu|công nghiệp|dịch vụ|nông|thương mại"
    r"|trên |hơn |ít nhất|tối thiểu|khoảng |dưới |không |\d|≥|≤|>|<|100)"
)
# Words in front of what is measured that only say that a goal follows.
LEAD = re.compile(
    r"(?:[\s,;:.\-+*•✔✓■▪►●|)\"“”]+|\d{1,2}[.)](?!\d)\s?|[ivx]{1,4}[.)]\s|[a-zđ]\)\s|phấn đấu|quyết tâm|nỗ lực"
    r"|tuyên truyền,? vận động|(?:đặt "
    r"|đề |xác định |nêu |hoàn thành )?(?:ra )?(?:các |những )?mục tiêu(?: \w+){0,2}? (?:là|đến)"
    r"|mục tiêu|(?:các |những )?chỉ tiêu(?: (?:chủ yếu|cụ thể|chính))?|(?:đến|vào|trước|tới|hết|cho đến) ?(?:cuối "
    r"|hết )?năm 20\d\d|(?:cuối |hết )?năm 20\d\d|(?:đến|vào|trước|tới) 20\d\d"
    r"|đến (?:cuối|hết) (?:nhiệm kỳ|giai đoạn)|cuối nhiệm kỳ|(?:trong |cả |bước vào )?nhiệm kỳ (?:tới|mới|này)?"
    r"|nhiệm kỳ 20\d\d ?- ?20\d\d|(?:trong )?(?:\d|\d\d|năm) năm(?: tới)?"
    r"|giai đoạn 20\d\d ?- ?20\d\d|hằng năm|hàng năm|mỗi năm|(?:trong )?toàn nhiệm kỳ|cả nhiệm kỳ|trong nhiệm kỳ"
    r"|trung bình(?: mỗi năm)?|bình quân (?:hằng|hàng|mỗi) năm"
    r"|và|với|có|còn|là|thì|sẽ|cần|phải|được|đưa|nâng|để|cho|trong đó|riêng|cùng|đồng thời|về|bảo đảm|đảm bảo"
    r"|giữ vững|duy trì|tiếp tục|cơ bản|thực hiện"
    r"|đạt(?! chuẩn| tiêu)|bình quân(?= \d|$)|số(?= (?:xã|hộ|chi bộ|tổ chức|đảng viên|cơ quan|thôn|trường|huyện"
    r"|doanh nghiệp|cán bộ))|toàn (?:xã|huyện|tỉnh|đảng bộ|khối|phường|thành phố)|(?:đảng bộ|xã|phường|huyện"
    r"|thành phố|tỉnh) phấn đấu"
    r"|thống nhất|tập trung|đề ra|nghị quyết(?: đại hội)?(?: đề ra| xác định| nêu)?)(?=[\s,;:.)]|$)\s?"
)
# Marks and words behind what is measured that lead over to the figure.
_TRAILING_MARKS = " \n,;:.(-–≥≤><~"
_TRAIL = Ending(
    r"\b(?:đạt|là|còn|ở mức|mức|từ|(?<!trở )lên|xuống|chiếm|khoảng|trên|hơn|gần|dưới"
    r"|tối thiểu|ít nhất|tối đa|không dưới|không quá|vượt|quá|cho|phải|sẽ|được|có"
    r"|thêm|ước|vào|không vượt|(?:được )?(?:đưa|kéo|hạ|giảm) (?:về|xuống)|lên mức|xuống mức|vượt quá|tới|đến|duy"
    r" trì|ổn định|xuống còn|giữ|nâng|(?:mỗi|hằng"
    r"|hàng) năm|năm 20\d\d|(?:đến|vào) (?:cuối )?(?:năm|nhiệm kỳ)|cuối|(?<!mặt )bằng)",
    "đạt là còn mức từ lên xuống chiếm khoảng trên hơn gần dưới thiểu nhất đa quá vượt cho phải sẽ được có thêm ước"
    " vào tới đến trì định giữ nâng năm kỳ cuối bằng về",
)


def clauses(low: str, start: int, end: int, found: list[Figure]) -> Iterator[Clause]:
    """The clause of each of the figures *found* in [start:end] of lower-case text *low*, in order."""
    if not found:
        return
    hidden = [match.span() for match in _PARENTHESIS(low, start, end)] if low.find("(", start, end) >= 0 else []
    if hidden and all(any(a < figure.start < b for a, b in hidden) for figure in found):
        hidden = [place for place in hidden if not _SHARE(low, *place)]  # "hộ dùng điện (98%), hộ dùng nước (90%)"
    opens = [a for a, _ in hidden]

    def aside(at: int) -> bool:
        number = bisect_left(opens, at) - 1
        return number >= 0 and at < hidden[number][1]

    edges = [start, *(m.start() for m in _SEMICOLON(low, start, end) if not aside(m.start())), end]
    places = [figure.start for figure in found]
    for seg_start, seg_end in pairwise(edges):
        inside = found[bisect_left(places, seg_start) : bisect_left(places, seg_end)]
        yield from _segment(low, seg_start, seg_end, [figure for figure in inside if not aside(figure.start)])


# "…; năm 2030 đạt 180 tỷ đồng" says more of the same: no name follows, only when.
_SEMICOLON = re.compile(
    r";(?! (?:(?:đến|tới|vào) )?(?:cuối )?năm 20\d\d(?: (?:phấn đấu|đạt|là|phải|tối thiểu|ít nhất|trên"
    r"|khoảng)){1,3} \d)"
).finditer


def _segment(low: str, start: int, end: int, inside: list[Figure]) -> Iterator[Clause]:
    left, first, head = start, True, (start, start)
    words: tuple[int, int] | None = None
    number = 0
    while number < len(inside):
        figure = inside[number]
        a, b = words or _left(low, left, figure, end)
        number += 1
        if number < len(inside) and _is_baseline(low, figure, inside[number]):
            words = a, b
            continue
        words, heads = None, a == b
        # "95% tàu cá từ 15 m trở lên": what no comma sets off only describes the things counted.
        while heads and number < len(inside) and not _DELIMITER.search(low, figure.end, inside[number].start):
            number += 1
        right = _split(low, figure, inside[number], heads=heads) if number < len(inside) else end
        reach = min(right, figure.end + _WORDS)
        c, d = _tail(low, figure.end, reach if heads or not figure.share else _short_tail(low, figure.end, reach))
        head = (a, b) if first else head
        places = (left, (a, b), (c, d), (start, end))
        yield Clause(figure, min(a, figure.start), max(d, figure.end), *places, first, head)
        left, first = right, False


# A clause may go on: "thu ngân sách tăng 10%/năm, tổng 5 năm 6.800 tỷ đồng", "xuất khẩu 2 tỷ USD, tăng 13%/năm".
_MORE = re.compile(
    r"\s?(?:(?:tổng cộng|tổng|cả|trong|5|năm|đến|tới|vào|hết|cuối|nhiệm kỳ|giai đoạn|có|riêng|và|tức(?: là)?|nghĩa là"
    r"|20\d\d) ?){0,6}(?:(?:tăng|giảm)(?: bình quân)?(?: (?:mỗi|hằng|hàng) năm)?)?\s?"
).fullmatch


def goes_on(low: str, clause: Clause) -> bool:
    """Whether the clause says more of what the first figure of its segment measures, without naming it again."""
    short = not clause.first and clause.left[1] - clause.left[0] < _LONGEST_MORE
    return short and _MORE(low, *clause.left) is not None


_LONGEST_MORE = 60


_LEADS_ON = re.compile(
    r"(?! trở)[^,;.:]{0,60}\b(?:(?<!trở )lên|xuống|còn|nay|phấn đấu|tăng|giảm|phải|mục tiêu"
    r"|sẽ)\b"
).match


def _is_baseline(low: str, figure: Figure, following: Figure) -> bool:
    """Whether *figure* is where a goal sets out from: "từ 15% hiện nay phấn đấu lên 25%"."""
    said = low.endswith(("từ ", "từ mức "), 0, figure.start)
    return said and _LEADS_ON(low, figure.end, following.start) is not None


_THINGS = re.compile(
    r"\s?(?:%|phần trăm)?\s(?!so với|trở|mỗi|hằng|hàng|vào|trong|/|năm|grdp|gdp|của|tổng|và|trên"
    r"|cả)[^\W\d_]+\s[^\W\d_]+"
)


# No indicator is longer than this many characters.
_WORDS = 300


def _left(low: str, start: int, figure: Figure, end: int) -> tuple[int, int]:
    """The words before the figure that measure it; none where a colon stands between and its things come after it."""
    a, b = trimmed(low, max(start, figure.start - _WORDS), figure.start)
    if figure.share and ":" in low[b : figure.start] and _THINGS.match(low, figure.end, end):
        return b, b
    return a, b


def trimmed(low: str, start: int, end: int) -> tuple[int, int]:
    """[start:end] without lead-in words in front and verbs of reaching at the end."""
    start = _past_introduction(low, start, end)
    for _ in range(12):
        found = LEAD.match(low, start, end)
        if not found or found.end() == start:
            break
        start = found.end()
    end = _without_trail(low, start, end)
    return (start, end) if start < end else (end, end)


def _without_trail(low: str, start: int, end: int) -> int:
    """Where the measured words end: before the verbs of reaching and the words of a limit."""
    for _ in range(8):
        if low[end - 1] in _TRAILING_MARKS:
            end = start + len(low[start:end].rstrip(_TRAILING_MARKS))
        elif found := _TRAIL.search(low, max(start, end - 18), end):
            end = found.start()
        else:
            break
        if end <= start:
            break
    return end


_INTRODUCES = re.compile(
    r"phấn đấu|nghị quyết|mục tiêu|chỉ tiêu|đại hội|nhiệm kỳ|đến năm|giai đoạn|xác định|về công tác|công tác"
    r"|đồng thời|bên cạnh|cùng với|tập trung|như sau|cơ cấu|năm tới|hằng năm|mỗi năm|hàng năm|cụ thể|trong đó|về "
)


# Who says it, and how: never what is measured.
_SAID = re.compile(r"(?:phát biểu|nhắc|nói|nhấn mạnh|khẳng định|cho biết|nêu rõ|dặn|hứa|đại hội|nghị quyết)\b").search


def _past_introduction(low: str, start: int, end: int) -> int:
    """Where the measured words begin: after the last colon or comma that closes an introduction."""
    colon = low.rfind(": ", start, end)
    if colon >= 0 and (
        _SAID(low, start, colon)
        or (not _CONTINUES.match(low, colon + 2, end) and _has_words(low, colon + 2, _without_trail(low, colon, end)))
    ):
        start = colon + 2
    while (comma := low.find(", ", start, end)) >= 0:
        if not _INTRODUCES.search(low, start, comma):
            break
        start = comma + 2
    return start


_CONTINUES = re.compile(r"\s?(?:tăng(?! trưởng)|giảm|đạt|bình quân|≥|≤|<|>|từ |trên |dưới |khoảng |ít nhất|tối|không )")


_WORD = re.compile(r"[^\W\d_]{2,}").search


def _has_words(low: str, start: int, end: int) -> bool:
    """Whether any word stands there that could name what is measured."""
    return _WORD(low, start, end) is not None


# "75% chi, đảng bộ cơ sở", "90% cán bộ, công chức": a comma between two things that are one.
_MARK = re.compile(
    r"[;.(]|,(?! (?:đảng bộ|công chức|viên chức|ấp|khóm|bản|thôn|xã|phường|thị trấn|khu phố|đoàn thể|chiến sĩ)\b)"
)


def _short_tail(low: str, start: int, end: int) -> int:
    """An indicator stands before its figure; after the figure only a limit or a pace belongs to it."""
    stop = _MARK.search(low, start, end)
    return stop.start() if stop else end


_TAIL = re.compile(
    r"\s(?:và|trong đó|với|có|đạt|trên|hơn|ít nhất|tối thiểu|từ|khoảng|gần|dưới|không quá|cùng|phấn đấu|,"
    r"|trong đó có|là|mỗi năm|hằng năm)$"
)


def _tail(low: str, start: int, end: int) -> tuple[int, int]:
    while end > start and low[end - 1] in " ,;.:-+)":
        end -= 1
    found = _TAIL.search(low, max(start, end - 16), end)
    return (start, found.start() if found else end)


def _split(low: str, figure: Figure, following: Figure, *, heads: bool) -> int:
    """Where the words of *figure* end and those of *following* begin; *heads* if the figure stands before its words."""
    stops = list(_DELIMITER.finditer(low, figure.end, following.start))
    if not stops:
        return following.start if heads else figure.end
    inner = low.find("trong đó", figure.end, following.start)
    if inner >= 0:
        return inner
    fresh = [m for m in stops if _BEGINS.match(low, m.end()) or m.end() >= following.start - 1]
    if not heads:
        return stops[0].start()
    return (fresh or stops)[-1].start()
