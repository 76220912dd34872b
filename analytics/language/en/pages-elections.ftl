elections-question = By which share of the votes were secretaries elected, and where appointed?
elections-of-secretaries-title = Secretaries elected or appointed, term { $term }
elections-of-secretaries-meaning = Vote shares as articles state them; “all votes” is recorded as 100%. Where a secretary was appointed there was no vote, so a blank is right there.
