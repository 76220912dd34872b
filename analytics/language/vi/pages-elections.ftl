elections-question = Bí thư được bầu với tỷ lệ phiếu bao nhiêu, nơi nào được chỉ định?
elections-of-secretaries-title = Bí thư được bầu hay chỉ định, nhiệm kỳ { $term }
elections-of-secretaries-meaning = Tỷ lệ phiếu như bài viết nêu; “số phiếu tuyệt đối” ghi là 100%. Nơi được chỉ định không có phiếu bầu, nên ô trống ở đó là đúng.
