site-notice = Trang của { -thanh-pho }
-thanh-pho = Hải Phòng
-khau-hieu = Thành phố cảng
site-notise = Trang thử
way-sea = Ra biển
bo-quen = Không ai hỏi tới
    .nhan = Cũng không
