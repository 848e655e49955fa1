story-count = { $n ->
    [0] no stories
   *[other] { NUMBER($n) } stories
}
reading-minutes = { $n ->
    [one] one minute
   *[other] { NUMBER($n) } minutes
}
