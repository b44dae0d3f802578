"""Text of single numbers, however long they are."""

from __future__ import annotations

import math

from grader.render.text import ELLIPSIS

DIGITS = 6
_LONG = 60  # digits of an integer that is still shown in full
_COUNTED = 10_000  # bits of an integer whose digits are still counted exactly


def number(x: float, digits: int | None = DIGITS) -> str:
    """Return a float as Python writes it, or rounded to `digits` significant digits."""
    if digits is None:
        return repr(float(x))
    text = f"{float(x):.{digits}g}"
    return text if not math.isfinite(x) or set(text) & set(".e") else text + ".0"


def plain_number(x: float, digits: int = DIGITS) -> str:
    """Return a number as in prose: 3 rather than 3.0."""
    return number(x, digits).removesuffix(".0")


def complex_number(x: complex, digits: int | None = DIGITS) -> str:
    """Return a complex number without brackets."""
    sign = "-" if math.copysign(1, x.imag) < 0 else "+"
    real, imaginary = (number(part, digits).removesuffix(".0") for part in (x.real, abs(x.imag)))
    return f"{real}{sign}{imaginary}j"


def integer(x: int) -> str:
    """Return an integer in full, or its two ends where it is long."""
    if x.bit_length() > _COUNTED:
        return f"an integer of about {int(x.bit_length() * math.log10(2)):,} digits"
    text = str(x)
    if len(text) <= _LONG:
        return text
    return f"{text[:20]}{ELLIPSIS}{text[-10:]} ({len(text.lstrip('-'))} digits)"
