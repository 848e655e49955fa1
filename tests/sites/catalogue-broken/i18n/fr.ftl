visites = { $n ->
    [many] { $n } de visites
   *[other] { $n } visites
}
