# The site's own words. A message here wins over the theme's message of the same name.
site-notice = 本站为 Hải Đăng 软件的演示网站，并非海防市的官方出版物。

# Where the city lies, as the theme shows it beside the name.
coordinates = 北纬20°51′ 东经106°41′

# Ways in, by the colour of the section that each leads to.
way-amber-who = 投资者
way-amber = 投资兴业
way-mangrove-who = 游客
way-mangrove = 规划行程
way-flame-who = 海外越南人
way-flame = 心系故乡
way-indigo-who = 媒体与代表团
way-indigo = 了解APEC 2027
way-sea-who = 货主与船公司
way-sea = 通江达海
unit-titles = 项称号
