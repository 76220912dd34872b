"""Page: a term at a glance – one measure across the provinces and over the terms."""

from analytics.charts import by_province
from analytics.charts.over_time import over_time
from analytics.metrics.committees import committees
from analytics.metrics.delegates import delegates
from pages.parts import card, frame, pick, view

METRICS = {
    "delegates_count": delegates,
    "party_members_count": delegates,
    "members_per_delegate_ratio": delegates,
    "committee_size_count": committees,
    "standing_committee_size_count": committees,
}

with frame.page("overview") as choice:
    # Choose
    measure = pick.measure(tuple(METRICS), choice.lang)

    # Compute
    places = view.of_measure(METRICS[measure], measure, choice, "overview-by-province")
    terms = view.over_terms(METRICS[measure], measure, choice, "overview-over-time")
    frame.need(terms.rows)

    # Draw and cite
    card.draw(places, by_province)
    card.draw(terms, over_time)
