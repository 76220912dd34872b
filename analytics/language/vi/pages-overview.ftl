overview-question = Đại hội các cấp: toàn cảnh từng nhiệm kỳ
news-title = Mới đăng
news-meaning = Theo ngày đăng của bài; xếp được { $count } đại hội có bài ghi ngày.
news-figures = { $count } số liệu
