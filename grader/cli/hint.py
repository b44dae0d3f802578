"""``kata hint``: one more hint."""

from __future__ import annotations

import click

from grader.cli.errors import say_note
from grader.cli.kit import kit_option, named_exercise, open_kit, shown
from grader.cli.prose import wrapped
from grader.learner import workspace_of
from grader.learner.hints import Hints, one_more_hint
from grader.learner.mock.holding import refuse_held


@click.command("hint")
@click.argument("name")
@kit_option
def command(name: str) -> None:
    """Show the hints that you have seen of the exercise NAME, and one more."""
    kit = open_kit()
    exercise = named_exercise(kit, name)
    workspace = workspace_of(kit)
    refuse_held(workspace, exercise.slug, "there are no hints")
    hints = one_more_hint(workspace, exercise)
    for number, hint in enumerate(hints.shown, 1):
        click.echo(f"Hint {number} of {hints.total}\n\n{wrapped(hint, '  ')}\n")
    click.echo(_after(exercise.slug, hints))
    if hints.problem:
        say_note(hints.problem)
        folder = shown(kit.root / "exercises" / exercise.chapter / "chapter.toml")
        click.echo(f"      So the next call shows the same hints; all of them are in {folder}.", err=True)


def _after(slug: str, hints: Hints) -> str:
    left = hints.total - len(hints.shown)
    if left:
        return f"{left} more: kata hint {slug}"
    seen = "You have seen them all." if hints.repeated else "That was the last one."
    return f"{seen} Still stuck? kata solution {slug} --give-up"
