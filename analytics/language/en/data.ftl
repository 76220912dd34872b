# The embedded data: words of the check's report.
data-check-tables = { $tables } tables, { $rows } rows.
data-check-problem = Broken rule: { $problem }
data-check-coverage = Term { $term }: figures of { $known }/{ $all } provincial congresses.
data-check-outcome = { $count } collected rows: { $outcome }
data-check-known = Share of known cells of the provincial congresses, by term { $terms }:

data-outcome-fact = kept as a fact
data-outcome-target = kept as a target of the new term
data-outcome-result = kept as a result of the former term
data-outcome-left-out = left out

data-reason-second-bound-of-a-range = upper bound, joined to a range
data-reason-repeat = repeated on one page
data-reason-other-page = the page named does not speak of the congress
data-reason-former-body = of a province before the merger
data-reason-out-of-range = outside the plausible range
data-reason-unknown-field = field not in the registry
data-reason-contradicts-itself = the page contradicts itself
data-reason-outside-the-event = day outside the congress
data-reason-bounds-crossed = lower bound above the upper one
data-reason-no-indicator-or-number = no indicator or no number
