"""Finds the kit that a command is about."""

from __future__ import annotations

from pathlib import Path

import grader
from grader.catalog.kit import Kit
from grader.errors import UsageError

_PATTERN = "exercises/[!.]*/chapter.toml"
_SHOWN = "exercises/*/chapter.toml"


def find_kit(explicit: Path | None = None, start: Path | None = None) -> Kit:
    """Return the kit at `explicit`, else the nearest one at or above `start`, else the installed one.

    Parameters
    ----------
    explicit
        What the user gave as ``--kit``, or None.
    start
        A file or folder; None stands for the working folder.

    Raises
    ------
    UsageError
        If there is no kit.
    """
    if explicit is not None:
        if not explicit.is_dir():
            raise UsageError(f"There is no folder {explicit}.", "Give the folder of a kit.")
        if not _is_kit(explicit):
            raise UsageError(f"{explicit} is no kit: it holds no {_SHOWN}.", _other_folder(explicit))
        return Kit(explicit.resolve())
    start = (start or Path()).resolve()
    package = Path(grader.__file__).parent
    # The wheel carries the kit inside the package; an editable install has it beside.
    for folder in (start, *start.parents, package / "_kit", package.parent):
        if _is_kit(folder):
            return Kit(folder)
    fact = f"There is no kit at or above {start}: no folder there holds {_SHOWN}."
    raise UsageError(fact, "Go to the kit's folder, or name it with --kit.")


def _is_kit(folder: Path) -> bool:
    return any(folder.glob(_PATTERN))


def _other_folder(folder: Path) -> str:
    for other in (folder.parent, folder.parent.parent):
        if _is_kit(other):
            return f"Did you mean {other}?"
    return "Give the folder in which `exercises` is."
