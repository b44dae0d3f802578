"""Begins a workspace: a folder of a learner's own, with stubs from a kit that stays where it is."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

import grader
from grader.catalog import Kit, find_kit, packaged_kit
from grader.catalog.marker import DamagedMarker, Marker, is_workspace, read_marker, write_marker
from grader.errors import KataError, UsageError
from grader.learner.laying import Changes, lay_out
from grader.learner.placing import create_file

_PYPROJECT = """\
# A workspace of ML Kata, laid out by `kata start`. This file is yours to change.
[tool.pytest]
testpaths = ["exercises"]
addopts = ["--import-mode=importlib"]
"""


def start(folder: Path, kit: Path | None = None, *, track: bool = False) -> Changes:
    """Lay out a workspace, or finish one whose laying out was interrupted.

    Parameters
    ----------
    folder
        It need not be there. What it holds is left alone.
    kit
        The kit to draw from; the one that comes with the package if None.
    track
        Keep it in git from now on, see `grader.learner.tracking`.

    Raises
    ------
    KataError
        If that is not possible.
    """
    folder = folder.resolve()
    _require_free(folder)
    marker = Marker(kit=_stored(kit), track=track)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        known = _known_marker(folder)
        _require_same(folder, known, marker, kit)
        if known is None or (track and not known.track):
            write_marker(folder, msgspec.structs.replace(known or marker, track=track))
        create_file(folder / "pyproject.toml", _PYPROJECT, "file")
    except OSError as error:
        fact = f"{error.filename or folder} cannot be written: {error.strerror}."
        raise KataError(fact, "Choose another folder: kata start FOLDER") from error
    return update(folder)


def update(folder: Path, kit: Path | None = None) -> Changes:
    """Bring the stubs of a workspace up to date, by the kit at `kit` from now on if that is given.

    Raises
    ------
    KataError
        If that is not possible; what a learner wrote is as it was.
    """
    marker = read_marker(folder)
    if kit is not None:
        marker = msgspec.structs.replace(marker, kit=_stored(kit))
        _write(folder, marker)
    changes = lay_out(find_kit(folder))
    if marker.laid_by != grader.__version__ and not changes.problems:
        _write(folder, msgspec.structs.replace(marker, laid_by=grader.__version__))
    return changes


def workspace_at(start: Path) -> Path:
    """Return the workspace at or above a folder.

    Raises
    ------
    UsageError
        If there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if is_workspace(folder):
            return folder
        if any(folder.glob("exercises/[!.]*/chapter.toml")):
            fact = f"{folder} is a kit with stubs of its own, and no workspace that `kata start` laid out."
            raise UsageError(fact, "Fetch the kit itself anew, for example by git pull.")
    raise UsageError(f"There is no workspace at or above {start}.", "Lay one out: kata start FOLDER")


def _write(folder: Path, marker: Marker) -> None:
    try:
        write_marker(folder, marker)
    except OSError as error:
        fact = f"{folder} cannot be written: {error.strerror}."
        raise KataError(fact, "Make room or give yourself the right to write there.") from error


def _stored(kit: Path | None) -> str:
    """Return how the marker names a kit: the package's own moves with the package."""
    packaged = packaged_kit().root
    root = packaged if kit is None else _as_kit(kit).root
    return "" if root == packaged else str(root)


def _as_kit(folder: Path) -> Kit:
    kit = find_kit(folder)
    if kit.stubs != kit.root:
        raise UsageError(f"{folder} is a workspace, and no kit.", f"Name its kit: --kit {kit.root}")
    return kit


def _require_free(folder: Path) -> None:
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageError(f"{folder} is not a folder.", "Choose another name: kata start FOLDER")
    if not is_workspace(folder) and any(folder.glob("exercises/[!.]*/chapter.toml")):
        fact = f"{folder} is a kit already, and a workspace as it is."
        raise UsageError(fact, f"Work there: cd {folder} && pytest exercises/")


def _require_same(folder: Path, known: Marker | None, marker: Marker, kit: Path | None) -> None:
    """Refuse to draw from another kit than the workspace that is there does."""
    if known is not None and kit is not None and known.kit != marker.kit:
        fact = f"{folder} is a workspace already, of another kit."
        raise UsageError(fact, f"To draw from this one from now on: kata update {folder} --kit {kit}")


def _known_marker(folder: Path) -> Marker | None:
    """Return the marker of a workspace that is there already; None where it is missing or damaged."""
    if not is_workspace(folder):
        return None
    try:
        return read_marker(folder)
    except DamagedMarker:
        return None
