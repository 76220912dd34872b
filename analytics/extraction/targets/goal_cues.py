"""Cues of goals for the coming term: what congresses set and strive for, their indicators, limits and wishes."""

from __future__ import annotations

from analytics.extraction.targets.cue import Cue

_SETS = (
    r"(?:đề ra|đặt ra|đặt|đề|định ra|biểu quyết|giữ vững|giữ nguyên|xác định|thông qua|giao|(?<!so )với|nêu|nêu"
    r" ra|thống nhất|quyết nghị"
    r"|đưa ra|theo|trong đó có"
    r"|hướng đến|hướng tới|gồm|là|từng|chốt|ấn định|nhất trí|quyết định|cùng|về|xây dựng)"
)

_GOAL = r"mục tiêu(?! kép| quốc gia| (?:của |trong )?(?:nhiệm kỳ|giai đoạn) (?:vừa )?(?:qua|trước))"

GOAL_CUES: tuple[Cue, ...] = (
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu [\w ]{0,40}?(?:lần này|kỳ này|khóa này|nhiệm kỳ này)(?=[^.;\n]{0,60}\d)(?! (?:đã|đạt|vượt))",
        "Chỉ tiêu thu nhập lần này tăng mạnh: từ 40 lên 60 triệu đồng",
        "Thu nhập lần này tăng mạnh: từ 40 lên 60 triệu đồng",
    ),
    Cue(
        "strive",
        "goal",
        (
            "phấn đấu",
            "quyết tâm",
            "nỗ lực đạt",
            "cam kết",
            "chủ trương",
            "kỳ vọng",
            "yêu cầu",
            "định hướng",
            "mong muốn",
            "tham vọng",
            "tôi muốn",
            "ta muốn",
            "đảng bộ muốn",
        ),
        r"(?:tôi|ta|đảng bộ) muốn(?=[^.;\n]{0,40}\d)|phấn đấu(?![^.;\n]{0,40} nhưng (?:kết quả|chỉ|mới"
        r"|thực))(?! (?:không (?:ngừng|mệt)|liên tục|vươn lên|nhiều hơn"
        r"|của |hết mình)|[.,])|cam kết"
        r"|(?<!có )chủ trương (?:đưa|nâng"
        r"|phát triển|mỗi|tăng|giảm|xây)|(?<!người dân )(?<!cử tri )(?<!bà con )kỳ vọng|(?<=được )định"
        r" hướng|định hướng (?:đến|tới) (?:năm )?20"
        r"|(?:(?<!người dân )(?<!cử tri )(?<!bà con )mong muốn|tham vọng)(?=[^.;\n]{0,60}\d)|(?:(?<=đặt ra )"
        r"|(?<=đề ra ))yêu cầu|quyết tâm(?! cao| lớn)|nỗ lực đạt",
        "Đảng bộ phấn đấu mỗi năm kết nạp 40 đảng viên",
        "Với sự nỗ lực phấn đấu của các ngành, thu ngân sách đạt 40 tỷ đồng",
        unless=r"(?:sự|sự nỗ lực|tinh thần|ý chí|đã|nhờ|quá trình|tiêu (?:đang )?tiếp tục) $",
    ),
    Cue(
        "goal",
        "goal",
        ("mục tiêu",),
        _GOAL,
        "Đại hội đặt mục tiêu tỷ lệ đô thị hóa 40%",
        "Đảng bộ hoàn thành 6/7 mục tiêu, thu ngân sách đạt 90 tỷ đồng",
        unless=r"(?:[\d%]|bằng|một số|vượt|đạt|thành|các|những|theo|so với|hơn|kém|dưới|quá|gần|hụt|cơ bản|cân nhắc"
        r"|xem xét|làm rõ|rà soát|xem lại) (?:nhóm )?$",
    ),
    Cue(
        "goal",
        "goal",
        ("mục tiêu",),
        _GOAL,
        "Đại hội thống nhất các mục tiêu: thu ngân sách tăng 12%/năm",
        "Đại hội đánh giá các mục tiêu đã hoàn thành",
        before=_SETS + r" (?:(?:các|những|một số|\d{1,2}) )?(?:nhóm )?$",
    ),
    Cue(
        "goal",
        "goal",
        ("mục tiêu",),
        r"mục tiêu(?=[\w ,]{0,60}(?:đến năm|nhiệm kỳ (?:mới|tới|\d)|chủ yếu|cụ thể|lớn|sau|:))",
        "Những mục tiêu chủ yếu là thu ngân sách tăng 12%/năm",
        "Những mục tiêu ấy đã thành hiện thực",
        before=r"(?:các|những|một số) $",
        unless=r"(?:đánh giá|kiểm điểm|thực hiện|hoàn thành|đạt|vượt) (?:các|những|một số) $",
    ),
    Cue(
        "goal",
        "goal",
        ("mục tiêu", "chỉ tiêu"),
        r"(?:mục|chỉ) tiêu",
        "Để hoàn thành mục tiêu 100% thôn có nhà văn hóa, xã dành quỹ đất",
        "Xã hoàn thành mục tiêu 100% thôn có nhà văn hóa",
        before=r"(?:để|nhằm|phải|cần|sẽ) (?:sớm )?(?:hoàn thành|đạt|thực hiện)(?: được)? (?:các )?$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu",),
        r"chỉ tiêu(?! nhiệm kỳ (?:trước|qua))(?!(?: \w{1,9}){0,6} (?:đề ra|đã đề|đạt|vượt|chưa)| thì)",
        "Nghị quyết nêu 12 chỉ tiêu chủ yếu, trong đó lao động qua đào tạo 70%",
        "Có 18/20 chỉ tiêu đạt và vượt, thu nhập đạt 50 triệu đồng",
        before=_SETS + r"(?: được)? (?:(?:các|những|một số|hệ thống|nhóm|hệ|hoàn thành) |\d{1,2} (?:nhóm )?){0,2}$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu",),
        r"chỉ tiêu(?=[\w ,/&\"“”-]{0,60}(?:chủ yếu|cụ thể|chính|cơ bản|lớn|như|sau|đến|:|phấn đấu|nhiệm kỳ (?:mới"
        r"|tới)))(?!(?: \w{1,9}){0,6} (?:đề ra|đạt|vượt))",
        "Một số chỉ tiêu chủ yếu: tỷ lệ hộ nghèo dưới 1%",
        "Một số chỉ tiêu vượt kế hoạch, tỷ lệ hộ nghèo dưới 1%",
        before=r"(?:các|những|một số|mấy|vài|hệ thống|hệ|có \d{1,2}) (?:nhóm )?$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu", "định hướng", "kế hoạch"),
        r"(?:chỉ|mục) tiêu\b(?! (?:của )?nhiệm kỳ (?:qua|trước))(?=[\w \-,/]{0,50}(?::|$|\n|nhiệm kỳ|đến năm|chủ yếu"
        r"|phát triển|20\d\d))|định hướng\b"
        r"|kế hoạch (?:5 năm |đến )?(?:năm )?20",
        "3. Chỉ tiêu nhiệm kỳ 2025 - 2030",
        "Có chỉ tiêu nhiệm kỳ trước không đạt",
        before=r"(?:^|\n)\W{0,6}(?:(?:[ivx]{1,5}|[a-zđ]|\d{1,2}|bảng \d|phần"
        r" \w+)\s?[.):/-]\s?|(?:một|hai|ba|bốn|năm|sáu) là,? )?(?:về |một số "
        r"|các |những |hệ thống |nhóm )?(?:các |những )?$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu (?:chủ yếu|cụ thể|chính|cơ bản|phát triển|quan trọng|lớn|trọng tâm|tổng quát|nổi bật"
        r"|như|là)(?!(?: \w{1,9}){0,6} (?:đề ra|đạt|vượt|hoàn thành|không về|chưa))",
        "Có 15 chỉ tiêu cụ thể, như thu nhập 60 triệu đồng",
        "Đã đạt 15 chỉ tiêu cụ thể, như thu nhập 60 triệu đồng",
        unless=r"(?:đạt|vượt|hoàn thành|thực hiện|các|/ ?\d{1,2}|về đích|với|theo)(?: (?:các|những|\d{1,2}|nhóm))? $",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu",),
        r"chỉ tiêu\b(?! (?:nhiệm kỳ trước|đạt|vượt|chưa|không))",
        "Nghị quyết có 22 chỉ tiêu, thu nhập phải đạt 60 triệu đồng",
        "Nghị quyết cũ bị vượt 22 chỉ tiêu",
        before=r"nghị quyết (?:\w{1,9} ){0,10}(?:có|gồm|với|nêu) (?:\d{1,2} )?(?:nhóm )?$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu",),
        r"chỉ tiêu(?= ?(?:[,;:&]|và |$|\n))(?![^\n]{60})(?![^\n]*(?:đạt|vượt|hoàn thành|về đích))",
        "Nghị quyết: 4 đột phá, 29 chỉ tiêu",
        "17/19 chỉ tiêu",
        before=r"(?:^|\n)\W{0,6}(?:(?!hoàn thành|đạt|vượt|nhiệm kỳ trước)[^\n]){0,40}?(?<![/\d])\d{1,2} $",
    ),
    Cue(
        "limit",
        "goal",
        ("tối thiểu", "ít nhất", "trở lên", "không quá", "không dưới", "≥"),
        r"(?:tối thiểu|ít nhất|không quá|không dưới) (?:đạt |là )?\d|≥|trở lên(?! đã)",
        "Hằng năm kết nạp tối thiểu 40 đảng viên",
        "Hằng năm kết nạp 40 đảng viên",
        unless=r"nữ[\w ,%]{0,24}|trẻ[\w ,%]{0,24}|(?:nhiệm vụ|khá|tốt|trung bình|kiên cố|tuổi|cấp(?: ủy)?|dài"
        r"|trình độ|đại biểu|học|\d sao) ",
    ),
    Cue(
        "next term",
        "goal",
        ("nhiệm kỳ", "giai đoạn", "chặng đường", "thời gian"),
        r"(?:nhiệm kỳ|giai đoạn|chặng đường|thời gian)"
        r" (?:tới|mới(?! (?:nhận|ra mắt|gồm|họp))|tiếp theo|sau này|(?<=nhiệm kỳ )này(?! [\w ]{0,12}(?:đã|được))"
        r"|phía trước"
        r"|còn lại)\b(?! (?:là|của đảng bộ) )",
        "Nhiệm kỳ tới, xã xây thêm 12 tuyến đường",
        "Nhiệm kỳ qua, xã xây thêm 12 tuyến đường",
        unless=r"(?:đầu|bầu|khóa|cấp ủy|chấp hành|đảng ủy) $",
    ),
    Cue(
        "next term",
        "goal",
        ("khát vọng", "phía trước", "tầm nhìn", "tương lai", "con số", "sẽ làm"),
        r"khát vọng|phía trước|tầm nhìn|tương lai|con số phấn đấu|sẽ làm (?:được )?(?:vào |đến )?năm 20",
        "Khát vọng 2030",
        "Xã có khát vọng vươn lên từ lâu",
        before=r"(?:^|\n)\W{0,6}(?:những )?$",
    ),
    Cue(
        "next term",
        "goal",
        (" năm", "từ nay đến", "phương hướng", "đích đến", "hướng đến năm", "hướng tới năm", "tới đây", "sắp tới"),
        r" năm (?:rưỡi )?(?:tới|tiếp theo|còn lại|nữa)|từ nay đến|phương hướng|đích đến|hướng (?:đến|tới) năm"
        r"|(?:tới đây"
        r"|sắp tới),",
        "Năm năm tới, xã xây thêm 12 tuyến đường",
        "Năm năm qua, có năm tới 12 tuyến đường được xây",
        unless=r"\bcó$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu(?! (?:đạt|vượt|chưa|không|hoàn thành))(?=[\w ,]{0,50} là )",
        "Một trong những chỉ tiêu được bàn nhiều là thu nhập 60 triệu đồng",
        "Một trong những kết quả là thu nhập 60 triệu đồng",
        before=r"một trong (?:những|các|số) (?:các )?$",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu (?!đạt|vượt|chưa|không|hoàn thành)(?:[^\W\d]+ ){1,7}?(?:ấn định|chốt|đặt ra|đặt|xác định"
        r"|nâng|giữ)\b(?=[\w ]{0,20}\d)",
        "Chỉ tiêu thu nhập được ấn định ở mức 60 triệu đồng",
        "Xã đạt 12 chỉ tiêu được giao, thu nhập 60 triệu đồng",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu(?=[^.;:\n]{0,60}\d)",
        "Đại hội điều chỉnh chỉ tiêu giảm nghèo xuống 1,8%/năm",
        "Đảng bộ hoàn thành chỉ tiêu giảm nghèo 1,8%/năm",
        before=r"(?:điều chỉnh|nâng|hạ|bổ sung) (?:các )?$",
        unless=r"(?:đề nghị|đề xuất|kiến nghị|xin) (?:điều chỉnh|nâng|hạ|bổ sung) (?:các )?$",
    ),
    Cue(
        "next term",
        "goal",
        ("nay chỉ tiêu", "nay mục tiêu", "nay phấn đấu", "nay đặt", "nay phải"),
        r"nay",
        "Trước là 30 triệu đồng thì nay chỉ tiêu thu nhập là 60 triệu đồng",
        "Trước là 30 triệu đồng thì nay đã là 60 triệu đồng",
    ),
    Cue(
        "indicators",
        "goal",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu (?:đã )?(?:được|do|mà) [\w ]{0,30}(?:thông qua|đề ra|đặt ra|xác định|thống nhất"
        r"|quyết nghị|chọn|biểu quyết|tán thành"
        r"|giao)"
        r"(?=[\w ,%]{0,40}(?::| là | như | gồm| trong đó))",
        "Có 18 chỉ tiêu được Đại hội thông qua, gồm: thu nhập 60 triệu đồng",
        "Đại hội biểu dương 18 việc, gồm: thu nhập 60 triệu đồng",
    ),
    Cue(
        "wish",
        "goal",
        ("sẽ ", "cần ", "phải "),
        r"(?<!\w)(?:sẽ|cần|phải) (?:được |tiếp tục |cố gắng |tập trung )?(?:đạt|kết nạp|phát triển|có|nâng|giảm|tăng"
        r"|đưa"
        r"|hoàn thành|thành lập|xây|kéo|hạ|thu hút|vận động|huy động|trồng|mở|tạo|giải quyết|đào tạo|đón|cấp"
        r"|chỉnh trang"
        r"|lắp|xóa|hỗ trợ|bê tông|cứng hóa|vượt|chạm|thêm|còn|chiếm|phủ|số hóa|sửa|giữ|duy trì|cải tạo|nhân rộng"
        r"|lên|xuống|là \d)\b",
        "Chi bộ sẽ kết nạp 12 quần chúng ưu tú",
        "Chi bộ có 12 quần chúng ưu tú",
        unless=r"(?:mức|lẽ ra|đáng lẽ|đáng ra|không|chỉ) $",
    ),
)
