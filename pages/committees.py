"""Page: who was elected – sizes of the committees and who sits in them."""

from analytics.charts import against_norm, by_province, over_time
from analytics.metrics.committees import committees
from pages.parts import card, frame, pick, view

MEASURES = (
    "committee_size_count",
    "standing_committee_size_count",
    "inspection_committee_size_count",
    "deputy_secretaries_count",
    "standing_share_pct",
    "committee_per_1000_members_ratio",
    "committee_women_pct",
    "committee_young_pct",
    "committee_change_count",
)

with frame.page("committees") as choice:
    # Choose
    measure = pick.measure(MEASURES, choice.lang)

    # Compute
    places = view.of_measure(committees, measure, choice, "committees-by-province")
    rules = view.against_rules(committees, measure, choice, "committees-against-rules")
    terms = view.over_terms(committees, measure, choice, "committees-over-time")
    frame.need(terms.rows)

    # Draw and cite
    card.draw(places, by_province)
    if len(rules.rows):
        card.draw(rules, against_norm)
    card.draw(terms, over_time)
