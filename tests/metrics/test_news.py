"""What was published last: by the day of the source, and by nothing that is not known."""

import pandas as pd

from analytics.metrics.news import COLUMNS, news

SOURCES = pd.DataFrame(
    {
        "source": ["old", "new", "rich", "undated"],
        "published": ["2020-07-11", "2020-09-28T07:00:00", "2020-09-28", None],
        "publisher": "Báo Thử",
        "title": "Bài viết thử",
        "address": "https://example.vn/",
    }
)
CONGRESSES = pd.DataFrame(
    {
        "congress": ["a", "b", "c", "review"],
        "organisation": "Đảng bộ tỉnh",
        "province": "Nghệ An",
        "tier": "province",
        "event": ["congress", "congress", "congress", "evaluation"],
        "term": "2020-2025",
    }
)


def told(*said: tuple[str, str]) -> pd.DataFrame:
    claims = pd.DataFrame([*said], columns=["congress", "source"], dtype="str")
    return news(claims.assign(claim=[str(number) for number in range(len(claims))]), SOURCES, CONGRESSES)


def test_the_newest_source_stands_for_its_congress_and_the_newest_congress_first() -> None:
    rows = told(("a", "old"), ("b", "old"), ("b", "new"), ("b", "new"))
    assert rows[["congress", "published", "fact_count"]].to_numpy().tolist() == [
        ["b", "2020-09-28", 2],
        ["a", "2020-07-11", 1],
    ]


def test_of_sources_of_one_day_the_one_that_states_most_is_named() -> None:
    [row] = told(("a", "new"), ("a", "rich"), ("a", "rich")).to_dict("records")
    assert row["fact_count"] == 2


def test_what_has_no_day_and_what_is_no_congress_is_no_news() -> None:
    assert told(("a", "undated"), ("review", "new")).empty
    assert list(told().columns) == COLUMNS
