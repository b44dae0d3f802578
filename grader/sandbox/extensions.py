"""The kinds of value that msgpack does not know, their codes on the wire, and their limits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

(
    ARRAY,
    SCALAR,
    TUPLE,
    COMPLEX,
    BIG_INT,
    SET,
    FROZENSET,
    FRACTION,
    COUNTER,
    ELLIPSIS,
    GENERATOR,
    FLOATS,
    INTS,
    RANGE,
    SLICE,
    ARRAYS,
    PCG64,
    CHILD_OBJECT,
    JUDGE_OBJECT,
) = range(1, 20)  # structure.MAX_CODE is the last
REFERENCES = (CHILD_OBJECT, JUDGE_OBJECT)

MAX_RANK = 64  # numpy's own limit
MAX_INT_BYTES = 1 << 17
MAX_FRACTION_BITS = 1 << 16  # reducing a fraction takes quadratic time
MAX_RANGE = 1 << 20

_FIXED = {"b": {1}, "i": {1, 2, 4, 8}, "u": {1, 2, 4, 8}, "f": {2, 4, 8, 16}, "c": {8, 16, 32}}


class UnsendableError(TypeError):
    """The value cannot cross: it is too large, or contains itself."""


def sendable(dtype: np.dtype) -> bool:
    """Tell whether arrays of `dtype` cross by value: numbers, bools and text do."""
    if dtype.kind in "US":
        return dtype.itemsize > 0
    return dtype.itemsize in _FIXED.get(dtype.kind, ())


def check_int(value: int) -> None:
    """Refuse an integer that is not sent."""
    if value.bit_length() // 8 >= MAX_INT_BYTES:
        raise UnsendableError("an integer of more than a million bits is not sent")


def check_fraction(numerator: int, denominator: int) -> None:
    """Refuse a fraction that is not sent."""
    if max(numerator.bit_length(), denominator.bit_length()) > MAX_FRACTION_BITS:
        raise UnsendableError("a fraction of more than 65,536 bits is not sent")


def check_range(value: range) -> None:
    """Refuse a range that is not sent: whoever lists it makes all of its items."""
    if abs(value.stop - value.start) > MAX_RANGE * abs(value.step):
        raise UnsendableError("a range of more than a million items is not sent")


def check_slice(parts: Sequence[object]) -> None:
    """Refuse a slice of anything but integers; numpy's are what arithmetic makes of an index."""
    if any(type(part) not in (int, type(None)) and not isinstance(part, np.integer) for part in parts):
        raise UnsendableError("a slice of anything but integers is not sent")
