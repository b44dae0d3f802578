"""A digest of many files that is cheap to ask for again: only files whose status changed are read."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

Stamp: TypeAlias = tuple[int, int]

_MISSING: Stamp = (0, -1)
_UNSETTLED: Stamp = (0, -2)
# A file written twice within a tick of the file system's clock may keep its time.
_TICK_NS = 50_000_000
# Trees of a kit are at most three folders deep; the limit guards against links that lead back.
_DEPTH = 4


class Listing(NamedTuple):
    """Files to digest, and folders in which others may appear."""

    files: list[str]
    folders: list[str]


class FilesDigest:
    """The sha256 of names and contents of files.

    Parameters
    ----------
    root
        Folder to which names are relative.
    listing
        Finds the files anew; called when a folder or a file changed.
    """

    def __init__(self, root: Path, listing: Callable[[], Listing]) -> None:
        self._root = root
        self._listing = listing
        self._contents: dict[str, tuple[Stamp, str]] = {}
        self._watched: list[str] = []
        self._times: list[int] = []
        self._sizes: list[int] = []
        self._absent: list[str] = []
        self._digest = ""

    def hexdigest(self) -> str:
        """Return the digest of the files as they are now."""
        if not self._digest or not self._is_unchanged():
            self._renew()
        return self._digest

    def _is_unchanged(self) -> bool:
        # This runs before every grading, over a thousand files: hence os.stat, and whole lists.
        try:
            found = [*map(os.stat, self._watched)]
        except OSError:
            return False
        return (
            [status.st_mtime_ns for status in found] == self._times
            and [status.st_size for status in found] == self._sizes
            and not any(map(os.path.lexists, self._absent))
        )

    def _renew(self) -> None:
        began = time.time_ns()
        listing = self._listing()
        stamps = {path: _stamp(path) for path in [*listing.folders, *sorted(listing.files)]}
        contents = {path: (stamps[path], self._content(path, stamps[path])) for path in sorted(listing.files)}
        fresh = range(began - _TICK_NS, time.time_ns() + _TICK_NS)
        stamps = {path: _UNSETTLED if stamp[0] in fresh else stamp for path, stamp in stamps.items()}
        self._contents = {path: found for path, found in contents.items() if found[0] == stamps[path]}
        self._absent = [path for path, stamp in stamps.items() if stamp == _MISSING]
        self._watched = [path for path, stamp in stamps.items() if stamp != _MISSING]
        self._times = [stamps[path][0] for path in self._watched]
        self._sizes = [stamps[path][1] for path in self._watched]
        total = hashlib.sha256()
        for path, (_, content) in contents.items():
            name = Path(path).relative_to(self._root).as_posix()
            total.update(f"{name}\0{content}\n".encode("utf-8", "surrogateescape"))
        self._digest = total.hexdigest()

    def _content(self, path: str, stamp: Stamp) -> str:
        before = self._contents.get(path)
        return before[1] if before and before[0] == stamp else _content(path)


def list_files(paths: Iterable[Path], leave_out: tuple[str, ...] = ()) -> Listing:
    """List what stands at and below `paths`, but no file whose name begins with one of `leave_out`.

    Hidden files, caches and editors' backups below a path are left out. A path at which there is nothing
    counts as a file: it may yet appear.
    """
    listing = Listing([], [])
    for path in paths:
        for found, is_folder in _walk(path, _DEPTH):
            if is_folder:
                listing.folders.append(found)
            elif not Path(found).name.startswith(leave_out):
                listing.files.append(found)
    return listing


def _walk(path: Path, depth: int) -> Iterator[tuple[str, bool]]:
    """Yield the files at and below `path`, and the folders with True."""
    try:
        with os.scandir(path) as entries:
            found = [entry for entry in entries if _counts(entry.name)]
    except OSError:
        yield os.fspath(path), False
        return
    yield os.fspath(path), True
    for entry in found:
        if not entry.is_dir():
            yield entry.path, False
        elif depth:
            yield from _walk(Path(entry.path), depth - 1)


def _counts(name: str) -> bool:
    return not name.startswith((".", "__pycache__")) and not name.endswith(("~", ".pyc"))


def _stamp(path: str) -> Stamp:
    try:
        status = Path(path).stat()
    except OSError:
        return _MISSING
    return status.st_mtime_ns, status.st_size


def _content(path: str) -> str:
    """Return the digest of one file; what is no plain file counts by its name alone."""
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            return ""
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
