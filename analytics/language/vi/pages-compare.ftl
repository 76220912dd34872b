# Trang so sánh các tỉnh, thành phố.
nav-compare = So sánh
compare-question = Các tỉnh khác nhau thế nào, và khác nhiệm kỳ trước ra sao?
compare-invite = Gõ hoặc dán tên các tỉnh vào ô “Tỉnh, thành phố”, cách nhau bằng dấu phẩy, rồi bấm Enter; ví dụ: Nghệ An, Thanh Hóa, Hà Tĩnh. Hoặc chọn cả một vùng:
compare-title = So sánh nhiệm kỳ { $former } và { $term }
compare-coverage = { $provinces } tỉnh, thành phố · { $known } số liệu
compare-meaning = Số liệu của đại hội cấp tỉnh. Nơi hợp nhất: đại biểu và đảng viên của nhiệm kỳ trước là tổng các tỉnh cũ; quy mô cấp ủy không cộng, ghi riêng từng tỉnh cũ.
compare-measure = Chỉ số
compare-unit = Đơn vị
compare-apart = địa giới đã đổi; không cộng được, xem từng tỉnh cũ
compare-boundary_change = địa giới đã đổi; trước là tổng { $parts }
compare-partial_sum = tổng còn thiếu tỉnh, chỉ có { $parts }
compare-part = tỉnh cũ
compare-merged = đã vào { $parts }
compare-hint = bấm vào số để xem nơi viết · ◨ các báo nêu khác nhau
compare-provinces-only = Trang này so sánh các đảng bộ cấp tỉnh, dù bộ lọc chọn cấp khác.
