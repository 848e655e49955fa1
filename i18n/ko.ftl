# The site's own words. A message here wins over the theme's message of the same name.
site-notice = 이 사이트는 소프트웨어 Hải Đăng의 시연용이며, 하이퐁시의 공식 간행물이 아닙니다.
