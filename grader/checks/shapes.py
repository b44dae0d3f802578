"""An answer as a number, an array or a list that a suite can compute with, or else a failed check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.checks.arrays import dtype_difference
from grader.checks.failure import CheckFailed
from grader.checks.kinds import LISTS, type_lines, unboxed
from grader.render.values import base


def as_number(actual: Any, *, finite: bool = True) -> float:
    """Return an answer as a Python float (or int), where it is a real number.

    Raises
    ------
    CheckFailed
        If it is none, or not finite and `finite` is asked for.
    """
    __tracebackhide__ = True
    x = unboxed(actual)
    if base(x) not in (int, float):
        raise CheckFailed(*type_lines(actual, "a number"), actual=actual)
    if finite and base(x) is float and not np.isfinite(x):
        raise CheckFailed(f"returned {x}; expected a finite number", actual=actual)
    number: float = x
    return number


def as_array(
    actual: Any,
    shape: Sequence[int | None] | None = None,
    *,
    dtype: Any = np.float64,
    finite: bool = True,
) -> np.ndarray[Any, Any]:
    """Return an answer, where it is an array, for a suite to compute with.

    Parameters
    ----------
    shape
        The shape asked for; None in it for any length, None instead of it for any shape.
    dtype
        The dtype asked for, as in `close`; None for any.
    finite
        True where every entry has to be a finite number.

    Raises
    ------
    CheckFailed
        At the first of type, shape, dtype and finiteness that is wrong.
    """
    __tracebackhide__ = True
    if base(actual) is not np.ndarray:
        wanted = "an array" if shape is None else f"an array of shape {_shape(shape)}"
        raise CheckFailed(*type_lines(actual, wanted), actual=actual)
    array: np.ndarray[Any, Any] = actual
    if shape is not None and not _fits(array.shape, shape):
        raise CheckFailed(f"returned shape {array.shape}; expected {_shape(shape)}", actual=actual)
    found = None if dtype is None else dtype_difference(array.dtype, np.dtype(dtype))
    if found is not None:
        raise CheckFailed(*found.lines, actual=actual)
    if finite and array.dtype.kind in "fc" and not np.isfinite(array).all():
        bad = int((~np.isfinite(array)).sum())
        raise CheckFailed(
            f"{bad} of {array.size} values are infinite or nan; expected finite values", actual=actual
        )
    return array


def _fits(shape: tuple[int, ...], wanted: Sequence[int | None]) -> bool:
    return len(shape) == len(wanted) and all(w in (None, n) for n, w in zip(shape, wanted, strict=True))


def _shape(shape: Sequence[int | None]) -> str:
    parts = ["any" if n is None else str(n) for n in shape]
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def as_list(actual: Any, length: int | None = None) -> list[Any]:
    """Return an answer as a list, where it is a list or a tuple of `length` items.

    Raises
    ------
    CheckFailed
        If it is none, or has another length.
    """
    __tracebackhide__ = True
    if base(actual) not in LISTS:
        raise CheckFailed(*type_lines(actual, "a list"), actual=actual)
    items = list(actual)
    if length is not None and len(items) != length:
        counted = "1 item" if len(items) == 1 else f"{len(items)} items"
        raise CheckFailed(f"returned {counted}; expected {length}", actual=actual)
    return items
