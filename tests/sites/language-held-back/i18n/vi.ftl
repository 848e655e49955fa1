chi-tieng-viet = Một lời mới.
