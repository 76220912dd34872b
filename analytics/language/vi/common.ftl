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

# Lỗi: điều gì hỏng, ở đâu, cần làm gì.
error-unknown = Có lỗi chưa rõ nguyên nhân. Hãy thử lại; nếu vẫn gặp, gửi tệp gây lỗi cho người phụ trách.
error-unreadable = { $path }: không đọc được tệp. Hãy mở thử tệp, rồi lưu lại dưới dạng .txt, .html, .docx hoặc .pdf.
error-empty = { $path }: tệp trống. Hãy tải lại bài viết.
error-binary = { $path }: tệp thuộc định dạng chưa đọc được. Hãy lưu lại dưới dạng .txt, .html, .docx hoặc .pdf.
error-encoding = { $path }: bảng mã hỏng tại byte { $offset }. Hãy lưu lại tệp với bảng mã UTF-8.
error-no-text = { $path }: không thấy nội dung bài viết. Hãy lưu trang đầy đủ, hoặc dùng bản có chữ thay cho bản chụp.
error-store = Không mở được cơ sở dữ liệu { $url }: { $reason }. Hãy kiểm tra địa chỉ trong biến DAIHOI_STORE và quyền ghi.
error-store-new = Cơ sở dữ liệu { $url } đã được một phiên bản mới hơn của chương trình thay đổi ({ $step }). Hãy cập nhật chương trình.
error-embedded = { $file }, dòng { $row }: { $reason }. Hãy sửa dòng này rồi chạy lại.
