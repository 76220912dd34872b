"""The days of the congress: preparatory session, opening, closing; a conference's day."""

from analytics.extraction.rules.wording import Rule

_PREP = r"(?:phiên (?:họp )?trù bị|họp trù bị|trù bị|phiên nội bộ)"
_OPEN = r"(?:khai mạc|mở màn|khai hội|bước vào phiên chính thức|họp phiên chính thức|phiên chính thức|phiên trọng thể)"
_CLOSE = r"(?:bế mạc|thành công tốt đẹp|khép lại|kết thúc|hoàn thành (?:toàn bộ )?(?:nội dung|chương trình)|thành công rực rỡ|họp phiên bế mạc)"
_HOLD = r"(?:tổ chức|tiến hành|diễn ra|long trọng tổ chức|họp|được tổ chức)"
_WHEN = r"(?:(?:vào |trong |từ )?(?:buổi )?(?:rạng )?(?:sáng|trưa|chiều|tối)?(?: ngày)?(?: nay| mai| qua)? ?[,(]? ?(?:ngày )?)"
_TO = r"(?:\)| ?)?(?:<~8>)(?:đến|-|tới)(?: hết)?(?: ngày| sáng| chiều| trưa){0,2} ?"

DAYS = (
    Rule(
        "day-of-papers",
        "",
        r"(?:quyết định|chỉ thị|kế hoạch|hướng dẫn|nghị quyết|nghị định|thông báo|kết luận|công văn|quy định|giấy phép|nghị quyết số)[^.;]{0,40}?ngày <!:D>",
        "Thực hiện Chỉ thị 35-CT/TW ngày 30/5/2019 của Bộ Chính trị.",
        free=True,
    ),
    Rule(
        "from-prep-to-closing",
        "trù bị",
        rf"từ {_WHEN}<!:D>{_TO}<date_closed:D>[^.;]{{0,120}}?\({_WHEN}<date_preparatory:D><~12>{_PREP}[^.;]{{0,25}}?{_OPEN}<~10><date_opened:D>",
        "Đại hội họp từ ngày 1/10 đến 3/10 (ngày 1/10 họp trù bị, khai mạc ngày 2/10).",
        {"date_preparatory": "2020-10-01", "date_opened": "2020-10-02", "date_closed": "2020-10-03"},
    ),
    Rule(
        "prep-then-open",
        "trù bị",
        rf"{_PREP}<~25><date_preparatory:D><~45>{_OPEN}<~25><date_opened:D>",
        "Trước đó, Đại hội họp trù bị ngày 26-10 và khai mạc sáng 27-10.",
        {"date_preparatory": "2020-10-26", "date_opened": "2020-10-27"},
    ),
    Rule(
        "prep-at",
        "trù bị",
        rf"{_PREP}(?![^.;]{{0,12}}{_OPEN})<~40>(?:vào|ngày|sáng|chiều|trưa|tối|:|nay|diễn ra|họp|\()\s?\(?(?:ngày )?<date_preparatory:D>",
        "Đại hội họp phiên trù bị vào chiều 14/8.",
        {"date_preparatory": "2020-08-14"},
    ),
    Rule(
        "prep-on",
        "trù bị",
        rf"<date_preparatory:D>\)?,?(?![^.;]{{0,60}}(?:khai mạc (?!phiên)|bế mạc))[^.;]{{0,130}}?{_PREP}",
        "Trước đó, chiều 20/10, các đại biểu họp phiên trù bị.",
        {"date_preparatory": "2020-10-20"},
        "Ngày 20/10, Đại hội khai mạc, bỏ qua phiên họp trước.",
    ),
    Rule(
        "official-session-from-to",
        "",
        rf"{_OPEN}<~25><date_opened:D><~40>(?:{_CLOSE})<~25><date_closed:D>",
        "Đại hội khai mạc sáng 27/10 và bế mạc chiều 28/10.",
        {"date_opened": "2020-10-27", "date_closed": "2020-10-28"},
    ),
    Rule(
        "open-at",
        "",
        rf"{_OPEN}(?! phiên trù)(?! phiên họp trù)<~45>(?:vào|ngày|sáng|chiều|trưa|tối|từ|:|nay|lúc|\()\s?\(?(?:ngày )?<date_opened:D>(?!<~25>{_CLOSE})",
        "Đại hội khai mạc vào sáng 11.8 tại hội trường.",
        {"date_opened": "2020-08-11"},
        "Khai mạc phiên trù bị chiều nay.",
    ),
    Rule(
        "close-at",
        "",
        rf"{_CLOSE}<~45>(?:vào|ngày|sáng|chiều|trưa|tối|:|nay|mai|lúc|\()\s?\(?(?:ngày )?<date_closed:D>(?!<~25>{_OPEN})",
        "Đại hội bế mạc vào chiều mai (6/8).",
        {"date_closed": "2020-08-06"},
    ),
    Rule(
        "close-rel",
        "",
        rf"{_CLOSE}<~12> ?<date_closed:D>",
        "Đại hội sẽ bế mạc sáng 23/10.",
        {"date_closed": "2020-10-23"},
    ),
    Rule(
        "held-from-to",
        "",
        rf"(?:từ|trong|kéo dài)(?: \w+){{0,3}} ?(?:ngày )?(?:sáng |chiều )?\(?<date_opened:D>{_TO}<date_closed:D>",
        "Đại hội diễn ra từ ngày 29/7 đến 31/7.",
        {"date_opened": "2020-07-29", "date_closed": "2020-07-31"},
        prior=0.85,
        marks=("congress",),
    ),
    Rule(
        "held-in-days",
        "",
        rf"(?:trong|từ|diễn ra|các ngày|họp|ngày)(?: \w+){{0,3}} ?(?:ngày )?<date_opened/date_closed:D>(?=[^.;]{{0,160}}(?:đại hội|{_HOLD}))",
        "Trong hai ngày 29 và 30/7, Đảng bộ phường tổ chức Đại hội.",
        {"date_opened": "2020-07-29", "date_closed": "2020-07-30"},
        marks=("several",),
    ),
    Rule(
        "close-on",
        "",
        rf"<date_closed:D>(?:\)| dương lịch)?,?[^.;]{{0,210}}?{_CLOSE}(?! (?:nhiệm kỳ|phiên trù|phiên họp trù|vào|ngày <D>))",
        "Trưa 12.8, Đại hội đại biểu Đảng bộ Khối khép lại sau ba buổi làm việc.",
        {"date_closed": "2020-08-12"},
        "Ngày 12.8, đoàn công tác thăm cơ sở.",
    ),
    Rule(
        "open-on",
        "",
        rf"<date_opened:D>(?:\))?,?[^.;]{{0,230}}?(?:{_OPEN}(?! phiên (?:họp )?trù)|(?:{_HOLD})[^.;]{{0,40}}?đại hội|đại hội[^.;]{{0,90}}?(?:{_HOLD}))",
        "Sáng 15.8, Đại hội đại biểu Đảng bộ Khối chính thức khai mạc.",
        {"date_opened": "2020-08-15"},
        "Ngày 15.8, đoàn công tác thăm hỏi gia đình chính sách.",
    ),
    Rule(
        "closing-day-said",
        "ngày bế mạc",
        r"<date_closed:D>, ngày bế mạc",
        "Đó là buổi sáng 10 tháng bảy, ngày bế mạc của Đại hội.",
        {"date_closed": "2020-07-10"},
    ),
    Rule(
        "began-from",
        "từ",
        r"đại hội (?:mở màn|bắt đầu|khai mạc|khởi đầu)(?: từ)?(?: ngày)? <date_opened:D>",
        "Một đại hội mở màn từ ngày 8-7.",
        {"date_opened": "2020-07-08"},
    ),
    Rule(
        "conference-on",
        "hội nghị",
        rf"<date_opened:D>\)?,?[^.;]{{0,200}}?(?:{_HOLD}|chủ trì|khai mạc)?[^.;]{{0,60}}?hội nghị",
        "Sáng 29/6, Tỉnh ủy tổ chức Hội nghị sơ kết giữa nhiệm kỳ.",
        {"date_opened": "2020-06-29"},
        marks=("conference",),
    ),
)
