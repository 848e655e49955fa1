latest-title = New in the ward
