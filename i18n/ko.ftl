# The site's own words. A message here wins over the theme's message of the same name.
site-notice = 이 사이트는 소프트웨어 Hải Đăng의 시연용이며, 하이퐁시의 공식 간행물이 아닙니다.

# Where the city lies, as the theme shows it beside the name.
coordinates = 북위 20°51′ 동경 106°41′

# Ways in, by the colour of the section that each leads to.
way-amber-who = 투자자
way-amber = 투자하고 진출하기
way-mangrove-who = 여행자
way-mangrove = 여행 계획하기
way-flame-who = 재외 베트남인
way-flame = 고향과 이어지기
way-indigo-who = 언론·대표단
way-indigo = APEC 2027 알아보기
way-sea-who = 화주·선사
way-sea = 바다로 나르기
unit-titles = 건
