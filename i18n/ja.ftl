# The site's own words. A message here wins over the theme's message of the same name.
site-notice = これはソフトウェア Hải Đăng のデモサイトであり、ハイフォン市の公式な刊行物ではありません。

# Where the city lies, as the theme shows it beside the name.
coordinates = 北緯20°51′ 東経106°41′

# Ways in, by the colour of the section that each leads to.
way-amber-who = 投資家の方
way-amber = 投資・進出する
way-mangrove-who = 旅行者の方
way-mangrove = 旅を計画する
way-flame-who = 在外ベトナム人の方
way-flame = ふるさとにつながる
way-indigo-who = 報道・代表団の方
way-indigo = APEC 2027を知る
way-sea-who = 荷主・船会社の方
way-sea = 海で運ぶ
unit-titles = 件
