"""Rows of lists and tables, almost without verbs: "Đại biểu chính thức: 178", "Ban Thường vụ 11", "Nữ 10 25%"."""

from analytics.extraction.lexer import FIGURES
from analytics.extraction.rules.wording import Rule

_ROW = rf"^[^\w{FIGURES}]{{0,4}}(?:<NO>[.)]? ?\|? ?)?(?:tổng số |số lượng |số )?"
_IS = r"(?: \([^()]{1,44}\))?\s?[:|=-]?\s?"
_END = r"(?=(?: <dc>| ý kiến| <db>| chi bộ| đảng bộ| tổ chức \w+ ?đảng| đảng viên)?(?:[.;,)(]|$| \(| -| \|| <P>))"
_BARE_END = r"(?= đại biểu|[.;,)(]| \(| -| \||$| <P>)"


def _row(name: str, needs: str, label: str, field: str, reads: str) -> Rule:
    """A row whose label says all: *label* then the number."""
    end = _BARE_END if field in {"delegates_elected", "delegates_appointed", "delegates_exofficio"} else _END
    if field == "subordinate_organisations":
        end = rf"(?! đảng viên){end}"
    return Rule(f"row-{name}", needs, rf"{_ROW}{label}{_IS}<{field}:N>{end}", reads, {field: _last(reads)}, prior=0.93)


def _last(reads: str) -> int:
    return int(reads.rsplit(" ", maxsplit=1)[-1].replace(".", ""))


_COUNTS = (
    _row(
        "convened",
        "triệu tập",
        r"(?:đại biểu )?(?:được |chính thức được )?triệu tập",
        "delegates_convened",
        "Đại biểu triệu tập 250",
    ),
    _row(
        "present",
        "có mặt|dự đại hội|tham dự|về dự|dự khai mạc|dự phiên",
        r"(?:đại biểu )?(?:có mặt(?: (?:ngày|phiên|buổi) khai mạc)?|tham dự|về dự|dự đại hội|dự(?: phiên)?"
        r" (?:khai mạc|chính thức)|thực tế có mặt)",
        "delegates_present",
        "Đại biểu tham dự 249",
    ),
    _row(
        "delegates",
        "đại biểu",
        r"đại biểu",
        "delegates_present",
        "Đại biểu: 251",
    ),
    _row(
        "official",
        "đại biểu chính thức",
        r"đại biểu chính thức(?: dự đại hội)?",
        "delegates_official",
        "Đại biểu chính thức 178",
    ),
    _row(
        "exofficio",
        "đương nhiên",
        r"(?:đại biểu )?đương nhiên",
        "delegates_exofficio",
        "Đại biểu đương nhiên 40",
    ),
    _row(
        "elected",
        "bầu",
        r"(?:đại biểu )?(?:được |do (?:đại hội )?(?:cấp dưới|cơ sở) )?bầu(?: từ| tại| ở)?(?: cơ sở| đại"
        r" hội[^:;]{0,30}| cấp dưới)?",
        "delegates_elected",
        "Đại biểu bầu từ cơ sở 210",
    ),
    _row(
        "appointed",
        "chỉ định",
        r"(?:đại biểu )?(?:được )?chỉ định",
        "delegates_appointed",
        "Đại biểu được chỉ định 152",
    ),
    _row(
        "absent",
        "vắng",
        r"(?:đại biểu )?vắng(?: mặt)?",
        "delegates_absent",
        "Đại biểu vắng mặt 3",
    ),
    _row(
        "guests",
        "khách mời",
        r"(?:đại biểu )?khách mời",
        "guests",
        "Đại biểu khách mời 45",
    ),
    _row(
        "members",
        "đảng viên",
        r"đảng viên(?: toàn đảng bộ| toàn \w+| của đảng bộ| hiện có)?",
        "party_members",
        "Đảng viên toàn huyện 5.467",
    ),
    _row(
        "organisations",
        "chi bộ|cơ sở đảng|tccs|tổ chức đảng|đơn vị trực thuộc|đảng bộ|đảng ủy|đầu mối",
        r"<org>(?: cơ sở)?(?: trực thuộc)?",
        "subordinate_organisations",
        "Chi bộ, đảng bộ cơ sở 63",
    ),
    _row(
        "seats",
        "phân bổ|bầu|đề án|quy định|được duyệt",
        r"(?:(?:ủy viên )?(?:<bch> )?(?:chỉ tiêu phân bổ|được phân bổ|theo đề án|chỉ tiêu bầu|cần bầu|theo quy định"
        r"|được duyệt|phải bầu))",
        "committee_planned_size",
        "Chỉ tiêu phân bổ 41",
    ),
    _row(
        "won",
        "bầu|trúng cử",
        r"(?:ủy viên )?(?:trúng cử|được bầu|đã bầu|bầu được)",
        "committee_size",
        "Số trúng cử 40",
    ),
    _row(
        "number-of-seats",
        "số lượng",
        r"(?:(?<=số lượng ))(?:ủy viên )?(?:<bch>|đảng ủy|cấp ủy)(?: khóa \w+| mới){0,2}",
        "committee_planned_size",
        "Số lượng Ban Chấp hành khóa mới: 41",
    ),
    _row(
        "committee",
        "ban chấp hành|bch|ủy",
        r"(?:ủy viên )?(?:<bch>|đảng ủy|cấp ủy|chi ủy)(?: khóa \w+| đảng bộ \w+| được (?:bầu|chỉ định)| mới"
        r"| (?:trúng|đắc) cử){0,2}",
        "committee_size",
        "Ủy viên BCH: 29",
    ),
    _row(
        "standing",
        "btv|thường vụ",
        r"(?:ủy viên )?<btv>",
        "standing_committee_size",
        "Ủy viên BTV: 9",
    ),
    _row(
        "inspection",
        "ubkt|kiểm tra|ban kt",
        r"(?:ủy viên )?<ubkt>",
        "inspection_committee_size",
        "Ủy ban Kiểm tra 7",
    ),
    _row(
        "deputies",
        "phó bí thư",
        r"phó bí thư",
        "deputy_secretaries",
        "Phó Bí thư 2",
    ),
    _row(
        "speeches",
        "phát biểu|tham luận",
        r"(?:ý kiến )?(?:tham luận|phát biểu)(?: trực tiếp| trình bày)?(?: tại (?:hội trường|đại hội))?",
        "speeches",
        "Tham luận: 12",
    ),
    _row(
        "met",
        "vượt",
        r"(?:chỉ tiêu )?(?:đạt và vượt|đạt, vượt|hoàn thành và vượt)",
        "targets_met",
        "Chỉ tiêu đạt, vượt: 18",
    ),
)

