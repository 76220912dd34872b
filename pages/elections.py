"""Page: how secretaries came to office – by which share of the votes, or by appointment."""

from analytics.charts import elections
from analytics.metrics.elections import secretaries
from pages.parts import card, frame, loading, scope, view

COLUMNS = ("name", "term", "secretary_name", "secretary_vote_pct", "qualifier", "selection", "source", "address")

with frame.page("elections") as choice:
    # Compute
    stated = frame.need(scope.among(loading.figures(secretaries), choice))
    shown = view.of_rows(stated, choice, "elections-of-secretaries", COLUMNS)

    # Draw and cite
    card.draw(shown, elections)
