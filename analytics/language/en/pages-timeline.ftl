timeline-question = When did congresses meet, and how many days before the deadline?
timeline-calendar-title = Days of each congress, term { $term }
timeline-calendar-meaning = The bar runs from opening to closing; the ring is the preparatory session; the line is the deadline of the term's directive.
timeline-progress-title = How the campaigns of each term advanced
timeline-progress-meaning = Congresses closed by each day over those whose day is known; days are counted back from the directive's deadline.
