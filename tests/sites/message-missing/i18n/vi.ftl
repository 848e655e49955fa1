chi-tieng-viet = Chỉ có ở đây
ca-hai = Cả hai
