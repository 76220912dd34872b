"""Goals for the coming term: which passages set them, which figures they hold, what each figure measures.

`read_targets` is the room's one door.
"""

from __future__ import annotations

from analytics.extraction.targets.reader import read_targets

__all__ = ["read_targets"]
