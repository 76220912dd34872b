timeline-question = Đại hội họp khi nào, xong trước hạn bao nhiêu ngày?
timeline-calendar-title = Ngày họp của từng đại hội, nhiệm kỳ { $term }
timeline-calendar-meaning = Thanh nối ngày khai mạc với ngày bế mạc; vòng tròn là phiên trù bị; đường kẻ là hạn mà chỉ thị của nhiệm kỳ nêu.
timeline-progress-title = Tiến độ hoàn thành đại hội qua các nhiệm kỳ
timeline-progress-meaning = Số đại hội đã bế mạc tính đến từng ngày, chia cho số đại hội biết ngày; ngày đếm lùi từ hạn của chỉ thị.
