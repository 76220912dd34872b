"""Party members and subordinate organisations that the congress stands for."""

from analytics.extraction.rules.wording import Rule

_MEMBERS, _SUB = "party_members", "subordinate_organisations"

MEMBERS = (
    Rule(
        "delegates-elected-from-cells",
        "đảng viên & được bầu & thay mặt|đại diện",
        r"<delegates_present:N> đảng viên(?: ưu tú| tiêu biểu)? được bầu"
        r" (?:từ|tại|ở)<~10><subordinate_organisations:N> <org>,?"
        r" (?:thay mặt|đại diện)<~12><party_members:N> đảng viên",
        "Dự Đại hội có 99 đảng viên ưu tú được bầu từ 15 chi bộ, thay mặt cho 312 đảng viên toàn Đảng bộ.",
        {"delegates_present": 99, _SUB: 15, _MEMBERS: 312},
    ),
    Rule(
        "members-represented",
        "đại diện|thay mặt|đại biểu cho|tiêu biểu cho|nguyện vọng|ý chí|trí tuệ|niềm tin|tiếng nói & <N members>",
        r"(?:đại diện|thay mặt|đại biểu cho|tiêu biểu cho|nguyện vọng|ý chí|trí tuệ|niềm tin|tiếng nói)(?: của)?(?:"
        r" cho)?<~70><party_members:N> (?:đồng chí |cán bộ, )?đảng viên"
        r"(?: (?:trong|của) toàn [^.;,(]{2,12} \(<subordinate_organisations:N> <org>\))?",
        "Các đại biểu thay mặt cho hơn 3.400 đảng viên trong toàn Đảng bộ.",
        {_MEMBERS: 3400},
        "Các đại biểu thay mặt cho đảng viên trẻ.",
        prior=0.98,
    ),
    Rule(
        "members-chosen-from",
        "đảng viên & trong số|tổng số|vườn hoa|hội tụ|kết tinh|từ <N>|hơn|niềm tin|tin|lựa chọn|chọn",
        r"<db><~60>(?:(?:lựa )?chọn (?:từ|trong)|kết tinh|hội tụ|quy tụ|thay cho|trong vườn hoa|ưu tú nhất"
        r" (?:của|trong))<~40>"
        r"<party_members:N> (?:đồng chí )?đảng viên(?! (?:mới|được))",
        "190 đại biểu chính thức được lựa chọn từ 4.200 đảng viên của toàn Đảng bộ.",
        {"delegates_official": 190, _MEMBERS: 4200},
        "Đại biểu chọn ra 15 đồng chí từ đảng viên trẻ.",
    ),
    Rule(
        "members-who-trust",
        "giao phó|gửi gắm|tin tưởng|trao gửi|gửi trọn|kỳ vọng|dõi theo|ủy thác & <N members>",
        r"<party_members:N> (?:đồng chí |cán bộ, )?đảng viên<~60>(?:giao phó|gửi gắm|tin tưởng|trao gửi|gửi trọn|kỳ"
        r" vọng|dõi theo"
        r"|ủy thác)",
        "Đó là trọng trách mà 5.200 đảng viên giao phó.",
        {_MEMBERS: 5200},
        "Các đảng viên trẻ được giao phó nhiều việc.",
    ),
    Rule(
        "members-of-total",
        "đảng viên",
        r"(?<!nạp )(?<!nạp mới )(?<!nạp được )<delegates_present/party_members:R> (?:đồng chí )?đảng viên"
        r"(?!(?: của đảng bộ)? (?:hoàn thành|đạt|được|xếp|là|trong chi bộ sinh))",
        "Dự Đại hội có 76/82 đảng viên của Đảng bộ.",
        {"delegates_present": 76, _MEMBERS: 82},
    ),
    Rule(
        "members-all",
        "<N members> & toàn|trong ",
        r"<party_members:N> (?:đồng chí |cán bộ, )?đảng viên(?: (?:của|trong|thuộc|ở))?(?: trên)? ?(?:toàn (?:đảng bộ"
        r"|tỉnh|huyện|khối|thành phố|thị xã|quận|xã|phường|đảng)|trong (?:tỉnh|đảng bộ|huyện|khối|xã))",
        "Đảng bộ đông với trên 5.000 đảng viên toàn tỉnh.",
        {_MEMBERS: 5000},
    ),
    Rule(
        "organisations-broken-down",
        "<N org> & (",
        r"<subordinate_organisations:N> <org>[^().;]{0,20}\((?:trong đó |gồm )*<!:N> [^()]{3,40}?<!_2:N>"
        r" [^()]{3,40}\)(?:(?:,?(?: (?:với|và|gồm|có|tổng số|tổng cộng)){1,2}|,) <party_members:N> đảng viên)?",
        "Đảng bộ Khối quản lý 64 tổ chức cơ sở đảng (41 đảng bộ, 23 chi bộ) với 3.918 đảng viên.",
        {_SUB: 64, _MEMBERS: 3918},
    ),
    Rule(
        "members-in-organisations",
        "<N org> & <N members>",
        r"<party_members:N> (?:đồng chí )?đảng viên<~40>(?:ở|thuộc|tại|của|trong|từ|chia về|sinh hoạt (?:ở|tại"
        r"|trong))<~12><subordinate_organisations:N> <org>",
        "Đảng bộ có 4.278 đảng viên đang sinh hoạt tại 77 chi, đảng bộ cơ sở.",
        {_MEMBERS: 4278, _SUB: 77},
        "Kết nạp 100 đảng viên ở vùng sâu.",
    ),
    Rule(
        "organisations-with-members",
        "<N org> & <N members>",
        r"<subordinate_organisations:N> <org>(?! còn lại)<~90>(?:với|và|gồm|,|;|có)(?: tổng số| tổng cộng|"
        r" gần| hiện có)?<~8>"
        r" ?<party_members:N> (?:đồng chí )?đảng viên",
        "Đảng bộ huyện hiện có 58 tổ chức cơ sở đảng với 6.300 đảng viên.",
        {_SUB: 58, _MEMBERS: 6300},
    ),
    Rule(
        "members-then-organisations",
        "đảng viên, |đảng viên và ",
        r"(?:có|trong|của|cho|với|gồm|là) <party_members:N> đảng viên(?:,| và) <subordinate_organisations:N>"
        r" (?:tổ chức cơ sở đảng|chi bộ và đảng bộ|chi bộ(?=[.;,]|$)|chi,? ?(?:và )?đảng bộ|chi bộ, đảng bộ|đảng bộ,"
        r" chi bộ)(?! (?:bị|"
        r"vi phạm|được))",
        "Đảng bộ huyện hiện có 3.310 đảng viên, 46 tổ chức cơ sở đảng.",
        {_MEMBERS: 3310, _SUB: 46},
        "Cấp ủy đã kiểm tra 46 đảng viên, 3 tổ chức cơ sở đảng.",
    ),
    Rule(
        "members-held",
        "<N members>",
        r"(?:đảng bộ|chi bộ|toàn khối|chúng tôi|^toàn (?:tỉnh|huyện|thị xã|quận|thành phố|xã|phường)(?="
        r" (?:hiện )?có))(?! kết"
        r" nạp)<~60>(?:có(?! thêm)|quản lý|lãnh đạo|với|gồm|là|hiện|đông)<~25><party_members:N>"
        r" (?:đồng chí )?đảng viên(?! (?:trở lên|/năm|mỗi|hoàn thành))",
        "Đảng bộ Khối hiện có 3.918 đảng viên.",
        {_MEMBERS: 3918},
        "Đảng bộ kết nạp 120 đảng viên.",
        prior=0.9,
    ),
    Rule(
        "members-colon",
        "đảng viên & : <N>|:<N>|là <N>|có <N>|là<N>|có<N>|viên <N>",
        r"(?:^|[-;.|] |riêng )(?:tổng số |số |số lượng )?đảng viên(?: toàn (?:đảng bộ|\w+)| hiện có| của đảng bộ| đại"
        r" diện| hiện nay){0,2}(?::| là| có) ?<party_members:N>(?! (?:mới|được kết))"
        r"|[,;] đảng viên <party_members_2:N> (?:người|đồng chí)(?! (?:mới|được))",
        "Chi bộ: 41; đảng viên: 1.312.",
        {_SUB: 41, _MEMBERS: 1312},
    ),
    Rule(
        "members-as-a-body",
        "đội ngũ đảng viên|lực lượng đảng viên|số đảng viên|số lượng đảng viên",
        r"(?:đội ngũ|lực lượng|(?<!tổng )số|số lượng) đảng viên[^.;]{0,70}?(?:có|là|gồm|:|lên|đạt) (?:đến"
        r" )?<party_members:N> (?:đồng"
        r" chí|người|đảng viên)(?! (?:mới|được|là))",
        "Đội ngũ đảng viên của huyện hiện có 5.200 đồng chí.",
        {_MEMBERS: 5200},
    ),
    Rule(
        "members-grown-to",
        "đảng viên & tăng|lên",
        r"(?:số|số lượng) đảng viên[^.;]{0,30}? từ <N>(?: đồng chí| đảng viên)?(?: đã)?(?: tăng)? lên(?: đến| tới|"
        r" thành)?"
        r" <party_members:N>(?= <dc>| đảng viên|[,.;]|$)",
        "Năm năm qua, tổng số đảng viên từ 2.476 tăng lên 2.953 đồng chí.",
        {_MEMBERS: 2953},
        "Số đảng viên mới từ 76 tăng dần.",
    ),
    Rule(
        "members-by-organisations",
        "<N members> & / <N>",
        r"<party_members:N> đảng viên / <subordinate_organisations:N> <org>",
        "Đứng sau họ: 3.912 đảng viên / 70 tổ chức cơ sở đảng.",
        {_MEMBERS: 3912, _SUB: 70},
    ),
    Rule(
        "members-total",
        "tổng số|tổng cộng|phát triển lên",
        r"(?:tổng cộng|tổng số|phát triển lên|phát triển thành)(?: là| có| gồm)? <party_members_2:N> (?:đồng chí"
        r" )?đảng viên(?! (?:mới"
        r"|được|triệu tập|chính thức|dự))|tổng số đảng viên <party_members_3:N>(?= (?:đảng viên|đồng chí)|[.;,]|$)|"
        r"tổng số đảng viên(?! (?:nữ|dự bị|mới|trẻ|là|được|kết nạp|người))<~45>là <party_members_4:N>(?= (?:đảng"
        r" viên|đồng"
        r" chí|người)|[.;,]|$)|tổng số(?:"
        r" đảng viên)?<~25>(?:lên|là|:|có|đến nay|hiện nay) (?:đến"
        r" )?<party_members:N>(?= (?:đảng viên|đồng"
        r" chí)|[.;,]|$)",
        "Nâng tổng số đảng viên toàn Đảng bộ lên 27.800 đồng chí.",
        {_MEMBERS: 27800},
    ),
    Rule(
        "members-and-organisations-listed",
        "<N members> & <N org>",
        r"(?:^- |^)<party_members:N> đảng viên(?:;|,| -| và) ?<subordinate_organisations:N> <org>",
        "1.566 đảng viên; 52 chi bộ, đảng bộ trực thuộc",
        {_MEMBERS: 1566, _SUB: 52},
    ),
    # ── organisations ──
    Rule(
        "organisations-of-level",
        "oàn|rực thuộc & <N org>",
        r"<subordinate_organisations:N> (?:<org>|đảng bộ (?:xã|cơ sở|bộ phận|huyện))<~25>(?:trực thuộc|toàn (?:đảng"
        r" bộ|tỉnh|huyện|khối))(?! (?:hoàn|đạt|đã tổ))",
        "Toàn Đảng bộ có 152 đảng bộ trực thuộc.",
        {_SUB: 152},
    ),
    Rule(
        "members-raised-to",
        "đảng viên & nâng|đưa",
        r"(?:nâng|đưa) tổng số đảng viên[^.;]{0,80}? (?:lên|đạt) <party_members:N>(?= <dc>|[,.;]|$)",
        "Kết nạp 300 đảng viên, nâng tổng số đảng viên toàn Đảng bộ đến cuối tháng 6-2020 lên 4.951 đồng chí.",
        {"party_members": 4951},
        "Phấn đấu nâng tổng số đảng viên nữ.",
    ),
    Rule(
        "organisations-of-those-members",
        "<N org> & đảng viên",
        r"đảng viên(?: toàn \w+| của \w+| hiện nay)? \(<subordinate_organisations:N> <org>",
        "Trên 5.900 đảng viên toàn huyện (60 chi, đảng bộ cơ sở) gửi gắm lời hẹn ấy.",
        {"party_members": 5900, _SUB: 60},
        "Kết nạp 300 đảng viên (60 người là nông dân).",
    ),
    Rule(
        "organisations-grown-to",
        "lên <N>",
        r"(?:sắp xếp|tổ chức|đảng bộ|số)[^.;]{0,40}? từ <N>(?: <org>)? (?:tăng )?lên(?: thành)?"
        r" <subordinate_organisations:N> <org>(?! (?:mới|trong sạch|đạt|hoàn thành))",
        "Khi không còn công an cấp huyện, Đảng bộ sắp xếp lại từ 33 lên 81 tổ chức cơ sở đảng.",
        {_SUB: 81},
        "Số điểm từ 33 lên 81 trong bảng.",
    ),
    Rule(
        "organisations-behind",
        "<N org>",
        r"\b(?:đến từ|đảng viên,|thuộc|chia (?:làm|thành|về)|sinh hoạt (?:tại|ở|trong)|ở|tại|của|từ|lãnh"
        r" đạo|quản lý|gồm|(?<!trong đó )có|với|"
        r"thành"
        r"|(?<!điểm )(?<!<N> )trong)<~14><subordinate_organisations:N> (?:<org>)(?! (?:mới|còn lại|đạt|hoàn thành|đã(?!"
        r" (?:có mặt|về|tề"
        r" tựu|tới|hoàn thành chương trình|làm việc|thảo luận|nhất trí))|chưa|bầu|xếp|trong"
        r" sạch|ngoài|được|phải|làm điểm|tổ chức|thôn|trở lên|đại hội))",
        "Các đại biểu đến từ 56 chi, đảng bộ.",
        {_SUB: 56},
        "Thành lập mới 21 chi bộ.",
        prior=0.88,
    ),
    Rule(
        "organisations-colon",
        ": <N> & chi bộ|cơ sở đảng|tccs đảng|tccsđ|tổ chức đảng|đoàn đại biểu|đơn vị trực thuộc|đảng|đầu mối",
        r"(?:^|- |; )(?:số |tổng số )?<org>(?: cơ sở| bộ phận)?(?: trực thuộc)?(?: đảng ủy)?:"
        r" <subordinate_organisations:N>",
        "Đảng viên: 1.312; chi bộ, đảng bộ trực thuộc: 41",
        {_MEMBERS: 1312, _SUB: 41},
    ),
    Rule(
        "merged-down-to",
        "còn|xuống",
        r"(?:xuống(?: còn)?|còn lại|còn)<~8><subordinate_organisations:N> <org>",
        "Toàn Đảng bộ sắp xếp từ 75 xuống còn 64 tổ chức cơ sở đảng.",
        {_SUB: 64},
    ),
)
