"""Who sits in the committee or the hall, told in the looser orders of prose: "Chị em chiếm 16,7% (9/54 đồng chí)".

Five groups of people and the orders in which a number, a share and the group's name follow one another. Orders with
both figures are tried before the wordings of `make_up`, those with one behind them.
"""

import re
from dataclasses import dataclass

from analytics.extraction.lexer import FIGURES
from analytics.extraction.rules.peoples import BEGINNINGS, PEOPLES
from analytics.extraction.rules.wording import Rule
from analytics.fields import FIELDS
from analytics.model import Value

_ONE = r"(?:(?: (?:trong|trên)(?: tổng)?(?: số)? <N>)?(?: (?:<dc>|<db>|cấp ủy viên|ủy viên|anh chị|chị|em))(?: <bch>)?)"
_COMES_TO = (
    r"(?:,? (?:chiếm|bằng|đạt|tỷ lệ|tỉ lệ|tương đương|tương ứng|tức(?: là)?|ứng với|là|với|khoảng|tính ra|"
    r"tròn|đúng|=)){0,3}"
)
_SHARE = (
    rf"{_COMES_TO}(?:,? |\s?\(\s?(?:(?:chiếm|bằng|đạt|tỷ lệ|tỉ lệ|tương đương|tức|=) ){{0,2}}|\s?/\s?|,[^,.;"
    rf"(){FIGURES}]{{0,26}}\()"
)
# Between a group's name and its figure stands no stop, no other figure, and nothing that joins another group.
_GAP = rf"(?:(?! và |,? trong đó| (?:tăng|giảm|thêm|bớt) )[^,.;:?(){FIGURES}]){{0,34}}?"
_IS = (
    r"(?:, (?:tỷ lệ|tỉ lệ|số lượng))?(?: (?:là|có|được|đạt|gồm|chiếm|bằng|tới|chỉ|góp|với|cả thảy|khoảng)){0,3}"
    r"(?:\s?:)? ?"
)
_END = r"(?=(?: (?:<dc>|<db>|cấp ủy viên|ủy viên|chị em|chị)\b)|\s?[.;,()/|]| -| và |$)"
_OWN = r"(?!(?:(?: tổng)?(?: số)? (?:ủy viên|đại biểu|đồng chí|cấp ủy)(?: viên)?)? (?:là|thuộc) )"
# "9 nữ, 39% là người Hrê": the share is the next group's.
_FREE = "".join(
    rf"(?<![{FIGURES}] {one})" for one in ("", "đồng chí ", "đại biểu ", "người ", "ủy viên ", "vị ", "cán bộ ")
)
"""Not behind a number: in "8 nữ trên 38 ủy viên" the women are those before."""
_ALONE = (
    r"(?<!chấp hành )(?<!bch )(?<!cấp ủy )"  # "tỷ lệ nữ trong Ban Chấp hành 41 đồng chí": the number is the whole's
)
_AS = r"(?:,? là| (?:trong (?:đó|số (?:ấy|đó|này|họ|trúng cử))|khác|là|thuộc|ở|còn|có|đều))*"
_COMMITTEE = "Đại hội bầu Ban Chấp hành gồm 41 đồng chí. "


@dataclass(frozen=True)
class _Group:
    """A group of people: its field without the topic, words of which one stands there, and how it is named.

    `name` leads a clause, `kind` follows a number; `told` holds for each order that newspapers use of it a sentence
    about 7 of 41, which are 17.1 percent.
    """

    field: str
    needs: str
    name: str
    kind: str
    told: dict[str, str]


