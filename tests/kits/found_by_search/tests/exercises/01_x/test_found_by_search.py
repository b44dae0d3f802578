"""Hidden suite of found_by_search."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from grader import checks


@given(st.lists(st.integers(-100, 100), min_size=1, max_size=5))
def test_any_numbers(attempt, numbers):
    """The smallest entry becomes 0, whatever the others are."""
    x = np.array(numbers, float)
    checks.close(attempt.shift(x), np.array([entry - min(numbers) for entry in x]))
