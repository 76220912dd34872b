"""The rules by theme, in the order in which they are tried: traps first, so that a decoy's figure is spent."""

from analytics.extraction.rules.ballot import BALLOT
from analytics.extraction.rules.campaign import CAMPAIGN
from analytics.extraction.rules.committees import COMMITTEES
from analytics.extraction.rules.delegates import DELEGATES
from analytics.extraction.rules.delegations import DELEGATIONS
from analytics.extraction.rules.lists import LISTS
from analytics.extraction.rules.loosely import COUNT_AND_SHARE, COUNT_OR_SHARE
from analytics.extraction.rules.make_up import MAKE_UP
from analytics.extraction.rules.members import MEMBERS
from analytics.extraction.rules.nearby import NEARBY
from analytics.extraction.rules.planned import PLANNED
from analytics.extraction.rules.results import RESULTS
from analytics.extraction.rules.secretaries import SECRETARIES
from analytics.extraction.rules.speeches import GUESTS, SPEECHES
from analytics.extraction.rules.succession import SUCCESSION
from analytics.extraction.rules.traps import TRAPS
from analytics.extraction.rules.wording import Rule

RULES: tuple[Rule, ...] = (
    *BALLOT,
    *TRAPS,
    *CAMPAIGN,
    *RESULTS,
    *DELEGATIONS,
    *LISTS,
    *COUNT_AND_SHARE,
    *MAKE_UP,
    *COUNT_OR_SHARE,
    *PLANNED,
    *COMMITTEES,
    *SUCCESSION,
    *SECRETARIES,
    *SPEECHES,
    *GUESTS,
    *DELEGATES,
    *MEMBERS,
    *NEARBY,
)

__all__ = ["RULES", "Rule"]
