# The site's own words. A message here wins over the theme's message of the same name.
site-notice = A demonstration of the Hải Đăng software, not an official publication of Hải Phòng City.

# Where the city lies, as the theme shows it beside the name.
coordinates = 20°51′ N 106°41′ E

# Ways in, by the colour of the section that each leads to.
way-dau-tu-who = Investors
way-dau-tu = Invest and build
way-du-lich-who = Visitors
way-du-lich = Plan a trip
way-kieu-bao-who = Vietnamese overseas
way-kieu-bao = Stay close to home
way-bao-chi-who = Press
way-bao-chi = Find figures and pictures
unit-titles = titles
