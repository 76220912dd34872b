targets-question = Which targets did congresses set, whose are highest, how many of the former term's were met?
targets-by-province-title = Targets of the term { $term }: { $measure }
targets-by-province-meaning = Targets as articles state them, for the last year or the average of the term. Arrow to the right: at least or more than; to the left: less than or at most; two dots joined: from … to …; diamond: about. Dong and dollars are two scales, never converted.