_ORDERS = {
    "share-between": rf"<count>{_ONE}?(?:{_COMES_TO} <share>,?| \((?:(?:chiếm|bằng|đạt|tỷ lệ) )?<share_2>\))"
    rf"{_AS} <kind>",
    "kind-then-share": rf"<count>{_ONE}?{_AS} <kind>{_GAP}(?: \((?:<N>|[^\W\d])[^()]{{0,40}}\))?{_SHARE}<share>{_OWN}",
    "name-count-share": rf"{_FREE}<name>{_GAP}{_IS}{_ALONE}<count>{_ONE}?{_GAP}{_SHARE}<share>{_OWN}",
    "name-share-count": rf"{_FREE}<name>{_GAP}{_IS}<share>,? (?:\(|(?:tức|hay|với|bằng|ứng với|tương ứng|tương"
    " đương) (?:là )?)<count>",
    "share-count-kind": rf"<share> \((?:tức )?<count>{_ONE}?\),?{_AS} <kind>",
    "share-kind-count": r"<share> <kind> \((?:tức )?<count>",
    "count-kind": rf"<count>{_ONE}?\)?{_AS} <kind>",
    "name-from-to": rf"{_FREE}<name>(?: \w+)? từ <N>(?: <dc>)? (?:lên|xuống(?: còn)?|còn) <count>",
    "name-bracket-count": r"<name> \(<count>",
    "name-count": rf"{_FREE}<name>{_GAP}{_IS}{_ALONE}<count>{_END}",
    "share-kind": rf"<share>(?: tổng)?(?: số)?{_ONE}?{_AS} <kind>",
    "name-share": rf"{_FREE}<name>{_GAP}{_IS}<share>",
}
"""The orders of number, share and name, the fuller before the barer."""

