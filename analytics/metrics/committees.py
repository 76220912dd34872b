"""Who was elected: the sizes of the committees, and who sits in the executive committee."""

from __future__ import annotations

import pandas as pd

from analytics.metrics.changes import changes
from analytics.metrics.figures import difference, figure, ratio, share, table

_SIZES = (
    *("committee_size", "committee_planned_size", "standing_committee_size", "inspection_committee_size"),
    "deputy_secretaries",
)


def committees(records: pd.DataFrame) -> pd.DataFrame:
    """Every quantity about committees, one row for each congress that states enough for it.

    `standing_share_pct` = standing committee / executive committee × 100.
    `committee_per_1000_members_ratio` = executive committee / party members × 1,000.
    `committee_{women,young}_pct` = the stated share, else the number / executive committee × 100.
    `committee_{new,reelected}_pct` = the number / executive committee × 100.
    `committee_vacancies_count` = size as planned − size; more elected than planned is flagged `over_whole`.
    `committee_change_{count,pct}` = against the same body's former term, see `changes`.

    Reads   the records; gives `figures.COLUMNS`
    """
    sizes = {name: figure(records, name) for name in _SIZES}
    size, members = sizes["committee_size"], figure(records, "party_members")
    change, change_pct = changes(records, size)
    ages, minorities = figure(records, "committee_mean_age"), figure(records, "committee_ethnic_minority_pct")
    figures = {
        **{f"{name}_count": frame for name, frame in sizes.items()},
        "standing_share_pct": ratio(sizes["standing_committee_size"], size, 100, within=True),
        "committee_per_1000_members_ratio": ratio(size, members, 1000),
        **{
            f"committee_{name}_pct": share(
                figure(records, f"committee_{name}_pct"), figure(records, f"committee_{name}"), size
            )
            for name in ("women", "young")
        },
        "committee_ethnic_minority_pct": minorities.assign(weight=size["value"].reindex(minorities.index)),
        **{
            f"committee_{name}_pct": ratio(figure(records, f"committee_{name}"), size, 100, within=True)
            for name in ("new", "reelected")
        },
        "committee_mean_age_years": ages.assign(weight=size["value"].reindex(ages.index)),
        "committee_vacancies_count": difference(sizes["committee_planned_size"], size, within=True),
        "committee_change_count": change,
        "committee_change_pct": change_pct,
    }
    return table(records, figures)
