site-notice = News
