"""Who sits in the committee or the hall: women, minorities, young, new, re-elected, mean age. The topic tells."""

from analytics.extraction.rules.peoples import BEGINNINGS, PEOPLES
from analytics.extraction.rules.wording import Rule

_SHARE = (
    r"(?:,? (?:chiếm|bằng|đạt|tỷ lệ|tỉ lệ|tương đương|tức|=|đạt tỷ lệ|chiếm tỷ lệ|chiếm tỉ lệ|đạt tỉ lệ|là|với)+"
    r" ?|\s?\(|,\s|\s-\s|, chiếm tỷ lệ )"
)
# It begins with letters of its own, so that it is found fast where it stands before its number.
_MINORITY = (
    rf"(?:(?:dân tộc(?! kinh)(?: thiểu số| ít người| {PEOPLES})?|dtts|dtt số)(?: \([^)]{{1,40}}\))?"
    rf"|(?:người|đồng bào|đại biểu) {PEOPLES})"
)
_ETHNIC = rf"(?:là )?(?:người )?(?:đồng bào )?(?:các )?{_MINORITY}"
_WOMEN = r"(?:phụ )?nữ(?: giới| đại biểu| ủy viên)?"
_YOUNG = (
    r"(?:(?:cán bộ )?trẻ(?: tuổi)?(?: \(?<~12><N> tuổi\)?| \(<N>\))?"
    r"|(?:có |ở )?(?:độ )?(?:tuổi )?(?:đời )?<N> tuổi(?! đảng))"
)
_AGED = r"(?:có |ở )?(?:độ )?tuổi(?: đời)? <N>"
_FIRST = (
    r"(?:(?:vào )?lần đầu(?: tiên)?(?: tham gia| được bầu)?|được bầu lần (?:đầu|thứ nhất)|mới(?<!khóa mới)(?<!hành mới)"
    r"(?<!ủy mới) (?:được )?(?:tham gia|bầu"
    r"(?! được))|tham gia (?:lần"
    r" đầu|mới)|tham"
    r" gia cấp ủy lần đầu"
)
_FIRST += (
    r"|mới(?! (?:bầu|có|chỉ|đạt|được|xong|hoàn|làm|thực|dừng|khoảng)\b)(?<!khóa mới)(?<!hành mới)(?<!ủy"
    r" mới)(?<!nhiệm kỳ mới)(?<!tra mới)(?<!vụ mới)"
    r"(?! \w+ bộ)|gương mặt mới"
    r"|nhân tố mới)"
)

