latest-title = Tin mới trong phường
