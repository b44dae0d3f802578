"""Hints, one more each time, and how many were used."""

from __future__ import annotations

from pathlib import Path

import msgspec

from grader.catalog import Exercise
from grader.learner.events import HintShown, now
from grader.learner.history import HistoryError, append
from grader.learner.progress import Standing, read_standings


class Hints(msgspec.Struct, frozen=True):
    """The hints seen so far.

    Attributes
    ----------
    shown
        From the first on.
    total
        How many the exercise has.
    repeated
        Whether all were seen before.
    problem
        Why the last one could not be recorded, or None.
    """

    shown: tuple[str, ...]
    total: int
    repeated: bool
    problem: HistoryError | None = None


def one_more_hint(workspace: Path, exercise: Exercise) -> Hints:
    """Return the hints seen before and the next one, and record that it was shown."""
    used = read_standings(workspace).get(exercise.slug, Standing()).hints
    total = len(exercise.hints)
    number = min(used + 1, total)
    problem = None
    if used < number:
        try:
            append(workspace, HintShown(at=now(), exercise=exercise.slug, number=number))
        except HistoryError as error:
            problem = error
    return Hints(exercise.hints[:number], total, repeated=used >= total, problem=problem)
