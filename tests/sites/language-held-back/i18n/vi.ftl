site-notice = Trang thử nghiệm.