_BREAKDOWN: tuple[tuple[str, str, str, str, str, dict[str, float]], ...] = (
    (
        "women",
        "nữ",
        r"(?:đại biểu |ủy viên |cấp ủy |cấp ủy viên )?nữ",
        "women",
        "Nữ 10 25%",
        {"committee_women": 10, "committee_women_pct": 25},
    ),
    (
        "minority",
        "dtts|dân tộc",
        r"(?:đại biểu |ủy viên )?(?:là )?(?:người )?(?:dân tộc thiểu số|dtts)",
        "ethnic_minority",
        "Đại biểu dân tộc thiểu số 138 55,2%",
        {"delegates_ethnic_minority": 138, "delegates_ethnic_minority_pct": 55.2},
    ),
    (
        "young",
        "trẻ|tuổi",
        r"(?:đại biểu |ủy viên )?(?:cán bộ |tuổi )?(?:trẻ|<N> tuổi)(?: \(?<N>(?: tuổi)?\)?)?",
        "young",
        "Dưới 40 tuổi 13 32,5%",
        {"committee_young": 13, "committee_young_pct": 32.5},
    ),
)

_TWO = r"\s?\| ?<!:N> ?\| ?"
_BOTH_TERMS: tuple[tuple[str, str, str, str], ...] = (
    ("women", "nữ |", r"nữ", "*women"),
    ("women-share", "nữ (%)", r"(?:tỷ lệ )?nữ \(%\)", "*women_pct"),
    ("young-share", "tuổi (%)", r"(?:tỷ lệ )?(?:trẻ )?(?:<N>|<~6>\d\d) tuổi \(%\)", "*young_pct"),
    ("standing", "btv|thường vụ", r"(?:ủy viên )?<btv>", "standing_committee_size"),
    ("inspection", "ubkt|kiểm tra", r"(?:ủy viên )?<ubkt>", "inspection_committee_size"),
    ("deputies", "phó bí thư", r"phó bí thư", "deputy_secretaries"),
    ("committee", "ban chấp hành|bch", r"(?:số )?(?:lượng )?(?:ủy viên )?<bch>", "committee_size"),
    ("mean-age", "bình quân", r"(?:độ )?tuổi(?: đời)? bình quân", "*mean_age"),
)
_BOTH_READ: dict[str, tuple[str, dict[str, float]]] = {
    "women": ("Nữ | 5 | 7", {"committee_women": 7}),
    "women-share": ("Tỷ lệ nữ (%) | 13,5 | 20", {"committee_women_pct": 20}),
    "young-share": ("Dưới 40 tuổi (%) | 5,4 | 11,4", {"committee_young_pct": 11.4}),
    "standing": ("BTV | 13 | 11", {"standing_committee_size": 11}),
    "inspection": ("UBKT | 9 | 7", {"inspection_committee_size": 7}),
    "deputies": ("Phó Bí thư | 3 | 2", {"deputy_secretaries": 2}),
    "committee": ("Số ủy viên Ban Chấp hành | 39 | 41", {"committee_size": 41}),
    "mean-age": ("Tuổi bình quân | 45,6 | 43,8", {"committee_mean_age": 43.8}),
}

