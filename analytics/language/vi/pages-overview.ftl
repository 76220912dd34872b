overview-question = Đại hội các cấp: toàn cảnh từng nhiệm kỳ
