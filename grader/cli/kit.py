"""The kit that a command is about, and the exercises that it names."""

from __future__ import annotations

import os
from pathlib import Path

import click

from grader.catalog import Exercise, Kit, find_kit
from grader.errors import UsageError
from grader.learner.workspace import is_installed

_KEY = "grader.cli.kit"


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
        return "there is no folder of yours here: kata start prep && cd prep"
    return shown(kit.stub_path(exercise))


def shown(path: Path) -> str:
    """Return a path as short as it can be typed from here."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
