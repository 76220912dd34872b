"""Words that say what happened on a day: preparatory session, opening, closing, holding, a conference.

Which day belongs to which word is decided in `analytics.extraction.occasions`; here stand the words alone, each with
a sentence in which they read a day and a decoy in which they read none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from analytics.extraction.lexer import CLASS

Occasion = Literal["prep", "open", "close", "hold", "conference"]


@dataclass(frozen=True)
class DayRule:
    """The wording of one occasion; `reads` gives `values` (field to ISO day) in a page of October 2020.

    `needs` are words of which one must stand in the sentence.
    """

    occasion: Occasion
    needs: tuple[str, ...]
    wording: str
    reads: str
    values: dict[str, str]
    skips: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled wording."""
        return re.compile(self.wording)


_DAY = CLASS["D"]
DAY_RULES = (
    DayRule(
        "prep",
        ("trù bị", "nội bộ"),
        r"(?:khai mạc )?(?:phiên |buổi )?(?:họp )?trù bị|(?:phiên|họp|làm việc) nội bộ",
        "Trước đó, chiều 20/10, các đại biểu họp phiên trù bị.",
        {"date_preparatory": "2020-10-20"},
        "Các văn kiện được gửi tới cơ sở từ ngày 20/10.",
    ),
    DayRule(
        "open",
        ("khai mạc", "mở màn", "khai hội", "phiên ", "bước vào", "bắt đầu", "chính thức"),
        r"khai mạc(?! (?:phiên )?(?:họp )?trù bị)|mở màn|khai hội|phiên chính thức(?! ngày cuối)|^chính"
        r" thức(?=\s?:)|ngày làm việc chính thức|phiên trọng thể|họp chính thức"
        rf"|chính thức(?= (?:từ |vào )?(?:ngày |sáng )?{_DAY})"
        r"|(?:chính thức )?bước vào (?=đại hội)|chính thức bước vào|bắt đầu (?:từ|vào)|(?<=đại hội )bắt đầu",
        "Đại hội khai mạc vào sáng 11.10 tại hội trường.",
        {"date_opened": "2020-10-11"},
        "Ngày 11.10, đoàn công tác khảo sát hội trường.",
    ),
    DayRule(
        "close",
        (
            "bế mạc",
            "kéo dài",
            "thành công",
            "khép lại",
            "kết thúc",
            "hoàn thành",
            "hoàn tất",
            "làm việc",
            "hạ màn",
            "đóng lại",
            "cuối cùng",
            "ngày cuối",
            "phút cuối",
        ),
        rf"bế mạc|(?<={_DAY}, )ngày (?:làm việc )?cuối cùng(?= của đại hội)|kéo dài (?:đến|tới)(?: hết)?(?="
        rf" ngày)|(?<=đại hội )(?:sẽ |còn )?làm việc(?: cho)?(?: đến| tới)? hết"
        r"|hạ màn|đi (?:đến|tới) (?:những )?phút cuối|bước (?:sang|vào) ngày (?:làm việc )?cuối(?:"
        r" cùng)?|(?<=đại hội )đóng lại"
        r"|thành công tốt đẹp|thành công rực rỡ|khép lại|(?<!sau khi )kết"
        r" thúc(?! (?:nhiệm kỳ|năm|giai đoạn|hoạt động"
        r"|thảo luận))"
        rf"|hoàn (?:thành|tất) đại hội(?= (?:đại biểu )?lần thứ)(?![^.;]{{0,90}}{_DAY})"
        r"|hoàn (?:thành|tất) (?:toàn bộ |các |tốt đẹp |mọi )*(?:nội dung|chương trình|phần việc)",
        "Trưa 12.10, Đại hội đại biểu Đảng bộ Khối khép lại sau ba buổi làm việc.",
        {"date_closed": "2020-10-12"},
        "Dự án kết thúc sau ba năm.",
    ),
    DayRule(
        "hold",
        ("đại hội", "thời gian", "ngày họp", "ngày tổ chức", " ngày "),
        rf"đại hội(?:(?!tổ chức|diễn ra|họp|tiến hành|làm việc)[^.;(){_DAY}]){{0,110}}(?=\s\((?:từ |trong |các |hai"
        rf" |ba |2 |3 |ngày )*{_DAY})"
        r"|^(?:thời gian|ngày)(?: họp| tổ chức)(?=\s?[:|\s])|^thời gian(?=\s?[:|\s])|(?:^|\) |^\w+ - )(?:được"
        r" )?(?:diễn ra|tổ chức)(?="
        r" (?:trong|từ|vào|ngày))"
        r"|(?<!ban )(?<!ủy ban )(?:tổ chức|tiến hành|long trọng tổ chức|mở)(?! (?:thành công )?(?:xong|cho|cơ sở"
        r"|đảng))[^.;]{0,60}?đại hội(?! thi đua| đoàn| công đoàn| phụ nữ| nông dân| hội| cổ đông| mttq| mặt trận| thể"
        r" dục)"
        rf"|(?<!mừng )(?<!hướng tới )(?<!phục vụ )đại hội[^.;]{{0,130}}?(?:tổ chức(?= (?:vào |trong"
        rf" )?(?:ngày|sáng|chiều) {_DAY})|được (?:\w+ \w+ )?tổ chức|diễn ra|tiến hành"
        r"(?! (?:bầu|công tác|thảo"
        r" luận))|(?<!phiên )(?<!sang ngày )làm việc"
        r"|họp(?! báo))"
        r"|đại hội[^.;]{0,130}? trong (?:một|hai|ba|bốn|các|những) ngày(?=,? )"
        rf"|(?:thành công|diễn ra) (?:sau|trong) (?:hai|ba|bốn|{CLASS['N']}) ngày(?=,? {_DAY})"
        rf"|sau (?:hai|ba|bốn|{CLASS['N']}) ngày(?=\s\((?:từ )?(?:ngày )?{_DAY})"
        rf"|sau [^.;()]{{0,20}}ngày làm việc(?:[^.;(]{{0,30}}(?=\s\((?:từ )?(?:ngày )?{_DAY})|(?=, {_DAY}))"
        rf"|^\W{{0,3}}(?:trong )?(?:hai|ba|{CLASS['N']}) ngày(?=,? {_DAY})"
        r"|(?<=\w) đại hội lần thứ|diễn ra (?=đại hội)"
        r"|dự đại hội(?! đảng bộ tỉnh| toàn quốc|(?: đã)? (?:dâng|viếng|thăm|báo công))",
        "Trong hai ngày 19 và 20/10, Đảng bộ phường tổ chức Đại hội lần thứ I.",
        {"date_opened": "2020-10-19", "date_closed": "2020-10-20"},
        "Sáng 12/10, Ban Tổ chức Đại hội họp báo.",
    ),
    DayRule(
        "conference",
        ("tổng kết", "sơ kết", "hội nghị", "kiểm điểm", "họp đánh giá", "rút kinh nghiệm", "nhìn lại", "cuộc họp"),
        r"(?:tổng kết|sơ kết) (?:công tác )?(?:đại hội|giữa nhiệm kỳ)|hội nghị(?! lần thứ| trung ương| toàn"
        r" quốc)|cuộc họp"
        r"|(?:đã )?(?:họp|gặp mặt)[^.;]{0,40}?(?:rút kinh nghiệm|nhìn lại)[^.;]{0,60}?đại hội"
        rf"|(?:\bhọp |ủy (?:[^.;,{_DAY}]{{0,30}}? )?)(?:để )?(?:tổng kết|sơ kết|kiểm điểm|đánh giá)",
        "Sáng 9/10, Tỉnh ủy tổ chức Hội nghị sơ kết giữa nhiệm kỳ.",
        {"date_opened": "2020-10-09"},
    ),
)

