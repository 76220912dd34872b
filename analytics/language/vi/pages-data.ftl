# Trang về chính dữ liệu: đầy đủ đến đâu, báo nêu khác nhau ở đâu, thu thập thế nào.
nav-data = Dữ liệu
data-question = Dữ liệu này đầy đủ và đáng tin đến đâu?

extent-congress = Đại hội có số liệu
extent-claim = Số liệu đã đọc
extent-source = Trang nguồn
extent-cells = Ô có số liệu
extent-before = nhiệm kỳ trước: { $count }
extent-publishers = của { $count } báo, cơ quan
extent-cells-of = { $known } trong { $whole } ô của bảng tỉnh, thành phố bên dưới
extent-whole = Toàn bộ dữ liệu, mọi nhiệm kỳ và mọi cấp: { $congress_count } đại hội và hội nghị, { $claim_count } số liệu, { $source_count } trang nguồn của { $publisher_count } báo, cơ quan.

coverage-title = Loại số liệu nào đã biết được bao nhiêu, qua các nhiệm kỳ
coverage-scope-provinces = Cả nước; tính trên 63 tỉnh, thành phố, từ nhiệm kỳ 2025-2030 trên 34
coverage-scope-congresses = Cả nước; tính trên các đại hội cấp này mà có nguồn nhắc đến
coverage-meaning = Mỗi ô là tỷ lệ nơi có ít nhất một nguồn nêu loại số liệu đó cho đại hội của nhiệm kỳ. Không có số liệu nghĩa là chưa tìm thấy báo nêu, không phải bằng không. Dưới cấp tỉnh không có nguồn nào cho biết tổng số đại hội, nên chỉ tính trên những đại hội được nhắc đến.

coverage-provinces-title = Tỉnh, thành phố nào đã có số liệu gì, nhiệm kỳ { $term }
coverage-cells = { $known_count }/{ $whole_count } ô có số liệu · { $agreed_count } ô nhiều báo cùng nêu · { $conflict_count } ô báo nêu khác nhau
coverage-provinces-meaning = Mỗi ô là một loại số liệu của một tỉnh, thành phố. “Nhiều nguồn cùng nêu” là ít nhất hai báo độc lập nêu giá trị khớp nhau; trang đăng lại không được tính. “Hơn 5.000” và 5.067 không mâu thuẫn. Dưới cấp tỉnh, mỗi ô lấy đại hội có nhiều báo nêu khác nhau nhất, rồi đến nhiều báo cùng nêu nhất. Tỉnh, thành phố là theo ngày đại hội: 63 trước 01/07/2025, 34 từ ngày đó.

disagreements-title = Báo nêu khác nhau ở đâu và lệch bao nhiêu, nhiệm kỳ { $term }
disagreements-scope = { $count } số liệu mà báo nêu khác nhau, của { $provinces } tỉnh, thành phố
disagreements-meaning = Mỗi ô vuông là một số liệu mà các nguồn nêu những giá trị không khớp nhau, xếp theo mức lệch lớn nhất so với giá trị được dùng. Mọi giá trị đều được giữ; phần mềm chọn một theo thứ tự: quyết định của người phụ trách, nguồn không bị dè dặt, nhiều báo độc lập cùng nêu, con số chính xác, bài đăng sau đại hội, con số ít làm tròn, bài mới nhất.
disagreements-none = Không có số liệu nào mà các nguồn nêu khác nhau, trong phạm vi bộ lọc đang chọn.
disagreements-table = { $count } số liệu báo nêu khác nhau: các giá trị, giá trị được dùng và lý do
disagreements-place = Nơi và loại số liệu
disagreements-used = Giá trị được dùng
disagreements-others = Nguồn khác nêu
disagreements-why = Vì sao chọn
gap-under_1 = lệch không quá 1%
gap-under_5 = lệch trên 1% đến 5%
gap-under_20 = lệch trên 5% đến 20%
gap-over_20 = lệch trên 20%
gap-other_day = nêu ngày khác
gap-other_name = nêu người khác
why-most-echoes = Được chọn vì có thêm báo cùng nêu, dù có bài viết trước đại hội hoặc chưa chắc chắn.

column-province = Tỉnh, thành phố
column-organisation = Đảng bộ
column-label = Loại số liệu
column-stated_count = Số nơi có số liệu
column-whole_count = Tổng số nơi
column-stated_pct = Tỷ lệ có số liệu (%)
column-agreed_count = Nhiều báo cùng nêu
column-conflict_count = Báo nêu khác nhau
column-state_said = Tình trạng
column-stated = Giá trị được dùng
column-others = Nguồn khác nêu
column-gap_pct = Lệch nhiều nhất (%)
column-why_said = Vì sao chọn

about-data-collected = Thu thập thế nào
about-data-collected-words =
    Từ trang công khai của báo, đài, cổng thông tin, đọc trong năm 2026. Mỗi số liệu ghi kèm địa chỉ trang đã đọc; không lưu câu văn nào của bài báo.

    - Nhiều trang nói cùng một giá trị thì giữ cả: đó là số nguồn ủng hộ. Các trang nói khác nhau thì giữ mọi giá trị; phần mềm chọn một và nói vì sao.
    - “Hơn”, “khoảng”, “ít nhất” được giữ nguyên. Điều dè dặt (dự kiến, dự thảo, năm suy từ nhiệm kỳ, đếm theo tên, trang đăng lại) cũng được giữ và làm giảm thứ hạng.
    - Tên tỉnh là tên vào ngày diễn ra: trước 01/07/2025 là 63 tỉnh, thành phố, từ ngày đó là 34. Cùng tên chưa chắc cùng địa bàn.
    - Chỗ không tìm thấy quy định của chỉ thị thì để trống, không suy ra.
about-data-missing = Còn thiếu gì
about-data-missing-words = Tỷ lệ nữ, tuổi trẻ ở phần lớn các tỉnh; đại biểu đương nhiên và được bầu ở nhiều tỉnh; phần cuối của bài dài.
about-data-licence = Giấy phép
about-data-licence-words =
    Số liệu: CC BY 4.0, được dùng lại khi ghi nguồn.

    Huyện, xã và điểm xã: vietnamadminunits của Tran Ngoc Minh Hieu (MIT). Bờ biển: Natural Earth (phạm vi công cộng), gói world-atlas (ISC). Hình tỉnh trên bản đồ không phải ranh giới pháp lý.
about-data-error = Báo lỗi
about-data-error-words =
    Gửi người phụ trách bốn điều: **địa chỉ trang**, **tên đại hội**, **loại số liệu**, **giá trị đúng**.

    Chỗ trang viết nhầm được ghi lại kèm lý do; số liệu gốc vẫn giữ để đối chiếu.
about-data-account = Từng dòng thu thập đã thành gì: { $rows } dòng, giữ { $kept }, để ngoài { $left }
coverage-unknown = Chưa nguồn nào nêu cho chính đại hội nào ở cấp này: { $names }.
