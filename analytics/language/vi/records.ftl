# Vì sao một giá trị được chọn, và các nguồn khác đứng ở đâu so với giá trị đó.
why-only = Chỉ một nguồn nêu.
why-agreed = Các nguồn nêu cùng một giá trị.
why-ruling = Người phụ trách đã xác nhận.
why-preferred = Bộ dữ liệu đã ghi là đúng.
why-unmarked = Các giá trị khác là dự kiến, dự thảo, đếm theo danh sách hoặc từ nguồn chưa chắc.
why-most-support = Nhiều báo độc lập nêu giá trị này nhất.
why-most-exact = Giá trị này được nêu chính xác, không kèm “hơn” hay “khoảng”.
why-after-event = Bài viết sau khi đại hội khai mạc; bài kia là tin báo trước.
why-most-precise = Giá trị này làm tròn ít nhất.
why-newest = Bài viết này mới nhất.
why-first = Các nguồn ngang nhau; lấy giá trị nêu trước.
claim-state-chosen = được chọn
claim-state-agrees = khớp với giá trị được chọn
claim-state-rival = nêu khác
claim-state-waiting = chờ người xem lại
claim-state-rejected = đã loại
