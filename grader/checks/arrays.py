"""Comparison of arrays: shape, dtype, finiteness, value."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.checks.failure import Difference
from grader.checks.relations import relation
from grader.checks.shape_relations import shape_relation
from grader.checks.tolerance import Tolerance, digits_apart
from grader.render.values import array as array_text
from grader.render.values import entry_width, value

Array = np.ndarray[Any, Any]
_FULL = 60  # entries: arrays up to this size are shown whole


def array_difference(actual: Array, expected: Array, tolerance: Tolerance) -> Difference | None:
    """Return the first of the four steps that `actual` fails, or None."""
    if actual.shape != expected.shape:
        return _shape(actual, expected, tolerance)
    if expected.size == 0:
        return None  # the dtype of no values is an accident
    found = dtype_difference(actual.dtype, expected.dtype)
    if found is not None:
        return found
    if expected.dtype.kind not in "biufc":
        return _objects(actual, expected)
    with np.errstate(all="ignore"):
        return _finiteness(actual, expected) or _values(actual, expected, tolerance)


def _shape(actual: Array, expected: Array, tolerance: Tolerance) -> Difference:
    first = f"returned shape {actual.shape}; expected {expected.shape}"
    seen = None
    if _dtype_right(actual.dtype, expected.dtype) and expected.dtype.kind in "iufc":
        with np.errstate(all="ignore"):
            seen = shape_relation(actual, expected, tolerance)
    return Difference((first,)).seeing(seen)


def _dtype_right(actual: np.dtype[Any], expected: np.dtype[Any]) -> bool:
    if actual == expected:
        return True
    # A plain integer dtype stands for "an integer array"; a narrow or unsigned one was asked for by name.
    if expected.kind in "US":
        return actual.kind == expected.kind  # the length of the longest string is an accident
    return expected.kind == "i" and expected.itemsize >= 4 and actual.kind in "iu"


def dtype_difference(actual: np.dtype[Any], expected: np.dtype[Any]) -> Difference | None:
    """Return what is wrong with a dtype, or None where it stands for the expected one."""
    if _dtype_right(actual, expected):
        return None
    lines = [f"returned dtype {actual}; expected {expected}"]
    if actual.kind in "iu" and expected.kind == "f":
        lines.append("An integer array cuts off every fraction.")
    elif actual.kind == "f" and expected.kind in "iu":
        lines.append("Counts, labels and indices are integers: an integer array is asked for.")
    elif actual == np.float32 and expected == np.float64:
        lines.append("float32 holds about 7 digits, float64 about 16.")
    elif expected.kind == "b":
        lines.append("True and False are asked for, not numbers.")
    return Difference(tuple(lines))


def _objects(actual: Array, expected: Array) -> Difference | None:
    if actual.tolist() == expected.tolist():
        return None
    return Difference((f"returned {value(actual, 66)}", f"expected {value(expected, 66)}"))


def _finiteness(actual: Array, expected: Array) -> Difference | None:
    if actual.dtype.kind not in "fc" and expected.dtype.kind not in "fc":
        return None
    finite, finite_expected = np.isfinite(actual), np.isfinite(expected)
    if finite.all() and finite_expected.all():
        return None
    nan, nan_expected = np.isnan(actual), np.isnan(expected)
    same = (finite & finite_expected) | (nan & nan_expected) | (actual == expected)
    if same.all():
        return None
    wrong = ~same
    at = _first(wrong)
    count = f"{int(wrong.sum())} of {wrong.size} values"
    if finite_expected.all():
        return Difference(
            (f"returned {value(actual[at])} at index {_index(at)}, {count}; expected finite values",)
        )
    first = f"returned {value(actual[at])} at index {_index(at)}; expected {value(expected[at])} there"
    return Difference((first, f"{count} differ like this.") if wrong.sum() > 1 else (first,))


def _values(actual: Array, expected: Array, tolerance: Tolerance) -> Difference | None:
    wrong = ~tolerance.right(actual, expected)
    if not wrong.any():
        return None
    at = _first(wrong)
    digits = digits_apart(actual[wrong][:20], expected[wrong][:20])
    lines = []
    if expected.size <= _FULL:
        lines += _side_by_side(actual, expected, digits)
    if not lines or expected.size > 1:
        got, want = value(actual[at], digits=digits), value(expected[at], digits=digits)
        count = f"{int(wrong.sum())} of {wrong.size} differ"
        if lines:
            lines.append(f"{count}, the first at index {_index(at)}: {got} instead of {want}")
        else:
            lines += [f"returned {got} at index {_index(at)}; expected {want}", f"{count}."]
    note = tolerance.near_miss(actual, expected)
    if note:
        lines.append(note)
    return Difference(tuple(lines)).seeing(relation(actual, expected, tolerance))


def _side_by_side(actual: Array, expected: Array, digits: int | None) -> list[str]:
    pad = max(entry_width(a, digits) for a in (actual, expected))
    texts = [array_text(a, 66, 6, digits, pad) for a in (actual, expected)]
    if all("\n" not in text and len(text) <= 50 for text in texts):
        return [f"returned {texts[0]}", f"expected {texts[1]}"]
    if any("..." in text or text.startswith("array of shape") for text in texts):
        return []
    return [
        f"{word} {row}" if i == 0 else f"{' ' * len(word)} {row}"
        for word, text in zip(("returned", "expected"), texts, strict=True)
        for i, row in enumerate(text.split("\n"))
    ]


def _first(mask: Array) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(int(mask.argmax()), mask.shape))


def _index(at: tuple[int, ...]) -> str:
    return str(at[0]) if len(at) == 1 else str(at)
