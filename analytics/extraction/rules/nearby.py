"""Figures that no closer rule has read or spent, beside a word that names them: the last resort, and less sure."""

from collections.abc import Mapping

from analytics.extraction.lexer import FIGURES
from analytics.extraction.rules.wording import Rule
from analytics.model import Value

_ENDS = r"(?= (?:<dc>|<db>)|[.;,)]|$)"
_UNSURE = 0.8


def _near(name: str, needs: str, wording: str, reads: str, values: Mapping[str, Value], skips: str = "") -> Rule:
    return Rule(f"near-{name}", needs, wording, reads, values, skips, prior=_UNSURE)


_NOT_SIZE = (
    r"(?! (?:phiếu|một|con|(?:là )?(?:phụ )?nữ|trẻ|mới|tái|cũ|(?:tham )?dự|có mặt|phụ trách|không|nghỉ|chuyển|dự"
    r" khuyết|lần đầu|trong"
    r" số (?:đó|ấy|họ|này)|(?:là )?(?:người )?dân tộc|dày dạn|giàu|(?:bí thư|trưởng|phó)|được (?:khen|tặng|biểu dương"
    r"|giới thiệu)|đến|từ))"
)
_MET, _ALL = "targets_met", "targets_total"

NEARBY = (
    _near(
        "committee-won",
        "đắc cử|trúng cử|quá bán",
        rf"<committee_size:N> <dc>{_NOT_SIZE}[^.;]{{0,70}}?(?:đắc cử|trúng cử|quá bán)"
        r"(?! (?:bí thư|phó|<btv>|vào <btv>|<ubkt>|chức|(?:từ|ở|tại) (?:cơ sở|đại hội|cấp dưới)))",
        "Chủ tọa công bố 39 đồng chí, gồm cả những người vắng mặt, đã trúng cử.",
        {"committee_size": 39},
    ),
    _near(
        "committee-of",
        "ban chấp hành|bch|cấp ủy",
        rf"(?:(?<!ứng cử )(?<!ứng cử vào )(?<!do )<bch>|cấp ủy (?:khóa|mới))(?![^.;]{{0,90}}?(?:thường vụ|<ubkt>|phó"
        rf" bí thư))"
        rf"(?! họp)"
        rf"[^.;]{{0,90}}?<committee_size:N> <dc>{_NOT_SIZE}",
        "Nhận nhiệm vụ trong cấp ủy khóa XV lần này là tập thể 38 đồng chí.",
        {"committee_size": 38},
        "Ban Chấp hành tặng quà 12 gia đình.",
    ),
    _near(
        "committee-into",
        "ban chấp hành|bch|cấp ủy",
        rf"<committee_size:N> <dc>{_NOT_SIZE}[^.;]{{0,80}}?(?:vào|tham gia|trong|là) (?:<bch>|cấp ủy)"
        r"|với <committee_size_2:N> (?:ủy viên|thành viên)[^.;]{0,50}?<bch>(?! họp)",
        "Bốn mươi mốt đồng chí của năm 2020, năm của nhiều đại hội trong cả nước và trong tỉnh, đã bước vào Ban Chấp"
        " hành.",
        {"committee_size": 41},
    ),
    _near(
        "committee-elected",
        "bầu",
        r"(?:chỉ bầu|bầu được)(?: là|:)? <committee_size:N>(?=[,;.]| -|$)",
        "Cấp ủy còn thiếu người: tại Đại hội chỉ bầu 39, hai vị trí còn lại sẽ kiện toàn sau.",
        {"committee_size": 39},
    ),
    _near(
        "planned",
        "bầu|phân bổ|số lượng",
        r"(?:phải bầu|cần bầu|được phân bổ|(?:tỉnh|trên|huyện) phân bổ|số lượng cấp ủy|số lượng"
        r" <bch>)[^.;]{0,20}?<committee_planned_size:N>"
        r"(?= <dc>|[,;.]| -|$)",
        "Số ủy viên phải bầu là 39.",
        {"committee_planned_size": 39},
    ),
    _near(
        "vote",
        "phiếu & <P> & bí thư",
        r"(?<!giới thiệu )(?:<secretary_vote_pct:P>[^.;]{0,50}?phiếu(?! giới thiệu)[^.;]{0,110}?<secretary>"
        r"|phiếu(?! giới thiệu)[^.;]{0,30}?<secretary_vote_pct_2:P>[^.;]{0,80}?<secretary>)"
        r"|<secretary>(?![^.;]{0,60}(?:phó bí thư|chủ nhiệm|giới thiệu))[^.;]{0,60}?(?:phiếu|bầu trực tiếp),?(?:"
        r" đạt| tức| bằng"
        r"| tương đương)? \(?<secretary_vote_pct_3:P>|<secretary>[^.;,]{0,24}, <secretary_vote_pct_4:P> (?:số )?phiếu",
        "Trên 99% số phiếu tán thành đã đưa bà trở lại cương vị Bí thư Huyện ủy.",
        {"secretary_vote_pct": 99},
        "Trên 99% số phiếu giới thiệu dành cho Bí thư Huyện ủy.",
    ),
    _near(
        "secretary",
        "bí thư & bầu|tái cử|trúng cử|đắc cử|chỉ định",
        r"(?<!nguyên )(?<!cựu )<secretary>(?: (?:tỉnh|huyện|thành|thị|quận|đảng) ủy)?(?: vừa (?:đắc cử|trúng cử|tái"
        r" cử))? <who><secretary_name:X>"
        r"[^.;]{0,70}?(?:được|tiếp tục|tái|vừa)[^.;]{0,40}?(?:bầu lại|bầu|tái cử|trúng cử|đắc cử|chỉ định)(?! năm)"
        r"|(?:bầu|trúng cử|đắc cử|chỉ định)[^.;]{0,30}?<secretary>[^.;]{0,60}? - <who><secretary_name_2:X>"
        r"|bầu[^.;]{0,30}?<secretary>[^.]{0,30}?; (?:tái (?:đắc )?cử|trúng cử|đắc cử) là <who><secretary_name_3:X>",
        "Nữ Bí thư Huyện ủy Lê Hoài An tiếp tục được đại biểu tín nhiệm bầu lại.",
        {"secretary_name": "Lê Hoài An"},
        "Bí thư Huyện ủy Lê Hoài An trao hoa.",
    ),
    _near(
        "results",
        "chỉ tiêu",
        rf"<{_MET}/{_ALL}:R>[^.;]{{0,40}}?chỉ tiêu(?! (?:không|chưa|còn))[^.;]{{0,20}}?(?:hoàn thành|đạt|vượt)",
        "24/27 - đó là tỷ lệ chỉ tiêu hoàn thành của nhiệm kỳ vừa khép lại.",
        {_MET: 24, _ALL: 27},
    ),
    _near(
        "absent",
        "vắng|chưa tới|chưa về|không về|không dự|không đến",
        r"(?<!ảnh )vắng<~30><delegates_absent:N>"
        + _ENDS
        + r"|<delegates_absent_2:N> (?!ủy viên)(?:<db>|<dc>)(?!, vắng)<~60>(?<!không )(?:vắng|chưa tới"
        r"|chưa về|không về|không dự|không đến)",
        "Vắng mặt vì công tác đột xuất 2 đồng chí.",
        {"delegates_absent": 2},
    ),
    _near(
        "ex-officio",
        "đương nhiên",
        rf"(?<![{FIGURES}] )đương nhiên<-20><delegates_exofficio:N>"
        + _ENDS
        + r"|<delegates_exofficio_2:N>(?: <db>| <dc>)?<~25>đương nhiên",
        "Số đương nhiên tham dự 24, còn lại do cơ sở bầu lên.",
        {"delegates_exofficio": 24},
    ),
    _near(
        "convened",
        "triệu tập",
        rf"triệu tập(?:(?!có mặt|vắng|dự (?:đủ|cả))[^.;{FIGURES}]){{0,35}}?<delegates_convened:N>(?! (?:người|đồng"
        r" chí|đại biểu) (?:phải|vắng|xin|không|ngồi|có mặt|đã|tới|đến|dự|theo dõi))"
        + _ENDS
        + r"|<delegates_convened_2:N>(?: <db>| <dc>)<~35>triệu tập",
        "Danh sách triệu tập chốt lại ở con số 147.",
        {"delegates_convened": 147},
    ),
    _near(
        "present",
        "tham dự|về dự|tới dự|đến dự|có mặt|điểm danh|quy tụ|tề tựu|góp mặt|hội tụ|hội trường|theo dõi|hàng ghế",
        r"(?:tham dự|về dự|tới dự|đến dự|tham gia phiên|có mặt|điểm danh|quy tụ|tề tựu|góp mặt|hội"
        r" tụ)<-30><delegates_present:N>"
        r" (?!ủy viên|cán bộ)<dc>"
        r"(?! (?:nữ|trẻ|là|nguyên))|<delegates_present_2:N>(?: <dc>| <db>)?(?: ưu tú| tiêu biểu)?(?: đã)?(?: đều)?"
        r" (?:có mặt|tới dự|về dự|tề tựu|điểm danh|góp mặt|ngồi dưới hội trường|ngồi kín hội trường|ngồi kín các"
        r" hàng ghế|lấp kín hội trường"
        r"|theo dõi (?:đại hội|phiên khai mạc)(?! trực tuyến| qua| từ))"
        r"|hàng ghế đại biểu (?:là|có) <delegates_present_6:N>(?= <dc>|[.;,])"
        r"|\| có mặt: <delegates_present_7:N>(?= ?\||$| <db>| <dc>)"
        r"|(?:sáng|chiều|hôm|mạc)[^.;]{0,24} hội trường (?:chỉ )?(?:có|đủ) <delegates_present_3:N> (?:đại"
        r" biểu|người|đồng chí)(?= (?:dự|ngồi)|[.;,]|$)"
        r"|dự (?:đủ|cả|đông đủ|đầy đủ) <delegates_present_5:N>(?=[.;,]|$)|\(<delegates_present_4:N> (?:người|đại"
        r" biểu|đồng chí) dự(?=[,;)])",
        "Đến giờ khai mạc đã tề tựu trong hội trường 139 người.",
        {"delegates_present": 139},
    ),
    _near(
        "guests",
        "khách",
        r"<guests:N>(?: <db>| <dc>)?(?!<~20>(?:gồm|kể) cả)(?! (?:năm )?tuổi)<~20>khách mời|khách mời(?! (?:rút"
        r"|giảm|từ))<~25><guests_2:N>"
        + _ENDS
        + rf"|khách mời(?! và đại biểu)[^.;{FIGURES}]{{0,120}}?(?:tổng cộng|tất cả|cả thảy)(?: là| có)? <guests_3:N>"
        r" (?:<dc>|khách)"
        r"|\bmời <guests_5:N> (?:vị|khách)|<guests_4:N> <dc>[^.;,]{0,34} là khách mời",
        "Khách mời ngồi kín dãy ghế bên, 35 vị.",
        {"guests": 35},
    ),
    _near(
        "speeches",
        "tham luận|lên bục|đăng đàn|phát biểu|thảo luận|ý kiến",
        r"<speeches:N> (?:bài |bản |lượt |báo cáo |ý kiến )?(?:tham luận|(?:ý kiến |lượt )(?:phát biểu|thảo luận"
        r"|trao đổi))(?! gửi (?!đến đại|tới đại))"
        r"|<speeches_7:N> điểm cầu (?:tham gia )?phát biểu"
        r"|thảo luận[^.;]{0,30}?, <speeches_8:N> (?:lượt |bài )?(?:ý kiến|tham luận)"
        r"|<speeches_3:N> ý kiến(?: đã)?(?: được)? (?:nêu|phát biểu|trao đổi|thảo luận)"
        r"|<speeches_2:N> (?:<dc>|<db>)(?: đã| được| lần lượt){0,2} (?:lên bục|đăng đàn|lên phát biểu|trình bày)"
        r"|ghi (?:nhận|được) <speeches_6:N> (?:lượt )?ý kiến"
        r"|<speeches_4:N> (?:lượt |bài )?(?:<dc>|<db>) (?:tham luận|đăng đàn|thảo luận|lên bục)"
        r"|(?:tham luận|thảo luận|phát biểu|đăng đàn)(?! ở tổ| tại tổ| tổ)[^.;]{0,40}?(?:có|là|với|:) <speeches_5:N>"
        r" (?:<dc>|<db>|bài|ý kiến|lượt|bản)(?! (?:đăng ký|gửi|vắng|nữ))",
        "Ở hội trường, mười sáu bản tham luận nối nhau.",
        {"speeches": 16},
    ),
    _near(
        "mean-age",
        "bình quân|trung bình",
        r"tuổi(?: đời)? (?:bình quân|trung bình)[^.;]{0,50}? từ <N>(?: tuổi)?<-14>(?:xuống(?: còn)?|lên|còn)"
        r" <*mean_age_4:N>"
        r"|tuổi<~30>(?:bình quân|trung bình)<~25><*mean_age:N>(?! (?:đồng|triệu|điểm|%))"
        r"|bình quân tuổi(?: đời)?<~8><*mean_age_5:N>(?! (?:đồng|triệu|điểm|%))"
        r"|(?:bình quân|trung bình)(?:,? mỗi (?:ủy viên|đồng chí|người|cấp ủy viên))?<~12><*mean_age_2:N> tuổi"
        r"|<*mean_age_3:N>(?: tuổi)? (?:là|chính là) (?:độ )?tuổi(?: đời)? (?:bình quân|trung bình)",
        "Ban Chấp hành khóa mới có tuổi đời tính bình quân vào khoảng 46.",
        {"committee_mean_age": 46},
    ),
    _near(
        "deputies",
        "phó bí thư",
        r"phó bí thư<~12><deputy_secretaries:N>(?! (?:người|đồng chí) (?:phụ trách|làm|là|kiêm))"
        + _ENDS
        + r"|<deputy_secretaries_2:N> <dc><~14>phó bí thư(?! thường)",
        "Bầu ra Phó Bí thư đủ 2.",
        {"deputy_secretaries": 2},
    ),
    _near(
        "inspection",
        "ủy ban kiểm tra|ubkt",
        r"<ubkt>(?!<~40>(?:<btv>|<bch>|chủ nhiệm))<~40><inspection_committee_size:N> <dc>(?! (?:phó|chủ nhiệm))"
        r"|<inspection_committee_size_2:N> <dc>(?!<~40>(?:<btv>|<bch>|chủ nhiệm|phó))<~40><ubkt>",
        "Đại hội giao 5 đồng chí công việc của Ủy ban Kiểm tra.",
        {"inspection_committee_size": 5},
    ),
    _near(
        "standing",
        "thường vụ|btv",
        r"<btv>(?!<~40>(?:<ubkt>|<bch>))(?! (?:\w+ ủy )?(?:trao|tặng|chỉ đạo|quyết định|ban hành|yêu cầu|phân công|cử"
        r"|giao|cho|khen))<~30>"
        r"<standing_committee_size:N> <dc>(?! (?:nữ|trẻ|phó|tái))",
        "Ban Thường vụ gọn lại, chỉ 11 đồng chí.",
        {"standing_committee_size": 11},
    ),
    _near(
        "numbers-said",
        "tổ chức|đảng viên|chi bộ",
        r"(?:^|[:;] )(?:tổ chức (?:cơ sở )?đảng|chi bộ, đảng bộ|đảng bộ, chi bộ)(?: trực thuộc)?"
        r" <subordinate_organisations_2:N>"
        r"(?=[.;,]|$)|(?:^|[:;] )đảng viên <party_members_2:N>(?=[.;,]|$)"
        r"|số (?:tổ chức(?: đảng)?|chi bộ,? đảng bộ|đảng bộ,? chi bộ) (?:trực thuộc )(?:là|:)"
        r" ?<subordinate_organisations:N>"
        r"|số đảng viên(?! (?:nữ|mới|trẻ|dự bị))(?: [^.;,:]{0,30})? là <party_members:N>(?=[.;,(]|$| <dc>)",
        "Số tổ chức trực thuộc là 103; số đảng viên tính đến 31/7 là 6.472.",
        {"subordinate_organisations": 103, "party_members": 6472},
        "Số đảng viên được khen thưởng tăng lên.",
    ),
    _near(
        "members",
        "<N members>",
        r"<party_members:N> (?:đồng chí |cán bộ, )?đảng viên(?! (?:mới|ưu tú|trẻ|được|dự bị|hoàn thành|bị|vi phạm|là|nữ"
        r"|xuất sắc|tiêu biểu|cao tuổi|lão thành|nghỉ hưu|theo dõi|dự|về dự|tham dự|tới dự|miễn|chính thức"
        r"|có|trở lên|đi|đã|không|chưa|chuyển))",
        "Đông nhất là Đảng bộ này: 3.100 đảng viên.",
        {"party_members": 3100},
        "Đón nhận 12 đảng viên mới.",
    ),
)
