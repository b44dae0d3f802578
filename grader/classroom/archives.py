"""Extracts archives from a learning platform: nothing leaves its folder or fills the disk."""

from __future__ import annotations

import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any, NamedTuple

from nbgrader.plugins import ExtractorPlugin

from grader.classroom.copying import MAX_FILES
from grader.classroom.submission import MAX_BYTES

MAX_ALL = 1 << 30  # of one archive, which may hold a whole class
_MAX_ENTRIES = 100 * MAX_FILES
_MAX_NESTING = 2
_CHUNK = 1 << 16
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    LookupError,
)


class KataExtractor(ExtractorPlugin):  # type: ignore[misc]
    """Extracts regular files by sound names, within limits; a damaged archive costs no other."""

    def extract(self, archive_path: str, extracted_path: str) -> None:
        """Extract or copy all that lies in `archive_path`."""
        room = _Room()
        for parent, _, names in os.walk(archive_path):
            target = Path(extracted_path, os.path.relpath(parent, archive_path))
            target.mkdir(parents=True, exist_ok=True)
            for name in sorted(names):
                self._take(Path(parent, name), target, room, 0)

    def _take(self, path: Path, target: Path, room: _Room, depth: int) -> None:
        if path.is_symlink() or not path.is_file():
            self.log.warning("%s is left out: it is no regular file.", path)
            return
        if path.suffix not in self.zip_ext:
            if depth == 0 and path.stat().st_size <= MAX_BYTES:
                (target / path.name).write_bytes(path.read_bytes())
            elif depth == 0:
                self.log.warning("%s is left out: it is larger than %d MiB.", path, MAX_BYTES >> 20)
            return
        folder = target / path.name.removesuffix(path.suffix).removesuffix(".tar")
        folder.mkdir(parents=True, exist_ok=True)
        try:
            for entry in _entries(path):
                self._write(path, entry, folder, room)
        except _BROKEN as error:
            self.log.warning("%s is damaged, what comes after is left out: %s", path, error)
        if depth < _MAX_NESTING:
            for inner in sorted(folder.rglob("*")):
                if inner.suffix in self.zip_ext and inner.is_file():
                    self._take(inner, inner.parent, room, depth + 1)

    def _write(self, path: Path, one: _Entry, folder: Path, room: _Room) -> None:
        entry, size = one.name, one.size
        reason = _unsound(entry, size) or room.lacks(size)
        if reason:
            self.log.warning("%s: %r is left out: %s.", path, entry[:200], reason)
            return
        target = folder / PurePosixPath(entry)
        target.parent.mkdir(parents=True, exist_ok=True)
        written = 0
        with one.opened() as source, target.open("wb") as file:
            while data := source.read(_CHUNK):  # the size that the archive claims is a claim
                written += len(data)
                if written > size:
                    break
                file.write(data)
        if written > size:
            target.unlink()
            self.log.warning("%s: %r is left out: it is larger than it says.", path, entry[:200])


class _Entry(NamedTuple):
    """A regular file of an archive: its name and size as the archive claims them, and its content."""

    name: str
    size: int
    opened: Callable[[], IO[bytes]]


class _Room:
    def __init__(self) -> None:
        self.entries = _MAX_ENTRIES
        self.bytes = MAX_ALL

    def lacks(self, size: int) -> str:
        self.entries -= 1
        if self.entries < 0:
            return "there are too many files"
        if size > self.bytes:
            return "all files together are too large"
        self.bytes -= size
        return ""


def _unsound(entry: str, size: int) -> str:
    path = PurePosixPath(entry)
    if path.is_absolute() or ".." in path.parts or "\\" in entry or ":" in entry or not entry.isprintable():
        return "its name leads elsewhere"
    if len(entry) > 400 or len(path.parts) > 10 or not path.parts:
        return "its name is too long"
    return f"it is larger than {MAX_BYTES >> 20} MiB" if size > MAX_BYTES else ""


def _entries(path: Path) -> Iterator[_Entry]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                kind = stat.S_IFMT(info.external_attr >> 16)
                if not info.is_dir() and kind in (0, stat.S_IFREG):
                    yield _Entry(info.filename, info.file_size, partial(archive.open, info))
        return
    room = MAX_ALL
    with tarfile.open(path, "r|*") as stream:  # as a stream: no seeking in what is compressed
        for member in stream:
            room -= member.size
            if room < 0:  # to pass over it, it would have to be unpacked
                raise ValueError(f"it unpacks to more than {MAX_ALL >> 30} GiB")
            if member.isreg():
                opened: Any = partial(stream.extractfile, member)
                yield _Entry(member.name, member.size, opened)
