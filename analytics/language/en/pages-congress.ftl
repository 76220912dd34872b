congress-question = What is known of this congress, and where is it written?
congress-pick = Choose a Party organisation
congress-ordinal = Congress No. { $ordinal }
congress-term = term { $term }
congress-figures = Figures; choose one to see its source
congress-date_opened = opened { $day }
congress-date_closed = closed { $day }
