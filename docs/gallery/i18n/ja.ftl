unit-meetings = 回
