"""Figures that look like facts: those of former terms, of other bodies, of other matters."""

from analytics.extraction.rules.wording import Rule

TRAPS = (
    Rule(
        "children",
        "suy dinh dưỡng|trẻ em",
        r"(?:suy dinh dưỡng|trẻ em)(?:(?! nữ|cấp ủy|chấp hành)[^.;,]){0,60}?<!:P>",
        "Suy dinh dưỡng trẻ dưới 5 tuổi dưới 12%.",
    ),
    Rule(
        "largest-and-smallest",
        "nhất, & đảng viên",
        r"(?:nhỏ|ít|đông|lớn) nhất, (?:chỉ |có |với )?<!:N> đảng viên",
        "Đảng bộ có 246 đảng viên; chi bộ Trường Tiểu học nhỏ nhất, 9 đảng viên.",
        {"party_members": 246},
    ),
    Rule(
        "average-of-many",
        "bình quân|trung bình",
        r"(?:bình quân|trung bình)(?:,)?(?: (?:mỗi|một) (?:đại hội|chi bộ|đảng bộ|đơn vị|nơi|xã|phường|hội nghị))?"
        r"(?: có| khoảng| là)? (?:<!:N> (?:<db>|ý kiến|lượt|tham luận)(?:[^.;,]{0,30}<!_3:N> (?:ý"
        r" kiến|lượt))?|<!_2:N> đảng viên/)",
        "Trung bình mỗi đại hội có 8 ý kiến tham luận, bình quân 206 đại biểu/đại hội.",
    ),
    Rule(
        "others-with-him",
        "cùng <N>",
        r"cùng <!:N> <dc> khác\b",
        "Đồng chí cùng 14 đồng chí khác trúng cử vào Đoàn đại biểu.",
    ),
    Rule(
        "women-among-deputies",
        "phó bí thư & nữ",
        r"phó bí thư[^.;]{0,20}?trong đó(?: có)? <!:N>(?: <dc>)? nữ",
        "Ban Chấp hành bầu 2 Phó Bí thư, trong đó có một nữ.",
        {"deputy_secretaries": 2},
    ),
    Rule(
        "council-of-the-people",
        "hđnd|hội đồng nhân dân & đại biểu",
        r"(?:hđnd|hội đồng nhân dân)[^.;]{0,60}?(?:có|gồm|bầu|với) <!:N> đại biểu"
        r"(?:[^.;]{0,24}?<!_2:N>[^.;]{0,16}?nữ)?",
        "Hội đồng nhân dân huyện nhiệm kỳ 2016-2021 hiện có 33 đại biểu, trong đó 11 đại biểu nữ.",
    ),
    Rule(
        "former-size",
        "khóa trước|nhiệm kỳ trước|khóa cũ|nhiệm kỳ cũ|khóa qua|nhiệm kỳ qua",
        r"(?:(?:nhiệm kỳ|khóa) (?:trước|cũ|qua)|khóa trước đó)(?: là| có| bầu| gồm|:)? ?(?:<!:N>(?! chỉ tiêu| mục"
        r" tiêu)|<!_2:P>)",
        "Ban Chấp hành mới ít hơn (nhiệm kỳ trước là 51 đồng chí).",
    ),
    Rule(
        "change-of-size",
        "bớt|giảm|hơn|thêm|tăng",
        r"(?:giảm|tăng|bớt|thêm|nhiều hơn|ít hơn|thấp hơn|cao hơn|trẻ hơn|hơn)(?: (?!còn|xuống|lên)\w+)?"
        r" <!:N> (?:(?:<dc>|<db>)(?! dự khuyết| khách)|tuổi"
        r"|điểm)(?:<~40>(?:so với|nhiệm kỳ|khóa))?",
        "Số ủy viên giảm 4 đồng chí so với nhiệm kỳ trước.",
    ),
    Rule(
        "vacant-seats",
        "chưa bầu|khuyết|thiếu",
        r"(?:(?<!dự )khuyết|thiếu|chưa bầu)(?: lại)?:? <!:N>(?! đại biểu)|<!_2:N> <dc>(?: còn| bị)? (?<!dự )khuyết",
        "Ban Chấp hành còn khuyết 2 đồng chí.",
    ),
    Rule(
        "hands-of-those-present",
        "biểu quyết|nhất trí|đồng ý|tán thành|thông qua",
        r"<_/delegates_present:R> (?:vị )?đại biểu có mặt(?: đã)?(?: giơ (?:tay|thẻ))? (?:biểu quyết|nhất trí|đồng ý"
        r"|tán thành|thông qua)",
        "Nghị quyết được 195/198 đại biểu có mặt tán thành.",
        {"delegates_present": 198},
        "Nghị quyết được 198/198 đại biểu tán thành.",
        prior=0.85,
    ),
    Rule(
        "hands-raised",
        "biểu quyết|nhất trí|đồng ý|tán thành|thông qua",
        r"<!:R> (?:vị )?đại biểu(?: có mặt| dự đại hội)?(?: đã)?(?: giơ tay)? (?:biểu quyết|nhất trí|đồng ý|tán thành"
        r"|thông qua)",
        "Nghị quyết được 198/198 đại biểu biểu quyết tán thành.",
    ),
    Rule(
        "other-deputies",
        "đại biểu & quốc hội|hđnd|hội đồng nhân|mttq|biểu đoàn|thanh niên|thiếu nhi|phụ nữ|kiều bào",
        r"<!:NR> (?:vị )?đại biểu (?:quốc hội|hđnd|hội đồng nhân dân|mttq|đoàn|thanh niên|thiếu nhi|phụ nữ|kiều bào)",
        "Cử tri bầu 57 đại biểu HĐND tỉnh.",
    ),
    Rule(
        "merit",
        "biểu dương|huân chương|khen thưởng|trao|tuyên dương|tặng",
        r"(?:tặng|trao(?! (?:trọng|niềm|gửi|trách|cho|(?:các )?quyết định (?:chỉ định|của)))|biểu dương|khen"
        r" thưởng|tuyên"
        r" dương|huân chương)<~60><!:N>"
        r" (?:<dc>|tập thể|cá nhân|suất|đảng"
        r" viên|<org>|phần)",
        "Dịp này, tỉnh trao bằng khen cho 12 đồng chí và 5 tập thể.",
    ),
    Rule(
        "badges-for",
        "huy hiệu|bằng khen|kỷ niệm chương|giấy khen",
        r"(?:huy hiệu|bằng khen|kỷ niệm chương|giấy khen)[^.;]{0,60}? cho <!:N> (?:đảng viên|<dc>|tập thể|cá nhân|"
        r"<org>)",
        "Huyện ủy trao Huy hiệu 30 năm, 40 năm tuổi Đảng cho 17 đảng viên.",
    ),
    Rule(
        "members-for-each-delegate",
        "mỗi đại biểu",
        r"mỗi đại biểu[^.;]{0,30}? <!:N> (?:đồng chí )?đảng viên",
        "Theo phân bổ, mỗi đại biểu đại diện cho 18 đảng viên.",
    ),
    Rule(
        "one-in-so-many",
        "cứ <N>",
        r"cứ <!:N> [^.;]{0,24}?có <!_2:N>",
        "Cứ bốn đại biểu thì có gần một người là phụ nữ.",
    ),
    Rule(
        "merit-before",
        "biểu dương|khen|nhận huy hiệu|trao|tặng|đạt danh hiệu",
        r"<!:N> (?:<dc>|đảng viên|<org>|tập thể|cá nhân)<~25>(?:được (?:tặng|trao|khen|biểu dương)|nhận huy hiệu|nhận"
        r" bằng khen|đạt danh hiệu)",
        "Có 40 đảng viên được trao Huy hiệu Đảng.",
    ),
    Rule(
        "admitted",
        "bồi dưỡng|chuyển đảng chính thức cho|giới thiệu|khai trừ|kết nạp|kỷ luật|phát triển|xóa tên|đưa ra khỏi",
        r"(?:kết nạp|phát triển(?! (?:lên|thành))|giới thiệu|bồi dưỡng|xóa tên|khai trừ|kỷ luật|đưa ra khỏi|chuyển"
        r" đảng chính thức cho)"
        r"(?: được| mới| thêm)?(?!<~25>(?:bầu|chọn))<-25><!:NG> (?:đảng viên|quần chúng|đồng chí|người|đoàn"
        r" viên|cấp ủy)",
        "Nhiệm kỳ qua, toàn Đảng bộ kết nạp 846 đảng viên.",
    ),
    Rule(
        "inspected",
        "kiểm tra|giám sát|kỷ luật|xử lý|khiển trách|cảnh cáo|thanh tra",
        r"(?<!ban )(?:kiểm tra|giám sát|kỷ luật|xử lý|khiển trách|cảnh cáo|thanh tra)(?: (?!ủy|có|của|với)\w+){0,4}?"
        r" <!:NG> (?:lượt )?(?:tổ chức|<org>|đảng viên|cấp ủy)(?:<-12>(?:,| và| với) <!_2:N> (?:lượt )?(?:<org>|đảng"
        r" viên))?",
        "Qua kiểm tra 57 tổ chức đảng, 214 đảng viên khi có dấu hiệu vi phạm.",
    ),
    Rule(
        "sent-by-lower-congresses",
        "dự đại hội",
        r"(?:các nơi|cơ sở|cấp dưới|đại hội các [^.;]{3,30}?)[^.;]{0,20}? bầu (?:ra |được |đủ )?<!:N>"
        r" (?:<db>|<dc>) (?:đi |tham"
        r" )?dự đại hội",
        "Đại hội các nơi cũng đã bầu 198 đại biểu đi dự đại hội huyện.",
    ),
    Rule(
        "largest-group",
        "nhất",
        r"(?:đông|nhiều|lớn|ít) nhất(?! (?:tỉnh|huyện|cả nước))<~12><!:N>",
        "Đoàn đông nhất có 46 đại biểu.",
    ),
    Rule(
        "schooled",
        "trình độ|thạc s|tiến s|cử nhân|cao cấp",
        r"(?:trình độ|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|cử nhân|cao cấp)<-30>(?::| có| là)? ?<!:NP>(?! (?:nữ|tái))",
        "Trình độ thạc sĩ 14 đại biểu.",
    ),
    Rule(
        "members-years-ago",
        "năm trước|cách đây|cách nay|đầu nhiệm kỳ|ngày đầu thành lập|khi mới thành lập|mới|chỉ & <N members>",
        r"(?:năm trước|cách đây|cách nay|đầu nhiệm kỳ|ngày đầu thành lập|khi mới thành lập)[^.;]{0,50}?<!:N> (?:đồng"
        r" chí )?đảng"
        r" viên(?! (?:đến|nay|tăng|lên))|năm <Y> (?:mới|chỉ)(?: có)? <!_2:N> (?:đồng chí )?đảng viên",
        "Toàn Đảng bộ có trên 50.000 đảng viên. Thời điểm này 5 năm trước, tỉnh mới có 42.300 đảng viên.",
        {"party_members": 50000},
    ),
    Rule(
        "new-members",
        "<N> đảng|<N> đồng chí đảng|<R> đảng|<R> đồng chí đảng|<G> đảng|<G> đồng chí đảng",
        r"<!:NRG> (?:đồng chí )?đảng viên (?:mới|ưu tú(?! (?:được (?:bầu|chọn|cử)|về dự|dự|đại diện|thay"
        r" mặt))|trẻ|được (?:kết"
        r" nạp|xếp|công nhận|biểu|học|cấp)|hoàn thành|bị"
        r"|vi phạm|là người|là nữ"
        r"|nữ|xuất sắc|tiêu biểu|cao tuổi|miễn|dự bị|đứng vào|\d0 năm)",
        "Có 4.600 đảng viên mới đứng vào hàng ngũ của Đảng.",
    ),
    Rule(
        "founded",
        "lập|xóa|giải thể|củng cố|sáp nhập|xây dựng|hợp nhất|chuyển giao|tiếp nhận|mới có"
        " & <N org>|<G> chi|<G> đảng bộ|<G> tổ chức",
        r"(?:thành lập|xóa|giải thể|củng cố|sáp nhập|xây dựng|hợp nhất|chuyển giao|tiếp nhận|mới có|lập)(?: được| mới"
        r"| thêm| mới được)?"
        r"<-15><!:NG> (?:chi bộ|đảng bộ|tổ chức (?:cơ sở )?đảng|chi,? đảng bộ)",
        "Các cấp ủy thành lập mới 21 chi bộ trong doanh nghiệp.",
    ),
    Rule(
        "merged-from",
        "<N org> & hình thành|thành lập|hợp nhất|sáp nhập|hợp thành|ghép lại|gộp lại",
        r"(?:hình thành|thành lập|hợp nhất|sáp nhập|hợp thành|ghép lại|gộp lại)(?: từ| trên cơ sở| bởi| sáp nhập| hợp"
        r" nhất){1,3}(?: của)? <!:N> <org>",
        "Đảng bộ tỉnh được hình thành từ 2 đảng bộ, hiện lãnh đạo 68 đảng bộ trực thuộc.",
        {"subordinate_organisations": 68},
    ),
    Rule(
        "one-of",
        "một trong",
        r"một trong(?: số| những)? <!:N> (?:<org>|đơn vị|địa phương|quận|huyện|xã|phường)",
        "Đây là một trong 53 tổ chức cơ sở đảng có nhiều đảng viên.",
        free=True,
    ),
    Rule(
        "one-of-those-chosen",
        "<N> trong|<N> trên",
        r"<!:N> (?:trong|trên)(?: số| tổng số)? <!_2:N> (?:<org>|đơn vị|địa"
        r" phương|xã|phường)<~20>(?:được<~25>)?(?:chọn|làm"
        r" điểm|thí điểm|chỉ đạo điểm)",
        "Đây là 01 trong 03 đơn vị được Huyện ủy chọn làm điểm về bầu trực tiếp Bí thư.",
        free=True,
    ),
    Rule(
        "chosen-as-examples",
        "được",
        r"<!:N> (?:đơn vị|địa phương|nơi|<org>)<~12>được<~40>(?:chọn|chỉ định)<~20>(?:điểm|trước)",
        "Cùng với Đảng bộ, 2 đơn vị được Ban Thường vụ Huyện ủy chọn tổ chức đại hội điểm.",
        free=True,
    ),
    Rule(
        "allotted-delegates",
        "phân bổ",
        r"phân bổ(?: cho| là)?<~12> ?<!:N> (?:<db>)",
        "Đảng bộ được phân bổ 5 đại biểu.",
    ),
    Rule(
        "peoples-counted",
        "dân tộc",
        r"<!:N> dân tộc (?:khác|anh em)|(?:còn lại|thuộc|của) <!_2:N> dân tộc(?=[.;,)]|$)"
        r"|(?:đông|nhiều) nhất là (?:người |dân tộc |đồng bào ){1,2}[^.;,]{2,20}? với <!_3:N>",
        "Đại hội có 158 đại biểu là người dân tộc thiểu số, đông nhất là dân tộc Thái với 97 người, còn lại thuộc 9"
        " dân tộc khác.",
        {"delegates_ethnic_minority": 158},
    ),
    Rule(
        "members-at-first",
        "đầu tiên & <N members>",
        r"(?:chi bộ|đảng bộ) đầu tiên[^.;,]{0,24} <!:N> đảng viên",
        "Năm 2003, Chi bộ đầu tiên chỉ có 31 đảng viên; đến nay Đảng bộ đã có 352 đảng viên.",
        {"party_members": 352},
    ),
    Rule(
        "members-in-part",
        "<N members> & (<N>|(trong đó|(có ",
        r"đảng viên \((?:trong đó )?(?:có )?<!:N> đảng viên",
        "Đại biểu đại diện cho 3.400 đảng viên (1.126 đảng viên là sinh viên) ở 18 tổ chức cơ sở đảng.",
        {"party_members": 3400, "subordinate_organisations": 18},
    ),
    Rule(
        "deputies-of-inspection",
        "phó chủ nhiệm",
        r"<!:N>(?: <dc>)?(?: giữ chức| làm| là)? phó chủ nhiệm",
        "Ban Chấp hành bầu Chủ nhiệm Ủy ban Kiểm tra và 2 đồng chí Phó Chủ nhiệm.",
    ),
    Rule(
        "from-to",
        "từ <N>",
        r"từ <!:N>(?: <org>| <dc>| đảng viên| khách)?<~20>(?:xuống(?: còn)?|còn|lên|thành|giảm còn) (?=<N>)",
        "Toàn Đảng bộ sắp xếp từ 75 tổ chức cơ sở đảng xuống còn 64 đầu mối.",
        {"subordinate_organisations": 64},
    ),
    Rule(
        "before-the-merger",
        "trước đây|trước khi|trước sắp xếp",
        r"<!:N> (?:<org>|đơn vị) (?:trước đây|trước khi (?:sắp xếp|sáp nhập|hợp nhất)|trước sắp xếp)",
        "Từ 88 chi bộ trước đây, sau sắp xếp còn 29 đảng bộ, chi bộ trực thuộc.",
        {"subordinate_organisations": 29},
    ),
    Rule(
        "parts-of-organisations",
        "gồm|trong đó",
        r"<N> <org>[^.;]{0,15}?(?:gồm|trong đó)(?: có)? <!:N> <org><~25>(?:,|và) <!_2:N> <org>",
        "Các đại biểu đến từ 124 đảng bộ trực thuộc, gồm 120 đảng bộ xã, phường và 4 đảng bộ khác.",
        {"subordinate_organisations": 124},
    ),
    Rule(
        "another-congress-to-come",
        "cũng",
        r"cũng (?:đang )?(?:chuẩn bị|sắp)<~20>đại hội<~20><!:N>",
        "Cùng lúc này, một đảng bộ khác cũng đang chuẩn bị đại hội với 280 đại biểu.",
    ),
    Rule(
        "provisional-committee",
        "lâm thời|ban đầu",
        r"<bch>(?: lâm thời|[^.;]{0,24} ban đầu)(?!<~30> bầu )<~40>(?:có|gồm|là|được giao) <!:N>",
        "Trước đó, Ban Chấp hành lâm thời có 88 thành viên.",
    ),
    Rule(
        "council-in-a-menu",
        "hđnd",
        r"hđnd<~30>\(<!:N> đại biểu\)",
        "HĐND thị xã khóa VI (32 đại biểu)",
    ),
    Rule(
        "make-up-asked-for",
        "cơ cấu",
        r"cơ cấu(?: \w+){0,2} (?:cần|phải|nên)<~25><!:P>[^.;]{0,6}nữ(?:<~20><!_2:P>)?",
        "Cơ cấu cấp ủy cần bảo đảm 15% nữ, 10% là người dân tộc thiểu số.",
    ),
    Rule(
        "opinions-on-drafts",
        "ý kiến",
        r"<!:N> (?:lượt )?ý kiến<~50>(?:góp ý|đóng góp|tham gia|của nhân dân|của cán bộ)<~40>(?:dự thảo|văn kiện|báo"
        r" cáo chính trị)(?!<-40>(?:hội trường|được trình bày|tại đại hội))",
        "Tổng hợp 1.184 lượt ý kiến góp ý vào dự thảo các văn kiện.",
    ),
    Rule(
        "collected-opinions",
        "ý kiến|góp ý",
        r"(?:tổng hợp|tiếp thu|báo cáo)<~30><!:N> (?:lượt )?(?:ý kiến|góp ý)(?! phát biểu tại)",
        "Đại hội thông qua báo cáo tổng hợp 326 ý kiến của đại biểu và nhân dân.",
    ),
    Rule(
        "oldest-youngest",
        "nhất",
        r"(?:cao tuổi|nhiều tuổi|lớn tuổi|già|trẻ|ít tuổi)(?: tuổi)? nhất(?! (?:trong|của) )(?:<~20>) ?<!:N>(?: tuổi)?",
        "Đại biểu cao tuổi nhất 60 tuổi, trẻ nhất 29 tuổi.",
    ),
    Rule(
        "mean-age-of-delegates",
        "bình quân|trung bình",
        r"(?:tuổi(?: đời)? (?:bình quân|trung bình)(?: của)? (?:các )?đại biểu<~15>)<!:N>",
        "Tuổi bình quân của đại biểu là 47,5.",
    ),
    Rule(
        "degrees",
        "cao cấp|cử nhân|học vị|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|trung cấp|trình độ|đại học",
        r"<!:NR>(?: <dc>| <db>)?(?: nữ)?<~15>(?:có )?(?:trình độ|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|đại học|cao cấp|cử"
        r" nhân|trung cấp|học vị)",
        "Có 35 đồng chí có trình độ thạc sĩ, tiến sĩ.",
    ),
)
