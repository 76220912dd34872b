# Bài kèm ghi chú: đã đọc được gì, theo quy tắc nào, chỗ nào không lấy và vì sao.
explain-no-congress = Bài không nói về đại hội Đảng nào nên không lấy gì.
explain-ordinal = lần thứ { $ordinal }
explain-evidence = Căn cứ xác định tỉnh: { $words }
explain-counts = { $fact } số liệu, { $target } mục tiêu, { $person } người, { $miss } chỗ không lấy
explain-by-year = đến năm { $year }
explain-figure = Con số
explain-rule = quy tắc { $rule }, chắc { $share }%
explain-miss = không lấy: { $why } (quy tắc { $rule })
explain-why-spent = con số này đếm việc khác
explain-why-implausible = giá trị không thể có ở mục này
explain-why-not-of-a-conference = hội nghị không có số liệu loại này
explain-why-another-body = thuộc tổ chức khác
explain-why-former-term = thuộc nhiệm kỳ trước
explain-why-the-new-term-s-targets = là số chỉ tiêu đề ra cho nhiệm kỳ mới, không phải số đã thực hiện
explain-why-asked-for-not-done = là yêu cầu, chưa phải việc đã làm
explain-why-said-again = đã đọc được ở chỗ khác trong bài
explain-why-surer-elsewhere = chỗ khác trong bài nói chắc hơn
