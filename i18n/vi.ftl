# The site's own words. A message here wins over the theme's message of the same name.
site-notice = Trang trình diễn của phần mềm Hải Đăng, không phải ấn phẩm chính thức của thành phố Hải Phòng.
