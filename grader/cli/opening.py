"""When the solution of an exercise may be seen, and what goes with it."""

from __future__ import annotations

from grader.catalog import Exercise, Kit
from grader.cli.errors import say_note
from grader.cli.prose import wrapped
from grader.errors import UsageError
from grader.learner import Standing, State, workspace_of
from grader.learner.mock.holding import refuse_held
from grader.learner.plurals import counted
from grader.learner.progress import read_standings
from grader.learner.solutions import Solution, open_solution


def permitted_solution(kit: Kit, exercise: Exercise, *, give_up: bool, command: str) -> Solution:
    """Return the solution, and record that it is seen.

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
    opened = open_solution(kit, workspace, exercise, gave_up=not solved)
    if opened.problem:
        say_note(opened.problem)
    return opened


def _refusal(exercise: Exercise, standing: Standing, command: str) -> UsageError:
    left = len(exercise.hints) - standing.hints
    more = counted(left, "more hint")
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
