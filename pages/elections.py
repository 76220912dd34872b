"""Page: how secretaries came to office – by which share of the votes, or by appointment."""

from analytics.charts import elections
from analytics.metrics.elections import secretaries
from pages.parts import card, frame, view

COLUMNS = ("name", "term", "secretary_name", "secretary_vote_pct", "qualifier", "selection", "source", "address")

with frame.page("elections") as choice:
    # Compute
    shown = view.of_figures(secretaries, choice, "elections-of-secretaries", COLUMNS)
    frame.need(shown.rows)

    # Draw and cite
    card.draw(shown, elections)