MAKE_UP = (
    Rule(
        "make-up-of-appointed-delegates",
        "chỉ định;|chỉ định,",
        r"đại biểu (?:được |do )<~60>chỉ định[;,] (?:trong đó )?(?:có |gồm )?<delegates_women:N> (?:đại biểu )?nữ"
        rf"(?:{_SHARE}<~8><delegates_women_pct:P>)?(?:,"
        rf" <delegates_ethnic_minority:N> (?:đại biểu )?{_ETHNIC})?",
        "Đại hội gồm 380 đại biểu do Ban Thường vụ Tỉnh ủy chỉ định; 92 nữ, 60 người dân tộc thiểu số.",
        {"delegates_appointed": 380, "delegates_women": 92, "delegates_ethnic_minority": 60},
        "Ban Thường vụ gồm 15 đồng chí được chỉ định; 3 nữ.",
    ),
    Rule(
        "women-members-among-them",
        "nữ",
        r"<delegates_women:N> (?:nữ đảng viên|đảng viên nữ) (?:trong|trên) số (?:ấy|đó|này|họ)",
        "Dự Đại hội có 95 đại biểu; có 51 nữ đảng viên trong số ấy.",
        {"delegates_present": 95, "delegates_women": 51},
        "Đảng bộ có 51 nữ đảng viên.",
    ),
    Rule(
        "women",
        "nữ",
        r"<*women:N>(?: <dc>| <db>)?(?: ủy viên)?(?: là)?(?: đồng chí)? (?:phụ )?nữ\b(?! (?:đảng viên|công nhân|cán"
        r" bộ|chủ"
        rf" tịch|thanh|nghèo))|\b(?<!đảng viên ){_WOMEN}(?::| có| là| góp mặt| tham gia| còn| chỉ còn| chỉ có)?"
        rf" ?<*women_2:N>(?! (?:đảng"
        rf" viên|tuổi|hộ|hội))",
        "Đại hội bầu Ban Chấp hành gồm 27 đồng chí, bảy đồng chí là nữ.",
        {"committee_size": 27, "committee_women": 7},
    ),
    Rule(
        "women-only-share",
        "nữ",
        r"(?:tỷ lệ |tỉ lệ )?(?:đại biểu |cấp ủy viên |cấp ủy |cán bộ |ủy viên )?(?<!đảng viên )nữ(?: giới"
        r"| trong(?: \w+){2,3}"
        r"| đại"
        r" biểu| tham gia \w+ \w+)?(?::| chiếm| đạt| bằng| là)?(?: tỷ lệ| tỉ lệ)? ?<*women_pct:P>|<*women_pct_2:P>(?:"
        r" tổng)?(?: số)?(?: ủy viên| đại biểu| cấp ủy viên)?(?: là)? (?:phụ )?nữ",
        "Đại hội bầu Ban Chấp hành gồm 41 đồng chí, tỷ lệ nữ đạt 19,5%.",
        {"committee_size": 41, "committee_women_pct": 19.5},
    ),
    Rule(
        "minority-only-share",
        f"tt số|tts|ân tộc|{BEGINNINGS}",
        rf"{_MINORITY}(?::| chiếm| đạt| bằng| là)?(?: tỷ lệ| tỉ lệ)? ?<*ethnic_minority_pct:P>"
        rf"|<*ethnic_minority_pct_2:P> {_ETHNIC}",
        "Đại hội bầu Ban Chấp hành gồm 45 đồng chí; người dân tộc thiểu số chiếm 22,2%.",
        {"committee_size": 45, "committee_ethnic_minority_pct": 22.2},
    ),
    Rule(
        "people-then-number",
        "khmer|tày|nùng|thái|mường|mông|dao|chăm|ê đê|êđê|jrai|hrê|raglai|ra glai|cơ tu|vân kiều & <N> đại biểu",
        rf"(?:^|[,;:] ){PEOPLES}(?::| có| là)? ?<delegates_ethnic_minority:N>(?= <db>)",
        "Nữ 47 đại biểu, Khmer 12 đại biểu.",
        {"delegates_women": 47, "delegates_ethnic_minority": 12},
    ),
    Rule(
        "minority",
        f"tt số|tts|ân tộc|{BEGINNINGS}",
        rf"<*ethnic_minority:N>(?: <dc>| <db>)? {_ETHNIC}|{_MINORITY}(?:(?::| có| là|(?: cộng lại| tổng cộng"
        rf"| cả thảy| gộp lại)? (?:được|có)) ?<*ethnic_minority_2:N>| <*ethnic_minority_3:N>(?= <dc>| <db>))",
        "Trong số các đại biểu có 38 đại biểu là người dân tộc thiểu số.",
        {"delegates_ethnic_minority": 38},
    ),
    Rule(
        "young-only-share",
        "trẻ|tuổi",
        rf"{_YOUNG}(?: trong \w+ \w+ \w+| tham gia \w+ \w+)?(?::| chiếm| đạt| bằng| là)?(?: tỷ lệ| tỉ lệ)?"
        rf" ?<*young_pct:P>",
        "Đại hội bầu Ban Chấp hành gồm 27 đồng chí; cán bộ trẻ dưới 40 tuổi chiếm 14,8%.",
        {"committee_size": 27, "committee_young_pct": 14.8},
    ),
    Rule(
        "young",
        "trẻ|tuổi",
        rf"<*young:N>(?: <dc>| <db>| ủy viên)? {_YOUNG}|<*young_3:N> (?:<dc>|<db>) {_AGED}"
        rf"|{_YOUNG}(?::| có| là| còn| chỉ còn| cũng)? ?<*young_2:N>(?= <dc>| <db>|[.;,)]|$)",
        "Ban Chấp hành khóa mới có 6 đồng chí dưới 42 tuổi.",
        {"committee_young": 6},
        "Có 40 tuổi Đảng.",
    ),
    Rule(
        "new",
        "lần đầu|mới|tham gia",
        rf"<*new:N>(?: <dc>| <db>| cấp ủy viên)?(?: là)? {_FIRST}|{_FIRST}(?! với| gồm)<~14>(?::| là| có)?"
        rf" ?<*new_2:N>(?= <dc>(?! tái)"
        rf"|[.;,)]|$)|<*new_3:N> (?:gương mặt mới|<dc> được bầu mới)",
        "Ban Chấp hành có 13 người lần đầu tham gia cấp ủy.",
        {"committee_new": 13},
    ),
    Rule(
        "new-ratio",
        "lần đầu|mới|tham gia",
        rf"<*new/_:R>(?: <dc>)?(?: là)? {_FIRST}",
        "Ban Chấp hành có 15/41 đồng chí tham gia lần đầu.",
        {"committee_new": 15},
    ),
    Rule(
        "reelected",
        "tái|được bầu lại|cũ|khóa trước",
        r"<*reelected:N>(?: <dc>| ủy viên| cấp ủy viên)? (?:tham gia khóa (?:trước|cũ)|(?:từng )?là (?:cấp"
        r" ủy(?: viên)?|ủy viên)(?: của)? khóa (?:trước|cũ)|(?:(?:thuộc |của )?khóa"
        r" (?:trước|cũ|\w+) )?tái (?:đắc"
        r" )?cử|được bầu"
        r" lại|tái nhiệm|(?:khóa )?cũ(?= và|[,;]))|tái (?:đắc"
        r" )?cử(?::| là| có)? ?<*reelected_2:N>(?= <dc>|[.;,)]|$| \()"
        r"|<*reelected/_:R>(?: <dc>)? tái (?:đắc )?cử",
        "Ban Chấp hành có 36 vị tái cử.",
        {"committee_reelected": 36},
    ),
    Rule(
        "mean-age",
        "bình quân|trung bình",
        r"tuổi(?: đời)? (?:bình quân|trung bình)<~64><*mean_age:N>|(?:bình quân|trung bình) <*mean_age_2:N> tuổi|bình"
        r" quân (?:độ )?tuổi<~40><*mean_age_3:N>",
        "Tuổi bình quân của Ban Chấp hành là 46,8.",
        {"committee_mean_age": 46.8},
    ),
)
