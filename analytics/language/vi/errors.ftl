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
error-missing = { $path }: không có tệp hay thư mục này. Hãy kiểm tra lại tên và đường dẫn.
error-nothing-to-read = { $path }: thư mục không có tệp nào đọc được. Hãy chọn thư mục có tệp .txt, .html, .pdf, .docx, .rtf, .md hoặc .eml.
error-too-large = { $path }: tệp có { NUMBER($size, maximumFractionDigits: 0) } MB, quá giới hạn { $limit } MB. Hãy tách thành các tệp nhỏ hơn, mỗi tệp một bài.
error-locked = { $path }: tài liệu đặt mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.
error-damaged = { $path }: tệp { $format } bị hỏng ({ $reason }). Hãy tải lại, hoặc mở ra và lưu thành tệp mới.
error-reader = { $path }: bộ đọc gặp lỗi ({ $reason }). Các tệp khác không bị ảnh hưởng; hãy gửi tệp này cho người phụ trách.
error-unwritable = { $path }: không ghi được tệp ({ $reason }). Hãy chọn thư mục khác hoặc đóng tệp nếu đang mở.
