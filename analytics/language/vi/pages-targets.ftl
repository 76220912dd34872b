targets-question = Các đại hội đặt mục tiêu gì cho nhiệm kỳ, nơi nào cao nhất, nhiệm kỳ trước đạt bao nhiêu chỉ tiêu?
targets-by-province-title = Mục tiêu nhiệm kỳ { $term }: { $measure }
targets-by-province-meaning = Mục tiêu như bài viết nêu cho năm cuối hoặc bình quân của nhiệm kỳ. Mũi tên sang phải: ít nhất hoặc hơn; sang trái: dưới hoặc không quá; hai chấm nối nhau: từ … đến …; hình thoi: khoảng. Đồng và USD là hai thang, không quy đổi. Nơi bài không nói rõ là một năm hay cả nhiệm kỳ, con số để ở thang của một năm.
targets-met-title = Nhiệm kỳ trước đạt, vượt bao nhiêu chỉ tiêu, theo báo cáo tại đại hội nhiệm kỳ { $term }
targets-none = Chưa có nguồn nào nêu mục tiêu so sánh được cho các đại hội đang chọn.
targets-met-none = Chưa có nguồn nào nêu nhiệm kỳ trước đạt bao nhiêu chỉ tiêu ở những nơi đang chọn.
