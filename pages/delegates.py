"""Page: who came – delegates of each congress and of each term, and whom they stand for."""

import streamlit as st

from analytics.charts import against_former, over_time
from analytics.metrics import QUANTITIES
from analytics.metrics.delegates import delegates
from pages.parts import card, frame, pick, view

MEASURES = (
    "delegates_count",
    "members_per_delegate_ratio",
    "party_members_count",
    "delegates_exofficio_pct",
    "attendance_pct",
    "delegates_women_pct",
    "delegates_ethnic_minority_pct",
    "delegates_change_pct",
)

with frame.page("delegates") as choice:
    # Choose
    with st.container(horizontal=True, vertical_alignment="bottom"):
        measure = pick.measure(MEASURES, choice.lang)
        rows = pick.rows(choice.lang)

    # Compute
    places = view.of_measure(delegates, measure, choice, "delegates-by-province")
    moved = view.against_former(delegates, measure, choice, "delegates-against-former")
    terms = view.over_terms(delegates, measure, choice, "delegates-over-time")
    frame.need(terms.rows)

    # Draw and cite
    card.draw(places, rows)
    if moved.rows["change_count"].notna().any() and choice.tier == "province" and QUANTITIES[measure].across != "parts":
        card.draw(moved, against_former)
    card.draw(terms, over_time)
