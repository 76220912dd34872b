"""Cues of the past: former terms, results, what was done already or is so today."""

from __future__ import annotations

from analytics.extraction.targets.cue import COMPARED, YEARS, Cue

PAST_CUES: tuple[Cue, ...] = (
    Cue(
        "past term",
        "past",
        ("nghị quyết cũ", "nghị quyết trước", "nghị quyết khóa trước", "nghị quyết nhiệm kỳ trước"),
        r"nghị quyết",
        "Nghị quyết cũ giao 26 chỉ tiêu, xã làm được 22",
        "Nghị quyết mới giao 26 chỉ tiêu",
        unless=COMPARED,
    ),
    Cue(
        "past term",
        "past",
        ("nhiệm kỳ", "giai đoạn", "thời gian"),
        r"(?:nhiệm kỳ|giai đoạn|thời gian) (?:(?:vừa )?qua|trước|cũ|vừa rồi|đầu(?! tiên))\b",
        "Nhiệm kỳ qua, tỷ lệ hộ nghèo còn 3%",
        "Phấn đấu tỷ lệ hộ nghèo giảm 1% mỗi năm so với nhiệm kỳ trước",
        # "tăng 11%/năm (giai đoạn trước: 8,1%)": said aside of a goal.
        unless=COMPARED + r"|(?:cho|của) $|\d[^(;\n]{0,20}\($",
    ),
    Cue(
        "past term",
        "past",
        ("nhiệm kỳ", "chặng đường"),
        r"(?:nhiệm kỳ|chặng đường)(?! (?:còn|cuối|sau|tới|nữa))",
        "Sau nửa nhiệm kỳ, xã xây 12 tuyến đường",
        "Nửa nhiệm kỳ còn lại, xã xây 12 tuyến đường",
        before=r"(?:nửa đầu|(?:sau|qua|hơn) nửa) $",
    ),
    Cue(
        "past term",
        "past",
        (" năm ngoái", "năm ngoái", "hồi 20", "hồi năm 20", "thời điểm đó", "thời điểm ấy"),
        r" ?năm ngoái|hồi (?:năm )?20\d\d|thời điểm (?:đó|ấy)",
        "Năm ngoái thu nhập đã 71 triệu đồng",
        "Đến thời điểm cuối nhiệm kỳ, thu nhập đạt 71 triệu đồng",
    ),
    Cue(
        "past term",
        "past",
        (" năm", "vừa qua"),
        r" năm (?:vừa )?qua| năm rưỡi(?! còn| cuối| nữa)|vừa qua",
        "Năm năm qua, xã xây 12 tuyến đường",
        "Năm năm tới, xã xây 12 tuyến đường",
        unless=COMPARED + r"|(?:so với|hơn|bằng) [\w ]{1,12}$",
    ),
    Cue(
        "results",
        "past",
        ("cả nhiệm kỳ",),
        r"cả nhiệm kỳ(?=[^.;]{0,30} được \d)(?![^.;]{0,20} (?:phải|cần|sẽ) )",
        "Cả nhiệm kỳ, đảng bộ kết nạp được 1.126 đảng viên",
        "Cả nhiệm kỳ phải kết nạp 1.126 đảng viên",
    ),
    Cue(
        "duration",
        "past",
        (" năm",),
        r" năm(?! (?:rưỡi )?(?:tới|tiếp|còn|cuối|nữa)| sau| 20\d\d|,? phấn đấu)",
        "Sau 5 năm, xã có 12 tuyến đường",
        "Trong 5 năm tới, xã có 12 tuyến đường",
        before=rf"(?:sau|qua|trong|hơn|gần)(?: hơn| gần| khoảng| chặng)? (?:\d[,.]\d|{YEARS})$|(?:^|[\n.:]) ?{YEARS}$",
        # "thu ngân sách 66.000 tỷ đồng trong 5 năm" says for how long the goal is meant.
        unless=r"(?:còn|chỉ còn|của|thời hạn)(?: lại)?(?: hơn| gần| khoảng)? \S{1,4}$|\d (?:\w+ ){1,3}trong \S{1,4}$",
    ),
    Cue(
        "results",
        "past",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu(?: (?!đạt|vượt)\w{1,9}){0,4}? (?:đạt|vượt|đều|chưa|không đạt|hoàn thành|về đích|khó"
        r"|bảo đảm|đã|có khả năng)\b",
        "Có 18/20 chỉ tiêu đạt và vượt, thu nhập 50 triệu đồng",
        "Nghị quyết nêu 20 chỉ tiêu, thu nhập 50 triệu đồng",
        before=r"\d (?:nhóm )?$|(?:nhiều|hầu hết|phần lớn|đa số|toàn bộ|các|số) $",
    ),
    Cue(
        "results",
        "past",
        ("chỉ tiêu", "mục tiêu"),
        r"(?:chỉ|mục) tiêu",
        "Đảng bộ hoàn thành 6/7 mục tiêu, thu ngân sách đạt 90 tỷ đồng",
        "Đảng bộ nêu 7 mục tiêu, thu ngân sách đạt 90 tỷ đồng",
        before=r"\d ?/ ?\d{1,2} (?:nhóm )?$|(?:đạt|vượt|trong tổng số) \d{1,2} $",
    ),
    Cue(
        "results",
        "past",
        ("kết quả", "thành tựu", "thành tích", "tình hình"),
        r"(?:kết quả|thành tựu|thành tích)|tình hình (?:\d năm|thực hiện nghị quyết)",
        "Những kết quả nổi bật: tỷ lệ hộ nghèo còn 3%",
        "Mục tiêu đến năm 2030 là tỷ lệ hộ nghèo còn 3%",
        before=r"(?:những|các|nhiều|một số|về|đánh giá|biểu dương|ghi nhận|nhất trí với|đó là|đạt|thành"
        r"|tán thành) (?:các |những )?$|(?:^|[\n.:]) ?$",
    ),
    Cue(
        "results",
        "past",
        (
            "kết quả",
            "nhìn lại",
            "dấu ấn",
            "ước đạt",
            "ước thực hiện",
            "ước tính",
            "ước tăng",
            "vượt",
            "cho thấy",
            "khi đó",
            "lúc đó",
            "trước đây",
        ),
        r"kết quả (?:đạt|chỉ|cho)|nhìn lại|dấu ấn|ước (?:đạt|thực hiện|tính|tăng)(?![^.;,]{0,30}/năm)|vượt"
        r" (?:chỉ|kế|mục|nghị)"
        r"|cho thấy|khi đó|lúc đó|trước đây",
        "Nhìn lại chặng đường, tỷ lệ hộ nghèo còn 3%",
        "Tỷ lệ hộ nghèo phải còn 3%",
        unless=COMPARED,
    ),
    Cue(
        "results",
        "past",
        ("vượt",),
        r"vượt",
        "Thu ngân sách đạt và vượt dự toán",
        "Thu ngân sách không vượt dự toán",
        before=r"(?:đạt|hoàn thành)(?:,| và)?(?: hoàn thành)? $",
    ),
    Cue(
        "done",
        "past",
        ("đã ",),
        r"(?<!\w)đã (?:được )?(?:đạt|có|kết nạp|hoàn thành|vượt|giảm|tăng|thu hút|xây|giải quyết|huy động|tổ chức"
        r"|phát triển|đón|thành lập|đào tạo|tạo"
        r"|nâng|đưa|xử lý|trao|bầu|tặng|ủng hộ|vận động|mở|cấp|công nhận|thực hiện|tham gia|giới thiệu|đóng góp"
        r"|trồng|chi|hỗ trợ|giải ngân|sử dụng|hiến|khởi công|khánh thành|bàn giao|lắp|phủ|chuyển|sắp xếp|xóa|cán"
        r"|về đích"
        r"|đầu tư|nộp|thu|bố trí|tuyển|khám|điều tra|bắt|kiểm tra|thi hành|giúp|sửa|thoát|hình thành|triển khai"
        r"|ban hành"
        r"|sáp nhập|chiếm|lên|còn|xuống)\b",
        "Đảng bộ đã kết nạp 700 đảng viên",
        "Đại hội đã đề ra mục tiêu kết nạp 700 đảng viên",
    ),
    Cue(
        "done",
        "past",
        (
            "hiện nay",
            "hiện có",
            "hiện tại",
            "hiện mới",
            "hiện còn",
            "đến nay",
            "tính đến",
            "trúng cử",
            "bầu ban chấp",
            "bầu ra",
            "bầu được",
            "tặng hoa",
            "tặng quà",
            "tặng bằng",
        ),
        r"hiện (?:nay|có(?! ?[;,.)])|tại|mới|còn)\b|đến nay|tính đến (?:nay|hết|ngày|tháng)|bầu (?:ban chấp|ra|được)"
        r"|trúng cử|tặng (?:hoa|quà|bằng)",
        "Đến nay, đảng bộ kết nạp 700 đảng viên",
        "Đến cuối nhiệm kỳ, đảng bộ kết nạp 700 đảng viên",
        unless=COMPARED + r"|(?:thực|xuất|phát|thể|biểu) $|so với [^,;.]{0,34}$",
    ),
    Cue(
        "done",
        "past",
        ("biểu quyết",),
        r"biểu quyết(?! thông qua(?::| gồm| như sau))",
        "Đại hội biểu quyết với 98% tán thành",
        "Một số chỉ tiêu được Đại hội biểu quyết với tỷ lệ tán thành 100% gồm: thu nhập 65 triệu đồng",
        unless=r"(?:biểu|(?:chỉ|mục) tiêu[\w ,]{0,50}|nghị quyết (?:đã |vừa )?được) $",
    ),
    Cue(
        "elected",
        "past",
        (
            *(f"bầu {digit}" for digit in range(10)),
            *("bầu ban", "bầu bch", "bầu đủ", "bầu đoàn", "bầu các", "tuổi bình quân", "tuổi đời bình quân"),
        ),
        r"bầu|tuổi",
        "Đại hội bầu 27 đồng chí, nữ chiếm 25%",
        "Phấn đấu tuổi thọ bình quân 75 tuổi",
    ),
    Cue(
        "personnel",
        "past",
        ("đề án nhân sự", "công tác nhân sự", "về nhân sự", "cơ cấu 3 độ tuổi", "cơ cấu ba độ tuổi"),
        r"\w",
        "Theo đề án nhân sự, tỷ lệ nữ từ 15% trở lên",
        "Phấn đấu tỷ lệ nữ cấp ủy từ 15% trở lên",
    ),
)
