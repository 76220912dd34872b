"""Page: provinces beside one another – delegates, members, committees, a term beside the one before it."""

from dataclasses import replace

from analytics.charts import over_time
from analytics.language import text
from pages.parts import beside, card, compared, frame, pick, view

with frame.page("compare") as asked:
    # Choose and compute; a comparison is one of provinces, whatever the tier
    choice = replace(asked, tier="province")
    if choice != asked:
        frame.note(text("compare-provinces-only", choice.lang))
    if choice.within:
        beside.draw(choice)
    else:
        beside.invite(choice)
    measure = pick.measure(compared.MEASURES, choice.lang)
    terms = view.over_terms(compared.MEASURES[measure], measure, choice, "compare-over-time")
    frame.need(terms.rows)

    # Draw and cite
    card.draw(terms, over_time)
