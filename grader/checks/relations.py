"""Relations between a wrong answer and the expected one, reported only where they are unmistakable.

A relation is a fact about the two arrays: it holds for every value to about nine digits. Where the values say
too little to tell one relation from another, or several hold, none is reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from grader.checks.factors import factor_words
from grader.checks.tolerance import Tolerance
from grader.render.numbers import plain_number

Array = np.ndarray[Any, Any]
Relation = tuple[str, str]

DISTINCT = 3  # values that differ from one another, before anything is said of all of them
MOST = 1_000_000  # entries; beyond, sorting would cost more than it tells


def relation(
    actual: Array, expected: Array, tolerance: Tolerance, names: tuple[str, str] | None = None
) -> Relation | None:
    """Return the relation between two arrays of one shape, as its name and a sentence, or None.

    Entries that are infinite or nan in both are left aside.

    Parameters
    ----------
    names
        What to call the two in the sentence, where they are no answer and no expected array but values of
        two expressions at some points.
    """
    if expected.size == 0 or expected.size > MOST:
        return None
    if expected.dtype.kind == "b" or actual.dtype.kind == "b":
        return _opposite(actual, expected)
    if expected.dtype.kind not in "iufc" or actual.dtype.kind not in "iufc":
        return None
    with np.errstate(all="ignore"):
        pair = _Pair(actual, expected, tolerance)
        found = pair.relation() if names is None else pair.of_expressions()
    if found is None or names is None:
        return found
    name, sentence = found
    return name, sentence.replace("Each value", names[0]).replace("the expected one", names[1])


def _opposite(actual: Array, expected: Array) -> Relation | None:
    clear = expected.size > DISTINCT and expected.any() and not expected.all()
    if clear and actual.dtype == expected.dtype and bool((actual != expected).all()):
        return "complement", "Each value is the opposite of the expected one."
    return None


class _Pair:
    """An answer and the expected one, of one shape, as floats, with what it takes to compare them."""

    def __init__(self, actual: Array, expected: Array, tolerance: Tolerance) -> None:
        kind = np.complex128 if "c" in actual.dtype.kind + expected.dtype.kind else np.float64
        self.shape: tuple[int, ...] = expected.shape
        self.whole = actual.dtype.kind in "iu" and expected.dtype.kind in "iu"
        self.a_full, self.e_full = actual.astype(kind), expected.astype(kind)
        finite = np.isfinite(self.a_full) & np.isfinite(self.e_full)
        self.all_finite = bool(finite.all())
        self.a, self.e = self.a_full[finite], self.e_full[finite]
        self.real = kind is np.float64
        self.tight = min(max(tolerance.rtol, 1e-9), 1e-6)
        self.each = "The value" if expected.size == 1 else "Each value"

    def relation(self) -> Relation | None:
        if not self.e.size:
            return None
        near = self._near()
        if near is not None:
            return near
        found = [*self._values(), *self._orders()]
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            return None
        return self._by_rows() or self._reordered()

    def of_expressions(self) -> Relation | None:
        """Return the relation, if any, where the order and the number of the values mean nothing."""
        self.shape = ()
        found = list(self._values()) if self.e.size else []
        return found[0] if len(found) == 1 else None

    def fits(self, a: Array, guess: Array, e: Array, scale: Any = 0.0, free: bool = True) -> bool:
        """Tell whether `a` is `guess` throughout, and says enough to be sure.

        Parameters
        ----------
        scale
            Size of the terms that `guess` was computed from, where they may cancel.
        free
            True where the guess has no constant fitted to the values: fewer of them are then enough.
        """
        allowed = self.tight * (np.abs(guess) + scale)
        if not bool((np.abs(a - guess) <= allowed).all()):
            return False
        telling = (np.abs(guess) > 1e3 * allowed) & (np.abs(a - e) > 10 * allowed)
        values = e[telling]
        return distinct(values) >= DISTINCT or (free and _has_digits(values))

    def _values(self) -> Iterator[Relation]:
        a, e, each = self.a, self.e, self.each
        yield from self._factor()
        yield from self._offset()
        if not self.real:
            if self.fits(a, e.conj(), e):
                yield "conjugate", f"{each} is the complex conjugate of the expected one."
            return
        if self.fits(a, 1 - e, e, 1.0) or self._labels_swapped():
            yield "complement", f"{each} is 1 minus the expected one."
        if self.fits(a, 1 / e, e):
            yield "reciprocal", f"{each} is 1 divided by the expected one."
        if self.fits(a, e * e, e):
            yield "square", f"{each} is the square of the expected one."
        if (e >= 0).all() and self.fits(a, np.sqrt(e), e):
            yield "root", f"{each} is the square root of the expected one."
        if (e > 0).all() and self.fits(a, np.log(e), e, 1.0):
            yield "log", f"{each} is the logarithm of the expected one."
        if self.fits(a, np.exp(e), e, np.abs(e) * np.exp(e)):
            yield "exp", f"{each} is exp of the expected one."

    def _factor(self) -> Iterator[Relation]:
        a, e = self.a, self.e
        i = int(np.argmax(np.abs(e)))
        if e[i] == 0:
            return
        if self.fits(a, -e, e) or (np.abs(e).max() > 0 and self.whole and bool((a == -e).all())):
            yield "sign", f"{self.each} is the expected one with its sign flipped."
            return
        c = a[i] / e[i]
        if not 1e-9 < abs(c) < 1e9 or abs(np.imag(c)) > self.tight * abs(c) or abs(c - 1) < 1e-4:
            return
        c = float(np.real(c))
        well_known, words = factor_words(c, self.shape, self.tight)
        if self.fits(a, c * e, e, free=well_known):
            yield "factor", f"{self.each} is {words}."

    def _offset(self) -> Iterator[Relation]:
        a, e = self.a, self.e
        if not self.real:
            return
        d = float(np.median(a - e))
        one = abs(abs(d) - 1) <= self.tight
        enough = self.fits(a, e + d, e, np.abs(e) + abs(d), free=one)
        plainly_one = self.whole and one and e.size == 1 and abs(float(e[0])) >= 10
        if d != 0 and np.isfinite(d) and (enough or (plainly_one and bool((a == e + d).all()))):
            d = float(np.round(d)) if one or self.whole else d
            size = plain_number(abs(d))
            yield "offset", f"{self.each} is the expected one {'plus' if d > 0 else 'minus'} {size}."

    def _labels_swapped(self) -> bool:
        zeros_and_ones = self.whole and self.e.size > DISTINCT and set(np.unique(self.e)) == {0.0, 1.0}
        return bool(zeros_and_ones and (self.a == 1 - self.e).all())

    def _near(self) -> Relation | None:
        """See an answer that is right but for its precision."""
        a, e = self.a, self.e
        if not self.real or self.whole or not bool((np.abs(a - e) <= 0.5).all()):
            return None
        for decimals in range(9):
            rounded = np.round(e, decimals)
            if bool((np.abs(a - rounded) <= 1e-15 * np.abs(rounded)).all()):
                cut = np.abs(e - rounded) > 100 * self.tight * np.abs(e)
                needed = DISTINCT if decimals < 3 else 1
                if distinct(a[cut]) >= needed:
                    return "rounded", f"{self.each} is the expected one rounded to {_decimals(decimals)}."
                return None
        single = a.astype(np.float32)
        close = bool((np.abs(a - e) <= 1e-4 * np.abs(e).max()).all())
        telling = (a.astype(np.float16) != a) & (e.astype(np.float32) != e)
        if close and bool((single == a).all()) and telling.any():
            return "float32", f"{self.each} has only the precision of float32, about 7 digits."
        return None

    def _orders(self) -> Iterator[Relation]:
        if not self.all_finite:
            return
        a, e = self.a_full, self.e_full
        if e.ndim == 2 and e.shape[0] == e.shape[1] > 1 and self.fits(a, e.T, e):
            yield "transposed", "The result is the transpose of the expected one."
        for axis, n in enumerate(e.shape):
            along = "" if e.ndim == 1 else f" along axis {axis}"
            if n > 1 and self.fits(a, np.flip(e, axis), e):
                yield "reversed", f"The values are in reverse order{along}."
            if n > DISTINCT:
                late = (
                    np.take(a, range(1, n), axis),
                    np.take(e, range(n - 1), axis),
                    np.take(e, range(1, n), axis),
                )
                early = (
                    np.take(a, range(n - 1), axis),
                    np.take(e, range(1, n), axis),
                    np.take(e, range(n - 1), axis),
                )
                for parts, word in ((late, "late"), (early, "early")):
                    if self.fits(*parts, free=False):
                        yield "shifted", f"Each value stands one place too {word}{along}."

    def _reordered(self) -> Relation | None:
        if self.whole or not self.real or not self.all_finite or self.e.size <= DISTINCT:
            return None
        a, e = np.sort(self.a), np.sort(self.e)
        same = bool((np.abs(a - e) <= self.tight * np.abs(e)).all())
        if same and 2 * distinct(e) >= e.size and distinct(e) > DISTINCT:
            return "reordered", "The values are the expected ones in another order."
        return None

    def _by_rows(self) -> Relation | None:
        """See a factor or a term that differs from row to row, or from column to column."""
        a, e = self.a_full, self.e_full
        if not self.real or self.whole or not self.all_finite or e.ndim != 2 or min(e.shape) < 2:
            return None
        for axis, word in ((1, "row"), (0, "column")):
            rows, wanted = (a, e) if axis == 1 else (a.T, e.T)
            if any(distinct(row) < DISTINCT for row in wanted) or (wanted == 0).any():
                continue
            factor, term = (rows / wanted)[:, :1], (rows - wanted)[:, :1]
            scaled = bool((np.abs(rows - factor * wanted) <= self.tight * np.abs(rows)).all())
            if scaled and (factor != 0).all() and _vary(factor, 1.0):
                return f"factor by {word}", f"Each {word} is the expected one times a number of its own."
            size = np.abs(wanted) + np.abs(term)
            moved = bool((np.abs(rows - wanted - term) <= self.tight * size).all())
            if moved and _vary(term / np.abs(wanted).max(), 0.0):
                return f"offset by {word}", f"Each {word} is the expected one plus a number of its own."
        return None


def _vary(constants: Array, idle: float) -> bool:
    """Tell whether the constants differ from each other and, by more than a little, from `idle`."""
    return distinct(constants) > 1 and bool(np.abs(constants - idle).max() > 1e-4)


def distinct(values: Array) -> int:
    """Return how many values there are that differ by more than the last digits of a float32."""
    return int(np.unique(values.astype(np.complex64 if values.dtype.kind == "c" else np.float32)).size)


def _has_digits(values: Array) -> bool:
    """Tell whether some value has so many digits that an agreement can be no accident."""
    if values.dtype.kind == "c":
        return _has_digits(np.real(values)) or _has_digits(np.imag(values))
    return any(float(f"{x:.4g}") != x for x in values[:20].tolist())


def _decimals(n: int) -> str:
    if n == 0:
        return "a whole number"
    return "1 decimal" if n == 1 else f"{n} decimals"
