name-of-ar = tiếng Ả Rập
