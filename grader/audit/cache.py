"""Outcomes of earlier audits, by digest of all that they depend on: ``.kata/audit/`` of the kit.

A file for each exercise, one outcome a line, written as each is known: an audit that was interrupted goes on
where it stopped. All of it may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import hashlib
import platform
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

import grader

# What a verdict depends on; the faces do not matter.
_PARTS = ("catalog", "checks", "judge", "render", "sandbox")
_MODULES = ("diagnosis.py", "errors.py", "grade.py", "model.py", "spawn.py")
_SHORT = 24  # characters of a digest that are kept
_LIBRARIES = ("hypothesis", "msgpack", "numpy", "pytest", "scipy")


class _Line(msgspec.Struct, frozen=True, array_like=True):
    code: str
    key: str
    value: msgspec.Raw


class Cache:
    """The outcomes of one exercise.

    Parameters
    ----------
    path
        File that holds them; None keeps them in memory only.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._code = code_digest()[:_SHORT]
        self._known: dict[str, bytes] = {}
        self._used: set[str] = set()
        if path is not None:
            self._load(path)

    def _load(self, path: Path) -> None:
        try:
            lines = path.read_bytes().splitlines()
        except OSError:
            return
        for line in lines:
            with contextlib.suppress(msgspec.DecodeError):  # the last line of an audit that was killed
                entry = msgspec.json.decode(line, type=_Line)
                if entry.code == self._code:
                    self._known[entry.key] = bytes(entry.value)

    def get(self, key: str, kind: Any) -> Any:
        """Return what is known under `key` as an instance of `kind`, or None."""
        key = key[:_SHORT]
        self._used.add(key)
        found = self._known.get(key)
        return None if found is None else msgspec.json.decode(found, type=kind)

    def put(self, key: str, value: Any) -> None:
        """Remember an outcome."""
        key = key[:_SHORT]
        self._known[key] = msgspec.json.encode(value)
        self._used.add(key)
        if self._path is not None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                with self._path.open("ab") as file:
                    file.write(self._line(key) + b"\n")
            except OSError:
                self._path = None  # a kit that cannot be written to is audited all the same

    def forget_unused(self) -> None:
        """Drop what this audit did not ask for."""
        if self._path is not None and self._path.exists():
            lines = [self._line(key) + b"\n" for key in self._known if key in self._used]
            fresh = self._path.with_suffix(".new")
            fresh.write_bytes(b"".join(lines))
            fresh.replace(self._path)

    def _line(self, key: str) -> bytes:
        return msgspec.json.encode(_Line(self._code, key, msgspec.Raw(self._known[key])))


@cache
def code_digest() -> str:
    """Return the sha256 of the grader's code and of the libraries' versions."""
    from importlib.metadata import version  # noqa: PLC0415 - slow to import, and only the audit needs it

    root = Path(grader.__file__).parent
    files = [root / name for name in _MODULES]
    files += [path for part in _PARTS for path in (root / part).rglob("*") if path.suffix in (".py", ".bpf")]
    words = [platform.python_version(), *(version(name) for name in _LIBRARIES)]
    words += [f"{path.relative_to(root)} {digest([path.read_bytes()])}" for path in sorted(files)]
    return digest(word.encode() for word in words)


def digest(parts: Iterable[bytes]) -> str:
    """Return the sha256 of parts, each with its length."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "little") + part)
    return total.hexdigest()