LISTS = (
    *(
        # A table of the term before and the new one: the last column is the new one's.
        Rule(
            f"row-both-terms-{name}",
            needs,
            rf"^[^\w{FIGURES}]{{0,4}}{label}{_TWO}<{field}:N>\W*$",
            f"Ban Chấp hành Đảng bộ tỉnh khóa mới.\n{_BOTH_READ[name][0]}",
            _BOTH_READ[name][1],
            "Huyện Nam Sách | 30 | 40",
            prior=0.85,
        )
        for name, needs, label, field in _BOTH_TERMS
    ),
    Rule(
        "row-planned-and-elected",
        "ban chấp hành|bch|cấp ủy",
        rf"{_ROW}(?:ủy viên )?<bch>[^|;.]{{0,40}}\| ?<committee_planned_size:Q>(?: \| ?<committee_size:N>)?",
        "Chức danh | Theo đề án | Giới thiệu | Trúng cử\nBan Chấp hành | 27 | 31 | 26",
        {"committee_planned_size": 27, "committee_size": 26},
    ),
    Rule(
        "row-candidates",
        "danh sách bầu cử|nhân sự giới thiệu|được giới thiệu|ứng cử viên",
        rf"{_ROW}(?:ứng cử viên|danh sách bầu cử|được giới thiệu|nhân sự giới thiệu){_IS}<!:N>",
        "Số ứng cử viên | 47",
    ),
    *_COUNTS,
    *(
        Rule(
            f"row-{name}-share",
            needs,
            rf"{_ROW}{label}{_IS}<*{field}:N>(?: <dc>| <db>)?(?:,? chiếm|,? tỷ lệ|,? bằng| -| \||,|;|\s?\()?"
            rf" ?<*{field}_pct:P>",
            f"Ban Chấp hành Đảng bộ tỉnh khóa mới.\n{reads}",
            values,
        )
        for name, needs, label, field, reads, values in _BREAKDOWN
    ),
    Rule(
        "ward-committee-and-its-board",
        "đảng ủy & thường vụ",
        r"đảng ủy (?:xã|phường|đặc khu)(?: khóa \w+)? (?:gồm|có) <committee_size:N> (?:đồng chí|người|ủy viên),"
        r" ban thường vụ"
        r"(?: có| gồm)? <standing_committee_size:N>(?= <dc>|[.;,]|$)",
        "Đảng ủy phường có 31 đồng chí, Ban Thường vụ 11.",
        {"committee_size": 31, "standing_committee_size": 11},
        "Đảng ủy phường có 31 đồng chí là cán bộ trẻ.",
    ),
    Rule(
        "row-how-they-came",
        "bầu từ|bầu tại|chỉ định: |đương nhiên là",
        r"^[^\w]{0,4}(?:(?:được )?bầu (?:từ|tại) [^.;:]{3,30}: <delegates_elected:N>|được [^.;:]{3,44} chỉ định:"
        r" <delegates_appointed:N>(?! (?:<dc> )?(?:vào|tham gia))|đương nhiên là [^.;:]{3,40}:"
        r" <delegates_exofficio:N>)",
        "- Được bầu từ đại hội cấp dưới: 300 đồng chí (85,7%).",
        {"delegates_elected": 300},
        "- Được Tỉnh ủy giới thiệu: 300 đồng chí.",
    ),
    Rule(
        "sent-by-whom",
        "bầu|chỉ định|số đại biểu",
        r"(?:^|[;,:] )do (?:đại hội|các|cơ sở|đảng bộ|chi bộ)[^;.]{0,60}? bầu <delegates_elected_2:N>(?= <dc>| <db>|"
        r"[.;,]|$)"
        r"|\bsố (?:đại biểu )?được bầu(?! (?:lần đầu|mới|lại))[^.;:]{0,60}? là"
        r" <delegates_elected_3:N>(?=[.;,]|$| <dc>| <db>)"
        r"|\bsố đại biểu (?:dự|tham dự|về dự|có mặt)[^.;:]{0,24}? là <delegates_present:N>(?=[.;,]|$| <dc>| <db>)"
        r"|\b(?:số|đại biểu) (?:đại biểu )?(?:được|do) [^.;:]{0,60}?(?:bầu[^.;:]{0,40}: <delegates_elected:N>"
        r"|chỉ định: <delegates_appointed:N>)(?! <dc> (?:vào|tham gia))",
        "Có 43 đại biểu đương nhiên; số do Ban Thường vụ Huyện ủy chỉ định: 2.",
        {"delegates_exofficio": 43, "delegates_appointed": 2},
        "Số việc do Ban Thường vụ Huyện ủy chỉ đạo: 2.",
    ),
    Rule(
        # Under the heading of a body, or after a question about it.
        "size-of-what-is-spoken-of",
        "bầu|có|gồm|số lượng|tổng số",
        rf"^[^\w{FIGURES}]{{0,4}}(?:bầu|có|gồm|số lượng|tổng số)(?: được| đủ| ra|:)? ?<*size:N> <dc>"
        r"(?! (?:nữ|là|tái|mới|trẻ|được|trong|lần|dự|đại|đã|xin|vắng))(?=[.,;(]|$| \()"
        r"(?!,? ?\(?(?:bằng |chiếm |đạt |tỷ lệ |tức )?<P>)",
        "Kết quả bầu cử của Đại hội.\n\nBAN THƯỜNG VỤ\nCó 15 ủy viên, bầu tại phiên họp thứ nhất.",
        {"standing_committee_size": 15},
        "Có 15 đồng chí.",
    ),
    Rule(
        "row-minority",
        "dtts|dân tộc",
        rf"{_ROW}(?:đại biểu |ủy viên )?(?:là )?(?:người )?(?:dân tộc thiểu số|dtts){_IS}<*ethnic_minority:N>{_END}"
        r"(?!, (?:chiếm |đạt |bằng |tỷ lệ ){1,2}<P>)",
        "Đại biểu về dự Đại hội.\nĐại biểu là người dân tộc thiểu số 13",
        {"delegates_ethnic_minority": 13},
    ),
    Rule(
        "delegation-in-a-row",
        "dự đại hội",
        rf"{_ROW}(?:đoàn )?đại biểu (?:chính thức )?(?:đi |tham )?dự đại hội (?:đại biểu )?(?:đảng bộ )?(?:tỉnh|thành"
        rf" phố|huyện|cấp trên|toàn quốc|quân|khối)<~40>{_IS}<upper_delegation_official:N>(?: <dc>| <db>)?(?=$|[.;,])"
        r"(?!,? (?:trong đó|gồm)(?: có)? <N> (?:<dc>|<db>)? ?chính thức)",
        "Đại biểu dự Đại hội cấp trên: 5 đồng chí",
        {"upper_delegation_official": 5},
        free=True,
    ),
    Rule(
        "row-reelected",
        "tái cử",
        rf"{_ROW}(?:ủy viên )?tái cử{_IS}<*reelected:N>{_END}",
        "Ban Chấp hành Đảng bộ tỉnh khóa mới.\nTái cử 26",
        {"committee_reelected": 26},
    ),
    Rule(
        "row-new",
        "lần đầu tham gia|mới|tham gia lần đầu",
        rf"{_ROW}(?:ủy viên )?(?:lần đầu tham gia|tham gia lần đầu|mới){_IS}<*new:N>{_END}",
        "Ban Chấp hành Đảng bộ tỉnh khóa mới.\nTham gia lần đầu 14",
        {"committee_new": 14},
    ),
)
