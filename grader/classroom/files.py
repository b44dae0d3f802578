"""The data files that an assignment hands out beside its notebooks."""

from __future__ import annotations

import os
import stat
from functools import lru_cache
from pathlib import Path

SOURCE = "source"
_MAX_FILE = 4 << 20
_MAX_ALL = 16 << 20
_MAX_FILES = 100


def released_files(course: Path, assignment: str) -> dict[str, bytes]:
    """Return the regular files of an assignment's source by their names, those apart that are large."""
    folder = course / SOURCE / assignment
    found = tuple(
        (path.relative_to(folder).as_posix(), status.st_size, status.st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if not path.name.startswith(".")
        and path.suffix != ".ipynb"
        and stat.S_ISREG((status := os.lstat(path)).st_mode)
    )
    return _read(folder, found)


@lru_cache(maxsize=8)
def _read(folder: Path, found: tuple[tuple[str, int, int], ...]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    room = _MAX_ALL
    for name, size, _ in found[:_MAX_FILES]:
        if size <= min(_MAX_FILE, room):
            room -= size
            files[name] = (folder / name).read_bytes()
    return files
