"""``kata start``: a workspace of one's own."""

from __future__ import annotations

import os
from pathlib import Path

import click

from grader.cli.errors import say_problems
from grader.cli.kit import given_kit, kit_option
from grader.cli.update import changes_lines
from grader.learner.starting import start


@click.command("start")
@click.argument("folder", type=click.Path(path_type=Path))
@kit_option
@click.pass_context
def command(ctx: click.Context, folder: Path) -> None:
    """Lay out a workspace of your own in FOLDER: stubs to edit, and the history of what you did.

    What FOLDER holds already is left alone. kata update brings the stubs up to date after an upgrade.
    """
    changes = start(folder, given_kit())
    count = len(changes.added)
    click.echo(f"{count} exercise{'s are' if count != 1 else ' is'} laid out in {folder / 'exercises'}.")
    rest = changes_lines(changes, added=False)
    if rest:
        click.echo("\n".join(rest))
    click.echo()
    if folder.resolve() != Path.cwd():
        click.echo(f"  cd {_quoted(folder)}")
    click.echo("  kata next           what to do first\n  pytest exercises/   grades what you edited")
    ctx.exit(say_problems(changes.problems))


def _quoted(folder: Path) -> str:
    import shlex  # noqa: PLC0415 - for this line only

    text = os.fspath(folder)
    return shlex.quote(text) if os.name == "posix" else text
