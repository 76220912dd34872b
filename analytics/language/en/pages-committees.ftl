committees-question = How large are the elected committees, and who sits in them?
