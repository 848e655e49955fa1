# The site's own words. A message here wins over the theme's message of the same name.
site-notice = Trang trình diễn của phần mềm Hải Đăng, không phải ấn phẩm chính thức của thành phố Hải Phòng.

# Where the city lies, as the theme shows it beside the name.
coordinates = 20°51′ B 106°41′ Đ

# Ways in, by the colour of the section that each leads to.
way-amber-who = Nhà đầu tư
way-amber = Đầu tư, mở nhà máy
way-mangrove-who = Du khách
way-mangrove = Lên đường đi chơi
way-flame-who = Kiều bào
way-flame = Giữ nếp quê nhà
way-indigo-who = Báo chí, đại biểu
way-indigo = Tìm hiểu APEC 2027
way-sea-who = Chủ hàng, hãng tàu
way-sea = Đưa hàng ra biển
unit-titles = danh hiệu
