name-of-ja = Tiếng Nhật (日本語)
site-notice = Bản thử của 海防港 và { "ハイフォン港" }
updated-on = Cập nhật { $date }, xem https://haidang.example/{ $date }/
footer-note = Đọc thêm: https://haidang.example/vi/
