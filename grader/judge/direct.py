"""The attempt in this process, for a debugger. This is no grading: nothing holds it back."""

from __future__ import annotations

import copy
import linecache
import sys
import traceback
import types
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from grader.errors import Control, SourceError, Todo
from grader.sandbox.attempt import CallRecord
from grader.sandbox.exposing import Exposed
from grader.sandbox.namespace import asker
from grader.sandbox.tape import Entry

NOTICE = "the attempt runs in this process, for debugging: this is no grading"


class DirectAttempt:
    """Stands for `grader.sandbox.attempt.Attempt` where the source is executed here.

    Parameters
    ----------
    name
        The exercise's slug.
    filename
        Where breakpoints are set.
    source
        The attempt's text, or why there is none.
    variants
        Numbers that it may ask for, by exercise.
    """

    def __init__(
        self,
        name: str,
        filename: str,
        source: str | SourceError,
        variants: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.module = DirectModule(self)
        self.filename = filename
        self.last: CallRecord | None = None
        self.tape: list[Entry] = []
        self.broken: Control | None = None
        self.output = b""
        self.notes = None
        self._name = name
        self._source = source
        self._variants = variants or {}
        self._loaded: types.ModuleType | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """What the attempt defines."""
        return tuple(vars(self._loaded)) if self._loaded is not None else ()

    def load(self) -> types.ModuleType:
        """Return the module, executed when it is first needed: its errors belong to a check."""
        if self._loaded is None:
            if not isinstance(self._source, str):
                raise self._source
            module = types.ModuleType(self._name)
            module.__file__ = self.filename
            sys.modules[self._name] = module
            module.__dict__["variant"] = asker(self._name, self._variants)
            linecache.checkcache(self.filename)
            exec(compile(self._source, self.filename, "exec", dont_inherit=True), module.__dict__)
            self._loaded = module
        return self._loaded

    def forget_call(self) -> None:
        """Start a check."""
        self.last = None

    def close(self) -> None:
        """Forget the module."""
        sys.modules.pop(self._name, None)

    def call(
        self, label: str, function: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> Any:
        """Call a function of the attempt and keep a record of it."""
        self.last = CallRecord(label, "call", tuple(args), kwargs)
        try:
            answer = function(*map(_as_sent, args), **{key: _as_sent(x) for key, x in kwargs.items()})
        except NotImplementedError as error:
            raise Todo(str(error)) from error
        self.last = CallRecord(label, "call", tuple(args), kwargs, answered=True, answer=answer)
        return answer


class DirectModule:
    """The fixture ``attempt``, as far as a suite sees it."""

    def __init__(self, attempt: DirectAttempt) -> None:
        self._attempt = attempt

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._attempt.load(), name)
        return _Function(self._attempt, name, value) if callable(value) else value


class _Function:
    """A function of the attempt, with the `map` that suites use."""

    def __init__(self, attempt: DirectAttempt, name: str, function: Callable[..., Any]) -> None:
        self._attempt = attempt
        self._name = name
        self._function = function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._attempt.call(self._name, self._function, args, kwargs)

    def map(self, *columns: Sequence[Any], **kwargs: Any) -> list[Any]:
        """Call once for each row of `columns`."""
        return [self(*row, **kwargs) for row in zip(*columns, strict=True)]

    def __getattr__(self, name: str) -> Any:
        """Return an attribute; a class's method, called or mapped through the class, is a function too."""
        value = getattr(self._function, name)
        if not callable(value) or name.startswith("__"):
            return value
        return _Function(self._attempt, f"{self._name}.{name}", value)


def own_frames(error: BaseException, filename: str) -> tuple[tuple[int, str, str], ...]:
    """Return the attempt's own lines on the way to `error`, as the sandbox would tell them."""
    if isinstance(error, SyntaxError) and error.filename == filename:
        return ((error.lineno or 0, "<module>", error.text or ""),)
    frames = traceback.extract_tb(error.__traceback__)
    return tuple((f.lineno or 0, f.name, f.line or "") for f in frames if f.filename == filename)


def _as_sent(argument: Any) -> Any:
    """Return an argument as it would arrive in the sandbox."""
    if isinstance(argument, Exposed):
        return argument.target
    return copy.deepcopy(argument) if isinstance(argument, np.random.Generator) else argument
