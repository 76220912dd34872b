# The page that compares provinces.
nav-compare = Compare
compare-question = How do provinces differ, and how from the former term?
compare-invite = Type or paste the names of provinces into the field “Province”, with commas between them, and press Enter; for example: Nghệ An, Thanh Hóa, Hà Tĩnh. Or choose a whole region:
compare-title = Terms { $former } and { $term } side by side
compare-coverage = { $provinces } provinces · { $known } figures
compare-meaning = Figures of provincial congresses. For merged provinces, delegates and members of the former term are the sums of the former provinces; sizes of committees are not added but given for each of them.
compare-measure = Measure
compare-unit = Unit
compare-apart = borders changed; not added, see each former province
compare-boundary_change = borders changed; before: the sum of { $parts }
compare-partial_sum = the sum lacks provinces, it has only { $parts }
compare-part = former province
compare-merged = now part of { $parts }
compare-hint = choose a figure to see where it is written · ◨ newspapers disagree
compare-provinces-only = This page compares provincial organisations, whichever tier the filter names.
