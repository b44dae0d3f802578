"""The kit that a command is about, and the exercises that it names."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

import click

from grader.catalog import Exercise, Kit, find_kit
from grader.catalog.marker import is_workspace
from grader.cli.errors import printable
from grader.errors import UsageError
from grader.learner.workspace import is_installed

NO_FOLDER = "there is no folder of yours here"
_KEY = "grader.cli.kit"
_LOOKED_AT = 500  # entries of the working folder


def _keep(ctx: click.Context, param: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.meta[_KEY] = value


kit_option = click.option(
    "--kit",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    expose_value=False,
    callback=_keep,
    help="The folder of the kit (default: the nearest that holds exercises/, else the installed one).",
)


def given_kit() -> Path | None:
    """Return what --kit names, before or after the sub-command, or None."""
    given: Path | None = click.get_current_context().meta.get(_KEY)
    return given


def open_kit() -> Kit:
    """Return the kit that --kit names, before or after the sub-command, else the nearest one."""
    try:
        Path.cwd()
    except FileNotFoundError:
        raise UsageError("The working folder is not there any more.", "Go to the kit's folder.") from None
    return find_kit(given_kit())


def named_exercise(kit: Kit, name: str) -> Exercise:
    """Return the exercise that a user named, by its slug or by its stub.

    Raises
    ------
    UsageError
        If there is none.
    """
    if not name.endswith(".py") and os.sep not in name and "/" not in name:
        return kit.exercise(name)
    path = Path(name).resolve()
    exercise = next((e for e in kit.exercises if e.slug == path.stem), None)
    if exercise is not None and kit.stub_path(exercise).resolve() == path:
        return exercise
    slug = exercise.slug if exercise else "NAME"
    fix = f"To grade a file that is elsewhere: kata check {slug} --source {name}"
    raise UsageError(f"{name} is no stub of the kit {kit.stubs}.", fix)


def place_to_edit(kit: Kit, exercise: Exercise) -> str:
    """Return where a learner edits an exercise; in the installed kit nobody does, and this says where to."""
    if is_installed(kit):
        below = workspace_below()
        return f"in your folder: cd {below}" if below else f"{NO_FOLDER}: kata start prep && cd prep"
    return shown(kit.stub_path(exercise))


def workspace_below() -> str:
    """Return the name of the one workspace in the working folder; "" where there is none, or another."""
    try:
        with os.scandir() as entries:
            found = [
                entry.name
                for entry in islice(entries, _LOOKED_AT)
                if entry.is_dir() and is_workspace(Path(entry.path))
            ]
    except OSError:
        return ""
    return printable(quoted(Path(found[0]))) if len(found) == 1 else ""


def quoted(folder: Path) -> str:
    """Return a folder as a shell takes it."""
    import shlex  # noqa: PLC0415 - for this line only

    text = os.fspath(folder)
    return shlex.quote(text) if os.name == "posix" else text


def shown(path: Path) -> str:
    """Return a path as short as it can be typed from here."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
