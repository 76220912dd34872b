"""The secretary by name: who was elected, re-elected or appointed, and with what share of the votes."""

from analytics.extraction.rules.wording import Rule

_NAME, _VOTE = "secretary_name", "secretary_vote_pct"
_CHOSEN = r"(?:được|nhận quyết định|tái|trúng|đắc|tiếp tục|vinh dự|đã|vừa)"
_VERB = (
    r"(?:bầu(?: lại)?(?: làm| giữ| là)?|tái đắc cử|tái cử|đắc cử|trúng cử|chỉ định|giữ chức|làm|giữ|phân công|bổ"
    r" nhiệm|điều động|được tín nhiệm|tín nhiệm|tái nhiệm|đảm nhiệm)"
)

SECRETARIES = (
    Rule(
        "leaves-one-post-for-another",
        "thôi & bí thư",
        r"<who><secretary_name:X>(?:,[^.;]{0,60},)? (?:thôi|rời) (?:làm |giữ |chức |vị trí |cương vị"
        r" )?[^.;]{3,90}? (?:để )?(?:nhận"
        r" nhiệm vụ|về làm|về giữ|nhận|giữ|làm)(?: chức| cương vị| trọng trách)? <secretary>",
        "Ông Lê Hoài An thôi làm Phó Bí thư Thành ủy để nhận nhiệm vụ Bí thư Tỉnh ủy.",
        {_NAME: "Lê Hoài An"},
        "Ông Lê Hoài An thôi họp để về làm việc với Bí thư Tỉnh ủy.",
    ),
    Rule(
        "first-time-in-the-post",
        "lần đầu & bí thư",
        r"<who><secretary_name:X>[^.;]{0,50} (?:đó|đây) (?:cũng )?là lần đầu(?: tiên)? (?:nhận|giữ|đảm nhận|làm)"
        r"(?: trọng trách| cương vị| chức)?(?: danh| vụ)? <secretary>",
        "Với ông Lê Hoài An, 43 tuổi, đó cũng là lần đầu nhận trọng trách Bí thư Huyện ủy.",
        {_NAME: "Lê Hoài An"},
        "Ông Lê Hoài An lần đầu gặp Bí thư Huyện ủy.",
    ),
    Rule(
        "named-and-then-elected",
        "tái đắc cử|tái cử|đắc cử|trúng cử|được bầu & bí thư & , bà|, ông|, đồng chí|: bà|: ông",
        r"(?:(ông|bà)|đồng chí) <secretary_name:X>[^.;<X>]{0,260}?[,:] (?:(?(1)\1|(?:ông|bà))|đồng chí)"
        r" (?:đã |vừa )?(?:tái (?:đắc )?cử|đắc cử|trúng cử|được bầu)(?: làm| giữ)?(?: chức(?: danh| vụ)?)?"
        r" ?<secretary>",
        "Bà Lê Hoài An nói ngắn khi nghe kết quả kiểm phiếu, bà tái đắc cử Bí thư Huyện ủy.",
        {_NAME: "Lê Hoài An"},
        "Bà Lê Hoài An nói ngắn khi nghe kết quả kiểm phiếu, ông tái đắc cử Bí thư Huyện ủy.",
    ),
    Rule(
        "votes-then-who",
        "phiếu & bí thư",
        r"^với <R> (?:số )?phiếu(?: thuận| bầu| tán thành)?,? ?(?:(?:\(|tương đương|đạt|chiếm|bằng|tức|tỷ lệ) ?)+"
        r"<secretary_vote_pct:P>(?=[^.;]{0,240} (?:làm|giữ|là|cử) (?:chức )?(?:danh |vụ )?<secretary>)",
        "Với 193/195 phiếu thuận, tương đương 98,97%, Đại tá Lê Hoài An được Đại hội chọn làm Bí thư Đảng ủy.",
        {_VOTE: 98.97, _NAME: "Lê Hoài An"},
        "Với 193/195 phiếu, tương đương 98,97%, Đại hội thông qua Nghị quyết.",
    ),
    Rule(
        "elects-post",
        "bầu bí thư|bầu trực tiếp|bầu các|bầu chức|bí thư do|trúng cử bí thư",
        r"<secretary>(?: \w+ ủy)? do đại hội (?:trực tiếp )?bầu(?: thẳng| trực tiếp)?\s?(?::|\(|-|là)"
        r" ?<who><secretary_name_2:X>|bầu (?:trực tiếp )?(?:các )?(?:chức danh )?(?:chức vụ )?<secretary>(?:"
        r" (?:tỉnh|huyện|thành|thị|quận|đảng)"
        r" ủy)?(?: khóa \w+)?\s?(?::|\(|-|là) ?<who><secretary_name:X>"
        r"|trúng cử (?:chức danh |chức )?<secretary>(?: \w+ ủy)?(?: khóa \w+)?: ?<who><secretary_name_3:X>",
        "Bầu Bí thư Huyện ủy: đồng chí Lê Hoài An.",
        {_NAME: "Lê Hoài An"},
    ),
    Rule(
        "name-elected",
        "bí thư",
        rf"<secretary_name:X>(?:\s?[,(-][^.;]{{0,150}}?[,)-]?)?"
        rf" ?(?:lại )?(?:{_CHOSEN}[^.;]{{0,60}}?{_VERB}?[^.;]{{0,45}}?|(?:đã |sẽ )?trở thành (?:người giữ chức |tân"
        rf" )?)<secretary>"
        r"(?! (?:trung ương|quân ủy))",
        "Ông Nguyễn Hồng Hải được bầu giữ chức Bí thư Thành ủy.",
        {_NAME: "Nguyễn Hồng Hải"},
        "Đồng chí Lê Đình Hải, Bí thư Tỉnh ủy chủ trì.",
    ),
    Rule(
        "takes-the-post",
        "trực tiếp & bí thư",
        r"<secretary_name:X> trực tiếp (?:làm|giữ(?: chức)?(?: vụ)?|đảm nhiệm|kiêm)(?: chức(?: danh"
        r"| vụ)?)? ?<secretary>",
        "Đồng chí Bí thư Tỉnh ủy Trần Quốc Toàn trực tiếp làm Bí thư Đảng ủy Quân sự tỉnh.",
        {_NAME: "Trần Quốc Toàn"},
        "Đồng chí Trần Quốc Toàn trực tiếp chỉ đạo, làm việc với Bí thư Huyện ủy.",
    ),
    Rule(
        "elects-name",
        "bầu|chỉ định|phân công|điều động|tín nhiệm|suy cử|chuẩn y|cử đồng chí|cử ông|cử bà & bí thư",
        r"(?:bầu|(?<!đề )(?<!ứng )cử(?= đồng chí| ông| bà)|chỉ định|phân công|điều động|tín nhiệm|trực tiếp"
        r" bầu|suy cử|chuẩn"
        r" y)<~70><who><secretary_name:X>[^.;]{0,170}?(?:làm|giữ(?: chức)?(?: vụ)?|là|giữ cương vị|đảm nhiệm|đảm nhận"
        r"|tái"
        r" giữ)(?: chức(?: danh| vụ)?| trọng trách| cương vị)? ?<secretary>",
        "Hội nghị bầu đồng chí Trần Quốc Toàn giữ chức Bí thư Huyện ủy.",
        {_NAME: "Trần Quốc Toàn"},
        "Hội nghị bầu đồng chí Trần Quốc Toàn giữ chức Phó Bí thư.",
    ),
    Rule(
        "headline-becomes",
        "bí thư",
        r"^\W{0,3}<who><secretary_name:X>\s?[:-]? (?:tiếp tục )?(?:làm|giữ chức|tái đắc cử|tái cử|đắc cử|trúng cử|"
        r"được bầu làm|là"
        r" tân|được chỉ định)(?: giữ chức| làm)? ?(?:tân )?<secretary>",
        "Ông Trương Quốc Hùng làm Bí thư Tỉnh ủy.",
        {_NAME: "Trương Quốc Hùng"},
    ),
    Rule(
        "secretary-colon",
        "bí thư",
        r"(?:^(?:[^\w]{0,4}|[a-zđ]\) ?)|[-;.:] |\d\. ?)<secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy(?:"
        r" (?:xã|phường|khối"
        r"|tỉnh))?| xã| phường| cấp ủy)?(?: khóa \w+| nhiệm kỳ \w+)?(?: được (?:chỉ định|bầu)(?: trực tiếp)?)?"
        r"(?:, (?:chủ tịch|trưởng|giám đốc|tỉnh ủy viên)"
        r"[^,:;()]{0,40}){0,2}(?: \([^)]{1,20}\))?\s?(?::"
        r"|\s-|\|)\s?<who><secretary_name:X>",
        "Bí thư: bà Hồ Thị Diệu Thu.",
        {_NAME: "Hồ Thị Diệu Thu"},
        "Phó Bí thư: bà Hồ Thị Diệu Thu.",
    ),
    Rule(
        "secretary-elected-again",
        "tái & bí thư",
        r"<secretary_name:X>\s?[,-] (?:<N> tuổi, )?<secretary>(?: \w+ ủy)?(?: khóa \w+| nhiệm kỳ <T>)?(?:,? (?:tiếp"
        r" tục )?|,[^.;]{0,150}? (?:và|rồi) )(?:tái (?:đắc )?cử|tái nhiệm)",
        "Đồng chí Lê Hoài An, Bí thư Huyện ủy khóa XXI, tái đắc cử với số phiếu cao.",
        {_NAME: "Lê Hoài An"},
        "Đồng chí Lê Hoài An, Phó Bí thư Huyện ủy, tái đắc cử.",
    ),
    Rule(
        "secretary-behind-a-colon",
        "bí thư",
        r"^[^\w]{0,4}<who><secretary_name:X>\s?: <secretary>(?: \w+ ủy)?(?=$|[.,;])"
        r"|^[^\w]{0,4}<secretary>(?: \w+ ủy)? \| (?:<N> \| )?<who><secretary_name_2:X>"
        r"|^[^\w]{0,4}(?:<N> \| )?<secretary>(?: \w+ ủy)? \(<who><secretary_name_3:X>\)(?= \||:|$)",
        "Ban Thường vụ Tỉnh ủy chỉ định Ban Chấp hành khóa mới.\n- Đ/c Lê Hoài An: Bí thư",
        {_NAME: "Lê Hoài An"},
        "- Đ/c Lê Hoài An: Bí thư",
        prior=0.85,
        marks=("told of the election",),
    ),
    Rule(
        "secretary-is",
        "bầu|chỉ định|kết quả|trúng cử|đắc cử|chức|cương vị|thứ nhất|phiên họp|trọng trách|ghế|vị trí|tiếp chọn"
        " & bí thư & thuộc về|là |là<X>|gồm|do |giao|trao|gọi|lên vai|về tay",
        r"(?:bầu|chỉ định|kết quả|trúng cử|đắc cử|chức danh|chức vụ|cương vị|trực tiếp chọn|hội nghị lần thứ"
        r" nhất|giữ chức|trọng trách|ghế|vị trí|phiên họp (?:thứ nhất|đầu"
        r" tiên))[^.;]{0,100}?<secretary><~60>(?:là|thuộc"
        r" về|gồm|do|giao(?: lại)?"
        r" cho|trao(?: lại)? cho|gọi tên|đặt lên vai|về tay)(?: đồng chí| ông| bà)?"
        r" ?<who><secretary_name:X>(?! (?:chủ trì|trình bày|phát biểu))",
        "Kết quả bầu cử, chức danh Bí thư Huyện ủy thuộc về đồng chí Lò Văn Cương.",
        {_NAME: "Lò Văn Cương"},
        "Chức danh Phó Bí thư thuộc về đồng chí Lò Văn Cương.",
    ),
    Rule(
        "secretary-is-told",
        "bí thư",
        r"(?:^\W{0,3}|<dc>, )<secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy(?:"
        r" (?:xã|phường|khối|tỉnh))?)?(?: khóa \w+|"
        r" nhiệm kỳ <T>)?(?: là| thuộc về)? <who><secretary_name:X>(?=$|,|[.;]|\s?\()",
        "Ban Thường vụ Tỉnh ủy chỉ định Ban Chấp hành khóa mới.\nBí thư Tỉnh ủy là đồng chí Lê Hoài An.",
        {_NAME: "Lê Hoài An"},
        "Bí thư Tỉnh ủy là đồng chí Lê Hoài An.",
        prior=0.85,
        marks=("told of the election",),
    ),
    Rule(
        "vote-of-him",
        "bí thư & ông|bà|đồng chí",
        r"<secretary>[^.]{0,120}?[;,] (?:khi [^.;,]{3,40}, )?(?:ông|bà|đồng chí)(?: này| ấy)? (?:đạt|được|nhận)(?:"
        r" được)? <!:R>(?: phiếu)?,?(?: tức| đạt| bằng| chiếm| tỷ lệ)*(?: \(| )<secretary_vote_pct:P>",
        "Đại hội giới thiệu đồng chí Lê Hoài An để bầu Bí thư; khi Ban Chấp hành bỏ phiếu, ông đạt 13/13, tức 100%.",
        {_VOTE: 100},
        "Bí thư Huyện ủy nói; ông đạt 13 điểm.",
    ),
    Rule(
        "secretary-again",
        "bí thư",
        r"<secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy)? (?:(?:vẫn|tái đắc cử|tái cử|trúng cử|đắc cử|được bầu)"
        r" là <who><secretary_name:X>|là <who>(?:pgs|gs|ts|ths|bs|cn)?\.?(?:ts)?\.? ?<secretary_name_2:X>"
        r" \((?:tái cử|tái đắc cử|<R>|được bầu|đạt|trúng cử|đắc cử))",
        "Bí thư Huyện ủy tái đắc cử là đồng chí Lê Hoài An.",
        {_NAME: "Lê Hoài An"},
        "Bí thư Huyện ủy là đồng chí Lê Hoài An.",
    ),
    Rule(
        "named-to-the-post",
        "giữ chức bí thư|làm bí thư|giữ chức vụ bí thư|bí thư & là|làm|giữ",
        r"(?:quyết định|chỉ định|\bbầu|hội nghị lần thứ nhất|kết quả|theo đó|phiên họp (?:thứ nhất|đầu"
        r" tiên))[^.]{0,260}?[;:,] (?:<who><secretary_name:X> (?:làm"
        r"|giữ chức"
        r"|giữ chức vụ) <secretary>(?! (?:chi bộ|đoàn))|<secretary>(?: \w+ ủy)? là <who><secretary_name_2:X>)",
        "Theo quyết định chỉ định, Ban Thường vụ có 9 thành viên; đồng chí Lê Hoài An giữ chức Bí thư.",
        {_NAME: "Lê Hoài An", "standing_committee_size": 9},
        "Đồng chí Lê Hoài An giữ chức Phó Bí thư.",
    ),
    Rule(
        "new-secretary",
        "tân bí thư|khóa mới|bí thư mới",
        r"tân bí thư[^.;]{0,40}?<who><secretary_name:X>|<secretary_name_2:X>\s?[,-]\s?tân bí thư"
        r"|bí thư mới(?: của[^.;:]{0,20})?\s?(?:là|:) <who><secretary_name_4:X>"
        r"|<secretary_name_3:X>\s?[,-]\s?<secretary>[^.;,]{0,16}? khóa mới",
        "Tân Bí thư Huyện ủy Hoàng Văn Nam phát biểu.",
        {_NAME: "Hoàng Văn Nam"},
        prior=0.85,
    ),
    Rule(
        "won-the-post",
        "trúng cử với",
        r"<secretary_name:X>(?:,[^.;]{0,120}?,)? ?trúng cử với <!:R> phiếu(?:<~20>)<secretary_vote_pct:P>",
        "Các đại biểu trực tiếp bầu Bí thư. Đồng chí Hồ Tấn Vinh, Phó Giám đốc Sở Nội vụ, trúng cử với 241/252 phiếu,"
        " tỷ lệ 95,63%.",
        {_NAME: "Hồ Tấn Vinh", _VOTE: 95.63},
        "Đồng chí Hồ Tấn Vinh phát biểu.",
    ),
    Rule(
        "vote-share",
        "bí thư",
        r"<secretary>(?![^.;]{0,60}?(?:nhấn mạnh|yêu cầu|phát biểu|cho biết|khẳng định|nói|chia sẻ))[^.;]{0,140}?"
        r"(?:số phiếu|phiếu bầu|tỷ lệ phiếu|phiếu tín nhiệm|phiếu|tỷ lệ|tỉ lệ"
        r"|đạt)[^.;%]{0,40}?<secretary_vote_pct:P>(?! (?:nữ|tái|chi bộ|đảng viên|tổ chức))",
        "Đồng chí được bầu làm Bí thư Huyện ủy với số phiếu 40/41, đạt 97,56%.",
        {_VOTE: 97.56},
        "Đồng chí Bí thư yêu cầu đạt 100% chi bộ.",
        prior=0.85,
    ),
    Rule(
        "share-of-votes",
        "bí thư",
        r"<secretary>[^.;]{0,120}?(?:(?:với|đạt|được) |\()<secretary_vote_pct:P>(?: tổng)? (?:số )?(?:phiếu|đại biểu)"
        r"|(?:trúng cử|đắc cử|tái cử|được bầu)[^.;]{0,30}?<secretary>[^.;(]{0,30}? \((?:tỷ lệ |đạt |với"
        r" )?<secretary_vote_pct_2:P>",
        "Ông được Đại hội bầu giữ chức Bí thư Đảng ủy Khối với 98,97% số phiếu.",
        {_VOTE: 98.97},
    ),
    Rule(
        "holds-the-post",
        "giữ|làm & bí thư",
        r"(?:^|[;.] ?)(?:đồng chí|đ/c|ông|bà) <secretary_name:X>(?:(?:,| -)[^.;]{0,150}?)? (?:giữ|làm) (?:chức "
        r"|chức vụ |trọng trách |cương vị |chức danh )?<secretary>",
        "Bộ Chính trị chỉ định Ban Chấp hành gồm 77 đồng chí; đồng chí Lê Hoài An, Ủy viên Trung ương Đảng"
        " giữ chức Bí thư"
        " Thành ủy.",
        {"committee_size": 77, _NAME: "Lê Hoài An"},
        "Đồng chí Lê Hoài An, Ủy viên Trung ương Đảng giữ chức Bí thư Thành ủy.",
        prior=0.85,
        marks=("told of the election",),
    ),
    Rule(
        "votes-of-the-direct-election",
        "<P> & phiếu|đồng thuận|tán thành|tín nhiệm",
        r"^(?:kết quả,? |kiểm phiếu:? )?(?:(?:tiến sĩ|thạc sĩ|bác sĩ|kỹ sư)[, ]{1,2}){0,2}(?:<who><secretary_name:X>"
        r"(?:,[^.;]{0,120}?,)?|(?:ông|bà|đồng chí) \w+) (?:đã"
        r" )?"
        r"(?:nhận|đạt|được|thu|giành|trúng cử|trúng|đắc cử)"
        r"[^.;]{0,70}?(?:(?:phiếu|đồng thuận|tán thành|tín nhiệm)[^.;]{0,40}?<secretary_vote_pct:P>"
        r"|<secretary_vote_pct_2:P>[^.;]{0,24}?phiếu)",
        "Đại hội làm thí điểm trực tiếp bầu Bí thư. Đồng chí Lê Hoài An, Chủ tịch UBND tỉnh, nhận được sự đồng thuận"
        " của"
        " 341 người, đạt tỷ lệ 97,99%.",
        {_NAME: "Lê Hoài An", _VOTE: 97.99},
        "Hội nghị giới thiệu Bí thư. Đồng chí Lê Hoài An, Chủ tịch UBND tỉnh, được 97,99% phiếu.",
        prior=0.85,
        marks=("behind a direct election",),
    ),
)
