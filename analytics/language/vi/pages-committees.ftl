committees-question = Cấp ủy được bầu có bao nhiêu người, cơ cấu ra sao?
