# A text with notes: what was read in it, by which rule, and what was not taken and why.
explain-no-congress = This text is about no Party congress, so nothing is read from it.
explain-ordinal = number { $ordinal }
explain-evidence = The province rests on: { $words }
explain-counts = { $fact } figures, { $target } targets, { $person } people, { $miss } near misses
explain-by-year = by { $year }
explain-figure = Figure
explain-rule = rule { $rule }, { $share }% sure
explain-miss = not taken: { $why } (rule { $rule })
explain-why-spent = it counts something else
explain-why-implausible = no such value is possible here
explain-why-not-of-a-conference = a conference has no figure of this kind
explain-why-another-body = it belongs to another body
explain-why-former-term = it belongs to the former term
explain-why-the-new-term-s-targets = it is the number of the new term’s targets, not of those met
explain-why-asked-for-not-done = it is asked for, not done
explain-why-said-again = the same has been read from other words
explain-why-surer-elsewhere = other words say it more surely
