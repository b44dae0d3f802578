"""Words for a constant factor: the well-known ones by name."""

from __future__ import annotations

import math
from collections.abc import Sequence

from grader.render.numbers import plain_number

_LN2, _LN10 = math.log(2), math.log(10)
# Factors that common mistakes bring about, each as the end of "Each value is ...".
_KNOWN: Sequence[tuple[float, str]] = (
    (2.0, "twice the expected one"),
    (0.5, "half the expected one"),
    (-2.0, "the expected one times -2"),
    (-0.5, "the expected one times -1/2"),
    (100.0, "100 times the expected one, as a percentage would be"),
    (0.01, "a hundredth of the expected one"),
    (1 / _LN2, "the expected one divided by ln 2, as with base 2 in place of the natural log"),
    (_LN2, "the expected one times ln 2, as with the natural log in place of base 2"),
    (1 / _LN10, "the expected one divided by ln 10, as with base 10 in place of the natural log"),
    (_LN10, "the expected one times ln 10, as with the natural log in place of base 10"),
    (math.pi, "the expected one times pi"),
    (1 / math.pi, "the expected one divided by pi"),
    (2 * math.pi, "the expected one times 2 pi"),
    (1 / (2 * math.pi), "the expected one divided by 2 pi"),
    (180 / math.pi, "the expected one times 180/pi, as with degrees in place of radians"),
    (math.pi / 180, "the expected one times pi/180, as with radians in place of degrees"),
    (math.sqrt(2), "the expected one times the square root of 2"),
    (math.sqrt(0.5), "the expected one divided by the square root of 2"),
    (math.sqrt(2 * math.pi), "the expected one times the square root of 2 pi"),
    (1 / math.sqrt(2 * math.pi), "the expected one divided by the square root of 2 pi"),
)
_LARGEST_N = 1000


def factor_words(c: float, shape: Sequence[int], tight: float) -> tuple[bool, str]:
    """Return whether the factor `c` is a well-known one, and the words "... the expected one".

    Parameters
    ----------
    shape
        Of the answer: a factor that is one of its lengths is said to be.
    tight
        Relative accuracy of `c`.
    """
    for known, words in _KNOWN:
        if math.isclose(c, known, rel_tol=2 * tight):
            return True, words
    n = round(c)
    if n > 2 and math.isclose(c, n, rel_tol=2 * tight):
        return False, f"{n} times the expected one{_length(n, shape)}"
    m = round(1 / c) if abs(1 / c) < 1e9 else 0
    if m > 2 and math.isclose(c, 1 / m, rel_tol=2 * tight):
        return False, f"1/{m} of the expected one{_length(m, shape)}"
    return _ratio(c, tight) or (False, f"{plain_number(c)} times the expected one")


def _length(n: int, shape: Sequence[int]) -> str:
    axes = [axis for axis, length in enumerate(shape) if length == n]
    if len(axes) != 1:
        return ""
    return f", and {n} is its length" if len(shape) == 1 else f", and {n} is its length along axis {axes[0]}"


def _ratio(c: float, tight: float) -> tuple[bool, str] | None:
    """Return the words for n/(n - 1), its inverse, and the square roots of both.

    From n = 5 on they are well known: 4/3 and 3/4 come from other mistakes too.
    """
    if c <= 0:
        return None
    for power, root in ((c, ""), (c * c, "the square root of ")):
        larger = max(power, 1 / power)
        if larger - 1 < 1 / _LARGEST_N:
            continue
        n = round(1 + 1 / (larger - 1))
        # Neighbouring n have to be told apart with plenty to spare.
        if n < 4 or 1 / n**2 < 1000 * tight or not math.isclose(larger, n / (n - 1), rel_tol=4 * tight):
            continue
        top, name = (f"{n}/{n - 1}", "n/(n - 1)") if power > 1 else (f"{n - 1}/{n}", "(n - 1)/n")
        return n > 4, f"the expected one times {root}{top}, which is {name} for n = {n}"
    return None
