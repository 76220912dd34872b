"""The delegation to the congress above: official delegates and alternates."""

from analytics.extraction.rules.wording import Rule

_OFF, _ALT = "upper_delegation_official", "upper_delegation_alternate"

_AS = r"(?:(?:(?:được (?:bầu |cử |chọn )?)?(?:là |làm )|với tư cách (?:là )?)(?:<db> )?)?"

DELEGATIONS = (
    Rule(
        "alternates-made-official",
        "dự khuyết",
        r"<!:N> (?:<db>|<dc>)? ?dự khuyết<~20>(?:được )?(?:chuyển|thay thế|bổ sung|lên chính thức)",
        "Có 2 đại biểu dự khuyết được chuyển thành chính thức.",
        free=True,
    ),
    Rule(
        "official-and-alternate",
        "chính thức & dự khuyết",
        rf"<upper_delegation_official:N> (?:(?:<db>|<dc>) ){{0,2}}{_AS}chính thức(?: \([^)]{{0,80}}\))?(?:<~40>|,| và|"
        r" cùng) ?"
        rf"<upper_delegation_alternate:N> (?:(?:<db>|<dc>) ){{0,2}}{_AS}dự khuyết",
        "Đoàn đi dự Đại hội Đảng bộ tỉnh lần thứ XX có 24 đại biểu chính thức và 2 đại biểu dự khuyết.",
        {_OFF: 24, _ALT: 2},
        "Đại hội có 24 đại biểu chính thức; danh sách 2 người.",
        free=True,
        prior=0.98,
    ),
    Rule(
        "official-colon-alternate",
        "chính thức & dự khuyết",
        r"chính thức(?: là)?:? <upper_delegation_official:N>[^.]{0,25}?dự khuyết(?: là)?:?"
        r" <upper_delegation_alternate:N>|(?:dự|đoàn)[^.;]{0,80}?<upper_delegation_official_2:N> (?:<db> |<dc>"
        r" )?chính thức,?"
        r"(?: và)? dự khuyết(?: là| có)?:? <upper_delegation_alternate_2:N>",
        "Đoàn đại biểu dự Đại hội Đảng bộ tỉnh: chính thức 18, dự khuyết 1.",
        {_OFF: 18, _ALT: 1},
        free=True,
    ),
    Rule(
        "delegation-with-alternates-in-brackets",
        "dự khuyết & dự đ",
        r"(?:đoàn|đi dự|thay mặt)[^.;]{0,60}?(?:đại hội|đh)[^.;]{0,60}?(?::| là| có| gồm)"
        r" ?<upper_delegation_official:N>(?:"
        r" <db>| <dc>)? ?[;(,](?! ?(?:trong đó|gồm|kể|bao))[^.;()]{0,24}?(?:dự khuyết:? <upper_delegation_alternate:N>"
        r"|<upper_delegation_alternate_2:N> (?:<db> |<dc> )?dự khuyết)(?<!trong đó <N>)",
        "Đoàn đại biểu dự Đại hội Đảng bộ tỉnh: 18 (dự khuyết: 02).",
        {_OFF: 18, _ALT: 2},
        "Đoàn đại biểu dự Đại hội Đảng bộ tỉnh được chọn kỹ, có người dự khuyết.",
        free=True,
    ),
    Rule(
        "official-with-alternates-in-brackets",
        "dự khuyết & dự đ",
        r"<upper_delegation_official:N> (?:<db>|<dc>) đi dự (?:đại hội|đh)[^.;()]{0,40}\((?:và |cùng |thêm |có )?"
        r"<upper_delegation_alternate:N> (?:<db> |<dc> )?dự khuyết"
        r"|<upper_delegation_official_2:N> (?:<db>|<dc>) \((?:kèm|và|cùng|thêm|có)(?: theo)?"
        r" <upper_delegation_alternate_2:N>"
        r" (?:<db> |<dc> )?dự khuyết\) (?:đi )?dự (?:đại hội|đh)",
        "Đại hội bầu 15 đ/c đi dự Đại hội tỉnh (và 02 dự khuyết).",
        {_OFF: 15, _ALT: 2},
        free=True,
    ),
    Rule(
        "bound-for-above-we-have",
        "dự đ & chính thức",
        r"(?:^|[;.] )đi (?:tham )?dự (?:đại hội|đh)[^;.]{0,70}?, (?:đảng bộ|đoàn)[^;.]{0,30}? có"
        r" <upper_delegation_official:N> (?:<db>|<dc>)"
        r"(?: chính thức)?",
        "Đi dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, Đảng bộ huyện có 15 đại biểu chính thức.",
        {_OFF: 15},
        free=True,
    ),
    Rule(
        "delegation-won",
        "dự khuyết & trúng cử",
        r"dự (?:đại hội|đh)[^.]{0,60}?<upper_delegation_official:N> <dc> trúng cử (?:làm )?(?:<db> )?chính thức[;,] "
        r"<upper_delegation_alternate:N> <dc> trúng cử (?:làm )?(?:<db> )?dự khuyết",
        "Kết quả bầu Đoàn dự Đại hội Đảng bộ tỉnh: 15 đồng chí trúng cử đại biểu chính thức; 2 đồng chí trúng cử đại"
        " biểu dự khuyết.",
        {_OFF: 15, _ALT: 2},
        free=True,
    ),
    Rule(
        "full-and-alternate",
        "dự khuyết",
        r"bầu đủ <upper_delegation_official:N>(?: <db>| <dc>)?(?:,| và)(?: thêm| có)? <upper_delegation_alternate:N>"
        r" (?:<db> |<dc> )?dự khuyết"
        r"|dự (?:đại hội|đh)[^.;]{0,70}?: ?<upper_delegation_official_2:N> <db> \((?:chưa tính|chưa kể|không kể|ngoài"
        r" ra)"
        r"(?: có)? <upper_delegation_alternate_2:N> (?:<db> |<dc> )?dự khuyết",
        "Xã được phân bổ 9 đại biểu dự Đại hội Đảng bộ huyện; Đại hội đã bầu đủ 9 và một đại biểu dự khuyết.",
        {_OFF: 9, _ALT: 1},
        "Đại hội bầu đủ 9 đồng chí.",
        free=True,
    ),
    Rule(
        "sent-in-the-name-of",
        "thay mặt|đại diện & dự đ",
        r"(?:giao|cử|chọn|bầu) <upper_delegation_official:N> (?:<db>|<dc>) (?:thay mặt|đại diện)[^.;]{0,40}? (?:đi |"
        r"tham )?dự"
        r" (?:đại hội|đh)(?!<~60>dự khuyết)",
        "Đại hội giao 15 đồng chí thay mặt Đảng bộ tỉnh dự Đại hội đại biểu toàn quốc.",
        {_OFF: 15},
        "Hội nghị giao 15 đồng chí thay mặt Ban Thường vụ theo dõi cơ sở.",
        free=True,
    ),
    Rule(
        "bound-for-the-congress-above",
        "đi dự|đi tham dự|bầu dự|cử dự|chọn dự",
        r"(?:^|[;,] )(?:đi (?:tham )?|được (?:bầu|cử|chọn) (?:đi )?(?:tham )?)dự (?:đại hội|đh)[^.;]{0,60}?(?::| là|"
        r" có| gồm) ?<upper_delegation_official:N>(?= <db>| <dc>"
        r"|[.;,(]|$)(?!<~30>(?:chính thức|dự khuyết))",
        "Đi dự Đại hội cấp trên là 15 đồng chí.",
        {_OFF: 15},
        free=True,
    ),
    Rule(
        "delegates-and-alternates",
        "dự khuyết",
        r"<upper_delegation_official:N> (?:<db>|<dc>)<~70>(?:,| và| cùng)(?: ngoài ra| thêm| có| với){0,2}"
        r" <upper_delegation_alternate:N> (?:<db> |<dc> )?dự khuyết"
        r"|(?:bầu|cử|chọn)(?: ra| được)? <upper_delegation_official_2:N> (?:<db>|<dc>)<~60>,(?: có)? dự khuyết:?"
        r" <upper_delegation_alternate_2:N>",
        "Đại hội bầu 15 đại biểu và 1 đại biểu dự khuyết đi dự Đại hội đại biểu toàn quốc.",
        {_OFF: 15, _ALT: 1},
        free=True,
    ),
    Rule(
        "alternates-among",
        "dự khuyết",
        r"<!:N> (?:<dc>|<db>)<~30>(?:trong đó|gồm cả|kể cả|bao gồm)(?:<~25>)(?:<upper_delegation_alternate:N>"
        r" (?:<db> |<dc> )?(?:là )?dự khuyết|dự khuyết(?::| là| có)? <upper_delegation_alternate_2:N>)",
        "Đoàn đại biểu dự Đại hội cấp trên gồm 17 đồng chí, trong đó có hai đồng chí dự khuyết.",
        {_ALT: 2},
        free=True,
    ),
    Rule(
        "official-among",
        "chính thức & gồm|trong đó",
        r"(?:bầu|cử|chọn|đoàn)<~60><!:N> (?:<dc>|<db>)(?:<~90>)(?:trong đó|gồm)(?: có)? <upper_delegation_official:N>"
        r" (?:<db> |<dc> )?chính thức"
        r"(?<=[^.])",
        "Đại hội bầu 26 đại biểu đi dự Đại hội Đảng bộ tỉnh lần thứ XX, trong đó 24 đại biểu chính thức.",
        {_OFF: 24},
        "Đại hội bầu 26 đồng chí, trong đó 24 nam.",
        free=True,
    ),
    Rule(
        "official-of-delegation",
        "chính thức",
        r"(?:đoàn(?: đại biểu)?|đại biểu)<~90>(?:dự|tham dự|tại) (?:đại hội|đh)<~90><upper_delegation_official:N> "
        r"(?:<db>"
        r"|<dc>) chính thức",
        "Đoàn đại biểu dự Đại hội Đảng bộ thành phố lần thứ XVII gồm 12 đại biểu chính thức.",
        {_OFF: 12},
        "Về dự Đại hội có 312 đại biểu chính thức.",
        free=True,
    ),
    Rule(
        "official-bound-for",
        "chính thức|danh sách <N>|sẽ & dự đ",
        r"<elect><~12> ?<upper_delegation_official:N> (?:<db>|<dc>) chính thức<~30>(?:đi )?(?:dự|tham dự) (?:đại"
        r" hội|đh)"
        r"|danh sách <upper_delegation_official_2:N> (?:<db>|<dc>)(?: chính thức)?(?: của[^.;,]{2,24}?)?(?: đi)?"
        r" dự (?:đại"
        r" hội|đh)"
        r"|<upper_delegation_official_3:N> (?:<db>|<dc>)(?: chính thức)? của (?:đảng bộ|huyện|tỉnh|khối|xã"
        r"|phường|thị xã"
        r"|thành phố|quận) sẽ (?:đi |về |lên )?dự (?:đại hội|đh)",
        "Đại hội bầu 14 đại biểu chính thức đi dự Đại hội cấp trên.",
        {_OFF: 14},
        "Có 250 đại biểu chính thức về dự Đại hội.",
        free=True,
    ),
    Rule(
        "bound-for-then-how-many",
        "dự đ",
        r"(?:^|[.;] )(?:đi |về )?dự (?:đại hội|đh) (?:đại biểu )?(?:đảng bộ )?(?:tỉnh|huyện|thành phố|thị xã|khối|cấp"
        r" trên|toàn quốc|\w+ của đảng)(?! có)[^.;]{0,60}?(?: có| cử| bầu| gồm)(?: đoàn)?"
        r" <upper_delegation_official:N> (?:<db>|<dc>) chính thức(?:(?:;|,| và) <upper_delegation_alternate:N> (?:<db>"
        r" |<dc> )?dự khuyết|, dự khuyết(?: chỉ| là| có)? <upper_delegation_alternate_2:N>)?",
        "Về dự Đại hội XIV của Đảng, huyện có 31 đại biểu chính thức; 2 dự khuyết.",
        {_OFF: 31, "upper_delegation_alternate": 2},
        "Dự Đại hội có 31 đại biểu chính thức; 2 khách mời.",
        free=True,
    ),
    Rule(
        "row-of-the-delegation",
        "dự đ",
        r"^\W{0,3}đại biểu (?:chính thức (?:đi )?dự (?:đại hội|đh)[^:;]{0,40}:\s+<upper_delegation_official:N>"
        r"|dự khuyết (?:đi )?dự (?:đại hội|đh)[^:;]{0,40}:\s+<upper_delegation_alternate:N>)",
        "- Đại biểu chính thức dự Đại hội cấp trên: 17",
        {_OFF: 17},
        "- Đại biểu dự Đại hội: 17",
        free=True,
    ),
    Rule(
        "official-in-brackets",
        "(chính thức) & dự đ",
        r"dự (?:đại hội|đh)[^.;]{0,60}?(?: |:)<upper_delegation_official:N> <db> \(chính thức\)"
        r"(?:,| và) <upper_delegation_alternate:N> <db> \(dự khuyết\)",
        "+ Dự Đại hội Đảng bộ tỉnh lần thứ X: 22 đại biểu (chính thức), 1 đại biểu (dự khuyết)",
        {_OFF: 22, "upper_delegation_alternate": 1},
        free=True,
    ),
    Rule(
        "two-delegations",
        "dự đ",
        r"dự (?:đại hội|đh)<~90>(?:gồm|có|với|là|:)(?: có)? <upper_delegation_official:N> (?:<dc>|<db>)(?:,| và|, và|;)"
        r" (?:dự )?(?:đại hội|đh)<~90>(?:gồm|có|với|là|:)(?: có)? <upper_delegation_official_2:N> (?:<dc>|<db>)"
        r"(?!<~60>(?:dự khuyết|chính thức))",
        "Đại hội bầu đoàn dự Đại hội Đảng bộ tỉnh lần thứ X gồm 15 đồng chí, Đại hội Đảng bộ Công an Trung ương gồm 15"
        " đồng chí.",
        {_OFF: 15},
        free=True,
    ),
    Rule(
        "delegation-upwards-colon",
        "cấp trên: <N>|cấp trên:<N>",
        r"(?:^|[.;,] )dự (?:đại hội|đh)(?: đảng bộ)? cấp trên: ?<upper_delegation_official:N> (?:<db>|<dc>)(?!"
        r" dự khuyết)",
        "Dự đại hội cấp trên: 7 đại biểu.",
        {_OFF: 7},
        "Dự đại hội cấp trên: 2 đại biểu dự khuyết.",
        free=True,
    ),
    Rule(
        "delegation-of-official-ones",
        "chính thức & dự đ",
        r"đoàn(?: đại biểu)? (?:gồm|có) <upper_delegation_official:N> (?:<dc>|<db>),? là (?:<db> )?chính"
        r" thức[^.;,]{0,24}"
        r" dự (?:đại hội|đh)",
        "Đại hội công bố Đoàn đại biểu gồm 16 đồng chí, là đại biểu chính thức được chỉ định dự Đại hội cấp trên.",
        {_OFF: 16},
        "Đoàn đại biểu gồm 16 đồng chí về dự Đại hội.",
        free=True,
    ),
    Rule(
        "delegates-bound-for",
        "dự đ",
        r"(?:<elect>|thành lập đoàn|thông qua|đoàn|chỉ định)<~40> ?<upper_delegation_official:N>"
        r" (?:<db>|<dc>)(?:<~40>)(?:đi "
        r"|tham )?dự (?:đại hội|đh)"
        r"(?: đại biểu)?(?: của)?(?: đảng bộ| đảng)? ?(?:cấp|tỉnh|toàn quốc|thành phố|huyện|quân|công an|trung"
        r" ương|khối|quận|thị|lần thứ|đảng|xiv|xiii|xii)"
        r"(?!<~80><N>? ?(?:<db> |<dc> )?(?:chính thức|dự khuyết))",
        "Đại hội bầu 20 đồng chí đi dự Đại hội đại biểu toàn quốc.",
        {_OFF: 20},
        "Đồng chí Bí thư cùng 200 đại biểu về dự Đại hội đông đủ.",
        free=True,
    ),
    Rule(
        "elected-to-attend",
        "dự đ|tại đ",
        r"<upper_delegation_official:N> (?:<db>|<dc>)(?: chính thức| tiêu biểu| ưu tú)? (?:(?:(?:đại diện|thay"
        r" mặt)<~30>)?(?:đã )?được"
        r" (?:bầu|cử|chọn|đại hội bầu)(?:"
        r" chọn)?(?: để)?|sẽ (?:thay mặt|đại diện)<~40>) (?:(?:đi |tham )?dự|tại) (?:đại hội|đh)",
        "15 đại biểu được bầu đi dự Đại hội đại biểu toàn quốc.",
        {_OFF: 15},
        free=True,
    ),
    Rule(
        "chosen-as-delegates",
        "đại biểu chính thức",
        r"<upper_delegation_official:N> <dc> (?:đã )?(?:được bầu làm|trúng cử) đại biểu chính thức(?:,? (?:và )?(?:"
        r"<upper_delegation_alternate:N> <dc> (?:được bầu )?làm (?:đại biểu )?dự khuyết|dự khuyết(?: có)?"
        r" <upper_delegation_alternate_2:N>))(?= <dc>|[.;,]|$| (?:đi )?dự)",
        "Đại hội bầu đoàn dự Đại hội Đảng bộ tỉnh: 22 người trúng cử đại biểu chính thức, dự khuyết có 2 người.",
        {_OFF: 22, "upper_delegation_alternate": 2},
        "22 người trúng cử vào Ban Chấp hành.",
        free=True,
    ),
    Rule(
        "delegation-behind-a-colon",
        "dự đại hội & chính thức",
        r"đoàn[^.;:]{0,20} dự đại hội[^.;:]{0,70}: ?<upper_delegation_official:N> (?:<dc> |<db> )?chính thức"
        r"|\bdự đại hội[^.;:]{0,70}: ?(?:đoàn )?(?:có )?<upper_delegation_official_2:N> (?:<dc> |<db> )?chính thức"
        r"|^dự đại hội toàn quốc[^.;]{0,50}? (?:sẽ )?có <upper_delegation_official_3:N> (?:<dc> |<db> )?chính thức",
        "- Đoàn dự Đại hội đại biểu Đảng bộ tỉnh Hưng Yên lần thứ I: 09 chính thức",
        {_OFF: 9},
        free=True,
    ),
    Rule(
        "delegation-size",
        "đoàn",
        r"(?:đoàn(?: đại biểu)?|(?:thay mặt|đại diện)(?: cho)? đảng bộ)<~90>(?:dự|tham dự) (?:đại"
        r" hội|đh)<~90>(?:gồm|có|với|là|được chỉ định"
        r"|:)(?: có)? <upper_delegation_official:N>(?: (?:<dc>|<db>|thành viên)|(?=[.;,)]|$))"
        r"(?!<~60>(?<!không có )(?:<N> (?:<db> |<dc> )?(?:là )?(?:<db> )?)?(?:dự khuyết|chính thức))",
        "Đoàn đại biểu dự Đại hội đại biểu toàn quốc của Đảng gồm 16 đồng chí.",
        {_OFF: 16},
        free=True,
    ),
    Rule(
        "official-at-the-congress-above",
        "chính thức",
        r"<upper_delegation_official:N> (?:<db>|<dc>) chính thức (?:được bầu |sẽ |đi |tham )*dự (?:đại hội|đh)(?: đại"
        r" biểu)?(?: đảng bộ| đảng)? "
        r"(?:toàn quốc|cấp trên|công an trung ương|quân đội|quân khu|bộ đội biên phòng(?! tỉnh)|khối|tỉnh|thành phố|"
        r"huyện|<upper>)",
        "Cùng với đó, 5 đại biểu chính thức dự Đại hội Đảng bộ Công an Trung ương đã được bầu.",
        {_OFF: 5},
        "Có 350 đại biểu chính thức dự Đại hội Đảng bộ tỉnh Hải Dương.",
        free=True,
    ),
    Rule(
        "alternates",
        "dự khuyết",
        r"<upper_delegation_alternate:N> (?:<db> |<dc> )?(?:được bầu )?(?:(?:làm|là) (?:<db> )?)?dự khuyết|dự khuyết"
        r"(?::| có| gồm| là)*"
        r" <upper_delegation_alternate_2:N>",
        "Cùng với đó là 1 đại biểu dự khuyết đi dự Đại hội cấp trên.",
        {_ALT: 1},
        free=True,
        prior=0.85,
    ),
)
