"""``kata start``: a workspace of one's own."""

from __future__ import annotations

import os
from pathlib import Path

import click

from grader.cli.errors import say_note, say_problems
from grader.cli.kit import given_kit, kit_option
from grader.cli.update import changes_lines
from grader.errors import UsageError
from grader.learner.starting import start
from grader.learner.tracking import TrackingError, begin_tracking


@click.command("start")
@click.argument("name", metavar="FOLDER", type=click.Path())
@click.option("--track", is_flag=True, help="Keep your answers and your history in git.")
@kit_option
@click.pass_context
def command(ctx: click.Context, name: str, track: bool) -> None:
    """Lay out a workspace of your own in FOLDER: stubs to edit, and the history of what you did.

    What FOLDER holds already is left alone. kata update brings the stubs up to date after an upgrade.

    With --track FOLDER is a git repository, unless it lies in one: exercises/ and .kata/ are committed when a
    grading passes, and at each reset, review and update. Nothing is pushed; what else you staged stays so.
    """
    if not name:  # of a variable that is not set; as a path it would be the working folder
        raise UsageError("The name of the folder is empty.", "Name one, or . for this one: kata start prep")
    folder = Path(name)
    changes = start(folder, given_kit(), track=track)
    count = len(changes.added)
    click.echo(f"{count} exercise{'s are' if count != 1 else ' is'} laid out in {folder / 'exercises'}.")
    rest = changes_lines(changes, added=False)
    if rest:
        click.echo("\n".join(rest))
    if track:
        _track(folder.resolve())
    click.echo()
    if folder.resolve() != Path.cwd():
        click.echo(f"  cd {_quoted(folder)}")
    click.echo("  kata next           what to do first\n  pytest exercises/   grades what you edited")
    ctx.exit(say_problems(changes.problems))


def _track(workspace: Path) -> None:
    try:
        begin_tracking(workspace)
    except TrackingError as error:
        say_note(error)
    else:
        click.echo(
            "Git keeps them from now on: a commit when a grading passes, and at reset, review, update."
        )


def _quoted(folder: Path) -> str:
    import shlex  # noqa: PLC0415 - for this line only

    text = os.fspath(folder)
    return shlex.quote(text) if os.name == "posix" else text
