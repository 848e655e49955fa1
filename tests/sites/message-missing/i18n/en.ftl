ca-hai = Both
only-english = Only here
