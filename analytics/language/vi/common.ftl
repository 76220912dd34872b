# Chữ dùng chung ở mọi nơi.
product-name = Toàn cảnh Đại hội
language-name = Tiếng Việt

no-figure = chưa có số liệu
coverage-provinces = { $known }/{ $all } tỉnh, thành phố có số liệu
date-year = năm { $year }
date-month = tháng { $month } năm { $year }
date-day = ngày { $day } tháng { $month } năm { $year }

qualifier-exact = đúng bằng
qualifier-more_than = hơn
qualifier-less_than = dưới
qualifier-about = khoảng
qualifier-at_least = ít nhất
qualifier-at_most = nhiều nhất
qualifier-range = trong khoảng
qualifier-milestone = mốc phải đạt

tier-national = Trung ương
tier-province = Cấp tỉnh
tier-intermediate = Cấp trên trực tiếp cơ sở
tier-grassroots = Cấp cơ sở
tier-none = Chưa rõ cấp

event-congress = Đại hội
event-preparatory = Phiên trù bị
event-midterm_review = Sơ kết giữa nhiệm kỳ
event-evaluation = Hội nghị kiểm điểm
event-other = Hội nghị khác

units-63 = 63 tỉnh, thành phố (trước 01/07/2025)
units-34 = 34 tỉnh, thành phố (từ 01/07/2025)
change-up-more = tăng hơn { $by }
change-up-less = tăng chưa đến { $by }
change-down-more = giảm hơn { $by }
change-down-less = giảm chưa đến { $by }
