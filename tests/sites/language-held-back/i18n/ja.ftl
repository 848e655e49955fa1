chi-tieng-viet = 新しい言葉。
