"""What stays closed while a mock interview is under way."""

from __future__ import annotations

from pathlib import Path

from grader.errors import KataError, UsageError
from grader.learner.mock.store import under_way


def held(workspace: Path) -> tuple[str, ...]:
    """Return the exercises of the interview that is under way; none where there is none."""
    try:
        interview = under_way(workspace)
    except KataError:
        return ()  # `kata mock` says what is wrong with it
    return () if interview is None else tuple(task.slug for task in interview.tasks)


def refuse_held(workspace: Path, slug: str, what: str) -> None:
    """Refuse help with an exercise that the interview asks.

    Raises
    ------
    UsageError
        If it does; `what` is refused, as the subject of a sentence.
    """
    if slug in held(workspace):
        fact = f"`{slug}` is asked in the mock interview that is under way: {what} until it ends."
        raise UsageError(fact, f"kata mock submit {slug} grades it; kata mock end ends the interview.")
