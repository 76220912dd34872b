"""Questions that leaders bring, asked as a new user would: answered within three clicks, the source one click further.

What the answer must be is computed from the store that is served, by the metrics themselves.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect

from analytics import records
from analytics.bundle import DATA
from analytics.language import MARKS, day, number, signed, span
from analytics.metrics.campaigns import campaigns
from analytics.metrics.committees import committees
from analytics.metrics.coverage import disputed
from analytics.metrics.delegates import delegates
from analytics.metrics.norms import against_norms, outside
from analytics.metrics.targets import claims, targets
from analytics.metrics.timelines import timelines
from analytics.metrics.units import compared
from analytics.store import open_store
from tests.browser.visiting import Visitor, shows_rivals, whole

ANSWER, SOURCE = 3, 1
"""Clicks to an answer, and from there to where it is written."""


@dataclass
class Reader:
    """A new user on the overview, whose clicks are counted."""

    page: Page
    clicks: int = 0

    def click(self, what: Locator) -> None:
        # Marks in a chart lie under an unseen layer that takes the click.
        what.click(force="svg" in str(what))
        self.clicks += 1

    def go(self, name: str) -> None:
        """Choose a page in the navigation."""
        self.click(self.page.locator(f'[data-testid="stSidebarNav"] a[href*="/{name}"]'))
        expect(self.page).to_have_url(re.compile(f"/{name}"))
        whole(self.page)

    def choose_term(self, term: str) -> None:
        """Open the list of terms, choose one."""
        self.click(self.page.locator(".st-key-term input").first)
        self.click(self.page.get_by_role("option", name=term, exact=True))
        expect(self.page).to_have_url(re.compile(f"term={term}"))
        whole(self.page)

    def row(self, card: str, name: str) -> Locator:
        """The name of a row in the chart of a card."""
        return self.page.locator(f".st-key-chart-{card} svg text").get_by_text(name, exact=True).first

    def reads_the_source(self, answered: int) -> None:
        """One more click has led to a congress, with the figure's address in front."""
        assert answered <= ANSWER
        assert self.clicks - answered == SOURCE
        expect(self.page).to_have_url(re.compile(r"/congress\?.*congress="))
        whole(self.page)
        assert str(self.page.locator(".st-key-source a").first.get_attribute("href")).startswith("http")


@pytest.fixture(scope="module")
def settled(store_url: str) -> pd.DataFrame:
    store = open_store(store_url)
    table = records.settle(store.claims(), store.sources(), store.congresses(), store.rulings())
    store.close()
    return table


@pytest.fixture(scope="module")
def goals(store_url: str) -> pd.DataFrame:
    store = open_store(store_url)
    said = claims(store.targets(), store.congresses())
    table = records.settle(said, store.sources(), store.congresses(), store.rulings())
    store.close()
    return table.merge(said[["claim", "number_max"]], on="claim")


@pytest.fixture(scope="module")
def norms() -> pd.DataFrame:
    return pd.read_csv(DATA / "norms.csv", dtype="str")


@pytest.fixture
def reader(visitor: Visitor) -> Iterator[Reader]:
    yield Reader(visitor.open())
    assert visitor.foreign == []


def of_term(figures: pd.DataFrame, measure: str, term: str) -> pd.DataFrame:
    chosen = (figures["measure"] == measure) & (figures["term"] == term) & (figures["tier"] == "province")
    return figures[chosen & figures["value"].notna()]


def words(page: Page, card: str) -> list[str]:
    """The words of a card's chart."""
    return page.locator(f".st-key-chart-{card} .stVegaLiteChart svg text").all_text_contents()


def finding(page: Page, card: str) -> str:
    return page.locator(f".st-key-chart-{card} p.finding").inner_text()


def test_1_the_largest_committees_and_who_differs_most_from_the_directive(
    reader: Reader, settled: pd.DataFrame, norms: pd.DataFrame
) -> None:
    figures = committees(settled)
    largest = of_term(figures, "committee_size_count", "2020-2025").nlargest(3, "value")
    verdicts = against_norms(figures, timelines(settled, norms), norms)
    farthest = outside(of_term(verdicts, "committee_change_pct", "2020-2025")).iloc[0]

    reader.go("committees")
    reader.choose_term("2020-2025")
    answered = reader.clicks
    shown = words(reader.page, "committees-by-province")
    names = [name for name in shown if name in set(settled["province"].dropna())]
    assert names[:3] == list(largest["province"])
    assert {number(value) for value in largest["value"]} <= set(shown)
    by = f"{farthest['province']} ({number(farthest['value'], 1)}%; dưới quy định {number(abs(farthest['excess']), 1)}"
    assert f"Lệch nhiều nhất: {by}" in finding(reader.page, "committees-against-directive")

    reader.click(reader.row("committees-by-province", names[0]))
    reader.reads_the_source(answered)
    expect(reader.page).to_have_url(re.compile("figure=committee_size"))


