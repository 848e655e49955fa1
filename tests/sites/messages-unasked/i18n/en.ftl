site-notice = A site of Hải Phòng
site-notise = A trial
way-sea = Out to sea
bo-quen = Nobody asks
    .nhan = Nor for this
