# The site's own words. A message here wins over the theme's message of the same name.
site-notice = 本站为 Hải Đăng 软件的演示网站，并非海防市的官方出版物。

# Where the city lies, as the theme shows it beside the name.
coordinates = 北纬20°51′ 东经106°41′

# Ways in, by the colour of the section that each leads to.
way-dau-tu-who = 投资者
way-dau-tu = 投资兴业
way-du-lich-who = 游客
way-du-lich = 规划行程
way-kieu-bao-who = 海外越南人
way-kieu-bao = 心系故乡
way-bao-chi-who = 媒体
way-bao-chi = 获取资料与图片
unit-titles = 项称号
