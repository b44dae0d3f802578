"""`as_number`, `as_array` and `as_list`: an answer that a suite can compute with."""

from __future__ import annotations

import numpy as np
import pytest

from grader.checks import as_array, as_list, as_number


def test_number(said):
    """A real number comes back as a Python number; nothing else does."""
    assert type(as_number(np.float64(0.5))) is float
    assert as_number(np.array(2)) == 2
    assert as_number(np.inf, finite=False) == np.inf
    assert said(as_number, [0.5]) == "returned a list of 1 item; expected a number"
    assert said(as_number, True) == "returned True, a bool; expected a number"
    assert said(as_number, np.nan) == "returned nan; expected a finite number"


def test_array_right():
    """An array of the shape and dtype asked for comes back as it is."""
    x = np.ones((2, 3))
    assert as_array(x) is x
    assert as_array(x, (None, 3)) is x
    assert as_array(np.arange(3, dtype=np.int32), (3,), dtype=int).sum() == 3
    assert as_array(np.array([np.nan]), finite=False).size == 1
    assert as_array(np.array([True]), dtype=None).all()


@pytest.mark.parametrize(
    ("actual", "options", "message"),
    [
        pytest.param([1.0], {}, "returned a list of 1 item; expected an array", id="list"),
        pytest.param(
            [1.0],
            {"shape": (1,)},
            "returned a list of 1 item; expected an array of shape (1,)",
            id="list-of-shape",
        ),
        pytest.param(
            np.ones(3), {"shape": (None, 3)}, "returned shape (3,); expected (any, 3)", id="number-of-axes"
        ),
        pytest.param(
            np.ones((2, 2)), {"shape": (2, 3)}, "returned shape (2, 2); expected (2, 3)", id="length"
        ),
        pytest.param(
            np.ones(2, int),
            {},
            "returned dtype int64; expected float64\nAn integer array cuts off every fraction.",
            id="dtype",
        ),
        pytest.param(
            np.array([1.0, np.nan, np.inf]),
            {},
            "2 of 3 values are infinite or nan; expected finite values",
            id="not-finite",
        ),
    ],
)
def test_array_wrong(said, actual, options, message):
    """What is no such array is described."""
    assert said(as_array, actual, **options) == message


def test_list(said):
    """A list or a tuple comes back as a list."""
    assert as_list((1, 2)) == [1, 2]
    assert as_list([1], 1) == [1]
    assert said(as_list, np.ones(2)) == "returned an array of shape (2,); expected a list"
    assert said(as_list, [1], 2) == "returned 1 item; expected 2"
