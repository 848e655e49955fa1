updated-on = Cập nhật { $date }
    .nhan = Ngày sửa
translated-from = Dịch từ { $language }
