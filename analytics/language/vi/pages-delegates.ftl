delegates-question = Bao nhiêu đại biểu dự đại hội, thay mặt bao nhiêu đảng viên?
