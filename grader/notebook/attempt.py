"""Makes an attempt of the cells that ran in a kernel, as `grade` takes it."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from grader.model import Cell, Cells
from grader.notebook.executed import Ran

_MAX_FILE = 4 << 20
_MAX_FILES = 100


def attempt_of(ran: Sequence[Ran], folder: Path) -> Cells:
    """Return the cells as an attempt, with the files of the notebook's folder that they name."""
    cells = tuple(Cell(one.label, one.python) for one in ran)
    text = "\n".join(cell.source for cell in cells)
    files: dict[str, bytes] = {}
    for name in _names(folder):
        if name in text and len(files) < _MAX_FILES:
            data = _read(folder / name)
            files |= {} if data is None else {name: data}
    return Cells(cells, files)


def _names(folder: Path) -> list[str]:
    try:
        return sorted(
            entry.name for entry in os.scandir(folder) if not entry.name.startswith(".") and entry.is_file()
        )
    except OSError:
        return []


def _read(path: Path) -> bytes | None:
    """Return a regular file of a bearable size."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MAX_FILE:
            return None
        return path.read_bytes()
    except OSError:
        return None
