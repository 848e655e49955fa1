updated-on = Updated on { $dat }
translated-from = Translated
