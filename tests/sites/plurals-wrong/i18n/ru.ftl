story-count = { $n ->
    [one] { NUMBER($n) } материал
    [two] { NUMBER($n) } материала
   *[other] { NUMBER($n) } материалов
}
reading-minutes = { NUMBER($n) } минут чтения
