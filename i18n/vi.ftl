# The site's own words. A message here wins over the theme's message of the same name.
site-notice = Trang trình diễn của phần mềm Hải Đăng, không phải ấn phẩm chính thức của thành phố Hải Phòng.

# Where the city lies, as the theme shows it beside the name.
coordinates = 20°51′ B 106°41′ Đ

# Ways in, by the colour of the section that each leads to.
way-dau-tu-who = Nhà đầu tư
way-dau-tu = Đầu tư, mở nhà máy
way-du-lich-who = Du khách
way-du-lich = Lên đường đi chơi
way-kieu-bao-who = Kiều bào
way-kieu-bao = Giữ nếp quê nhà
way-bao-chi-who = Báo chí
way-bao-chi = Lấy tin, lấy hình
unit-titles = danh hiệu
