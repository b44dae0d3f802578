"""``kata next``: what to do next."""

from __future__ import annotations

import click

from grader.catalog import Exercise
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import kit_option, open_kit, shown
from grader.learner import Standing, next_exercise, read_progress, workspace_of


@click.command("next")
@kit_option
@click.pass_context
def command(ctx: click.Context) -> None:
    """Show what to do next: what is under way, else the first that is not solved."""
    kit = open_kit()
    progress = read_progress(workspace_of(kit), kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    exercise = next_exercise(progress, kit)
    if exercise is None:
        total = len(progress.standings)
        click.echo(f"All {total} exercises are solved." if total else "The kit holds no exercise.")
    else:
        click.echo("\n".join(_lines(exercise, progress.of(exercise.slug))))
        click.echo(f"\n  edit   {shown(kit.stub_path(exercise))}")
        click.echo(f"  then   kata check {exercise.slug}")
        click.echo(f"  stuck? kata hint {exercise.slug}")
    ctx.exit(say_problems(kit.problems))


def _lines(exercise: Exercise, standing: Standing) -> list[str]:
    about = f"{exercise.minutes} minutes, difficulty {exercise.difficulty} of 5, {exercise.asked} asked"
    return [f"{exercise.slug}: {exercise.title}", f"  {about}", f"  {standing.words()}"]
