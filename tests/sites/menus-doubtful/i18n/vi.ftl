way-tin = Đọc tin
way-tin-who = Bạn đọc
way-cang = Gửi hàng
way-cang-who = Doanh nghiệp
way-du-lich = Đi chơi
way-du-lich-who = Du khách
