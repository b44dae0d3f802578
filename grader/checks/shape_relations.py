"""How an answer of another shape is related to the expected one, where that is plain to see."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import numpy as np

from grader.checks.relations import DISTINCT, MOST, Relation, distinct
from grader.checks.tolerance import Tolerance

Array = np.ndarray[Any, Any]


def shape_relation(actual: Array, expected: Array, tolerance: Tolerance) -> Relation | None:
    """Return how arrays of different shapes are related, as a name and a sentence, or None."""
    if not 1 < expected.size <= MOST or actual.size > MOST or not actual.size:
        return None
    with np.errstate(all="ignore"):
        return (
            _axes_swapped(actual, expected, tolerance)
            or _reshaped(actual, expected, tolerance)
            or _broadcast(actual, expected, tolerance)
            or _one_more_or_less(actual, expected, tolerance)
        )


def _right(actual: Array, expected: Array, tolerance: Tolerance) -> bool:
    return actual.shape == expected.shape and bool(tolerance.right(actual, expected).all())


def _axes_swapped(actual: Array, expected: Array, tolerance: Tolerance) -> Relation | None:
    if actual.ndim != expected.ndim or not 2 <= actual.ndim <= 4:
        return None
    if actual.ndim == 2 and 1 not in actual.shape and _right(actual.T, expected, tolerance):
        return "transposed", "The result is the transpose of the expected one."
    orders = permutations(range(actual.ndim)) if actual.ndim > 2 and 1 not in actual.shape else ()
    for order in orders:
        if _right(actual.transpose(order), expected, tolerance):
            return "transposed", f"With its axes in the order {order} the result would be right."
    return None


def _reshaped(actual: Array, expected: Array, tolerance: Tolerance) -> Relation | None:
    if actual.size == expected.size and _right(actual.ravel(), expected.ravel(), tolerance):
        return "reshaped", "The values are right; only the shape is not."
    return None


def _broadcast(actual: Array, expected: Array, tolerance: Tolerance) -> Relation | None:
    n = expected.size
    if expected.shape in ((n,), (n, 1), (1, n)) and n >= DISTINCT and actual.shape == (n, n):
        diagonal, wanted = np.diagonal(actual), expected.ravel()
        if distinct(wanted) >= DISTINCT and _right(diagonal, wanted, tolerance):
            return (
                "broadcast",
                f"Its diagonal is right: a column ({n}, 1) and a row ({n},) were broadcast to ({n}, {n}).",
            )
    return None


def _one_more_or_less(actual: Array, expected: Array, tolerance: Tolerance) -> Relation | None:
    if actual.ndim != expected.ndim:
        return None
    gaps = np.subtract(actual.shape, expected.shape)
    axes = np.flatnonzero(gaps)
    if axes.size != 1 or abs(int(gaps[axes[0]])) != 1:
        return None
    axis, more = int(axes[0]), int(gaps[axes[0]]) > 0
    longer, shorter = (actual, expected) if more else (expected, actual)
    if shorter.size < 2:
        return None
    n = longer.shape[axis]
    parts = {"first": np.take(longer, range(1, n), axis), "last": np.take(longer, range(n - 1), axis)}
    ends = [end for end, part in parts.items() if _right(part, shorter, tolerance)]
    if len(ends) != 1:
        return None
    along = "" if expected.ndim == 1 else f" along axis {axis}"
    if more:
        return "one more", f"Without its {ends[0]} entry{along} the result would be right."
    return "one less", f"The {ends[0]} entry{along} is missing; the others are right."
