"""When the solution of an exercise may be seen, and what goes with it."""

from __future__ import annotations

from pathlib import Path

from grader.catalog import Exercise, Kit
from grader.cli.errors import say_note
from grader.cli.prose import wrapped
from grader.errors import UsageError
from grader.learner import HistoryError, Standing, State, workspace_of
from grader.learner.events import SolutionShown, now
from grader.learner.history import append
from grader.learner.mock.holding import refuse_held
from grader.learner.progress import read_standings


def open_solution(kit: Kit, exercise: Exercise, *, give_up: bool, command: str) -> Path:
    """Return where the solution is, and record that it is seen.

    Parameters
    ----------
    give_up
        Show it also before a pass.
    command
        What shows it: ``solution`` or ``approaches``.

    Raises
    ------
    UsageError
        If it may not be seen, or is not here.
    """
    workspace = workspace_of(kit)
    refuse_held(workspace, exercise.slug, "there is no solution")
    standing = read_standings(workspace).get(exercise.slug, Standing())
    solved = standing.state is State.SOLVED
    if not (solved or give_up):
        raise _refusal(exercise, standing, command)
    path = kit.solution_path(exercise)
    if not path.is_file():
        raise UsageError(
            f"The solution of `{exercise.slug}` is not in this copy of the kit.",
            "Ask who gave it to you, or name a complete kit with --kit.",
        )
    try:
        append(workspace, SolutionShown(at=now(), exercise=exercise.slug, gave_up=not solved))
    except HistoryError as error:
        say_note(error)
    return path


def _refusal(exercise: Exercise, standing: Standing, command: str) -> UsageError:
    left = len(exercise.hints) - standing.hints
    more = "1 more hint" if left == 1 else f"{left} more hints"
    hint = f"`kata hint {exercise.slug}` has {more}.\n" if left > 0 else ""
    return UsageError(
        f"You have not solved `{exercise.slug}` yet ({standing.words()}).",
        f"{hint}`kata {command} {exercise.slug} --give-up` shows it all the same.",
    )


def followups(exercise: Exercise) -> str:
    """Return what an interviewer asks next, with model answers."""
    if not exercise.followups:
        return "No follow-up questions."
    blocks = ["An interviewer may ask next:"]
    for number, followup in enumerate(exercise.followups, 1):
        lead = f"{number}. "
        blocks += [wrapped(followup.question, lead), wrapped(followup.answer, " " * len(lead))]
    return "\n\n".join(blocks)
