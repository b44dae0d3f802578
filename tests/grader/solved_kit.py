"""A copy of a kit in which every stub is its solution."""

from __future__ import annotations

import shutil
from pathlib import Path

from grader.catalog import Kit


def copy_solved(kit: Kit, folder: Path) -> None:
    """Copy what learners and judges read of a kit into an empty folder, and solve all of it."""
    for tree in ("exercises", "solutions", "tests/exercises"):
        shutil.copytree(kit.root / tree, folder / tree)
    copy = Kit(folder)
    for exercise in copy.exercises:
        shutil.copyfile(copy.solution_path(exercise), copy.stub_path(exercise))
