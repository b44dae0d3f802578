"""What the judge can ask the child to do with an object: call it, read it, put it into an operator."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any


def _call(function: Any, *args: Any, **kwargs: Any) -> Any:
    return function(*args, **kwargs)


def _map(function: Any, columns: list[list[Any]], kwargs: dict[str, Any]) -> list[Any]:
    return [function(*row, **kwargs) for row in zip(*columns, strict=True)]


def _take(iterator: Any) -> list[Any]:
    """Return [item], or nothing at the end: StopIteration does not cross as an error."""
    for item in iterator:
        return [item]
    return []


_OPERATORS = """
add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift neg pos abs invert eq ne
lt le gt ge getitem setitem delitem contains
""".split()

OPERATIONS: dict[str, Callable[..., Any]] = {
    "call": _call,
    "map": _map,
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
