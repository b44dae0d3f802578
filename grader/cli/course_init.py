"""``kata course init``: begin a course."""

from __future__ import annotations

from pathlib import Path

import click

from grader.classroom.beginning import begin
from grader.cli.kit import shown
from grader.errors import UsageError


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
def command(folder: Path) -> None:
    """Begin a course in the folder DIR: an example course.toml, nbgrader's configuration, a secret.

    What is there already is kept.
    """
    try:
        begun = begin(folder)
    except OSError as error:
        fact = f"The course cannot be written: {error.filename or folder}: {error.strerror}."
        raise UsageError(fact, "Give a folder in which you may write.") from error
    for file in begun:
        click.echo(f"{'kept ' if file.kept else 'wrote'} {shown(file.path)}")
    click.echo(f"\nEdit {shown(folder / 'course.toml')}, then, in {shown(folder)}: kata course build")
