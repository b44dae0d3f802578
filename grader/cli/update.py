"""``kata update``: bring a workspace up to date after an upgrade."""

from __future__ import annotations

from pathlib import Path

import click

import grader
from grader.catalog import Kit, find_kit
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import given_kit, kit_option, shown
from grader.cli.prose import few, wrapped
from grader.learner import read_progress
from grader.learner.laying import Changes
from grader.learner.progress import solved_by_an_earlier_suite
from grader.learner.starting import update, workspace_at
from grader.learner.tracking import keep_in_git


@click.command("update")
@click.argument("folder", type=click.Path(path_type=Path), default=Path())
@kit_option
@click.pass_context
def command(ctx: click.Context, folder: Path) -> None:
    """Bring the stubs of a workspace up to date, after an upgrade of mlkata.

    Stubs that you did not touch are replaced, and new exercises appear. A stub that you edited is kept as it
    is, and the new one laid beside it. With --kit the workspace draws from that kit from now on.
    """
    workspace = workspace_at(folder)
    changes = update(workspace, given_kit())
    lines = changes_lines(changes)
    click.echo("\n".join([*(lines or ["All stubs are up to date."]), *_to_check_again(find_kit(workspace))]))
    if lines and (problem := keep_in_git(workspace, f"Update to mlkata {grader.__version__}")):
        say_note(problem)
    ctx.exit(say_problems(changes.problems))


def _to_check_again(kit: Kit) -> list[str]:
    solved = solved_by_an_earlier_suite(read_progress(kit.stubs, kit), kit)
    return (
        [wrapped(few(solved), "Solved by an earlier suite; kata check grades it again: ")] if solved else []
    )


def changes_lines(changes: Changes, *, added: bool = True) -> list[str]:
    """Return what became of the stubs, as lines of text."""
    lines = []
    for slugs, words in ((changes.added if added else (), "new"), (changes.replaced, "replaced, untouched")):
        if slugs:
            lines.append(wrapped(few(slugs), f"{len(slugs)} {words}: "))
    for files, head in (
        (changes.beside, "You edited these, so they are as they were; the new stub lies beside:"),
        (changes.moved, "These belong to another chapter now, and your file is there:"),
        (changes.gone, "These are not in the kit any more; your file stays:"),
    ):
        if files:
            lines += [head, *(f"  {shown(path)}" for path in files.values())]
    if changes.deleted:
        name = changes.deleted[0] if len(changes.deleted) == 1 else "NAME"
        lines.append(f"Deleted, and left so: {few(changes.deleted)}; kata reset {name} lays it out again.")
    return lines
