"""Which publisher stands behind a domain or a dateline mark, and which province it reports for."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal, cast
from urllib.parse import urlsplit

from analytics.bundle import DATA
from analytics.model import fold
from analytics.places.provinces import MERGER, successor

PublisherKind = Literal[
    "paper", "broadcaster", "party", "government", "union", "council", "national", "copy", "doubtful"
]


@dataclass(frozen=True, slots=True)
class Newspaper:
    """A publisher: `province` as it stood when the paper was founded, None for one of the whole country.

    `kind` `copy` republishes other papers (no support of its own), `doubtful` is spam or machine translation.
    """

    domain: str
    mark: str
    name: str
    kind: PublisherKind
    province: str | None

    def province_on(self, day: date | None) -> str | None:
        """The province it reports for on *day*: since the merger a paper serves the merged province."""
        if self.province is None or day is None or day < MERGER:
            return self.province
        return successor(self.province)


@cache
def newspapers() -> tuple[Newspaper, ...]:
    """Every publisher known, in the order of `data/newspapers.csv`."""
    with (DATA / "newspapers.csv").open(encoding="utf-8", newline="") as table:
        return tuple(
            Newspaper(
                row["domain"],
                row["mark"],
                row["newspaper"],
                cast("PublisherKind", row["kind"]),
                row["province"] or None,
            )
            for row in csv.DictReader(table)
        )


def domain_of(address: str) -> str:
    """The host of an address, without `www.`; of a bare domain, itself.

    >>> domain_of("https://www.baohoabinh.com.vn/11/15/bai.htm"), domain_of("baohoabinh.com.vn")
    ('baohoabinh.com.vn', 'baohoabinh.com.vn')
    """
    host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    return host.removeprefix("www.")


@cache
def _by_domain() -> dict[str, Newspaper]:
    return {paper.domain: paper for paper in newspapers() if paper.domain}


def newspaper_by_domain(address: str) -> Newspaper | None:
    """The publisher of an address or domain; of several the most particular (a subdomain, a folder).

    >>> newspaper_by_domain("https://m.baogialai.com.vn/tin/1.html").province
    'Gia Lai'
    >>> newspaper_by_domain("https://dangcongsan.vn/tinhuylaichau/Lists/1.aspx").province
    'Lai Châu'
    """
    host = domain_of(address)
    folder = urlsplit(address if "//" in address else f"//{address}").path.split("/")[1:2]
    labels = host.split(".")
    names = [f"{host}/{folder[0]}"] if folder else []
    names += [".".join(labels[start:]) for start in range(len(labels))]
    return next((_by_domain()[name] for name in names if name in _by_domain()), None)


def newspaper_by_mark(mark: str) -> Newspaper | None:
    """The publisher that opens its articles with *mark*, case as printed: "BDK.VN", "(QNO)", "Baonghean".

    A mark alone is weak evidence: BTV is also Ban Thường vụ.

    >>> newspaper_by_mark("(BDK.VN)").province
    'Bến Tre'
    """
    bare = mark.strip(" ()-–")
    return next((paper for paper in newspapers() if paper.mark == bare), None) if bare else None


def newspaper_by_name(name: str) -> Newspaper | None:
    """The publisher called *name*, whatever the case or tone placement.

    >>> newspaper_by_name("báo Hoà Bình").province
    'Hòa Bình'
    """
    folded = fold(name.strip())
    return next((paper for paper in newspapers() if fold(paper.name) == folded), None)
