"""Delegates: convened, official, present, absent; ex officio, elected, appointed."""

from analytics.extraction.rules.wording import Rule

_NOT_OTHERS = (
    r"(?! (?:quốc hội|hđnd|hội đồng|dự khuyết|khách|đương nhi|đương|chỉ định|được chỉ định|nữ|trẻ|là(?! đại"
    r" diện)|(?:tới|đến|sang) chúc"
    r"|người dân tộc|dân tộc|đồng ý|tán thành|nhất trí|biểu quyết|bỏ phiếu|giơ|thông qua"
    r"|các (?:tỉnh|huyện|xã|địa phương)|tỉnh bạn|theo dõi|lão thành|đã nghỉ)|, trong đó dự khuyết)"
)

_PARTS = r"(?:là )?(?:đại biểu )?(?:đương nhiên|(?:được )?chỉ định|được bầu|nữ|vắng)"
_ONE = r"(?:(?:vị |đồng chí )?(?:đại biểu|đ/b|đb)|đồng chí|đ/c|người|vị|anh chị)"

DELEGATES = (
    # ── ratios: present of convened ──
    Rule(
        "exofficio-and-others",
        "đương nhi & <R>",
        r"đương nhiê[nm] / (?:<db> )?(?:được )?(?:chỉ định: <delegates_exofficio/delegates_appointed:R>"
        r"|bầu: <delegates_exofficio_2/delegates_elected:R>)",
        "Đại biểu đương nhiên / đại biểu chỉ định: 31/193.",
        {"delegates_exofficio": 31, "delegates_appointed": 193},
        "Đại biểu đương nhiên / tổng số: 31/193.",
    ),
    Rule(
        "present-of-convened",
        "",
        r"<delegates_present/delegates_convened:R> (?:vị )?(?:đại biểu|đ/b|đb|đảng viên chính thức|đồng chí đại"
        r" biểu)(?! (?:\([^()]{1,12}\) )?(?:nữ|quốc|đồng ý|tán thành|nhất trí|biểu quyết|giơ|thông qua|bỏ phiếu|tín"
        r" nhiệm|lựa chọn|chọn|"
        r"bầu))",
        "Dự Đại hội có 316/320 đại biểu chính thức được triệu tập.",
        {"delegates_present": 316, "delegates_convened": 320},
    ),
    Rule(
        "members-of-convened",
        "triệu tập",
        r"<delegates_present/delegates_convened:R> (?:đảng viên|đồng chí|đ/c|người|vị)(?: được)? triệu tập",
        "Có mặt 95/98 đảng viên được triệu tập.",
        {"delegates_present": 95, "delegates_convened": 98},
    ),
    Rule(
        "came-of-all-members",
        "dự <R>",
        r"^(?:tham|về) dự(?: có)? <delegates_present/_:R> (?:đồng chí|đảng viên)",
        "Tham dự 228/236 đồng chí; số vắng mặt có lý do.",
        {"delegates_present": 228},
        "Tham dự 2/3 thời gian.",
    ),
    Rule(
        "present-of-convened-colon",
        "có mặt|đại biểu|dự đại hội <R>|hiện diện",
        r"(?:có mặt|đại biểu(?: chính thức)?(?: được triệu tập)?(?: dự| về dự| tham dự)?(?: đại hội)?)<~12>(?::| là|"
        r" đạt| có| đủ) ?<delegates_present/delegates_convened:R>"
        r"(?! đảng viên| (?:đồng chí|người|ủy viên) (?:trong|của) danh sách)|\bdự đại hội"
        r" <delegates_present_2/delegates_convened_2:R>(?=[.;,(]|$)"
        r"|(?:^|[,;:] )(?:có mặt|hiện diện) <delegates_present_3/delegates_convened_3:R>(?=[.;,(]|$)",
        "Đại biểu có mặt: 176/180.",
        {"delegates_present": 176, "delegates_convened": 180},
    ),
    Rule(
        "present-on-convened",
        "đại biểu trên|đại biểu trong|có mặt trên|có mặt trong",
        r"<delegates_present:N> đại biểu(?: có mặt)? (?:trên|trong)(?: tổng)?(?: số)? <delegates_convened:N> đại biểu",
        "Có 198 đại biểu có mặt trong tổng số 200 đại biểu.",
        {"delegates_present": 198, "delegates_convened": 200},
    ),
    Rule(
        "so-many-of-them-came",
        "trong tổng số|trong số|trên tổng số",
        r"<delegates_present:N>(?: <db>)? (?:trong|trên)(?: tổng)? số <delegates_convened:N> đại biểu(?: chính thức)?"
        r"(?: được triệu tập)?(?: đã)? (?:về |tham |đến )?dự(?: đại hội)?(?=[.;,(]|$| \()",
        "Có 240 trong tổng số 243 đại biểu chính thức dự Đại hội.",
        {"delegates_present": 240, "delegates_convened": 243},
        "Có 24 trong tổng số 243 hộ dự họp thôn.",
    ),
    Rule(
        "present-out-of-convened",
        "triệu tập",
        r"<delegates_present:N>(?: <db>| đồng chí| đ/c)?(?: ưu tú| tiêu biểu| chính thức)? \(?(?:trong|trên)(?:"
        r" tổng)?(?: số)?"
        r" <delegates_convened:N>(?: <db>)?(?: chính thức)? được triệu tập"
        r"|<delegates_present_2:N> <db>(?: có)? đủ tư cách (?:trong|trên)(?: tổng)?(?: số)? <delegates_convened_2:N>"
        r"(?: <db>)? được triệu tập",
        "Về dự có 246 đại biểu (trên tổng số 250 được triệu tập).",
        {"delegates_present": 246, "delegates_convened": 250},
        "Đại hội được triệu tập trong điều kiện dịch bệnh.",
    ),
    Rule(
        "of-convened-present",
        "triệu tập",
        rf"<delegates_convened:N> {_ONE}(?: chính thức)?(?: được| nhận giấy| có giấy)? triệu tập,?<~20>(?:có|với)(?:"
        rf" mặt)?"
        rf" <delegates_present:N> {_ONE}(?! (?:là |được |do )?(?:đại biểu )?(?:đương|chỉ|bầu|nữ|dân"
        rf" tộc|người|vắng))|<delegates_convened_2:N> {_ONE} (?:được )?triệu tập, (?:dự|tham dự|về dự|có"
        r" mặt)(?: họp| đại hội)?(?: đủ| cả| đầy đủ){0,2} <delegates_present_2:N>",
        "Trong tổng số 250 đại biểu được triệu tập, có 248 đại biểu có mặt.",
        {"delegates_convened": 250, "delegates_present": 248},
    ),
    # ── convened ──
    Rule(
        "number-of-the-convened",
        "triệu tập",
        r"<delegates_convened:N> là (?:tổng )?(?:số )?(?:lượng )?(?:đại biểu|đảng viên)(?: được)? triệu tập",
        "450 là tổng số đại biểu được triệu tập.",
        {"delegates_convened": 450},
    ),
    Rule(
        "really-there",
        "thực tế|hội trường",
        r"thực tế (?:có )?(?:dự|tham dự|về dự|có mặt|đến)[^.;,]{0,14}(?: là| có|:) ?<delegates_present:N>(?=[.;,(]|$|"
        r" <db>| <dc>)"
        r"|(?:ngồi|có mặt) (?:trong|ở|tại|dưới) hội trường(?::| là| có) ?<delegates_present_2:N>(?=[.;,(]|$| <db>|"
        r" (?!cán bộ)<dc>)",
        "Có 234 đại biểu được triệu tập nhưng thực tế dự họp là 231.",
        {"delegates_convened": 234, "delegates_present": 231},
        "Thực tế có mặt tại công trường 231 công nhân.",
    ),
    Rule(
        "convening-order",
        "triệu tập",
        r"(?:quyết định|thông báo|danh sách|giấy|theo) triệu tập(?:,? (?:thì )?(?:đại hội )?(?:có|gồm|với)|,)"
        rf" <delegates_convened:N> đại biểu(?! {_PARTS})"
        r"|theo (?:(?:giấy|danh sách|quyết định) )?triệu tập\s?(?::|là|,)"
        r" ?<delegates_convened_2:N>(?=[.;,(]|$| đại biểu phải)",
        "Theo quyết định triệu tập, Đại hội có 250 đại biểu.",
        {"delegates_convened": 250},
    ),
    Rule(
        "convened-was",
        "triệu tập",
        r"(?:đại biểu|số lượng|tổng số|đảng viên)<~40>(?:được )?triệu tập<-35>(?:là|có|gồm|:|với|tổng số)"
        rf" ?<delegates_convened:N>(?! (?:<dc> |<db> )?{_PARTS})",
        "Số đại biểu được triệu tập dự Đại hội là 348 người.",
        {"delegates_convened": 348},
    ),
    Rule(
        "convenes",
        "triệu tập",
        rf"triệu tập<-25><delegates_convened:N> (?:{_ONE}|đảng viên)(?! {_PARTS}\b| (?:về |tới |đến |tham"
        rf" )?dự| có mặt)|triệu tập:? <delegates_convened_2:N>"
        r"(?=[,;:]<-20>(?:có mặt|dự))"
        r"|tổng số đại biểu (?:được )?triệu tập:? <delegates_convened_3:N> <dc>",
        "Đại hội triệu tập 215 đại biểu.",
        {"delegates_convened": 215},
    ),
    Rule(
        "are-convened",
        "triệu tập",
        rf"<delegates_convened_2:N> (?:{_ONE}|đảng viên) (?:có tên )?trong danh sách triệu tập|<delegates_convened:N>"
        rf" (?:{_ONE}|đảng viên)(?: ưu tú| chính thức| tiêu biểu)?(?: đã)?(?: được| nhận giấy| có"
        r" giấy)? triệu tập",
        "Dự Đại hội có 250 đại biểu chính thức được triệu tập.",
        {"delegates_convened": 250},
    ),
    Rule(
        "members-out-of-all",
        "đảng viên & trong <N>|trên <N>|tổng <N>|số <N>",
        r"(?:có mặt <delegates_present:N>(?: đồng chí| đảng viên)?|<delegates_present_2:N> đảng viên (?:về |tham"
        r" )?dự(?: đại hội)?) (?:trong|trên)(?: tổng)?(?: số)? <party_members:N> đảng viên(?! (?:được|mới|dự bị))",
        "Đại hội có mặt 112 trong số 118 đảng viên của toàn trường.",
        {"delegates_present": 112, "party_members": 118},
        "Trong số đảng viên có nhiều người cao tuổi.",
    ),
    # ── absent ──
    Rule(
        "absent",
        "không|vắng|chưa|phải|xin|ốm|bệnh|ở lại|được nghỉ|phép nghỉ",
        r"(?<!ảnh )(?<!hình )vắng(?: mặt)?(?: có lý do| không lý do)?(?::| là| có)?"
        r" ?<delegates_absent:N>(?! phút| ngày)"
        rf"|<delegates_absent_2:N> (?:{_ONE}|đảng viên)(?: \w+){{0,6}}? (?:xin )?(?:vắng|không thể có mặt|không"
        rf" kịp|được (?:phép (?:ở lại|nghỉ|vắng)|nghỉ (?:phép|ốm|họp))|phải (?:ở lại|"
        rf"cách ly)|"
        rf"không (?:thể )?(?:về |đến |tới )?dự|không"
        rf" (?:thể )?tham dự"
        r"|không có mặt|xin phép|(?:chưa|không) (?:tới|đến|về)(?: dự)?(?: được| kịp)?)"
        rf"|<delegates_absent_3:N> {_ONE}<~70>(?:có đơn |đã )?xin (?:phép )?(?:vắng(?! mặt)|nghỉ)"
        rf"|<delegates_absent_4:N> (?:{_ONE} (?:nghỉ |bị |vì ){{0,2}}(?:ốm|bệnh)\b|trường hợp vắng)",
        "Có mặt 212 đại biểu, vắng 3 đại biểu có lý do.",
        {"delegates_present": 212, "delegates_absent": 3},
    ),
    # ── how they became delegates ──
    Rule(
        "exofficio",
        "đương nhiê",
        rf"<delegates_exofficio:N> (?:{_ONE} )?(?:là |dự theo diện )?(?:đại biểu )?đương nhiê[nm](?!:)|đương"
        rf" nhiê[nm](?: \([^()]{{3,70}}\))?(?::| là| có|"
        rf" gồm)*"
        rf" <delegates_exofficio_2:N>|<delegates_exofficio_3:N> (?:{_ONE} là )?(?:cấp ủy|ủy viên|\w+ ủy"
        rf" viên)<-90>đương nhiê[nm]",
        "Trong đó có 24 đại biểu đương nhiên và 191 đại biểu được bầu.",
        {"delegates_exofficio": 24, "delegates_elected": 191},
        "Đồng chí là đại biểu đương nhiên.",
    ),
    Rule(
        "exofficio-misprint",
        "đương nhiệm",
        r"<delegates_exofficio:N> (?:đại biểu )(?:là )?đương nhiệm",
        "Gồm 30 đại biểu đương nhiệm và 210 đại biểu được bầu.",
        {"delegates_exofficio": 30, "delegates_elected": 210},
    ),
    Rule(
        "elected-and-appointed",
        "bầu và",
        r"<!:N> (?:đại biểu )?(?:được )?bầu và (?:được )?chỉ định",
        "Ngoài ra có 300 đại biểu bầu và chỉ định.",
    ),
    Rule(
        "appointed",
        "chỉ định",
        rf"chỉ định, (?:tổng cộng|cả thảy|tất cả) <delegates_appointed_12:N>(?= <dc>| <db>|[.;,(]|$)"
        rf"|<delegates_appointed:N> (?:{_ONE} )?(?:còn lại )?(?:đều )?(?:là |thuộc diện )?(?:(?:đại biểu )?(?:được |do"
        r" )<-45>)?chỉ định(?! (?:bch|ban chấp|vào|tham gia|làm|giữ|bổ sung))|chỉ định(?::| là| có| gồm)+"
        r" ?<delegates_appointed_2:N>(?! (?:đồng chí|ủy viên|phó|người) (?:vào|tham))|đại biểu (?:được )?chỉ định"
        r" <delegates_appointed_3:N>|(?:đại biểu do <~60>|đương nhiê[nm][^.;]{0,30}[,;] (?:được )?)chỉ định:?"
        r" <delegates_appointed_4:N>(?! <dc> (?:vào|tham|làm))"
        r"|(?:^|[,;:] )do [^.;,]{0,40}chỉ định:? <delegates_appointed_9:N>(?=[.;,]|$)|<db> (?:được )?chỉ định"
        r" <delegates_appointed_10:N>(?=[.;,]|$)|<delegates_appointed_11:N> (?:người|đồng chí)\) là đại biểu"
        r" (?:được )?chỉ định"
        r"|chỉ định(?: thêm)? <delegates_appointed_6:N> đại biểu(?! vào)|(?:bầu|đương nhiên) <N> đồng chí,"
        r" [^.;,]{3,40} chỉ"
        r" định <delegates_appointed_8:N>(?= <dc>|[.;,]|$)|<delegates_appointed_7:N> (?:đại biểu|đồng"
        r" chí) (?:trong đó|trong số (?:này|đó)) (?:được )?chỉ định"
        r"|(?:[;,]|\s-) chỉ định <delegates_appointed_5:N>(?: đồng chí| đại biểu)?(?=[.;,)]|$)",
        "Trong đó có 97 đại biểu đương nhiên, 403 đại biểu được chỉ định.",
        {"delegates_exofficio": 97, "delegates_appointed": 403},
    ),
    Rule(
        "elected",
        "bầu|trúng cử",
        r"đại biểu (?:được |do )[^.;,]{3,44} bầu(?: lên| ra)?(?: là|:)? <delegates_elected_13:N>(?= <dc>|[.;,]|$)"
        r"(?! <dc> (?:vào|tham|làm))"
        r"|<delegates_elected:N>(?! do (?:đại hội|\w+ ủy)[^.;]{0,30}(?:giới thiệu|chuẩn bị))"
        r"(?: đại biểu| đồng chí| người| đ/c| vị)?(?: còn lại)?(?: là)?(?: đại biểu)?(?: đã)? (?:(?:được "
        r"|do )(?:<~70> )?)(?<!danh sách )bầu(?! (?:vào|lần|đi dự|đi tham dự|dự|ra(?! ?[.;,]|$)|bổ"
        r" sung|làm|giữ|mới|tham gia"
        r" <bch>|và đương))"
        r"|<delegates_elected_6:N>(?: đại biểu| đồng chí| người| vị)?(?: còn lại)? (?:do|được) (?:đại hội (?:của |ở"
        r" )?)?<N> <org>"
        r"[^.;]{0,30}? (?:bầu(?! vào)|cử lên)|bầu (?:được|ra) <delegates_elected_12:N> đại biểu,? (?:cộng|cùng|và) <N>"
        r" [^.;]{0,12}?"
        r"đương nhiên"
        r"|đương nhiê[nm] (?:\+|và|,) <delegates_elected_7:N> bầu(?=[,;.)]|$)"
        r"|<delegates_elected_8:N> bầu (?:ở|từ|tại) (?:cơ sở|cấp|đại hội|<N> <org>)|<delegates_elected_9:N>"
        r" bầu(?:,| và) <N>"
        r" đương nhiên"
        r"|<delegates_elected_10:N> (?:đồng chí|đại biểu) (?:do|từ) (?:cơ sở|cấp dưới|đại hội cấp dưới) bầu(?:"
        r" lên| chọn)?"
        r"|đại hội cấp dưới (?:bầu|chọn|bầu chọn) <delegates_elected_11:N>"
        r"|<delegates_elected_3:N> đại biểu bầu(?= (?:ở|từ|tại|lên)|[;,.]|$)"
        rf"|<delegates_elected_5:N> {_ONE} (?:trúng cử (?:từ|ở|tại) (?:cơ sở|đại hội|cấp dưới)|được bầu làm đại biểu"
        rf"(?! dự| đi))"
        r"|đại biểu (?:được )?bầu (?:từ|ở|tại) [^.;]{0,40}<org><~10>là <delegates_elected_4:N>",
        "Có 40 đại biểu đương nhiên và 296 đại biểu được bầu từ đại hội của 17 đảng bộ trực thuộc.",
        {"delegates_exofficio": 40, "delegates_elected": 296, "subordinate_organisations": 17},
        "Có 25 đồng chí được bầu vào Ban Chấp hành khóa trước.",
    ),
    Rule(
        "elected-behind",
        "bầu & đương nhi|đại biểu",
        r"(?:đương nhiê[nm][^.;]{0,30}(?:[;,]| và) (?:số )?|<db> )(?:được |do )?(?:cơ sở )?bầu(?! <N>, phiếu|"
        r" (?:vào|lần|đi"
        r" dự|dự|ra|làm|giữ|"
        r"trực"
        r" tiếp|bổ sung))<-40>(?::| là| có)? ?<delegates_elected:N>(?= <db>| đồng chí| đ/c| người| vị|[.;,)]|$)"
        r"(?! <dc> (?:vào|tham gia|làm))",
        "Gồm: đương nhiên: 37, bầu từ cơ sở: 131.",
        {"delegates_exofficio": 37, "delegates_elected": 131},
        "Các đại biểu bầu 35 đồng chí vào Ban Chấp hành.",
    ),
    # ── official ──
    Rule(
        "official-in-the-hall",
        "có mặt",
        r"(?<!sự )có mặt (?:tại|trong|ở)<~35>(?:có|là) <delegates_present:N> đại biểu chính thức",
        "Có mặt tại phiên khai mạc có 248 đại biểu chính thức.",
        {"delegates_present": 248},
        "Đại hội diễn ra với sự có mặt của 248 đại biểu chính thức.",
    ),
    Rule(
        "official",
        "chính thức",
        r"<delegates_official:N> (?:vị |đồng chí |đ/c )?(?:đại biểu|đ/b|đb|đảng viên)(?: là)?(?: đại biểu)? chính thức"
        r"|<delegates_official_2:N> (?:đảng viên|đồng chí)(?: ưu tú| tiêu biểu)?(?: được [^.;,]{0,24}?)? (?:làm|là) đại"
        r" biểu chính thức",
        "Dự Đại hội có 299 đại biểu chính thức.",
        {"delegates_official": 299},
        "Đoàn đại biểu chính thức.",
    ),
    Rule(
        "official-colon",
        "chính thức",
        r"đại biểu chính thức(?: của đại hội| dự đại hội| về dự)?(?::| là| có| gồm)+ ?<delegates_official:N>"
        r"|<delegates_official_2:N> chính thức|đại biểu chính thức <delegates_official_3:N>(?= đồng chí|[,;.])"
        r"|tổng cộng <delegates_official_4:N> <dc> chính thức",
        "Về dự phiên này, đại biểu chính thức có 178 người.",
        {"delegates_official": 178},
    ),
    # ── present ──
    Rule(
        "present-said",
        "có mặt|đủ mặt",
        rf"có mặt(?!,)<~45><delegates_present:N>(?= (?:{_ONE}|đảng viên)|[.;,)]|$| \()"
        r"|<delegates_present_2:N> (?:vị )?(?:đại biểu|đảng viên)(?: chính thức)?<~20>có mặt"
        rf"|<delegates_present_3:N>(?: {_ONE})?(?: khác| còn lại)?(?: đã| đều| hiện| đang){{0,2}} (?:có mặt|đủ mặt)",
        "Có mặt trong phiên khai mạc 212 đại biểu.",
        {"delegates_present": 212},
    ),
    Rule(
        "came",
        "<N> đại biểu|<N> đồng chí|<N> đảng viên|<N> người",
        r"<delegates_present:N> (?:<db>|đồng chí đại biểu|đảng viên|người)(?: đã| đều)? (?:tới|đến|về|tham) dự(?= (?:đủ"
        r"|đông|ngày|phiên|buổi|họp|đầy)|[,;.)]|$)",
        "Có 196 đại biểu tới dự ngày đầu.",
        {"delegates_present": 196},
        "Có 196 người dân tới dự lễ hội.",
    ),
    Rule(
        "roll-call",
        "điểm danh|hội trường|ký tên",
        rf"điểm danh(?: được| đủ| có| là)? <delegates_present:N>(?: (?:{_ONE}|đảng"
        rf" viên)|(?=[.;,(]|$))|<delegates_present_2:N>"
        rf" (?:{_ONE}|đảng viên)(?: đã| đang| cùng){{0,2}} (?:điểm danh|ký tên|(?:ngồi|tề tựu|hội tụ|quy tụ)"
        r" (?:dưới|trong|ở|tại|kín) hội trường)",
        "Đến 8 giờ, đã điểm danh 139 người.",
        {"delegates_present": 139},
        "Có 40 người phục vụ tại hội trường.",
    ),
    Rule(
        "present-colon",
        "đại biểu|dự: |dự khai mạc|dự phiên|dự họp|số dự|hiện diện",
        r"(?:^|[-.;,] )(?:số )?hiện diện(?::| là)? <delegates_present_4:N>(?= <db>|[.;,(]|$)"
        r"|(?:^|- )(?:số |tổng số )?đại biểu(?: dự| về dự| tham dự| có mặt)?(?: đại hội)?: <delegates_present:N>"
        r"|(?:^|[;,] |- )dự(?: họp| khai mạc| bế mạc| phiên (?:chính thức|khai mạc))?: <delegates_present_2:N>"
        r"|(?:^|[;,] )số (?:đại biểu )?dự(?: họp| đại hội)? là <delegates_present_5:N>"
        r"|(?:^|[;,] )dự phiên (?:bế mạc|khai mạc|chính thức|trù bị)(?: có| là)? <delegates_present_3:N>"
        r" (?:đồng chí|đại biểu|người)",
        "Thành phần tham dự - đại biểu dự Đại hội: 320.",
        {"delegates_present": 320},
    ),
    Rule(
        "members-as-delegates",
        "đại diện cho|thay mặt cho",
        r"<delegates_present:N> đảng viên<~20>(?:đại diện|thay mặt) cho<~10><party_members:N> đảng viên",
        "Đại hội có 120 đảng viên đại diện cho 350 đảng viên.",
        {"delegates_present": 120, "party_members": 350},
    ),
    Rule(
        "present",
        "<N> đại biểu|<N> vị đại biểu|<N> đồng chí đại biểu|<N> đồng chí là đại|<N> gương mặt đại biểu",
        rf"(?<!trong )(?<!phương án )<delegates_present:N> (?:vị |đồng chí |gương mặt |đồng chí là )?đại"
        rf" biểu{_NOT_OTHERS}",
        "Đại hội quy tụ 500 đại biểu của Đảng bộ.",
        {"delegates_present": 500},
        "Đại hội bầu đoàn đại biểu.",
        prior=0.9,
    ),
)
