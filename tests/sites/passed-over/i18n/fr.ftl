site-notice = Nouvelles
