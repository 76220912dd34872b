"""Page: when congresses met – each against its deadline, those below it, and how the campaign advanced."""

from analytics.charts import campaigns, completion, timeline
from analytics.metrics.timelines import completion_curve
from pages.parts import campaign, card, frame, loading, scope, view

COLUMNS = (
    *("name", "term", "preparatory_date", "opened_date", "closed_date", "duration_days"),
    *("deadline_date", "before_deadline_days", "flag", "source", "address"),
)
CURVE = ("term", "closed_date", "completed_count", "known_count", "completed_pct", "deadline_date")

with frame.page("timeline") as choice:
    # Compute
    days = frame.need(scope.among(loading.timeline(), choice))
    calendar = view.of_rows(days, choice, "timeline-calendar", COLUMNS)
    below = campaign.of_lower_congresses(choice)
    held = scope.within(scope.of_tier(loading.timeline(), choice), choice)
    progress = view.of_counts(completion_curve(held), held, choice, "timeline-progress", CURVE)

    # Draw and cite
    card.draw(calendar, timeline)
    if len(below.rows):
        card.draw(below, campaigns)
    card.draw(progress, completion)
