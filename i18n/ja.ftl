# The site's own words. A message here wins over the theme's message of the same name.
site-notice = これはソフトウェア Hải Đăng のデモサイトであり、ハイフォン市の公式な刊行物ではありません。
