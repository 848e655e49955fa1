site-notice = 試験運用中です。
