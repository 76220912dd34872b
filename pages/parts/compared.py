"""What the table of provinces beside one another holds: rows, words for its files, the origin of each figure.

Draws nothing.
"""

from __future__ import annotations

from itertools import product
from typing import Final

import pandas as pd

from analytics.exports import About
from analytics.language import number, text
from analytics.metrics import QUANTITIES
from analytics.metrics.bodies import former_term
from analytics.metrics.committees import committees
from analytics.metrics.comparison import side_by_side
from analytics.metrics.delegates import delegates
from analytics.places import Units
from pages.parts import loading, scope, source
from pages.parts.filters import Choice
from pages.parts.loading import Metric

MEASURES: Final[dict[str, Metric]] = {
    **dict.fromkeys(("delegates_count", "party_members_count", "members_per_delegate_ratio"), delegates),
    **dict.fromkeys(("committee_size_count", "standing_committee_size_count"), committees),
    **dict.fromkeys(("inspection_committee_size_count", "deputy_secretaries_count"), committees),
}
"""What is compared, in the order of the table, and the metric that each is of."""

ENDS: Final = ("_former", "")
"""What follows the name of a column, of the former term and of the chosen one."""


@loading.kept
def _compared(term: str, units: Units) -> pd.DataFrame:
    figures = pd.concat([loading.figures(metric) for metric in dict.fromkeys(MEASURES.values())])
    return side_by_side(figures, tuple(MEASURES), term, units)


@loading.kept
def rows_of(choice: Choice) -> pd.DataFrame:
    """A row at least for each measure and chosen province, whether anybody states it or not.

    Gives   the columns of `comparison.COLUMNS`, and `apart`: the former figure is not added, its parts have rows of
            their own
    """
    grid = pd.DataFrame(product(MEASURES, choice.within), columns=["measure", "province"])
    stated = _compared(choice.term, choice.units)
    rows = grid.merge(stated, how="left", on=["measure", "province"])
    rows = rows.fillna(dict.fromkeys(stated.columns[stated.dtypes == "str"], ""))
    key = ["measure", "province"]
    split = pd.MultiIndex.from_frame(rows.loc[rows["note"] == "part", key])
    return rows.assign(apart=pd.MultiIndex.from_frame(rows[key]).isin(split) & (rows["body"] == ""))


def terms(choice: Choice) -> tuple[str, str]:
    """The two terms, the former one first."""
    return former_term(choice.term) or "", choice.term


def about(rows: pd.DataFrame, choice: Choice) -> About:
    """The words for the table of *rows* and for its files."""
    lang = choice.lang
    cited = loading.cited(pd.concat([rows[f"claims{end}"] for end in ENDS]))
    sources = tuple(dict.fromkeys(paper for of_row in cited for paper in of_row))
    known = sum(int(rows[f"value{end}"].notna().sum()) for end in ENDS)
    meanings = [f"{QUANTITIES[name].label[lang]}: {QUANTITIES[name].definition[lang]}" for name in MEASURES]
    return About(
        name="compared",
        title=text("compare-title", lang, **dict(zip(("former", "term"), terms(choice), strict=True))),
        filters=scope.in_words(choice),
        coverage=text("compare-coverage", lang, known=known, provinces=len(choice.within)),
        definition=" ".join([text("compare-meaning", lang), *meanings]),
        sources=sources,
        updated=max((paper.published for paper in sources), default="")[:10],
        lang=lang,
    )


def sheet(rows: pd.DataFrame, choice: Choice) -> pd.DataFrame:
    """The table as a file holds it: one row a measure and province, each term with its papers and addresses."""
    lang = choice.lang
    quantities = [QUANTITIES[measure] for measure in rows["measure"]]
    columns: dict[str, object] = {
        text("compare-measure", lang): [quantity.label[lang] for quantity in quantities],
        text("column-name", lang): [called(row, lang) for row in rows.to_dict("records")],
        text("compare-unit", lang): [quantity.unit[lang] for quantity in quantities],
    }
    for term, end in zip(terms(choice), ENDS, strict=True):
        cited = loading.cited(rows[f"claims{end}"])
        columns |= {
            term: pd.to_numeric(rows[f"value{end}"]).round(1),
            f"{text('column-qualifier', lang)} {term}": _sureness(rows[f"qualifier{end}"], lang),
            f"{text('column-source', lang)} {term}": [
                "; ".join(dict.fromkeys(p.words(lang) for p in c)) for c in cited
            ],
            f"{text('column-address', lang)} {term}": [" ".join(dict.fromkeys(p.address for p in c)) for c in cited],
        }
    columns |= {
        text("column-change_count", lang): pd.to_numeric(rows["change_count"]).round(1),
        text("column-change_pct", lang): pd.to_numeric(rows["change_pct"]).round(1),
        text("column-change_qualifier", lang): _sureness(
            rows["change_qualifier"].where(rows["change_count"].notna()), lang
        ),
        text("column-flag", lang): [note(row, lang) for row in rows.to_dict("records")],
    }
    return pd.DataFrame(columns)


def _sureness(qualifiers: pd.Series, lang: str) -> list[str]:
    """Qualifiers in words, blank where there are none."""
    return [text(f"qualifier-{said}", lang) if isinstance(said, str) and said else "" for said in qualifiers]


def called(row: source.Claim, lang: str) -> str:
    """What a row is called: its province, or the former province with the one it is part of."""
    return text("row-part", lang, part=row["body"], province=row["province"]) if row["body"] else str(row["province"])


def note(row: source.Claim, lang: str) -> str:
    """What must be known of the comparison in a row, in words; empty where nothing must."""
    if row["apart"]:
        return text("compare-apart", lang)
    if not row["note"]:
        return ""
    whole = row["part_former"] if row["note"] in {"boundary_change", "partial_sum"} else row["part"]
    return text(f"compare-{row['note']}", lang, parts=whole.replace(", ", " + ") or number(None, lang=lang))
