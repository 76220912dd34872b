"""Who came: delegates convened, official and present, how they became delegates, whom they stand for."""

from __future__ import annotations

import pandas as pd

from analytics.metrics.changes import changes
from analytics.metrics.figures import figure, first_of, ratio, share, table

_COUNTED = (
    *("convened", "official", "present", "absent", "exofficio", "elected", "appointed"),
    *("women", "ethnic_minority"),
)
_WAYS = ("exofficio", "elected", "appointed")


def delegates(records: pd.DataFrame) -> pd.DataFrame:
    """Every quantity about delegates, one row for each congress that states enough for it.

    `delegates_count`, the one comparable number: official delegates, else those convened, else those present
    (newspapers call the same people by any of the three); `basis` says which.
    `attendance_pct` = present / convened (else official) × 100; more present than convened is flagged
    `over_whole`, for guests were counted or numbers mixed up.
    `members_per_delegate_ratio` = party members / delegates.
    `delegates_{women,ethnic_minority}_pct` = the stated share, else the number / delegates × 100.
    `delegates_{exofficio,elected,appointed}_pct` = the number / delegates × 100.
    `delegates_change_{count,pct}` = against the same body's former term, see `changes`.

    Reads   the records; gives `figures.COLUMNS`
    """
    counted = {name: figure(records, f"delegates_{name}") for name in _COUNTED}
    members = figure(records, "party_members")
    headline = headline_delegates(records)
    change, change_pct = changes(records, headline)
    figures = {
        "delegates_count": headline,
        **{f"delegates_{name}_count": counted[name] for name in _COUNTED},
        "party_members_count": members,
        "attendance_pct": ratio(
            counted["present"], first_of(counted["convened"], counted["official"]), 100, within=True
        ),
        "members_per_delegate_ratio": ratio(members, headline),
        **{
            f"delegates_{name}_pct": share(figure(records, f"delegates_{name}_pct"), counted[name], headline)
            for name in ("women", "ethnic_minority")
        },
        **{f"delegates_{name}_pct": ratio(counted[name], headline, 100, within=True) for name in _WAYS},
        "delegates_change_count": change,
        "delegates_change_pct": change_pct,
    }
    return table(records, figures)


def headline_delegates(records: pd.DataFrame) -> pd.DataFrame:
    """The one comparable number of delegates as a figure frame: official, else convened, else present."""
    return first_of(*(figure(records, f"delegates_{kind}") for kind in ("official", "convened", "present")))
