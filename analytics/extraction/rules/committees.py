"""Sizes of the executive, standing and inspection committees as elected, and how many deputies the secretary has."""

from analytics.extraction.rules.wording import Rule

_SIZE = "committee_size"

COMMITTEES = (
    Rule(
        "named-among-candidates-won",
        "có tên & trúng cử",
        r"<committee_size:N> <dc> có tên (?:trong|trên)[^.;,]{0,12} <N> (?:ứng cử viên|ứng viên|<dc>)[^.]{0,120}?"
        r"(?:đã )?trúng cử(?! (?:<btv>|vào <btv>|<ubkt>))",
        "23 đồng chí có tên trong số 26 ứng cử viên, gồm 24 người do cấp ủy đề cử, đã trúng cử Ban Chấp hành.",
        {_SIZE: 23},
        "23 đồng chí có tên trong số 26 ứng cử viên.",
    ),
    Rule(
        "standing-elected-by-the-committee",
        "thường vụ|btv & bầu",
        r"<btv>[^.;,]{0,24} (?:được|do) (?:<bch>|cấp ủy)[^.;,]{0,16} bầu(?: ra)?,? (?:gồm|có|với|là)"
        r" <standing_committee_size:N>",
        "Ban Thường vụ sau đó được Ban Chấp hành bầu ra gồm 9 đồng chí.",
        {"standing_committee_size": 9},
        "Ban Thường vụ cảm ơn Ban Chấp hành.",
    ),
    Rule(
        "members-by-their-seat",
        "ủy viên có|ủy viên gồm",
        r"\b(?:tỉnh|huyện|thành|thị|quận) ủy viên (?:có|gồm) <committee_size:N> <dc>(?! (?:nữ|trẻ|tái|mới))",
        "Tập thể Thị ủy viên có 36 người.",
        {_SIZE: 36},
        "Các Thị ủy viên có 36 cuộc đối thoại.",
    ),
    Rule(
        "members-ex-officio",
        "đương nhiên",
        r"<delegates_exofficio:N> <dc> là (?:ủy viên|cấp ủy viên|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy viên)"
        r"[^.;,]{0,70}?đại biểu đương nhiên",
        "Trong đó 73 đồng chí là ủy viên Ban Chấp hành đương nhiệm dự với tư cách đại biểu đương nhiên.",
        {"delegates_exofficio": 73},
    ),
    Rule(
        "chosen-out-of-the-list",
        "chọn|bầu",
        r"(?:chọn|bầu)(?: ra| được| đủ)? <committee_size:N>(?: <dc>)? (?:trong|từ)(?: tổng)?(?: số)? <N>"
        r" (?:người|đồng chí|ứng"
        r" viên|nhân sự)(?: có tên)?[^.;]{0,30}?(?:danh sách|giới thiệu|đề cử|<bch>)|(?:từ|trong)(?: số)? <N>"
        r" (?:người|đồng"
        r" chí|ứng viên)[^.;]{0,60}?(?:danh sách|giới thiệu|đề cử)[^.;]{0,40}?(?:đại hội|đại biểu)(?: đã)?"
        r" (?:chọn|bầu)(?:"
        r" ra| được)? <committee_size_2:N>(?=[.;,]|$| <dc>)",
        "Đại hội đã chọn 37 trong số 43 người có tên trong danh sách để lập ra Ban Chấp hành.",
        {_SIZE: 37},
        "Đại hội chọn 5 trong số 43 người dự hội thi.",
    ),
    Rule(
        "committee-by-its-seat",
        "ủy khóa|ủy mới",
        r"(?:^|[;:,] |bầu (?:ra |được )?)(?:tỉnh|huyện|thành|thị|quận|đảng) ủy (?:khóa \w+|khóa mới|mới) (?:gồm|có)"
        r" <committee_size:N> <dc>"
        r"(?! (?:<btv>|<ubkt>|nữ|trẻ))",
        "Huyện ủy khóa VI gồm 39 người.",
        {_SIZE: 39},
        "Ban Thường vụ Huyện ủy khóa VI gồm 11 người.",
    ),
    # ── standing committee ──
    Rule(
        "sizes-in-a-headline",
        "cấp ủy|ban chấp hành|bch",
        r"(?:cấp ủy|<bch>)(?: có| gồm|:)? <committee_size:N> <dc>[,;] (?:ban )?thường vụ(?: có| gồm|:)?"
        r" <standing_committee_size:N>"
        r" <dc>",
        "Huyện Ba Tơ: Cấp ủy 38 người, Thường vụ 10 người.",
        {_SIZE: 38, "standing_committee_size": 10},
    ),
    Rule(
        "standing-elected-into",
        "btv|thường vụ",
        r"<standing_committee_size:N>(?: <dc>)?(?!<-45>(?:<bch>|<ubkt>))<~45>(?:vào|tham gia|làm|lập|làm nên|là|giữ"
        r" chức"
        r"|trong|ngồi ghế|trúng cử|ở)(?: ủy viên)?<~6><btv>",
        "Ban Chấp hành bầu 13 đồng chí vào Ban Thường vụ.",
        {"standing_committee_size": 13},
        "Đồng chí là Ủy viên Ban Thường vụ từ 10 năm trước.",
    ),
    Rule(
        "won-in-one-round",
        "đắc cử|trúng cử",
        r"<committee_size:N> <dc> (?:đã |đều )?(?:đắc cử|trúng cử)(?: ngay)?(?: từ| trong| ở)? (?:lần"
        r"|vòng)(?!<~60><btv>)",
        "Đại hội bầu Ban Chấp hành. Kết quả, 55 đồng chí đắc cử ngay từ lần bỏ phiếu thứ nhất.",
        {"committee_size": 55},
        "Có 55 đồng chí tái cử lần thứ hai.",
    ),
    Rule(
        "so-many-to-elect-and-won",
        "trúng cử|lần đủ|lần là đủ",
        r"^(?![^;]{0,240}(?:<ubkt>|<btv>|đoàn đại biểu|đoàn chủ tịch|dự (?:đại hội|đh)))[^;]{0,200}?"
        r"(?:(?:bầu(?: lấy)? <N>(?: <dc>)?|danh sách bầu(?: cử)? <bch>(?: gồm| có)? <N> <dc>), (?:đã )?trúng"
        r" cử(?: đủ)? <committee_size:N>(?= <dc>|[.;,]|$)"
        r"|kết quả,? bầu (?:một|<N>) lần(?: là)? đủ <committee_size_2:N> <dc>|trúng cử đủ <committee_size_3:N> <dc>"
        r"|người trúng cử(?: chỉ)?(?: là| có)? <committee_size_4:N>(?= <dc>|[.;,]|$))",
        "Đại hội bầu 17, trúng cử 17; nữ 3.",
        {"committee_size": 17, "committee_women": 3},
        "Ủy ban Kiểm tra bầu 5, trúng cử 5.",
    ),
    Rule(
        "standing-out-of-the-committee",
        "ban thường vụ|btv",
        r"<standing_committee_size:N> ủy viên <bch> (?:được|đã được) (?:bầu|chỉ định|cử) vào <btv>",
        "Có 6 ủy viên Ban Chấp hành được chỉ định vào Ban Thường vụ.",
        {"standing_committee_size": 6},
        "Có 6 ủy viên Ban Chấp hành được biểu dương.",
    ),
    Rule(
        "standing-members",
        "thành viên|ủy viên|đồng chí ban thường vụ|đồng chí btv",
        r"\bbầu(?: ra| được| đủ)? <standing_committee_size_2:N> đồng chí <btv>(?=[.;,]|$)"
        r"|<standing_committee_size:N>(?: đồng chí)?(?: là)? (?:ủy viên|thành viên) <btv>(?! (?:tỉnh|huyện|thành|quận"
        r"|thị) ủy(?:,| dự| chủ))",
        "Bộ Chính trị chỉ định 15 ủy viên Ban Thường vụ.",
        {"standing_committee_size": 15},
    ),
    Rule(
        "standing-consists",
        "btv|thường vụ",
        r"<btv>(?: do <bch> bầu)?(?! (?:trao|tặng|chỉ đạo|quyết định|ban hành|yêu cầu"
        r"|(?:\w+ ủy )?chỉ định:))(?!<~70>(?:<bch>|<ubkt>))<~70>"
        r"(?:(?:gồm|có|với"
        r"|là|:|được|đủ|số lượng|thì|vẫn|ổn định|giữ nguyên)(?: có| đủ| ổn định)? ?)<standing_committee_size:N>"
        r"(?: <dc>|(?=[.;,)]|$)|\s\()(?! dự khuyết| (?:vào|tham gia) <bch>)",
        "Ban Chấp hành đã bầu Ban Thường vụ gồm 11 đồng chí.",
        {"standing_committee_size": 11},
        "Ban Thường vụ trao 15 suất quà.",
    ),
    Rule(
        "standing-and-inspection-alike",
        "ubkt|ủy ban kiểm tra|ủy ban kt & mỗi|cùng|đều",
        r"<btv>(?:,| và) <ubkt><~20>(?:mỗi|cùng|đều)<~14><standing_committee_size/inspection_committee_size:N>",
        "Ban Thường vụ, Ủy ban Kiểm tra mỗi nơi 3 người.",
        {"standing_committee_size": 3, "inspection_committee_size": 3},
    ),
    Rule(
        "standing-and-inspection-in-turn",
        "lần lượt",
        r"<btv>(?:,| và) <ubkt><~20>lần lượt<~10> ?<standing_committee_size:N>(?: <dc>)?(?:,| và)"
        r" <inspection_committee_size:N>",
        "Ban Thường vụ và Ủy ban Kiểm tra lần lượt có 11 và 7 đồng chí.",
        {"standing_committee_size": 11, "inspection_committee_size": 7},
    ),
    Rule(
        "standing-cut-down-to",
        "xuống|còn",
        r"<btv>(?!<~40>(?:<bch>|<ubkt>))[^.;]{0,70}?(?:xuống(?: còn)?|còn) <standing_committee_size:N>(?= <dc>|[.;,(]"
        r"|$| ở| trong)",
        "Số lượng Ban Thường vụ Huyện ủy được giảm từ 13 ở khóa trước xuống 11 ở khóa này.",
        {"standing_committee_size": 11},
        "Ban Thường vụ họp nhiều hơn, còn 11 việc.",
        free=True,
    ),
    Rule(
        "standing-bare",
        "btv|thường vụ|ban tv",
        r"<btv>(?: (?:tỉnh|huyện|thành|quận|thị|đảng) ủy| đảng bộ \w+)?(?: ?| \((?:gồm"
        r" )?)<standing_committee_size:N>(?: <dc>"
        r"|(?=[.;,)]|$))",
        "Ban Chấp hành bầu Ban Thường vụ 9 đồng chí.",
        {"standing_committee_size": 9},
    ),
    # ── inspection committee ──
    Rule(
        "inspection-elected-into",
        "ubkt|ủy ban kiểm tra|ủy ban kt",
        r"<inspection_committee_size:N>(?: <dc>)?<~45>(?:vào|tham gia|làm|là|trong)(?: ủy viên)? <ubkt>",
        "Ban Chấp hành bầu 9 đồng chí vào Ủy ban Kiểm tra.",
        {"inspection_committee_size": 9},
    ),
    Rule(
        "seats-of-which-filled",
        "<R> đồng chí|<R> ủy viên|<R> người|<R> thành viên|<R> đ/c",
        r"<ubkt>(?!<~40>(?:<bch>|thường vụ))<~40>(?::|gồm|có|được|là)<~10> ?<inspection_committee_size/_:R> <dc>(?!"
        r" (?:là )?nữ)"
        r"|<btv>(?!<~40>(?:<bch>|<ubkt>))<~40>(?::|gồm|có|được|là)<~10> ?<standing_committee_size/_:R> <dc>(?! (?:là"
        r" )?nữ)",
        "Ủy ban Kiểm tra Thị ủy: 6/7 đồng chí.",
        {"inspection_committee_size": 6},
        "Ủy ban Kiểm tra có 2/7 đồng chí nữ.",
    ),
    Rule(
        "named-so-far",
        "khung|bổ nhiệm|chỉ định",
        r"<ubkt>(?!<~30>(?:<bch>|thường vụ))<~30>khung <!:N>(?: <dc>)?,[^.;]{0,20}?(?:bổ nhiệm|chỉ định|bầu)<-20>"
        r" <inspection_committee_size:N>",
        "Ủy ban Kiểm tra Tỉnh ủy: khung 13, bổ nhiệm lần này 11.",
        {"inspection_committee_size": 11},
        "Khung bổ nhiệm cán bộ gồm nhiều đồng chí.",
    ),
    Rule(
        "inspection-said-again",
        "; ủy ban |, ủy ban ",
        r"<ubkt>[^.]{0,60}?[;,] ủy ban (?:này )?(?:có|gồm) <inspection_committee_size:N> <dc>",
        "Đồng chí Hồ Minh Công làm Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy; Ủy ban có 10 thành viên.",
        {"inspection_committee_size": 10},
        "Ủy ban Kiểm tra giám sát; ủy ban có 10 phòng.",
    ),
    Rule(
        "as-to-the-inspection",
        "ubkt|ủy ban kiểm tra|ủy ban kt",
        r"^về <ubkt>(?: \w+ ủy)?,[^.;,]{0,24} (?:bầu|chỉ định)(?: ra| được)? <inspection_committee_size:N> <dc>",
        "Về UBKT, Ban Chấp hành bầu 7 đồng chí, đồng chí Lê Hoài An làm Chủ nhiệm.",
        {"inspection_committee_size": 7},
        "Về UBKT, Ban Chấp hành bầu Chủ nhiệm.",
    ),
    Rule(
        "inspection-members",
        "thành viên|ủy viên",
        r"<inspection_committee_size:N>(?: đồng chí)?(?: là)? (?:ủy viên|thành viên) <ubkt>",
        "Hội nghị bầu 7 ủy viên Ủy ban Kiểm tra.",
        {"inspection_committee_size": 7},
        "Chỉ định 3 Phó Chủ nhiệm Ủy ban Kiểm tra.",
    ),
    Rule(
        "inspection-consists",
        "ubkt|ủy ban kiểm tra|ủy ban kt",
        r"(?<!chủ nhiệm )<ubkt>(?:[^.;]{0,24} do <bch> bầu(?: ra)?)?(?! (?:trao|tặng|yêu cầu))(?!<~60>(?:<bch>|thường"
        r" vụ|cho biết))<~70>(?:(?:gồm|có|với|là|:|đủ|số"
        r" lượng|\()(?: có|"
        r" đủ)? ?)<inspection_committee_size:N>(?: <dc>|(?=[.;,)]|$)|\s\()",
        "Bầu Ủy ban Kiểm tra Đảng ủy gồm bảy đồng chí.",
        {"inspection_committee_size": 7},
    ),
    Rule(
        "inspection-bare",
        "ubkt|ủy ban kiểm tra|ủy ban kt",
        r"<ubkt>(?!<~40>(?:<bch>|thường vụ|cho biết|báo cáo))<~45> ?<inspection_committee_size:N>(?:"
        r" <dc>|(?=[.;,)]|$))",
        "Ủy ban Kiểm tra Tỉnh ủy nhiệm kỳ này 11 vị.",
        {"inspection_committee_size": 11},
        "Phó Chủ nhiệm Ủy ban Kiểm tra.",
    ),
    # ── deputies ──
    Rule(
        "deputies",
        "phó bí thư",
        r"<deputy_secretaries_2:N> <dc>(?: được)? bầu phó bí thư(?! thường)|<deputy_secretaries:N> (?:<dc> |vị"
        r" trí |chức danh |ghế )?(?:<X>(?:(?:, | và )<X>)*,? )?(?:cùng |đều"
        r" )?(?:(?:được"
        r" )?(?:bầu"
        r" |chỉ định )?(?:giữ"
        r" chức|làm|là|giữ"
        r"|đảm nhiệm)(?: chức vụ| chức)?"
        r" |(?:đã )?(?:trúng cử|đắc cử|tái cử)(?: các)?(?: chức danh| chức vụ| chức)? )?phó bí thư",
        "Hội nghị bầu 2 đồng chí Phó Bí thư.",
        {"deputy_secretaries": 2},
        "Bầu đồng chí Phó Bí thư Thường trực.",
    ),
    Rule(
        "deputies-colon",
        "phó bí thư",
        r"phó bí thư(?: (?:tỉnh|huyện|thành|đảng|thị|quận) ủy)?(?: được bầu)?(?:(?::| gồm| có| là|\s?\() ?"
        r"| \([^()]{3,160}\) \| | (?=<N> <dc>))<deputy_secretaries:N>(?: <dc>| người|\s?\(|(?=[.;,)]|$| \|))",
        "Hội nghị đã bầu xong, Phó Bí thư Huyện ủy gồm 3 đồng chí.",
        {"deputy_secretaries": 3},
    ),
    # ── executive committee ──
    Rule(
        "elected-into",
        "ban chấp hành|bch|chi ủy|cấp ủy|đảng ủy",
        r"<committee_size:N>(?: <dc>)?(?! phiếu|<~60>(?:không tham gia|thôi tham gia|quy hoạch|lần"
        r" đầu))(?!<~60>(?:thường vụ"
        r"(?! \w+ ủy "
        r"(?:phê duyệt|phân"
        r" bổ|cho phép|chỉ định))|<ubkt>"
        r"|đoàn))<~70>(?:vào|tham gia|trong)(?: <dc>)?(?: danh"
        r" sách)? (?:<bch>|cấp ủy (?:khóa|nhiệm kỳ|mới))(?<!ủy viên ban chấp hành)",
        "Đại hội đã bầu 47 đồng chí vào Ban Chấp hành Đảng bộ tỉnh khóa XIV.",
        {_SIZE: 47},
        "Đồng chí tham gia Ban Chấp hành từ năm 2010.",
    ),
    Rule(
        "members-of",
        "ban chấp hành|bch|chi ủy|cấp ủy|ủy viên & <N> ủy viên|<N> tân|<N> thành viên|<N> tv|<N> cấp ủy|<N> đồng chí|"
        "<N> là"
        "|<N> huyện|<N> tỉnh|<N> thành|<N> thị|<N> quận|<N> đảng ủy",
        r"<committee_size:N>(?: đồng chí)?(?: là)? (?:(?:tân )?ủy viên|thành viên|tv|cấp ủy viên|đồng chí)(?: của|"
        r" trong)? <bch>(?!<~30>đương nhiên)"
        r"|(?<!sẽ )(?<!từng )bầu(?: ra| được| đủ)? <committee_size_4:N> cấp ủy viên|trong(?: tổng)?(?: số)?"
        r" <committee_size_2:N> (?:cấp"
        r" ủy viên|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy viên)(?!"
        r" cơ sở)"
        r"|(?:huyện|tỉnh|thành|thị|quận|đảng) ủy(?: \w+){0,3} khóa (?:\w+|mới) (?:gồm|có) <committee_size_3:N> ủy viên"
        r"|\bkhóa (?:này|mới) (?:gồm|có) <committee_size_5:N> ủy viên",
        "Đại hội bầu đủ 49 ủy viên Ban Chấp hành.",
        {_SIZE: 49},
    ),
    Rule(
        "won-seats-of-candidates",
        "trúng cử",
        r"<committee_size:N>(?: <dc>)? (?:trong|trên)(?: tổng)?(?: số)? <N> (?:<dc>|ứng cử viên|ứng viên)<~30>trúng cử"
        r"(?!<~12>(?:<btv>|<ubkt>))",
        "33 trong số 38 nhân sự được giới thiệu đã trúng cử vào Ban Chấp hành khóa mới.",
        {_SIZE: 33},
    ),
    Rule(
        "number-of-the-elected",
        "trúng cử|bầu|dồn phiếu",
        r"số (?:người |đồng chí |ủy viên )?trúng cử(?: là|:)? <committee_size:N>(?=[.;,(]|$| <dc>)"
        r"|danh sách <committee_size_2:N> <dc> (?:đã )?(?:trúng cử|đắc cử)"
        r"|(?:và|rồi) dồn phiếu cho <committee_size_7:N> <dc>"
        r"|kết quả,? (?:đã )?bầu (?:được|đủ) <committee_size_3:N>(?=[,.;]|$)"
        r"|kết quả bầu(?: cử)?(?: tại đại hội)?(?: là|:) <committee_size_6:N>(?=[,.;]|$| <dc>)"
        r"|(?<!thường vụ )(?:tăng|bớt|giảm) <N> (?:ủy viên|đồng chí)[^.;]{0,30}?, (?:lên|còn|xuống)"
        r" <committee_size_5:N> (?:ủy viên|đồng chí)"
        r"|nâng tổng số (?:ủy viên|đồng chí|cấp ủy)(?! <btv>)[^.;]{0,40}? lên <committee_size_4:N>(?=[,.;]|$| <dc>)",
        "Kết quả bầu cử Ban Chấp hành: số trúng cử 41, đúng phương án.",
        {_SIZE: 41},
        "Kết quả bầu cử tổ trưởng: 41 người trúng.",
    ),
    Rule(
        "won-of-the-list",
        "đắc cử|trúng cử & danh sách",
        r"<committee_size:N> <dc> (?:đắc cử|trúng cử) (?:trên|trong|từ)(?: số)? (?:danh sách <N>|<N> <dc> (?:trong|của)"
        r" danh sách)",
        "Kết quả kiểm phiếu có 27 đồng chí đắc cử trên danh sách 31 đồng chí.",
        {_SIZE: 27},
        "Có 27 đồng chí trong danh sách.",
    ),
    Rule(
        "won-seats",
        "trúng cử",
        r"<committee_size:N> <dc><~25>(?<!trong số )trúng cử(?! (?:đại biểu|bí thư|phó|<btv>|vào"
        r" <btv>|<ubkt>|(?:từ|ở|tại) "
        r"(?:cơ sở|đại hội|"
        r"cấp dưới)))",
        "Kết quả, 33 đồng chí trúng cử Ban Chấp hành khóa mới.",
        {_SIZE: 33},
        "Kết quả, đồng chí trúng cử Ban Chấp hành.",
    ),
    Rule(
        "consists",
        "ban chấp hành|bch|chi ủy|cấp ủy|đảng ủy",
        r"(?<!ứng cử )(?<!do )<bch>(?! (?:trung ương|trao)|<~50>(?:họp |đương nhiên|đương nhiệm\)))(?!<~70>(?:thường"
        r" vụ|<ubkt>|phó bí thư))<~80>(?:"
        r"(?:gồm|"
        r"có|với|là|:|quy tụ|hội tụ|đủ mặt"
        r"|đủ|được bầu|bầu được|\()(?: có| đủ| cả| chỉ định| bầu| đã bầu| điền đủ| sự (?:góp mặt|tham gia|có mặt) của)?"
        r" ?)<committee_size:N>"
        r"(?: <dc>|(?=[.;,)]|$)|\s\()(?! (?:(?:là )?(?:phụ )?nữ|(?:tham )?dự|có mặt|trẻ|tái|mới|dự khuyết|phó|"
        r"(?:thuộc |của"
        r" )?khóa|cũ|lần đầu"
        r"|tham gia lần|(?:là )?(?:người )?dân tộc|trình độ|có trình độ|tuổi|nghỉ|chuyển|trong diện))",
        "Đại hội bầu Ban Chấp hành Đảng bộ gồm 25 đồng chí.",
        {_SIZE: 25},
        "Ban Chấp hành khóa trước đã họp 15 lần.",
    ),
    Rule(
        "bare",
        "ban chấp hành|bch|chi ủy|cấp ủy|đảng ủy",
        r"<bch>(?: đảng bộ(?: \w+){0,4}| khóa \w+| khóa mới)? <committee_size:N> (?:<dc>)(?! (?:cũ|mới|tái|nữ|là"
        r" nữ|trẻ))",
        "Đại hội bầu Ban Chấp hành khóa XX 41 đồng chí.",
        {_SIZE: 41},
    ),
    Rule(
        "elected-with-a-vacancy",
        "khuyết|thiếu & bầu",
        r"đại hội (?:đã |mới |chỉ |mới chỉ )?bầu(?: được| đủ)? <committee_size:N>(?: <dc>)?[,;]? \(?(?:(?:còn |để )?"
        r"(?:khuyết"
        r"|thiếu)|<N> (?:vị trí|ghế|suất|<dc>)<~14>(?:khuyết|thiếu))",
        "Tỉnh ủy giao huyện bầu 41 ủy viên, Đại hội bầu 40, để khuyết 1.",
        {"committee_planned_size": 41, _SIZE: 40},
        "Đại hội bầu 13 đại biểu, khuyết 1.",
    ),
    Rule(
        "fewer-than-before",
        "còn <N>|so với <N>",
        r"<bch>(?: \w+){0,3} (?:rút|giảm|thu gọn)(?: xuống)? còn <committee_size:N> <dc>"
        r"|<bch>(?: khóa| nhiệm kỳ)? mới<-25>, <committee_size_2:N> <dc> so với <!:N>",
        "Ban Chấp hành khóa mới giảm còn 39 đồng chí.",
        {_SIZE: 39},
        "Ban Thường vụ khóa mới giảm còn 11 đồng chí.",
    ),
    Rule(
        "elected-at-once",
        "ban chấp hành|bch|cấp ủy|đảng ủy|chi ủy & đủ <N>|được <N>|cả <N>",
        r"<bch>(?!<~40>(?:thường vụ|<ubkt>))<~30>bầu<~20>(?:đủ|được)(?: cả)? <committee_size:N> <dc>"
        r"|<bch>(?!<~40>thường vụ)<~25>(?:<N> lần|lần đầu),? đủ <committee_size_2:N> <dc>",
        "Ban Chấp hành bầu một lần đủ 43 người.",
        {_SIZE: 43},
    ),
    Rule(
        "elected-number",
        "bầu|chọn|tín nhiệm|dồn phiếu & bầu <N>|chọn <N>|nhiệm <N>|ra <N>|được <N>|đủ <N>|đã <N>|cho <N>",
        r"(?:đại hội|đại biểu|kết quả|kết thúc|sau|phiếu)<~60>(?<!đại biểu được )(?:bầu|chọn|tín nhiệm|dồn phiếu cho)"
        r"(?: ra| được|"
        r" đủ| đã| chọn ra|"
        r" chọn được)? <committee_size:N> <dc>"
        r"(?!<~50>(?:<btv>|<ubkt>|dự|đại hội|phó|bí thư|đoàn|đại biểu)|\s?\([^)]{0,24}chính thức)",
        "Sau một lần bầu, Đại hội chọn được 27 đồng chí.",
        {_SIZE: 27},
        "Đại hội bầu 5 đồng chí vào Đoàn Chủ tịch.",
        prior=0.8,
    ),
)
