congress-question = Đại hội này có những số liệu gì, và viết ở đâu?
congress-pick = Chọn đảng bộ
congress-ordinal = Đại hội lần thứ { $ordinal }
congress-term = nhiệm kỳ { $term }
congress-figures = Số liệu; chọn để xem nguồn
congress-date_opened = khai mạc { $day }
congress-date_closed = bế mạc { $day }