_GROUPS = (
    _Group(
        "women",
        "nữ|chị",
        r"(?<!\w)(?<!đảng viên )(?<!hội )(?:phụ nữ|chị em|các (?:bà|chị)(?:, các chị)?|đàn bà con gái|phái nữ|giới nữ"
        r"|phái đẹp|(?:ủy viên |đại biểu |cán bộ |cấp ủy )?nữ"
        r"(?: giới| đồng chí| đại biểu| ủy viên| cấp ủy(?: viên)?)?)(?! (?:huyện|tỉnh|công nhân|đảng viên|thanh|"
        r"nghèo))",
        r"(?:(?:cán bộ |đồng chí |đại biểu |ủy viên )?(?:phụ )?nữ\b(?! (?:công nhân|đảng|thanh|nghèo|giữ|lãnh đạo))|"
        r"chị em"
        r"|chị\b(?= trúng|,|\.))",
        {
            "share-between": "Có 7 ủy viên, bằng 17,1%, là nữ.",
            "kind-then-share": "Bảy đồng chí nữ đã trúng cử, đạt 17,1%.",
            "name-count-share": "Phụ nữ góp 7 gương mặt, tương ứng 17,1%.",
            "name-share-count": "Chị em chiếm 17,1% (7/41 đồng chí).",
            "count-kind": "7 ủy viên là chị em.",
            "name-count": "Phái nữ có mặt 7 người.",
            "share-kind": "Tính ra 17,1% ủy viên là chị em.",
            "share-count-kind": "Có 17,1% (tức 7 người) là nữ.",
            "share-kind-count": "Đáng tự hào với 17,1% nữ (7 đồng chí).",
            "name-from-to": "Nữ từ 5 lên 7.",
            "name-share": "Giới nữ trong cấp ủy chiếm tới 17,1%.",
        },
    ),
    _Group(
        "ethnic_minority",
        f"ân tộc|dtts|con em|{BEGINNINGS}",
        rf"(?<!\w)(?:(?:đồng chí |đại biểu |ủy viên |con em )?(?:là )?(?:người |đồng bào"
        rf" )?(?:các )?(?:dân tộc(?!"
        rf" kinh|(?<=; các dân tộc) khác)(?:"
        rf" thiểu số"
        rf"| ít người| anh em| {PEOPLES})?|dtts)|(?:người|đồng bào|con em) {PEOPLES}|(?:người|đồng bào) thiểu số)"
        r"(?: \([^()]{1,40}\))?",
        rf"(?:con em |bà con )?(?:người )?(?:đồng bào )?(?:các )?(?:thành phần )?(?:dân tộc(?! kinh)(?: thiểu số| ít"
        rf" người|"
        rf" anh em"
        rf"| {PEOPLES})?|dtts|(?:người|đồng bào) {PEOPLES})",
        {
            "share-between": "Có 7 ủy viên, bằng 17,1%, là người dân tộc thiểu số.",
            "kind-then-share": "7 đồng chí thuộc thành phần dân tộc ít người trúng cử, đạt 17,1%.",
            "name-count-share": "Con em các dân tộc góp 7 đồng chí, tương ứng 17,1%.",
            "name-share-count": "Người dân tộc thiểu số chiếm 17,1% (7/41 đồng chí).",
            "count-kind": "7 đồng chí thuộc các dân tộc anh em.",
            "name-count": "Các dân tộc anh em góp 7 đồng chí.",
            "share-kind": "17,1% thuộc các dân tộc anh em.",
            "share-count-kind": "Có 17,1% (tức 7 người) là dân tộc thiểu số.",
            "name-share": "Người Tày, Nùng, Mông chiếm tới 17,1% cấp ủy.",
        },
    ),
    _Group(
        "young",
        "trẻ|tuổi",
        r"(?<!\w)(?:(?:lớp |cán bộ |ủy viên |cấp ủy viên |nhân sự |đại biểu |cơ cấu |tuổi )+trẻ(?! nhất| hơn| em)(?:"
        r" tuổi)?|trẻ tuổi|trẻ \((?:dưới )?<N>(?: tuổi)?\)|trẻ(?=: <N>)|trẻ(?= (?:đạt |chiếm |là |có )?(?:<N>|<P>))"
        r"(?:,? \(?<N>(?: tuổi)?\)?,?)?|(?:ở |trong )?(?:độ )?tuổi(?: đời)?(?: từ)? <N>(?: trở xuống)?(?=[ :])|<N>"
        r" tuổi(?: trở xuống)?"
        r"(?! đảng)\)?)",
        r"(?:(?:lớp |cán bộ |ủy viên )*trẻ\b(?! nhất| hơn| em| (?:<N>|<G>) tuổi (?:ra|đến|được|vào|học))(?: tuổi)?(?:"
        r" \(?<~12><N>(?:"
        r" tuổi)?\)?)?|(?:ở |có )?"
        r"(?:độ )?(?:tuổi(?: đời)? )?<N> tuổi(?! đảng)"
        r"|(?:ở |có |chưa (?:đến |tới |quá ))?(?:độ )?tuổi(?: đời)? <N>(?! tuổi))",
        {
            "share-between": "Có 7 ủy viên, bằng 17,1%, thuộc lớp trẻ.",
            "kind-then-share": "Bảy đồng chí thuộc lớp cán bộ trẻ, tỷ lệ 17,1%.",
            "name-from-to": "Dưới 40 tuổi từ 3 lên 7.",
            "share-count-kind": "Có 17,1% (7 người) chưa đến tuổi 40.",
            "name-count-share": "Tuổi dưới 40 góp 7 đồng chí, tương ứng 17,1%.",
            "name-share-count": "Cán bộ trẻ chiếm 17,1% (7/41 đồng chí).",
            "count-kind": "7 đồng chí thuộc lớp trẻ.",
            "name-count": "Lớp trẻ góp 7 đồng chí.",
            "share-kind": "17,1% là cán bộ trẻ.",
        },
    ),
    _Group(
        "new",
        "lần đầu|mới|khóa đầu",
        r"(?<!\w)(?:mới(?=: <N>)|(?:số |những )?(?:người|gương mặt|nhân tố|ủy viên|cấp ủy viên|đồng chí) mới(?! của)|"
        r"lần đầu(?:"
        r" tiên)?(?:"
        r" (?:vào|tham gia|góp mặt|trúng|có mặt|được bầu))?(?: (?:trong |vào )?cấp ủy(?: \w+)?)?|(?<!khóa )mới"
        r" (?:tham gia"
        r"|trúng cử|vào cấp ủy)|đổi mới|bầu mới|tham gia (?:cấp ủy )?(?:khóa đầu|lần đầu|mới))",
        r"(?:(?<!khóa )mới (?:tham gia|trúng|vào|lần đầu|được bầu)|(?:tham gia|trúng cử|vào cấp ủy|góp mặt)"
        r" (?:khóa|lần) đầu"
        r"|(?:làm cấp ủy |vào cấp ủy(?: \w+)? |gương mặt )?lần đầu|(?:người |gương mặt |nhân tố"
        r" )?mới\b(?=[.,;)]|$| và ))",
        {
            "name-count": "Lần đầu vào cấp ủy huyện là 7 đồng chí.",
            "count-kind": "Có 7 đồng chí trúng cử khóa đầu.",
        },
    ),
    _Group(
        "reelected",
        "tái|tiếp tục|bầu lại|khóa|cũ",
        r"(?<!\w)(?:cũ(?=: <N>)|(?<=[,;:] )cũ(?= <N>)|(?:số |những )?(?:người|đồng chí|ủy viên|cấp ủy viên)? ?(?:khóa"
        r" (?:cũ|trước) "
        r"(?:chuyển sang|ở"
        r" lại)|tái (?:đắc )?cử|tái nhiệm|tiếp tục (?:tham gia"
        r"|trúng cử|được bầu|tái cử|ở lại|được tín nhiệm)|được bầu lại|người cũ))(?: cấp ủy| khóa này| khóa mới)?",
        r"(?:(?:(?:thuộc |là |của )?(?:cấp ủy viên |ủy viên )?khóa (?:cũ|trước|\w+) )?(?:tái (?:đắc )?cử|tái nhiệm"
        r"|tiếp tục (?:tham gia|trúng cử|được bầu|được tín nhiệm|ở lại|đảm nhiệm|gánh vác)|được bầu lại)"
        r"|(?:là )?(?:cấp ủy viên|ủy viên|người) (?:của )?(?:khóa )?(?:trước|cũ)|cũ(?=[.,;)]|$| và ))",
        {
            "name-bracket-count": "Hơn hai phần ba tái cử (7 đồng chí).",
            "name-count": "Số tiếp tục tham gia cấp ủy là 7.",
            "count-kind": "Trong đó 7 đồng chí khóa cũ tiếp tục được tín nhiệm.",
        },
    ),
)


