"""The round of lower congresses: how many are done, of how many; full in one vote; secretary elected directly."""

from analytics.extraction.rules.wording import Rule

_DONE, _ALL = "congresses_completed", "congresses_total"
_UNIT = r"(?:<org>|cơ sở(?! vật)|tổ chức(?! đoàn| hội)|đơn vị|đại hội|đảng bộ cấp trên cơ sở|huyện|cấp ủy|nơi)"
_OVER = (
    r"(?:đại hội xong|xong đại hội|hoàn thành(?: việc)?(?: tổ chức)?(?: xong)?(?: công tác)? đại hội|hoàn tất đại"
    r" hội|đã (?:tổ chức |tiến hành )?(?:xong |thành công )?(?:xong )?đại hội|tổ chức (?:xong|thành công) đại hội"
    r"|tổ chức đại hội|tiến hành đại hội|(?:đi )?qua đại hội|đại hội thành công|tổ chức xong|làm xong|đã hoàn"
    r" thành(?=[,.;]| trước| sớm))"
)

CAMPAIGN = (
    Rule(
        "direct-ratio",
        "bầu bí thư|trực tiếp",
        rf"<direct_election_secretary/_:R> {_UNIT}<~70>(?:bầu(?: cử)? trực tiếp|trực tiếp bầu|bầu (?:bí thư|<~30>)"
        rf" trực tiếp|bầu bí thư<~20>trực tiếp)",
        "Có 19/20 đại hội tiến hành bầu trực tiếp bí thư cấp ủy.",
        {"direct_election_secretary": 19},
    ),
    Rule(
        "direct",
        "bầu bí thư|trực tiếp|bầu thẳng",
        rf"<direct_election_secretary:N> {_UNIT}(?!<~60>(?:là nơi|làm điểm)|<~20>(?:không|chưa)"
        rf" bầu)<~70>(?:bầu(?: cử)? trực"
        rf" tiếp|trực tiếp bầu|bầu bí thư<~20>trực tiếp|bầu thẳng(?: chức danh)? bí thư"
        rf"|bầu<~40>trực tiếp)",
        "Có 16 đảng bộ bầu bí thư trực tiếp tại đại hội.",
        {"direct_election_secretary": 16},
        "Có 16 đảng bộ truyền hình trực tiếp.",
    ),
    Rule(
        "direct-applied-by",
        "bầu trực tiếp|trực tiếp bầu",
        r"(?:trực tiếp bầu|bầu trực tiếp) bí thư (?:đã )?được <direct_election_secretary:N>"
        rf" {_UNIT} (?:áp dụng|thực hiện|lựa chọn)"
        rf"|số {_UNIT}[^.;,]{{0,60}}? (?:trực tiếp bầu|bầu trực tiếp) bí thư (?:là|:) ?<direct_election_secretary_2:N>",
        "Hình thức đại hội trực tiếp bầu bí thư được 518 tổ chức áp dụng.",
        {"direct_election_secretary": 518},
        "Bầu trực tiếp bí thư được 518 đảng viên tán thành.",
    ),
    Rule(
        "direct-after-a-colon",
        "trực tiếp|bí thư ngay tại|bí thư tại",
        r"(?:bầu trực tiếp|trực tiếp bầu|bầu[^.;:|]{0,24}? trực tiếp|bầu bí thư(?: ngay)? tại đại"
        r" hội)[^.;:|]{0,30}: ?(?:<direct_election_secretary/_:R>"
        r"|<direct_election_secretary_2:N>)(?! (?:đồng chí|phiếu))",
        "- Bầu trực tiếp bí thư: 37",
        {"direct_election_secretary": 37},
        "Bầu trực tiếp bí thư: đồng chí Lê Hoài An.",
    ),
    Rule(
        "direct-is",
        "trực tiếp",
        r"số <~20>(?:bầu trực tiếp|trực tiếp bầu)<~40>(?:là|:) ?(?:<direct_election_secretary/_:R>"
        r"|<direct_election_secretary_2:N>)|^\W*số <~20>(?:bầu trực tiếp|trực tiếp bầu)<~40>"
        r" <direct_election_secretary_3:N>$",
        "Số đảng bộ bầu trực tiếp bí thư tại đại hội là 38.",
        {"direct_election_secretary": 38},
    ),
    Rule(
        "chosen-by-the-congress",
        "trực tiếp",
        r"<direct_election_secretary:N> (?:(?:đồng chí )?bí thư|nơi|đồng chí)<~20>(?:do|được) (?:chính )?(?:đại hội|"
        r"đại biểu)"
        r" (?:trực tiếp (?:chọn|bầu)|bầu trực tiếp)|bí thư (?:do|được) (?:đại hội )?(?:bầu trực tiếp|trực tiếp bầu)"
        r"<~20>(?::| là| có| ở) ?(?:<direct_election_secretary_2:N>|<direct_election_secretary_3/_:R>)",
        "Có 20 bí thư do đại hội trực tiếp chọn, các nơi khác do cấp ủy bầu.",
        {"direct_election_secretary": 20},
        "Có 20 bí thư do cấp ủy bầu.",
    ),
    Rule(
        "direct-before",
        "bầu trực tiếp|trực tiếp bầu|bầu bí thư trực tiếp",
        r"(?:bầu trực tiếp|trực tiếp bầu|bầu bí thư trực tiếp)<~40>(?:ở|tại|:)<~8>(?:<direct_election_secretary/_:R>"
        r"|<direct_election_secretary_2:N>) (?:<org>|đơn vị|đại hội|nơi)",
        "Việc bầu trực tiếp bí thư được thực hiện tại 12 đảng bộ.",
        {"direct_election_secretary": 12},
    ),
    Rule(
        "full-at-once-ratio",
        "đủ",
        rf"<first_round_full/_:R> {_UNIT}<~40>bầu<~30>(?:<N> lần|lần đầu|lần thứ nhất|ngay lần|lần <O>)<~30>đủ",
        "Cả 20/20 đơn vị đã bầu một lần đủ số lượng cấp ủy.",
        {"first_round_full": 20},
    ),
    Rule(
        "full-of-all",
        "đủ",
        rf"<first_round_full:N>(?: {_UNIT})? (?:trong|trên)(?: tổng)?(?: số)? <!:N> {_UNIT}<~20>bầu<~20>đủ<~50>"
        r"(?:lần|vòng)<~12>(?:đầu|thứ (?:nhất|<O>))",
        "13 trong số 14 đơn vị bầu đủ số lượng cấp ủy ngay lần bỏ phiếu đầu tiên.",
        {"first_round_full": 13},
        "Có 13 trong số 14 đơn vị bầu thiếu số lượng lần đầu.",
    ),
    Rule(
        "full-in-the-first-vote",
        "đủ",
        rf"(?:<first_round_full/_:R>|<first_round_full_2:N>) {_UNIT}<~20>(?:bầu|chọn) đủ<~50>(?:lần (?:bầu )?thứ"
        rf" (?:nhất|<O>)|"
        rf"(?:lần|vòng|lượt)(?: bỏ phiếu| bầu)? (?:đầu|một|<O>))",
        "43/45 đơn vị bầu đủ số lượng cấp ủy trong lần bầu thứ nhất.",
        {"first_round_full": 43},
    ),
    Rule(
        "full-at-once-colon",
        "đủ số lượng",
        r"bầu (?:<N> lần|ngay lần đầu|lần đầu),? đủ số lượng<~12>: ?(?:<first_round_full/_:R>|<first_round_full_2:N>)",
        "Bầu một lần đủ số lượng: 43/45 đảng bộ.",
        {"first_round_full": 43},
    ),
    Rule(
        "full-at-once",
        "bầu & đủ",
        rf"<first_round_full:N> {_UNIT}(?! viên)<~40>(?:bầu<~30>(?:<N> lần|lần đầu|ngay lần|ngay (?:từ |trong )?vòng"
        rf" (?:<N>|<O>|đầu|thứ|một)|ngay trong lần)<~30>đủ|bầu"
        rf" đủ<~30>(?:lần đầu|<N> lần|ngay))",
        "Có 15 đảng bộ bầu cấp ủy một lần đủ số lượng.",
        {"first_round_full": 15},
    ),
    Rule(
        "full-in-one-go",
        "<N> lượt|<N> lần|<N> vòng|lượt đầu|lần đầu|vòng đầu & đủ",
        rf"(?:<first_round_full:N>|<first_round_full_2/_:R>) {_UNIT}(?! viên)<~20>(?:bầu )?(?:<N> (?:lượt|lần|vòng)(?:"
        rf" phiếu)?|ngay lượt đầu"
        r"|lượt đầu|vòng đầu)<~12>đủ",
        "Trong đợt này, 48 tổ chức bầu một lượt là đủ cấp ủy.",
        {"first_round_full": 48},
        "Có 48 tổ chức bầu một lượt.",
    ),
    Rule(
        "full-after-a-colon",
        "đủ",
        r"(?:đủ[^.;:|]{0,40}?(?:<N> lần|(?:lần|vòng|lượt) (?:đầu|một|<N>|<O>|thứ))|<N> (?:lần|vòng|lượt)[^.;:|"
        r"]{0,20}?đủ)[^.;:|]{0,24}"
        r": ?(?:<first_round_full/_:R>|<first_round_full_2:N>)",
        "- Bầu cấp ủy một lần đủ số lượng: 39",
        {"first_round_full": 39},
        "Bầu một lần: 39",
    ),
    Rule(
        "full-at-so-many",
        "đủ",
        r"bầu (?:đủ[^.;]{0,24}?(?:lần|vòng|lượt)[^.;]{0,10}?|(?:<N>|một) lần đủ số lượng) (?:ở|tại)"
        r" (?:<first_round_full/_:R>|<first_round_full_2:N>)"
        r" (?:nơi|<org>|đơn"
        r" vị)",
        "Cấp ủy được bầu đủ ngay vòng đầu ở bốn mươi nơi.",
        {"first_round_full": 40},
        "Bầu đủ ngay vòng đầu ở nhiều nơi.",
    ),
    Rule(
        "number-full-at-once",
        "đủ & lần|vòng|lượt",
        r"số (?:nơi|đơn vị|đảng bộ|tổ chức|chi bộ|<org>)<~12>bầu đủ<~50>(?:là|:) ?(?:<first_round_full:N>"
        r"|<first_round_full_2/_:R>)|^\W*số [^.;:]{3,30}bầu<~24>đủ<~30>(?:lần|vòng)(?: <N>| <O>| đầu| thứ \w+)"
        r" <first_round_full_3:N>$",
        "Số nơi bầu đủ cấp ủy ngay lần bỏ phiếu đầu tiên là 43.",
        {"first_round_full": 43},
        "Số nơi bầu đủ cấp ủy tăng lên, có 43 nơi làm điểm.",
    ),
    Rule(
        "full-the-first-time",
        "đủ số lượng",
        rf"<first_round_full:N> {_UNIT} bầu<~30>đủ số lượng(?: ngay)?(?: từ| trong)? (?:(?:lần|vòng) (?:bầu"
        rf" )?(?:đầu|thứ"
        rf" nhất|thứ <O>)|(?:một|<N>) (?:lần|vòng))",
        "Trong số này, 38 nơi bầu cấp ủy đủ số lượng ngay lần đầu.",
        {"first_round_full": 38},
        "Đại hội bầu đủ số lượng ngay lần đầu.",
    ),
    Rule(
        "done-at-all",
        "ở cả|tại cả",
        r"(?:hoàn thành|hoàn tất|xong)<~12>đại hội (?:ở|tại) cả <congresses_completed/congresses_total:N> <org>",
        "Đảng bộ huyện đã hoàn tất đại hội ở cả 39 chi, đảng bộ cơ sở.",
        {_DONE: 39, _ALL: 39},
        "Đại hội được truyền hình ở cả 39 xã.",
    ),
    Rule(
        "must-hold",
        "phải t|phải m|phải đ|phải l",
        r"<congresses_total:N> <org><~12>phải (?:(?:tiến hành|tổ chức|mở|làm) )?đại hội",
        "Toàn tỉnh có 519 tổ chức cơ sở đảng phải tiến hành đại hội.",
        {_ALL: 519},
    ),
    Rule(
        "all-of-them-done",
        "toàn bộ|tất cả|cả <N>|tổng số",
        r"(?:toàn bộ|tất cả|cả|(?<!trong )(?<!trên )tổng số)(?: số)?"
        r" <congresses_completed/congresses_total:N>(?: nơi| đơn vị| <org>)?(?: cơ sở)?(?: \([^()]*\))?"
        r"(?: đều)?(?: đã)? (?:hoàn tất|đại hội xong"
        r"|xong"
        r"|hoàn thành|về đích)(?=[.,;]|$| (?:việc|đại hội|công việc|trước|sớm|vào))",
        "Có 543 chi, đảng bộ phải mở đại hội. Tới hết ngày 24/6, toàn bộ 543 đã hoàn tất, trước hạn 6 ngày.",
        {_ALL: 543, _DONE: 543, "completed_on": "2020-06-24"},
        "Toàn bộ 543 tổ chức đã được quán triệt.",
    ),
    Rule(
        "not-yet",
        "chưa tổ chức|chưa tiến hành|chưa đại hội",
        rf"(?:còn )?<!:NR> {_UNIT}<~15>chưa (?:tổ chức|tiến hành|đại hội)",
        "Toàn huyện còn 2 đảng bộ chưa tổ chức.",
    ),
    Rule(
        "done-in-brackets",
        "hoàn thành|đại hội",
        r"(?:<P> )?<org>(?: cơ sở| trực thuộc)? \(<congresses_completed/congresses_total:R>\)<~30>(?:hoàn thành"
        r"|đại hội)",
        "Đến ngày 30/6, 100% tổ chức cơ sở đảng (45/45) đã hoàn thành đại hội.",
        {_DONE: 45, _ALL: 45, "completed_on": "2020-06-30"},
    ),
    Rule(
        "done-in-brackets-first",
        "đại hội & %|<P>",
        rf"<P> \(<congresses_completed/congresses_total:R>\) {_UNIT}<~60>{_OVER}",
        "Đến ngày 15/6, 100% (22/22) đảng bộ, chi bộ cơ sở trực thuộc đã hoàn thành đại hội.",
        {_DONE: 22, _ALL: 22, "completed_on": "2020-06-15"},
    ),
    Rule(
        "done-share-between",
        "đại hội",
        rf"<congresses_completed/congresses_total:R> {_UNIT} \((?:đạt |chiếm |bằng )?<P>\)<~20>{_OVER}",
        "Đã có 40/45 đảng bộ (đạt 88,9%) tổ chức đại hội.",
        {_DONE: 40, _ALL: 45},
    ),
    Rule(
        "done-at",
        "đại hội",
        r"(?:hoàn thành|tổ chức(?: xong| thành công)?|hoàn tất|xong)<~12>đại hội<~20>(?:ở|tại|cho|với|của"
        r"|:)<~8><congresses_completed/congresses_total:R>|đại hội[^.;]{0,16}?(?:hoàn thành|tổ"
        r" chức)[^.;]{0,8}?(?:ở|tại)"
        rf" <congresses_completed_2:N> (?:trong|trên)(?: tổng)?(?: số)? <congresses_total_2:N> {_UNIT}",
        "Toàn tỉnh đã hoàn thành đại hội ở 20/20 đảng bộ cấp trên cơ sở.",
        {_DONE: 20, _ALL: 20},
    ),
    Rule(
        "all-through",
        "đủ <R>",
        r"\bđủ <congresses_completed/congresses_total:R> (?:nơi|đơn vị|<org>)(?=[,.;]|$)",
        "Thêm đại hội của xã Vũ Lễ là đủ 44/44 nơi.",
        {_DONE: 44, _ALL: 44},
        "Đại hội bầu đủ 44/44 đồng chí.",
    ),
    Rule(
        "done-after-a-colon",
        "đại hội",
        rf"{_UNIT}[^.;:|]{{0,24}}?(?:{_OVER}|đã đại hội)[^.;:|]{{0,12}}: ?(?:<congresses_completed/congresses_total:R>"
        r"|<congresses_completed_2:N>(?=[.;,(]|$))",
        "Đảng bộ trực thuộc đã đại hội xong: 13/13.",
        {_DONE: 13, _ALL: 13},
        "Đảng bộ trực thuộc tổ chức đại hội điểm; lịch: 13/7.",
    ),
    Rule(
        "done-ratio",
        "hoàn thành|tổ chức|đại hội",
        rf"<congresses_completed/congresses_total:R>(?: \(\s?<P>\))? {_UNIT}<~70>{_OVER}"
        r"(?:(?: xong)?,? (?:vào|từ)(?: ngày)? <completed_on:D>)?",
        "Tính đến ngày 14/8, cả 17/17 đảng bộ trực thuộc đã tổ chức xong đại hội.",
        {_DONE: 17, _ALL: 17, "completed_on": "2020-08-14"},
    ),
    Rule(
        "done-among",
        "hoàn thành|tổ chức|đại hội & <N> trong|<N> trên",
        rf"<congresses_completed:N> (?:trong|trên)(?: tổng)?(?: số)? <congresses_total:N> {_UNIT}<~70>{_OVER}",
        "Đến nay có 45 trong tổng số 50 đảng bộ hoàn thành đại hội.",
        {_DONE: 45, _ALL: 50},
    ),
    Rule(
        "done-out-of-all",
        "đại hội & trên|trong",
        rf"<congresses_completed:N> {_UNIT}<~20>{_OVER}(?: nhiệm kỳ <T>)? (?:trong|trên)(?: tổng)?(?: số)?"
        r" <congresses_total:N>(?= <org>|[.;,)]|$)",
        "Toàn Đảng bộ có 347 tổ chức cơ sở đảng hoàn thành đại hội trong tổng số 571.",
        {_DONE: 347, _ALL: 571},
        "Đại hội quán triệt tới 347 tổ chức cơ sở đảng trong tổng số 571.",
    ),
    Rule(
        "done-ratio-between",
        "đại hội|về đích & <R>",
        rf"<org>(?: trực thuộc)?,? - <congresses_completed/congresses_total:R> - (?:đã |đều )?{_OVER}"
        rf"|<congresses_completed_2/congresses_total_2:R> {_UNIT}(?: \([^()]*\)| xã, phường| phường, xã| trực"
        rf" thuộc){{0,3}}"
        r" (?:(?:đã |đều )?(?:tiến hành |tổ chức )?(?:đại hội xong|đại hội thành công|xong đại hội)|về đích)",
        "Đến nay, toàn bộ các đảng bộ trực thuộc - 69/69 - đã tổ chức xong đại hội.",
        {_DONE: 69, _ALL: 69},
    ),
    Rule(
        "done-of-all-said",
        "<N org> & thì|đã|có",
        rf"<congresses_total:N> {_UNIT}<~40>(?:thì|,)(?: đã)?(?: có)?<~8><congresses_completed:N> {_UNIT}<~40>{_OVER}",
        "Trong tổng số 14 đảng bộ trực thuộc Tỉnh ủy thì 12 đảng bộ đã tổ chức xong đại hội.",
        {_ALL: 14, _DONE: 12},
    ),
    Rule(
        "done",
        "hoàn thành|tổ chức|đại hội & <N org>|<N> đại hội|<N> huyện|<N> cấp ủy|<N> nơi",
        rf"<congresses_completed:N> {_UNIT}(?![^.;()]{{0,30}}\))<~60>(?:đã )?(?:lần lượt )?{_OVER}",
        "Toàn tỉnh có 12 đảng bộ đã tổ chức xong đại hội.",
        {_DONE: 12},
        "Có 12 đảng bộ chưa tổ chức đại hội.",
        prior=0.8,
    ),
    Rule(
        "all-done-on",
        "<R> nơi|<R> đơn vị|<R org>",
        rf"<congresses_completed/congresses_total:R> {_UNIT} (?:đã )?(?:đại hội )?(?:hoàn tất|hoàn thành|xong)"
        r"(?: đại hội)?"
        r" (?:vào |trong )?(?:ngày )?<completed_on:D>",
        "Thực tế, 78/78 nơi đã hoàn tất vào ngày 19/6, sớm 11 ngày.",
        {_DONE: 78, _ALL: 78, "completed_on": "2020-06-19"},
        "Đến 19/6 có 78/78 nơi đã nộp hồ sơ.",
    ),
    Rule(
        "last-congress",
        "cuối cùng",
        r"<completed_on_2:D>,? (?:đại hội|đảng bộ|đơn vị|nơi)<~14>cuối cùng(?: là [^.;,]{0,60})?<~14>(?:khép"
        r" lại|kết thúc|bế mạc|hoàn thành)"
        r"|(?:đại hội|đảng bộ|đơn vị|nơi) cuối cùng(?: \([^()]*\))?<~70>(?:bế mạc|kết thúc|diễn ra|hoàn"
        r" thành|khép lại|xong|đại"
        r" hội)<~20><completed_on:D>",
        "Đại hội cuối cùng, của Đảng bộ thành phố Chí Linh, bế mạc ngày 12/8.",
        {"completed_on": "2020-08-12"},
        "Ngày cuối cùng, Đại hội bế mạc.",
        free=True,
    ),
    Rule(
        "congresses-below-done-on",
        "đại hội & hoàn tất|hoàn thành|kết thúc|khép lại|xong",
        r"đại hội[^.;]{0,60}?(?:cơ sở|trực thuộc)[^.;]{0,24}?(?:hoàn tất|hoàn thành|kết thúc|khép lại|xong) (?:vào |"
        r"trong )?(?:ngày )?"
        r"<completed_on:D>",
        "Đại hội các đảng bộ, chi bộ cơ sở hoàn tất vào ngày 22/6.",
        {"completed_on": "2020-06-22"},
        "Đại hội điểm ở cơ sở khai mạc ngày 22/6.",
    ),
    Rule(
        "number-raised-to",
        "đại hội lên",
        r"số (?:đơn vị|tổ chức|nơi|<org>)<~16>(?:hoàn thành|đã tổ chức|xong) đại hội lên"
        r" <congresses_completed/congresses_total:R>",
        "Nâng số đơn vị hoàn thành đại hội lên 42/42, trước hạn 10 ngày.",
        {_DONE: 42, _ALL: 42},
    ),
    Rule(
        "work-closed-on",
        "khép lại|kết thúc|hoàn tất|hoàn thành|xong & <D>",
        r"^(?:toàn bộ )?(?:công việc|đợt (?:đại hội|sinh hoạt)|mùa đại hội|đại hội ở cơ sở|việc tổ chức đại hội)<~40>"
        r"(?:khép lại"
        r"|kết thúc|hoàn tất|hoàn thành|xong)<~14><completed_on:D>",
        "Cả 54/54 tổ chức cơ sở đảng đã tổ chức đại hội. Công việc được khép lại vào ngày 5/6.",
        {"completed_on": "2020-06-05", _DONE: 54, _ALL: 54},
        "Hội nghị khép lại ngày 5/6.",
    ),
    Rule(
        "done-by",
        "tới|đến|tính hết",
        r"(?<!lùi )(?<!từ nay )(?<!<D> )(?:tính đến|tính hết|đến hết|đến|tới)(?: hết)?(?: <O>)?(?: hôm)?(?: ngày)?,?"
        r" ?<completed_on:D>"
        r"(?! đại hội (?:đã )?bế mạc)(?![^.;]{0,40}đại hội (?:đã )?(?:hoàn thành|kết thúc|bế mạc)"
        r" (?:các|toàn bộ|mọi|tốt đẹp|chương trình))(?=[^.;]{0,140}"
        r"(?:đại hội|(?:toàn bộ|tất cả|cả) <N>[^.;]{0,20}(?:xong|hoàn)|<org>[^.;]{0,60}(?:xong|hoàn thành|hoàn tất|tổ"
        r" chức(?! cơ sở| đảng)|tiến hành)))",
        "Đến ngày 25/7, toàn tỉnh đã hoàn thành đại hội ở 20/20 đảng bộ.",
        {"completed_on": "2020-07-25", _DONE: 20, _ALL: 20},
        prior=0.85,
    ),
    Rule(
        "done-on",
        "đại hội & chi bộ|cơ sở|trực thuộc",
        r"(?:cơ sở(?: đảng)?|trực thuộc|chi bộ|cơ sở trực thuộc)<~25>(?:hoàn thành|hoàn tất"
        r"|xong)(?: việc tổ chức)? đại hội"
        r" (?:vào |trong )?(?:ngày )?<completed_on:D>",
        "Các chi bộ, đảng bộ cơ sở hoàn thành đại hội vào ngày 15/6.",
        {"completed_on": "2020-06-15"},
        "Tổ chức cơ sở đảng trực thuộc chuẩn bị đại hội ngày 15/6.",
    ),
)
