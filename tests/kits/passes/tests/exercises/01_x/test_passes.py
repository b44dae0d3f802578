"""Hidden suite of passes."""

import numpy as np
import pytest

from grader import checks


@pytest.mark.points(3)
@pytest.mark.parametrize("size", [pytest.param(1, id="one"), pytest.param(5, id="several")])
def test_smallest_is_zero(attempt, rng, size):
    """The smallest entry becomes 0, and the distances stay."""
    x = rng.normal(size=size)
    checks.close(attempt.shift(x), np.array([entry - min(x) for entry in x]))


def test_far_from_zero(attempt, rng):
    """A common shift of all entries changes nothing."""
    x = rng.integers(0, 9, size=4) + 0.0
    checks.close(attempt.shift(x + 1e6), x - min(x))


def test_no_numbers(attempt):
    """No numbers at all are refused."""
    checks.raises(ValueError, attempt.shift, np.array([]))
