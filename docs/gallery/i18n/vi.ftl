unit-meetings = hội nghị
