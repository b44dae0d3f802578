"""``kata solution``: the reference, and what an interviewer asks next."""

from __future__ import annotations

import click

from grader.cli.kit import kit_option, named_exercise, open_kit, shown
from grader.cli.opening import followups, permitted_solution


@click.command("solution")
@click.argument("name")
@click.option("--give-up", is_flag=True, help="Show it before you have solved the exercise.")
@kit_option
def command(name: str, give_up: bool) -> None:
    """Show the solution of the exercise NAME, which you have solved, and the follow-up questions."""
    kit = open_kit()
    exercise = named_exercise(kit, name)
    opened = permitted_solution(kit, exercise, give_up=give_up, command="solution")
    click.echo(f"{shown(opened.path)}\n\n{opened.text.rstrip()}\n")
    click.echo(followups(exercise))
