"""Who spoke and who was invited: speeches and guests. They come before the delegates, whom they do not count."""

from analytics.extraction.rules.wording import Rule

SPEECHES = (
    Rule(
        "some-of-the-speeches",
        "trong <N> & ý kiến|tham luận",
        r"trong <speeches:N> (?:lượt )?(?:ý kiến|tham luận)[^.;]{0,40}?, (?:có |riêng )(?:đến |tới )?<!:N> (?:ý kiến"
        r"|tham luận|bài)",
        "Trong 19 ý kiến tham luận tại Đại hội, có đến 7 ý kiến nhắc tới chế biến.",
        {"speeches": 19},
        "Trong 19 tổ, có 7 ý kiến.",
    ),
    Rule(
        "sent-and-read",
        "tham luận & trình bày",
        r"<!:N> (?:bài |bản )?tham luận (?:được )?gửi[^.;,]{0,16}, <speeches:N> (?:(?:bài |bản )?tham luận |bài |bản )?"
        r"(?:được )?trình bày",
        "Có 16 tham luận gửi tới, 9 được trình bày tại hội trường.",
        {"speeches": 9},
    ),
    Rule(
        "speakers-among-those-present",
        "phát biểu|tham luận|thảo luận",
        r"<speeches:N> (?:trong|trên)(?: tổng)? số <delegates_present:N> đại biểu(?: có mặt| dự đại hội)?<-16>"
        r"(?:phát biểu"
        r"|tham luận|thảo luận)",
        "Trong phần thảo luận, 12 trong số 238 đại biểu có mặt đã lên phát biểu.",
        {"speeches": 12, "delegates_present": 238},
        "Có 12 trong số 238 đại biểu là nữ.",
    ),
    Rule(
        "speeches-in-groups",
        "tổ",
        r"(?<!hội trường và )<N> tổ(?: thảo luận)?(?:,| với| có| đã có)<~12> ?<!:N> (?:lượt|ý kiến|đại"
        r" biểu)|(?:tại|ở|thảo luận) (?:các"
        r" )?tổ(?:"
        r" thảo luận)?(?:,| có| đã có)<~12> ?<!_2:N> (?:lượt|ý kiến)"
        r"|<!_3:N> (?:lượt )?(?:thảo luận|ý kiến|phát biểu) (?:ở |tại )?(?:các )?tổ\b",
        "Thảo luận ở tổ, có 60 lượt ý kiến; tại hội trường có 8 tham luận.",
        {"speeches": 8},
    ),
    Rule(
        "speeches-sent",
        "gửi",
        r"<!:N> (?:bài |bản )?tham luận (?:đã )?(?:được )?gửi (?!(?:đến|tới) (?:đại|diễn))",
        "Có 41 bản tham luận được gửi về, từ đó chọn lọc 8 tham luận trình bày tại Đại hội.",
        {"speeches": 8},
        "Gửi 41 giấy mời tham luận.",
    ),
    Rule(
        "speeches-registered",
        "đăng ký",
        r"<!:N> (?:lượt |bài |bản )?(?:<dc>|<db>|ý kiến|tham luận|lượt|bài|bản)(?: đã| được| có)?(?: văn bản)? đăng ký"
        r"(?:(?: phát biểu| tham luận)?(?=[.;)]| nhưng| song| và gửi)|$)",
        "Đại hội nghe 18 tham luận (đã có 31 tham luận đăng ký).",
        {"speeches": 18},
    ),
    Rule(
        "speeches",
        "bàn về|tập trung vào|chất vấn|diễn đàn|góp ý|phát biểu|phân tích|ý kiến|tham luận|thảo luận|trao"
        " đổi|trình bày|đóng góp"
        "|chia sẻ|hiến kế|công phu",
        r"(?<!thuộc )(?<!của )<speeches:N> (?:lượt |bài |bản )?(?:(?:đ/c |đồng chí )?đại biểu|ý kiến|tham"
        r" luận|lượt|đồng chí|báo"
        r" cáo tham luận|đơn vị|đoàn"
        r" đại biểu|đảng bộ)"
        r"(?: (?:đã|được|của|đến từ|trực tiếp|tham gia|lên|đăng ký|đại diện|các|tập trung|tâm huyết|thay"
        r" mặt)){0,3}(?! (?:chính thức|dự|vắng|không|chưa) )<~35>(?<!phòng )"
        r"(?:tham luận|phát biểu|thảo luận|đóng góp|diễn đàn|góp ý|trình bày|tham gia ý kiến|chất vấn|bàn về|phân"
        r" tích|tập trung vào|trao đổi|chia sẻ|hiến kế|đọc tham luận|chuẩn bị công phu|(?:nêu|có|cho|bày tỏ|góp)"
        r" ý kiến)",
        "Tại Đại hội, 10 đại biểu đã trình bày tham luận.",
        {"speeches": 10},
        "Có 10 đại biểu vắng mặt.",
    ),
    Rule(
        "speeches-heard",
        "phát biểu|tham luận|ý kiến|diễn đàn|đăng đàn|lên bục|lên tiếng|trình bày",
        r"(?:nghe|có|với|gồm|qua|đại biểu nêu) <speeches:N> (?:bài |bản |báo cáo |lượt )?(?:tham luận|ý"
        r" kiến|lượt phát biểu|phát"
        r" biểu)|(?:ý kiến )?tham luận(?::| là| có) <speeches_2:N>|trong <speeches_3:N> (?:đại biểu|ý"
        r" kiến)<~8>tham luận|<speeches_4:N> (?:<dc>|<db>)(?: đã| được| lần lượt){0,2} (?:đăng đàn|lên diễn"
        r" đàn|lên tiếng|phát biểu|(?:lên|bước lên) (?:bục|phát biểu))|<speeches_12:N> đảng viên(?: đã)? lên phát biểu"
        r"|<speeches_5:N> lượt (?:phát biểu|tham luận)|thảo luận \(<speeches_7:N> (?:lượt )?ý kiến|(?:tất"
        r" cả|tổng cộng|cả thảy)(?: là| có)? <speeches_6:N> (?:lượt )?ý kiến|có (?:tới|đến) <speeches_8:N> ý kiến"
        r"|<speeches_9:N> (?:lượt )?ý kiến (?:tại|ở) (?:hội trường|phiên toàn thể)"
        r"|(?:tại|ở) (?:hội trường|phiên toàn thể)(?: có| là|:)? <speeches_10:N> (?:lượt )?ý"
        r" kiến|<speeches_11:N> (?:bài|bản) (?:được )?trình bày (?:tại|ở|trước)",
        "Đại hội đã nghe 12 tham luận của các đơn vị.",
        {"speeches": 12},
    ),
    Rule(
        "experience-told",
        "kinh nghiệm",
        r"<speeches:N> (?:<dc>|<db>)(?:<-40>)(?:nêu|chia sẻ|trao đổi|đúc rút|giới thiệu) (?:\w+ ){0,2}?kinh nghiệm",
        "Tại hội nghị, bảy đại biểu đại diện các đảng bộ nêu kinh nghiệm.",
        {"speeches": 7},
        "Chi bộ có 7 đại biểu giàu kinh nghiệm.",
    ),
)

