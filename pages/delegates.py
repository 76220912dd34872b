"""Page: who came – delegates of each congress and of each term, and whom they stand for."""

from analytics.charts import by_province, over_time
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
    measure = pick.measure(MEASURES, choice.lang)

    # Compute
    places = view.of_measure(delegates, measure, choice, "delegates-by-province")
    moved = view.against_former(delegates, measure, choice, "delegates-against-former")
    terms = view.over_terms(delegates, measure, choice, "delegates-over-time")
    frame.need(terms.rows)

    # Draw and cite
    card.draw(places, by_province)
    if len(moved.rows) and choice.tier == "province":
        card.draw(moved, by_province)
    card.draw(terms, over_time)
