"""The store of what sources say and what persons ruled: the only room that speaks SQL. Knows no rules, no screens."""

from analytics.store.rows import Origin, content_id
from analytics.store.store import Decision, Store, open_store

__all__ = ["Decision", "Origin", "Store", "content_id", "open_store"]
