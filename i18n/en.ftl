# The site's own words. A message here wins over the theme's message of the same name.
site-notice = A demonstration of the Hải Đăng software, not an official publication of Hải Phòng City.

# Where the city lies, as the theme shows it beside the name.
coordinates = 20°51′ N 106°41′ E

# Ways in, by the colour of the section that each leads to.
way-amber-who = Investors
way-amber = Invest and build
way-mangrove-who = Visitors
way-mangrove = Plan a trip
way-flame-who = Vietnamese overseas
way-flame = Stay close to home
way-indigo-who = Press and delegates
way-indigo = Prepare for APEC 2027
way-sea-who = Shippers and carriers
way-sea = Move goods by sea
unit-titles = titles
