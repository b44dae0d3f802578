"""Copies what students hand in: regular files only, each of them by what it is when it is opened."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from grader.classroom.submission import MAX_BYTES

MAX_FILES = 200
MAX_ALL = 64 << 20
_MAX_DEPTH = 6
_READ = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
_CHUNK = 1 << 20


class _Budget:
    def __init__(self, ignored: Sequence[str]) -> None:
        self.ignored = ignored
        self.files = MAX_FILES
        self.bytes = MAX_ALL


def copy_tree(source: Path, target: Path, ignored: Sequence[str] = ()) -> list[str]:
    """Copy a folder, those parts left out that are no regular files, and those that are too much.

    Returns
    -------
    list of str
        A sentence for each part that was left out.
    """
    target.mkdir(parents=True)
    folder = os.open(source, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        return list(_copy(folder, target, "", _Budget(ignored), 0))
    finally:
        os.close(folder)


def _copy(folder: int, target: Path, shown: str, budget: _Budget, depth: int) -> Iterator[str]:
    for name in sorted(os.listdir(folder)):
        path = f"{shown}{name}"
        if any(Path(name).match(pattern) for pattern in budget.ignored):
            continue
        if not name.isprintable():
            yield f"{name!r} is left out: its name holds control characters."
            continue
        try:
            opened = os.open(name, _READ, dir_fd=folder)
        except OSError as error:
            yield f"{path} is left out: it is a link, or cannot be read ({error.strerror})."
            continue
        try:
            status = os.fstat(opened)
            if stat.S_ISDIR(status.st_mode) and depth < _MAX_DEPTH:
                (target / name).mkdir()
                yield from _copy(opened, target / name, f"{path}/", budget, depth + 1)
            elif reason := _refused(status, budget):
                yield f"{path} is left out: {reason}."
            elif not _copied(opened, target / name, budget):
                yield f"{path} is left out: it grew while it was copied."
        finally:
            os.close(opened)


def _refused(status: os.stat_result, budget: _Budget) -> str:
    if not stat.S_ISREG(status.st_mode):
        return "it is no regular file, or lies too deep"
    if status.st_nlink > 1:
        return "it has a second name elsewhere"
    if status.st_size > MAX_BYTES:
        return f"it is larger than {MAX_BYTES >> 20} MiB"
    if budget.files <= 0:
        return f"the submission has more than {MAX_FILES} files"
    if status.st_size > budget.bytes:
        return f"the submission is larger than {MAX_ALL >> 20} MiB"
    return ""


def _copied(opened: int, target: Path, budget: _Budget) -> bool:
    size = os.fstat(opened).st_size
    budget.files -= 1
    budget.bytes -= size
    with target.open("xb") as file:
        left = size
        while left and (data := os.read(opened, min(left, _CHUNK))):
            file.write(data)
            left -= len(data)
        if os.read(opened, 1):
            target.unlink()
            return False
    return True


def without_links(folder: Path) -> list[Path]:
    """Remove from a folder what is neither a folder nor a regular file of one name; return what it was."""
    removed = []
    for parent, folders, names in os.walk(folder, followlinks=False):
        for name in (*folders, *names):
            path = Path(parent, name)
            status = os.lstat(path)
            if stat.S_ISDIR(status.st_mode) or (stat.S_ISREG(status.st_mode) and status.st_nlink == 1):
                continue
            path.unlink()
            removed.append(path)
    return removed
