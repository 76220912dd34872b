"""Places: the 63 and the 34 provinces, their parts, regions, spellings and newspapers. Knows no congress."""

from analytics.places.gazetteer import provinces_of_place
from analytics.places.newspapers import (
    Newspaper,
    domain_of,
    newspaper_by_domain,
    newspaper_by_mark,
    newspaper_by_name,
    newspapers,
)
from analytics.places.provinces import (
    MERGER,
    PROVINCES,
    PROVINCES_34,
    PROVINCES_63,
    REGIONS,
    Province,
    Region,
    Units,
    find_alias,
    mentions,
    order_key,
    parts,
    place_key,
    province,
    region_of,
    successor,
)
from analytics.places.shapes import archipelagos, outlines, tiles

__all__ = [
    "MERGER",
    "PROVINCES",
    "PROVINCES_34",
    "PROVINCES_63",
    "REGIONS",
    "Newspaper",
    "Province",
    "Region",
    "Units",
    "archipelagos",
    "domain_of",
    "find_alias",
    "mentions",
    "newspaper_by_domain",
    "newspaper_by_mark",
    "newspaper_by_name",
    "newspapers",
    "order_key",
    "outlines",
    "parts",
    "place_key",
    "province",
    "provinces_of_place",
    "region_of",
    "successor",
    "tiles",
]
