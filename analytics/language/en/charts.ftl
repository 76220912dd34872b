# Words in charts.
chart-term = Term
chart-source = Source
chart-source-unknown = see the table of sources
chart-agreement = Agreement
chart-support = { $count } newspapers agree
chart-support-one = one source
chart-rivals = { $count } other values: newspapers disagree
chart-coverage = { $known } of { $all } have a figure
chart-missing = no figure yet
chart-more = … and { $count } more congresses, see the table
chart-alt-empty = { $measure }: no figure yet.
chart-alt-summary = { $measure }: { $coverage }. Highest: { $highest }. Lowest: { $lowest }.
chart-flag-over_whole = a part larger than its whole, to be checked
chart-flag-boundary_change = borders changed on 1 July 2025, not directly comparable