# "Thực hiện Chỉ thị 35-CT/TW, ngày 14/5 Đảng bộ … tổ chức": who acts on that day stands behind it.
ACTS_THEN = re.compile(r",? (?:đảng bộ|chi bộ|đảng ủy|đại hội|huyện ủy|tỉnh ủy|thành ủy|tại)\b")
# "(kể từ 11/8 khai mạc)", "Ngày làm việc thứ hai (13/8), Đại hội … tổ chức phiên bế mạc": what it is stands behind.
OCCASION_THEN = re.compile(r" khai mạc\b|\)?, đại hội[^.;]{0,120} (?:và|rồi) (?:tổ chức )?(?:phiên )?bế mạc\b")
# A day of a paper, a deadline, a birthday, a count: nothing took place on it.
NO_OCCASION = re.compile(
    r"(?:(?:quyết định|chỉ thị|kế hoạch|hướng dẫn|nghị quyết|thông báo|kết luận|công văn|quy định|giấy phép|số"
    r" \S{1,14}|-tw|/tw)[^.;]{0,25}"
    r"(?:ra |ký |ban hành )?ngày|(?<!hôm )trước|tính đến|tính tới|(?<!từ ngày \S)(?<!kéo dài )(?<!làm việc )đến hết"
    r"|sinh|kỷ niệm|ngày làm"
    r" việc (?:thứ"
    r"|đầu)[^.;,]{0,14}"
    r"|truyền thống|ngày thành lập|kể từ|hạn|quốc khánh|chậm nhất|xong)(?: ngày)?\s?\(?(?:ngày )?$"
)
