"""What the attempt sees of the judge's objects: functions, iterators, exposed objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Ask = Callable[[int, str, tuple[Any, ...], dict[str, Any]], Any]


class Stub:
    """An object of the judge; only its number and the words spoken about it cross."""

    def __init__(self, ask: Ask, number: int) -> None:
        self.__kata_ask__ = ask
        self.__kata_id__ = number


class FunctionStub(Stub):
    """A function that the suite passed in."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.__kata_ask__(self.__kata_id__, "__call__", args, kwargs)


class IteratorStub(Stub):
    """An iterator that the suite passed in; the judge sees each item being taken."""

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        return self.__kata_ask__(self.__kata_id__, "__next__", (), {})


class ObjectStub(Stub):
    """An object of which the suite exposed some methods."""

    def __init__(self, ask: Ask, number: int, methods: list[str]) -> None:
        super().__init__(ask, number)
        self.__kata_methods__ = methods

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__") or name not in self.__kata_methods__:
            raise AttributeError(f"only {', '.join(self.__kata_methods__)} can be used of this object")

        def method(*args: Any, **kwargs: Any) -> Any:
            return self.__kata_ask__(self.__kata_id__, name, args, kwargs)

        return method


def make_stub(ask: Ask, number: int, kind: str, methods: list[str]) -> Stub:
    """Make the stub for a judge's object of `kind`: function, iterator or object."""
    if kind == "function":
        return FunctionStub(ask, number)
    if kind == "iterator":
        return IteratorStub(ask, number)
    return ObjectStub(ask, number, methods)
