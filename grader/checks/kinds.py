"""What kind of value was asked for, and what kind came back: the type step of a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from grader.checks.failure import Difference
from grader.render.values import base, inline, named

LISTS = (list, tuple, range)
SETS = (set, frozenset)
# For each kind of number asked for, what a reasonable person would take for it.
NUMBERS: Mapping[type, tuple[type, ...]] = {
    bool: (bool,),
    int: (int,),
    float: (float, int),
    complex: (complex, float, int),
    Fraction: (Fraction, int),
}
# Where values need only be close, a suite's 0 or 1 does not ask for an int, nor a float for a rounded value.
_REAL = (int, float, Fraction)
_CLOSE_NUMBERS = {**NUMBERS, int: _REAL, float: _REAL, Fraction: _REAL}
_CLOSE_NOUNS = {int: "a number", float: "a number", Fraction: "a number"}
_NOUNS: Mapping[type, str] = {
    type(None): "None",
    bool: "a bool",
    int: "an int",
    float: "a float",
    complex: "a complex number",
    Fraction: "a Fraction",
    str: "a string",
    bytes: "bytes",
    list: "a list",
    tuple: "a tuple",
    range: "a range",
    dict: "a dict",
    set: "a set",
    frozenset: "a set",
}


def unboxed(obj: Any) -> Any:
    """Return a numpy scalar or a 0-d array as the Python number that it holds, anything else unchanged."""
    kind = base(obj)
    if kind is np.generic or (kind is np.ndarray and obj.ndim == 0 and obj.dtype.kind in "biufcUS"):
        item = obj.item()
        return float(item) if isinstance(item, np.floating) else item  # a long double's item is itself
    return obj


def type_difference(actual: object, expected: object, exact: bool) -> Difference | None:
    """Return what is wrong with the type of `actual`, or None where it is one that was asked for."""
    got, want = base(actual), base(expected)
    if want in NUMBERS:
        right = got in (NUMBERS if exact else _CLOSE_NUMBERS)[want]
    elif want in LISTS:
        right = got in LISTS
    elif want in SETS:
        right = got in SETS
    else:
        right = got is want
    if right:
        return None
    wanted = noun(expected) if exact else _CLOSE_NOUNS.get(want, noun(expected))
    return Difference(type_lines(actual, wanted))


def type_lines(actual: object, wanted: str) -> tuple[str, ...]:
    """Return the lines that say that `actual` is not of the kind `wanted`, such as "a float"."""
    first = f"returned {described(actual)}; expected {wanted}"
    if actual is None:
        return (first, "Does every path through the function end in a return?")
    return (first,)


def noun(obj: object) -> str:
    """Return the kind of `obj` in words: "a float", "an array of shape (2, 3)"."""
    if isinstance(obj, np.ndarray):
        return f"an array of shape {obj.shape}"
    return _NOUNS.get(base(obj)) or named(obj)


def described(obj: Any) -> str:
    """Return `obj` in words, with its value where that is short: "'abc', a string"."""
    kind = base(obj)
    if kind in LISTS or kind in SETS or kind is dict:
        size = len(obj)
        return f"{_NOUNS[kind]} of {size} {'item' if size == 1 else 'items'}"
    if obj is None or kind not in _NOUNS:
        return noun(obj)
    return f"{inline(obj, 40)}, {_NOUNS[kind]}"
