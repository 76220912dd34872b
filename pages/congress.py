"""Page: one congress – every figure with the place where it is written, rivals, and why one was chosen."""

import streamlit as st

from pages.parts import frame, profile

with frame.page("congress", prepare=profile.follow_address) as choice:
    # Choose
    congress = profile.pick(choice)
    figures = frame.need(profile.figures(congress))
    profile.heading(congress, figures, choice.lang)
    profile.below(congress, choice)

    # Cite
    left, right = st.columns([2, 3], gap="large")
    with left:
        chosen = profile.choose_figure(figures, choice.lang)
    with right, st.container(key="source"):
        profile.evidence(chosen, choice.lang)
    profile.goals(congress, choice.lang)
    profile.people(congress, choice.lang)
    frame.keep(congress=congress, figure=chosen["field"])
