"""Finds the kit that a command is about."""

from __future__ import annotations

from pathlib import Path

import grader
from grader.catalog.kit import Kit
from grader.catalog.marker import is_workspace, read_marker
from grader.errors import UsageError

_PATTERN = "exercises/[!.]*/chapter.toml"
_SHOWN = "exercises/*/chapter.toml"


def find_kit(explicit: Path | None = None, start: Path | None = None) -> Kit:
    """Return the kit at `explicit`, else the nearest one at or above `start`, else the installed one.

    A workspace stands for the kit that it was laid out from, with the stubs of its own.

    Parameters
    ----------
    explicit
        What the user gave as ``--kit``, or None.
    start
        A file or folder; None stands for the working folder.

    Raises
    ------
    UsageError
        If there is no kit, or the marker of a workspace cannot be followed.
    """
    if explicit is not None:
        if not explicit.is_dir():
            raise UsageError(f"There is no folder {explicit}.", "Give the folder of a kit.")
        if is_workspace(explicit):
            return _of_workspace(explicit.resolve())
        if not _is_kit(explicit):
            raise UsageError(f"{explicit} is no kit: it holds no {_SHOWN}.", _other_folder(explicit))
        return Kit(explicit.resolve())
    start = (start or Path()).resolve()
    for folder in (start, *start.parents):
        if is_workspace(folder):
            return _of_workspace(folder)
        if _is_kit(folder):
            return Kit(folder)
    if packaged := _packaged():
        return Kit(packaged)
    fact = f"There is no kit at or above {start}: no folder there holds {_SHOWN}."
    raise UsageError(fact, "Go to the kit's folder, or name it with --kit.")


def packaged_kit() -> Kit:
    """Return the kit that comes with the package.

    Raises
    ------
    UsageError
        If none does.
    """
    if packaged := _packaged():
        return Kit(packaged)
    raise UsageError("This installation of mlkata holds no exercises.", "Install it again, or name a kit.")


def _packaged() -> Path | None:
    # The wheel carries the kit inside the package; an editable install has it beside.
    package = Path(grader.__file__).parent
    return next(filter(_is_kit, (package / "_kit", package.parent)), None)


def _of_workspace(folder: Path) -> Kit:
    named = read_marker(folder).kit
    if not named:
        return Kit(packaged_kit().root, folder)
    root = Path(named)
    if not _is_kit(root):
        fact = f"The kit from which {folder} was laid out is not at {root} any more."
        raise UsageError(fact, f"Say where it is now: kata update {folder} --kit FOLDER")
    return Kit(root, folder)


def _is_kit(folder: Path) -> bool:
    return any(folder.glob(_PATTERN))


def _other_folder(folder: Path) -> str:
    for other in (folder.parent, folder.parent.parent):
        if _is_kit(other):
            return f"Did you mean {other}?"
    return "Give the folder in which `exercises` is."