def _told(group: _Group, order: str, sentence: str) -> Rule:
    """The rule of one order."""
    put = {
        "count": f"<*{group.field}:NR>(?! tuổi)",
        "share": f"<*{group.field}_pct:P>",
        "share_2": f"<*{group.field}_pct_2:P>",
        "name": group.name,
        "kind": group.kind,
    }
    wording = re.sub("<(count|share|share_2|name|kind)>", lambda part: put[part[1]], _ORDERS[order])
    values: dict[str, Value] = {"committee_size": 41}
    read = {"<count>": (f"committee_{group.field}", 7), "<share>": (f"committee_{group.field}_pct", 17.1)}
    values |= dict(field for part, field in read.items() if part in _ORDERS[order] and field[0] in FIELDS)
    return Rule(f"{group.field}-{order}", group.needs, wording, _COMMITTEE + sentence, values, prior=0.85)


_TOLD = tuple(_told(group, order, group.told[order]) for group in _GROUPS for order in _ORDERS if order in group.told)
COUNT_AND_SHARE = tuple(rule for rule in _TOLD if "share" in rule.name and len(rule.groups) > 1)
"""The rules that read number and share together: tried before those that would take the one and leave the other."""
COUNT_OR_SHARE = tuple(rule for rule in _TOLD if rule not in COUNT_AND_SHARE)
