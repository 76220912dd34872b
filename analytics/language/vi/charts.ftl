# Chữ trong biểu đồ.
chart-term = Nhiệm kỳ
chart-source = Nguồn
chart-source-unknown = xem bảng nguồn
chart-agreement = Đối chiếu
chart-support = { $count } báo cùng nêu
chart-support-one = một nguồn
chart-rivals = còn { $count } giá trị khác, báo nêu khác nhau
chart-coverage = { $known }/{ $all } nơi có số liệu
chart-missing = chưa có số liệu
chart-more = … và { $count } đại hội khác, xem trong bảng
chart-alt-empty = { $measure }: chưa có số liệu.
chart-alt-summary = { $measure }: { $coverage }. Cao nhất: { $highest }. Thấp nhất: { $lowest }.
chart-flag-over_whole = phần lớn hơn tổng, cần kiểm tra
chart-flag-boundary_change = địa giới đã đổi từ 01/07/2025, không so trực tiếp
