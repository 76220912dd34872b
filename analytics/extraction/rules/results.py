"""How many of the former term's targets were met. How many the new term sets is no fact."""

from analytics.extraction.lexer import FIGURES
from analytics.extraction.rules.wording import Rule

_MET, _ALL = "targets_met", "targets_total"
_GOAL = r"(?:chỉ tiêu|mục tiêu|nhóm chỉ tiêu)"
_DONE = (
    r"(?:đạt(?: và|,| hoặc| hay|/) ?(?:và )?vượt|hoàn thành(?: và|,| hoặc) ?vượt|vượt(?: và|,) ?đạt|hoàn thành"
    r" vượt|cán đích"
    r"|về đích|chạm(?: hoặc| và|,) vượt|đều (?:đã )?hoàn thành)"
)
_DONE_NEEDS = (
    "đạt và|đạt, vượt|đạt hoặc|đạt hay|đạt/vượt|hoàn thành và|hoàn thành, vượt|hoàn thành hoặc|vượt và|vượt, đạt"
    "|hoàn thành vượt|đích|đều hoàn thành|đều đã hoàn thành|chạm hoặc|chạm và|chạm, vượt"
)

RESULTS = (
    Rule(
        "merged-bodies-in-turn",
        "lần lượt",
        rf"lần lượt(?: là| đạt)? <!:R>(?:, <!_2:R>)?,? và <!_3:R> {_GOAL}",
        "Đảng bộ ba tỉnh cũ hoàn thành lần lượt 14/16, 20/21 và 18/20 chỉ tiêu.",
        free=True,
    ),
    Rule(
        "one-body-after-another",
        "<R> chỉ tiêu",
        rf"<!:R> chỉ tiêu[,;] (?!(?:trong đó|vượt|đạt|có|không|chưa|hoàn thành)\b)[^.;,{FIGURES}]{{3,40}} <!_2:R>"
        r"(?=[.,;]|$| chỉ tiêu)",
        "Đảng bộ xã Ba Vinh đạt 16/16 chỉ tiêu, Ba Động 15/17.",
        free=True,
    ),
    Rule(
        "exceeded-reached-of-all",
        "trong tổng số|trên tổng số|trong số & <N goal>",
        rf"(?:vượt )?<!:N>(?: {_GOAL})?[,;]? (?:và )?đạt <!_2:N>(?: {_GOAL})?(?:[,;]? (?:còn )?(?:không|chưa)"
        rf" đạt <!_3:N>"
        rf" {_GOAL})?"
        rf" (?:trong|trên)(?: tổng)? số <targets_total:N> {_GOAL}",
        "Đảng bộ vượt 9 chỉ tiêu, đạt 10 chỉ tiêu, không đạt 2 chỉ tiêu trong tổng số 21 chỉ tiêu.",
        {_ALL: 21},
        free=True,
    ),
    Rule(
        "of-all-so-many-exceeded",
        "đạt & chưa|không",
        rf"<targets_total:N> {_GOAL}[^.;{FIGURES}]{{0,50}}?<!:N>(?: {_GOAL})?,[^.;{FIGURES}]{{0,12}}?<!_2:N>(?:"
        rf" {_GOAL})?,"
        r"[^.;]{0,30}?(?:chưa|không) (?:đạt|về đích|hoàn thành)",
        "Trong 24 chỉ tiêu của nghị quyết khóa XIV, huyện vượt 13, đạt 8, còn 3 chưa đạt.",
        {_ALL: 24},
        free=True,
    ),
    Rule(
        "new-targets",
        "chỉ tiêu|mục tiêu",
        rf"(?<!quyết đại hội \w\w\w )(?<!quyết đại hội \w\w )(?<!quyết đại hội \w\w\w\w )(?<!quyết đại hội \w\w\w\w\w )"
        rf"(?:xác định|đề ra|đặt ra|thông qua|phấn đấu|đặt mục tiêu|thống nhất)<~45><!:N> (?:nhóm"
        rf" )?{_GOAL}<~40>(?:nhiệm kỳ (?:tới|mới|<T>)|chủ yếu|cụ thể|giai đoạn)",
        "Đại hội xác định 18 chỉ tiêu chủ yếu nhiệm kỳ tới.",
    ),
    Rule(
        "not-met-ratio",
        "chỉ tiêu|mục tiêu",
        rf"(?:(?:còn|có|riêng) )?<_/targets_total:R> {_GOAL}<~25>(?:(?:chưa|không)(?: \w+){{0,2}}? (?:đạt|hoàn"
        r" thành|xong|tới|về đích|cán đích|thực hiện)|dở dang|lỡ hẹn|hụt)",
        "Còn 2/13 chỉ tiêu chưa hoàn thành.",
        {_ALL: 13},
        free=True,
    ),
    Rule(
        "missed-of-all",
        "nợ|lỡ|hụt|trượt|thiếu|chưa|không",
        rf"(?:nợ|lỡ|lỡ hẹn|hụt|trượt|thiếu|(?:chưa|không) (?:đạt|hoàn thành|xong|về đích))(?: với| lại)?"
        rf" (?:<_/targets_total:R>"
        rf"|<!:N>(?: {_GOAL})? (?:trong|trên)(?: tổng)?(?: số)? <targets_total_2:N>) {_GOAL}",
        "Nhiệm kỳ trước, đơn vị còn nợ 3 trong 18 chỉ tiêu.",
        {_ALL: 18},
        "Không đạt chỉ tiêu thu ngân sách.",
        free=True,
    ),
    Rule(
        "excerpt",
        "trích",
        rf"trích <!:R> {_GOAL}",
        "Chỉ tiêu chủ yếu (trích 11/19 chỉ tiêu).",
        free=True,
    ),
    Rule(
        "met-out-of-all",
        "trên|trong & chỉ tiêu",
        rf"<targets_met:N> {_GOAL} (?:đã |đều )?(?:{_DONE}|hoàn thành|đạt)(?: \w+){{0,3}}? (?:trên|trong)(?:"
        rf" tổng)?(?: số)?"
        rf" <targets_total:N>(?= {_GOAL}|[.;,)]|$)"
        rf"|{_GOAL} (?:{_DONE}|hoàn thành|đạt)(?: được)?(?: là|:) <targets_met_2:N>,? (?:trên|trong)(?: tổng)?(?: số)?"
        rf" <targets_total_2:N>(?= {_GOAL}|[.;,)]|$)",
        "Nhiệm kỳ qua có 22 chỉ tiêu hoàn thành trên tổng số 23.",
        {_MET: 22, _ALL: 23},
        free=True,
    ),
    Rule(
        "met-ratio",
        "chỉ tiêu|mục tiêu",
        rf"<targets_met/targets_total:R>(?: \([^)]{{0,12}}\))? {_GOAL}",
        "Nhiệm kỳ qua, 14/16 chỉ tiêu hoàn thành và vượt.",
        {_MET: 14, _ALL: 16},
        free=True,
    ),
    Rule(
        "met-ratio-before",
        "chỉ tiêu|mục tiêu",
        rf"{_GOAL}(?:<~40>(?::|đạt|vượt|hoàn thành|là)<~15>|(?: (?!không|chưa)\w+){{0,3}}"
        rf" \()<targets_met/targets_total:R>(?! (?:xã|huyện|đảng|chi|tổ"
        rf"|trường|phường|đại|người))",
        "Số chỉ tiêu đạt và vượt: 20/21.",
        {_MET: 20, _ALL: 21},
        free=True,
    ),
    Rule(
        "met-ratio-alone",
        _DONE_NEEDS,
        rf"(?:^|[:,] ){_DONE}(?: được)?:? <targets_met/targets_total:R>(?=[.,;)]|$)",
        "Nhiệm kỳ qua: đạt và vượt 17/21.",
        {_MET: 17, _ALL: 21},
        free=True,
    ),
    Rule(
        "all-were-met",
        "toàn bộ|tất cả|cả <N>",
        rf"(?:toàn bộ|tất cả|cả)(?: các)? <targets_met/targets_total:N> {_GOAL}(?! (?:nhiệm kỳ )?(?:tới|mới|<T>))<~40>"
        r"(?:đều|đã) (?:được )?(?:đạt|vượt|hoàn thành|cán đích|về đích)",
        "Toàn bộ 15 chỉ tiêu của nhiệm kỳ qua đều hoàn thành.",
        {_MET: 15, _ALL: 15},
        "Toàn bộ 15 chỉ tiêu được giao cho các ban.",
        free=True,
    ),
    Rule(
        "every-one-of-them-met",
        "cả",
        rf"<targets_total:N> {_GOAL}<~30>cả <targets_met:N>(?: {_GOAL})? đều (?:đạt|vượt|hoàn thành)",
        "Nhiệm kỳ qua giao 14 chỉ tiêu, cả 14 đều đạt.",
        {_ALL: 14, _MET: 14},
        free=True,
    ),
    Rule(
        "met-and-not-met",
        "chưa|không",
        rf"(?:<targets_total:N> {_GOAL}<~60>, (?:đã )?(?:có )?)?(?<!vượt )<targets_met:N> {_GOAL} (?:đã )?hoàn thành"
        rf"(?:,|;| và)(?: còn| có)? <!:N>(?: {_GOAL})? (?:chưa|không) (?:đạt|hoàn thành)",
        "Trong 14 chỉ tiêu Đại hội XVI đề ra, 11 chỉ tiêu hoàn thành, 3 chỉ tiêu chưa hoàn thành.",
        {_ALL: 14, _MET: 11},
        "Các tổ thảo luận 11 chỉ tiêu và 3 giải pháp.",
        free=True,
    ),
    Rule(
        "of-so-many-so-many-done",
        "<N> chỉ tiêu & hoàn thành|về đích|cán đích",
        rf"<targets_total:N> {_GOAL},(?: đã)?(?: có)? <targets_met:N> {_GOAL} (?:đã |đều )?(?:được )?(?:hoàn thành|về"
        r" đích|cán đích)(?=[.;]|$|, (?:còn|trong|vượt))",
        "Soát lại 22 chỉ tiêu, 19 chỉ tiêu hoàn thành.",
        {_ALL: 22, _MET: 19},
        "Soát lại 22 chỉ tiêu, 3 giải pháp hoàn thành.",
        free=True,
    ),
    Rule(
        "met-among",
        "chỉ tiêu|mục tiêu",
        rf"(?:<targets_met:N>(?: {_GOAL}(?: (?:đã |đều )?(?:{_DONE}|đạt|hoàn thành|vượt))?)?,? ?(?:trong|trên|/)(?:"
        rf" tổng)?(?: số)?"
        rf" <targets_total:N> {_GOAL}(?! (?:chỉ"
        rf" )?vượt(?! và| mức và|, đạt))(?!<~20>(?:chưa|không|bị)|<~60>(?:hụt|lỡ|trượt))"
        rf"|<targets_met_3:N> {_GOAL} - (?:trong|trên)(?: tổng)?(?: số)? <targets_total_3:N> {_GOAL}[^.;]{{0,24}}? -"
        rf" [^.;]{{0,30}}?(?:hoàn thành|đạt)"
        rf"|<!:N> (?:trong|trên)(?: tổng)?(?: số)? <targets_total_2:N> {_GOAL})",
        "Đến nay, 21 trong số 27 chỉ tiêu của Nghị quyết có khả năng đạt và vượt.",
        {_MET: 21, _ALL: 27},
        free=True,
    ),
    Rule(
        "all-of-which-met",
        f"{_DONE_NEEDS} & <N goal>",
        rf"<targets_total:N> (?:nhóm )?{_GOAL}(?:<~60>(?:,|trong đó|thì|có|đã có)<~30>|[^.{FIGURES}]{{0,60}}?[;:]<~40>)"
        rf"<targets_met:N>(?! (?:xã|thôn|phường|huyện))(?: {_GOAL})?<~20>{_DONE}",
        "Trong 25 chỉ tiêu Đại hội đề ra, có 22 chỉ tiêu đạt và vượt.",
        {_ALL: 25, _MET: 22},
        free=True,
    ),
    Rule(
        "met-then-not-met",
        "không|chưa & <N goal>",
        rf"<targets_total:N> {_GOAL}(?!<~40>(?:vượt|đạt|hoàn thành))<~40>(?:thì|,|có)<~6><targets_met:N>(?:"
        rf" {_GOAL})?<~8>(?:đạt|hoàn thành|xong|về đích)"
        rf"(?! một phần)<~8>[,;]<~8><!:N>(?: {_GOAL})?<~12>(?:không|chưa)",
        "Nhìn lại nhiệm kỳ qua: 22 chỉ tiêu thì 18 chỉ tiêu đạt, 04 chỉ tiêu không đạt.",
        {_ALL: 22, _MET: 18},
        "Có 22 chỉ tiêu thì 4 chỉ tiêu không đạt.",
        free=True,
    ),
    Rule(
        "met-of-those-set",
        "<N goal> & đề ra|đặt ra|giao|xác định|thông qua",
        rf"trong(?: tổng)?(?: số)? <targets_total:N> {_GOAL}<~150>(?:đề ra|đặt ra|giao|xác định|thông qua)<~40>"
        rf"(?:hoàn thành|đạt"
        rf"|vượt|{_DONE})(?: được)? <targets_met:N>(?: {_GOAL})?",
        "Điểm lại 5 năm qua, trong 27 chỉ tiêu phát triển kinh tế - xã hội, quốc phòng - an ninh và xây dựng Đảng do"
        " Đại"
        " hội trước đề ra, huyện hoàn thành 24 chỉ tiêu.",
        {_ALL: 27, _MET: 24},
        "Trong 27 chỉ tiêu của dự thảo.",
        free=True,
    ),
    Rule(
        "goals-met-of-goals",
        f"{_DONE_NEEDS} & <N goal>",
        rf"<targets_met:N> {_GOAL} (?:đã |đều )?{_DONE} <targets_total:N> {_GOAL}"
        rf"|{_GOAL}[^.;:]{{0,40}}: <targets_total_2:N>[;,] ?(?:đã )?{_DONE}(?::| là)? <targets_met_2:N>(?=[;,.]|$)",
        "Nhìn lại Nghị quyết Đại hội XVI: 17 chỉ tiêu vượt và đạt trên 19 chỉ tiêu.",
        {_MET: 17, _ALL: 19},
        free=True,
    ),
    Rule(
        "met-of-all",
        "chỉ tiêu|mục tiêu",
        rf"<targets_total:N> {_GOAL}<~70>(?:{_DONE}|hoàn thành|thực hiện được|làm được|làm xong|(?:đã|mới|chỉ)"
        rf" xong|đạt)"
        rf"(?: được| cả)? <targets_met:N>(?=[,.;\"]|$| {_GOAL})",
        "Trong 18 chỉ tiêu của nhiệm kỳ, thành phố vượt và đạt 13.",
        {_ALL: 18, _MET: 13},
        free=True,
    ),
    Rule(
        "number-of-those-met",
        "số chỉ tiêu & là <N>|là<N>|: <N>",
        rf"<targets_total:N> {_GOAL}<~30>, số chỉ tiêu (?:đã )?{_DONE}(?: là|:) ?<targets_met:N>(?=[.;,]|$| {_GOAL})",
        "Đến tháng 6/2023, trong 25 chỉ tiêu chủ yếu, số chỉ tiêu đã đạt và vượt là 16.",
        {_ALL: 25, _MET: 16},
        "Trong 25 chỉ tiêu chủ yếu, số chỉ tiêu khó đạt là 3.",
        free=True,
    ),
    Rule(
        "met-of-a-number",
        "chỉ tiêu|mục tiêu",
        rf"{_GOAL}<~50>(?:có|đã có|được) <targets_met:N> {_DONE} (?:trong|trên)(?: tổng)?(?: số)? <targets_total:N>"
        r"(?=[.;,]|$)",
        "Chỉ tiêu do Đại hội X đề ra có 16 đạt và vượt trong tổng số 20.",
        {_MET: 16, _ALL: 20},
        free=True,
    ),
    Rule(
        "met-count",
        _DONE_NEEDS,
        rf"<targets_met:N> {_GOAL}(?!<~12>(?:phần lớn|đa số|hầu hết|nhiều))<~30>{_DONE}|{_DONE}(?: tiến độ| kế"
        rf" hoạch| mức)?(?: gồm| có|:) ?<targets_met_2:N>"
        rf" {_GOAL}",
        "Sau nửa nhiệm kỳ, 9 chỉ tiêu đã đạt và vượt.",
        {_MET: 9},
        free=True,
    ),
    Rule(
        "all-exceeded-reached",
        "vượt|đạt & <N goal>",
        rf"<targets_total:N> {_GOAL}(?! (?:vượt|đạt|hoàn|đã))<~60><!:N>(?: {_GOAL})?<~15>(?:vượt|đạt)<~30><!_2:N>(?:"
        rf" {_GOAL})?<~15>(?:đạt|vượt)(?:<~30><!_3:N>(?: {_GOAL})?)?",
        "Với 19 chỉ tiêu, có 12 chỉ tiêu vượt, 5 chỉ tiêu đạt.",
        {_ALL: 19},
        free=True,
        prior=0.85,
    ),
    Rule(
        "partly-met",
        "vượt|đạt & <N goal>",
        rf"<!:N> {_GOAL}<~10>(?:vượt|đạt)(?! và|, vượt|, đạt)<~12><!_2:N>(?: {_GOAL})?<~12>(?:đạt|vượt|chưa"
        rf"|không)(?:<~20><!_3:N>(?: {_GOAL})?<~8>(?:chưa|không))?",
        "Sau 5 năm, 12 chỉ tiêu vượt, 5 chỉ tiêu đạt, còn 2 chỉ tiêu chưa đạt.",
    ),
    Rule(
        "met-count-before",
        "vượt <N>|vượt được <N>|thành <N>|thành được <N>",
        rf"(?:đạt và vượt|hoàn thành và vượt|đạt, vượt|hoàn thành)(?: được)? <targets_met:N> {_GOAL}(?! (?:chưa"
        rf"|không))(?:,? trong(?: tổng)? số <targets_total:N> {_GOAL})?",
        "Đảng bộ đạt và vượt 15 chỉ tiêu của nhiệm kỳ.",
        {_MET: 15},
        free=True,
    ),
    Rule(
        "total-some-missed",
        "không|chưa & <N goal>",
        rf"(?:trong(?: tổng)?(?: số)? )?<targets_total:N> {_GOAL}<~40>(?:còn|chỉ còn|có|,)<~6><!:N>(?:"
        rf" {_GOAL})?<~15>(?:không|chưa)<~10>(?:đạt|hoàn thành)",
        "Trong 25 chỉ tiêu của nhiệm kỳ, còn 3 chỉ tiêu không đạt.",
        {_ALL: 25},
        free=True,
    ),
    Rule(
        "total-behind-the-missed",
        "chưa|không & <N goal>",
        rf"{_GOAL} (?:không|chưa) (?:đạt|hoàn thành)<~10>(?:trên|trong)(?: tổng)?(?: số)? <targets_total:N> {_GOAL}",
        "Nhiệm kỳ qua, còn một số chỉ tiêu không hoàn thành trên tổng số 22 chỉ tiêu.",
        {_ALL: 22},
        free=True,
    ),
    Rule(
        "total-in-the-report",
        "<N goal>",
        rf"(?:hệ thống|chia|rà soát|tổng số|toàn bộ)<~8><targets_total:N> {_GOAL}(?: chủ yếu)? (?:của |theo"
        rf" )?(?:nghị quyết"
        r"|đại hội|nhiệm kỳ qua|nhiệm kỳ trước)",
        "Nhìn lại nhiệm kỳ qua, báo cáo rà soát 23 chỉ tiêu của Nghị quyết.",
        {_ALL: 23},
        "Hệ thống 25 chỉ tiêu của dự thảo.",
        free=True,
        marks=("former",),
    ),
    Rule(
        "so-many-of-them-met",
        "hoàn thành|đạt|thực hiện & <N goal>",
        rf"(?:trong(?: tổng)?(?: số)? <targets_total:N> {_GOAL}<~60>,|<targets_total_2:N> {_GOAL}<~60>thì"
        rf"|(?:có|đề ra|giao) <targets_total_3:N> {_GOAL}; [^.;]{{0,30}},)<~12>"
        rf"<targets_met:N>(?: {_GOAL})?<~12>(?<!không )(?<!chưa )(?:hoàn thành|đạt|thực hiện (?:thắng lợi|xong))"
        rf"(?![^.]{{0,24}}[,;] (?:còn |và |có )?<N>(?: {_GOAL})? (?:vượt|đạt|hoàn thành|không|chưa))",
        "Trong 20 chỉ tiêu chủ yếu mà Đại hội XVIII giao, đã có 18 chỉ tiêu hoàn thành, trong đó 14 chỉ tiêu vượt.",
        {_ALL: 20, _MET: 18},
        "Trong 20 nhóm việc của dự thảo, có 3 chỉ tiêu đạt mức cao.",
        free=True,
    ),
    Rule(
        "former-total",
        "<N goal>",
        rf"(?:nghị quyết|đại hội|trong|nhiệm kỳ)<~70>(?:(?:đề ra|đặt ra|có|giao|xác định)<~24>|trong"
        rf" )<targets_total:N> {_GOAL}<~30>(?=[;:,.]|chủ yếu|$)",
        "Nghị quyết Đại hội lần thứ XVI đề ra 19 chỉ tiêu; sau 5 năm nhiều chỉ tiêu vượt.",
        {_ALL: 19},
        "Đại hội thông qua Nghị quyết và trao quà.",
        free=True,
        prior=0.8,
        marks=("former",),
    ),
)
