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

# Errors: what went wrong, where, what to do.
error-unknown = Something went wrong for an unknown reason. Try again; if it happens again, send the file to whoever looks after this system.
error-unreadable = { $path }: the file cannot be read. Open it to check, then save it as .txt, .html, .docx or .pdf.
error-empty = { $path }: the file is empty. Download the article again.
error-binary = { $path }: the file is of a format that cannot be read. Save it as .txt, .html, .docx or .pdf.
error-encoding = { $path }: the encoding breaks at byte { $offset }. Save the file as UTF-8.
error-no-text = { $path }: no article text was found. Save the complete page, or use a version with text instead of a scan.
error-store = The database { $url } cannot be opened: { $reason }. Check the address in DAIHOI_STORE and the right to write.
error-store-new = A newer version of this program has changed the database { $url } ({ $step }). Update the program.
error-embedded = { $file }, row { $row }: { $reason }. Mend this row and run again.
