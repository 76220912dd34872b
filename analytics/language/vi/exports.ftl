# Chữ trong tệp tải về.
export-unit = Đơn vị: { $unit }
export-sources = Nguồn: { $named }
export-sources-many = Nguồn: { $named } và { $more } nguồn khác
export-sources-none = Nguồn: chưa có
export-updated = Dữ liệu đến ngày { $day }
export-title = Nội dung
export-unit-name = Đơn vị
export-coverage = Số liệu hiện có
export-rows = Số dòng
export-definition = Cách hiểu
export-updated-name = Dữ liệu đến ngày
export-sheet-figures = Số liệu
export-sheet-sources = Nguồn
export-source-headline = Tiêu đề bài
export-source-publisher = Báo, cơ quan
export-source-published = Ngày đăng
export-source-address = Địa chỉ
