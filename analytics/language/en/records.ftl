# Why a value was chosen, and where the other sources stand against it.
why-only = Only one source states it.
why-agreed = The sources state the same value.
why-ruling = The person in charge has confirmed it.
why-preferred = The data set marks it as right.
why-unmarked = The other values were planned, drafted, counted from a list, or come from a doubtful source.
why-most-support = Most independent publishers state it.
why-most-exact = It is stated exactly, without “more than” or “about”.
why-after-event = Its article was written after the congress opened; the other one announced it.
why-most-precise = It is rounded least.
why-newest = Its article is the newest.
why-first = The sources weigh the same; the value stated first is taken.
claim-state-chosen = chosen
claim-state-agrees = fits the chosen value
claim-state-rival = states another value
claim-state-waiting = waits for review
claim-state-rejected = rejected
