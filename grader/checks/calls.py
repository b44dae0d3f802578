"""Checks of a condition, of an exception, of a range."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from grader.checks.failure import CheckFailed
from grader.checks.kinds import described, type_lines, unboxed
from grader.errors import AttemptRaised
from grader.render.values import base, value


def that(condition: object, sentence: str) -> None:
    """Check that `condition` holds; `sentence` says, in the learner's words, what is wrong if not."""
    __tracebackhide__ = True
    if not bool(condition):
        raise CheckFailed(sentence)


def raises(
    kind: type[Exception], call: Callable[..., object], *args: object, because: str = "", **kwargs: object
) -> None:
    """Check that a call raises the builtin exception `kind`, or a subclass of it.

    What is not an ordinary exception (not started, out of time, a crash) passes through.
    """
    __tracebackhide__ = True
    if not (isinstance(kind, type) and issubclass(kind, Exception)):
        raise ValueError(f"raises takes an exception class, not {kind!r}.")
    expected = kind.__name__
    try:
        answer = call(*args, **kwargs)
    except kind:
        return
    except Exception as error:
        line = f"raised {_said(error)}; expected {expected}"
        raise CheckFailed(line, *_sentences(because)) from None
    raise CheckFailed(f"returned {_answer(answer)}; expected {expected}", *_sentences(because), actual=answer)


def _answer(answer: Any) -> str:
    text = value(answer, width=60)
    return described(answer) if "\n" in text else text


def _said(error: Exception) -> str:
    name = (error.type_name if isinstance(error, AttemptRaised) else "") or type(error).__name__
    words = str(error)
    return f"{name}: {words}" if words else name


def _sentences(because: str) -> tuple[str, ...]:
    return (because,) if because else ()


def between(actual: Any, low: float, high: float, *, because: str = "") -> None:
    """Check that an answer is a real number of at least `low` and at most `high`."""
    __tracebackhide__ = True
    if not low <= high:
        raise ValueError(f"between takes low <= high, not {low!r} and {high!r}.")
    x = unboxed(actual)
    wanted = f"a number {_range(low, high)}"
    if base(x) not in (int, float):
        raise CheckFailed(*type_lines(actual, wanted), *_sentences(because), actual=actual)
    if not low <= x <= high:
        line = f"returned {_outside(x, low, high)}; expected {wanted}"
        raise CheckFailed(line, *_sentences(because), actual=actual)


def _range(low: float, high: float) -> str:
    if high == math.inf:
        return f"of at least {_limit(low)}"
    return f"of at most {_limit(high)}" if low == -math.inf else f"from {_limit(low)} to {_limit(high)}"


def _limit(x: float) -> str:
    return value(unboxed(x), digits=None if len(repr(unboxed(x))) < 8 else 6)


def _outside(x: float, low: float, high: float) -> str:
    """Return `x` with so many digits that it does not read as if it were within the limits."""
    within = base(x) is float and low <= float(f"{x:.6g}") <= high
    return value(x, digits=None if within else 6)
