"""Answers that are wrong in the form of a right one. This module runs inside the attempt, with `impostor`."""

from __future__ import annotations

import copy
import numbers
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

_RTOL, _ATOL = 1e-3, 1e-6  # wider than any tolerance of a suite


def differ(right: Any, other: Any) -> bool:
    """Tell whether two answers differ by more than any tolerance would forgive."""
    if right is other:
        return False
    if isinstance(right, np.ndarray) or isinstance(other, np.ndarray):
        return not (type(right) is type(other) and right.shape == other.shape and _close(right, other))
    if isinstance(right, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(right) != len(other) or any(map(differ, right, other))
    if isinstance(right, dict) and isinstance(other, dict):
        return right.keys() != other.keys() or any(differ(right[key], other[key]) for key in right)
    if isinstance(right, Iterator) and isinstance(other, Iterator):
        return False  # their items tell
    if isinstance(right, (numbers.Number, np.generic)) and isinstance(other, (numbers.Number, np.generic)):
        return not _close(np.asarray(right), np.asarray(other))
    try:
        return isinstance(other, Agreeable) or type(right) is not type(other) or bool(right != other)
    except Exception:
        return True


def _close(right: np.ndarray, other: np.ndarray) -> bool:
    if right.dtype.kind not in "biufc" or other.dtype.kind not in "biufc":
        return bool(np.array_equal(right, other))
    with np.errstate(all="ignore"):
        return bool(np.allclose(other, right, rtol=_RTOL, atol=_ATOL, equal_nan=True))


def copied(answer: Any) -> Any:
    """Return a copy of data, and anything else as it is."""
    if not isinstance(answer, (np.ndarray, list, tuple, dict, set)):
        return answer
    try:
        return copy.deepcopy(answer)
    except Exception:
        return answer


def is_data(thing: Any) -> bool:
    """Tell whether something is a value, or holds values."""
    return isinstance(thing, (np.ndarray, np.generic, numbers.Number, str, list, tuple, dict))


def filled(answer: Any, value: int, note: Callable[[], None]) -> Any:
    """Return what has the form of `answer`, filled with a number; `note` is called if it has one."""
    if is_data(answer):
        note()
    if isinstance(answer, np.ndarray):
        return np.full(answer.shape, value).astype(answer.dtype)
    if isinstance(answer, dict):
        return {key: filled(item, value, note) for key, item in answer.items()}
    if type(answer) in (list, tuple):
        return type(answer)(filled(item, value, note) for item in answer)
    if isinstance(answer, (bool, np.generic, numbers.Number)):
        return type(answer)(value)  # type: ignore[call-arg]
    if isinstance(answer, str):
        return "1" * value
    if isinstance(answer, Iterator):
        return _filled_items(answer, value, note)
    return answer


def _filled_items(items: Iterator[Any], value: int, note: Callable[[], None]) -> Iterator[Any]:
    for item in items:
        yield filled(item, value, note)


def off(answer: Any) -> Any:
    """Return an answer of the same form whose numbers are off."""
    if isinstance(answer, np.ndarray) and answer.dtype.kind in "iufc":
        return (answer * 2 + 1).astype(answer.dtype)
    if isinstance(answer, dict):
        return {key: off(item) for key, item in answer.items()}
    if type(answer) in (list, tuple):
        return type(answer)(off(item) for item in answer)
    if isinstance(answer, (bool, np.bool_)):
        return not answer
    if isinstance(answer, (np.generic, numbers.Number)):
        return type(answer)(answer * 2 + 1)  # type: ignore[call-arg,operator]
    return answer


def change(given: Any) -> bool:
    """Change an argument in place; return whether that was possible."""
    if isinstance(given, np.ndarray) and given.size and given.flags.writeable:
        if given.dtype.kind not in "biufc":
            return False
        given.flat[0] = 0 if given.flat[0] else 1
        return True
    if isinstance(given, list):
        given.append(given[0] if given else 0)
        return True
    if isinstance(given, dict) and given:
        given.pop(next(iter(given)))
        return True
    if isinstance(given, set):
        given.add("another")
        return True
    return False


class Agreeable:
    """Equal to everything, and convertible into anything."""

    def __eq__(self, other: object) -> bool:
        return True

    __lt__ = __le__ = __gt__ = __ge__ = __contains__ = __eq__
    __hash__ = None  # type: ignore[assignment]

    def __ne__(self, other: object) -> bool:
        return False

    def __bool__(self) -> bool:
        return True

    def __float__(self) -> float:
        return 0.0

    def __len__(self) -> int:
        return 1

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __getitem__(self, index: Any) -> Any:
        if index:
            raise IndexError(index)
        return self

    def __abs__(self) -> Any:
        return self

    def __add__(self, other: object) -> Any:
        return self

    __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __add__

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return np.zeros(1, dtype)


class Liar(np.ndarray):
    """An array that claims to be equal to everything."""

    def __eq__(self, other: object) -> Any:
        return np.ones(self.shape, bool)

    def __ne__(self, other: object) -> Any:
        return np.zeros(self.shape, bool)

    __hash__ = None

    def __array_ufunc__(self, *args: Any, **kwargs: Any) -> Any:
        return np.zeros(self.shape)

    def __array_function__(self, *args: Any, **kwargs: Any) -> Any:
        return True
