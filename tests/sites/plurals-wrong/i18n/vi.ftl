story-count = { $n ->
    [one] một bài
   *[other] { NUMBER($n) } bài
}
reading-minutes = Đọc { NUMBER($n) } phút
