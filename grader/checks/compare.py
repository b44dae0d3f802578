"""The comparisons `close` and `equal`: a walk through two values in step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from grader.checks.arrays import array_difference
from grader.checks.failure import CheckFailed, Difference
from grader.checks.kinds import LISTS, NUMBERS, SETS, type_difference, unboxed
from grader.checks.relations import Relation, relation
from grader.checks.shape_relations import shape_relation
from grader.checks.tolerance import DEFAULT_ATOL, DEFAULT_RTOL, Tolerance, digits_apart
from grader.render.text import WIDTH
from grader.render.values import base, inline, value

_EXACT = Tolerance()
_ATOMS = {int, float, str, bool, bytes, type(None)}
_SHOWN = 5  # keys or members named before "and 7 more"


def close(
    actual: object,
    expected: object,
    *,
    rtol: float = DEFAULT_RTOL,
    atol: float = DEFAULT_ATOL,
    because: str = "",
) -> None:
    """Check that an answer has the right type, shape, dtype and, within a tolerance, values.

    Parameters
    ----------
    actual
        The attempt's answer: numbers, arrays, and lists, tuples, dicts and sets of them.
    expected
        What is right. An int or a float stands for any real number of that value, a list for a tuple too;
        an array for an array alone. An array of plain integers (int64, int32) stands for any integer dtype,
        every other array for its own dtype.
    rtol, atol
        The distance allowed is ``atol + rtol * abs(expected)``. Integers against integers are exact at the
        default.
    because
        A sentence for the learner, added to the message.

    Raises
    ------
    CheckFailed
        At the first of type, shape, dtype, finiteness and value that is wrong.
    ValueError
        If a tolerance is negative, or `expected` is nothing that can be compared: the suite's fault.
    """
    __tracebackhide__ = True
    tolerance = Tolerance.checked(rtol, atol)
    if not _clearly_right(actual, expected, tolerance):
        _compare(actual, expected, tolerance, because)


def equal(actual: object, expected: object, *, because: str = "") -> None:
    """Check that an answer is exactly the expected one.

    As `close`, without any tolerance; an int is asked for where `expected` is one, so 3.0 is wrong for 3.
    """
    __tracebackhide__ = True
    _compare(actual, expected, _EXACT, because)


def _clearly_right(actual: Any, expected: Any, tolerance: Tolerance) -> bool:
    """Tell fast, for the two commonest kinds, that all is right; False says nothing."""
    if type(actual) is float and type(expected) is float:
        return abs(actual - expected) <= tolerance.atol + tolerance.rtol * abs(expected) < np.inf
    if type(actual) is not np.ndarray or type(expected) is not np.ndarray:
        return False
    if actual.shape != expected.shape or actual.dtype != np.float64 or expected.dtype != np.float64:
        return False
    with np.errstate(all="ignore"):
        allowed = tolerance.atol + tolerance.rtol * np.abs(expected)
        return bool(((np.abs(actual - expected) <= allowed) & (allowed < np.inf)).all())


def _compare(actual: object, expected: object, tolerance: Tolerance, because: str) -> None:
    __tracebackhide__ = True
    found = difference(actual, expected, tolerance)
    if found is not None:
        lines = (*found.lines, because) if because else found.lines
        raise CheckFailed(*lines, actual=actual, path=found.path, relation=found.relation)


def difference(actual: Any, expected: Any, tolerance: Tolerance) -> Difference | None:
    """Return the first difference between two values, or None where `actual` is right."""
    actual, expected = unboxed(actual), unboxed(expected)
    found = type_difference(actual, expected, tolerance.exact)
    return found or _COMPARE.get(base(expected), _atom)(actual, expected, tolerance)


def _number(actual: Any, expected: Any, tolerance: Tolerance) -> Difference | None:
    if tolerance.right_scalar(actual, expected):
        return None
    digits = digits_apart(actual, expected)
    lines = _both(value(actual, digits=digits), value(expected, digits=digits))
    if not _plain([actual, expected]):
        return Difference(lines)
    note = tolerance.near_miss(actual, expected)
    return Difference((*lines, note) if note else lines).seeing(_relation([actual], [expected], tolerance))


def _both(actual: str, expected: str) -> tuple[str, ...]:
    line = f"returned {actual}; expected {expected}"
    return (line,) if len(line) <= WIDTH else (f"returned {actual}", f"expected {expected}")


def _atom(actual: Any, expected: Any, tolerance: Tolerance) -> Difference | None:
    if base(expected) is object:
        if actual is expected:
            return None
        raise ValueError(f"A {type(expected).__name__} cannot be compared: pass plain data or arrays.")
    if actual == expected:
        return None
    return Difference(_both(value(actual, 66), value(expected, 66)))


def _sequence(actual: Any, expected: Any, tolerance: Tolerance) -> Difference | None:
    if len(actual) != len(expected):
        return _length(actual, expected, tolerance)
    if _identical(actual, expected):
        return None
    if not _plain(actual):
        actual = [unboxed(x) for x in actual]
    numbers = _plain(actual) and _plain(expected)
    if numbers and not tolerance.exact and tolerance.right(np.array(actual), np.array(expected)).all():
        return None
    for i, (a, e) in enumerate(zip(actual, expected, strict=True)):
        found = difference(a, e, tolerance)
        if found is not None:
            found = found.under(i)
            several = numbers and len(expected) > 1 and not tolerance.right_scalar(a, e)
            return _whole_list(found, actual, expected, tolerance) if several else found
    return None


def _identical(actual: Any, expected: Any) -> bool:
    """Tell fast, for a list of plain atoms, that all items are the same in type and value."""
    kinds = list(map(type, expected))
    return set(kinds) <= _ATOMS and list(map(type, actual)) == kinds and list(actual) == list(expected)


def _whole_list(found: Difference, actual: Any, expected: Any, tolerance: Tolerance) -> Difference:
    """Add to the first difference in a list of numbers what is seen of all of them."""
    wrong = sum(not tolerance.right_scalar(a, e) for a, e in zip(actual, expected, strict=True))
    counted = f"{wrong} of {len(expected)} items {'differs' if wrong == 1 else 'differ'}."
    first, *rest = found.lines
    if wrong == 1:
        return replace(found, lines=(first, counted, *rest))
    return Difference((first, counted), found.path).seeing(_relation(actual, expected, tolerance))


def _plain(items: Any) -> bool:
    """Tell whether all items are ints of ordinary size or floats."""
    kinds = set(map(type, items))
    if not kinds <= {int, float}:
        return False
    return int not in kinds or all(type(x) is float or -(2**53) <= x <= 2**53 for x in items)


def _relation(actual: Any, expected: Any, tolerance: Tolerance) -> Relation | None:
    return relation(np.array(actual), np.array(expected), tolerance)


def _length(actual: Any, expected: Any, tolerance: Tolerance) -> Difference:
    lines = [f"returned {_items(len(actual))}; expected {len(expected)}"]
    if len(actual) <= 100 and len(expected) <= 100:
        lines += [f"returned {value(actual, 66)}", f"expected {value(expected, 66)}"]
    seen = None
    if _plain(actual) and _plain(expected):
        seen = shape_relation(np.array(actual), np.array(expected), tolerance)
    return Difference(tuple(lines)).seeing(seen)


def _items(n: int) -> str:
    return "1 item" if n == 1 else f"{n} items"


def _dict(actual: Any, expected: Any, tolerance: Tolerance) -> Difference | None:
    if issubclass(type(expected), Counter) and issubclass(type(actual), Counter):
        actual, expected = ({k: n for k, n in x.items() if n != 0} for x in (actual, expected))
    if actual.keys() != expected.keys():
        sides = _sides(expected.keys() - actual.keys(), actual.keys() - expected.keys())
        return Difference(("returned a dict with other keys than expected", *sides))
    for key in expected:
        found = difference(actual[key], expected[key], tolerance)
        if found is not None:
            return found.under(key)
    return None


def _set(actual: Any, expected: Any, tolerance: Tolerance) -> Difference | None:
    if actual == expected:
        return None
    sides = _sides(expected - actual, actual - expected)
    return Difference(("returned a set with other members than expected", *sides))


def _sides(missing: Collection[Any], extra: Collection[Any]) -> Iterable[str]:
    for word, items in (("missing", missing), ("not expected", extra)):
        if items:
            more = f" and {len(items) - _SHOWN} more" if len(items) > _SHOWN else ""
            yield f"{word}: {', '.join(inline(x, 40) for x in _ordered(items)[:_SHOWN])}{more}"


def _ordered(items: Collection[Any]) -> list[Any]:
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=lambda x: inline(x, 40))


_Comparison = Callable[[Any, Any, Tolerance], "Difference | None"]
_COMPARE: Mapping[type, _Comparison] = {
    np.ndarray: array_difference,
    dict: _dict,
    **dict.fromkeys(NUMBERS, _number),
    **dict.fromkeys(LISTS, _sequence),
    **dict.fromkeys(SETS, _set),
}
