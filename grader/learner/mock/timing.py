"""How the time of a mock interview was spent."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime


def minutes_spent(
    began: datetime, ended: datetime, marks: Iterable[tuple[datetime, str]]
) -> dict[str, float]:
    """Return the minutes for each name: all the time up to a mark since the one before went into its name.

    Parameters
    ----------
    marks
        When something was submitted or last saved, and what. One outside of the interview is moved to its
        edge: a file may be older than it, and clocks differ.
    """
    spent: dict[str, float] = {}
    last = began
    for at, name in sorted((min(max(at, began), ended), name) for at, name in marks):
        spent[name] = spent.get(name, 0.0) + (at - last).total_seconds() / 60
        last = at
    return spent
