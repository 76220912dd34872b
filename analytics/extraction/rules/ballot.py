"""Those who run the vote and those who stand in it: boards, lists and candidates, of whom none is elected yet."""

from analytics.extraction.lexer import FIGURES
from analytics.extraction.rules.wording import Rule

BALLOT = (
    Rule(
        "presidium",
        "chủ tịch đoàn|tổ thư ký|đoàn chủ tịch|đoàn thư kí|đoàn thư ký",
        r"(?<!từ )(?<!theo )(?:đoàn chủ tịch|đoàn thư ký|tổ thư ký|chủ tịch đoàn|đoàn thư kí)(?! (?:nêu|trình"
        r" bày|báo cáo|cho biết|công"
        r" bố))<~60><!:N>",
        "Đại hội bầu Đoàn Chủ tịch gồm 15 đồng chí, Đoàn Thư ký gồm 3 đồng chí.",
    ),
    Rule(
        "presidium-before",
        "tổ thư ký|đoàn chủ tịch|đoàn thư ký",
        r"<!:N> <dc><~25>(?:vào|tham gia) (?:đoàn chủ tịch|đoàn thư ký|tổ thư ký)",
        "Đại hội bầu 9 đồng chí vào Đoàn Chủ tịch.",
    ),
    Rule(
        "credentials-board",
        "ban bầu cử|ban kiểm phiếu|ban tổ chức phục vụ|thẩm tra tư cách|tiểu ban|tổ giúp việc|tổ kiểm phiếu",
        rf"(?:ban thẩm tra tư cách|ban kiểm phiếu|tổ kiểm phiếu|tổ giúp việc|ban bầu cử|tiểu ban|ban tổ chức phục"
        rf" vụ)(?:(?!báo cáo|cho biết|tổng số|triệu tập|công bố|thông báo|cho thấy)[^.;{FIGURES}]){{0,50}}?<!:N>"
        rf" (?:<dc>|tổ|ban)",
        "Ban Thẩm tra tư cách đại biểu gồm 7 đồng chí; Ban Kiểm phiếu 21 người.",
    ),
    Rule(
        "credentials-board-before",
        "ban kiểm phiếu|ban thẩm tra|tổ kiểm phiếu",
        r"<!:N> <dc><~25>(?:vào )?(?:ban thẩm tra|ban kiểm phiếu|tổ kiểm phiếu)",
        "Đại hội cử 15 đồng chí vào Ban Kiểm phiếu.",
    ),
    Rule(
        "women-in-the-list",
        "ứng viên|ứng cử viên|danh sách",
        r"<N> (?:ứng viên|ứng cử viên)(?: \(|, )(?:trong đó )?(?:có )?(?:<!:N> (?:<dc> )?nữ|nữ <!_2:N>)"
        r"|danh sách[^.;,(]{0,30} <N>(?: <dc>)?, (?:trong đó )?(?:có )?<!_3:N> (?:<dc> )?nữ",
        "Từ 48 ứng viên (13 nữ), các đại biểu bỏ phiếu.",
    ),
    Rule(
        "women-among-candidates",
        "danh sách & nữ",
        r"danh sách<~40><!:N> (?:<dc>|ứng cử viên) \((?:trong đó )?(?:có )?(?:nữ(?: có| là)? <!_2:N>"
        r"|<!_3:N>(?: <dc>)? nữ)",
        "Danh sách bầu gồm 63 người (trong đó nữ 10), bảo đảm số dư.",
    ),
    Rule(
        "number-of-candidates",
        "ứng cử viên|ứng viên",
        r"số (?:ứng cử viên|ứng viên)[^.;)]{0,40}?(?: là|:| có| gồm) ?<!:N>",
        "Đại hội bầu 39 đồng chí vào Ban Chấp hành (số ứng cử viên để lựa chọn là 45).",
        {"committee_size": 39},
    ),
    Rule(
        "candidates-list",
        "danh sách|giới thiệu|nguồn|phương án|số dư|đề cử|ứng cử",
        r"(?:danh sách(?! ban chấp hành gồm| ủy ban kiểm tra (?:gồm|có)| ban thường vụ (?:gồm|có)| trúng cử|"
        r" triệu tập)|giới thiệu|số dư|ứng cử|đề cử|nguồn(?! đại biểu|[,:] )|"
        r"phương án(?!<~20>duyệt)(?!"
        r" được"
        r"| nhân sự được))(?!"
        r" các|\))(?!<~25>(?:dự kiến|(?:bầu|chọn) (?:ra |được |đủ )?<N>))<~30><!:N> (?:<dc>|ứng cử viên|ứng"
        r" viên)(?! <bch>)"
        r"(?!<~20>(?:trúng cử|vào <bch>|vào <btv>))",
        "Từ danh sách 56 người được giới thiệu, các đại biểu bỏ phiếu.",
    ),
    Rule(
        "candidates-of-a-named-list",
        "danh sách",
        r"danh sách (?:bầu cử|ứng cử|đề cử|giới thiệu|nhân sự)(?!<-60>(?:trúng cử|dự kiến))<-60><!:N> (?:<dc>|ứng cử"
        r" viên)"
        r"(?:<~20><!_2:N>(?: <dc>)?(?: là)? (?:nữ|trẻ))?"
        r"|danh sách<~20><!_3:N> (?:<dc>|ứng cử viên|ứng viên)(?: được)? (?:để|giới thiệu) bầu",
        "Danh sách bầu cử Ban Chấp hành khóa XV gồm 47 đồng chí, trong đó có 9 nữ.",
    ),
    Rule(
        "candidates-and-their-make-up",
        "được giới thiệu|ứng cử viên|ứng viên|danh sách|nguồn giới thiệu & nữ|tuổi|dân tộc",
        r"(?:trong|có)(?: tổng số| số)? <!:N> (?:ứng cử viên|ứng viên|<dc> được giới thiệu)[^.;,]{0,30}? (?:có|gồm)"
        r" <!_2:N>[^.;,]{0,20}(?:, <!_3:N>[^.;,]{0,24})?(?:, <!_4:N>[^.;,]{0,24})?"
        r"|nguồn giới thiệu[^.;,]{0,24} <!_8:N>(?: <dc>)?, (?:trong đó )?(?:có )?<!_9:N> nữ(?:, <!_10:N> <dc>"
        r" <N> tuổi)?"
        r"|danh sách[^.;,]{0,24} <!_5:N>(?: <dc>)?, (?:trong đó )?(?:có )?nữ <!_6:N>(?:, trẻ <!_7:N>)?",
        "Trong 46 ứng viên có 10 nữ, 8 người dưới 40 tuổi, 18 người dân tộc thiểu số.",
    ),
    Rule(
        "put-on-the-list",
        "danh sách",
        r"<!:X>[^.;]{0,60}?đưa vào danh sách (?:ứng cử|bầu cử|giới thiệu)",
        "Đồng chí Nguyễn Tấn Hưng được đưa vào danh sách ứng cử chức danh Bí thư.",
    ),
    Rule(
        "those-who-leave",
        "không tái cử|không tham gia|nghỉ",
        r"<!:N> (?:<dc>|cấp ủy viên) (?:khóa \w+ )?(?:không (?:tái cử|tham gia)|nghỉ(?! vì ốm| ốm| bệnh| vì"
        r" bệnh))[^.]{0,60}?"
        r"(?:<!_2:N>[^.;,]{0,16}nữ|$|[.;])",
        "Trong số 12 đồng chí không tái cử Ban Chấp hành khóa XV có 4 đồng chí nữ.",
    ),
    Rule(
        "candidates-before",
        "tham gia bầu|trong danh sách|được giới thiệu|đề cử|ứng cử",
        r"(?:trong|trên)(?: tổng)? số <!:N> (?:<dc>|ứng cử viên|ứng viên)<~12>(?:được giới thiệu|ứng cử|trong danh"
        r" sách|đề cử|tham gia bầu)",
        "Kết quả được chọn trong số 47 đồng chí ứng cử, đề cử.",
    ),
    Rule(
        "candidates-named",
        "giới thiệu|trong danh sách|đề cử|ứng cử",
        r"<!:N> (?:<dc>|ứng cử viên|ứng viên)(?: được| do| có tên)<~20>(?:giới thiệu|đề cử|ứng cử|trong danh sách)",
        "Có 38 đồng chí được giới thiệu để bầu.",
    ),
    Rule(
        "votes-to-nominate",
        "giới thiệu",
        r"<!:R> (?:vị )?(?:đại biểu|phiếu)[^.;]{0,24}?giới thiệu",
        "Đồng chí được 241/246 đại biểu (97,97%) giới thiệu để bầu Bí thư.",
        free=True,
    ),
    Rule(
        "women-on-the-list",
        "danh sách & nữ",
        r"<!:N> nữ, <!_2:N>[^.;,]{0,20} (?:nằm |có (?:tên )?)?trong danh sách (?:ứng cử|bầu cử|giới thiệu)",
        "Có 12 nữ, 9 cán bộ trẻ nằm trong danh sách ứng cử này.",
    ),
)
