# What stands at the foot of each page.
footer-note = Updated on { $day }
