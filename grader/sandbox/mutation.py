"""Notice in the child that a call changed its arguments. Feedback, not proof: the child says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from grader.sandbox.wire import encode

_CONTAINERS = (list, dict, set, bytearray)
_LARGE = 1 << 14  # bytes
_NUMBERS = frozenset((np.ndarray, float, int, bool))
_KEPT = frozenset((np.ndarray, np.random.Generator))


def snapshot(arguments: Sequence[Any], refer: Callable[[Any], Any]) -> list[Any]:
    """Remember the content of each argument that can change."""
    return [_content(argument, refer) for argument in arguments]


def changed(arguments: Sequence[Any], before: Sequence[Any], refer: Callable[[Any], Any]) -> list[int]:
    """Return the places of the arguments whose content differs from the snapshot."""
    return [
        place
        for place, (argument, old) in enumerate(zip(arguments, before, strict=True))
        if old is not None and _differs(argument, old, refer)
    ]


def _differs(argument: Any, old: Any, refer: Callable[[Any], Any]) -> bool:
    if type(argument) is np.ndarray and argument.nbytes > _LARGE and argument.flags.c_contiguous:
        shape, dtype, data = old
        if (argument.shape, argument.dtype) != (shape, dtype):
            return True
        # Without another copy of it: memory that is new takes longer than the comparison.
        return not np.array_equal(argument.reshape(-1).view(np.uint8), np.frombuffer(data, np.uint8))
    return bool(_content(argument, refer) != old)


def _content(argument: Any, refer: Callable[[Any], Any]) -> Any:
    if type(argument) is np.ndarray:
        return _bytes_of(argument)
    if type(argument) is list and _goes_by_item(argument):
        return [_content(item, refer) for item in argument]
    if type(argument) is dict and all(map(_NUMBERS.__contains__, map(type, argument.values()))):
        # So are parameters of a network kept; their keys are texts.
        return [(key, _number(value)) for key, value in argument.items()]
    if isinstance(argument, _CONTAINERS):
        try:
            meta, buffers = encode(argument, refer)
        except Exception:
            return None  # what cannot be sent cannot have come
        return (meta, [bytes(b) for b in buffers])
    if type(argument) is tuple and any(isinstance(item, (np.ndarray, *_CONTAINERS)) for item in argument):
        return [_content(item, refer) for item in argument]
    return None


def _number(value: Any) -> Any:
    if type(value) is np.ndarray:
        return _bytes_of(value)
    return (type(value), value.hex() if type(value) is float else value)  # so that nan is nan


def _bytes_of(array: np.ndarray) -> Any:
    return (array.shape, array.dtype, array.tobytes())


def _goes_by_item(items: list[Any]) -> bool:
    """Tell whether a list is kept item by item.

    To copy the bytes of arrays is quicker than to encode them, and to draw from a random generator is no
    change.
    """
    return all(type(item) is list or type(item) in _KEPT for item in items) and any(
        not _KEPT.isdisjoint(map(type, item)) if type(item) is list else True for item in items
    )
