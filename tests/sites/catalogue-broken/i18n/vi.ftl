loi-nhan = Trang { $n
tot = Tốt
= không tên
ten = Hai { -thuong-hieu }
tot = Lại tốt
muc = { muc-khac }
date-long = { $ngay }
