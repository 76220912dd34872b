"""Page: how far the figures can be trusted – what is known of whom, how many sources agree, where they do not."""

from analytics.charts import dissent, known, matrix
from pages.parts import card, frame, ledger, trust

CORE = (
    *("date_preparatory", "date_opened", "date_closed"),
    *("delegates_official", "delegates_present", "delegates_exofficio", "party_members", "subordinate_organisations"),
    *("committee_size", "standing_committee_size", "inspection_committee_size", "deputy_secretaries"),
    *("secretary_name", "secretary_vote_pct"),
)

with frame.page("data") as choice:
    # Compute
    fields = trust.of_fields(choice)
    provinces = trust.of_provinces(CORE, choice)
    disputes = trust.of_disputes(choice)
    frame.need(provinces.rows)

    # Draw and cite
    ledger.headlines(CORE, choice)
    card.draw(fields, known)
    card.draw(provinces, matrix)
    if len(disputes.rows):
        card.draw(disputes, dissent)
    ledger.disputes(disputes)
    ledger.account(choice.lang)
