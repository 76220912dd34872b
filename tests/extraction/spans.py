"""Whether what a reading quotes stands where it says."""

from analytics.model import Fact, Person, Reading, Target


def misplaced(reading: Reading) -> list[Fact | Target | Person]:
    """The facts, targets and people of *reading* whose span does not hold their quote."""
    text = reading.source.text or ""
    said: list[Fact | Target | Person] = [*reading.facts, *reading.targets, *reading.people]
    return [one for one in said if one.span is None or not one.quote or one.span.of(text) != one.quote]
