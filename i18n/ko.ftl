# The site's own words. A message here wins over the theme's message of the same name.
site-notice = 이 사이트는 소프트웨어 Hải Đăng의 시연용이며, 하이퐁시의 공식 간행물이 아닙니다.

# Where the city lies, as the theme shows it beside the name.
coordinates = 북위 20°51′ 동경 106°41′

# Ways in, by the colour of the section that each leads to.
way-dau-tu-who = 투자자
way-dau-tu = 투자하고 진출하기
way-du-lich-who = 여행자
way-du-lich = 여행 계획하기
way-kieu-bao-who = 재외 베트남인
way-kieu-bao = 고향과 이어지기
way-bao-chi-who = 언론
way-bao-chi = 자료와 이미지 찾기
unit-titles = 건
