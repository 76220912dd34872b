"""Page: who was elected – sizes of the committees and who sits in them."""

import streamlit as st

from analytics.charts import against_norm, over_time
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
    "committee_change_pct",
)

with frame.page("committees") as choice:
    # Choose
    with st.container(horizontal=True, vertical_alignment="bottom"):
        measure = pick.measure(MEASURES, choice.lang)
        rows = pick.rows(choice.lang)

    # Compute
    places = view.of_measure(committees, measure, choice, "committees-by-province")
    change = view.against_rules(committees, "committee_change_pct", choice, "committees-against-directive")
    rules = view.against_rules(committees, measure, choice, "committees-against-rules")
    terms = view.over_terms(committees, measure, choice, "committees-over-time")
    frame.need(terms.rows)

    # Draw and cite
    card.draw(places, rows)
    # The directive of 2019 speaks of the size by its change.
    if measure == "committee_size_count" and len(change.rows):
        card.draw(change, against_norm)
    if len(rules.rows):
        card.draw(rules, against_norm)
    else:
        frame.note(rules.about.finding)
    card.draw(terms, over_time)
