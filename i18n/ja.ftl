# The site's own words. A message here wins over the theme's message of the same name.
site-notice = これはソフトウェア Hải Đăng のデモサイトであり、ハイフォン市の公式な刊行物ではありません。

# Where the city lies, as the theme shows it beside the name.
coordinates = 北緯20°51′ 東経106°41′

# Ways in, by the colour of the section that each leads to.
way-dau-tu-who = 投資家の方
way-dau-tu = 投資・進出する
way-du-lich-who = 旅行者の方
way-du-lich = 旅を計画する
way-kieu-bao-who = 在外ベトナム人の方
way-kieu-bao = ふるさとにつながる
way-bao-chi-who = 報道の方
way-bao-chi = 資料と図版を探す
unit-titles = 件
