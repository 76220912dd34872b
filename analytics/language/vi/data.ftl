# Dữ liệu kèm sản phẩm: lời của báo cáo kiểm tra.
data-check-tables = { $tables } bảng, { $rows } dòng.
data-check-problem = Sai quy tắc: { $problem }
data-check-coverage = Nhiệm kỳ { $term }: có số liệu của { $known }/{ $all } đại hội cấp tỉnh.
data-check-outcome = { $count } dòng thu thập: { $outcome }
data-check-known = Tỷ lệ ô có số liệu của đại hội cấp tỉnh, theo nhiệm kỳ { $terms }:

data-outcome-fact = giữ làm số liệu
data-outcome-target = giữ làm chỉ tiêu nhiệm kỳ mới
data-outcome-result = giữ làm kết quả nhiệm kỳ trước
data-outcome-left-out = để ngoài

data-reason-second-bound-of-a-range = cận trên, gộp vào khoảng
data-reason-repeat = lặp lại trên cùng một trang
data-reason-other-page = trang được ghi không nói về đại hội
data-reason-former-body = của tỉnh trước sáp nhập
data-reason-out-of-range = ngoài khoảng hợp lý
data-reason-unknown-field = trường không có trong danh mục
data-reason-contradicts-itself = trang tự mâu thuẫn
data-reason-outside-the-event = ngày nằm ngoài thời gian đại hội
data-reason-bounds-crossed = cận dưới lớn hơn cận trên
data-reason-no-indicator-or-number = thiếu tên chỉ tiêu hoặc con số
