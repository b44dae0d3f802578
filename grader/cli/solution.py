"""``kata solution``: the reference, and what an interviewer asks next."""

from __future__ import annotations

import click

from grader.catalog.text import read_text
from grader.cli.kit import kit_option, named_exercise, open_kit, shown
from grader.cli.opening import followups, open_solution


@click.command("solution")
@click.argument("name")
@click.option("--give-up", is_flag=True, help="Show it before you have solved the exercise.")
@kit_option
def command(name: str, give_up: bool) -> None:
    """Show the solution of the exercise NAME, which you have solved, and the follow-up questions."""
    kit = open_kit()
    exercise = named_exercise(kit, name)
    path = open_solution(kit, exercise, give_up=give_up, command="solution")
    click.echo(f"{shown(path)}\n\n{read_text(path).rstrip()}\n")
    click.echo(followups(exercise))
