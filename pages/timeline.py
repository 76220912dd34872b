"""Page: when congresses met – each against its deadline, those below it, and how the campaign advanced."""

from analytics.charts import campaigns, completion, timeline
from pages.parts import campaign, card, frame, view

COLUMNS = (
    *("name", "term", "preparatory_date", "opened_date", "closed_date", "duration_days"),
    *("deadline_date", "before_deadline_days", "flag", "source", "address"),
)
CURVE = ("term", "closed_date", "completed_count", "known_count", "completed_pct", "deadline_date")

with frame.page("timeline") as choice:
    # Compute
    calendar = view.of_calendar(choice, "timeline-calendar", COLUMNS)
    frame.need(calendar.rows)
    below = campaign.of_lower_congresses(choice)
    progress = view.of_progress(choice, "timeline-progress", CURVE)

    # Draw and cite
    card.draw(calendar, timeline)
    if len(below.rows):
        card.draw(below, campaigns)
    card.draw(progress, completion)
