"""Page: what congresses set out to reach – one goal of each as a ranking, and how many of the former ones were met."""

from functools import partial

import streamlit as st

from analytics.charts import by_province, targets
from analytics.metrics.targets import targets_met
from pages.parts import card, frame, pick, view

with frame.page("targets") as choice:
    # Choose
    scales = view.scales(choice)
    frame.need(scales)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        scale = pick.goal(scales, choice.lang)
        rows = pick.rows(choice.lang, targets)

    # Compute
    places = view.of_goals(scale, choice, "targets-by-province")
    met = view.of_measure(targets_met, "targets_met_pct", choice, "targets-met")

    # Draw and cite
    card.draw(places, rows)
    if met.rows["value"].notna().any():
        card.draw(met, partial(by_province, by_region=False))
