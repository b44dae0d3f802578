"""What the judge can ask the child to do with an object: call it, read it, put it into an operator."""

from __future__ import annotations

import _tracemalloc  # tracemalloc itself brings pickle along
import operator
from collections.abc import Callable
from time import perf_counter
from typing import Any

_RUNS = 50
_ENOUGH = 0.3  # seconds of measuring


def _call(function: Any, *args: Any, **kwargs: Any) -> Any:
    return function(*args, **kwargs)


def _map(function: Any, columns: list[list[Any]], kwargs: dict[str, Any]) -> list[Any]:
    return [function(*row, **kwargs) for row in zip(*columns, strict=True)]


def _take(iterator: Any) -> list[Any]:
    """Return [item], or nothing at the end: StopIteration does not cross as an error."""
    for item in iterator:
        return [item]
    return []


def _seconds(function: Any, *args: Any, **kwargs: Any) -> float:
    """Return the seconds that a call takes: the least of several, as whatever disturbs only adds to it.

    They are those on the wall: the process's own are counted in steps of 10 ms on some systems.
    """
    least, spent = float("inf"), 0.0
    for _ in range(_RUNS):
        start = perf_counter()
        function(*args, **kwargs)
        took = perf_counter() - start
        least, spent = min(least, took), spent + took
        if spent > _ENOUGH:
            break
    return least


def _peak(function: Any, *args: Any, **kwargs: Any) -> int:
    """Return the most bytes that a call held at a time, beside what was there before."""
    _tracemalloc.start()
    try:
        before, _ = _tracemalloc.get_traced_memory()
        function(*args, **kwargs)
        return _tracemalloc.get_traced_memory()[1] - before
    finally:
        _tracemalloc.stop()


_OPERATORS = """
add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift neg pos abs invert eq ne
lt le gt ge getitem setitem delitem contains
""".split()

OPERATIONS: dict[str, Callable[..., Any]] = {
    "call": _call,
    "map": _map,
    "seconds": _seconds,
    "peak": _peak,
    "get": getattr,
    "method": lambda thing, name, *args, **kwargs: getattr(thing, name)(*args, **kwargs),
    "set": setattr,
    "value": lambda thing: thing,
    "next": _take,
    "iter": iter,
    "len": len,
    "bool": bool,
    "float": float,
    "int": int,
    "str": str,
    "repr": repr,
    "round": round,
    "format": format,
    "reversed": reversed,
    "divmod": divmod,
    **{name: getattr(operator, name) for name in _OPERATORS},
}
