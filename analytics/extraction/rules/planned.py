"""How many seats the executive committee is to have: decided, approved or foreseen before the vote."""

from analytics.extraction.rules.wording import Rule

_SIZE, _PLAN = "committee_size", "committee_planned_size"

PLANNED = (
    Rule(
        "standing-of-those-allotted",
        "ấn định|cho phép|phê duyệt & bầu",
        r"<btv><~20>(?:ấn định|cho phép|phê duyệt|duyệt)(?: là| cho)? <!:N> <dc>,? (?:đã |mới |nhưng )?bầu(?: được)?"
        r" <standing_committee_size:N>",
        "Ban Thường vụ được ấn định 13 ủy viên, bầu 12 ủy viên.",
        {"standing_committee_size": 12},
        "Ban Thường vụ được ấn định 13 ủy viên.",
    ),
    Rule(
        "so-the-plan-says",
        "theo đó",
        r"^theo đó,? <bch><~40>(?:gồm|có|là) <committee_planned_size:N> <dc>(?! (?:nữ|trẻ|tái|mới))",
        "Đồng chí trình bày đề án nhân sự. Theo đó, Ban Chấp hành khóa XI là 52 ủy viên.",
        {_PLAN: 52},
        "Đại hội nghe kết quả kiểm phiếu. Theo đó, cả ba phương án nghỉ trưa đều được chọn.",
        marks=("behind a plan",),
    ),
    Rule(
        "plan-sent-up",
        "đề án|phương án & bầu",
        r"(?:đề án|phương án)(?: nhân sự)?(?: trình [^.;,]{2,24})? là <committee_planned_size:N> (?:cấp ủy"
        r" viên|ủy viên|đồng chí|người)(?:[^.;]{0,90}?bầu (?:một|<N>) lần(?: là)? đủ <committee_size:N>(?=[.;,]|$))?",
        "Đề án trình Thành ủy là 37 cấp ủy viên, các đại biểu bầu một lần là đủ 37.",
        {_PLAN: 37, _SIZE: 37},
        "Đề án trình Thành ủy là 37 trang; các đại biểu bầu Đoàn Thư ký.",
    ),
    Rule(
        "asked-to-elect",
        "đề nghị|yêu cầu|mong|lưu ý|cần |hãy",
        r"(?:đề nghị|yêu cầu|mong|lưu ý|cần|hãy)[^.;]{0,60}?(?<!dự kiến )(?:lựa chọn|chọn|bầu)(?: ra| được| đủ)?"
        r" <!:N> <dc>",
        "Phó Bí thư Tỉnh ủy đề nghị Đại hội lựa chọn 40 đồng chí tiêu biểu vào Ban Chấp hành.",
    ),
    Rule(
        "to-be-elected-in-number",
        "việc bầu|để bầu|sẽ bầu|dự kiến bầu|tiến hành bầu|đại hội bầu",
        r"(?:việc|để|sẽ|dự kiến|tiến hành) bầu <bch><~60>(?:với |đủ )?số lượng(?: là"
        r"| gồm)? <committee_planned_size:N> <dc>"
        r"|(?:trình|đề nghị)(?: với)? đại hội bầu <bch><~40>(?:với"
        r"|gồm) (?:số lượng )?<committee_planned_size_2:N> <dc>",
        "Các đại biểu cần trách nhiệm trong việc bầu Ban Chấp hành khóa XVIII với số lượng 55 đồng chí.",
        {_PLAN: 55},
        "Đại hội sẽ bầu Ban Chấp hành; số lượng cấp phó là 2 đồng chí.",
    ),
    Rule(
        "allowed-to-elect",
        "được bầu|phép bầu|cho phép",
        r"(?:theo (?:hướng dẫn|quy định|phân bổ|đề án|phê duyệt)[^.;]{0,70}?được bầu|được phép bầu|cho phép bầu|đề án"
        r" cho phép)(?:"
        r" đủ| tối đa)?"
        r" <committee_planned_size:N>(?= <dc>|[,;.])(?! <dc> (?:<btv>|<ubkt>))",
        "Theo hướng dẫn của cấp trên, Đảng bộ được bầu 17 ủy viên Ban Chấp hành.",
        {_PLAN: 17},
        "Theo kết quả kiểm phiếu, Đảng bộ bầu được 17 ủy viên.",
    ),
    Rule(
        "frame-of-the-term",
        "khung |cơ cấu",
        r"(?:so với |theo |trong )khung(?: là|:)? <committee_planned_size:N>(?= <dc>|[.,;)]|$)"
        r"|cơ cấu (?:cấp ủy |ban chấp hành |bch )?(?:khóa|nhiệm kỳ)(?: \w+| <T>)?(?: tới| mới)?(?: là|:| gồm| có)?"
        r" <committee_planned_size_2:N> (?:<dc>)(?! (?:<btv>|<ubkt>|nữ))",
        "Đề án nêu rõ: cơ cấu khóa XVIII là 55 ủy viên.",
        {_PLAN: 55},
        "Cơ cấu khóa XVIII là 55 đồng chí nữ.",
    ),
    Rule(
        "number-approved",
        "được|duyệt|đề án|phương án|cho phép",
        r"(?:dựa trên|theo|trên cơ sở|chọn) (?:đề án|phương án)(?: nhân sự)? <committee_planned_size_3:N> (?:ủy"
        r" viên|đồng"
        r" chí)"
        r"|<bch>[^.;]{0,40}?cho phép[^.;]{0,24}? <committee_planned_size_4:N>(?= <dc>|[.;,]|$)"
        r"|<bch>[^.;]{0,40}?theo (?:đề án|phương án)[^.;,]{0,24}?duyệt(?: là|:) <committee_planned_size_5:N>(?="
        r" <dc>|[.;,]"
        r"|$)"
        r"|(?:đề án|phương án)(?: nhân sự)?(?: đã)? được[^.;,]{0,40}?duyệt(?: là|:) <committee_planned_size_6:N>"
        r"(?= <dc>|[.;,]|$)|(?:đề án|phương án) nhân sự[^.;:]{0,60}?(?:tán thành|thông qua|nhất trí|duyệt)[^.;:]{0,40}:"
        r" <bch>[^.;:,]{0,24}? (?:gồm|có) <committee_planned_size_7:N>"
        r"(?= <dc>|[.;,]|$)"
        r"|số lượng <committee_planned_size_2:N>(?: <dc>)? (?:do|được|đã được)[^.;,]{0,40}?(?:duyệt|phân bổ)"
        r"|số lượng(?: đã)? được[^.;]{0,30}?(?:phê )?duyệt(?: là|:)? <committee_planned_size:N>(?= <dc>|[.,;)]|$)",
        "Ban Chấp hành khóa XXIV gồm 13 đồng chí (số lượng đã được Huyện ủy duyệt là 13; giới thiệu 15).",
        {_SIZE: 13, _PLAN: 13},
        "Số lượng dự án đã được duyệt rất lớn.",
    ),
    Rule(
        "ratio-of-the-plan",
        "theo đề án|theo phương án|số lượng|đủ <R>",
        r"đủ <committee_size_2/committee_planned_size_2:R> (?:ủy viên|đồng chí)(?: <bch>)?|<bch><~20>bầu(?: được|"
        r" đủ)? <committee_size/committee_planned_size:R>(?: <dc>)? (?:theo (?:đề án|phương án)"
        r"|số lượng)",
        "Ban Chấp hành bầu 35/35 theo đề án.",
        {_SIZE: 35, _PLAN: 35},
        "Đề án có 3/5 nội dung.",
    ),
    Rule(
        "decided-then-elected",
        "khuyết|thiếu",
        r"(?:quyết định|thống nhất|nhất trí|biểu quyết)[^.;]{0,30}?<bch>[^.;]{0,30}?<committee_planned_size:N>(?:"
        r" <dc>)?[^.;]{0,40}?"
        r"bầu[^.;]{0,24}? <committee_size:N>(?: <dc>)?[^.;]{0,14}?(?:khuyết|thiếu)",
        "Đại hội quyết định Ban Chấp hành có 43 đồng chí và đã bầu tại Đại hội 41 đồng chí, để khuyết 2.",
        {_PLAN: 43, _SIZE: 41},
        "Đại hội quyết định chương trình làm việc, không để thiếu nội dung nào.",
    ),
    Rule(
        "needed-but-won",
        "cần bầu|phải bầu & trúng cử|đắc cử",
        r"(?:cần|phải) bầu <committee_planned_size:N>(?: <dc>)?[^.;]{0,20}? <committee_size:N> <dc>[^.;]{0,20}?"
        r"(?:trúng|đắc) cử",
        "Cần bầu 41 nhưng chỉ 40 người trúng cử Ban Chấp hành.",
        {_PLAN: 41, _SIZE: 40},
        "Phải bầu 41 người.",
    ),
    Rule(
        "boards-elected-in-number",
        "số lượng & bầu",
        r"<ubkt>(?!<~40>(?:<bch>|thường vụ))<~40>bầu<~12>số lượng(?: là| gồm)? <inspection_committee_size:N> <dc>"
        r"|<btv>(?!<~40>(?:<bch>|<ubkt>))<~40>bầu<~12>số lượng(?: là| gồm)? <standing_committee_size:N> <dc>",
        "Ủy ban Kiểm tra Huyện ủy được bầu với số lượng 8 đồng chí.",
        {"inspection_committee_size": 8},
        "Ủy ban Kiểm tra giám sát việc bầu cử; số lượng 8 đồng chí.",
    ),
    Rule(
        "elected-in-number",
        "số lượng & bầu",
        r"(?:đã bầu|bầu ra|bầu được|được bầu|bầu cử|(?<!sẽ )(?<!để )(?<!kiến )(?<!hành )bầu)(?: đủ)?(?: <bch><~60>|"
        r" )(?:,? )?(?:với |đủ )?số lượng(?: là| gồm)?"
        r" <committee_size:N> <dc>(?!<~20>(?:<btv>|<ubkt>))",
        "Đại hội đã bầu Ban Chấp hành nhiệm kỳ 2020-2025, số lượng 39 đồng chí.",
        {_SIZE: 39},
        "Đại hội biểu quyết số lượng Ban Chấp hành gồm 39 đồng chí.",
    ),
    Rule(
        "elected-of-approved",
        "theo|phê duyệt|được duyệt|đề án & bầu",
        r"<bch><~40>bầu(?: được| đủ)? <committee_size:N> <dc> (?:trong|trên)(?: tổng)? số <committee_planned_size:N>(?:"
        r" <dc>)?(?= (?:theo|được (?:phê )?duyệt))",
        "Ban Chấp hành được bầu 39 đồng chí trong tổng số 41 đồng chí theo phê duyệt.",
        {_SIZE: 39, _PLAN: 41},
        "Các ủy viên được bầu theo đề án trong tổng số 47 đồng chí.",
    ),
    Rule(
        "number-in-the-plan",
        "đề án|phương án|phê duyệt",
        r"(?:(?:theo|so với|của) |(?<=\())(?:đề án|phương án|phê duyệt)(?: nhân sự)?(?: được duyệt)?(?: là|:)?"
        r" \(?<committee_planned_size:N>"
        r"(?: <dc>)?(?=[).,;]|$| (?:mà|do|đã|được|thì|còn))(?:[,;][^.;]{0,20}?bầu(?: được)? <committee_size:N>(?= <dc>|"
        r"[,;.]))?",
        "Đại hội bầu 15 đồng chí vào Ban Chấp hành, đạt 100% số lượng theo Đề án (15).",
        {_SIZE: 15, _PLAN: 15},
        "Các tổ thảo luận theo Đề án 15 của Tỉnh ủy.",
    ),
    Rule(
        "seats-in-the-plan",
        "đề án|phương án & phê duyệt|thông qua",
        r"phương án nhân sự<~60>phê duyệt(?: là)? <committee_planned_size_2:N> <dc>"
        r"|(?:đề án|phương án)<~60>(?:phê duyệt|thông qua),? (?:thì )?<bch><~30>(?:có|gồm"
        r"|là) <committee_planned_size:N>"
        r" <dc>",
        "Theo Đề án được Tỉnh ủy phê duyệt, Ban Chấp hành khóa XVIII có 27 ủy viên.",
        {_PLAN: 27},
        "Đề án được phê duyệt; Ban Chấp hành họp 27 phiên.",
        free=True,
    ),
    Rule(
        "seats-allotted",
        "cho phép|phê duyệt|phân bổ|được duyệt|cơ cấu|ấn định|cho chủ trương|cho ý kiến",
        r"(?:số lượng|cơ cấu)<-70>(?:cho phép|phê duyệt|phân bổ|duyệt|ấn định|quy định|cho ý kiến)(?: là| gồm|:)? ?\(?"
        r"<committee_planned_size:N>(?: <dc>)?(?=[).,;]|$)"
        r"|(?:phân bổ|cho phép bầu|phê duyệt|ấn định)(?: cho)?<-30><committee_planned_size_2:N> (?:ủy viên|cấp ủy viên"
        r"|suất)(?! (?:<btv>|<ubkt>|(?:đi )?(?:tham )?dự))"
        r"|(?:(?:tỉnh|huyện|thành|thị|quận|đảng) ủy|cấp trên|bộ chính trị|ban bí thư) (?:đã )?(?:phê )?duyệt(?: cho)?"
        r"(?: là|:)?"
        r" <committee_planned_size_4:N> (?:người|ủy viên)(?! (?:<btv>|<ubkt>))"
        r"|so với (?:cơ cấu|số lượng|đề án|chỉ tiêu|phương án)<-30>\(?<committee_planned_size_3:N>(?:"
        r" <dc>)?(?=[).,;]|$)",
        "Trung ương phân bổ cho Hải Dương 51 ủy viên.",
        {_PLAN: 51},
        "Trung ương phân bổ cho tỉnh 51 đại biểu.",
    ),
    Rule(
        "seats-given",
        "giao|chỉ tiêu|thống nhất|quyết định|biểu quyết|chốt & ủy viên|cấp ủy|suất",
        r"(?:ủy|trung ương|cấp trên|bộ chính trị|ban bí thư) (?:đã )?giao<-30><committee_planned_size:N> (?:ủy viên|cấp"
        r" ủy viên|suất)(?! (?:<btv>|<ubkt>))"
        r"|chỉ tiêu (?:cấp ủy viên|ủy viên(?! <btv>)|cấp ủy)<-25>(?:là|:) ?<committee_planned_size_2:N>(?="
        r" <dc>|[.,;)]|$)"
        r"|(?:thống nhất|thông qua|quyết định|biểu quyết|chốt)(?: về)? (?:cơ cấu|số lượng)(?: là| gồm)?"
        r" <committee_planned_size_3:N> (?:cấp ủy viên|ủy viên)(?! (?:<btv>|<ubkt>))"
        r"|<bch>[^.;,]{0,30}? được giao(?: đủ)? <committee_planned_size_4:N>(?= <dc>|[,;.])"
        r"(?:[^.;]{0,12}? trước mắt[^.;,]{0,24}? <committee_size:N>(?= <dc>|[,;.]|$))?",
        "Tỉnh ủy giao huyện bầu 41 ủy viên.",
        {_PLAN: 41},
        "Tỉnh ủy giao huyện thu 41 tỷ đồng.",
    ),
    Rule(
        "so-many-named-to-elect",
        "để bầu|dự kiến",
        r"giới thiệu <N>(?: <dc>)? để bầu(?: lấy)? <committee_planned_size:N>(?= <dc>|[.;,]| -|$)"
        r"|trúng cử \((?:dự kiến|số lượng|được duyệt) <committee_planned_size_2:N>(?=[,;)])",
        "Đại hội giới thiệu 64 người để bầu 55, theo số lượng đã duyệt.",
        {_PLAN: 55},
        "Đại hội giới thiệu 64 người để bầu cử.",
    ),
    Rule(
        "planned-and-elected",
        "số lượng",
        r"(?:<bch><~60>số lượng|số lượng<~60><bch>)<~50><committee_planned_size:N>(?: <dc>)?<~45>(?:(?<!danh"
        r" sách )bầu(?!"
        r" cử)(?: được| đủ|"
        r" ra)?|trúng cử|đã chọn|chọn được)"
        r"<~25><committee_size:N>(?: <dc>)?",
        "Ban Chấp hành khóa XV có số lượng 35 đồng chí, Đại hội đã bầu được 33 đồng chí.",
        {_PLAN: 35, _SIZE: 33},
        "Số lượng Ban Thường vụ khóa trước là 13 đồng chí.",
    ),
    Rule(
        "planned-number",
        "số lượng",
        r"(?:<bch><~70>số lượng(?! <btv>)<~40>|số lượng(?!<~20>(?:<btv>|<ubkt>|đại biểu))<~80><bch><~50>(?:gồm|là|có"
        r"|:|với) ?|(?<!thường vụ )(?<! có )số lượng ?(?:là )?)"
        r"<committee_planned_size:N> <dc>(?!<~20>(?:<btv>|<ubkt>))",
        "Đại hội biểu quyết thông qua số lượng ủy viên Ban Chấp hành khóa XVIII là 41 đồng chí.",
        {_PLAN: 41},
        "Thông qua số lượng Ban Thường vụ.",
        prior=0.9,
    ),
    Rule(
        "voted-to-elect",
        "để bầu",
        r"đã (?:lựa chọn|chọn|bỏ phiếu|cân nhắc)[^.;]{0,80}?để bầu(?: ra| được)? <committee_size:N> <dc><~20><bch>",
        "Các đại biểu đã lựa chọn trong danh sách 48 nhân sự để bầu ra 41 đồng chí vào Ban Chấp hành.",
        {_SIZE: 41},
        "Các đại biểu đã lựa chọn để bầu ra Ban Chấp hành.",
    ),
    Rule(
        "list-to-choose-from",
        "lấy",
        r"danh sách(?![^.;]{0,40}đại hội (?:đã )?bầu lấy)[^.;]{0,40}?(?:bầu )?lấy <committee_planned_size:N>(?:"
        r" <dc>)?<~12><bch>",
        "Đại hội thông qua danh sách 46 người bầu lấy 39 người vào Ban Chấp hành khóa mới.",
        {_PLAN: 39},
        "Đại hội lấy phiếu bầu 3 đồng chí.",
    ),
    Rule(
        "allowed-size",
        "chủ trương",
        r"chủ trương<~25><bch><~30><committee_planned_size:N> <dc>(?!<~20>(?:<btv>|<ubkt>))",
        "Bộ Chính trị cho chủ trương Ban Chấp hành khóa mới không quá 60 đồng chí.",
        {_PLAN: 60},
        "Tỉnh ủy có chủ trương bố trí 60 cán bộ.",
    ),
    Rule(
        "staff-plan",
        "đề án nhân sự",
        r"đề án nhân sự(?!<~70>(?:thường vụ|<ubkt>|<db>))<~70>(?:là|có|gồm) <committee_planned_size:N> <dc>"
        r"(?!<~20>(?:<btv>|<ubkt>))",
        "Đề án nhân sự được duyệt cho khóa XVII là 39 đồng chí.",
        {_PLAN: 39},
        "Đề án nhân sự Ban Thường vụ là 13 đồng chí.",
    ),
    Rule(
        "size-before-the-vote",
        "danh sách",
        r"^(?:theo đó,? )?<bch><~30>(?:có|gồm|là) <committee_planned_size:N> <dc>[,;] danh sách (?:giới thiệu|bầu cử"
        r"|nhân sự)<~15><N>",
        "Theo đó, Ban Chấp hành khóa XVII có 51 đồng chí, danh sách giới thiệu 60 người.",
        {_PLAN: 51},
        "Ban Chấp hành khóa XVII có 51 đồng chí.",
    ),
    Rule(
        "will-elect",
        "bầu & sẽ|dự kiến|chuẩn bị|chương trình|tiến hành|để",
        r"(?:(?:sẽ|dự kiến|chuẩn bị|chương trình)[^.;:]{0,60}?|(?:tiến hành|để)(?: \w+){0,3})"
        r" bầu<~15><committee_planned_size:N>"
        r" <dc><~20>(?:vào )?<bch>(?!<~40>(?:khuyết|thiếu))",
        "Chiều nay, Đại hội sẽ bầu 37 ủy viên Ban Chấp hành khóa mới.",
        {_PLAN: 37},
        "Đại hội sẽ bầu 2 đồng chí vào Đoàn Thư ký.",
    ),
    Rule(
        "seats-foreseen",
        "dự kiến",
        r"dự kiến(?: bầu| là| gồm| có)? <committee_planned_size:N> ủy viên(?! (?:<btv>|<ubkt>))",
        "Đại hội thông qua danh sách bầu cử: dự kiến 54 ủy viên.",
        {_PLAN: 54},
    ),
    Rule(
        "approved-and-elected",
        "theo|được duyệt|được phê duyệt|đề án nhân sự",
        r"(?:theo (?:phê duyệt|đề án|phương án|chỉ tiêu|quy định|kết luận)|được phê duyệt|được duyệt|đề án nhân"
        r" sự)<~90><bch><~60><committee_planned_size:N> <dc>",
        "Theo đề án được duyệt, Ban Chấp hành Đảng bộ huyện khóa XII gồm 41 đồng chí.",
        {_PLAN: 41},
    ),
    Rule(
        "elected-of-list",
        "danh sách",
        r"<elect> ?<committee_size/_:R> <dc> (?:trong|của|theo) danh sách<~20><bch>",
        "Các đại biểu bỏ phiếu bầu 41/47 người trong danh sách vào Ban Chấp hành.",
        {_SIZE: 41},
    ),
    Rule(
        "elected-of-named",
        "danh sách|giới thiệu|đề cử|ứng cử",
        r"<committee_size/_:R> <dc><~40>(?:danh sách|giới thiệu|đề cử|ứng cử)<~25>trúng cử",
        "Sau kiểm phiếu, 41/47 đồng chí có tên trong danh sách đã trúng cử Ban Chấp hành.",
        {_SIZE: 41},
    ),
    Rule(
        "ratio-elected",
        "ban chấp hành|bch|bầu|chi ủy|chọn|cấp ủy|cử|đảng ủy",
        r"(?:<elect>|trúng cử|<bch><~50>)<~20>(?<!trên tổng số ) ?<committee_size/committee_planned_size:R> <dc>"
        r"(?!<~30>(?:nữ|phiếu|tái"
        r" cử|trẻ))",
        "Đại hội bầu 48/50 đồng chí vào Ban Chấp hành, khuyết 2 đồng chí.",
        {_SIZE: 48, _PLAN: 50},
        "Ban Chấp hành có 8/41 đồng chí là nữ.",
    ),
    Rule(
        "to-have",
        "dự kiến|sẽ",
        r"<bch><~30>(?:dự kiến|sẽ)(?: có| gồm| là| bầu)* <committee_planned_size:N> <dc>(?!<~20><btv>)",
        "Ban Chấp hành khóa XV dự kiến có 41 đồng chí.",
        {_PLAN: 41},
    ),
    Rule(
        "committee-to-come",
        "sẽ|dự kiến|thống nhất|phê duyệt|ấn định|đề án",
        r"(?:sẽ bầu|dự kiến|thống nhất|phê duyệt|ấn định|đề án)(?! bầu ra| kết quả)<~40><bch>(?!<~40>(?:thường vụ"
        r"|<ubkt>))<~60>(?:gồm|có|với|là)(?: có| số lượng)?"
        r" <committee_planned_size:N> <dc>(?:[^.]{0,25}?bầu (?:được|đủ) <committee_size:N> <dc>)?",
        "Đại hội sẽ bầu Ban Chấp hành Đảng bộ huyện gồm 41 đồng chí.",
        {_PLAN: 41},
        "Đại hội đã bầu Ban Thường vụ gồm 41 đồng chí.",
    ),
    Rule(
        "foreseen-committee",
        "dự kiến bầu|sẽ bầu|để bầu",
        r"(?:dự kiến|sẽ|để) bầu(?: ra)?<-15><bch>(?!<~30>(?:thường vụ|<ubkt>))<-30><committee_planned_size:N> <dc>",
        "Đại hội dự kiến bầu Ban Chấp hành khóa mới 49 đồng chí.",
        {_PLAN: 49},
        "Đại hội bầu Ban Chấp hành khóa mới 49 đồng chí.",
    ),
    Rule(
        "committee-elected-today",
        "tiến hành bầu",
        r"(?:<D>|theo chương trình)[^.;]{0,50}?(?<!đã )tiến hành bầu <bch>(?!<~40>thường vụ)<~60>(?:gồm|với)(?: có)?"
        r" <committee_planned_size:N> <dc>",
        "Theo chương trình, Đại hội tiến hành bầu Ban Chấp hành khóa mới với 41 đồng chí.",
        {_PLAN: 41},
        "Đại hội đã tiến hành bầu Ban Chấp hành gồm 23 đồng chí.",
    ),
    Rule(
        "seats-approved",
        "phê duyệt|được duyệt|phân bổ|ấn định|khuyết|thiếu",
        r"<bch><~90>(?:phê duyệt|được duyệt|phân bổ|ấn định)<~12> <committee_planned_size:N>"
        r" <dc>|(?:khuyết|thiếu) <!:N>(?:"
        r" <dc>)? so với<~20><committee_planned_size_2:N>",
        "Ban Chấp hành khóa XV được Ban Thường vụ Tỉnh ủy phê duyệt 41 đồng chí.",
        {_PLAN: 41},
    ),
    Rule(
        "seats-in-all",
        "suất|số lượng",
        r"(?:tổng số|trong) <committee_planned_size:N> suất<~30>bầu(?: được| đủ)? <committee_size:N> <dc>",
        "Trong tổng số 41 suất, Đại hội bầu được 40 đồng chí vào Ban Chấp hành.",
        {_PLAN: 41, _SIZE: 40},
    ),
    Rule(
        "decides-to-elect",
        "quyết định bầu",
        r"quyết định(?: số lượng)? bầu <committee_planned_size:N> (?:<dc> )?<~12><bch>",
        "Đại hội quyết định bầu 41 ủy viên Ban Chấp hành khóa XV.",
        {_PLAN: 41},
    ),
    Rule(
        "seats-of-new-committee",
        "số lượng",
        r"số lượng (?:bầu (?:vào )?|ủy viên )?(?:<bch>|cấp ủy(?: viên)?|đảng ủy viên)<~50>(?:gồm|là|có|:|với)(?: có)?"
        r" ?<committee_planned_size:N>(?: <dc>|(?=[;,.]|$))(?:(?![^.]{0,12}danh sách)[^.]{0,25}?bầu (?:được"
        r" )?<committee_size:N>(?: <dc>|(?=[,;.])))?",
        "Số lượng Ban Chấp hành được thông qua là 41; tại Đại hội bầu 39 đồng chí.",
        {_PLAN: 41, _SIZE: 39},
    ),
    Rule(
        "plan-has",
        "đề án|phương án|bầu là",
        r"(?:đề án|phương án)(?: nhân sự)?(?: đã)?(?: được [^.;,:]{0,50}?duyệt)?[,:]?(?: thì)?(?:(?: <bch>[^.;,]{0,24}?"
        r"| cấp ủy(?: \w+)? khóa \w+| khóa \w+) (?:có|gồm) <committee_planned_size:N> (?:ủy viên|đồng chí|người)"
        r"| (?:có|gồm) <committee_planned_size_3:N> ủy viên)(?! (?:<btv>|<ubkt>|nữ))"
        r"|(?:ủy viên |số lượng )<bch> (?:cần|phải|được) bầu là <committee_planned_size_2:N>",
        "Theo đề án có 39 ủy viên.",
        {_PLAN: 39},
        "Theo phương án có 39 đồng chí nữ.",
    ),
)
