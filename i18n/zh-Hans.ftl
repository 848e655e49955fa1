# The site's own words. A message here wins over the theme's message of the same name.
site-notice = 本站为 Hải Đăng 软件的演示网站，并非海防市的官方出版物。
