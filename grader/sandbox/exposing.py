"""The judge's objects, as far as an attempt can use them: functions, iterators, and named methods."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from grader.sandbox.extensions import UnsendableError
from grader.sandbox.structure import ProtocolError


@dataclass(frozen=True)
class Exposed:
    """An object of the suite of which an attempt can call `methods` and nothing else."""

    target: Any
    methods: tuple[str, ...]


def expose(target: Any, methods: Sequence[str]) -> Exposed:
    """Return `target` in a form that a suite can pass to an attempt.

    Parameters
    ----------
    target
        Any object; it stays in the judge.
    methods
        Names that the attempt may call. Any other attribute is refused.

    Raises
    ------
    ValueError
        If a method is missing or private.
    """
    for name in methods:
        if name.startswith("_") or not callable(getattr(target, name, None)):
            raise ValueError(f"{type(target).__name__} has no public method {name!r}.")
    return Exposed(target, tuple(methods))


class JudgeObjects:
    """What a suite has passed to one child, by number; only these can be asked for."""

    def __init__(self) -> None:
        self._kept: list[Any] = []

    def refer(self, thing: Any) -> list[Any]:
        """Return [number, kind, methods], the name of `thing` on the wire.

        Raises
        ------
        UnsendableError
            If nothing of it can be used.
        """
        if isinstance(thing, Exposed):
            return [self._keep(thing), "object", list(thing.methods)]
        if hasattr(type(thing), "__next__"):
            return [self._keep(thing), "iterator", []]
        if callable(thing):
            return [self._keep(thing), "function", []]
        raise UnsendableError(f"a {type(thing).__name__}, of which nothing is exposed")

    def _keep(self, thing: Any) -> int:
        for number, known in enumerate(self._kept):
            if known is thing:
                return number
        self._kept.append(thing)
        return len(self._kept) - 1

    def find(self, number: Any) -> Any:
        """Return the object of a number that a child names."""
        if type(number) is not int or not 0 <= number < len(self._kept):
            raise ProtocolError("no such object of the judge")
        return self._kept[number]

    def method(self, number: Any, name: Any) -> Callable[..., Any]:
        """Return what a child may call of an object: nothing but what the suite has passed it for."""
        thing = self.find(number)
        if type(name) is not str:
            raise ProtocolError("malformed question")
        if isinstance(thing, Exposed):
            if name in thing.methods:
                return getattr(thing.target, name)  # type: ignore[no-any-return]
        elif name == "__next__" and hasattr(type(thing), "__next__"):
            return lambda: next(thing)
        elif name == "__call__" and callable(thing):
            return thing  # type: ignore[no-any-return]
        raise ProtocolError("no such method of the judge's object")
