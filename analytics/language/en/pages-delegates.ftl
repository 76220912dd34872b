delegates-question = How many delegates attend, and for how many members?
