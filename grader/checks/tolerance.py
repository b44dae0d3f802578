"""When two numbers count as equal, and how many digits it takes to see that they do not."""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from grader.render.numbers import number

Array = np.ndarray[Any, Any]

DEFAULT_RTOL = 1e-7
DEFAULT_ATOL = 1e-9


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Allowed distance: ``atol + rtol * abs(expected)``; `exact` allows none.

    Integers against integers are exact at the default `rtol` or below it: a count off by one is wrong.
    """

    rtol: float = 0.0
    atol: float = 0.0
    exact: bool = True

    @classmethod
    def checked(cls, rtol: float, atol: float) -> Tolerance:
        """Return the tolerance of a suite; a senseless one is the suite's fault."""
        for name, x in (("rtol", rtol), ("atol", atol)):
            if not (math.isfinite(x) and x >= 0):
                raise ValueError(f"{name} is a finite number of at least 0, not {x!r}.")
        return cls(rtol, atol, exact=False)

    def _exact_integers(self) -> bool:
        return self.exact or (self.rtol <= DEFAULT_RTOL and self.atol < 1)

    def right(self, actual: Array, expected: Array) -> Array:
        """Return, for arrays of one shape, where `actual` is right. NaN is equal to NaN."""
        equal: Array = actual == expected
        if "f" in (kinds := actual.dtype.kind + expected.dtype.kind) or "c" in kinds:
            equal |= np.isnan(actual) & np.isnan(expected)
        elif self._exact_integers():
            return equal
        if self.exact:
            return equal
        with np.errstate(all="ignore"):
            a, e = (x if x.dtype.kind in "fc" else x.astype(np.float64) for x in (actual, expected))
            allowed = self.atol + self.rtol * np.abs(e)
            near: Array = np.isfinite(e) & (np.abs(a - e) <= allowed)
        return equal | near

    def right_scalar(self, actual: Any, expected: Any) -> bool:
        """Tell whether one number is right; both are Python numbers."""
        if actual == expected or (actual != actual and expected != expected):  # noqa: PLR0124 - nan
            return True
        whole = not isinstance(actual, float | complex) and not isinstance(expected, float | complex)
        if self.exact or (whole and self._exact_integers()):
            return False
        if whole:
            a, e, rtol, atol = map(Fraction, (actual, expected, self.rtol, self.atol))
            return abs(a - e) <= atol + rtol * abs(e)
        try:
            x, y = complex(actual), complex(expected)
            return cmath.isfinite(y) and abs(x - y) <= self.atol + self.rtol * abs(y)
        except OverflowError:  # an integer beyond the floats
            return False

    def near_miss(self, actual: Any, expected: Any) -> str:
        """Return a sentence where the difference is so small that the tolerance is worth knowing, or ""."""
        if self.exact or np.asarray(expected).dtype.kind not in "fc":
            return ""
        with np.errstate(all="ignore"):
            apart = np.abs(np.asarray(actual) - expected)
            allowed = self.atol + self.rtol * np.abs(expected)
            over = np.where(np.isfinite(apart), apart - allowed, -np.inf)
            i = int(np.argmax(over))
            gap, room, size = (float(np.ravel(x)[i]) for x in (apart, allowed, np.abs(expected)))
        if not (0 < gap <= 1e-4 * size and math.isfinite(gap)):
            return ""
        return f"The largest difference is {number(gap, 2)}; the tolerance allows {number(room, 2)}."


def digits_apart(actual: Any, expected: Any) -> int | None:
    """Return the significant digits, at least 6, in which each pair of numbers reads differently.

    Takes two numbers, or two arrays of one shape. None stands for all digits.
    """
    pairs = [pair for a, e in zip(_items(actual), _items(expected), strict=True) for pair in _parts(a, e)]
    for digits in range(6, 16):
        if all(number(a, digits) != number(e, digits) for a, e in pairs if a != e):
            return digits
    return None


def _items(numbers: Any) -> list[Any]:
    return numbers.ravel().tolist() if isinstance(numbers, np.ndarray) else [numbers]


def _parts(a: Any, e: Any) -> list[tuple[float, float]]:
    """Return the pairs of floats that a pair of numbers is written with; none where a fraction is exact."""
    if complex in (type(a), type(e)):
        a, e = complex(a), complex(e)
        return [(a.real, e.real), (a.imag, e.imag)]
    return [(a, e)] if type(a) is type(e) is float else []
