footer-note = Cập nhật ngày { $day }
