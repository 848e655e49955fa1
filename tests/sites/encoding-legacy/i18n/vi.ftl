site-notice = Mдж
