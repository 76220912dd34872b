"""Cues of goals for the coming term: what congresses resolve, plan and assign, and until the end of their term."""

from __future__ import annotations

from analytics.extraction.targets.cue import Cue

RESOLUTION_CUES: tuple[Cue, ...] = (
    Cue(
        "resolution",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?! (?:trước|cũ|nhiệm kỳ (?:trước|qua)|số|trung ương|mở đầu|bắt"
        r" đầu))[^.,;:\n\d]{0,40}:(?=\s*[^.;\n]{0,60}\d)",
        'Nghị quyết "chốt hạ": thu nhập 60 triệu đồng',
        "Thực hiện Nghị quyết: thu nhập 60 triệu đồng",
        unless=r"(?:thực hiện|so với|theo|vượt|hoàn thành|đạt|với|chỉ tiêu|mục tiêu|của|kế hoạch|trong khi|bằng"
        r"|sơ kết|tổng kết|đánh giá|đưa|triển khai|quán triệt|học tập) (?:các )?$",
    ),
    Cue(
        "goal",
        "goal",
        ("con số", "đích", "mốc", "việc", "chặng"),
        r"(?:con số|đích|cột mốc|mốc|việc|chặng)(?: \w+){0,2}? (?:phải|cần)"
        r" (?:làm|đạt|tới|đến|chạm)\b[^.\d]{0,40}(?:$|\n|:)",
        "Những con số phải làm cho được:",
        "Những con số phải giải trình",
        before=r"(?:^|\n)\W{0,6}(?:(?:\d{1,2}|[ivx]{1,4})[.)] )?(?:những |các |mấy |\d{1,2} )?$",
    ),
    Cue(
        "resolution",
        "goal",
        ("dự thảo",),
        r"dự thảo(?: nghị quyết| văn kiện| báo cáo(?: chính trị)?)? (?:viết|ghi|nêu|xác định|đề ra"
        r"|đặt)(?=[^.\n]{0,60}\d)",
        "Về những con số lớn, dự thảo viết: GRDP tăng 9%/năm",
        "Dự thảo nhận 2.118 lượt góp ý",
    ),
    Cue(
        "resolution",
        "goal",
        ("đề xuất", "đề ra", "xác định"),
        r"(?:đề xuất|đề ra|xác định)(?=[^.;\n]{0,80}\d)",
        "Báo cáo chính trị trình Đại hội đề xuất tăng trưởng 9%/năm",
        "Đại biểu đề xuất tăng trưởng 9%/năm",
        before=r"(?:báo cáo chính trị|dự thảo nghị quyết|dự thảo văn kiện|phương hướng nhiệm kỳ)(?: [^\W\d]+){0,4} $",
    ),
    Cue(
        "goal",
        "goal",
        ("đích", "mốc", "cột mốc", "con số", "ngưỡng"),
        r"(?:đích|mốc|cột mốc|con số|ngưỡng)\b(?=[^.;\n]{0,60}[:\d])",
        "Nghị quyết đặt ra những đích rất cao: thu nhập 60 triệu đồng",
        "Xã đã về đích sớm, thu nhập 60 triệu đồng",
        before=r"(?:đặt|đề|nêu|vạch|đưa)(?: ra)?(?: cho mình)?(?: (?:những|các|một số|nhiều|cái))? $",
        unless=r"(?:đã|từng) (?:đặt|đề|nêu|vạch|đưa)(?: ra)?(?: (?:những|các|một số|nhiều|cái))? $",
    ),
    Cue(
        "resolution",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu (?:mới|(?:đã |vừa )?được|của (?:đại hội|nghị quyết|nhiệm kỳ (?:mới|tới)))",
        "Theo chỉ tiêu được Đại hội nhất trí, thu nhập đạt 60 triệu đồng",
        "Theo chỉ tiêu của cấp trên, xã đạt 60 triệu đồng",
        before=r"theo (?:các |những )?$",
    ),
    Cue(
        "resolution",
        "goal",
        ("chỉ tiêu", "mục tiêu", "con số"),
        r"(?:chỉ tiêu|mục tiêu|con số)(?: (?:chủ yếu|chính|cơ bản|sau|sau đây|dưới đây|lớn))? (?:đã |vừa )?được (?:đại"
        r" hội |giơ thẻ )?(?:thông qua|biểu quyết|quyết nghị|giơ thẻ|tán thành|nhất trí)(?: cao)?(?:"
        r" \([^)\n]{1,40}\))?\s?:",
        "Các chỉ tiêu được thông qua (97,6% đại biểu tán thành): thu nhập 60 triệu đồng",
        "Các chỉ tiêu được giao đều hoàn thành: thu nhập 60 triệu đồng",
    ),
    Cue(
        "resolution",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?: đại hội| mới| nhiệm kỳ (?:mới|tới))?(?: (?:có|nói|đặt|hướng|gồm) [^\n?]{0,30}\?|(?=:?(?:\n"
        r"|$)))",
        "Những con số của nghị quyết",
        "Đưa con số vào nghị quyết",
        before=r"(?:^|\n)\W{0,6}(?:(?:những |các |một số |vài )?(?:con số|điểm nhấn|dấu mốc|chỉ tiêu|mục tiêu|nội dung"
        r"|điểm mới|cốt lõi)(?: (?:lớn|chính|nổi bật|đáng chú ý|quan trọng))? (?:của|trong|từ|ở) |điểm nhấn )?$",
    ),
    Cue(
        "resolution",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?: [\w-]{1,12}){0,10}? (?:nêu|xác định|đề ra|đặt ra|đặt|đưa ra|ghi|được thông qua"
        r"|quy định|vừa (?:được )?thông qua|chỉ rõ|hướng (?:tới|đến)|nhấn mạnh|yêu cầu|chốt|dành|lượng"
        r" hóa|vạch)(?! (?:trước"
        r"|từ))",
        "Nghị quyết đại hội xác định thu nhập đạt 60 triệu đồng",
        "Thực hiện nghị quyết cũ, thu nhập đạt 60 triệu đồng",
        unless=r"(?:thực hiện|so với|theo|vượt|hoàn thành|đạt|với|chỉ tiêu|mục tiêu|của|kế hoạch|trong khi) (?:các )?$",
    ),
    Cue(
        "resolution",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?: [\w-]{1,12}){0,6}? (?:vừa )?(?:được )?thông qua",
        "Theo nghị quyết được thông qua, thu nhập đạt 60 triệu đồng",
        "Theo nghị quyết của Trung ương, xã sáp nhập với xã bên",
        before=r"theo $",
    ),
    Cue(
        "resolution",
        "goal",
        (
            *(
                "thống nhất",
                "quyết nghị",
                "quyết định",
                "xác định",
                "chốt",
                "ấn định",
                "xác lập",
                "nhất trí",
                "quyết kéo",
            ),
            *("quyết nâng", "quyết đưa", "quyết giảm", "quyết giữ", "quyết đạt", "quyết xây", "đồng thuận", "lựa chọn"),
        ),
        r"(?:thống nhất|quyết nghị|quyết định|xác định|chốt|ấn định|xác lập|nhất trí|quyết|đồng thuận|lựa chọn)"
        r"(?=[\w ,-]{0,80}(?::|mục tiêu|chỉ tiêu|tập trung|đạt|(?:mỗi|hằng|hàng) năm|đến (?:năm|cuối|hết)|nâng|kéo|giảm"
        r"|xây|tăng|đưa|giữ|kết nạp|mức \d|mức từ \d))"
        r"(?! (?:số lượng|danh sách|nhân sự|cơ cấu|chỉ định|bầu|đánh giá|nhận định|cho rằng|với|nghị|định|toán"
        r"|liệt)\b)",
        "Đại hội thống nhất đến cuối nhiệm kỳ đạt thu nhập 60 triệu đồng",
        "Đại hội thống nhất số lượng Ban Chấp hành: 41 đồng chí",
        before=r"(?:đại hội|đảng bộ|đảng ủy|xã|phường|huyện|tỉnh|thành phố|hội nghị|báo cáo|khối"
        r"|chính trị)(?: \w{1,9}){0,4} $|(?:^|\n|\. )\W*$",
    ),
    Cue(
        "resolution",
        "goal",
        ("con số", "thước đo", "bài toán", "đề bài", "lời hứa", "kịch bản", "phương án"),
        r"(?:con số|thước đo|bài toán|đề bài|lời hứa|kịch bản|phương án)(?: (?:mà|được|của|do|cho|trong|lần|tăng"
        r"|chúng|đại|huyện|tỉnh|xã|phường|đảng)[\w ]{0,60})?"
        r"(?:thông qua|tán thành|chốt|ấn định|xác lập|biểu quyết|đặt ra|cam kết|hứa|nghị quyết|nhiệm kỳ(?: (?:mới"
        r"|tới|này)"
        r"|(?= (?:được|do|là))|(?=:))|chọn|5 năm|năm năm)(?! qua)[\w ]{0,24}(?::| là (?=[\w ]{0,50}\d))",
        "Những con số được đại hội tán thành: thu nhập 60 triệu đồng",
        "Những con số của nhiệm kỳ qua: thu nhập 60 triệu đồng",
    ),
    Cue(
        "resolution",
        "goal",
        ("chốt", "ấn định", "chọn", "quyết"),
        r"(?:chốt|ấn định|chọn|quyết)(?: (?:lại|là|ở|mức|con số|phương án|khoảng|trên|tối thiểu|ít nhất|từ)){0,4}"
        r" \d[\d.,]*(?: ?- ?\d[\d.,]*)? ?(?:%|(?:nghìn |triệu |tỷ )*(?:đồng|usd|ha|tấn|lượt))",
        "Thu nhập bình quân được Đại hội ấn định ở mức 60 triệu đồng",
        "Thu nhập bình quân được Đại hội biểu dương ở mức 60 triệu đồng",
        before=r"(?:đại hội|nghị quyết|đảng bộ|đại biểu|chúng tôi|ban chấp hành|hội nghị)(?: (?:đã|cùng|vừa|mới"
        r"|thống nhất)"
        r"){0,2} $",
    ),
    Cue(
        "sum",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?: đại hội| mới| vừa thông qua)?(?:,(?! (?:đã|nhiệm kỳ qua))|\.(?=\s|\Z)|(?=\n|\Z))",
        "Tỷ lệ hộ dùng nước sạch, theo nghị quyết, không thấp hơn 95%",
        "Theo nghị quyết của Trung ương, xã sáp nhập với xã bên",
        before=r"theo (?:tinh thần )?$",
    ),
    Cue(
        "end of term",
        "goal",
        ("nhiệm kỳ", "giai đoạn"),
        r"(?:nhiệm kỳ|giai đoạn)(?! (?:trước|qua))",
        "Đến cuối nhiệm kỳ, 90% hộ dân dùng nước sạch",
        "So với cuối nhiệm kỳ trước, 90% hộ dân dùng nước sạch",
        before=r"(?:đến|vào|tới|trong) (?:năm )?(?:cuối|hết)(?: của)? $|(?:^|[:;,.\n]) ?cuối $",
        unless=r"(?:đạt|khó|hoàn thành|vượt|phải có)(?: được)? (?:vào|đến|tới) (?:cuối|hết) $",
    ),
    Cue(
        "aim",
        "goal",
        ("hướng tới", "hướng đến", "nhắm tới", "nhắm đến", "vươn tới", "vươn đến", "chinh phục", "đặt mốc", "đặt đích"),
        r"(?:(?:hướng|nhắm|vươn) (?:tới|đến)|chinh phục|đặt (?:mốc|đích))(?=[^.;:\n]{0,70}\d)(?! (?:đại hội|kỷ niệm"
        r"|chào"
        r" mừng|ngày|các ngày))",
        "Xã hướng tới thu nhập 90 triệu đồng/người",
        "Các đơn vị thi đua lập thành tích hướng tới đại hội với 90 công trình",
        unless=r"(?:đã|từng|luôn) $",
    ),
    Cue(
        "plan",
        "goal",
        ("dự kiến", "dự tính", "dự định"),
        r"dự (?:kiến|tính|định) (?:sẽ )?(?:(?:đến|tới|mỗi|hằng|trong) |thu hút|đón|trồng|xây|mở|huy động|đạt|kết nạp"
        r"|phát triển"
        r"|đầu tư"
        r"|giải quyết|tạo|nâng|đưa|tăng|giảm|mức|tốc độ|\d{1,3}% )(?=[^.;:\n]{0,70}\d)",
        "Xã dự kiến trồng 900 ha rừng",
        "Đại hội dự kiến bế mạc ngày 18/9",
    ),
    Cue(
        "assign",
        "goal",
        ("giao", "yêu cầu", "đòi hỏi"),
        r"(?:giao|yêu cầu|đòi hỏi)\b(?=[\w ,\"“”]{0,80}:|[\w ]{0,50} (?:mỗi|hằng|hàng) năm|[\w ]{0,50} đến (?:năm|cuối"
        r"|hết)"
        r"|[\w ]{0,40} trong (?:năm|nhiệm kỳ))",
        "Đại hội yêu cầu mỗi năm kết nạp 40 đảng viên",
        "Đại hội giao Ban Chấp hành hoàn chỉnh nghị quyết",
        before=r"(?:đại hội|nghị quyết|hội nghị|đảng bộ)(?: \w{1,9}){0,3} $",
    ),
    Cue(
        "resolution",
        "goal",
        ("nghị quyết",),
        r"nghị quyết(?=[^.;\n]{0,80}\d)",
        "Đại hội ghi vào nghị quyết mức đóng góp không quá 35%",
        "Đại hội đưa con số 35% vào nghị quyết",
        before=r"(?:ghi|viết) (?:rõ )?(?:vào|trong) $",
    ),
    Cue(
        "resolution",
        "goal",
        ("ấn định",),
        r"ấn định(?: (?:là|ở|mức|khoảng|từ)){0,2} \d[\d.,]*(?: ?- ?\d[\d.,]*)? ?%",
        "Theo chuẩn nghèo mới, mức giảm được ấn định 2-2,5%/năm",
        "Số dư được ấn định theo quy chế, 15% trở xuống",
        before=r"(?:mức|tỷ lệ|tốc độ|chỉ tiêu)(?: \w+){0,3} được $",
    ),
    Cue(
        "sum",
        "goal",
        ("mục tiêu", "chỉ tiêu", "con số", "cột mốc", "đích đến", "yêu cầu", "đòi hỏi", "cam kết", "nhiệm vụ"),
        r"nhiệm vụ(?= (?:hàng đầu|trọng tâm|then chốt|số một|quan trọng)[\w ]{0,20}(?:đại hội|nghị quyết|nhiệm kỳ))"
        r"|(?:mục tiêu|chỉ tiêu|yêu cầu|đòi hỏi|cam kết)(?= (?:mà|của|được|do|bắt buộc|chủ yếu|quan trọng|phấn đấu"
        r"|đặt|đề|lớn|về|nhiệm kỳ|cho|đến"
        r"|cụ thể|kinh tế|xã hội|môi trường|then chốt|trọng tâm|phải|đảng bộ|đại hội|tỉnh|huyện|xã|phường))"
        r"(?![\w ]{0,30} (?:đạt|vượt|(?<!phải )(?<!cần )hoàn thành))"
        r"|(?:con số|cột mốc|đích đến) (?:mà|của|phấn đấu|hướng|đặt|đề)",
        "Thu nhập 60 triệu đồng, 98% hộ dùng điện là mục tiêu mà Đại hội đề ra",
        "Thu nhập 60 triệu đồng là kết quả mà Đại hội biểu dương",
        before=r"(?:là|làm|thành) (?:(?:một|hai|ba|bốn|\d) trong (?:số )?(?:những |các |\d{1,2} |hai |ba |bốn"
        r" |năm |sáu )?|những |các |hai "
        r"|ba )?$"
        r"|[,-] (?:những |các |hai |ba )?$",
    ),
)