def test_2_whether_the_lower_congresses_were_over_before_the_deadline(
    reader: Reader, settled: pd.DataFrame, norms: pd.DataFrame
) -> None:
    table = campaigns(settled, norms)
    [campaign] = table[(table["province"] == "Quảng Ninh") & (table["term"] == "2020-2025")].to_dict("records")
    count = f"{number(campaign['completed_count'])}/{number(campaign['total_count'])}"
    assert campaign["before_deadline_days"] > 0

    reader.go("timeline")
    reader.choose_term("2020-2025")
    answered = reader.clicks
    assert f"{count} · sớm {campaign['before_deadline_days']} ngày" in words(reader.page, "campaigns")
    said = finding(reader.page, "campaigns")
    assert f"xong ngày {day(campaign['completed_date'])}, trước hạn {day(campaign['deadline_date'])}" in said

    reader.click(reader.row("campaigns", "Quảng Ninh"))
    reader.reads_the_source(answered)


def test_3_three_provinces_beside_one_another_and_the_table_in_excel(
    reader: Reader, settled: pd.DataFrame, tmp_path: Path
) -> None:
    names = ("Nghệ An", "Thanh Hóa", "Hà Tĩnh")
    figures = pd.concat([delegates(settled), committees(settled)])
    page = reader.page
    reader.go("compare")
    reader.click(page.locator(".st-key-province input"))
    page.keyboard.type(", ".join(names))
    page.keyboard.press("Enter")
    expect(page.locator("table.beside")).to_be_visible()
    whole(page)
    answered = reader.clicks
    shown = page.locator("table.beside").inner_text()
    for measure in ("delegates_count", "members_per_delegate_ratio", "committee_size_count"):
        for term in ("2020-2025", "2025-2030"):
            rows = of_term(figures, measure, term)
            for value in rows.loc[rows["province"].isin(names), "value"]:
                assert number(value, 0) in shown
    with page.expect_download() as waiting:
        page.locator(".st-key-xlsx-compared button").click()
    waiting.value.save_as(tmp_path / "compared.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO((tmp_path / "compared.xlsx").read_bytes())).worksheets[0]
    assert {row[1] for row in sheet.iter_rows(min_row=2, values_only=True)} == set(names)

    reader.click(page.locator("table.beside td > a").first)
    reader.reads_the_source(answered)


def test_4_which_growth_each_province_aims_at_as_a_ranking_and_a_picture(reader: Reader, goals: pd.DataFrame) -> None:
    aims = of_term(targets(goals), "E01-percent", "2025-2030").merge(
        goals[["claim", "number_max"]], left_on="claims", right_on="claim"
    )
    page = reader.page
    reader.go("targets")
    answered = reader.clicks
    shown = words(page, "targets-by-province")
    assert set(aims["province"]) <= set(shown)
    top = aims.sort_values(["value", "order"], ascending=[False, True]).iloc[0]
    assert shown.index(str(top["province"])) == min(shown.index(name) for name in aims["province"])
    assert f"{MARKS[top['qualifier']]}{number(top['value'])}" in shown
    for row in aims[aims["number_max"].notna()].to_dict("records"):
        assert span(row["value"], row["number_max"]) in shown
    with page.expect_download() as waiting:
        page.locator(".st-key-png-targets-by-province button").click()
    assert waiting.value.suggested_filename.endswith(".png")

    reader.click(reader.row("targets-by-province", str(top["province"])))
    reader.reads_the_source(answered)
    expect(page).to_have_url(re.compile("figure=E01-percent"))
    expect(page.locator(".st-key-source h3")).to_contain_text("Tốc độ tăng trưởng GRDP bình quân")


def test_5_where_newspapers_disagree_which_value_is_used_and_why(reader: Reader, settled: pd.DataFrame) -> None:
    quarrels = disputed(settled).query("term == '2025-2030' and tier == 'province'")
    page = reader.page
    reader.go("data")
    answered = reader.clicks
    rows = page.locator("table.ledger tbody tr")
    expect(rows).to_have_count(len(quarrels))
    quarrel = quarrels[quarrels["number"].notna()].iloc[0]
    row = rows.filter(has_text=f"{quarrel['province']} ·").filter(has_text=number(quarrel["number"])).first
    cells = row.locator("td").all_inner_texts()
    assert number(quarrel["number"]) in cells[1]
    assert all(cells[1:])
    assert cells[3].startswith("Được chọn vì")

    reader.click(row.locator("td").first.locator("a"))
    reader.reads_the_source(answered)
    shows_rivals(page)


def test_6_merged_provinces_against_the_sum_of_what_they_were_made_of(reader: Reader, settled: pd.DataFrame) -> None:
    table = compared(delegates(settled), "delegates_count", "2025-2030")
    merged = table[(table["parts_count"] > 1) & table["change_count"].notna()]
    partial = table[table["flag"] == "partial_sum"]

    reader.go("delegates")
    answered = reader.clicks
    shown = words(reader.page, "delegates-against-former")
    for row in merged.to_dict("records"):
        made_of = row["parts_named"].replace(", ", " + ")
        change = f"{signed(row['change_count'], 0)}; {signed(row['change_pct'], 1)}%"
        said = f"{number(row['value'], 0)} · trước {number(row['value_former'], 0)} = {made_of} ("
        assert any(line.startswith(said) and line.endswith(f"{change})") for line in shown)
    said = finding(reader.page, "delegates-against-former")
    assert f"Địa giới đã đổi ở {len(merged)} tỉnh" in said
    assert all(
        f"{row['province']} (thiếu số của {row['parts_missing']} cũ)" in said for row in partial.to_dict("records")
    )

    reader.click(reader.row("delegates-against-former", str(merged["province"].iloc[0])))
    reader.reads_the_source(answered)
