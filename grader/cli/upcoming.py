"""``kata next``: what to do next."""

from __future__ import annotations

import click

from grader.catalog import Exercise, Kit
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import kit_option, open_kit, place_to_edit
from grader.cli.prose import wrapped
from grader.learner import read_progress, workspace_of
from grader.learner.choosing import Choice, choose
from grader.learner.events import now
from grader.learner.today import read_today


@click.command("next")
@kit_option
@click.pass_context
def command(ctx: click.Context) -> None:
    """Show what to do next, and why.

    What is under way comes first, then your plan, then what is left of a chapter that went badly (hints, many
    attempts, known mistakes), then the chapters in order. Where the first answer to a chapter's hardest
    exercise passes without a hint, the rest of that chapter waits until the end.
    """
    kit = open_kit()
    progress = read_progress(workspace_of(kit), kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    today = read_today(progress, kit, now().date())
    choice = choose(progress, kit, today)
    if choice is None:
        total = len(progress.standings)
        click.echo(f"All {total} exercises are solved." if total else "The kit holds no exercise.")
    else:
        click.echo("\n".join(_lines(kit, choice)))
    if today.due:
        click.echo(f"\n{len(today.due)} due for review: kata review")
    ctx.exit(say_problems(kit.problems))


def _lines(kit: Kit, choice: Choice) -> list[str]:
    exercise = choice.exercise
    lines = [
        f"{exercise.slug}: {exercise.title}",
        f"  {exercise.minutes} minutes, difficulty {exercise.difficulty} of 5, {exercise.asked} asked",
        wrapped(choice.why, "  "),
        "",
        f"  edit   {place_to_edit(kit, exercise)}",
        f"  then   kata check {exercise.slug}",
        f"  stuck? kata hint {exercise.slug}",
    ]
    if choice.otherwise:
        lines.append(f"  or     {_named(choice.otherwise)}")
    if choice.challenge:
        words = (
            f"Known ground? Solve {_named(choice.challenge)} at the first go and without a hint, and the rest"
        )
        lines += ["", wrapped(f"{words} of this chapter is left for the end.", "  ")]
    return lines


def _named(exercise: Exercise) -> str:
    return f"{exercise.slug} ({exercise.minutes} minutes)"
