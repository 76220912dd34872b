"""Page: what congresses set out to reach – one goal of each as a ranking, and how many of the former ones were met."""

from functools import partial

import streamlit as st

from analytics.charts import by_province, targets
from analytics.language import text
from analytics.metrics.targets import targets_met
from pages.parts import card, frame, pick, view

with frame.page("targets") as choice:
    # Choose, compute, draw and cite: a goal
    scales = view.scales(choice)
    if scales:
        with st.container(horizontal=True, vertical_alignment="bottom"):
            scale = pick.goal(scales, choice.lang)
            rows = pick.rows(choice.lang, targets)
        card.draw(view.of_goals(scale, choice, "targets-by-province"), rows)
    else:
        frame.note(text("targets-none", choice.lang))

    # The former term's
    met = view.of_measure(targets_met, "targets_met_pct", choice, "targets-met")
    met = view.titled(met, text("targets-met-title", choice.lang, term=choice.term))
    if met.rows["value"].notna().any():
        card.draw(met, partial(by_province, by_region=False))
    else:
        frame.note(text("targets-met-none", choice.lang))
