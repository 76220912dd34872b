targets-question = Which targets did congresses set, whose are highest, how many of the former term's were met?
targets-by-province-title = Targets of the term { $term }: { $measure }
targets-by-province-meaning = Targets as articles state them, for the last year or the average of the term. Arrow to the right: at least or more than; to the left: less than or at most; two dots joined: from … to …; diamond: about. Dong and dollars are two scales, never converted. Where an article does not say whether a sum is of a year or of the term, it stands on the scale of a year.
targets-met-title = How many targets of the former term were met, as reported to the congresses of { $term }
targets-none = No source states a comparable target for the chosen congresses yet.
targets-met-none = No source states how many targets of the former term were met in the chosen places yet.
