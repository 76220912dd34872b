"""How the secretary came to the post: nominated, elected with so many votes, given the post, gone on in it."""

from analytics.extraction.rules.wording import Rule

_NAME, _VOTE = "secretary_name", "secretary_vote_pct"

SUCCESSION = (
    Rule(
        "named-for-election",
        "được giới thiệu",
        r"<!:X>[^.;]{0,90}?được giới thiệu(?:(?!được đại hội (?:bầu|tín nhiệm))[^.;]){0,60}?bí"
        r" thư[^.;]{0,50}?(?:<!_2:P>|$)",
        "Trước Đại hội, đồng chí Lê Hoài An được giới thiệu để bầu Bí thư với 96% phiếu giới thiệu.",
        free=True,
    ),
    Rule(
        "nomination-vote",
        "giới thiệu",
        r"giới thiệu(?:(?!(?:đã|trực tiếp) bầu|bầu (?:đồng chí|đ/c|ông|bà)|(?<!để )(?:bch|ban chấp hành) bầu|giành"
        r"|trúng cử|đắc cử)[^.;]){0,160}?"
        r"(?:<!:P>|phiếu[^.;]{0,20}<!_2:P>)",
        "Khi lấy phiếu giới thiệu nhân sự bí thư, đồng chí nhận được 97,15% phiếu.",
        free=True,
    ),
    Rule(
        "nomination-after",
        "giới thiệu",
        r"<!:P>[^.;(]{0,40}?(?:phiếu )?(?:giới thiệu|tín nhiệm giới thiệu)",
        "Có 95% số phiếu tín nhiệm giới thiệu.",
        free=True,
    ),
    Rule(
        "youth-secretary",
        "bí thư tỉnh đoàn|bí thư huyện đoàn|bí thư thành đoàn|bí thư đoàn",
        r"<!:X>[^.;]{0,60}?(?:bầu|giữ chức|làm)[^.;]{0,20}bí thư (?:tỉnh đoàn|huyện đoàn|thành đoàn|đoàn)",
        "Đồng chí Lê Văn An được bầu làm Bí thư Đoàn xã.",
    ),
    Rule(
        "votes-for-me",
        "bầu tôi|bầu lại tôi",
        r"bầu (?:lại )?tôi[^.;]{0,40}? với <!:R>(?: phiếu)?,? (?:đạt |tỷ lệ |bằng |tức )?<secretary_vote_pct:P>",
        "Tôi cảm ơn Ban Chấp hành đã bầu lại tôi với 37/37 phiếu, đạt 100%.",
        {_VOTE: 100},
        "Ban Chấp hành đã bầu lại tôi với 37/37 phiếu.",
    ),
    Rule(
        "votes-then-name",
        "bí thư & <P>",
        r"(?:^|với|đạt)[^.;]{0,20}?(?:<!:R> phiếu[^.;]{0,18}?)?<secretary_vote_pct:P>\)?(?: số phiếu|"
        r" phiếu)?[^.;]{0,30}?,? <who><secretary_name:X>[^.;]{0,60}?"
        r"(?:tái đắc cử|tái cử|đắc cử|trúng cử|được bầu|giữ chức|được tín nhiệm)[^.;]{0,40}?<secretary>",
        "Với 39/40 phiếu (97,5%), đồng chí Lê Hoài An tái đắc cử Bí thư Huyện ủy.",
        {_NAME: "Lê Hoài An", _VOTE: 97.5},
    ),
    Rule(
        "elected-by-share",
        "bí thư & <P>",
        r"<secretary_name:X>(?:, [^.;]{0,40}?)? (?:được|đạt)[^.;]{0,20}?<secretary_vote_pct:P>[^.;]{0,30}?(?:bầu|tín"
        r" nhiệm)[^.;]{0,20}?(?:làm|giữ)[^.;]{0,14}?<secretary>",
        "Đồng chí Lê Hoài An được 100% số phiếu bầu làm Bí thư Huyện ủy.",
        {_NAME: "Lê Hoài An", _VOTE: 100},
    ),
    Rule(
        "secretary-then-votes",
        "bầu trực tiếp|trực tiếp bầu & <P>",
        r"(?:bầu trực tiếp|trực tiếp bầu)(?: chức danh)? <secretary>[^.]{0,60}?[;,.:] ?(?:kết quả,?"
        r" ?)?<who><secretary_name:X>[^.;]{0,70}?(?:trúng cử|được|đạt|với|\()[^.;]{0,40}?<secretary_vote_pct:P>",
        "Đại hội bầu trực tiếp Bí thư Huyện ủy; kết quả, đồng chí Lê Hoài An trúng cử với 98,4% số phiếu.",
        {_NAME: "Lê Hoài An", _VOTE: 98.4},
    ),
    Rule(
        "share-elects-name",
        "bí thư & <P>",
        r"<secretary_vote_pct:P>(?: tổng)?(?: số)? (?:phiếu|đại biểu|ủy viên|đảng viên)[^.;]{0,40}?(?:bầu|tín nhiệm|lựa"
        r" chọn)[^.;]{0,20}?<who><secretary_name:X>[^.;]{0,90}?(?:làm|giữ|vào)[^.;]{0,16}?<secretary>",
        "Có 98,5% đại biểu bỏ phiếu bầu đồng chí Lê Hoài An làm Bí thư Huyện ủy.",
        {_NAME: "Lê Hoài An", _VOTE: 98.5},
        "Có 98,5% đại biểu bỏ phiếu giới thiệu đồng chí Lê Hoài An.",
    ),
    Rule(
        "listed-with-posts",
        "bầu tại|tái cử|đắc cử|trúng cử|bầu trực tiếp|được bầu & bí thư",
        r"^(?:\d{1,2}[.)] ?)?<who><secretary_name:X>\s?[-,:] <secretary>[^.;()]{0,40}\([^()]{0,20}?(?:bầu|tái cử|tái"
        r" đắc"
        r" cử|đắc cử|trúng cử)(?:[^()]{0,70}?<secretary_vote_pct:P>)?",
        "1. Lê Hoài An - Bí thư Huyện ủy (bầu tại phiên họp thứ nhất, 41/41 phiếu, 100%)",
        {_NAME: "Lê Hoài An", _VOTE: 100},
        "1. Lê Hoài An - Bí thư Huyện ủy (nguyên Chủ tịch UBND huyện)",
    ),
    Rule(
        "listed-posts",
        "bí thư,",
        r"(?:đồng chí|ông|bà|các đồng chí):? <secretary_name:X>(?:, <X>)+(?: và <X>)?[^.;]{0,40}?(?:được bầu|giữ|được"
        r" chỉ định)[^.;]{0,30}?(?:chức|chức vụ|chức danh|làm)? ?(?<!phó )bí thư,",
        "Các đồng chí Lê Hoài An, Trần Văn Bắc, Hồ Minh Công lần lượt được bầu giữ các chức vụ Bí thư, Phó Bí thư"
        " Thường trực và Phó Bí thư.",
        {_NAME: "Lê Hoài An"},
    ),
    Rule(
        "post-named-before",
        "trọng trách này|cương vị này|chức vụ này",
        r"^<who><secretary_name:X>[^.;]{0,30}?(?:được tín nhiệm|được bầu) giữ (?:trọng trách|cương vị|chức vụ) này"
        r"(?:[^.;]{0,20}?<secretary_vote_pct:P>)?",
        "Ông Lê Hoài An được tín nhiệm giữ trọng trách này với 95,2% số phiếu bầu bí thư.",
        {_NAME: "Lê Hoài An", _VOTE: 95.2},
    ),
    Rule(
        "colon-with-votes",
        "bí thư & <P>",
        r"<secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy)?\s?[:-] ?<who><secretary_name:X>[,("
        r" ]{1,3}(?:[^.;]{0,30}?)<secretary_vote_pct:P>",
        "Bí thư Huyện ủy: Lê Hoài An, 98% số phiếu.",
        {_NAME: "Lê Hoài An", _VOTE: 98},
    ),
    Rule(
        "in-the-post",
        "cương vị|chức danh|chức vụ|trọng trách & bí thư",
        r"(?:cương vị|chức danh|chức vụ|trọng trách) <secretary>[^.;]{0,30}?,"
        r" <who><secretary_name:X>[^.;]{0,60}?(?:bầu|trúng cử"
        r"|tái cử|chỉ định|tín nhiệm)(?! (?:làm |giữ )?(?:chức )?phó)",
        "Ở cương vị Bí thư Huyện ủy, đồng chí Lê Hoài An được Đại hội tín nhiệm bầu trực tiếp.",
        {_NAME: "Lê Hoài An"},
    ),
    Rule(
        "votes-for-the-post",
        "dành cho|thuộc về|gọi tên|ủng hộ & phiếu",
        r"phiếu[^.;]{0,40}?(?:<secretary_vote_pct:P>[^.;]{0,40}?)?(?:dành cho|thuộc về|gọi tên|ủng hộ)"
        r" <who><secretary_name:X>[^.;]{0,40}?<secretary>",
        "Lá phiếu tín nhiệm (41/41, đạt 100%) được dành cho đồng chí Lê Hoài An ở chức danh Bí thư Huyện ủy.",
        {_NAME: "Lê Hoài An", _VOTE: 100},
    ),
    Rule(
        "head-of-the-committee",
        "người đứng đầu",
        r"người đứng đầu (?:cấp ủy|đảng bộ)[^.;]{0,40}?là <who><secretary_name:X>[^.;]{0,60}?(?:bầu|trúng cử|tái cử"
        r"|chỉ định)",
        "Người đứng đầu cấp ủy khóa mới là đồng chí Lê Hoài An, được bầu trực tiếp tại Đại hội.",
        {_NAME: "Lê Hoài An"},
    ),
    Rule(
        "head-chosen-by-votes",
        "bí thư|người đứng đầu & <P>",
        r"(?:bầu|chọn)(?: ra| trực tiếp| chức danh){0,2} (?:<secretary>|người đứng đầu)[^.;:]{0,40}?[:,] ?<who>"
        r"<secretary_name:X>[^.;]{0,90}?(?:phiếu|đồng thuận|tán thành|tín nhiệm)[^.;]{0,30}?<secretary_vote_pct:P>",
        "Đại biểu đã trực tiếp chọn người đứng đầu cấp ủy: đ/c Lê Hoài An thu được 244 phiếu, bằng 98,39%.",
        {_NAME: "Lê Hoài An", _VOTE: 98.39},
        "Đại biểu đã chọn đoàn chủ tịch: đ/c Lê Hoài An điều hành, 98,39% phiếu thuận.",
    ),
    Rule(
        "votes-make-secretary",
        "bí thư & <P>",
        r"<secretary_name:X>(?:,[^.;]{0,100}?,)? (?:đã |vẫn |cũng )?(?:nhận|đạt|được|thu|giành)(?: được| đủ| trọn|"
        r" về){0,2}"
        r" [^.;]{0,40}?(?:\(|đạt |bằng |tỷ lệ |tức )*<secretary_vote_pct:P>\)?[^.;]{0,40}?(?:trở thành|giữ chức|đắc"
        r" cử|trúng cử"
        r"|tái cử|vào (?:cương vị|chức danh|ghế))[^.;]{0,14}?<secretary>",
        "Đại tá Lê Hoài An nhận đủ 17 phiếu (100%), trở thành Bí thư Đảng ủy khóa XV.",
        {_NAME: "Lê Hoài An", _VOTE: 100},
        "Đại tá Lê Hoài An nhận đủ 17 phiếu (100%), trở thành Phó Bí thư Đảng ủy khóa XV.",
    ),
    Rule(
        "votes-put-into-the-post",
        "cương vị|chức danh|chức vụ|vị trí|ghế|trọng trách & bí thư",
        r"(?:<secretary_vote_pct:P>[^.;]{0,60}?)?(?:chọn|dồn phiếu cho|dồn phiếu bầu|bỏ phiếu cho|gửi trọn niềm tin cho"
        r"|tín nhiệm)[^.;]{0,20}?<who><secretary_name:X>[^.;]{0,90}?(?:vào|ở|cho|giữ|đảm nhận)"
        r" (?:cương vị|chức danh|chức vụ|vị trí|ghế|trọng trách) <secretary>",
        "Với 98,7% phiếu thuận, Đại hội đã chọn đồng chí Lê Hoài An vào cương vị Bí thư Huyện ủy.",
        {_NAME: "Lê Hoài An", _VOTE: 98.7},
        "Đại hội đã chọn đồng chí Lê Hoài An vào cương vị Phó Bí thư Huyện ủy.",
    ),
    Rule(
        "goes-on-in-the-post",
        "cương vị|chức danh|chức vụ|vị trí|ghế|trọng trách & bí thư",
        r"<secretary_name:X>(?:,[^.;]{0,100}?,)? (?:được tín nhiệm |để |đã |sẽ |vẫn |lại ){0,3}(?:ngồi vào|tiếp tục"
        r"|tái giữ|bước vào|gánh vác|tiếp tục giữ|tiếp tục đảm nhận|trở lại|được tín nhiệm giữ|nhận)"
        r" (?:ghế|cương vị|trọng trách|vị trí|chức vụ|chức danh) <secretary>",
        "Đồng chí Lê Hoài An được tín nhiệm để tiếp tục cương vị Bí thư Huyện ủy với 54/54 phiếu.",
        {_NAME: "Lê Hoài An"},
        "Đồng chí Lê Hoài An tiếp tục cương vị Phó Bí thư Huyện ủy.",
    ),
    Rule(
        "secretary-appointed-by",
        "bí thư & chỉ định|bầu|phân công|tín nhiệm",
        r"<secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy)?,? \(?(?:do|được)[^.;:]{0,50}?(?:chỉ định|bầu|phân"
        r" công|tín"
        r" nhiệm)\)?\s?(?::|là) ?<who><secretary_name:X>",
        "Bí thư Tỉnh ủy, do Bộ Chính trị chỉ định: đồng chí Lê Hoài An, Ủy viên Trung ương Đảng.",
        {_NAME: "Lê Hoài An"},
        "Phó Bí thư Tỉnh ủy, do Bộ Chính trị chỉ định: đồng chí Lê Hoài An.",
    ),
    Rule(
        "secretary-just-chosen",
        "bí thư & vừa|mới",
        r"<secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy)? <who><secretary_name:X>,? (?:người )?(?:vừa|mới)"
        r"[^.;]{0,70}?(?:bầu|chỉ định|tái cử|trúng cử|tín nhiệm)"
        r"|<secretary_name_2:X>, <secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy)?, (?:người )?vừa (?:trúng cử|"
        r"đắc cử|tái cử|được bầu)",
        "Bí thư Đảng ủy Lê Hoài An, người vừa nhận quyết định chỉ định ở phiên khai mạc, không né tránh câu hỏi.",
        {_NAME: "Lê Hoài An"},
        "Bí thư Đảng ủy Lê Hoài An không né tránh câu hỏi.",
    ),
    Rule(
        "appointed-to-be-as-well",
        "chỉ định & kiêm",
        r"<secretary>[^.;]{0,24}? do [^.;]{0,40}?chỉ định <who>(?:bí thư (?:tỉnh|huyện|thành|thị) ủy"
        r" )?<secretary_name:X>"
        r"[^.;]{0,20}?kiêm",
        "Chức danh Bí thư Đảng ủy do Ban Thường vụ Tỉnh ủy chỉ định đồng chí Bí thư Tỉnh ủy Lê Hoài An kiêm nhiệm.",
        {_NAME: "Lê Hoài An"},
    ),
    Rule(
        "secretary-who-was-elected",
        "bí thư & bầu|tái cử|trúng cử|chỉ định",
        r"<secretary>[^.;,]{0,60}? là <who><secretary_name:X>, (?:người )?(?:vừa )?(?:được|do)[^.;]{0,30}?(?:bầu|tín"
        r" nhiệm|chỉ định)",
        "Bí thư Huyện ủy nhiệm kỳ 2020-2025 là đồng chí Lê Hoài An, được đại biểu bầu với số phiếu rất cao.",
        {_NAME: "Lê Hoài An"},
        "Bí thư Huyện ủy là đồng chí Lê Hoài An, người chủ trì.",
    ),
    Rule(
        "share-chose-him",
        "bí thư & <P>",
        r"bầu <secretary>[^.;]{0,30}?<secretary_vote_pct:P>(?: số)? (?:đại biểu|phiếu)[^.;]{0,14}?(?:chọn|bầu|tín"
        r" nhiệm)"
        r" <who><secretary_name:X>|<secretary_name_2:X> (?:đạt|được|nhận)[^.;]{0,10}?<secretary_vote_pct_2:P>(?: số)?"
        r" phiếu"
        r"[^.;]{0,24}?bầu <secretary>",
        "Ở lá phiếu trực tiếp bầu Bí thư, hơn 97% đại biểu chọn ông Lê Hoài An.",
        {_NAME: "Lê Hoài An", _VOTE: 97},
        "Ở lá phiếu bầu Phó Bí thư, hơn 97% đại biểu chọn ông Lê Hoài An.",
    ),
    Rule(
        "elected-as-such-he",
        "bầu & bí thư",
        r"(?:sau khi|vừa|khi) được[^.;]{0,40}?bầu[^.;]{0,30}?<secretary>[^.;,(]{0,30}?(?: \([^"
        r"()]{0,24}?<secretary_vote_pct:P>\))?,"
        r" <who><secretary_name:X>",
        "Ngay sau khi được tín nhiệm bầu trực tiếp giữ chức Bí thư Huyện ủy (tỷ lệ 99,13%), đồng chí Lê Hoài An phát"
        " biểu.",
        {_NAME: "Lê Hoài An", _VOTE: 99.13},
        "Sau khi được bầu làm Phó Bí thư Huyện ủy, đồng chí Lê Hoài An phát biểu.",
    ),
)
