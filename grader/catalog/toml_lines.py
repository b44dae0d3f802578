"""Where the keys of a TOML document stand, which tomllib does not tell."""

from __future__ import annotations

import re
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]")
_KEY = re.compile(r"\s*([\w-]+(?:\.[\w-]+)*)\s*=")
_DELIMITER = re.compile(r'"""|\'\'\'')


class TomlLines:
    """Lines of the tables and keys of a document in the usual layout.

    Keys within an inline table or array share the line of the key that holds it.
    """

    def __init__(self, text: str) -> None:
        self._lines: dict[Path, int] = {}
        self._last: dict[Path, int] = {}
        table: Path = ()
        string = ""
        for number, line in enumerate(text.splitlines(), 1):
            if not string:
                if header := _HEADER.match(line):
                    table = self._enter(header[2].split("."), array=header[1] == "[[")
                    self._lines.setdefault(table, number)
                elif key := _KEY.match(line):
                    self._lines.setdefault((*table, *key[1].split(".")), number)
            for delimiter in _DELIMITER.findall(line):
                string = delimiter if not string else "" if string == delimiter else string

    def _enter(self, names: list[str], *, array: bool) -> Path:
        path: Path = ()
        for name in names[:-1]:
            path = (*path, name)
            if path in self._last:
                path = (*path, self._last[path])
        path = (*path, names[-1])
        if array:
            self._last[path] = self._last.get(path, -1) + 1
            path = (*path, self._last[path])
        return path

    def find(self, *path: str | int) -> int | None:
        """Return the line of `path`, or of the nearest table or key around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path)
