"""The module in which an attempt's source runs: its builtins, its imports, its output."""

from __future__ import annotations

import builtins
import io
import linecache
import os
import random
import sys
import types
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from grader.sandbox.facts import allows

MAX_OUTPUT = 1 << 16
_MAX_WARNINGS = 20
_MAX_WARNING_TEXT = 200


class DeniedImport(ImportError):
    """The attempt imports what the exercise does not allow."""


class DeniedAccess(PermissionError):
    """The attempt calls what no attempt may call."""


class CappedOutput(io.TextIOBase):
    """Standard output that drops what exceeds the cap: printing much is no mistake."""

    def __init__(self, descriptor: int, cap: int = MAX_OUTPUT) -> None:
        self._descriptor = descriptor
        self._left = cap

    def writable(self) -> bool:
        """Tell that text can be written."""
        return True

    def write(self, text: str) -> int:
        """Write as much of `text` as the cap leaves; claim to have written it all."""
        if self._left > 0:
            data = text[: self._left].encode("utf-8", "backslashreplace")[: self._left]
            self._left -= len(data)
            try:
                os.write(self._descriptor, data)
            except OSError:
                self._left = 0
        return len(text)


def _refuse_open(*_: Any, **__: Any) -> Any:
    raise DeniedAccess("opens a file; the grader passes everything as arguments")


def _refuse_input(*_: Any) -> Any:
    raise DeniedAccess("waits for input(); the grader passes everything as arguments")


def make_module(name: str, filename: str, source: str, allow: Sequence[str], seed: int) -> types.ModuleType:
    """Return the empty module, with seeded global generators and restricted builtins."""
    module = types.ModuleType(name)
    module.__file__ = filename
    sys.modules[name] = module
    sys.argv = [name]
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    limited = types.ModuleType("builtins")
    limited.__dict__.update(builtins.__dict__)
    limited.__dict__.update(open=_refuse_open, input=_refuse_input, __import__=_importer(tuple(allow)))
    module.__dict__["__builtins__"] = limited
    random.seed(seed)
    np.random.seed(seed % (1 << 32))
    return module


def asker(name: str, variants: Mapping[str, Mapping[str, Any]]) -> Callable[..., dict[str, Any]]:
    """Return what an attempt asks for numbers by: ``variant()``, or ``variant("stable_softmax")``."""

    def variant(exercise: str = name, **_: Any) -> dict[str, Any]:
        if exercise not in variants:
            raise LookupError(f"{exercise} has no numbers of anybody's own")
        return dict(variants[exercise])

    return variant


def offer_numbers(module: types.ModuleType, variants: Mapping[str, Mapping[str, Any]]) -> None:
    """Let the module's code ask for numbers, where there are any."""
    if variants:
        module.__dict__["__builtins__"].__dict__["variant"] = asker(module.__name__, variants)


def _importer(allow: tuple[str, ...]) -> Any:
    real = builtins.__import__

    def restricted(
        name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        if level or not allows(name, allow):
            raise DeniedImport(name)
        return real(name, globals, locals, fromlist, level)

    return restricted


class Warnings:
    """What numpy and others warned of during a call."""

    def __init__(self) -> None:
        self.seen: list[list[Any]] = []
        warnings.simplefilter("always")
        warnings.showwarning = self._note  # type: ignore[assignment]

    def _note(self, message: Any, category: type, filename: str, lineno: int, *_: Any) -> None:
        if len(self.seen) < _MAX_WARNINGS:
            self.seen.append([category.__name__, str(message)[:_MAX_WARNING_TEXT], lineno])
        else:
            warnings.simplefilter("ignore")

    def take(self) -> list[list[Any]]:
        """Return and forget them."""
        seen, self.seen = self.seen, []
        return seen
