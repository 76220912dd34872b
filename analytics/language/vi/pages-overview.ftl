overview-question = Đại hội nhiệm kỳ này quy mô ra sao, khác trước thế nào?
news-title = Mới đăng
news-meaning = Theo ngày đăng của bài; xếp được { $count } đại hội có bài ghi ngày.
news-figures = { $count } số liệu
