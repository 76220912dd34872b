"""The embedded data settled and measured: quarrels are listed whole, and every frame keeps its shape."""

from collections.abc import Iterator
from contextlib import closing

import pandas as pd
import pandera.pandas as pa
import pytest

from analytics import embedded
from analytics.bundle import DATA
from analytics.fields import FIELDS
from analytics.metrics import QUANTITIES
from analytics.metrics.committees import committees
from analytics.metrics.coverage import coverage, disputed
from analytics.metrics.delegates import delegates
from analytics.metrics.elections import secretaries
from analytics.metrics.figures import FLAGS
from analytics.metrics.norms import VERDICTS, against_norms
from analytics.metrics.timelines import timelines
from analytics.metrics.units import compared, in_units
from analytics.records import WHY, rivals, settle
from analytics.store import Store, open_store

QUALIFIERS = ["exact", "more_than", "less_than", "about", "at_least", "at_most"]
TERM = r"\d{4}-\d{4}"


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with closing(open_store("sqlite://")) as opened:
        opened.load_embedded(embedded.version(), embedded.readings())
        yield opened


@pytest.fixture(scope="module")
def records(store: Store) -> pd.DataFrame:
    return settle(store.claims(), store.sources(), store.congresses(), store.rulings())


@pytest.fixture(scope="module")
def norms() -> pd.DataFrame:
    return pd.read_csv(DATA / "norms.csv")


def test_every_quarrel_lists_as_many_rivals_as_its_record_counts(store: Store, records: pd.DataFrame) -> None:
    said = store.claims(), store.sources(), store.rulings()
    cells = disputed(records)
    for congress, field, number, count in cells[["congress", "field", "number", "rivals"]].itertuples(index=False):
        listed = rivals(*said, congress, field)
        other = listed[listed["state"] == "rival"]
        assert other[["number", "text"]].drop_duplicates().shape[0] >= count > 0
        assert number not in set(other["number"].dropna())
        assert listed["state"].iloc[0] == "chosen"
        assert listed["address"].notna().all()


def test_a_closing_day_that_one_paper_has_wrong_is_not_taken(records: pd.DataFrame) -> None:
    cell = (records["congress"] == "khanh-hoa/tinh/2025-2030") & (records["field"] == "date_closed")
    assert records.loc[cell, "text"].tolist() == ["2025-09-23"]


def test_records_keep_their_shape(records: pd.DataFrame) -> None:
    schema = pa.DataFrameSchema(
        {
            "congress": pa.Column(str, pa.Check.str_matches(r"^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+")),
            "field": pa.Column(str, pa.Check.isin(list(FIELDS))),
            "qualifier": pa.Column(str, pa.Check.isin(QUALIFIERS)),
            "why": pa.Column(str, pa.Check.isin(list(WHY))),
            "support": pa.Column(int, pa.Check.ge(1)),
            "rivals": pa.Column(int, pa.Check.ge(0)),
            "term": pa.Column(str, pa.Check.str_matches(TERM), nullable=True),
            "tier": pa.Column(str, pa.Check.isin(["national", "province", "intermediate", "grassroots", "none"])),
        },
        unique=["congress", "field"],
    )
    schema.validate(records)
    assert (records["number"].isna() != records["text"].isna()).all()


def test_figures_keep_their_shape_in_either_units(records: pd.DataFrame) -> None:
    schema = pa.DataFrameSchema(
        {
            "measure": pa.Column(str, pa.Check.isin(list(QUANTITIES))),
            "value": pa.Column(float, nullable=True),
            "qualifier": pa.Column(str, pa.Check.isin(QUALIFIERS)),
            "flag": pa.Column(str, pa.Check.isin(["", "partial_sum", *FLAGS])),
            "support": pa.Column(int, pa.Check.ge(1)),
            "order": pa.Column(int, pa.Check.ge(0)),
        }
    )
    figures = pd.concat([delegates(records), committees(records)])
    for frame in (figures, in_units(figures, 63), in_units(figures, 34)):
        schema.validate(frame)


def test_figures_of_2025_stand_for_all_34_provinces(records: pd.DataFrame) -> None:
    figures = pd.concat([delegates(records), committees(records)])
    late = figures[(figures["term"] == "2025-2030") & (figures["tier"] == "province")]
    for measure in ("delegates_count", "committee_size_count", "standing_committee_size_count"):
        assert late.loc[late["measure"] == measure, "province"].nunique() == 34


def test_the_questions_of_leaders_have_answers(records: pd.DataFrame, norms: pd.DataFrame) -> None:
    figures = pd.concat([delegates(records), committees(records)])
    verdicts = against_norms(figures, timelines(records, norms), norms)
    assert set(verdicts["verdict"]) <= set(VERDICTS)
    assert (
        verdicts.loc[verdicts["measure"] == "committee_change_pct", "verdict"].isin(["inside", "above", "below"]).any()
    )
    merged = compared(figures, "delegates_count", "2025-2030")
    assert (merged["method"] == "sum").sum() >= 15
    assert len(disputed(records)) >= 10
    assert coverage(records)["known_pct"].between(0, 100).all()
    assert len(secretaries(records)) >= 100
