"""``kata reset``: begin again."""

from __future__ import annotations

import click

from grader.cli.errors import say_note
from grader.cli.kit import kit_option, named_exercise, open_kit, shown
from grader.learner import workspace_of
from grader.learner.keeping import reset_stub


@click.command("reset")
@click.argument("name")
@kit_option
def command(name: str) -> None:
    """Put the pristine stub of the exercise NAME back; your attempt is kept under .kata/attempts/."""
    kit = open_kit()
    exercise = named_exercise(kit, name)
    done = reset_stub(kit, workspace_of(kit), exercise)
    stub = shown(done.stub)
    if not done.changed:
        click.echo(f"There is nothing to reset: the stub is as it came.\n  {stub}")
    elif done.kept is None:
        click.echo(f"The stub was missing, and is there again.\n  {stub}")
    else:
        click.echo(f"The stub is as it came.\n  {stub}\nYour attempt is kept.\n  {shown(done.kept)}")
    if done.problem:
        say_note(done.problem)
