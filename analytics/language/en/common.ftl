# Words used everywhere.
product-name = Congress Panorama
language-name = English

no-figure = no figure yet
coverage-provinces = { $known } of { $all } provinces have a figure
date-year = { $year }
date-month = { $month }/{ $year }
date-day = { $day }/{ $month }/{ $year }

qualifier-exact = exactly
qualifier-more_than = more than
qualifier-less_than = less than
qualifier-about = about
qualifier-at_least = at least
qualifier-at_most = at most
qualifier-range = between
qualifier-milestone = milestone to reach

tier-national = National
tier-province = Provincial
tier-intermediate = Directly above the grassroots
tier-grassroots = Grassroots
tier-none = Tier not known

event-congress = Congress
event-preparatory = Preparatory session
event-midterm_review = Mid-term review
event-evaluation = Evaluation conference
event-other = Other conference

units-63 = 63 provinces and cities (before 1 July 2025)
units-34 = 34 provinces and cities (from 1 July 2025)
change-up-more = up by more than { $by }
change-up-less = up by less than { $by }
change-down-more = down by more than { $by }
change-down-less = down by less than { $by }
