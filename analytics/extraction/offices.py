"""Where a text names an office of the Party or the state. Knows the words of offices, no persons."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from analytics.extraction.triggers import Triggers

# How the words of an office begin, on the lower-case normal form.
OFFICE = (
    r"(?:(?:nguyên|quyền|tân|cựu) )?(?:ủy viên|uv\w{0,6}|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy viên|[thq]uv|bí thư"
    r"|phó (?:bí thư|chủ tịch|chủ nhiệm|trưởng|ban|giám đốc|tổng"
    r"|thủ tướng|chánh|chính ủy|tư lệnh|hiệu trưởng"
    r"|viện trưởng|cục trưởng|vụ trưởng|chỉ huy|chính trị viên|tham mưu"
    r"|đoàn|đội|đồn|phòng|bí|khoa|văn phòng|thường trực|cn|ct|bt)"
    r"|tổng (?:bí thư|giám đốc|biên tập|kiểm toán|cục|thanh tra|tham mưu)"
    r"|chủ tịch|chủ nhiệm|trưởng (?:ban|btc|btg|bdv|đoàn|phòng|khoa|công an|cơ quan|tiểu ban|thôn|bản|ấp|khu|trạm"
    r"|bộ môn)"
    r"|giám đốc|thứ trưởng|bộ trưởng|thủ tướng|chánh"
    r"|viện trưởng|chính ủy|chính trị viên|chỉ huy trưởng|tư lệnh|hiệu trưởng|thường trực|đại biểu quốc hội"
    r"|cục trưởng|vụ trưởng|đội trưởng|tổ trưởng"
    r"|tham mưu trưởng|trợ lý|phụ trách|đồn trưởng|(?:chi )?hội trưởng|trạm trưởng|kế toán trưởng|ubnd|hđnd|ubvttq|bt\b"
    r"|pbt\b|uvbtv|uvbch|ubtvqh|btv (?:tỉnh|thành|huyện|thị|quận|đảng) ủy|p?ct (?:ubnd|hđnd|ub)"
    r"|người đứng đầu (?:cấp ủy|đảng bộ|đảng ủy|(?:tỉnh|thành|huyện|thị|quận) ủy|chi bộ|ủy ban|ubkt)"
    r"|đứng đầu (?:cấp ủy|đảng bộ|đảng ủy|(?:tỉnh|thành|huyện|thị|quận) ủy|chi bộ|ủy ban|ubkt))"
)
# What somebody is who holds no office; it tells a role only right behind the name.
CALLING = (
    r"(?:công nhân|nông dân|giáo viên|bác sĩ|y sĩ|hộ lý|điều dưỡng|cựu chiến binh|chiến sĩ|kỹ sư|người có uy tín"
    r"|nghệ nhân|nhân viên|cảnh sát khu vực)"
)
# Each office begins with one of these: one pass finds them all.
_HEADS = Triggers.of(
    re.findall(
        r"[^|]+",
        "nguyên |quyền |tân |cựu |ủy viên|uv|bí thư|phó |tổng |chủ tịch|chủ nhiệm|trưởng |giám đốc|thứ trưởng|bộ trưởng"
        "|thủ tướng|chánh|viện trưởng|chính ủy|chính trị viên|chỉ huy trưởng|tư lệnh|hiệu trưởng|thường trực"
        "|đại biểu quốc hội|cục trưởng|vụ trưởng|đội trưởng|tổ trưởng|tham mưu trưởng|trợ lý|phụ trách|đồn trưởng"
        "|hội trưởng|chi hội trưởng|trạm trưởng|kế toán trưởng|ubnd|hđnd|ubvttq|bt|pbt|ubtvqh|tỉnh ủy viên|thành"
        " ủy viên"
        "|huyện ủy viên|thị ủy viên|quận ủy viên|đảng ủy viên|tuv|huv|quv|btv |ct |pct |người đứng đầu |đứng đầu "
        "|công nhân|nông dân|giáo viên|bác sĩ|y sĩ|hộ lý|điều dưỡng|cựu chiến binh|chiến sĩ|kỹ sư|người có uy tín"
        "|nghệ nhân|nhân viên",
    )
)
_OFFICE_AT = re.compile(rf"{OFFICE}\b").match
_EDGES = ' \n,;:("-'


class Offices:
    """The offices of a text, looked for once and asked for by place."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._heads = sorted({at for at, _, _ in _HEADS.places(low) if not at or low[at - 1] in _EDGES})

    def may_stand(self, start: int, end: int) -> bool:
        """Whether any office may begin in [start:end]."""
        number = bisect_left(self._heads, start)
        return number < len(self._heads) and self._heads[number] < end

    def between(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The places of the offices in [start:end], in order, none inside another one."""
        done = start
        for at in self._heads[bisect_left(self._heads, start) : bisect_left(self._heads, end)]:
            if at >= done and (found := _OFFICE_AT(self._low, at, end)):
                done = found.end()
                yield found.span()
