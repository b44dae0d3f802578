"""The public checks: examples of the pristine docstrings, run with the attempt's names, compared by value."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from grader.catalog import stub_interface
from grader.checks import CheckFailed
from grader.judge.examples import example_checks, expected_value

STUB = '''"""A task.

>>> halve(8.0) + halve(0.0)
4.0
"""

import numpy as np


def halve(x):
    """Return half of `x`.

    >>> halve(1.0)
    0.5
    >>> y = halve(np.array([2.0, 3.0]))
    >>> y
    array([1. , 1.5])
    >>> halve("a")
    Traceback (most recent call last):
        ...
    ValueError: no number
    """
    raise NotImplementedError


class Pair:
    """Two numbers."""

    def total(self):
        """Return the sum.

        >>> Pair().total()
        3
        """
        raise NotImplementedError
'''


class Pair:
    """What the class of the task should be."""

    def total(self) -> int:
        """Return the sum."""
        return 3


def halve(x: Any) -> Any:
    """Do what the task asks for."""
    if isinstance(x, str):
        raise ValueError("none")
    return x / 2


def attempt(**names: Any) -> Any:
    """Return an attempt that defines the names of the task, some of them as given."""
    return SimpleNamespace(**{"halve": halve, "Pair": Pair, **names})


CHECKS = example_checks(stub_interface(STUB))


def test_one_check_for_each_docstring() -> None:
    """Each docstring with examples is a check of its own, whose property names it."""
    assert [*CHECKS] == ["example", "example_halve", "example_Pair_total"]
    assert CHECKS["example_halve"].__doc__ == "The examples of halve hold."
    for check in CHECKS.values():
        check(attempt())


def test_compared_by_value() -> None:
    """A float32 is not a float64, but digits that numpy does not print are not asked for."""
    CHECKS["example_halve"](attempt(halve=lambda x: halve(x) + 1e-9 if not isinstance(x, str) else halve(x)))
    with pytest.raises(CheckFailed) as caught:
        CHECKS["example_halve"](attempt(halve=lambda x: np.float32(0.5)))
    assert caught.value.lines[-1] == "  >>> y"


def test_wrong_answer_names_the_example() -> None:
    """A wrong answer is shown with the example that it belongs to."""
    with pytest.raises(CheckFailed) as caught:
        CHECKS["example"](attempt(halve=lambda x: x))
    assert caught.value.lines[-2:] == ("In the example:", "  >>> halve(8.0) + halve(0.0)")


def test_exception_that_is_missing() -> None:
    """An example that should raise fails where something is returned."""
    with pytest.raises(CheckFailed, match="returned 0; expected ValueError"):
        CHECKS["example_halve"](attempt(halve=lambda x: 0 if isinstance(x, str) else halve(x)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5\n", 0.5),
        ("(1, 'a')", (1, "a")),
        ("np.float64(2.0)", np.float64(2.0)),
        ("Fraction(1, 3)", Fraction(1, 3)),
        ("{'a': [inf, True]}", {"a": [float("inf"), True]}),
    ],
)
def test_expected_values(text: str, value: object) -> None:
    """What an example expects is read as the value that it spells."""
    assert expected_value(text, {}) == value


def test_expected_arrays() -> None:
    """Arrays are read with their dtype."""
    found = expected_value("array([1, 0], dtype=uint8)", {})
    assert (found.dtype, found.tolist()) == (np.uint8, [1, 0])


def test_expected_text_that_is_no_value() -> None:
    """What cannot be compared by value is a mistake of the kit's, and named."""
    with pytest.raises(ValueError, match=r"An example's expected text is not a value: '<object at 0x1>'\."):
        expected_value("<object at 0x1>\n", {})
