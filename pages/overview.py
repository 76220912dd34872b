"""Page: a term at a glance – headline figures, one measure across the provinces and over the terms."""

from functools import partial

import streamlit as st

from analytics.charts import by_province, over_time, shape_map, tile_map
from analytics.metrics.committees import committees
from analytics.metrics.delegates import delegates
from pages.parts import card, frame, headline, news, pick, view

METRICS = {
    "delegates_count": delegates,
    "party_members_count": delegates,
    "members_per_delegate_ratio": delegates,
    "committee_size_count": committees,
    "standing_committee_size_count": committees,
}
HEADLINES = ("delegates_count", "party_members_count", "committee_size_count", "standing_committee_size_count")

with frame.page("overview") as choice:
    headline.draw({measure: METRICS[measure] for measure in HEADLINES}, choice)

    # Choose
    forms = {
        "tiles": partial(tile_map, units=choice.units),
        "map": partial(shape_map, units=choice.units),
        "ranking": partial(by_province, by_region=False),
    }
    with st.container(horizontal=True, vertical_alignment="bottom"):
        measure = pick.measure(METRICS, choice.lang)
        form = pick.form(forms if choice.tier == "province" else ["ranking"], choice.lang)

    # Compute
    places = view.of_measure(METRICS[measure], measure, choice, "overview-by-province")
    terms = view.over_terms(METRICS[measure], measure, choice, "overview-over-time")
    frame.need(terms.rows)

    # Draw and cite
    card.draw(places, forms[form])
    card.draw(terms, over_time)
    news.draw(choice)
