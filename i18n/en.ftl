# The site's own words. A message here wins over the theme's message of the same name.
site-notice = A demonstration of the Hải Đăng software, not an official publication of Hải Phòng City.
