"""The solution of an exercise, and that it was seen."""

from __future__ import annotations

from pathlib import Path

import msgspec

from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import UsageError
from grader.learner.events import SolutionShown, now
from grader.learner.history import HistoryError, append


class Solution(msgspec.Struct, frozen=True):
    """A solution that was opened.

    Attributes
    ----------
    problem
        Why it could not be recorded, or None.
    """

    path: Path
    text: str
    problem: HistoryError | None = None


def open_solution(kit: Kit, workspace: Path, exercise: Exercise, *, gave_up: bool) -> Solution:
    """Return the solution, and record that it was shown.

    Raises
    ------
    UsageError
        If this copy of the kit has none.
    """
    path = kit.solution_path(exercise)
    if not path.is_file():
        raise UsageError(
            f"The solution of `{exercise.slug}` is not in this copy of the kit.",
            "Ask who gave it to you, or name a complete kit with --kit.",
        )
    text = read_text(path)
    try:
        append(workspace, SolutionShown(at=now(), exercise=exercise.slug, gave_up=gave_up))
    except HistoryError as error:
        return Solution(path, text, error)
    return Solution(path, text)
