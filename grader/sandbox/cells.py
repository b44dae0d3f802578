"""A notebook's cells in the confined child: read before any runs, then run one by one in one namespace."""

from __future__ import annotations
import __future__

import ast
import contextlib
import io
import linecache
import signal
import sys
import types
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from grader.sandbox.bytecode import imported_in, stored_in
from grader.sandbox.facts import (
    allows,
    banned_in,
    compiled,
    may_meet,
    parse,
    statements_in,
    within_bounds,
)
from grader.sandbox.namespace import DeniedAccess, DeniedImport, make_module, offer_numbers
from grader.sandbox.placeholders import Placeholder

# What notebooks have without importing it, and the modules that give it.
_AT_HAND = ("check", "display", "get_ipython", "hint", "variant")
_OUR_OWN = ("grader", "IPython")
_WALL_FACTOR = 3
_FUTURE = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)
_MAX_DENIED = 20
_LOADERS = ("genfromtxt", "load", "loadtxt")


class Late(BaseException):
    """Something took longer than it may."""


class Notebook:
    """The cells, the module that they fill, and what their texts say.

    Parameters
    ----------
    name
        The module's name.
    rows
        For each cell its filename, its text, and whether it is weak.
    files
        What may be read, by name.
    rules
        As for any attempt, and ``asked``: the names that the exercise asks for.

    Attributes
    ----------
    facts
        As of any attempt; ``cells`` holds what is wrong with the syntax of each, or None, and ``denied``
        the imports that are not allowed, as (cell, module, line).
    """

    def __init__(
        self, name: str, rows: list[list[Any]], files: dict[str, bytes], rules: dict[str, Any]
    ) -> None:
        self._rows = rows
        self._allow = rules["allow"]
        self._asked = rules["asked"]
        self._running = False
        self._guarded: set[tuple[str, int]] = set()
        self._codes: list[types.CodeType | None] = []
        self.facts: dict[str, Any] = {"cells": [], "names": [], "banned": [], "denied": []}
        self._read(rules["ban"])
        self.module = make_module(name, name, "", self._allow, rules["seed"])
        self._furnish(files)
        offer_numbers(self.module, rules["variants"])

    def _read(self, ban: Sequence[str]) -> None:
        """Compile the cells; trees, which take longer, are made of those alone that need a closer look."""
        look = may_meet([source for _, source, _ in self._rows], ban)
        trees, names, flags = [], set[str](), 0
        for place, (filename, source, _) in enumerate(self._rows):
            linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
            tree, (code, syntax) = None, compiled(source, filename, flags)
            if code is not None and (look or not all(map(self._allows, imported_in(code)))):
                tree, code, syntax = parse(source, filename, flags)
            if code is not None:
                flags |= code.co_flags & _FUTURE
                names |= stored_in(code)
            if tree is not None:
                self._note_imports(place, tree)
            self._codes.append(code)
            self.facts["cells"].append(syntax)
            trees.append(tree or ast.Module([], []))
        self.facts["names"] = within_bounds(names)
        self.facts["banned"] = banned_in(trees, ban, self._asked) if look else []
        del self.facts["denied"][_MAX_DENIED:]

    def _allows(self, name: str) -> bool:
        return name.partition(".")[0] in _OUR_OWN or allows(name, self._allow)

    def _note_imports(self, place: int, tree: ast.Module) -> None:
        """Note imports that will be denied; those that the cell is ready to do without are left to it."""
        for node in statements_in(tree):
            if isinstance(node, ast.Try) and node.handlers:
                inside = (line for part in node.body for line in range(part.lineno, part.end_lineno or 0))
                self._guarded.update((self._rows[place][0], line) for line in inside)
                self._guarded.update((self._rows[place][0], part.end_lineno or 0) for part in node.body)
            names = [item.name for item in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or "."]
            for name in names:
                if not self._allows(name):
                    self.facts["denied"].append([place, name[:100], getattr(node, "lineno", 0)])

    def _furnish(self, files: dict[str, bytes]) -> None:
        """Put into the namespace what cells find there: files, imports that go along, the shell."""
        inside = self.module.__dict__["__builtins__"].__dict__
        inside["open"] = _opener(files)
        inside["__import__"] = self._importer(inside["__import__"])
        for name in _LOADERS:
            setattr(np, name, _loader(getattr(np, name), files))
        for name in _AT_HAND:
            inside[name] = Placeholder(name, lambda: self._running)

    def _importer(self, strict: Callable[..., Any]) -> Callable[..., Any]:
        def lenient(
            name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
        ) -> Any:
            try:
                return strict(name, globals, locals, fromlist, level)
            except DeniedImport:
                frame = sys._getframe(1)
                if not self._running or (frame.f_code.co_filename, frame.f_lineno) in self._guarded:
                    raise
                return Placeholder(name or ".", lambda: self._running)

        return lenient

    def run(self, place: int, seconds: float) -> list[Any]:
        """Run one cell for at most so many seconds of processor time."""
        code, space = self._codes[place], self.module.__dict__
        if code is None:
            return [None, []]
        kept = {name: space[name] for name in self._asked if name in space} if self._rows[place][2] else {}
        self._running = True
        try:
            with patience(seconds, _WALL_FACTOR * seconds):
                exec(code, space)
        finally:
            self._running = False
            space.update(kept)
        return [None, []]


@contextlib.contextmanager
def patience(seconds: float, wall: float = 0.0) -> Iterator[None]:
    """Raise `Late` in what takes longer. It relies on goodwill; behind it stands the judge's clock."""
    if not seconds or not hasattr(signal, "setitimer"):
        yield
        return
    signal.signal(signal.SIGVTALRM, _too_late)
    signal.signal(signal.SIGALRM, _too_late)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    signal.setitimer(signal.ITIMER_REAL, wall)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.0)
        signal.setitimer(signal.ITIMER_REAL, 0.0)


def _too_late(*_: Any) -> None:
    raise Late


def _found(file: Any, files: dict[str, bytes]) -> bytes | None:
    name = file[2:] if isinstance(file, str) and file.startswith("./") else file
    return files.get(name) if isinstance(name, str) else None


def _opener(files: dict[str, bytes]) -> Callable[..., Any]:
    def open(file: Any, mode: str = "r", *_: Any, **options: Any) -> Any:
        data = _found(file, files)
        if data is None or not set(mode) <= set("rtb"):
            what = "a file" if data is None else "for writing a file that was handed out"
            raise DeniedAccess(f"opens {what}; only those that came with the assignment can be read")
        if "b" in mode:
            return io.BytesIO(data)
        encoding = options.get("encoding") or "utf-8"
        return io.TextIOWrapper(io.BytesIO(data), encoding, options.get("errors"), options.get("newline"))

    return open


def _loader(real: Callable[..., Any], files: dict[str, bytes]) -> Callable[..., Any]:
    def loader(file: Any, *args: Any, **kwargs: Any) -> Any:
        data = _found(file, files)
        return real(file if data is None else io.BytesIO(data), *args, **kwargs)

    return loader
