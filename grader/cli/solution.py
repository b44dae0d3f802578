"""``kata solution``: the reference, and what an interviewer asks next."""

from __future__ import annotations

import click

from grader.catalog import Exercise
from grader.cli.errors import say_note
from grader.cli.kit import kit_option, named_exercise, open_kit, shown
from grader.cli.prose import wrapped
from grader.errors import UsageError
from grader.learner import Standing, State, workspace_of
from grader.learner.mock.holding import refuse_held
from grader.learner.progress import read_standings
from grader.learner.solutions import open_solution


@click.command("solution")
@click.argument("name")
@click.option("--give-up", is_flag=True, help="Show it before you have solved the exercise.")
@kit_option
def command(name: str, give_up: bool) -> None:
    """Show the solution of the exercise NAME, which you have solved, and the follow-up questions."""
    kit = open_kit()
    exercise = named_exercise(kit, name)
    workspace = workspace_of(kit)
    refuse_held(workspace, exercise.slug, "there is no solution")
    standing = read_standings(workspace).get(exercise.slug, Standing())
    solved = standing.state is State.SOLVED
    if not (solved or give_up):
        raise _refusal(exercise, standing)
    opened = open_solution(kit, workspace, exercise, gave_up=not solved)
    if opened.problem:
        say_note(opened.problem)
    click.echo(f"{shown(opened.path)}\n\n{opened.text.rstrip()}\n")
    click.echo(_followups(exercise))


def _refusal(exercise: Exercise, standing: Standing) -> UsageError:
    left = len(exercise.hints) - standing.hints
    more = "1 more hint" if left == 1 else f"{left} more hints"
    hint = f"`kata hint {exercise.slug}` has {more}.\n" if left > 0 else ""
    return UsageError(
        f"You have not solved `{exercise.slug}` yet ({standing.words()}).",
        f"{hint}`kata solution {exercise.slug} --give-up` shows it all the same.",
    )


def _followups(exercise: Exercise) -> str:
    if not exercise.followups:
        return "No follow-up questions."
    blocks = ["An interviewer may ask next:"]
    for number, followup in enumerate(exercise.followups, 1):
        lead = f"{number}. "
        blocks += [wrapped(followup.question, lead), wrapped(followup.answer, " " * len(lead))]
    return "\n\n".join(blocks)
