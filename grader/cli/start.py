"""``kata start``: a workspace of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from grader.catalog.marker import is_workspace
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import given_kit, kit_option, quoted
from grader.cli.update import changes_lines
from grader.errors import UsageError
from grader.learner.laying import Changes
from grader.learner.plurals import counted
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
    there = is_workspace(folder.resolve())
    changes = start(folder, given_kit(), track=track)
    click.echo("\n".join(_again(folder, changes) if there else _begun(folder, changes)))
    if track:
        _track(folder.resolve())
    click.echo()
    if folder.resolve() != Path.cwd():
        click.echo(f"  cd {quoted(folder)}")
    click.echo("  kata next           what to do first\n  pytest exercises/   grades what you edited")
    ctx.exit(say_problems(changes.problems))


def _begun(folder: Path, changes: Changes) -> list[str]:
    count = counted(len(changes.added), "exercise is", "exercises are")
    return [f"{count} laid out in {folder / 'exercises'}.", *changes_lines(changes, added=False)]


def _again(folder: Path, changes: Changes) -> list[str]:
    """Say of a workspace that was there what is new in it: an earlier start may have been interrupted."""
    where = "This" if folder.resolve() == Path.cwd() else str(folder)
    new = changes_lines(changes) or [
        "Nothing is new; after an upgrade of mlkata, kata update brings what is."
    ]
    return [f"{where} is a workspace already, and what you wrote is as it was.", *new]


def _track(workspace: Path) -> None:
    try:
        begin_tracking(workspace)
    except TrackingError as error:
        say_note(error)
    else:
        click.echo(
            "Git keeps them from now on: a commit when a grading passes, and at reset, review, update."
        )