GUESTS = (
    Rule(
        "guests-as-such",
        "tư cách",
        r"<guests:N> (?:đại biểu|đồng chí|vị)<~70>(?:với )?tư cách (?:là )?khách",
        "Đại hội mời 60 đại biểu là lãnh đạo sở, ngành dự với tư cách khách mời.",
        {"guests": 60},
    ),
    Rule(
        "guests-in-the-role-of",
        "tư cách",
        r"tư cách (?:là )?khách mời?(?:<~20>)(?:có|là|gồm) <guests:N>",
        "Dự Đại hội với tư cách khách mời có 40 đồng chí.",
        {"guests": 40},
    ),
    Rule(
        "guests-cut-down",
        "khách",
        r"khách mời<-20>(?:từ <N> )?(?:xuống(?: còn)?|(?:chỉ|rút) còn|còn) <guests:N>",
        "Khách mời rút từ 60 xuống còn 35.",
        {"guests": 35},
        "Khách mời còn trẻ.",
    ),
    Rule(
        "guests",
        "khách",
        r"(?<!bớt )(?<!giảm )<guests:N> (?:(?:vị )?(?:đại biểu|vị|đồng chí|đ/c|người|đại biểu là|người là)"
        r" )?(?:là )?(?:khách mời|khách"
        r" quý|quan"
        r" khách"
        r"|khách(?! (?:du lịch|hàng|sạn|tham quan|quốc tế|đến|trong)))"
        r"|(?:khách mời|khách)<~14>(?:có|là|:|gồm|với) ?<guests_2:N>(?= (?:đồng chí|đại biểu|người|vị)|[.;,)]|$)",
        "Dự Đại hội còn có 40 đại biểu khách mời.",
        {"guests": 40},
        "Năm 2020 đón 300 khách du lịch.",
    ),
    Rule(
        "guests-who-came",
        "khách",
        r"khách (?:đến|tới|về) (?:chúc mừng|dự)[^.;,]{0,12}? <guests:N> (?:người|vị|đại biểu|đồng chí)",
        "Khách đến chúc mừng khoảng 40 người.",
        {"guests": 40},
        "Khách đến thăm khu du lịch 40 người mỗi ngày.",
    ),
    Rule(
        "invited",
        "mời",
        r"<guests:N> (?:vị |đồng chí )?(?:đại biểu|vị|đồng chí) (?:được )?mời(?! (?:họp|bà con|gọi|thầu))"
        r"|(?:^|[.;,] )mời (?:tới |về |đến )?dự (?:đại hội )?(?:còn )?có <guests_2:N> (?:đại biểu|vị|đồng chí)",
        "Cùng dự là 42 đại biểu mời.",
        {"guests": 42},
        "Đại hội mời 42 đồng chí phát biểu.",
    ),
)
